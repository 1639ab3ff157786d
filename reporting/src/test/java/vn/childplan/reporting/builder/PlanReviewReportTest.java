package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.csv.CsvReportWriter;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

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

    /** What stands over a table says more than the heading of its section. */
    @Test
    void noCaptionRepeatsTheHeadingOverIt() {
        List<String> captions = REPORT.blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .map(section ->
                        section.heading() + " / " + ((Table<?>) section.blocks().get(0)).caption())
                .toList();
        assertEquals(List.of("Nên sửa / Nội dung nên sửa (23)", "Để biết / Nội dung để biết (18)"), captions);
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

    /** Of the 41 findings 23 should be corrected: their tables are one in CSV. */
    @Test
    void inCsvEachFindingSaysHowGraveItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvReportWriter().write(REPORT, out);
        Map<String, Long> grades = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .collect(Collectors.groupingBy(
                        line -> line.getField("severity") + " " + line.getField("severityLabel"),
                        Collectors.counting()));
        assertEquals(Map.of("WARNING Nên sửa", 23L, "INFO Để biết", 18L), grades);
    }
}
