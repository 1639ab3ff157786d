package vn.childplan.reporting.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Report;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonReportWriterTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReportWriter.schema());

    private static String json(Report report) {
        return new String(AllKinds.bytes(new JsonReportWriter(), report), StandardCharsets.UTF_8);
    }

    static Stream<Report> reports() {
        return Stream.concat(
                Stream.of(AllKinds.report(), AllKinds.report(Locale.ENGLISH), AllKinds.reportOf(Text.VIETNAMESE)),
                SampleReports.all());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_report_is_valid(Report report) {
        assertEquals(List.of(), SCHEMA.validate(json(report), InputFormat.JSON));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"block\": \"note\"|\"paragraph\"",
                "\"caption\"|\"kaption\"",
                "\"WORDS\"|\"TEXT\"",
                "\"percent\": 98.62|\"percent\": 198.62",
                "\"percent\": 98.62|\"percent\": \"98,62%\"",
                "\"2025-05-14\"|\"14/5/2025\"",
                "\"number\": -1234|\"number\": -12.5",
                "\"code\": \"OVERDUE\", |",
                "\"cancelled\": true|\"cancelled\": 1",
                "\"form\"|\"forms\"",
                "23:30:00+07:00|16:30:00Z"
            })
    void what_is_otherwise_is_invalid(String good, String bad) {
        String json = json(AllKinds.report());
        String broken = good.contains("note")
                ? json.replace("\"block\": \"paragraph\"", good)
                : json.replace(good, bad == null ? "" : bad);
        assertFalse(broken.equals(json), good);
        assertFalse(SCHEMA.validate(broken, InputFormat.JSON).isEmpty());
    }

    @Test
    void a_row_is_one_line_with_its_values_as_programs_read_them() {
        String row = json(AllKinds.report())
                .lines()
                .filter(line -> line.contains("Quỹ"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "{ \"words\": \"Sở Y tế, “Quỹ”\", \"number\": -1234, \"day\": \"2025-05-14\","
                        + " \"moment\": \"2025-05-14T23:30:00+07:00\","
                        + " \"rate\": { \"numerator\": 16051, \"denominator\": 16274, \"percent\": 98.62 },"
                        + " \"status\": { \"code\": \"OVERDUE\", \"label\": \"quá hạn\" },"
                        + " \"agencies\": [ { \"code\": \"so-y-te\", \"label\": \"Sở Y tế\" },"
                        + " { \"code\": \"so-noi-vu\", \"label\": \"Sở Nội vụ\" } ] },",
                row.strip());
    }

    @Test
    void a_blank_cell_is_null() {
        assertTrue(json(AllKinds.report())
                .contains("{ \"words\": null, \"number\": 0, \"day\": null, \"moment\": null,"
                        + " \"rate\": { \"numerator\": 0, \"denominator\": 0, \"percent\": null },"
                        + " \"status\": null, \"agencies\": null }"));
    }

    @Test
    void where_it_comes_from_stands_before_what_it_says() {
        String json = json(AllKinds.report());
        assertTrue(json.startsWith("""
                {
                  "name": "bao-cao",
                  "locale": "vi",
                  "title": "Báo cáo",
                  "provenance": {
                    "plan": "65/KH-UBND",
                    "asOf": "2025-12-26T23:59:59+07:00",
                    "ruleSet": "standard/2025.1",
                """), json);
        assertTrue(json.endsWith("}\n"));
    }
}
