package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Report;

/** Sở Nội vụ (II.13) and Sở Tài chính (IV.2) lead in plan 65 and are not among its recipients: read off the plan. */
final class PlanReviewReportTest {
    private static final Report REPORT = PlanReviewReport.of(SampleYear.PLAN).in(Text.VIETNAMESE);

    @Test
    void leadersThatDidNotGetThePlanStandAmongTheFindings() {
        List<String> messages = REPORT.tables().stream()
                .flatMap(table -> SampleYear.rows(REPORT, table.id(), "message").stream())
                .toList();
        assertTrue(messages.stream().anyMatch(message -> message.contains("Sở Nội vụ")), messages.toString());
        assertTrue(messages.stream().anyMatch(message -> message.contains("Sở Tài chính")), messages.toString());
    }

    @Test
    void theCountsAreThoseOfTheTables() {
        long counted = ((Figures) REPORT.blocks().get(1))
                .figures().stream()
                        .mapToLong(figure -> Long.parseLong(figure.value().machine()))
                        .sum();
        long listed =
                REPORT.tables().stream().mapToLong(table -> table.rowCount()).sum();
        assertEquals(listed, counted);
        assertTrue(listed > 0, "plan 65 has findings");
    }
}
