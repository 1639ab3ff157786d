package vn.childplan.reporting.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.Formulas;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvReportWriterTest {
    static Stream<String> dangerous() {
        return Formulas.dangerous();
    }

    static Stream<String> harmless() {
        return Formulas.harmless();
    }

    private static String csv(CsvReportWriter writer, Report report) {
        return new String(AllKinds.bytes(writer, report), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(line -> line.getFields())
                .toList();
    }

    private static Report withWords(String words) {
        return AllKinds.reportOf(
                Text.VIETNAMESE,
                AllKinds.table(Text.VIETNAMESE, List.of(new AllKinds.Item(words, -5, null, null, Cell.share(1, 3)))));
    }

    @Test
    void keys_are_the_header_and_every_value_has_the_form_that_programs_read() {
        // The chart, the figures and the agenda of the report are no tables.
        assertEquals(
                "words,number,day,moment,rate,rateNumerator,rateDenominator,status,statusLabel,agencies,agenciesLabel\n"
                        + "\"Sở Y tế, “Quỹ”\",-1234,2025-05-14,2025-05-14T23:30:00+07:00,98.62,16051,16274,"
                        + "OVERDUE,quá hạn,so-y-te so-noi-vu,Sở Y tế; Sở Nội vụ\n"
                        + ",0,,,,0,0,,,,\n",
                csv(new CsvReportWriter(), AllKinds.report()));
    }

    @Test
    void the_labels_are_in_the_language_of_the_report() {
        assertTrue(csv(new CsvReportWriter(), AllKinds.report(Locale.ENGLISH)).contains(",OVERDUE,overdue,"));
    }

    @Test
    void a_byte_order_mark_is_there_for_those_who_ask_for_it() {
        Report report = AllKinds.report();
        assertEquals('w', csv(new CsvReportWriter(), report).charAt(0));
        assertEquals("\uFEFFwords", csv(new CsvReportWriter().withBom(), report).substring(0, 6));
    }

    @Test
    void no_table_and_two_tables_are_refused_and_the_refusal_says_what_to_take() {
        Report none = AllKinds.reportOf(Text.VIETNAMESE, AllKinds.agenda(), AllKinds.chart());
        assertEquals(
                "CSV holds exactly one table, and this report has none; take xlsx.",
                new CsvReportWriter().refusal(none).orElseThrow().en());
        Table<String> other = Table.of(
                "other", "Bảng khác", List.of(Column.words("only", "Cột", 9, (String text) -> text)), List.of("x"));
        Report two = AllKinds.report().with(other);
        assertEquals(
                "CSV chứa đúng một bảng, mà báo cáo này có 2 bảng (all-kinds, other); hãy dùng xlsx.",
                new CsvReportWriter().refusal(two).orElseThrow().vi());
    }

    @Test
    void tables_of_the_same_columns_are_one() {
        Report parts = AllKinds.reportOf(
                Text.VIETNAMESE,
                AllKinds.table(Text.VIETNAMESE, List.of(AllKinds.full())),
                AllKinds.table(Text.VIETNAMESE, List.of(AllKinds.blank(), AllKinds.full())));
        Report whole = AllKinds.reportOf(
                Text.VIETNAMESE,
                AllKinds.table(Text.VIETNAMESE, List.of(AllKinds.full(), AllKinds.blank(), AllKinds.full())));
        assertEquals(csv(new CsvReportWriter(), whole), csv(new CsvReportWriter(), parts));
    }

    @Test
    void a_column_with_the_name_of_the_labels_of_another_is_refused_and_nothing_is_written() {
        Table<String> table = Table.of(
                "twice",
                "Hai cột cùng tên",
                List.of(
                        Column.coded("duty", "Nghĩa vụ", 9, code -> Cell.coded(code, "báo cáo")),
                        Column.words("dutyLabel", "Nhãn", 9, code -> code)),
                List.of("REPORT"));
        Report report = AllKinds.reportOf(Text.VIETNAMESE, table);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new CsvReportWriter().write(report, out));
        assertEquals(
                "CSV của bảng này sẽ có hai cột dutyLabel; hãy đổi khóa của một cột hoặc dùng xlsx.",
                refused.getMessage());
        assertEquals(0, out.size());
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void words_that_a_spreadsheet_would_run_get_an_apostrophe(String words) {
        assertEquals(
                "'" + words,
                read(csv(new CsvReportWriter(), withWords(words))).get(1).get(0));
        assertEquals(
                words,
                read(csv(new CsvReportWriter().unguarded(), withWords(words)))
                        .get(1)
                        .get(0));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void harmless_words_stay_as_they_are(String words) {
        List<String> row = read(csv(new CsvReportWriter(), withWords(words))).get(1);
        assertEquals(words, row.get(0));
        assertEquals("-5", row.get(1));
    }

    @Property(tries = 300)
    void no_field_of_words_begins_like_a_formula_and_nothing_else_is_changed(@ForAll String words) {
        String field = read(csv(new CsvReportWriter(), withWords(words))).get(1).get(0);
        String legible = new Legible().of(words);
        assertTrue(field.isEmpty() || Formulas.SIGNS.indexOf(field.charAt(0)) < 0, field);
        assertEquals(legible, field.equals("'" + legible) ? field.substring(1) : field);
    }
}
