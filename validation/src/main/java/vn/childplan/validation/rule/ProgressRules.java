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

/** If it is not done: how it stands. */
final class ProgressRules {
    static final Parameter<Integer> DAYS_BEFORE = Parameter.days(
            "days",
            7,
            "số ngày theo lịch còn lại, không kể hôm nay, để coi là sắp đến hạn",
            "calendar days left, not counting today, from which a duty is due soon");

    static final VerdictRule EVENT = Rule.named("progress.event")
            .title(
                    "Thời hạn tính từ sự kiện: chưa đến kỳ khi sự kiện chưa được ghi nhận",
                    "A duty whose deadline is counted from an event is not open as long as the event is not recorded")
            .basis("Lời văn của khoản", "The words of the clause")
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
            .title(
                    "Nghĩa vụ báo cáo khó khăn chỉ phát sinh khi có khó khăn",
                    "The duty to report difficulties arises with a difficulty")
            .basis("\"trường hợp phát sinh khó khăn, vướng mắc\"", "\"where difficulties arise\"")
            .onlyFor(Set.of(DutyKind.ESCALATE))
            .check(Stage.PROGRESS, (judgement, settings) -> {
                if (FulfilmentRules.first(judgement, FulfilmentRules.DIFFICULTY) == null) {
                    judgement.so("chưa ghi nhận khó khăn nào", "no difficulty is recorded");
                    judgement.decide(Status.NOT_OPEN);
                }
                return Outcome.PASSED;
            });

    static final VerdictRule OPENING = Rule.named("progress.opening")
            .title(
                    "Chưa đến kỳ trước ngày đầu của kỳ, trước ngày ban hành kế hoạch và trước ngày kế tục",
                    "Not open before the period begins, before the plan is issued, and before it is taken over")
            .basis("Kỳ của nghĩa vụ", "The period of the duty")
            .check(Stage.PROGRESS, (judgement, settings) -> {
                LocalDate opens = opens(judgement.shared());
                judgement.note("mở từ ngày", "open from", opens);
                if (judgement.today().isBefore(opens)) {
                    judgement.decide(Status.NOT_OPEN);
                }
                return Outcome.PASSED;
            });

    static final VerdictRule OVERDUE = Rule.named("progress.overdue")
            .title("Quá hạn từ 0 giờ sau ngày cuối", "Overdue from 00:00 after the last good day")
            .basis("Bộ luật Dân sự 2015 Đ.148: ngày kết thúc lúc 24 giờ", "Civil Code 2015 Đ.148: a day ends at 24:00")
            .boundary((judgement, settings) -> daysPast(judgement.lastDay(), judgement.today()))
            .check(Stage.PROGRESS, (judgement, settings) -> {
                LocalDate lastDay = judgement.lastDay();
                if (lastDay == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.note("ngày cuối", "last good day", lastDay).note("hôm nay", "today", judgement.today());
                if (!judgement.today().isAfter(lastDay)) {
                    return Outcome.PASSED;
                }
                judgement.so(-daysLeft(judgement, lastDay), ProgressRules::daysOverdue);
                judgement.decide(Status.OVERDUE);
                return Outcome.FAILED;
            });

    static final VerdictRule DUE_SOON = Rule.named("progress.due-soon")
            .title("Sắp đến hạn khi còn ít ngày", "Due soon when few days are left")
            .basis(
                    "Thông lệ theo dõi nhiệm vụ; kế hoạch không quy định số ngày",
                    "Practice of task tracking; the plan sets no number")
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
                judgement.note("số ngày còn lại", "days left", daysLeft(judgement, lastDay));
                judgement.decide(Status.DUE_SOON);
                return Outcome.PASSED;
            });

    static final VerdictRule RUNNING = Rule.named("progress.running")
            .title("Đang thực hiện, trong hạn", "Under way and in time")
            .basis("Thời hạn của khoản", "The deadline of the clause")
            .check(Stage.PROGRESS, (judgement, settings) -> {
                if (judgement.lastDay() == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.decide(Status.IN_TIME);
                return Outcome.PASSED;
            });

    static final VerdictRule UNDATED = Rule.named("progress.undated")
            .title(
                    "Không ghi ngày thì không hạn; hết kỳ, hoạt động có ghi nhận là hoàn thành, không có ghi nhận là"
                            + " chưa xác định",
                    "No date, no deadline; once its period has ended, activity recorded makes it met, none leaves it"
                            + " undetermined")
            .basis(
                    "\"Thường xuyên trong năm\"; kế hoạch không định ngày",
                    "\"Thường xuyên trong năm\" (all through the year); the plan sets no date")
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
                if (!term.duty().endsInDocument() && activities(judgement) > 0) {
                    judgement.decide(Status.MET);
                    return Outcome.PASSED;
                }
                judgement.so("thiếu: ghi nhận về việc thực hiện", "missing: any record that it was done");
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

    /** How much was done in the period, by the as-of instant. */
    private static int activities(Judgement judgement) {
        return judgement.count(
                FulfilmentRules.ACTIVITY_KINDS, judgement.shared().term().periodEnd());
    }

    private static Text daysOverdue(long days) {
        Text past = TimeFormat.days(days);
        return Text.of("quá hạn " + past.vi(), past.en() + " overdue");
    }
}
