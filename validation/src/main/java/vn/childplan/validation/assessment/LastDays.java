package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.SpecialDay;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.assessment.Explanation.LastDay;
import vn.childplan.validation.rule.DeadlineMove;

/** Which weekday the last permitted day is, whether it is a day off, and why that changes nothing, for an explanation. */
final class LastDays {
    private final OfficialCalendar calendar;
    private final Verdict verdict;
    private final Locale locale;

    LastDays(OfficialCalendar calendar, Verdict verdict, Locale locale) {
        this.calendar = calendar;
        this.verdict = verdict;
        this.locale = locale;
    }

    @Nullable
    LastDay find() {
        LocalDate day = verdict.lastDay();
        if (day == null) {
            return null;
        }
        LocalDate original = verdict.originalLastDay();
        boolean off = isDayOff(day);
        Text text = joined(isHeld(day) ? about(day, off) : notHeld(day), original(day, original), named(day));
        return new LastDay(day, original, off, text.in(locale));
    }

    private Text about(LocalDate day, boolean off) {
        Text weekday = TimeFormat.weekday(day);
        if (!off) {
            return Text.of(weekday.vi() + ", ngày làm việc", weekday.en() + ", a working day");
        }
        String name = calendar.specialDay(day).map(SpecialDay::name).orElse("");
        String what = name.isEmpty() ? "" : " (" + name + ")";
        return Text.of(
                weekday.vi() + ", ngày nghỉ" + what + "; hạn cuối vẫn giữ nguyên, vì thời hạn được hiểu đúng như ghi",
                weekday.en() + ", a day off" + what
                        + "; the last permitted day stays, since dates are read as written");
    }

    private static Text notHeld(LocalDate day) {
        Text weekday = TimeFormat.weekday(day);
        return Text.of(
                weekday.vi() + "; lịch làm việc chưa có năm " + day.getYear() + ", chưa xét được ngày nghỉ",
                weekday.en() + "; the calendar does not hold " + day.getYear() + ", so days off were not looked at");
    }

    /** What moved it, where it is not the day of the plan's words. */
    private @Nullable Text original(LocalDate day, @Nullable LocalDate original) {
        if (original == null || original.equals(day)) {
            return null;
        }
        Text was = TimeFormat.weekday(original);
        return verdict.movedBy() == DeadlineMove.REST_DAY
                ? Text.of(
                        "hạn gốc " + was.vi() + (isDayOff(original) ? " là ngày nghỉ" : "")
                                + ", đã chuyển sang ngày làm việc theo bộ quy tắc",
                        "the original one, " + was.en() + (isDayOff(original) ? ", is a day off and" : ",")
                                + " was moved to a working day by the rule set")
                : Text.of("hạn gốc: " + was.vi(), "the original one: " + was.en());
    }

    /**
     * The day that the words name although it is too late: that it is a day off changes nothing either. Nothing is said of it
     * where another day holds anyway.
     */
    private @Nullable Text named(LocalDate day) {
        boolean isTooLate = verdict.obligation().deadline().namesFirstLateDay();
        LocalDate named = day.plusDays(1);
        if (!isTooLate || !day.equals(verdict.originalLastDay()) || !isDayOff(named)) {
            return null;
        }
        Text weekday = TimeFormat.weekday(named);
        return Text.of(
                "ngày nêu trong kế hoạch là " + weekday.vi()
                        + ", ngày nghỉ; hạn cuối không thay đổi, vì “trước ngày D” là" + " đến hết ngày liền trước",
                "the day that the plan names is " + weekday.en() + ", a day off; that changes nothing, since “before D”"
                        + " ends with the day before");
    }

    private boolean isHeld(LocalDate day) {
        return calendar.years().contains(day.getYear());
    }

    private boolean isDayOff(LocalDate day) {
        return isHeld(day) && !calendar.isWorkingDay(day);
    }

    private static Text joined(Text first, @Nullable Text... others) {
        Text all = first;
        for (Text other : others) {
            if (other != null) {
                all = Text.of(all.vi() + "; " + other.vi(), all.en() + "; " + other.en());
            }
        }
        return all;
    }
}
