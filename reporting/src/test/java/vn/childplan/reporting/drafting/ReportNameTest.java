package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.model.Wording;

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

    private static Plan withRegime(String words) {
        Plan plan = QuangNgai.plan65();
        ReportingDuty own = plan.reporting().get(0);
        return plan.toBuilder()
                .replace(new ReportingDuty(
                        own.ref(),
                        own.heading(),
                        words,
                        own.reporters(),
                        own.reports(),
                        own.addressee(),
                        own.channel(),
                        own.escalation()))
                .build();
    }
}
