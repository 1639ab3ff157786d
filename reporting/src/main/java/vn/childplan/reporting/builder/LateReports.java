package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * Whose reports are overdue or came in late, in sentences: by name while they are few, since the annex has all of them. The agency
 * that writes is not among those it urges, and says of its own report how that stands.
 */
final class LateReports {
    /** So many names are read in a sentence. */
    private static final int NAMED = 10;

    private final List<Verdict> others;
    private final @Nullable Verdict own;
    private final AgencyId writer;
    private final Agencies agencies;
    private final AgencyDirectory directory;
    private final Wording words;

    /**
     * The late ones among some reports.
     *
     * @param writer the agency that writes the document
     */
    LateReports(List<Verdict> reports, AgencyId writer, AgencyDirectory directory, Wording words) {
        this.agencies = new Agencies(directory);
        this.others = reports.stream()
                .filter(verdict -> !writer.equals(verdict.obligation().bearer()))
                .sorted(Comparator.comparing((Verdict verdict) -> -verdict.daysLate())
                        .thenComparing(
                                Verdict::obligation,
                                Comparator.comparing(Obligation::bearer, Comparator.nullsLast(agencies.order()))))
                .toList();
        this.own = reports.stream()
                .filter(verdict -> writer.equals(verdict.obligation().bearer()))
                .filter(verdict -> verdict.status() == Status.OVERDUE || verdict.status() == Status.MET_LATE)
                .findFirst()
                .orElse(null);
        this.writer = writer;
        this.directory = directory;
        this.words = words;
    }

    /** Who is overdue, who was late, and how the writer's own report stands; nothing where nobody is. */
    List<Block> sentences() {
        List<Block> sentences = new ArrayList<>();
        named(Status.OVERDUE, " quá hạn chưa gửi báo cáo: ", "Not reported, overdue: ", this::nameOfOverdue)
                .ifPresent(sentences::add);
        named(Status.MET_LATE, " gửi báo cáo quá hạn: ", "Reported late: ", this::nameWithDays)
                .ifPresent(sentences::add);
        if (own != null) {
            sentences.add(ofWriter(own));
        }
        return sentences;
    }

    private Optional<Block> named(Status status, String vi, String en, Function<Verdict, String> name) {
        List<Verdict> late =
                others.stream().filter(verdict -> verdict.status() == status).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        String who = late.size() > NAMED
                ? words.say("danh sách tại Phụ lục", "see the annex")
                : late.stream().map(name).collect(Collectors.joining("; "));
        String beginning = words.say(AssessmentDocument.capital(Localities.called(late, directory)) + vi, en);
        return Optional.of(Paragraph.of(beginning + who + "."));
    }

    private String nameOfOverdue(Verdict verdict) {
        return agencies.name(verdict.obligation())
                + (isSucceeded(verdict) ? words.say(" (đã kết thúc hoạt động)", " (has since ceased to exist)") : "");
    }

    private String nameWithDays(Verdict verdict) {
        return agencies.name(verdict.obligation()) + " (" + days(verdict) + ")";
    }

    private String days(Verdict verdict) {
        return words.say(words.counted(verdict.daysLate()) + " ngày", words.days(verdict.daysLate()));
    }

    private Block ofWriter(Verdict verdict) {
        String name = agencies.name(writer);
        return Paragraph.of(
                verdict.status() == Status.OVERDUE
                        ? words.say(
                                "Riêng báo cáo về phần việc của " + name + " chưa được ghi nhận, đã quá hạn "
                                        + days(verdict) + ".",
                                "The report of " + name + " on its own work is not recorded and is overdue by "
                                        + days(verdict) + ".")
                        : words.say(
                                "Riêng báo cáo về phần việc của " + name + " gửi quá hạn " + days(verdict) + ".",
                                "The report of " + name + " on its own work was late by " + days(verdict) + "."));
    }

    /** Whom to urge; for those that have ended who took over is asked instead, as in the reminders: nobody else can answer. */
    List<Block> toUrge() {
        List<Verdict> overdue = others.stream()
                .filter(verdict -> verdict.status() == Status.OVERDUE)
                .toList();
        List<Verdict> ended = overdue.stream().filter(LateReports::isSucceeded).toList();
        List<Verdict> urged =
                overdue.stream().filter(verdict -> !isSucceeded(verdict)).toList();
        int toUrge = urged.size();
        List<Block> sentences = new ArrayList<>();
        if (toUrge > 0) {
            sentences.add(Paragraph.of(words.say(
                    "Tiếp tục đôn đốc " + words.counted(toUrge) + " " + Localities.called(urged, directory)
                            + " quá hạn chưa gửi báo cáo.",
                    words.counted(toUrge) + (toUrge == 1 ? " agency that is" : " agencies that are")
                            + " overdue will be reminded again.")));
        }
        if (ended.size() > NAMED) {
            sentences.add(Paragraph.of(words.say(
                    "Đề nghị các cơ quan tiếp nhận rà soát, cung cấp số liệu của " + words.counted(ended.size())
                            + " cơ quan, địa phương đã kết thúc hoạt động, chưa gửi báo cáo, hoặc cho biết lý do.",
                    "Those that took over from " + words.number(ended.size())
                            + " agencies that have ceased to exist and have not reported are asked for the figures or"
                            + " the reason.")));
        } else {
            ended.forEach(verdict -> sentences.add(askSuccessors(verdict)));
        }
        return sentences;
    }

    private Block askSuccessors(Verdict verdict) {
        List<String> successors = agencies.sorted(verdict.bearerSucceededBy()).stream()
                .map(agencies::name)
                .toList();
        String name = agencies.name(verdict.obligation());
        return Paragraph.of(words.say(
                "Đề nghị " + String.join(", ", successors) + " rà soát, cung cấp số liệu của " + name
                        + " (đã kết thúc hoạt động, chưa gửi báo cáo) hoặc cho biết lý do.",
                String.join(", ", successors) + (successors.size() == 1 ? " is" : " are")
                        + " asked for the figures of " + name
                        + ", which has ceased to exist and has not reported, or the reason."));
    }

    private static boolean isSucceeded(Verdict verdict) {
        return !verdict.bearerSucceededBy().isEmpty();
    }

    /** What a Vietnamese sentence calls those whose reports stand so. */
    String those(Status status) {
        return Localities.called(
                Stream.concat(others.stream(), Stream.ofNullable(own))
                        .filter(verdict -> verdict.status() == status)
                        .toList(),
                directory);
    }

    /** Whether the writer's own report stands so. */
    boolean isOfWriter(Status status) {
        return own != null && own.status() == status;
    }
}
