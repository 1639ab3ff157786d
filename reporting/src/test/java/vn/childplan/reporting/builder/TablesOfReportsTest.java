package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.assessment.Assessment;

/** Tables of reports to be signed, as people read them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class TablesOfReportsTest {
    /** The form of a periodic report leaves the estimate to the agency (NĐ 09/2019, Điều 12): nobody else can fill it in. */
    private static final String TO_BE_FILLED_IN = "estimate";
    /** A row of them is a sum over many. */
    private static final Set<String> SUMS = Set.of("reporting-by-kind", "reporting-by-period", "reporting");

    static Stream<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (String day : List.of("2025-05-20", "2025-12-26")) {
            ReportingPeriod period =
                    day.startsWith("2025-05") ? ReportingPeriod.half(2025, 1) : ReportingPeriod.year(2025);
            Assessment nothing = SampleYear.PLAN.assess(EvidenceLog.of(), VietnamTime.parse(day));
            for (Assessment assessment : List.of(SampleYear.at(day), nothing)) {
                reports.add(ConsolidatedReport.of(assessment, period).in(Text.VIETNAMESE));
                reports.add(AgencyReport.of(assessment, AgencyId.of("so-y-te"), period)
                        .in(Text.VIETNAMESE));
                reports.add(AgencyReport.of(assessment, AgencyId.of("so-tu-phap"), period)
                        .in(Text.VIETNAMESE));
            }
        }
        return reports.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_table_of_things_has_row_numbers_and_no_cell_is_blank_or_nought(Report report) {
        assertFalse(report.tables().isEmpty());
        for (Table<?> table : report.tables()) {
            Table<?> read = table.forReaders(report.words());
            if (!SUMS.contains(table.id())) {
                assertEquals("TT", read.columns().get(0).heading(), table.id());
            }
            for (List<Cell> row : read.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    String key = read.columns().get(i).key();
                    String shown = row.get(i).display(report.words());
                    if (!key.equals(TO_BE_FILLED_IN)) {
                        assertFalse(shown.isBlank(), table.id() + ": " + key);
                    }
                    if (List.of("agencies", "entries", "recorded").contains(key)) {
                        assertTrue(!shown.equals("0"), table.id() + ": " + key);
                    }
                }
            }
        }
    }
}
