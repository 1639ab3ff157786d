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
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.YearEvent;

/** Was it done, and in time. */
final class FulfilmentRules {
    private static final Set<EvidenceKind> SUBMISSION = Set.of(EvidenceKind.SUBMISSION);
    /** For the duty to report difficulties. */
    static final Set<EvidenceKind> DIFFICULTY = Set.of(EvidenceKind.DIFFICULTY);
    /** What shows that something was done: a document handed in does, too. */
    static final Set<EvidenceKind> ACTIVITY_KINDS =
            EvidenceKind.ALL.stream().filter(EvidenceKind::showsActivity).collect(Collectors.toUnmodifiableSet());

    /** The last day of which a periodic report has the figures (Điều 12 Nghị định số 09/2019/NĐ-CP). */
    private static final SharedFacts.DutyQuestion<LocalDate> CUT_OFF =
            (term, calendar) -> term.period().dataCutOff().map(DateSpan::last).orElse(null);

    static final Parameter<ReportRegime> REGIME = Parameter.choice(
            "regime",
            ReportRegime.class,
            ReportRegime.PERIODIC,
            "báo cáo theo kế hoạch được hiểu là báo cáo định kỳ hay báo cáo chuyên đề",
            "whether the reports that the plan asks for are read as periodic or as reports on a topic");

    static final VerdictRule DOCUMENT = Rule.named("fulfilment.document")
            .title(
                    "Nghĩa vụ phải thể hiện bằng văn bản được coi là hoàn thành khi gửi văn bản lần đầu; văn bản đính"
                            + " chính, thay thế không làm thay đổi ngày hoàn thành",
                    "What is done by a document is done when the first one is handed in; corrections do not change the"
                            + " day")
            .basis("lời văn của khoản", "the words of the clause")
            .basis(Basis.reading(
                    "lần gửi đầu tiên là lần được tính, vì kế hoạch chỉ nêu thời hạn gửi",
                    "the first time it was sent counts, since the plan says no more than by when to send it"))
            .onlyFor(duties(duty -> duty.endsInDocument() && duty != DutyKind.ESCALATE))
            .check(Stage.FULFILMENT, (judgement, settings) -> conclude(judgement, SUBMISSION));

