package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;

/**
 * Đánh giá chung: what went well, what did not and why. Sentences that follow from counts come first, each only where there is
 * something to count; the office writes the rest.
 */
final class Appraisal {
    private final Wording words;
    private final List<Block> strengths = new ArrayList<>();
    private final List<Block> shortcomings = new ArrayList<>();

    Appraisal(Wording words) {
        this.words = words;
    }

    /** A sentence on what went well, if the count of it is not zero. */
    Appraisal well(long count, String vi, String en) {
        return add(strengths, count, vi, en);
    }

    /** A sentence on what most of those concerned did: what fewer did is no strength. */
    Appraisal wellIfMost(long count, long all, String vi, String en) {
        return 2 * count < all ? this : well(count, vi, en);
    }

    /** A sentence on what did not go well, if the count of it is not zero. */
    Appraisal badly(long count, String vi, String en) {
        return add(shortcomings, count, vi, en);
    }

    private Appraisal add(List<Block> to, long count, String vi, String en) {
        if (count > 0) {
            to.add(Paragraph.of(words.say(vi, en)));
        }
        return this;
    }

    Section section() {
        strengths.add(Paragraph.toWrite(words.say("ưu điểm, kết quả nổi bật", "strengths and notable results")));
        shortcomings.add(Paragraph.toWrite(words.say(
                "tồn tại, hạn chế khác; nguyên nhân khách quan, chủ quan",
                "other shortcomings; their causes, external and internal")));
        return Section.of(
                words.say("Đánh giá chung", "Appraisal"),
                Section.of(words.say("Ưu điểm", "Strengths"), strengths),
                Section.of(words.say("Tồn tại, hạn chế và nguyên nhân", "Shortcomings and causes"), shortcomings));
    }
}
