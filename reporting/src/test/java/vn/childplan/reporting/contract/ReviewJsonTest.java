package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;

/** Design §5: the field names and their order are a contract with other programs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewJsonTest {
    private static final List<Finding> FINDINGS = List.of(
            Finding.of(
                            "test.document",
                            Severity.INFO,
                            Text.of("Văn bản \"A\"", "Document \"A\""),
                            Text.of("Sửa", "Mend"))
                    .withBasis(Text.of("Cơ sở", "Basis")),
            Finding.of("test.clause", Severity.ERROR, Text.of("Khoản", "Clause"), Text.of("Sửa", "Mend"))
                    .withClause(ClauseRef.of("II.9"))
                    .withBasis(Text.of("Cơ sở", "Basis")));

    @Test
    void findings_stand_in_their_order_in_the_language_asked_for() throws IOException {
        assertEquals("""
                {
                  "findings": [
                    {"code": "test.document", "severity": "INFO", "clause": null, \
                "message": "Văn bản \\"A\\"", "basis": "Cơ sở", "remedy": "Sửa"},
                    {"code": "test.clause", "severity": "ERROR", "clause": "II.9", \
                "message": "Khoản", "basis": "Cơ sở", "remedy": "Sửa"}
                  ]
                }
                """, written(Text.VIETNAMESE));
        assertEquals("""
                {
                  "findings": [
                    {"code": "test.document", "severity": "INFO", "clause": null, \
                "message": "Document \\"A\\"", "basis": "Basis", "remedy": "Mend"},
                    {"code": "test.clause", "severity": "ERROR", "clause": "II.9", \
                "message": "Clause", "basis": "Basis", "remedy": "Mend"}
                  ]
                }
                """, written(Locale.ENGLISH));
    }

    private static String written(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewJson.write(FINDINGS, locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