    static final VerdictRule ACTIVITY = Rule.named("fulfilment.activity")
            .title(
                    "Nhiệm vụ có thời gian xác định được coi là hoàn thành khi có hoạt động thực hiện được ghi nhận",
                    "A task with a set time counts as done when activity is recorded for it")
            .basis("thời gian thực hiện của nhiệm vụ", "the time of the task")
            .basis(Basis.reading(
                    "một hoạt động là đủ, vì kế hoạch không quy định kết quả phải đạt",
                    "one activity is enough, since the plan sets no result"))
            .onlyFor(duties(duty -> !duty.endsInDocument()))
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) ->
                            isUndated(judgement) ? Outcome.NOT_APPLICABLE : conclude(judgement, ACTIVITY_KINDS));

    static final VerdictRule ESCALATION = Rule.named("fulfilment.escalation")
            .title(
                    "Khó khăn, vướng mắc vượt thẩm quyền đã phát sinh phải được báo cáo bằng văn bản",
                    "Every difficulty beyond the agency's powers that has arisen is reported by a document")
            .basis("lời văn của khoản", "the words of the clause")
            .basis(Basis.reading(
                    "báo cáo là văn bản; khó khăn được ghi nhận là khó khăn vượt thẩm quyền",
                    "a report is a document; a difficulty that is recorded is one beyond the agency's powers"))
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
                    "Nghĩa vụ đến hạn trong thời gian được miễn thì không phải thực hiện lại, dù sau đó vẫn thực hiện",
                    "What fell due while waived is waived for good, though it is done later all the same")
            .basis("văn bản miễn", "the decision that waives")
            .basis(StandingRules.FOR_GOOD)
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
                    "Xét đúng hạn: thực hiện khi chưa hết ngày hạn cuối",
                    "In time if done before the last permitted day has ended")
            .basis("thời hạn của khoản, tính theo giờ Việt Nam", "the deadline of the clause, in the time of Viet Nam")
            .basis(DeadlineRules.END_OF_DAY)
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
                judgement.note("hạn cuối", "last permitted day", lastDay);
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
                    "Văn bản phải gửi qua cơ quan nêu trong kế hoạch; gửi không đúng nơi vẫn tính là đã gửi, có lưu ý",
                    "A document goes through the agency that the plan names; sent another way it still counts, with a"
                            + " note")
            .basis("“(qua …)” trong khoản", "“(qua …)” (through) in the clause")
            .basis(Basis.reading(
                    "gửi không đúng nơi vẫn tính là đã gửi, vì kế hoạch không nói khác",
                    "sent another way it still counts, since the plan does not say otherwise"))
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
                    "Xét số liệu, nếu là báo cáo định kỳ: gửi khi chưa hết ngày kết thúc chốt số liệu thì số liệu là ước"
                            + " thực hiện",
                    "Are its figures final, if it is a periodic report: sent before the last day of its data has ended,"
                            + " they are estimates")
            .basis(Basis.law(Laws.DECREE_09_2019.article(12))
                    .saying(
                            "thời gian chốt số liệu của báo cáo định kỳ",
                            "the cut-off of figures of a periodic report"))
            .basis(Basis.law(Laws.DECREE_09_2019.article(8).withClause(5).withPoint("c"))
                    .saying(
                            "báo cáo chuyên đề do cơ quan ban hành quy định",
                            "of a report on a topic, whoever orders it sets the day"))
            .basis(Basis.reading(
                    "kế hoạch không nói là báo cáo định kỳ hay chuyên đề; được hiểu là định kỳ, chọn khác ở tham số regime",
                    "the plan does not say which of the two it asks for; it is read as periodic, or as the parameter regime"
                            + " says"))
            .severity(Severity.INFO)
            .parameter(REGIME)
            .onlyFor(Set.of(DutyKind.REPORT))
            .where((term, settings) -> settings.get(REGIME) == ReportRegime.PERIODIC
                    && term.period().dataCutOff().isPresent())
            .needs(EvidenceKind.ALL)
            .check(Stage.FINDING, (judgement, settings) -> {
                LocalDate cutOff = judgement.shared().ofDuty(CUT_OFF);
                LocalDate done = judgement.fulfilledOn();
                if (cutOff == null || done == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.note("chốt số liệu đến hết ngày", "figures are counted to the end of", cutOff);
                judgement.note("gửi lúc", "sent", FulfilmentRules::doneAt);
                if (done.isAfter(cutOff)) {
                    return Outcome.PASSED;
                }
                judgement.so(
                        "nếu là báo cáo định kỳ: số liệu là ước thực hiện",
                        "if it is periodic, its figures are estimates");
                return Outcome.FAILED;
            });

    static final VerdictRule EVENT = Rule.named("finding.event")
            .title(
                    "Xét sự kiện mà nhiệm vụ nêu: hoạt động đầu tiên được ghi nhận khi sự kiện chưa qua hay đã qua",
                    "The event that a task is for: was the first activity before it was over")
            .basis("lời văn của khoản", "the words of the clause")
            .basis(Basis.reading(
                    "thời gian ghi trong kế hoạch vẫn là thời hạn; hoạt động sau sự kiện được tính, có lưu ý",
                    "the time in the plan stays the deadline; an activity after the event counts, with a note"))
            .severity(Severity.WARNING)
            .mayMatchNothing()
            .onlyFor(duties(duty -> !duty.endsInDocument()))
            .where((term, settings) -> !term.events().isEmpty())
            .needs(ACTIVITY_KINDS)
            .check(Stage.FINDING, (judgement, settings) -> {
                YearEvent event = judgement.shared().term().lastEvent();
                Evidence first = first(judgement, ACTIVITY_KINDS);
                if (event == null || first == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.note("sự kiện", "event", event);
                judgement.note("hoạt động đầu tiên", "first activity", first.at());
                if (!event.isOverOn(VietnamTime.dateOf(first.at()))) {
                    return Outcome.PASSED;
                }
                judgement.so("chỉ có hoạt động sau sự kiện", "there is activity only after the event");
                return Outcome.FAILED;
            });

    static final VerdictRule OUT_OF_TIME = Rule.named("finding.out-of-time")
            .title(
                    "Thông tin ghi sau khi cơ quan kết thúc hoạt động, hoặc sau kỳ của việc không ghi ngày, được nêu ra",
                    "An entry after its agency has ended, or after the period of a duty without a date, is named")
            .basis(Basis.reading(
                    "nghĩa vụ đã đến hạn khi cơ quan còn hoạt động vẫn tính cho cơ quan đó; đến hạn sau thì của cơ quan tiếp"
                            + " nhận",
                    "what was due while the agency existed stays with it; what falls due later belongs to its"
                            + " successors"))
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
                    if (remark != null && judgement.hasCome(entry.at())) {
                        judgement.remark(entry, remark);
                        judgement.note("thông tin", "entry", entry.at());
                        outcome = Outcome.FAILED;
                    }
                }
                return outcome;
            });

    static final List<VerdictRule> ALL =
            List.of(DOCUMENT, ACTIVITY, ESCALATION, WAIVED, IN_TIME, CHANNEL, ESTIMATES, EVENT, OUT_OF_TIME);

    private FulfilmentRules() {}

    private static List<DutyKind> duties(Predicate<DutyKind> which) {
        return Arrays.stream(DutyKind.values()).filter(which).toList();
    }

    /** The earliest entry of these kinds does the duty. */
    private static Outcome conclude(Judgement judgement, Set<EvidenceKind> kinds) {
        judgement.note("số thông tin thực hiện đã ghi nhận", "entries known", judgement.evidenceCount());
        Outcome outcome = fulfil(judgement, first(judgement, kinds));
        if (outcome == Outcome.FAILED) {
            judgement.so("chưa có thông tin về việc thực hiện", "nothing shows that it was done");
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

    /** Whether it has no last permitted day, and has had none. */
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
