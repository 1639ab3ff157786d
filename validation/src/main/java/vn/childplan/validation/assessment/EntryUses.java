package vn.childplan.validation.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.assessment.Explanation.EntryUse;
import vn.childplan.validation.assessment.Explanation.EntryUse.Use;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.NotCountedEntry;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Remark;

/** Which entries on an obligation counted, which did not, and why, for an explanation. */
final class EntryUses {
    private final Inputs inputs;
    private final Verdict verdict;
    private final Map<Evidence, Remark> remarks = new HashMap<>();
    private final Locale locale;
    private @Nullable EntryFindings texts;

    EntryUses(Inputs inputs, Verdict verdict, Map<Evidence, Remark> remarks, Locale locale) {
        this.inputs = inputs;
        this.verdict = verdict;
        this.remarks.putAll(remarks);
        this.locale = locale;
    }

    List<EntryUse> all() {
        List<EntryUse> uses = new ArrayList<>();
        List<EntryUse> notCounted = new ArrayList<>();
        for (Evidence entry : verdict.evidence()) {
            EntryUse use = use(entry);
            (use.use() == Use.NOT_COUNTED ? notCounted : uses).add(use);
        }
        verdict.takenBack().forEach((entry, since) -> notCounted.add(takenBack(entry, since)));
        for (NotCountedEntry skipped : inputs.evidence().notCounted()) {
            if (isAboutIt(skipped.entry())) {
                Finding finding = texts().notCounted(skipped.entry(), skipped.why());
                notCounted.add(new EntryUse(skipped.entry(), Use.NOT_COUNTED, text(skipped.entry(), said(finding))));
            }
        }
        uses.addAll(notCounted);
        return uses;
    }

    /** Most obligations have no entry of which anything is to be said. */
    private EntryFindings texts() {
        EntryFindings made = texts;
        if (made == null) {
            made = new EntryFindings(inputs.keys());
            texts = made;
        }
        return made;
    }

    private EntryUse takenBack(Evidence entry, Instant since) {
        Text known = TimeFormat.timeInSentence(since);
        Text counted = Text.of(
                "đã được thu hồi, không được tính từ " + known.vi(),
                "it is taken back and does not count since " + known.en());
        return new EntryUse(entry, Use.NOT_COUNTED, text(entry, counted));
    }

    private EntryUse use(Evidence entry) {
        Remark remark = remarks.get(entry);
        Finding finding = remark == null
                ? null
                : new RemarkFindings(inputs.register().directory()).of(verdict.obligation(), entry, remark);
        if (finding != null && EntryFindings.saysNotCounted(finding)) {
            return new EntryUse(entry, Use.NOT_COUNTED, text(entry, said(finding)));
        }
        if (entry.at().isAfter(verdict.asOf())) {
            Text later = Text.of(
                    "không được tính: chưa xảy ra tại thời điểm tính đến",
                    "it does not count: it had not happened by the instant of the assessment");
            return new EntryUse(entry, Use.NOT_COUNTED, text(entry, later));
        }
        boolean fulfils = entry.equals(verdict.fulfilment());
        Text counts = fulfils
                ? Text.of("được tính là hoàn thành", "the obligation is met by it")
                : Text.of("đã được xét", "it was considered");
        Text noted = finding == null ? counts : joined(counts, said(finding));
        return new EntryUse(entry, fulfils ? Use.FULFILS : Use.CONSIDERED, text(entry, noted));
    }

    /** Of the same bearer or of who took over from it, on the same clause, and as far as it says so for the same period. */
    private boolean isAboutIt(Evidence entry) {
        Obligation obligation = verdict.obligation();
        boolean known = !entry.recordedAt().isAfter(verdict.asOf());
        boolean same = entry.agency().equals(obligation.bearer())
                || obligation.tenure().successors().contains(entry.agency());
        boolean period = entry.period() == null
                || entry.period().equals(obligation.period())
                || !inputs.keys().periods(entry.clause()).contains(entry.period());
        return known && same && entry.clause().equals(obligation.clause()) && period;
    }

    private static Text said(Finding finding) {
        return joined(finding.message(), finding.remedy());
    }

    private static Text joined(Text one, Text other) {
        return Text.of(one.vi() + "; " + other.vi(), one.en() + "; " + other.en());
    }

    /** What it is, when it happened, since when it is known and by whom, and what became of it. */
    private String text(Evidence entry, Text became) {
        Text noun = entry.kind().noun();
        Text at = TimeFormat.timeInSentence(entry.at());
        Text since = TimeFormat.timeInSentence(entry.recordedAt());
        String person = entry.recordedBy();
        String byVi = person == null ? "" : ", " + person;
        String byEn = person == null ? "" : ", by " + person;
        String document = said(entry.document()) + ofAnother(entry);
        String note = said(entry.note());
        return Text.of(
                        noun.vi() + document + ", " + at.vi() + " (ghi nhận: " + since.vi() + byVi + ")" + note + ": "
                                + became.vi(),
                        noun.en() + document + ", " + at.en() + " (recorded: " + since.en() + byEn + ")" + note + ": "
                                + became.en())
                .in(locale);
    }

    /** Where one lead suffices, what another has done counts, too: then it is named. */
    private String ofAnother(Evidence entry) {
        return entry.agency().equals(verdict.obligation().bearer())
                ? ""
                : ", " + inputs.register().directory().nameOf(entry.agency());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : " " + text;
    }
}
