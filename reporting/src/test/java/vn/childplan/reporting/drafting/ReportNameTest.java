package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;

/** Plan 65 with its own regime, and with the words of others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportNameTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Mục V of plan 65.
                "báo cáo UBND tỉnh (qua Sở Y tế) kết quả thực hiện công tác trẻ em 6 tháng đầu năm và cả năm 2025"
                        + " | kết quả thực hiện công tác trẻ em",
                // Mục V of the invented plan 87/KH-UBND of Vĩnh Hải: the period alone, so of what is said by the plan.
                "báo cáo UBND tỉnh (qua Sở Y tế) kết quả 6 tháng đầu năm trước ngày 15/5/2026 và cả năm trước ngày 15/11/2026"
                        + " | kết quả thực hiện Kế hoạch số 65/KH-UBND",
                "báo cáo UBND tỉnh kết quả năm trước ngày 15/11 | kết quả thực hiện Kế hoạch số 65/KH-UBND",
                "báo cáo UBND tỉnh kết quả quý I trước ngày 15/3 | kết quả thực hiện Kế hoạch số 65/KH-UBND",
                "báo cáo UBND tỉnh trước ngày 15/5 | kết quả thực hiện Kế hoạch số 65/KH-UBND"
            })
    void reports_are_named_by_what_the_regime_says_they_are_about_else_by_the_plan(String words, String name) {
        Plan plan = withRegime(words);
        ReportName reports = new ReportName(plan, Wording.in(Text.VIETNAMESE));
        assertEquals("Báo cáo " + name, reports.of(plan.reporting().get(0)));
        assertEquals(name + " 6 tháng đầu năm 2025", reports.of(ReportingPeriod.half(2025, 1)));
        assertEquals(name + " năm 2025", reports.of(ReportingPeriod.year(2025)));
    }

    /** Two reports of one year, as Kế hoạch số 214/KH-SYT of Vĩnh Hải (invented) has them: by which words each is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gửi báo cáo kết quả Tháng hành động về UBND tỉnh (qua Sở Y tế) trước ngày 20/7/2025; kết quả diễn đàn trẻ em chậm nhất ngày 15/8/2025 | Báo cáo kết quả Tháng hành động | Báo cáo kết quả diễn đàn trẻ em
            báo cáo UBND tỉnh kết quả dạy bơi trước ngày 20/7/2025 và kết quả cắm biển báo chậm nhất ngày 15/8/2025                        | Báo cáo kết quả dạy bơi         | Báo cáo kết quả cắm biển báo
            báo cáo kết quả dạy bơi trước ngày 20/7/2025 và chậm nhất ngày 15/8/2025                                                       | Báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND | Báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND
            báo cáo UBND tỉnh trước ngày 20/7/2025 và chậm nhất ngày 15/8/2025                                                             | Báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND | Báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND
            """)
    void two_reports_of_one_period_go_by_the_results_that_each_is_about(String words, String first, String second) {
        Plan plan = withTwoReports(words);
        Duties duties = new Duties(plan, Wording.in(Text.VIETNAMESE));
        assertEquals(
                List.of(first, second),
                reportsOfSoNoiVu(plan).map(duties::title).toList());
    }

    /** "trước ngày 20/7/2025; … chậm nhất ngày 15/8/2025": whoever urges the second names its day, and not that of the first. */
    @Test
    void two_reports_of_one_period_have_each_the_words_of_its_own_deadline() {
        Plan plan = withTwoReports(
                "báo cáo UBND tỉnh kết quả dạy bơi trước ngày 20/7/2025 và kết quả cắm biển báo chậm nhất"
                        + " ngày 15/8/2025");
        Duties duties = new Duties(plan, Wording.in(Text.VIETNAMESE));
        assertEquals(
                List.of("trước ngày 20/7/2025", "chậm nhất ngày 15/8/2025"),
                reportsOfSoNoiVu(plan).map(duties::deadlineAsWorded).toList());
    }

    private static Stream<Obligation> reportsOfSoNoiVu(Plan plan) {
        return SampleReports.plan().with(plan).register().obligations().stream()
                .filter(owed -> owed.isCalled("V:REPORT:so-noi-vu:2025") || owed.isCalled("V:REPORT#2:so-noi-vu:2025"));
    }

    private static Plan withTwoReports(String words) {
        return withReports(
                words,
                List.of(
                        new ReportingDuty.PeriodicReport(
                                "trước ngày 20/7/2025",
                                ReportingPeriod.year(2025),
                                Deadline.before(LocalDate.of(2025, 7, 20))),
                        new ReportingDuty.PeriodicReport(
                                "chậm nhất ngày 15/8/2025",
                                ReportingPeriod.year(2025),
                                Deadline.notLaterThan(LocalDate.of(2025, 8, 15)))));
    }

    private static Plan withRegime(String words) {
        return withReports(words, QuangNgai.plan65().reporting().get(0).reports());
    }

    private static Plan withReports(String words, List<ReportingDuty.PeriodicReport> reports) {
        Plan plan = QuangNgai.plan65();
        ReportingDuty own = plan.reporting().get(0);
        return plan.toBuilder()
                .replace(new ReportingDuty(
                        own.ref(),
                        own.heading(),
                        words,
                        own.reporters(),
                        reports,
                        own.addressee(),
                        own.channel(),
                        own.escalation()))
                .build();
    }
}
