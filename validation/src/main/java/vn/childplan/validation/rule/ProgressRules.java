package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.VietnamTime;

/** If it is not done: how it stands. */
final class ProgressRules {
    static final Parameter<Integer> DAYS_BEFORE = Parameter.days(
            "days",
            7,
            "số ngày theo lịch còn lại, không kể hôm nay, để coi là sắp đến hạn",
            "calendar days left, not counting today, from which a duty is due soon");

    static final VerdictRule ARISES = Rule.named("progress.arises")
            .title(
                    "Nghĩa vụ báo cáo khó khăn chỉ phát sinh khi có khó khăn",
                    "The duty to report difficulties arises with a difficulty")
            .basis("\"trường hợp phát sinh khó khăn, vướng mắc\"", "\"where difficulties arise\"")
            .onlyFor(Set.of(DutyKind.ESCALATE))
            .check(
                    Stage.PROGRESS,
                    (judgement, settings) -> {
                        if (FulfilmentRules.firstDifficulty(judgement) != null) {
                            return Outcome.PASSED;
                        }
                        judgement.decide(Status.NOT_OPEN);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        if (FulfilmentRules.firstDifficulty(judgement) == null) {
                            notes.so("chưa ghi nhận khó khăn nào", "no difficulty is recorded");
                        }
                    });

    static final VerdictRule OPENING = Rule.named("progress.opening")
            .title(
                    "Chưa đến kỳ trước ngày đầu của kỳ, trước ngày ban hành kế hoạch và trước ngày kế tục",
                    "Not open before the period begins, before the plan is issued, and before it is taken over")
            .basis("Kỳ của nghĩa vụ", "The period of the duty")
            .check(
                    Stage.PROGRESS,
                    (judgement, settings) -> {
                        if (!judgement.today().isBefore(opens(judgement))) {
                            return Outcome.PASSED;
                        }
                        judgement.decide(Status.NOT_OPEN);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> notes.input("mở từ ngày", "open from", opens(judgement)));

    static final VerdictRule OVERDUE = Rule.named("progress.overdue")
            .title("Quá hạn từ 0 giờ sau ngày cuối", "Overdue from 00:00 after the last good day")
            .basis("Bộ luật Dân sự 2015 Đ.148: ngày kết thúc lúc 24 giờ", "Civil Code 2015 Đ.148: a day ends at 24:00")
            .boundary((judgement, settings) -> daysPast(judgement.lastDay(), judgement.today()))
            .check(
                    Stage.PROGRESS,
                    (judgement, settings) -> {
                        LocalDate lastDay = judgement.lastDay();
                        if (lastDay == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        if (!judgement.today().isAfter(lastDay)) {
                            return Outcome.PASSED;
                        }
                        judgement.decide(Status.OVERDUE);
                        return Outcome.FAILED;
                    },
                    (judgement, settings, notes) -> {
                        LocalDate lastDay = judgement.lastDay();
                        notes.input("ngày cuối", "last good day", lastDay).input("hôm nay", "today", judgement.today());
                        if (lastDay != null && judgement.today().isAfter(lastDay)) {
                            long days = judgement.today().toEpochDay() - lastDay.toEpochDay();
                            notes.so("quá hạn " + days + " ngày", days + (days == 1 ? " day" : " days") + " overdue");
                        }
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
            .check(
                    Stage.PROGRESS,
                    (judgement, settings) -> {
                        LocalDate lastDay = judgement.lastDay();
                        if (lastDay == null || daysLeft(judgement, lastDay) > settings.get(DAYS_BEFORE)) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        judgement.decide(Status.DUE_SOON);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        LocalDate lastDay = judgement.lastDay();
                        notes.input("số ngày báo trước", "days before", settings.get(DAYS_BEFORE));
                        if (lastDay != null) {
                            notes.input("số ngày còn lại", "days left", daysLeft(judgement, lastDay));
                        }
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
            .check(
                    Stage.PROGRESS,
                    (judgement, settings) -> {
                        if (judgement.lastDay() != null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        if (!judgement.today().isAfter(judgement.term().periodEnd())) {
                            judgement.decide(Status.NO_DEADLINE);
                            return Outcome.PASSED;
                        }
                        boolean done = !judgement.term().duty().endsInDocument() && activities(judgement) > 0;
                        judgement.decide(done ? Status.MET : Status.UNDETERMINED);
                        return done ? Outcome.PASSED : Outcome.UNDETERMINED;
                    },
                    (judgement, settings, notes) -> {
                        int activities = activities(judgement);
                        notes.input("hoạt động đã ghi nhận trong kỳ", "activities recorded in the period", activities);
                        notes.input(
                                "kỳ kết thúc", "period ends", judgement.term().periodEnd());
                        if (judgement.status() == Status.UNDETERMINED) {
                            notes.so("thiếu: ghi nhận về việc thực hiện", "missing: any record that it was done");
                        }
                    });

    static final List<VerdictRule> ALL = List.of(ARISES, OPENING, OVERDUE, DUE_SOON, RUNNING, UNDATED);

    private ProgressRules() {}

    private static LocalDate opens(Judgement judgement) {
        LocalDate takenOver = judgement.tenure().takenOverOn();
        LocalDate opens = judgement.term().opens();
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
        int count = 0;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            Evidence entry = judgement.evidence(i);
            if (FulfilmentRules.isActivity(entry)
                    && !entry.at().isAfter(judgement.asOf())
                    && !VietnamTime.dateOf(entry.at()).isAfter(judgement.term().periodEnd())) {
                count++;
            }
        }
        return count;
    }
}
