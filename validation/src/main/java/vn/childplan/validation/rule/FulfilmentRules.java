package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;

/** Was it done, and in time. */
final class FulfilmentRules {
    private static final Set<EvidenceKind> SUBMISSION = Set.of(EvidenceKind.SUBMISSION);
    /** For the duty to report difficulties. */
    static final Set<EvidenceKind> DIFFICULTY = Set.of(EvidenceKind.DIFFICULTY);
    /** What shows that something was done: a document handed in does, too. */
    static final Set<EvidenceKind> ACTIVITY_KINDS =
            EvidenceKind.ALL.stream().filter(EvidenceKind::showsActivity).collect(Collectors.toUnmodifiableSet());

    /** The first day on which the figures of a report can be final: one working day lies between cut-off and sending. */
    private static final SharedFacts.DutyQuestion<LocalDate> FIGURES_FINAL = (term, calendar) -> term.period()
            .dataCutOff()
            .map(days -> calendar.plusWorkingDays(days.last(), 1).plusDays(1))
            .orElse(null);

    static final VerdictRule DOCUMENT = Rule.named("fulfilment.document")
            .title(
                    "Nghĩa vụ bằng văn bản hoàn thành khi văn bản đầu tiên được gửi; bản sửa sau không làm thay đổi",
                    "What is done by a document is done when the first one is handed in; later corrections change"
                            + " nothing")
            .basis("Lời văn của khoản", "The words of the clause")
            .onlyFor(duties(duty -> duty.endsInDocument() && duty != DutyKind.ESCALATE))
            .check(Stage.FULFILMENT, (judgement, settings) -> conclude(judgement, SUBMISSION));

