package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Tenure;

/** Whose is it now, and does it bind at all. */
final class StandingRules {
    private static final Text SAYS_WHOSE = Text.of(
            "nói nghĩa vụ thuộc về ai và có phải thực hiện không, không xét việc thực hiện",
            "it says whose the duty is and whether it rests, and judges nobody");

    /** Why what fell due while waived is not owed again. */
    static final Basis FOR_GOOD = Basis.reading(
            "miễn vào hạn cuối thì không phải thực hiện lại, trừ khi văn bản miễn nói khác",
            "a waiver that holds on the last permitted day waives for good, unless the decision says otherwise");

    static final VerdictRule OPEN_BEARER = Rule.named("standing.open-bearer")
            .neverFails(SAYS_WHOSE)
            .title(
                    "Chưa xác định được cơ quan thực hiện thì chưa kết luận",
                    "Nothing is concluded as long as it is open which agency is meant")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .severity(Severity.WARNING)
            .check(Stage.STANDING, (judgement, settings) -> {
                if (!judgement.shared().isOpen()) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.so("thiếu: văn bản nêu tên cơ quan", "missing: a document that names the agencies");
                judgement.decide(Status.UNDETERMINED);
                return Outcome.UNDETERMINED;
            });

    static final VerdictRule TRANSFER = Rule.named("standing.transfer")
            .neverFails(SAYS_WHOSE)
            .title(
                    "Cơ quan kết thúc hoạt động trước hạn cuối, kể cả hạn sau gia hạn, thì nghĩa vụ đã chuyển cho cơ quan tiếp"
                            + " nhận",
                    "Once a bearer has ended, what was not yet due, by the deadline that holds, belongs to its"
                            + " successors")
            .basis(
                    "quyết định sắp xếp cơ quan, ghi trong danh mục cơ quan",
                    "the decisions that reorganised the agencies, named in the directory")
            .basis(Basis.law(Laws.RESOLUTION_190_2025.whole()))
            .check(Stage.STANDING, (judgement, settings) -> {
                Tenure tenure = judgement.shared().tenure();
                if (!tenure.hasEndedBy(judgement.today()) || !passesOn(judgement)) {
                    return Outcome.NOT_APPLICABLE;
                }
                if (!tenure.passesOn()) {
                    judgement.remark(null, Remark.SUCCESSORS_TO_TELL);
                }
                judgement.note("kết thúc hoạt động từ ngày", "ended on", tenure.bearerEndsOn());
                judgement.note("cơ quan tiếp nhận", "successors", tenure.successors());
                if (tenure.successors().isEmpty()) {
                    judgement.so("thiếu: cơ quan tiếp nhận", "missing: who took over");
                    judgement.decide(Status.UNDETERMINED);
                    return Outcome.UNDETERMINED;
                }
                judgement.decide(Status.TRANSFERRED);
                return Outcome.PASSED;
            });

    static final VerdictRule WAIVER = Rule.named("standing.waiver")
            .neverFails(SAYS_WHOSE)
            .title(
                    "Trong thời gian được miễn không phải thực hiện; nghĩa vụ đến hạn trong thời gian này thì không phải thực"
                            + " hiện lại",
                    "Waived while a waiver holds; what falls due in that time is waived for good")
            .basis("văn bản miễn", "the decision that waives")
            .basis(FOR_GOOD)
            .basis(DeadlineRules.SIGNED_BY_WHO_MAY)
            .mayMatchNothing()
            .needs(EvidenceKind.WAIVER)
            .check(Stage.STANDING, (judgement, settings) -> {
                Waiver waiver = judgement.latest(Waiver.class, StandingRules::lifts);
                return waiver == null ? Outcome.NOT_APPLICABLE : decide(judgement, Status.WAIVED, waiver);
            });

    static final VerdictRule SUSPENSION = Rule.named("standing.suspension")
            .neverFails(SAYS_WHOSE)
            .title("Trong thời gian tạm hoãn, nghĩa vụ chưa phải thực hiện", "Suspended while a suspension holds")
            .basis("văn bản tạm hoãn", "the decision that suspends")
            .basis(DeadlineRules.SIGNED_BY_WHO_MAY)
            .mayMatchNothing()
            .needs(EvidenceKind.SUSPENSION)
            .check(Stage.STANDING, (judgement, settings) -> {
                Suspension suspension = judgement.latest(Suspension.class, StandingRules::holdsToday);
                return suspension == null ? Outcome.NOT_APPLICABLE : decide(judgement, Status.SUSPENDED, suspension);
            });

    static final List<VerdictRule> ALL = List.of(OPEN_BEARER, TRANSFER, WAIVER, SUSPENSION);

    private StandingRules() {}

    /** Whether the duty goes to others, by the deadline concluded so far. */
    static boolean passesOn(Judgement judgement) {
        return judgement.shared().tenure().passesOnWith(judgement.lastDay(), judgement.restsWithoutEnd());
    }

    /** Whether an entry came while its bearer lived, or is about what stays with a bearer that has ended. */
    static boolean isInItsTime(Judgement judgement, Evidence entry) {
        return !isOfEndedBearer(judgement, entry) || !passesOn(judgement);
    }

    /** Whether an entry came when its bearer had ended. */
    static boolean isOfEndedBearer(Judgement judgement, Evidence entry) {
        LocalDate end = judgement.shared().tenure().bearerEndsOn();
        return end != null && VietnamTime.epochDayOf(entry.at()) >= end.toEpochDay();
    }

    /** Whether a waiver holds today, or held when the duty fell due. */
    private static boolean lifts(Judgement judgement, Waiver waiver) {
        return holdsToday(judgement, waiver) || liftsForGood(judgement, waiver);
    }

    /** Whether a waiver held when the duty fell due. */
    static boolean liftsForGood(Judgement judgement, Waiver waiver) {
        LocalDate lastDay = judgement.lastDay();
        return lastDay != null && holds(waiver, lastDay);
    }

    private static boolean holdsToday(Judgement judgement, Evidence decision) {
        return holds(decision, judgement.today());
    }

    private static boolean holds(Evidence decision, LocalDate day) {
        LocalDate until = decision.until();
        return !day.isBefore(VietnamTime.dateOf(decision.at())) && (until == null || !day.isAfter(until));
    }

    static Outcome decide(Judgement judgement, Status status, Evidence decision) {
        judgement.note("văn bản", "document", decision.document());
        judgement.note("từ", "from", decision.at());
        judgement.note("đến hết ngày", "to the end of", decision.until());
        judgement.decide(status);
        return Outcome.PASSED;
    }
}
