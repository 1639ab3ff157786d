package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Tenure;

/** Whose is it now, and does it bind at all. */
final class StandingRules {
    static final VerdictRule OPEN_BEARER = Rule.named("standing.open-bearer")
            .title("Chưa rõ ai có nghĩa vụ thì chưa xác định được", "Nobody can be held to what is nobody's by name")
            .basis("Lời văn của khoản", "The words of the clause")
            .severity(Severity.WARNING)
            .check(
                    Stage.STANDING,
                    (judgement, settings) -> {
                        if (!judgement.isOpen()) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        judgement.decide(Status.UNDETERMINED);
                        return Outcome.UNDETERMINED;
                    },
                    (judgement, settings, notes) ->
                            notes.so("thiếu: văn bản nêu tên cơ quan", "missing: a document that names the agencies"));

    static final VerdictRule TRANSFER = Rule.named("standing.transfer")
            .title(
                    "Cơ quan chấm dứt trước hạn thì nghĩa vụ đã chuyển cho cơ quan kế tục",
                    "Once a bearer has ended, what was not yet due is its successors'")
            .basis("Danh bạ cơ quan", "The directory of agencies")
            .check(
                    Stage.STANDING,
                    (judgement, settings) -> {
                        Tenure tenure = judgement.tenure();
                        LocalDate end = tenure.bearerEndsOn();
                        if (!tenure.passesOn()
                                || end == null
                                || judgement.today().isBefore(end)) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        boolean known = !tenure.successors().isEmpty();
                        judgement.decide(known ? Status.TRANSFERRED : Status.UNDETERMINED);
                        return known ? Outcome.PASSED : Outcome.UNDETERMINED;
                    },
                    (judgement, settings, notes) -> {
                        Tenure tenure = judgement.tenure();
                        notes.input("chấm dứt từ ngày", "ended on", tenure.bearerEndsOn())
                                .input("cơ quan kế tục", "successors", tenure.successors());
                        if (tenure.passesOn() && tenure.successors().isEmpty()) {
                            notes.so("thiếu: cơ quan kế tục", "missing: who took over");
                        }
                    });

    static final VerdictRule WAIVER = Rule.named("standing.waiver")
            .title(
                    "Được miễn trong thời gian miễn; đến hạn trong thời gian đó thì được miễn hẳn",
                    "Lifted while a waiver holds; what falls due in that time is lifted for good")
            .basis("Văn bản miễn", "The decision that waives")
            .mayMatchNothing()
            .needs(EvidenceKind.WAIVER)
            .check(
                    Stage.STANDING,
                    (judgement, settings) -> {
                        if (waiver(judgement) == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        judgement.decide(Status.WAIVED);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        Waiver waiver = waiver(judgement);
                        if (waiver != null) {
                            tell(waiver, waiver.until(), notes);
                        }
                    });

    static final VerdictRule SUSPENSION = Rule.named("standing.suspension")
            .title("Tạm hoãn trong thời gian tạm hoãn", "Resting while a suspension holds")
            .basis("Văn bản tạm hoãn", "The decision that suspends")
            .mayMatchNothing()
            .needs(EvidenceKind.SUSPENSION)
            .check(
                    Stage.STANDING,
                    (judgement, settings) -> {
                        if (suspension(judgement) == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        judgement.decide(Status.SUSPENDED);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        Suspension suspension = suspension(judgement);
                        if (suspension != null) {
                            tell(suspension, suspension.until(), notes);
                        }
                    });

    static final List<VerdictRule> ALL = List.of(OPEN_BEARER, TRANSFER, WAIVER, SUSPENSION);

    private StandingRules() {}

    /** The waiver with the latest beginning that holds today, or held when the duty fell due. */
    private static @Nullable Waiver waiver(Judgement judgement) {
        LocalDate lastDay = judgement.lastDay();
        Waiver found = null;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            if (judgement.evidence(i) instanceof Waiver waiver
                    && !waiver.at().isAfter(judgement.asOf())
                    && (holdsOn(judgement.today(), waiver.at(), waiver.until())
                            || (lastDay != null && holdsOn(lastDay, waiver.at(), waiver.until())))
                    && (found == null || waiver.at().isAfter(found.at()))) {
                found = waiver;
            }
        }
        return found;
    }

    /** The suspension with the latest beginning that holds today. */
    private static @Nullable Suspension suspension(Judgement judgement) {
        Suspension found = null;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            if (judgement.evidence(i) instanceof Suspension suspension
                    && !suspension.at().isAfter(judgement.asOf())
                    && holdsOn(judgement.today(), suspension.at(), suspension.until())
                    && (found == null || suspension.at().isAfter(found.at()))) {
                found = suspension;
            }
        }
        return found;
    }

    private static boolean holdsOn(LocalDate day, Instant from, @Nullable LocalDate until) {
        return !day.isBefore(VietnamTime.dateOf(from)) && (until == null || !day.isAfter(until));
    }

    private static void tell(Evidence entry, @Nullable LocalDate until, Notes notes) {
        notes.input("văn bản", "document", entry.document())
                .input("từ", "from", entry.at())
                .input("đến hết ngày", "to the end of", until);
    }
}
