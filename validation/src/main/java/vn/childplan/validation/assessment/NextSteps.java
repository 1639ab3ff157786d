package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Explanation.NextStep;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.rule.Notes;

/** What is to be done next about an obligation, by whom and by when, for an explanation. */
final class NextSteps {
    private final Verdict verdict;
    private final Obligation obligation;
    private final DutyTerm term;
    private final Tenure tenure;
    private final Notes notes;
    private final Locale locale;

    NextSteps(Verdict verdict, Notes notes, Locale locale) {
        this.verdict = verdict;
        this.obligation = verdict.obligation();
        this.term = obligation.term();
        this.tenure = obligation.tenure();
        this.notes = notes;
        this.locale = locale;
    }

    NextStep find() {
        return switch (verdict.status()) {
            case NOT_OPEN -> whenItArises();
            case IN_TIME, DUE_SOON -> byLastDay(bearers());
            case OVERDUE -> atOnce();
            case MET -> done();
            case MET_LATE ->
                nothing(Text.of(
                        "đã hoàn thành, không phải thực hiện lại; lưu lại lý do quá hạn",
                        "done, and not to be done again; keep the reason for being late"));
            case NO_DEADLINE -> inItsPeriod();
            case SUSPENDED -> whileItRests();
            case WAIVED -> nothing(Text.of("được miễn, không phải thực hiện", "waived; nothing has to be done"));
            case TRANSFERRED -> byLastDay(tenure.successors());
            case UNDETERMINED -> whatIsMissing();
        };
    }

    /** What rests is due all the same on the last permitted day that holds: it is late on the day after. */
    private NextStep whileItRests() {
        LocalDate lastDay = verdict.lastDay();
        if (lastDay != null && !lastDay.isBefore(VietnamTime.dateOf(verdict.asOf()))) {
            return byLastDay(bearers());
        }
        return nothing(Text.of(
                "chưa phải thực hiện; thực hiện tiếp khi hết thời gian tạm hoãn",
                "nothing has to be done as long as it is suspended; go on when the suspension ends"));
    }

    /** A note beside the verdict does not change it: an officer asks whether it counts against the agency. */
    private NextStep done() {
        return nothing(
                verdict.findings().isEmpty()
                        ? Text.of("đã hoàn thành, không phải làm gì thêm", "done; nothing more has to be done")
                        : Text.of(
                                "đã hoàn thành, không phải làm gì thêm; nội dung lưu ý không làm thay đổi kết luận",
                                "done; nothing more has to be done, and what is noted does not change the verdict"));
    }

    private NextStep whenItArises() {
        LocalDate opens = tenure.takenOverOn() != null && tenure.takenOverOn().isAfter(term.opens())
                ? tenure.takenOverOn()
                : term.opens();
        LocalDate today = VietnamTime.dateOf(verdict.asOf());
        if (today.isBefore(opens)) {
            return step(
                    bearers(),
                    null,
                    Text.of(
                            "chưa phải thực hiện; từ ngày "
                                    + TimeFormat.date(opens).vi() + ": " + what().vi(),
                            "nothing has to be done yet; from "
                                    + TimeFormat.date(opens).en() + " on: " + what().en()));
        }
        Text arises = term.deadline().kind() == Deadline.Kind.AFTER_EVENT
                ? Text.of(
                        "khi có sự kiện (" + ((Deadline.AfterEvent) term.deadline()).event() + ")",
                        "when the event has happened (" + ((Deadline.AfterEvent) term.deadline()).event() + ")")
                : Text.of("khi phát sinh khó khăn, vướng mắc vượt thẩm quyền", "when a difficulty arises");
        return step(
                bearers(),
                null,
                Text.of(arises.vi() + ", ghi nhận và " + what().vi(), arises.en() + ", record it and: " + what().en()));
    }

    private NextStep byLastDay(List<AgencyId> who) {
        LocalDate lastDay = verdict.lastDay();
        LocalDate by = lastDay == null ? term.periodEnd() : lastDay;
        Text done = verdict.eventOver() == null ? what() : resultOrReason("", "");
        return step(
                who,
                by,
                Text.of(
                        names(who) + done.vi() + ", chậm nhất là hết ngày "
                                + TimeFormat.date(by).vi(),
                        names(who) + done.en() + ", not later than "
                                + TimeFormat.date(by).en()));
    }

