package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.YearEvent;

/** Beside the verdict: what somebody should know of how it was done. */
final class FindingRules {
    /** The last day of which a periodic report has the figures (Điều 12 Nghị định số 09/2019/NĐ-CP). */
    private static final SharedFacts.DutyQuestion<LocalDate> CUT_OFF =
            (term, calendar) -> term.period().dataCutOff().map(DateSpan::last).orElse(null);

    static final Parameter<ReportRegime> REGIME = Parameter.choice(
            "regime",
            ReportRegime.class,
            ReportRegime.PERIODIC,
            "báo cáo theo kế hoạch được hiểu là báo cáo định kỳ hay báo cáo chuyên đề",
            "whether the reports that the plan asks for are read as periodic or as reports on a topic");

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
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "thời gian ghi trong kế hoạch vẫn là thời hạn; hoạt động sau sự kiện được tính, có lưu ý",
                    "the time in the plan stays the deadline; an activity after the event counts, with a note"))
            .severity(Severity.WARNING)
            .mayMatchNothing()
            .onlyFor(FulfilmentRules.duties(duty -> !duty.endsInDocument()))
            .where((term, settings) -> !term.events().isEmpty())
            .needs(FulfilmentRules.ACTIVITY_KINDS)
            .check(Stage.FINDING, (judgement, settings) -> {
                YearEvent event = judgement.shared().term().lastEvent();
                Evidence first = FulfilmentRules.first(judgement, FulfilmentRules.ACTIVITY_KINDS);
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
                    "An entry after its agency has ended, or after the period of an obligation without a date, is named")
            .basis(Basis.reading(
                    "nghĩa vụ đã đến hạn khi cơ quan còn hoạt động vẫn tính cho cơ quan đó; đến hạn sau thì của cơ quan tiếp"
                            + " nhận",
                    "what was due while the agency existed stays with it; what falls due later belongs to its"
                            + " successors"))
            .severity(Severity.WARNING)
            .mayMatchNothing()
            .needs(EvidenceKind.ALL)
            .check(Stage.FINDING, (judgement, settings) -> {
                if (judgement.shared().tenure().bearerEndsOn() == null && !FulfilmentRules.isUndated(judgement)) {
                    return Outcome.NOT_APPLICABLE;
                }
                Outcome outcome = Outcome.NOT_APPLICABLE;
                for (int i = 0; i < judgement.evidenceCount(); i++) {
                    Evidence entry = judgement.evidence(i);
                    Remark remark = outOfTime(judgement, entry);
                    if (remark != null
                            && judgement.hasCome(entry.at())
                            && FulfilmentRules.isOfBearer(judgement, entry)) {
                        judgement.remark(entry, remark);
                        judgement.note("thông tin", "entry", entry.at());
                        outcome = Outcome.FAILED;
                    }
                }
                return outcome;
            });

    /** Says nothing itself: where a setting is announced, {@link AnnouncedRules} asks in its place. */
    static final VerdictRule ANNOUNCED = Rule.named("finding.announced")
            .title(
                    "Xét quy định sắp áp dụng: theo quy định đó thì tình trạng, hạn cuối hay số ngày quá hạn có khác không",
                    "Do settings announced for later give another status, last permitted day or number of days late")
            .basis(Basis.reading(
                    "bộ quy tắc cảnh báo trước khi quy định được áp dụng; chọn ở warnFrom của thiết lập",
                    "the rule set warns before something is in force, from the day warnFrom of a setting"))
            .severity(Severity.WARNING)
            .mayMatchNothing()
            .where((term, settings) -> false)
            .check(Stage.FINDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);

    static final List<VerdictRule> ALL = List.of(CHANNEL, ESTIMATES, EVENT, OUT_OF_TIME, ANNOUNCED);

    private FindingRules() {}

    /** What is to be said about the time of an entry; null if nothing is. */
    private static @Nullable Remark outOfTime(Judgement judgement, Evidence entry) {
        boolean decides = entry.kind().isDecision();
        if (!decides
                && FulfilmentRules.isUndated(judgement)
                && FulfilmentRules.isAfterPeriod(judgement, entry)
                && !FulfilmentRules.isLateReport(judgement, entry)) {
            return Remark.AFTER_PERIOD;
        }
        if (!StandingRules.isOfEndedBearer(judgement, entry)) {
            return null;
        }
        boolean passedOn = decides ? judgement.shared().tenure().passesOn() : StandingRules.passesOn(judgement);
        return passedOn ? Remark.AFTER_TRANSFER : Remark.AFTER_END;
    }
}
