package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.plan.ReadReport.Recurrence;

/** A plan of 2026, issued on 24/3/2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueDaysTest {
    private static final PlanReader.PlanYear YEAR = new PlanReader.PlanYear(2026, true, LocalDate.of(2026, 3, 24));

    /** Of what is due before 1/1/2027 the last day, and so the year, is 2026. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "trước ngày 01/01/2027,    2027-01-01, 2026 2026-12-31",
        "chậm nhất ngày 01/01/2027, 2027-01-01, 2027 2027-01-01",
        "chậm nhất ngày 15/11,     --11-15,    2026 2026-11-15",
        // Before an hour of a day that day is in time: it ends at 24:00 (Điều 148 Bộ luật Dân sự). Before its first
        // hour it is not.
        "trước 17 giờ 00 ngày 15/5/2026, 2026-05-15, 2026 2026-05-15",
        "trước 17h ngày 15/5/2026,  2026-05-15, 2026 2026-05-15",
        "trước 24 giờ ngày 15/5/2026, 2026-05-15, 2026 2026-05-15",
        "trước 0 giờ ngày 15/5/2026, 2026-05-15, 2026 2026-05-14",
        "trước 00h00 ngày 15/5/2026, 2026-05-15, 2026 2026-05-14",
        // Over when the plan was issued, or of the following year by its words.
        "chậm nhất ngày 24/3,      --03-24,    2026 2026-03-24",
        "chậm nhất ngày 23/3,      --03-23,    2027 2027-03-23",
        "chậm nhất ngày 15/01 năm sau, --01-15, 2027 2027-01-15",
        "chậm nhất ngày 29/02,     --02-29,    none"
    })
    void a_day_is_one_of_the_year_in_which_its_last_day_lies(String words, String date, String expected) {
        List<Schedule> schedules = new DueDays(words, YEAR).schedules(Recurrence.ONCE, List.of(date));
        assertEquals(
                expected,
                schedules.isEmpty()
                        ? "none"
                        : schedules.stream()
                                .flatMap(schedule -> schedule.terms().stream())
                                .map(term -> term.period() + " "
                                        + term.deadline().lastDay().orElseThrow())
                                .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "trước ngày 01 hằng tháng,               ---01, BEFORE 1 0",
        "chậm nhất ngày 31 hằng tháng,           ---31, NOT_LATER_THAN 31 0",
        "chậm nhất ngày 05 tháng sau,            ---05, NOT_LATER_THAN 5 1",
        "chậm nhất ngày 20 tháng cuối quý, quarter-end-month-20, NOT_LATER_THAN 20 0",
        "chậm nhất ngày 00 hằng tháng,           ---00, none",
        "chậm nhất ngày 32 hằng tháng,           ---32, none",
        "chậm nhất ngày 15/11,                   --11-15, none"
    })
    void a_day_of_a_month_is_one_of_1_to_31(String words, String date, String expected) {
        Schedule.DueDay day = new DueDays(words, YEAR).dayOfMonth(date);
        assertEquals(
                expected, day == null ? "none" : day.boundary() + " " + day.dayOfMonth() + " " + day.monthsAfter());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-09-30, true", "2026-10-01, false"})
    void between_March_and_September_a_report_is_hardly_one_on_the_whole_year(LocalDate day, boolean expected) {
        assertEquals(expected, DueDays.isMidYear(day));
    }
}
