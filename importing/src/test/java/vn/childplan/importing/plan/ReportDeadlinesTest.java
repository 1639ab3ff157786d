package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;

/** Deadlines as clauses on reports word them, in a plan of 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportDeadlinesTest {
    private static List<ReportDeadlines.Deadline> in(String clause, @Nullable Integer year) {
        return ReportDeadlines.in(PlacedText.of(clause, 1), year);
    }

    /** "ONCE 2026-06-15 of the plan's year", with "invalid" where a day does not exist. */
    private static String read(String clause, @Nullable Integer year) {
        return in(clause, year).stream()
                .map(each -> each.recurrence() + " " + String.join(" ", each.dates())
                        + (each.assumed() ? " of the plan's year" : "")
                        + (each.invalid() ? " invalid" : ""))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo trước ngày 15/6                                   | ONCE 2026-06-15 of the plan's year
            báo cáo trước ngày 15/6/2025                              | ONCE 2025-06-15
            báo cáo trước ngày l5/6/2025                              | ONCE 2025-06-15
            báo cáo trước ngày 09 tháng 6 năm 2025                    | ONCE 2025-06-09
            # A year at the end is that of the days before it; each may have its own.
            báo cáo trước ngày 15/6 và 15/12/2025                     | ONCE 2025-06-15 2025-12-15
            báo cáo trước ngày 15 tháng 6 và 06 tháng 12 năm 2025     | ONCE 2025-06-15 2025-12-06
            báo cáo trước ngày 15/12/2025 và 15/6/2026                | ONCE 2025-12-15 2026-06-15
            báo cáo trước ngày 15/6, 15/9/2025 và 15/12               | ONCE 2025-06-15 2025-09-15 2025-12-15
            riêng năm 2025 báo cáo trước ngày 25/11                   | ONCE 2025-11-25
            định kỳ báo cáo; riêng năm 2025 báo cáo trước ngày 25/11  | ONCE 2025-11-25
            # A day before another has its month; what goes on for both is over with the last.
            báo cáo trước ngày 5 và 20/6/2025                         | ONCE 2025-06-05 2025-06-20
            tổ chức trong ngày 5, 6/5/2026                            | ONCE 2026-05-06
            tổ chức vào ngày 05 và 06 tháng 5 năm 2026                | ONCE 2026-05-06
            báo cáo trước ngày 5, 15 và 25/6/2025                     | ONCE 2025-06-05 2025-06-15 2025-06-25
            # What comes back.
            báo cáo trước ngày 5, 15 và 25 hằng tháng                 | MONTHLY ---05 ---15 ---25
            hằng tháng báo cáo trước ngày 5, ngày 15 và ngày 25.      | MONTHLY ---05 ---15 ---25
            hằng tháng trước ngày 25, 12 sở gửi báo cáo               | MONTHLY ---25
            hằng năm báo cáo trước ngày 15/12                         | YEARLY --12-15
            báo cáo trước ngày 15/12 hằng năm                         | YEARLY --12-15
            báo cáo trước ngày 05 hằng tháng                          | MONTHLY ---05
            báo cáo trước ngày 9 hằng tháng                           | MONTHLY ---09
            báo cáo trước ngày 10 hằng tháng                          | MONTHLY ---10
            hằng tháng báo cáo trước ngày 25                          | MONTHLY ---25
            báo cáo trước ngày 20 tháng cuối quý                      | QUARTERLY quarter-end-month-20
            báo cáo trước ngày 18 hằng tháng, 6 tháng (18/5), năm (20/11) | MIXED ---18 --05-18 --11-20
            báo cáo 6 tháng (18/5), năm (20/11)                       | ONCE 2026-05-18 of the plan's year; ONCE 2026-11-20 of the plan's year
            báo cáo trước 19h00 hằng ngày                             | NONE
            báo cáo trước 19h00 hằng ngày, tổng kết trước ngày 15/6/2026 | NONE; ONCE 2026-06-15
            báo cáo trong vòng 5 ngày sau khi kết thúc                | EVENT
            # An hour in front of a day.
            báo cáo trước 17 giờ 00 ngày 15/5/2026                    | ONCE 2026-05-15
            báo cáo trước 17 giờ 30 phút, ngày 15 tháng 5 năm 2026    | ONCE 2026-05-15
            báo cáo trước 17h00’ ngày 15/5/2026                       | ONCE 2026-05-15
            báo cáo chậm nhất 17:00 ngày 15/5/2026                    | ONCE 2026-05-15
            báo cáo trước 16 giờ thứ Sáu, ngày 15/5/2026              | ONCE 2026-05-15
            báo cáo hạn cuối 11 giờ 30 sáng ngày 15/5/2026            | ONCE 2026-05-15
            báo cáo vào lúc 8 giờ ngày 15/5/2026                      | ONCE 2026-05-15
            báo cáo trước 17 giờ 00 ngày 15 hằng tháng                | MONTHLY ---15
            báo cáo trước 17 giờ 00                                   | ''
            # Days that do not exist, beside one that does.
            báo cáo trước ngày 31/6/2026                              | ONCE  invalid
            báo cáo trước ngày 31/6/2026 và 15/12/2026                | ONCE 2026-12-15 invalid
            báo cáo trước ngày 31/6 và 15/12                          | ONCE 2026-12-15 of the plan's year invalid
            báo cáo trước ngày 30/02 và 15/12 hằng năm                | YEARLY --12-15 invalid
            # A day alone is a day of a month only where something is monthly; up to when figures are counted is no deadline.
            báo cáo trước ngày 25                                     | ''
            báo cáo trước ngày 15/6/2026 (số liệu tính đến hết ngày 31/5/2026) | ONCE 2026-06-15
            báo cáo trước ngày 15/6/2026, số liệu chốt trước ngày 31/5/2026 | ONCE 2026-06-15
            báo cáo kết quả tính đến hết ngày 31/5/2026               | ''
            báo cáo tình hình đến hết ngày 31/5/2026                  | ''
            báo cáo UBND tỉnh tình hình thực hiện Kế hoạch đến hết ngày 31/5/2026 trước ngày 10/6/2026 | ONCE 2026-06-10
            báo cáo kết quả đến hết ngày 31/5/2026 về Sở Y tế         | ''
            gửi kết quả về Sở Y tế đến hết ngày 31/5/2026             | ONCE 2026-05-31
            gửi kết quả chậm nhất đến hết ngày 31/5/2026              | ONCE 2026-05-31
            # Figures that are to be sent by a day are due on it.
            gửi số liệu trước ngày 15/6/2026                          | ONCE 2026-06-15
            gửi số liệu về Sở Tài chính trước ngày 15/6/2026          | ONCE 2026-06-15
            cung cấp số liệu chậm nhất ngày 15/6/2026                 | ONCE 2026-06-15
            chốt số liệu trước ngày 15/6/2026                         | ONCE 2026-06-15
            """)
    void a_clause_asks_for_reports_by_these_days(String clause, String expected) {
        assertEquals(expected.replace("ONCE  ", "ONCE "), read(clause, 2026).replace("  ", " "));
    }

    /** A plan of several years does not say of which a day is: it comes back. */
    @Test
    void in_a_plan_of_several_years_a_day_without_one_comes_back() {
        assertEquals("YEARLY --12-15", read("báo cáo trước ngày 15/12", null));
        assertEquals("ONCE 2026-12-15", read("báo cáo trước ngày 15/12/2026", null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gửi báo cáo trước ngày 15/6/2026 về Sở Y tế | trước ngày 15/6/2026 | 15/6/2026
            gửi báo cáo trước ngày 31/6/2026 và 15/12/2026 về Sở Y tế | trước ngày 31/6/2026 và 15/12/2026 | 15/12/2026
            báo cáo trước ngày 18 hằng tháng, 6 tháng (18/5), năm (20/11) về Sở Y tế | trước ngày 18 hằng tháng, 6 tháng (18/5), năm (20/11) | 18 18/5 20/11
            báo cáo trước ngày 18 hằng tháng, 6 tháng (ngày 18/5) | trước ngày 18 hằng tháng, 6 tháng (ngày 18/5) | 18 18/5
            báo cáo 6 tháng (18/5), định kỳ trước ngày 20/11 về Sở Y tế | trước ngày 20/11 | 20/11 18/5
            """)
    void words_and_days_know_where_they_stand(String clause, String words, String days) {
        ReportDeadlines.Deadline deadline = in(clause, 2026).get(0);
        assertEquals(words, deadline.words().toString());
        assertEquals(
                days,
                deadline.at().stream()
                        .map(place -> clause.substring(place.start(), place.end()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_day_holds_its_own_characters_alone() {
        ReportDeadlines.Place place = new ReportDeadlines.Place(3, 7);
        assertFalse(place.holds(2));
        assertTrue(place.holds(3));
        assertTrue(place.holds(6));
        assertFalse(place.holds(7));
    }
}
