package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.YearEvent;

/** If it is not done: how it stands. */
final class ProgressRules {
    private static final Text NOT_DUE =
            Text.of("nói về việc chưa đến hạn hoặc không có hạn", "it is about what is not due, or never");

    static final Parameter<Integer> DAYS_BEFORE = Parameter.days(
            "days",
            7,
            "số ngày theo lịch còn lại, không kể ngày tính đến, để coi là sắp đến hạn",
            "calendar days left, not counting the day of the assessment, from which an obligation is due soon");

    static final VerdictRule EVENT = Rule.named("progress.event")
            .neverFails(NOT_DUE)
            .title(
                    "Xét sự kiện: thời hạn tính từ một sự kiện thì nghĩa vụ phát sinh khi sự kiện được ghi nhận",
                    "Has the event happened: an obligation counted from an event arises when the event is recorded")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .mayMatchNothing()
            .where((term, settings) -> term.deadline().countsFromEvent())
            .check(Stage.PROGRESS, (judgement, settings) -> {
                if (judgement.lastDay() != null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.so("sự kiện chưa được ghi nhận", "the event is not recorded yet");
                judgement.decide(Status.NOT_OPEN);
                return Outcome.PASSED;
            });

    static final VerdictRule ARISES = Rule.named("progress.arises")
            .neverFails(NOT_DUE)
            .title(
                    "Xét phát sinh: nghĩa vụ báo cáo khó khăn chỉ phát sinh khi có khó khăn",
                    "Has it arisen: the obligation to report difficulties arises with a difficulty")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .onlyFor(Set.of(DutyKind.ESCALATE))
            .check(Stage.PROGRESS, (judgement, settings) -> {
                if (FulfilmentRules.first(judgement, FulfilmentRules.DIFFICULTY) == null) {
                    judgement.so(
                            "chưa phát sinh: chưa ghi nhận khó khăn nào",
                            "it has not arisen: no difficulty is recorded");
                    judgement.decide(Status.NOT_OPEN);
                }
                return Outcome.PASSED;
            });

    static final VerdictRule OPENING = Rule.named("progress.opening")
            .neverFails(NOT_DUE)
            .title(
                    "Xét đã đến kỳ: từ ngày đầu của kỳ, nhưng không trước ngày ban hành kế hoạch và ngày tiếp nhận",
                    "Is it open: from the first day of its period, but not before the plan was issued or the obligation taken"
                            + " over")
            .basis("kỳ của nghĩa vụ; ngày ban hành kế hoạch", "the period of the obligation; the date of the plan")
            .check(Stage.PROGRESS, (judgement, settings) -> {
                LocalDate opens = opens(judgement.shared());
                judgement.note("đến kỳ từ ngày", "open from", opens);
                if (judgement.today().isBefore(opens)) {
                    judgement.so("chưa đến kỳ", "not open yet");
                    judgement.decide(Status.NOT_OPEN);
                } else {
                    judgement.so("đã đến kỳ", "open");
                }
                return Outcome.PASSED;
            });

    static final VerdictRule OVERDUE = Rule.named("progress.overdue")
            .title(
                    "Xét quá hạn: quá hạn từ 0 giờ ngày liền sau hạn cuối",
                    "Is it overdue: from 00:00 on the day after the last permitted day")
            .basis("thời hạn của mục, khoản", "the deadline of the clause")
            .basis(DeadlineRules.END_OF_DAY)
            .boundary((judgement, settings) -> daysPast(judgement.lastDay(), judgement.today()))
            .check(Stage.PROGRESS, (judgement, settings) -> {
                LocalDate lastDay = judgement.lastDay();
                if (lastDay == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.note("hạn cuối", "last permitted day", lastDay);
                judgement.note("ngày tính đến", "as of", judgement.today());
                if (!judgement.today().isAfter(lastDay)) {
                    YearEvent event = judgement.shared().term().lastEvent();
                    if (event != null && event.isOverOn(judgement.today())) {
                        judgement.so("chưa quá hạn; sự kiện đã qua: %s", "not overdue; the event is over: %s", event);
                    } else {
                        judgement.so(daysLeft(judgement, lastDay), ProgressRules::notOverdue);
                    }
                    return Outcome.PASSED;
                }
                judgement.so(-daysLeft(judgement, lastDay), ProgressRules::daysOverdue);
                judgement.decide(Status.OVERDUE);
                return Outcome.FAILED;
            });

    static final VerdictRule DUE_SOON = Rule.named("progress.due-soon")
            .neverFails(NOT_DUE)
            .title("Xét sắp đến hạn: khi còn ít ngày", "Is it due soon: when few days are left")
            .basis(Basis.analogy(
                    "việc theo dõi, đôn đốc nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao",
                    "how tasks given by the Government and the Prime Minister are followed up",
                    Laws.DECISION_42_2014.whole(),
                    Laws.DECISION_23_2018.whole()))
            .basis(
                    Basis.practice(
                            "hệ thống theo dõi nhiệm vụ nhắc trước khi đến hạn; có hệ thống nhắc trước 3 ngày",
                            "systems that track tasks remind before a task is due; one that was seen does so three days before"))
            .basis(Basis.reading(
                    "nhắc trước 7 ngày, chọn khác ở tham số days, vì kế hoạch không quy định số ngày",
                    "seven days, or as the parameter days says, since the plan sets no number"))
            .severity(Severity.INFO)
            .parameter(DAYS_BEFORE)
            .boundary((judgement, settings) -> {
                LocalDate lastDay = judgement.lastDay();
                return lastDay == null ? null : (int) (daysLeft(judgement, lastDay) - settings.get(DAYS_BEFORE));
            })
            .check(Stage.PROGRESS, (judgement, settings) -> {
                LocalDate lastDay = judgement.lastDay();
                int daysBefore = settings.get(DAYS_BEFORE);
                if (lastDay == null || daysLeft(judgement, lastDay) > daysBefore) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.note("số ngày báo trước", "days before", daysBefore);
                YearEvent event = judgement.shared().term().lastEvent();
                if (event != null && event.isOverOn(judgement.today())) {
                    judgement.note("sự kiện đã qua", "event that is over", event);
                } else {
                    judgement.note("số ngày còn lại", "days left", daysLeft(judgement, lastDay));
                }
                judgement.decide(Status.DUE_SOON);
                return Outcome.PASSED;
            });

    static final VerdictRule RUNNING = Rule.named("progress.running")
            .neverFails(NOT_DUE)
            .title("Xét trong hạn: chưa quá hạn và chưa sắp đến hạn", "Is it in time: neither overdue nor due soon")
            .basis("thời hạn của mục, khoản", "the deadline of the clause")
            .check(Stage.PROGRESS, (judgement, settings) -> {
                if (judgement.lastDay() == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.decide(Status.IN_TIME);
                return Outcome.PASSED;
            });

    static final VerdictRule UNDATED = Rule.named("progress.undated")
            .neverFails(NOT_DUE)
            .title(
                    "Xét nghĩa vụ không quy định thời hạn: trong kỳ là không hạn; hết kỳ, có hoạt động được ghi nhận thì đã"
                            + " có hoạt động thực hiện, không có thì chưa có thông tin thực hiện",
                    "How it stands without a date: no deadline in its period; once that has ended, activity recorded or"
                            + " nothing recorded")
            .basis("lời văn của mục, khoản không quy định ngày", "the words of the clause set no date")
            .basis(Basis.reading(
                    "không quy định ngày thì không xác định được thời điểm quá hạn; một hoạt động trong kỳ là đủ; báo cáo định"
                            + " kỳ không quy định ngày thì trong kỳ chưa hoàn thành bằng một lần báo cáo",
                    "without a date nothing says when it is late; one activity in the period is enough; what is reported"
                            + " again and again without a date is not done by one report within the period"))
            .check(Stage.PROGRESS, (judgement, settings) -> {
                if (judgement.lastDay() != null) {
                    return Outcome.NOT_APPLICABLE;
                }
                DutyTerm term = judgement.shared().term();
                judgement.note(
                        "hoạt động đã ghi nhận trong kỳ",
                        "activities recorded in the period",
                        ProgressRules::activities);
                judgement.note("kỳ kết thúc", "period ends", term.periodEnd());
                if (!judgement.today().isAfter(term.periodEnd())) {
                    judgement.decide(Status.NO_DEADLINE);
                    return Outcome.PASSED;
                }
                if (activities(judgement) > 0) {
                    judgement.decide(Status.MET);
                    return Outcome.PASSED;
                }
                judgement.so("thiếu: thông tin về việc thực hiện", "missing: any record that it was done");
                judgement.decide(Status.UNDETERMINED);
                return Outcome.UNDETERMINED;
            });

    static final List<VerdictRule> ALL = List.of(EVENT, ARISES, OPENING, OVERDUE, DUE_SOON, RUNNING, UNDATED);

    private ProgressRules() {}

    private static LocalDate opens(SharedFacts facts) {
        LocalDate takenOver = facts.tenure().takenOverOn();
        LocalDate opens = facts.term().opens();
        return takenOver != null && takenOver.isAfter(opens) ? takenOver : opens;
    }

    /** Days from {@code lastDay} to {@code day}; null if there is no last day. */
    static @Nullable Integer daysPast(@Nullable LocalDate lastDay, LocalDate day) {
        return lastDay == null ? null : (int) (day.toEpochDay() - lastDay.toEpochDay());
    }

    private static long daysLeft(Judgement judgement, LocalDate lastDay) {
        return lastDay.toEpochDay() - judgement.today().toEpochDay();
    }

    /** How much was done in the period, by the as-of instant; of what ends in a document only documents. */
    private static int activities(Judgement judgement) {
        DutyTerm term = judgement.shared().term();
        return judgement.count(
                term.duty().endsInDocument() ? FulfilmentRules.SUBMISSION : FulfilmentRules.ACTIVITY_KINDS,
                term.periodEnd());
    }

    private static Text notOverdue(long daysLeft) {
        Text left = TimeFormat.days(daysLeft);
        return daysLeft == 0
                ? Text.of("chưa quá hạn, ngày tính đến là hạn cuối", "not overdue, this is the last permitted day")
                : Text.of("chưa quá hạn, còn " + left.vi(), "not overdue, " + left.en() + " left");
    }

    private static Text daysOverdue(long days) {
        Text past = TimeFormat.days(days);
        return Text.of("quá hạn " + past.vi(), past.en() + " overdue");
    }
}