    static final VerdictRule ACTIVITY = Rule.named("fulfilment.activity")
            .title(
                    "Nhiệm vụ có thời gian xác định hoàn thành khi có hoạt động được ghi nhận trong kỳ",
                    "A task with a set time is done when activity is recorded for its period")
            .basis("Thời gian thực hiện của nhiệm vụ", "The time of the task")
            .onlyFor(duties(duty -> !duty.endsInDocument()))
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) ->
                            isUndated(judgement) ? Outcome.NOT_APPLICABLE : conclude(judgement, ACTIVITY_KINDS));

    static final VerdictRule ESCALATION = Rule.named("fulfilment.escalation")
            .title(
                    "Khó khăn, vướng mắc đã phát sinh phải được báo cáo bằng văn bản",
                    "Every difficulty that has arisen is reported by a document")
            .basis("\"kịp thời tổng hợp báo cáo\"", "\"kịp thời tổng hợp báo cáo\" (report promptly)")
            .onlyFor(Set.of(DutyKind.ESCALATE))
            .needs(EvidenceKind.DIFFICULTY)
            .check(Stage.FULFILMENT, (judgement, settings) -> {
                Evidence first = first(judgement, DIFFICULTY);
                if (first == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                Difficulty unreported = judgement.earliest(Difficulty.class, FulfilmentRules::isUnreported);
                judgement.note("phát sinh lần đầu", "first arose", first.at());
                judgement.note("chưa báo cáo từ", "unreported since", unreported == null ? null : unreported.at());
                if (unreported != null) {
                    return Outcome.FAILED;
                }
                return fulfil(judgement, judgement.latest(Difficulty.class, FulfilmentRules::isReport));
            });

    static final VerdictRule WAIVED = Rule.named("fulfilment.waived")
            .title(
                    "Đến hạn trong thời gian được miễn thì được miễn hẳn, dù sau đó vẫn thực hiện",
                    "What fell due while waived is waived for good, though it is done later all the same")
            .basis("Văn bản miễn", "The decision that waives")
            .mayMatchNothing()
            .needs(EvidenceKind.WAIVER)
            .check(Stage.FULFILMENT, (judgement, settings) -> {
                LocalDate done = judgement.fulfilledOn();
                LocalDate lastDay = judgement.lastDay();
                if (done == null || lastDay == null || !done.isAfter(lastDay)) {
                    return Outcome.NOT_APPLICABLE;
                }
                Waiver waiver = judgement.latest(Waiver.class, StandingRules::liftsForGood);
                return waiver == null ? Outcome.NOT_APPLICABLE : StandingRules.decide(judgement, Status.WAIVED, waiver);
            });

    static final VerdictRule IN_TIME = Rule.named("fulfilment.in-time")
            .title(
                    "Đúng hạn nếu thực hiện trước khi hết ngày cuối",
                    "In time if done before the last good day has ended")
            .basis(
                    "Giờ Việt Nam (UTC+7); ngày kết thúc lúc 24 giờ (Bộ luật Dân sự 2015 Đ.148)",
                    "Time of Viet Nam (UTC+7); a day ends at 24:00 (Civil Code 2015 Đ.148)")
            .needs(EvidenceKind.ALL)
            .boundary((judgement, settings) -> {
                LocalDate done = judgement.fulfilledOn();
                return done == null ? null : ProgressRules.daysPast(judgement.lastDay(), done);
            })
            .check(Stage.FULFILMENT, (judgement, settings) -> {
                LocalDate done = judgement.fulfilledOn();
                if (done == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                LocalDate lastDay = judgement.lastDay();
                judgement.note("thực hiện lúc", "done", FulfilmentRules::doneAt);
                judgement.note("ngày cuối", "last good day", lastDay);
                if (lastDay == null) {
                    judgement.decide(Status.MET);
                    return Outcome.PASSED;
                }
                if (done.isAfter(lastDay)) {
                    judgement.so(done.toEpochDay() - lastDay.toEpochDay(), FulfilmentRules::daysLate);
                    judgement.decide(Status.MET_LATE);
                    return Outcome.FAILED;
                }
                judgement.so("đúng hạn", "in time");
                judgement.decide(Status.MET);
                return Outcome.PASSED;
            });

    static final VerdictRule CHANNEL = Rule.named("finding.channel")
            .title(
                    "Văn bản gửi qua cơ quan mà kế hoạch nêu; gửi sai kênh vẫn được tính là đã gửi",
                    "A document goes through the agency the plan names; sent another way it is in all the same")
            .basis("\"(qua …)\" trong khoản", "\"(qua …)\" (through) in the clause")
            .severity(Severity.WARNING)
            .where((term, settings) -> term.channel() != null)
            .needs(EvidenceKind.ALL)
            .check(Stage.FINDING, (judgement, settings) -> {
                AgencyId channel = judgement.shared().term().channel();
                Evidence fulfilment = judgement.fulfilment();
                if (channel == null
                        || fulfilment == null
                        || channel.equals(judgement.obligation().bearer())) {
                    return Outcome.NOT_APPLICABLE;
                }
                AgencyId via = fulfilment.via();
                judgement.note("phải gửi qua", "to go through", channel);
                judgement.note("đã gửi qua", "went through", via);
                if (via == null) {
                    return Outcome.UNDETERMINED;
                }
                return via.equals(channel) ? Outcome.PASSED : Outcome.FAILED;
            });

    static final VerdictRule ESTIMATES = Rule.named("finding.estimates")
            .title(
                    "Báo cáo gửi trước khi hết thời gian chốt số liệu và thêm một ngày làm việc thì số liệu là ước thực"
                            + " hiện",
                    "A report sent before its data cut-off and one working day more has estimates for figures")
            .basis("Nghị định 09/2019/NĐ-CP Đ.8 k.5, Đ.12", "Decree 09/2019/NĐ-CP Đ.8 k.5, Đ.12")
            .severity(Severity.INFO)
            .onlyFor(Set.of(DutyKind.REPORT))
            .where((term, settings) -> term.period().dataCutOff().isPresent())
            .needs(EvidenceKind.ALL)
            .check(Stage.FINDING, (judgement, settings) -> {
                LocalDate finalFrom = judgement.shared().ofDuty(FIGURES_FINAL);
                LocalDate done = judgement.fulfilledOn();
                if (finalFrom == null || done == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.note("số liệu chốt được từ ngày", "figures can be final from", finalFrom);
                judgement.note("gửi lúc", "sent", FulfilmentRules::doneAt);
                return done.isBefore(finalFrom) ? Outcome.FAILED : Outcome.PASSED;
            });

    static final VerdictRule OUT_OF_TIME = Rule.named("finding.out-of-time")
            .title(
                    "Thông tin ghi sau khi cơ quan kết thúc hoạt động, hoặc sau kỳ của việc không ghi ngày, được nêu ra",
                    "An entry after its agency has ended, or after the period of a duty without a date, is named")
            .basis(
                    "Việc đến hạn khi cơ quan còn hoạt động thì ở lại với cơ quan đó; đến hạn sau thì của cơ quan tiếp nhận",
                    "What was due while the agency lived stays with it; what falls due later is its successors'")
            .severity(Severity.WARNING)
            .mayMatchNothing()
            .needs(EvidenceKind.ALL)
            .check(Stage.FINDING, (judgement, settings) -> {
                if (judgement.shared().tenure().bearerEndsOn() == null && !isUndated(judgement)) {
                    return Outcome.NOT_APPLICABLE;
                }
                Outcome outcome = Outcome.NOT_APPLICABLE;
                for (int i = 0; i < judgement.evidenceCount(); i++) {
                    Evidence entry = judgement.evidence(i);
                    Remark remark = outOfTime(judgement, entry);
                    if (remark != null && !entry.at().isAfter(judgement.asOf())) {
                        judgement.remark(entry, remark);
                        judgement.note("thông tin", "entry", entry.at());
                        outcome = Outcome.FAILED;
                    }
                }
                return outcome;
            });

    static final List<VerdictRule> ALL =
            List.of(DOCUMENT, ACTIVITY, ESCALATION, WAIVED, IN_TIME, CHANNEL, ESTIMATES, OUT_OF_TIME);

    private FulfilmentRules() {}

    private static List<DutyKind> duties(Predicate<DutyKind> which) {
        return Arrays.stream(DutyKind.values()).filter(which).toList();
    }

    /** The earliest entry of these kinds does the duty. */
    private static Outcome conclude(Judgement judgement, Set<EvidenceKind> kinds) {
        judgement.note("số mục ghi nhận đã biết", "entries known", judgement.evidenceCount());
        Outcome outcome = fulfil(judgement, first(judgement, kinds));
        if (outcome == Outcome.FAILED) {
            judgement.so("chưa thấy thực hiện", "nothing shows that it was done");
        } else {
            judgement.note("văn bản", "document", FulfilmentRules::documentOfDone);
            judgement.note("lúc", "at", FulfilmentRules::doneAt);
        }
        return outcome;
    }

    private static Outcome fulfil(Judgement judgement, @Nullable Evidence entry) {
        if (entry == null) {
            return Outcome.FAILED;
        }
        judgement.fulfilledBy(entry);
        return Outcome.PASSED;
    }

    /** The first entry of these kinds that comes in its time: where the first comes too late, so do all. */
    static @Nullable Evidence first(Judgement judgement, Set<EvidenceKind> kinds) {
        Evidence first = judgement.earliest(kinds);
        return first == null || comesInTime(judgement, first) ? first : null;
    }

    /** Whether an entry counts as far as its time goes: not after the duty passed on, nor after a period without a date. */
    private static boolean comesInTime(Judgement judgement, Evidence entry) {
        return !(isUndated(judgement) && isAfterPeriod(judgement, entry))
                && StandingRules.isInItsTime(judgement, entry);
    }

    private static boolean isAfterPeriod(Judgement judgement, Evidence entry) {
        return VietnamTime.epochDayOf(entry.at())
                > judgement.shared().term().periodEnd().toEpochDay();
    }

    /** Whether it has no last good day, and has had none. */
    private static boolean isUndated(Judgement judgement) {
        return judgement.lastDay() == null && !judgement.restsWithoutEnd();
    }

    /** What is to be said about the time of an entry; null if nothing is. */
    private static @Nullable Remark outOfTime(Judgement judgement, Evidence entry) {
        boolean decides = entry.kind().isDecision();
        if (!decides && isUndated(judgement) && isAfterPeriod(judgement, entry)) {
            return Remark.AFTER_PERIOD;
        }
        if (!StandingRules.isOfEndedBearer(judgement, entry)) {
            return null;
        }
        boolean passedOn = decides ? judgement.shared().tenure().passesOn() : StandingRules.passesOn(judgement);
        return passedOn ? Remark.AFTER_TRANSFER : Remark.AFTER_END;
    }

    private static boolean isUnreported(Judgement judgement, Difficulty difficulty) {
        return comesInTime(judgement, difficulty)
                && !judgement.any(
                        Difficulty.class,
                        (report, arisen) -> reports(report, arisen) && comesInTime(judgement, report),
                        difficulty);
    }

    /** Whether a document on the same clause reports a difficulty, when it arose or later. */
    private static boolean reports(Difficulty report, Difficulty difficulty) {
        return report.document() != null
                && report.clause().equals(difficulty.clause())
                && !report.at().isBefore(difficulty.at());
    }

    /** Whether it reports a difficulty and counts. */
    private static boolean isReport(Judgement judgement, Difficulty difficulty) {
        return difficulty.document() != null && comesInTime(judgement, difficulty);
    }

    private static @Nullable String documentOfDone(Judgement judgement) {
        Evidence fulfilment = judgement.fulfilment();
        return fulfilment == null ? null : fulfilment.document();
    }

    private static @Nullable Instant doneAt(Judgement judgement) {
        Evidence fulfilment = judgement.fulfilment();
        return fulfilment == null ? null : fulfilment.at();
    }

    private static Text daysLate(long days) {
        Text late = TimeFormat.days(days);
        return Text.of("quá hạn " + late.vi(), late.en() + " late");
    }
}
