package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.change.DecisionRecord;

/** Where figures come from is told by the file, and not by the document that somebody signs. */
final class ProvenanceSheetTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Report REPORT = AllKinds.reportOf(Text.VIETNAMESE, Paragraph.of("Không có."))
            .withForm(AllKinds.report().form())
            .withDigests(PlanProvenance.digests(new DecisionRecord.Digests(
                    DIGEST, "b".repeat(64), "c".repeat(64), "d".repeat(64), "e".repeat(64))));

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html", "md"})
    void a_document_does_not_show_its_rules_and_digests(String format) {
        String text = ReadableText.of(REPORT, format);
        assertTrue(text.contains("Không có"), text);
        assertFalse(text.contains("standard/2025.1"), text);
        assertFalse(text.contains("SHA-256"), text);
        assertFalse(text.contains(DIGEST), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html"})
    void the_properties_of_the_file_say_all_of_it(String format) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("childplan.plan", "65/KH-UBND");
        all.put("childplan.asOf", "2025-12-26T23:59:59+07:00");
        all.put("childplan.ruleSet", "standard/2025.1");
        all.put("childplan.planDigest", DIGEST);
        all.put("childplan.directoryDigest", "b".repeat(64));
        all.put("childplan.calendarDigest", "c".repeat(64));
        all.put("childplan.rulesDigest", "d".repeat(64));
        all.put("childplan.evidenceDigest", "e".repeat(64));
        assertEquals(all, ReadableText.properties(REPORT, format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html", "md"})
    void a_sheet_of_its_own_shows_it_if_that_was_asked_for(String format) {
        String text = ReadableText.of(REPORT.withProvenanceSheet(), format);
        assertTrue(text.contains("Nguồn số liệu"), text);
        for (String fact : List.of("standard/2025.1", DIGEST, "26/12/2025")) {
            assertTrue(text.indexOf(fact) > text.indexOf("Không có"), fact + " after the text of " + text);
        }
    }
}
