package vn.childplan.importing.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.importing.workbook.TestWorkbook.HEADER;
import static vn.childplan.importing.workbook.TestWorkbook.cells;
import static vn.childplan.importing.workbook.TestWorkbook.number;
import static vn.childplan.importing.workbook.TestWorkbook.row;
import static vn.childplan.importing.workbook.TestWorkbook.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;

/** A workbook gives what a CSV file with the same cells gives; what cannot be read is told with sheet and cell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceWorkbookTest {
    private static final String SUBMITTED =
            text("A2", "submission") + text("B2", "Sở Tư pháp") + text("C2", "V") + text("D2", "2025-H1");
    /** 14/5/2025: 45,658 is 1/1/2025, and 120 days of January to April and 13 of May follow. */
    private static final String DAY = "45791";

    private static Evidence only(TestWorkbook workbook) {
        List<Evidence> entries = workbook.read().orThrow().entries();
        assertEquals(1, entries.size());
        return entries.get(0);
    }

    private static EvidenceLog csv(String text) {
        return EvidenceCsv.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "e.csv",
                        QuangNgai.plan65(),
                        QuangNgai.directory())
                .orThrow();
    }

    private static EvidenceLog ofFile(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EvidenceWorkbookTest.class.getResourceAsStream(name), name)) {
            return EvidenceWorkbook.read(in, name, QuangNgai.plan65(), QuangNgai.directory())
                    .orThrow();
        }
    }

    // Written by LibreOffice 7.4

    /** LibreOffice opened the bundled CSV, which made dates of its times, and saved it. */
    @Test
    void the_sample_evidence_saved_as_a_workbook_is_the_same_log() throws IOException {
        assertEquals(QuangNgai.sampleEvidence(), ofFile("so-theo-doi.xlsx"));
    }

    @Test
    void dates_and_numbers_that_a_spreadsheet_made_of_what_was_typed_are_read_as_the_csv_that_was_typed()
            throws IOException {
        assertEquals(csv("""
            kind,agency,clause,period,at,document,via,until,note,recordedAt
            submission,Sở Tư pháp,V,2025-H1,14/05/2025 16:30,45,so-y-te,,,
            progress,Sở Y tế,II.1,2025,20/03/2025,,,,Tập huấn 120 cán bộ,
            difficulty,UBND huyện Ba Tơ,V,2025,02/04/2025,,,,Thiếu kinh phí,
            extension,UBND huyện Ba Tơ,V,2025-H1,12/05/2025,,,20/05/2025,,
            submission,Sở Nội vụ,V,2025-H1,14/05/2025,210/BC-SNV,so-y-te,,Vào sổ muộn,20/05/2025 08:00:00
            """), ofFile("ngay.xlsx"));
    }

    // Cells

    @Test
    void a_date_alone_is_the_whole_day_to_its_end() {
        assertEquals(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
                only(TestWorkbook.of(cells(2, SUBMITTED, number("E2", DAY, 1)))));
    }

    @ParameterizedTest
    @CsvSource({
        // 16:30 is 0.6875 of a day
        "45791.6875, 2, 2025-05-14T16:30:00",
        // a third of a day, as Excel writes it, a little less than 08:00
        "45791.333333333299, 2, 2025-05-14T08:00:00",
        // 23:59:59.6 is cut, not rounded up to the next day
        "45791.99999537, 2, 2025-05-14T23:59:59",
        // the cell shows no time, so none is read: that day to its end
        "45791.6875, 1, 2025-05-14T23:59:59",
        "45791, 2, 2025-05-14T00:00:00"
    })
    void a_time_is_read_to_the_second_where_the_cell_shows_one(String value, int style, String at) {
        assertEquals(
                VietnamTime.parse(at),
                only(TestWorkbook.of(cells(2, SUBMITTED, number("E2", value, style))))
                        .at());
    }

    /** The second way of counting begins 1,462 days later (ECMA-376, part 1, 18.17.4.1). */
    @Test
    void a_workbook_that_counts_from_1904_is_read_by_its_count() {
        assertEquals(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
                only(TestWorkbook.of(cells(2, SUBMITTED, number("E2", "44329", 1)))
                        .counting1904()));
    }

    @Test
    void a_text_is_shared_or_inline_in_runs_and_with_characters_by_number() {
        TestWorkbook workbook = TestWorkbook.of(cells(
                        2,
                        "<c r='A2' t='s'><v>0</v></c>",
                        "<c r='B2' t='s'><v>1</v></c>",
                        text("C2", " V "),
                        "<c r='D2' t='str'><f>A9</f><v>2025-H1</v></c>",
                        text("E2", "14/5/2025"),
                        "<c r='I2' t='inlineStr'><is><r><t>một_x000D_&#10;</t></r><r><rPr/><t>hai</t></r></is></c>"))
                .strings(
                        "<si><t>submission</t></si>",
                        "<si><r><t>Sở </t></r><r><t>Tư pháp</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si>");
        assertEquals(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withNote("một\r\nhai"), only(workbook));
    }

    @ParameterizedTest
    @CsvSource({"12, 0, 12", "12, 4, 012", "45.5, 0, 45.5", "1.1000000000000001, 0, 1.1", "1E+3, 0, 1000"})
    void a_number_where_a_text_is_meant_is_the_text_that_the_cell_shows(String value, int style, String document) {
        assertEquals(
                document,
                only(TestWorkbook.of(cells(2, SUBMITTED, text("E2", "14/5/2025"), number("F2", value, style))))
                        .document());
    }

    @Test
    void a_year_typed_as_a_number_is_a_period() {
        assertEquals(
                "2025",
                String.valueOf(only(TestWorkbook.of(cells(
                                2,
                                text("A2", "progress"),
                                text("B2", "so-y-te"),
                                text("C2", "II.1"),
                                number("D2", "2025", 0),
                                text("E2", "20/3/2025"))))
                        .period()));
    }

    @Test
    void a_truth_value_in_a_remark_is_the_word_that_the_cell_shows() {
        assertEquals(
                "TRUE",
                only(TestWorkbook.of(cells(2, SUBMITTED, number("E2", DAY, 1), "<c r='I2' t='b'><v>1</v></c>")))
                        .note());
    }

    // Where the table is

    @Test
    void titles_stand_above_the_header_and_empty_rows_anywhere() {
        String sheet = row(1, "SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH SỐ 65/KH-UBND") + row(3, "", "Năm 2025")
                + row(5, "at", "clause", "agency", "kind", "period")
                + "<row r='6'/>" + row(7, "14/5/2025", "V", "so-tu-phap", "submission", "2025-H1") + row(9, "", " ");
        assertEquals(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
                only(new TestWorkbook().sheet("Theo dõi", sheet)));
    }

    @Test
    void rows_and_cells_without_names_of_their_own_follow_each_other() {
        String sheet = "<row><c t='inlineStr'><is><t>kind</t></is></c><c t='inlineStr'><is><t>agency</t></is></c><c"
                + " t='inlineStr'><is><t>clause</t></is></c><c t='inlineStr'><is><t>at</t></is></c></row><row><c"
                + " t='inlineStr'><is><t>difficulty</t></is></c><c/><c t='inlineStr'><is><t>V</t></is></c></row>";
        assertEquals("""
            so.xlsx:2:2 (Sheet1!B2): 'agency' is missing. Fill it in. [evidence.missing-value]
            so.xlsx:2:4 (Sheet1!D2): the time is missing ('at'). Write a date, as 14/5/2025. [evidence.missing-value]\
            """, new TestWorkbook().sheet("Sheet1", sheet).problems());
    }

    @Test
    void hidden_and_filtered_rows_count_and_hidden_sheets_do_not() {
        String hidden = "<row r='2' hidden='1'>" + SUBMITTED + number("E2", DAY, 1) + "</row>";
        assertEquals(
                1,
                TestWorkbook.of(hidden)
                        .hidden("Bản cũ", HEADER + row(2, "x"))
                        .sheet("Hướng dẫn", row(1, "Ghi mỗi văn bản một dòng"))
                        .read()
                        .orThrow()
                        .size());
        assertEquals(
                "so.xlsx: no sheet has a row that names the columns (hidden sheets are not read: 'Bản cũ')."
                        + " Write a row with their names, at least: kind, agency, clause, at. [workbook.no-header]",
                new TestWorkbook()
                        .sheet("Sheet1", row(1, "loại", "cơ quan"))
                        .hidden("Bản cũ", HEADER)
                        .problems());
    }

    @Test
    void several_sheets_with_a_header_are_told_and_none_is_read() {
        assertEquals(
                "so.xlsx: several sheets have a row that names the columns: Quý1, 'Quý 2'. Bring them together in one,"
                        + " or hide those that are not to be read. [workbook.several-sheets]",
                new TestWorkbook().sheet("Quý1", HEADER).sheet("Quý 2", HEADER).problems());
    }

    @Test
    void a_cell_merged_downwards_holds_for_each_of_its_rows() {
        String rows = HEADER
                + row(2, "submission", "Sở Tư pháp", "V", "2025-H1", "14/5/2025")
                + row(3, "difficulty", "", "V", "", "15/5/2025")
                + row(5, "difficulty", "Sở Y tế", "V", "", "16/5/2025");
        EvidenceLog log = new TestWorkbook()
                .whole(
                        "Sheet1",
                        "",
                        "<worksheet><sheetData>" + rows
                                + "</sheetData><mergeCells><mergeCell ref='B2:B4'/><mergeCell"
                                + " ref='A7:C7'/></mergeCells></worksheet>")
                .read()
                .orThrow();
        assertEquals(
                List.of("so-tu-phap", "so-tu-phap", "so-y-te"),
                log.entries().stream().map(entry -> entry.agency().value()).toList());
    }

    // What is refused

    @Test
    void every_problem_of_every_row_is_told_with_its_cell_in_one_run() {
        TestWorkbook workbook = TestWorkbook.of(
                row(2, "submission", "Sở Tư phap", "V", "2025-H1", "14/5/2025"),
                cells(
                        3,
                        text("A3", "submission"),
                        "<c r='B3' t='e'><v>#REF!</v></c>",
                        text("C3", "II.20"),
                        text("D3", "2025"),
                        number("E3", DAY, 0)),
                cells(
                        4,
                        text("A4", "extension"),
                        text("B4", "so-y-te"),
                        text("C4", "V"),
                        number("D4", DAY, 1),
                        "<c r='E4'><f>TODAY()</f></c>",
                        number("H4", "0.5", 3),
                        text("K4", "ghi thêm")));
        assertEquals("""
            so.xlsx:2:2 (Sheet1!B2): no agency is called 'Sở Tư phap'. Write its id or exact name; nearest: Sở Tư pháp (so-tu-phap), Sở Dân tộc và Tôn giáo (so-dan-toc-va-ton-giao), Sở Giáo dục và Đào tạo (so-giao-duc-va-dao-tao). [evidence.unknown-agency]
            so.xlsx:3:2 (Sheet1!B3): the cell shows the error #REF!. Correct the formula of the cell. [workbook.error-value]
            so.xlsx:3:3 (Sheet1!C3): the plan has no clause 'II.20'. Did you mean 'II.10'? [evidence.unknown-clause]
            so.xlsx:3:5 (Sheet1!E3): the cell is the number 45791, not a date. If it is 2025-05-14, format the cell as a date. [workbook.number-for-date]
            so.xlsx:4:4 (Sheet1!D4): the cell is the date 2025-05-14, a text belongs here. The spreadsheet made a date of it: format the cell as text and type it again. [workbook.date-for-text]
            so.xlsx:4:5 (Sheet1!E4): the formula has not been calculated. Open it in Excel and save it. [workbook.formula-without-value]
            so.xlsx:4:8 (Sheet1!H4): the cell shows a time without a date. Write the date as well, as 14/5/2025 16:30. [workbook.time-without-date]
            so.xlsx:4:11 (Sheet1!K4): the cell says something, but its column has no name. Name the column, or clear the cell. [table.cell-without-column]\
            """, workbook.problems());
        Finding first = workbook.read().problems().get(0);
        assertEquals(new Place("so.xlsx", 2, 2, "Sheet1!B2"), first.place());
        assertEquals(
                "so.xlsx:3:2 (Sheet1!B3): ô báo lỗi #REF!. Sửa công thức của ô. [workbook.error-value]",
                workbook.read().problems().get(1).line(Text.VIETNAMESE));
    }

    @Test
    void a_bad_header_is_told_as_that_of_a_csv_is() {
        assertEquals(
                """
                so.xlsx:1 (Sheet1!1:1): 'clause': the column is missing. The row with the names of the columns must name it. [table.missing-column]
                so.xlsx:1:3 (Sheet1!C1): unknown column 'clausse' (number 3). Did you mean 'clause'? Use only: kind, agency, clause, period, at, document, via, until, note, recordedAt, duty, plan, id, retracts, recordedBy. [table.unknown-column]
                so.xlsx:1:5 (Sheet1!E1): the column appears twice. Keep one of them. [table.duplicate-column]\
                """,
                new TestWorkbook()
                        .sheet("Sheet1", row(1, "kind", "agency", "clausse", "at", "at") + row(2, "x"))
                        .problems());
    }

    @Test
    void what_a_csv_would_make_of_a_quoted_formula_is_made_of_it_here() {
        assertEquals(
                "=1+1",
                only(TestWorkbook.of(
                                row(2, "submission", "so-tu-phap", "V", "2025-H1", "14/5/2025", "", "", "", "'=1+1")))
                        .note());
    }

    @ParameterizedTest
    @CsvSource({
        "60, 'there is no 29 February 1900. Correct the date in the cell.'",
        "0, 'the number 0 is not a day. Write a date, as 14/5/2025.'",
        "-1, 'the number -1 is not a day. Write a date, as 14/5/2025.'",
        "2958466, 'the number 2958466 is not a day. Write a date, as 14/5/2025.'",
        "1E300, 'the number 1E+300 is not a day. Write a date, as 14/5/2025.'"
    })
    void a_number_that_is_no_day_is_told(String value, String why) {
        assertEquals(
                "so.xlsx:2:5 (Sheet1!E2): " + why + " [workbook.bad-date]",
                TestWorkbook.of(cells(2, SUBMITTED, number("E2", value, 1))).problems());
    }

    /** The first day and the last before the false leap day, the first after it, and the last of all. */
    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "2958465, false, 9999-12-31",
        "0, true, 1904-01-01",
        "60, true, 1904-03-01",
        "2957003, true, 9999-12-31"
    })
    void days_are_counted_as_a_spreadsheet_does(double number, boolean from1904, String day) {
        assertEquals(new CellValue.Moment(day), SerialDate.of(number, false, from1904));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | NUMBER",
                "0.00 | NUMBER",
                "#,##0 | NUMBER",
                "0.00E+00 | NUMBER",
                "@ | NUMBER",
                "#,##0\" đồng\" | NUMBER",
                "[Red]0 | NUMBER",
                "dd/mm/yyyy | DATE",
                "[$-42A]dd mmmm yyyy;@ | DATE",
                "mmm-yy | DATE",
                "\"ngày\" dd \"tháng\" mm \"năm\" yyyy | DATE",
                "mm/dd/yy\\ hh:mm\\ AM/PM | DATE_AND_TIME",
                "yyyy\\-mm\\-dd\\Thh:mm:ss | DATE_AND_TIME",
                "h:mm | TIME",
                "mm:ss | TIME",
                "[h]:mm | TIME"
            })
    void a_format_shows_a_number_a_day_or_a_time(String code, NumberFormat.Kind kind) {
        assertEquals(kind, NumberFormat.of(code).kind());
    }

    // Files

    @ParameterizedTest
    @ValueSource(strings = {"so.xlsx", "SO.XLSX", "so.xlsm", "so.xls", "so.xlsb", "so.ods"})
    void the_ending_of_a_file_says_that_it_is_a_workbook(String name) {
        assertTrue(EvidenceWorkbook.isWorkbook(Path.of(name)));
        assertFalse(EvidenceWorkbook.isWorkbook(Path.of(name + ".csv")));
    }

    @Test
    void other_files_are_refused_with_what_to_do() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertEquals(
                "so.xlsx: a workbook of the old kind (.xls). Open it in Excel and save it as .xlsx. [workbook.xls]",
                TestWorkbook.problems(TestWorkbook.read(old)));
        byte[] encrypted = ("\u00D0\u00CF\u0011\u00E0  " + "EncryptedPackage".replaceAll("(.)", "$1\0"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "so.xlsx: the workbook is encrypted with a password. Take the password off in Excel and save it."
                        + " [workbook.encrypted]",
                TestWorkbook.problems(TestWorkbook.read(encrypted)));
        assertEquals(
                "so.xlsx: an OpenDocument spreadsheet (.ods). Save it as .xlsx. [workbook.ods]",
                TestWorkbook.problems(TestWorkbook.read(
                        TestWorkbook.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))));
        assertEquals(
                "so.xlsx: it is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx; a file of text"
                        + " is named .csv. [workbook.broken]",
                TestWorkbook.problems(TestWorkbook.read("kind,agency".getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                "so.xlsx: the workbook cannot be read (no xl/workbook.xml in it). Open it in Excel and save it as"
                        + " .xlsx. [workbook.broken]",
                TestWorkbook.problems(TestWorkbook.read(TestWorkbook.zip(Map.of("word/document.xml", "<x/>")))));
    }

    @Test
    void an_entity_is_refused_and_nothing_outside_is_fetched() {
        String bomb =
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row r='1'>"
                        + "<c r='A1' t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>";
        assertEquals(
                "so.xlsx: the workbook cannot be read (its XML is broken). Open it in Excel and save it as .xlsx."
                        + " [workbook.broken]",
                new TestWorkbook().whole("Sheet1", "", bomb).problems());
    }

    @Test
    @Tag("slow")
    void a_small_file_that_unpacks_to_much_is_refused_whether_its_parts_are_read_or_not() {
        String large = " ".repeat(70 << 20);
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/media/image1.xml")) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put(part, large);
            assertEquals(
                    "so.xlsx: the workbook cannot be read (unpacks to more than 64 MB). Open it in Excel and save it as"
                            + " .xlsx. [workbook.broken]",
                    TestWorkbook.problems(TestWorkbook.read(TestWorkbook.zip(parts))),
                    part);
        }
    }

    /** 20,000 cells share one text of 20,000 characters: 400 million in a file of some kilobytes. */
    @Test
    @Tag("slow")
    void a_text_that_many_cells_share_counts_for_each_of_them() {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i < 20_002; i++) {
            rows.append("<row r='" + i + "'><c r='I" + i + "' t='s'><v>0</v></c></row>");
        }
        assertEquals(
                "so.xlsx: the workbook cannot be read (more than 256 million characters). Open it in Excel and save it"
                        + " as .xlsx. [workbook.broken]",
                TestWorkbook.of(rows.toString())
                        .strings("<si><t>" + "x".repeat(20_000) + "</t></si>")
                        .problems());
    }

    @Test
    void a_cell_longer_than_a_spreadsheet_has_and_one_that_names_no_text_are_told() {
        assertEquals(
                """
                so.xlsx:2:5 (Sheet1!E2): the cell cannot be read: '7'. Open it in Excel and save it as .xlsx. [workbook.broken-cell]
                so.xlsx:2:9 (Sheet1!I2): the cell has more than 32767 characters. Shorten it. [workbook.text-too-long]\
                """,
                TestWorkbook.of(cells(2, SUBMITTED, "<c r='E2' t='s'><v>7</v></c>", text("I2", "x".repeat(32_768))))
                        .problems());
    }
}
