package vn.childplan.reporting.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** What an office would send back, had the printer put it so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedPagesTest {
    private static final String NOTICE = "Cơ quan này đã kết thúc hoạt động.";

    /** NĐ 30/2020: a document begins with Quốc hiệu and the agency; what its signer must know is no part of it. */
    @Test
    void what_must_be_known_before_signing_stands_on_a_sheet_before_the_letterhead() {
        WordFile file = WordFile.of(Reports.letter(List.of("Sở Tư pháp"), Paragraph.of("Đề nghị gửi."))
                .withNotice(NOTICE));
        assertEquals(
                List.of("Lưu ý trước khi ký (phần này không gửi kèm)", NOTICE, "ỦY BAN NHÂN DÂN"),
                file.texts().subList(0, 3));
        assertEquals(1, file.texts().stream().filter(NOTICE::equals).count());
        assertTrue(endsPages(file, 2), "the sheet ends before the letterhead");
    }

    @Test
    void a_document_without_notices_has_no_such_sheet() {
        WordFile file = WordFile.of(Reports.letter(List.of("Sở Tư pháp"), Paragraph.of("Đề nghị gửi.")));
        assertEquals("ỦY BAN NHÂN DÂN", file.texts().get(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'… chưa gửi báo cáo, cụ thể:', true", "'… có kết quả như sau.', false"})
    void a_sentence_that_announces_a_table_stays_on_its_page(String sentence, boolean stays) {
        WordFile file =
                WordFile.of(Reports.letter(List.of("Sở Tư pháp"), Paragraph.of(sentence), Reports.table(3, 2, 8)));
        assertEquals(stays, file.paragraph(sentence).getCTP().getPPr().isSetKeepNext());
    }

    @Test
    void the_annex_of_an_english_report_begins_a_page() {
        Table<Integer> table = Reports.table(2, 2, 8);
        WordFile file = WordFile.of(Reports.english(
                Section.of("Results", Paragraph.of("Done.")),
                Section.of("Annex", table).asAnnex(table.caption())));
        List<XWPFParagraph> all = file.document().getParagraphs();
        int annex = IntStream.range(0, all.size())
                .filter(place -> all.get(place).getText().equals("Annex"))
                .findFirst()
                .orElseThrow();
        assertTrue(endsPages(file, annex - 1));
    }

    private static boolean endsPages(WordFile file, int paragraph) {
        return file.document().getParagraphs().get(paragraph).getCTP().getPPr().isSetSectPr();
    }

    /** Two tasks: of 40 rows the table of tasks tells, of three each row can. */
    @ParameterizedTest(name = "{0} rows")
    @CsvSource({"40, 'Cơ quan'", "8, 'Cơ quan'", "3, 'Cơ quan Nhiệm vụ'"})
    void a_column_for_the_screen_is_not_printed_on_row_after_row(int rows, String headings) {
        List<Column<Integer>> columns = List.of(
                Column.words("agency", "Cơ quan", 20, row -> "UBND xã " + row),
                Column.<Integer>words("task", "Nhiệm vụ", 48, row -> "Nhiệm vụ " + row % 2)
                        .onScreen());
        Table<Integer> table = Table.of(
                "list", "Bảng", columns, IntStream.rangeClosed(1, rows).boxed().toList());
        assertEquals(
                headings,
                String.join(
                        " ",
                        WordFile.of(Reports.plain(table))
                                .document()
                                .getTables()
                                .get(0)
                                .getRow(0)
                                .getTableCells()
                                .stream()
                                .map(cell -> cell.getText())
                                .toList()));
    }

    /**
     * In the letters of 8 points that twelve columns leave. Times New Roman, in thousandths of the size: "coordinating" is
     * 444 + 500 + 500 + 333 + 500 + 278 + 500 + 444 + 278 + 278 + 500 + 500 = 5055, so 809 twentieths of a point; "14 Nov
     * 2025" is six digits and "o", "v" of 500 each, an "N" of 722 and two spaces of 250: 4000 + 722 + 500 = 5222, so 836. The margins of a cell are 120.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"coordinating, 809", "14 Nov 2025, 836"})
    void no_word_and_no_day_is_broken_where_columns_are_many(String text, int broad) {
        Report report = Reports.english(Reports.filled(1, 11, 20).with(column(text)));
        int[] widths = widths(report);
        assertFalse(widths[11] < broad + 120, text + " has " + widths[11]);
    }

    private static int[] widths(Report report) {
        return Arrays.stream(WordFile.of(report)
                        .document()
                        .getTables()
                        .get(0)
                        .getCTTbl()
                        .getTblGrid()
                        .getGridColArray())
                .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                .toArray();
    }

    /**
     * Times New Roman, in thousandths of the size: four digits of 500, a comma of 250, "%" 833, a space 250, six digits, "/"
     * 278 and two brackets of 333 are 7277; in letters of 12 points 1746 twentieths of a point.
     */
    @Test
    void a_share_stands_on_one_line_where_there_is_room() {
        Column<Integer> share = Column.share("share", "Tỷ lệ", row -> new Cell.Share(427, 611));
        Table<Integer> table = Table.of(
                "shares",
                "Bảng",
                List.of(Column.words("what", "Nội dung", 60, row -> "quá hạn ".repeat(7)), share),
                List.of(1));
        assertTrue(widths(Reports.plain(table))[1] >= 1746 + 120);
    }

    private static Column<Integer> column(String text) {
        return text.startsWith("14")
                ? Column.day("day", "Day", row -> LocalDate.of(2025, 11, 14))
                : Column.words("role", "Role", 9, row -> text);
    }
}
