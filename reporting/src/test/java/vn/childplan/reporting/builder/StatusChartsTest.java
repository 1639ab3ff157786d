package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.reporting.builder.SampleBoards.BOARD;
import static vn.childplan.reporting.builder.SampleBoards.DECEMBER;
import static vn.childplan.reporting.builder.SampleBoards.chart;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** The charts of the scoreboard. */
final class StatusChartsTest {
    @Test
    void everyDeadlineOfThePlanStandsOnTheTimeAxis() {
        // Clause V until 14/5: 7 sở, Công an tỉnh, 5 tổ chức chính trị - xã hội, 13 huyện = 26; until 14/11: 7 + 1 + 5
        // and the
        // 56 communes of NQ 1677 that took over from the districts = 69; II.9 in quarters II and IV: 2 sở each.
        Report spring = Scoreboard.of(SampleYear.at("2025-04-01")).in(Text.VIETNAMESE);
        Chart chart = chart(spring, "deadlines");
        assertEquals(
                List.of("14/5/2025", "30/6/2025", "14/11/2025", "31/12/2025"),
                chart.bars().stream().map(Chart.Bar::label).toList());
        assertEquals(26, chart.bars().get(0).total());
        assertEquals(2, chart.bars().get(1).total());
        assertEquals(2, chart.bars().get(3).total());
    }

    @Test
    void everyClauseHasOneBarAndItsCountsAreThoseOfTheAssessment() {
        Chart chart = chart(BOARD, "clauses");
        List<String> codes = chart.categories().stream().map(Cell.Coded::code).toList();
        DECEMBER.summary().byClause().forEach((clause, standing) -> {
            Chart.Bar bar = chart.bars().stream()
                    .filter(candidate -> candidate.label().equals(clause.value()))
                    .findFirst()
                    .orElseThrow();
            for (StatusWording wording : StatusWording.values()) {
                int place = codes.indexOf(wording.name());
                assertEquals(
                        standing.counts().getOrDefault(wording, 0).longValue(),
                        place < 0 ? 0 : bar.counts().get(place),
                        clause + " " + wording);
            }
        });
    }

    @Test
    void theCourseOfTheYearIsThatOfTheAssessmentsAtTheEndOfItsMonths() {
        Report board = Scoreboard.of(DECEMBER).throughTheYear().in(Text.VIETNAMESE);
        Chart course = chart(board, "course");
        // From the month of the plan, 31/3/2025, to the one before 26/12.
        assertEquals(
                List.of(
                        "31/3/2025",
                        "30/4/2025",
                        "31/5/2025",
                        "30/6/2025",
                        "31/7/2025",
                        "31/8/2025",
                        "30/9/2025",
                        "31/10/2025",
                        "30/11/2025",
                        "26/12/2025"),
                course.bars().stream().map(Chart.Bar::label).toList());
        List<String> codes = course.categories().stream().map(Cell.Coded::code).toList();
        int overdue = codes.indexOf(StatusWording.OVERDUE.name());
        assertEquals(
                SampleYear.at("2025-06-30").totals().count(Status.OVERDUE),
                course.bars().get(3).counts().get(overdue));
    }

    @Test
    void theCourseSaysHowManyWereLateIfAnyWere() {
        Report board = Scoreboard.of(DECEMBER).throughTheYear().in(Text.VIETNAMESE);
        int most = SampleYear.at("2025-11-30").totals().count(Status.OVERDUE);
        assertEquals(
                "Số nghĩa vụ quá hạn: 0 (31/3/2025), 10 (26/12/2025); nhiều nhất là " + most + " (30/11/2025).",
                chart(board, "course").alternative());
        Report spring =
                Scoreboard.of(SampleYear.at("2025-05-01")).throughTheYear().in(Text.VIETNAMESE);
        assertEquals(
                "Không có nghĩa vụ quá hạn ở các ngày nêu trong biểu đồ.",
                chart(spring, "course").alternative());
    }

    /** 66 + 1 waived of the year fall due on 14/11, where 20/1 and 31/1/2026 are an extension and a suspension (sample-evidence.csv). */
    @Test
    void theLineOfTheYearSaysOnWhichDaysMostFallsDue() {
        assertEquals(
                "99 nghĩa vụ có thời hạn, không kể nghĩa vụ đã chuyển giao, theo 07 hạn cuối; nhiều nhất là hạn cuối"
                        + " 14/11/2025: 67. Hạn cuối tính cả gia hạn và tạm hoãn.",
                chart(BOARD, "deadlines").alternative());
        // 26 who report twice, and II.9 in two quarters; nothing is moved or handed over yet.
        Report spring = Scoreboard.of(SampleYear.at("2025-04-01")).in(Text.VIETNAMESE);
        assertEquals(
                "56 nghĩa vụ có thời hạn, theo 04 hạn cuối; nhiều nhất là hạn cuối 14/5/2025 và 14/11/2025, mỗi hạn 26.",
                chart(spring, "deadlines").alternative());
        assertEquals(
                "56 obligations with a date, on 4 days; most on 14 May 2025 and 14 Nov 2025, each 26.",
                chart(Scoreboard.of(SampleYear.at("2025-04-01")).in(Locale.ENGLISH), "deadlines")
                        .alternative());
        assertEquals(
                "611 nghĩa vụ của 24 mục, khoản, không kể việc phối hợp và nghĩa vụ đã chuyển giao; nhiều nghĩa vụ quá hạn"
                        + " nhất ở Mục V: 10.",
                chart(BOARD, "clauses").alternative());
        assertEquals(
                "1.409 nghĩa vụ của 24 mục, khoản, không kể việc phối hợp; không mục, khoản nào có nghĩa vụ quá hạn.",
                chart(spring, "clauses").alternative());
    }
}
