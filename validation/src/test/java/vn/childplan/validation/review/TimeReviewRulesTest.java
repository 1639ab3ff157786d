package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.ALL_YEAR;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.assignment;
import static vn.childplan.validation.review.TinyPlan.before;
import static vn.childplan.validation.review.TinyPlan.draft;
import static vn.childplan.validation.review.TinyPlan.duty;
import static vn.childplan.validation.review.TinyPlan.notLaterThan;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.quarters;
import static vn.childplan.validation.review.TinyPlan.report;
import static vn.childplan.validation.review.TinyPlan.task;
import static vn.childplan.validation.review.TinyPlan.worded;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.Schedule;

class TimeReviewRulesTest {
    private static Schedule window(String first, String last) {
        return new Schedule.Window(DateSpan.of(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Schedule inQuarters(int year, Integer... quarters) {
        return new Schedule.Quarters(year, quarters(quarters));
    }

    @TestFactory
    Stream<DynamicTest> datesLieInTheYearOfThePlan() {
        return ReviewTable.of(
                "review.deadline-outside-year",
                row("a quarter of the year", plan(task("Quý IV năm 2025", inQuarters(2025, 4)))),
                row("a quarter of the year before", plan(task("Quý IV năm 2024", inQuarters(2024, 4))), "ERROR II.1"),
                row(
                        "all through another year",
                        plan(task("Thường xuyên", new Schedule.Continuous(2024))),
                        "ERROR II.1"),
                row(
                        "a window that ends in the next year",
                        plan(task("…", window("2025-12-01", "2026-01-15"))),
                        "ERROR II.1"),
                row(
                        "the report on the year is rightly due in January after",
                        plan(report("2025", "trước ngày 10/01/2026", before("2026-01-10")))),
                row(
                        "the report on the half year is not",
                        plan(report("2025-H1", "trước ngày 10/01/2024", before("2024-01-10"))),
                        "ERROR V"),
                row(
                        "a plan for several years",
                        plan(
                                draft("99/KH-UBND", LocalDate.of(2025, 3, 31))
                                        .title("Chăm lo trẻ em giai đoạn 2025 - 2030"),
                                task("Giai đoạn 2025 - 2030", window("2025-01-01", "2030-12-31")))),
                row(
                        "a window that ends behind the last of several years",
                        plan(
                                draft("99/KH-UBND", LocalDate.of(2025, 3, 31))
                                        .title("Chăm lo trẻ em giai đoạn 2025 - 2030"),
                                task("…", window("2025-01-01", "2031-12-31"))),
                        "ERROR II.1"),
                // 617/KH-UBND of Đồng Tháp, 1/12/2025: "trước ngày 01/6 và 15/11 hằng năm", and no year in its title.
                row(
                        "a plan that does not say of which year it is",
                        plan(
                                draft("99/KH-UBND", LocalDate.of(2025, 12, 1))
                                        .title("Chăm lo trẻ em trên địa bàn tỉnh"),
                                report("2026", "trước ngày 01/6", before("2026-06-01")))),
                row(
                        "the date of another document is not the year of the plan",
                        plan(
                                draft("99/KH-UBND", LocalDate.of(2025, 12, 1))
                                        .title("Thực hiện Chỉ thị số 20-CT/TU ngày 23/7/2025"),
                                report("2026", "trước ngày 01/6", before("2026-06-01")))),
                row(
                        "a plan signed in December for the year after",
                        plan(
                                draft("99/KH-UBND", LocalDate.of(2025, 12, 20)).year(2026),
                                task("Quý II năm 2026", inQuarters(2026, 2)))));
    }

    @TestFactory
    Stream<DynamicTest> datesComeAfterTheDayOfIssue() {
        return ReviewTable.of(
                "review.deadline-before-plan",
                // The plan is of Monday 31/3/2025.
                row("due on the day after", plan(report("2025-Q1", "01/4/2025", notLaterThan("2025-04-01")))),
                row(
                        "due on the day of issue",
                        plan(report("2025-Q1", "31/3/2025", notLaterThan("2025-03-31"))),
                        "WARNING V"),
                row(
                        "before the day of issue",
                        plan(report("2025-Q1", "trước 31/3/2025", before("2025-03-31"))),
                        "ERROR V"),
                row(
                        "quarter I ends on the day of issue",
                        plan(task("Quý I năm 2025", inQuarters(2025, 1))),
                        "WARNING II.1"));
    }

    @TestFactory
    Stream<DynamicTest> dueDaysAreWorkingDays() {
        return ReviewTable.of(
                "review.rest-day",
                // Thursday 15/5/2025: the last permitted day is Wednesday.
                row("before a Thursday", plan(report("2025-H1", "trước ngày 15/5/2025", before("2025-05-15")))),
                // Facts §d: 15/11/2025 is a Saturday, the last permitted day Friday 14/11.
                row("before a Saturday", plan(report("2025", "trước ngày 15/11/2025", before("2025-11-15"))), "INFO V"),
                row(
                        "before a Monday",
                        plan(report("2025", "trước ngày 17/11/2025", before("2025-11-17"))),
                        "WARNING V"),
                row(
                        "by a Saturday",
                        plan(report("2025", "chậm nhất 15/11/2025", notLaterThan("2025-11-15"))),
                        "WARNING V"),
                // Facts §e: Friday 2/5/2025 was off, Saturday 26/4/2025 worked in exchange.
                row(
                        "by the Friday swapped off",
                        plan(report("2025-Q1", "02/5/2025", notLaterThan("2025-05-02"))),
                        "WARNING V"),
                row("by the Saturday worked", plan(report("2025-Q1", "26/4/2025", notLaterThan("2025-04-26")))),
                row(
                        "a window that ends on a Sunday",
                        plan(task("…", window("2025-06-02", "2025-06-29"))),
                        "WARNING II.1"),
                // Quarter II ends on Monday, but a half year may end on any day: a whole period names no day.
                row("a whole quarter names no day", plan(task("Quý II năm 2025", inQuarters(2025, 2)))),
                row(
                        "an event is on its own day",
                        plan(task("Tháng hành động", new Schedule.OnEvent(NamedEvent.MONTH_OF_ACTION, 2025)))),
                row("a year not loaded is another finding", plan(report("2025", "10/01/2026", before("2026-01-10")))));
    }

    @Test
    void theLastWorkingDayIsNamed() {
        Finding finding =
                ReviewTable.only("review.rest-day", plan(report("2025-Q1", "02/5/2025", notLaterThan("2025-05-02"))));
        // Wed 30/4, Thu 1/5 and Fri 2/5 are off: Tuesday 29/4 is left.
        assertEquals(
                "Hạn cuối là thứ Sáu 02/5/2025, ngày nghỉ; ngày làm việc cuối cùng là thứ Ba 29/4/2025",
                finding.message().vi());
    }

    @TestFactory
    Stream<DynamicTest> aYearThatTheCalendarDoesNotHoldIsSaid() {
        return ReviewTable.of(
                "review.calendar-year-missing",
                row("2025 is held", plan(report("2025-H1", "trước ngày 15/5/2025", before("2025-05-15")))),
                row("2026 is not", plan(report("2025", "trước ngày 10/01/2026", before("2026-01-10"))), "INFO –"));
    }

    private static PlanTask moonFestival(int year, Schedule schedule) {
        return worded(task("Quý … năm " + year, schedule), "Tổ chức Tết Trung thu cho trẻ em");
    }

    @TestFactory
    Stream<DynamicTest> theTimeCoversTheEvent() {
        return ReviewTable.of(
                "review.event-missed",
                // Trung thu: 6/10/2025 (quarter IV), 25/9/2026 (quarter III); facts §f.
                row("Trung thu 2025 in quarter IV", plan(moonFestival(2025, inQuarters(2025, 4)))),
                row("Trung thu 2025 in quarter III", plan(moonFestival(2025, inQuarters(2025, 3))), "ERROR II.1"),
                row(
                        "Trung thu 2026 in quarter IV",
                        plan(draft("9/KH-UBND", LocalDate.of(2026, 1, 30)), moonFestival(2026, inQuarters(2026, 4))),
                        "ERROR II.1"),
                row(
                        "Trung thu 2026 in quarter III",
                        plan(draft("9/KH-UBND", LocalDate.of(2026, 1, 30)), moonFestival(2026, inQuarters(2026, 3)))),
                row("all through the year covers all", plan(moonFestival(2025, ALL_YEAR))),
                row(
                        "a month that misses it",
                        plan(worded(
                                task("tháng 9", window("2025-09-01", "2025-09-30")),
                                "Tết Trung thu, vui hội trăng rằm")),
                        "ERROR II.1"),
                row(
                        "the launch of the Month of Action, 25/5 to 1/6, is in it",
                        plan(worded(task("…", window("2025-05-25", "2025-06-01")), "Tháng hành động vì trẻ em"))),
                // Tháng hành động: 1 to 30 June (Luật Trẻ em Đ.11).
                row(
                        "a window that ends on the day before it",
                        plan(worded(task("…", window("2025-05-25", "2025-05-31")), "Tháng hành động vì trẻ em")),
                        "ERROR II.1"),
                row(
                        "a window that begins on its last day",
                        plan(worded(task("…", window("2025-06-30", "2025-07-10")), "Tháng hành động vì trẻ em"))),
                row(
                        "a window that begins on the day after it",
                        plan(worded(task("…", window("2025-07-01", "2025-07-10")), "Tháng hành động vì trẻ em")),
                        "ERROR II.1"),
                row(
                        "a duty outside the tasks too",
                        plan(assignment(
                                "IV.5",
                                duty(
                                        DutyKind.CARRY_OUT,
                                        Role.BEARER,
                                        "tổ chức Tháng hành động vì trẻ em",
                                        inQuarters(2025, 3),
                                        agency("so-y-te")))),
                        "ERROR IV.5"));
    }

    @Test
    void theRemedyNamesTheQuartersOfAllEvents() {
        PlanTask both = worded(
                task("Quý II, IV năm 2026", inQuarters(2026, 2, 4)),
                "Tháng hành động vì trẻ em, Tết Trung thu cho trẻ em năm 2026");
        Finding finding =
                ReviewTable.only("review.event-missed", plan(draft("9/KH-UBND", LocalDate.of(2026, 1, 30)), both));
        assertEquals(
                List.of(
                        "Tết Trung thu năm 2026 là 25/9/2026, quý III: ngoài thời gian thực hiện",
                        "Sửa thời gian thực hiện: quý II, III năm 2026"),
                List.of(finding.message().vi(), finding.remedy().vi()));
    }
}
