package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.change.Coverage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverageReportTest {
    private static final Coverage TRIED =
            Coverage.of(SampleYear.PLAN, QuangNgai.sampleEvidence(), List.of(VietnamTime.parse("2025-05-20")));

    /** A rule that every case tries would fill a screen; what all names begin with says nothing. */
    @Test
    void of_many_cases_the_first_stand_there_by_their_names_below_the_folder_of_all() {
        Map<String, List<String>> cases = Map.of(
                "deadline.wording",
                List.of(
                        "/home/a/cases/1.yaml",
                        "/home/a/cases/2.yaml",
                        "/home/a/cases/v/3.yaml",
                        "/home/a/cases/v/4.yaml",
                        "/home/a/cases/v/5.yaml",
                        "/home/a/cases/v/6.yaml"),
                "deadline.extension",
                List.of("/home/a/cases/v/5.yaml"));
        Report report = CoverageReport.of(SampleYear.PLAN.rules(), TRIED, cases).in(Text.VIETNAMESE);
        assertEquals("1.yaml\n2.yaml\nv/3.yaml\nv/4.yaml\n… và 2 nữa", cases(report, "deadline.wording"));
        assertEquals("v/5.yaml", cases(report, "deadline.extension"));
    }

    @Test
    void names_without_a_folder_in_common_stand_whole() {
        Report report = CoverageReport.of(
                        SampleYear.PLAN.rules(),
                        TRIED,
                        Map.of("deadline.wording", List.of("a/1.yaml", "b/2.yaml", "3.yaml")))
                .in(Locale.ENGLISH);
        assertEquals("a/1.yaml\nb/2.yaml\n3.yaml", cases(report, "deadline.wording"));
    }

    /** What is not tried is said by the id: the id begins the row, in a column of its own. */
    @Test
    void a_row_begins_with_the_id_of_the_rule() {
        Report report =
                CoverageReport.of(SampleYear.PLAN.rules(), TRIED, Map.of()).in(Locale.ENGLISH);
        assertEquals(
                "deadline.extension | An extension replaces the last permitted day; the original one is kept beside it",
                SampleYear.rows(report, "coverage", "id", "rule").stream()
                        .filter(row -> row.startsWith("deadline.extension | "))
                        .findFirst()
                        .orElseThrow());
    }

    private static String cases(Report report, String rule) {
        return SampleYear.rows(report, "coverage", "id", "cases").stream()
                .filter(row -> row.startsWith(rule + " | "))
                .map(row -> row.substring(row.lastIndexOf(" | ") + 3))
                .findFirst()
                .orElseThrow();
    }
}