    private NextStep atOnce() {
        if (tenure.hasEndedBy(VietnamTime.dateOf(verdict.asOf()))) {
            List<AgencyId> who = tenure.successors();
            return step(
                    who,
                    null,
                    Text.of(
                            names(who) + "rà soát, cung cấp số liệu hoặc cho biết lý do, vì " + bearer()
                                    + " đã kết thúc hoạt động",
                            names(who) + "look into it, and give the figures or the reason, since " + bearer()
                                    + " has ended"));
        }
        if (verdict.eventOver() != null) {
            return step(
                    bearers(),
                    null,
                    Text.of(
                            names(bearers())
                                    + resultOrReason(" ngay", " at once").vi(),
                            names(bearers())
                                    + resultOrReason(" ngay", " at once").en()));
        }
        return step(
                bearers(),
                null,
                Text.of(
                        names(bearers()) + what().vi() + " ngay, nêu rõ lý do quá hạn",
                        names(bearers()) + what().en() + " at once, with the reason for being late"));
    }

    /** No day is left for an event that is over: it was done and not recorded, or it was not done. */
    private static Text resultOrReason(String ngay, String atOnce) {
        return Text.of(
                "báo cáo" + ngay + " kết quả nếu đã thực hiện, hoặc nêu rõ lý do chưa thực hiện",
                "report" + atOnce + " the result if it was done, or the reason why it was not");
    }

    private NextStep inItsPeriod() {
        if (obligation.duty() == DutyKind.ESCALATE) {
            return byDocument(bearers());
        }
        return step(
                bearers(),
                term.periodEnd(),
                Text.of(
                        names(bearers()) + what().vi() + " và ghi nhận kết quả đến hết ngày "
                                + TimeFormat.date(term.periodEnd()).vi() + "; kế hoạch không quy định thời hạn",
                        names(bearers()) + what().en() + " and record it until "
                                + TimeFormat.date(term.periodEnd()).en() + "; the plan sets no date"));
    }

    /** A difficulty is to be reported "kịp thời", by no last day: as long as nobody has, also when its period is over. */
    private NextStep byDocument(List<AgencyId> who) {
        return step(
                who,
                null,
                Text.of(
                        names(who) + "kịp thời " + what().vi() + " bằng văn bản",
                        names(who) + what().en() + " promptly, by a document"));
    }

    private NextStep whatIsMissing() {
        if (obligation.bearer() == null) {
            return nothing(Text.of(
                    "có văn bản nêu rõ tên cơ quan thực hiện", "a document has to name the agencies that owe it"));
        }
        if (tenure.hasEndedBy(VietnamTime.dateOf(verdict.asOf()))
                && tenure.successors().isEmpty()) {
            return nothing(
                    Text.of("ghi cơ quan tiếp nhận vào danh mục cơ quan", "enter in the directory who took over"));
        }
        if (obligation.duty() == DutyKind.ESCALATE) {
            return byDocument(bearers());
        }
        return step(
                bearers(),
                null,
                Text.of(
                        names(bearers()) + "cung cấp thông tin thực hiện trong kỳ, hoặc xác nhận không thực hiện",
                        names(bearers()) + "tell what was done in the period, or that nothing was"));
    }

    /** The duty, to whom its result goes and through whom. */
    private Text what() {
        Text label = obligation.duty().label();
        AgencyId addressee = term.addressee();
        AgencyId channel = term.channel();
        if (addressee == null || addressee.equals(obligation.bearer())) {
            return label;
        }
        boolean through = channel != null && !channel.equals(obligation.bearer());
        String to = notes.show(addressee);
        String toWhom = switch (obligation.duty()) {
            case REPORT, CONSOLIDATE -> " ";
            case ESCALATE -> " với ";
            case CARRY_OUT, COORDINATE, ISSUE_PLAN, APPRAISE_FUNDING, GUIDE, COMMUNICATE, SUPERVISE -> ", gửi ";
        };
        return Text.of(
                label.vi() + toWhom + to + (through ? " (qua " + notes.show(channel) + ")" : ""),
                label.en() + ", to " + to + (through ? " (through " + notes.show(channel) + ")" : ""));
    }

    private List<AgencyId> bearers() {
        AgencyId bearer = obligation.bearer();
        return bearer == null ? List.of() : List.of(bearer);
    }

    private @Nullable String bearer() {
        return notes.show(obligation.bearer());
    }

    /** Those who are to act, as the beginning of a sentence. */
    private String names(List<AgencyId> who) {
        return who.isEmpty() ? "" : notes.show(who) + ": ";
    }

    private NextStep nothing(Text text) {
        return step(List.of(), null, text);
    }

    private NextStep step(List<AgencyId> who, @Nullable LocalDate by, Text text) {
        return new NextStep(who, by, text.in(locale));
    }
}
