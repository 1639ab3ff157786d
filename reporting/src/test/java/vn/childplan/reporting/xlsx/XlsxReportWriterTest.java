package vn.childplan.reporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.Formulas;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Cell.Share;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** Read back with POI, which shares nothing with the writer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxReportWriterTest {
    static Stream<String> dangerous() {
        return Formulas.dangerous();
    }

    static Stream<String> harmless() {
        return Formulas.harmless();
    }

    private static final XlsxReportWriter WRITER = new XlsxReportWriter();

    private static XSSFWorkbook read(Report report) {
        return read(WRITER, report);
    }

    private static XSSFWorkbook read(XlsxReportWriter writer, Report report) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(AllKinds.bytes(writer, report)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Report oneTable(AllKinds.Item... items) {
        return AllKinds.reportOf(
                Text.VIETNAMESE, Paragraph.note("Ghi chú."), AllKinds.table(Text.VIETNAMESE, List.of(items)));
    }

    private static AllKinds.Item words(String words) {
        return new AllKinds.Item(words, 1, null, null, new Share(1, 3));
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static String format(Cell cell) {
        return cell.getCellStyle().getDataFormatString();
    }

    @Test
    void a_list_opens_on_its_table_and_ends_with_where_it_comes_from_if_that_was_asked_for() {
        XSSFWorkbook plain = read(oneTable(AllKinds.full()));
        assertEquals(List.of("Mọi kiểu ô"), sheets(plain));
        Sheet list = plain.getSheetAt(0);
        assertEquals("Ghi chú.", list.getRow(list.getLastRowNum()).getCell(0).getStringCellValue());
        assertEquals(
                List.of("Mọi kiểu ô", "Ghi chú"),
                sheets(read(oneTable(AllKinds.full()).withNotice("Đánh giá chưa đầy đủ."))));
        XSSFWorkbook workbook = read(oneTable(AllKinds.full()).withProvenanceSheet());
        assertEquals(List.of("Mọi kiểu ô", "Nguồn số liệu"), sheets(workbook));
        Sheet last = workbook.getSheetAt(1);
        assertEquals("Báo cáo", last.getRow(0).getCell(0).getStringCellValue());
        assertEquals("Ghi chú.", last.getRow(1).getCell(0).getStringCellValue());
        assertEquals("65/KH-UBND", last.getRow(2).getCell(1).getStringCellValue());
        assertEquals(
                LocalDateTime.of(2025, 12, 26, 23, 59, 59),
                last.getRow(3).getCell(1).getLocalDateTimeCellValue());
        assertEquals("standard/2025.1", last.getRow(4).getCell(1).getStringCellValue());
    }

    @Test
    void a_report_has_its_text_first_and_then_its_tables_charts_and_days_in_order() {
        XSSFWorkbook workbook = read(AllKinds.report());
        assertEquals(
                List.of("Nội dung", "Mọi kiểu ô", "Theo khoản", "Lịch thời hạn", "Nguồn số liệu"), sheets(workbook));
        assertEquals(
                List.of("Contents", "Mọi kiểu ô", "Theo khoản", "Lịch thời hạn", "Where the figures come from"),
                sheets(read(AllKinds.report(Locale.ENGLISH))));
        Sheet chart = workbook.getSheetAt(2);
        assertEquals(
                List.of("Khoản", "hoàn thành", "quá hạn"),
                List.of(text(chart, 0, 0), text(chart, 0, 1), text(chart, 0, 2)));
        assertEquals(3, chart.getRow(1).getCell(1).getNumericCellValue());
    }

    @Test
    void the_text_links_to_the_tables() {
        Sheet cover = read(AllKinds.report()).getSheetAt(0);
        List<String> links = new ArrayList<>();
        cover.getHyperlinkList().forEach(link -> links.add(link.getAddress()));
        assertEquals(List.of("'Mọi kiểu ô'!A1", "'Theo khoản'!A1", "'Lịch thời hạn'!A1"), links);
    }

    private static String text(Sheet sheet, int row, int cell) {
        return sheet.getRow(row).getCell(cell).getStringCellValue();
    }

    @Test
    void every_value_has_its_type() {
        Row row = read(oneTable(AllKinds.full())).getSheetAt(0).getRow(1);
        assertEquals("Sở Y tế, “Quỹ”", row.getCell(0).getStringCellValue());
        assertEquals(-1234, row.getCell(1).getNumericCellValue());
        assertEquals("#,##0", format(row.getCell(1)));
        assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
        assertEquals("dd/m/yyyy", format(row.getCell(2)));
        assertEquals(LocalDate.of(2025, 5, 14).atStartOfDay(), row.getCell(2).getLocalDateTimeCellValue());
        // 23:30 in Việt Nam, which is 16:30 in UTC.
        assertEquals(LocalDateTime.of(2025, 5, 14, 23, 30), row.getCell(3).getLocalDateTimeCellValue());
        assertEquals("dd/m/yyyy hh:mm", format(row.getCell(3)));
        // 16.051/16.274 = 98,6297 %, published as 98,62 % (báo cáo 1270/BC-TCTTTg, 27/12/2017).
        assertEquals(0.9862, row.getCell(4).getNumericCellValue());
        assertEquals("0.00%", format(row.getCell(4)));
        assertEquals(16_051, row.getCell(5).getNumericCellValue());
        assertEquals(16_274, row.getCell(6).getNumericCellValue());
        assertEquals("quá hạn", row.getCell(7).getStringCellValue());
        assertEquals("Sở Y tế; Sở Nội vụ", row.getCell(8).getStringCellValue());
    }

    /** As texts write them: a 0 before the month in January and February only (Nghị định 30/2020/NĐ-CP). */
    @ParameterizedTest
    @CsvSource({
        "2026-01-20, 20/01/2026, 20/01/2026 08:00",
        "2026-02-28, 28/02/2026, 28/02/2026 08:00",
        "2026-03-01, 01/3/2026, 01/3/2026 08:00",
        "2025-12-31, 31/12/2025, 31/12/2025 08:00"
    })
    void a_day_is_shown_as_officials_write_it(LocalDate day, String shown, String withTime) {
        AllKinds.Item item = new AllKinds.Item("x", 1, day, VietnamTime.parse(day + "T08:00"), new Share(0, 1));
        Row row = read(oneTable(item)).getSheetAt(0).getRow(1);
        DataFormatter formatter = new DataFormatter(Text.VIETNAMESE);
        assertEquals(shown, formatter.formatCellValue(row.getCell(2)));
        assertEquals(withTime, formatter.formatCellValue(row.getCell(3)));
    }

    /** 14/5/2025 would be another day where the month comes first. */
    @Test
    void an_english_workbook_shows_the_month_by_its_name() {
        Row row = read(AllKinds.reportOf(Locale.ENGLISH, AllKinds.table(Locale.ENGLISH, List.of(AllKinds.full()))))
                .getSheetAt(0)
                .getRow(1);
        DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
        assertEquals("14 May 2025", formatter.formatCellValue(row.getCell(2)));
        assertEquals("14 May 2025 23:30", formatter.formatCellValue(row.getCell(3)));
    }

    @Test
    void a_blank_cell_is_no_cell() {
        Row row = read(oneTable(AllKinds.blank())).getSheetAt(0).getRow(1);
        for (int blank : new int[] {0, 2, 3, 4, 7, 8}) {
            assertNull(row.getCell(blank), "column " + blank);
        }
        assertEquals(0, row.getCell(6).getNumericCellValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-14T00:00, 2025-05-14T00:00:00, dd/m/yyyy hh:mm",
        "2025-05-14T07:00:01, 2025-05-14T07:00:01, dd/m/yyyy hh:mm:ss",
        // The end of a day must not become the next one.
        "2025-05-14, 2025-05-14T23:59:59, dd/m/yyyy hh:mm:ss",
        "2025-05-14T16:59:59Z, 2025-05-14T23:59:59, dd/m/yyyy hh:mm:ss",
        "2025-05-14T17:00:00Z, 2025-05-15T00:00:00, dd/m/yyyy hh:mm"
    })
    void an_instant_is_shown_in_vietnamese_time(String instant, LocalDateTime shown, String format) {
        AllKinds.Item item = new AllKinds.Item("x", 1, null, VietnamTime.parse(instant), new Share(0, 1));
        Cell cell = read(oneTable(item)).getSheetAt(0).getRow(1).getCell(3);
        assertEquals(shown, cell.getLocalDateTimeCellValue());
        assertEquals(format, format(cell));
    }

    @Test
    void what_a_spreadsheet_cannot_count_exactly_is_text() {
        AllKinds.Item large =
                new AllKinds.Item("x", 9_007_199_254_740_993L, LocalDate.of(1900, 2, 28), null, new Share(0, 1));
        Row row = read(oneTable(large)).getSheetAt(0).getRow(1);
        assertEquals("9007199254740993", row.getCell(1).getStringCellValue());
        assertEquals("1900-02-28", row.getCell(2).getStringCellValue());
        AllKinds.Item first = new AllKinds.Item("x", 1, LocalDate.of(1900, 3, 1), null, new Share(0, 1));
        // Day 61 for every spreadsheet, as 29/2/1900 is day 60.
        assertEquals(
                61, read(oneTable(first)).getSheetAt(0).getRow(1).getCell(2).getNumericCellValue());
    }

    @Test
    void the_header_stays_and_is_filtered_and_printed_on_every_page() {
        XSSFSheet sheet = read(oneTable(AllKinds.full(), AllKinds.blank())).getSheetAt(0);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals("A1:I3", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(9, sheet.getPrintSetup().getPaperSize(), "A4");
        assertFalse(sheet.getPrintSetup().getLandscape(), "all of it fits across an upright page");
        // "Sở Y tế, “Quỹ”" is no more than 15 digits wide, where the column would take 30.
        assertTrue(sheet.getColumnWidth(0) > 12 * 256 && sheet.getColumnWidth(0) < 17 * 256, "as its texts need");
        assertEquals("Tỷ lệ (mẫu số)", text(sheet, 0, 6));
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void words_that_begin_like_a_formula_are_text_and_marked_as_text(String words) {
        Cell cell = read(oneTable(words(words))).getSheetAt(0).getRow(1).getCell(0);
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(words, cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
        Cell unguarded = read(WRITER.unguarded(), oneTable(words(words)))
                .getSheetAt(0)
                .getRow(1)
                .getCell(0);
        assertEquals(CellType.STRING, unguarded.getCellType());
        assertFalse(unguarded.getCellStyle().getQuotePrefixed());
    }

    @ParameterizedTest
    @MethodSource("harmless")
    @ValueSource(
            strings = {
                "  hai đầu có dấu cách  ",
                "dòng 1\ndòng 2\r\ndòng 3",
                "<b>&amp;\"'</b>",
                "_x0041_ và _x000d_, _xyz_",
                "_x000D\r\ndòng 2",
                "Nghĩa Hành 😀"
            })
    void words_come_back_as_they_were(String words) {
        Cell cell = read(oneTable(words(words))).getSheetAt(0).getRow(1).getCell(0);
        assertEquals(words, cell.getStringCellValue());
        assertFalse(cell.getCellStyle().getQuotePrefixed());
    }

    /** ECMA-376 leaves it open; Excel holds 32.767 characters in a cell. */
    @Test
    void a_text_longer_than_a_cell_goes_on_in_the_cells_below_and_is_not_cut() throws IOException {
        String words = "=1+1 " + letters(50_000, 0x1EA0, 0x1EF9).replace('ạ', ' ');
        for (String text : List.of(
                letters(32_767, 0x1EA0, 0x1EF9),
                letters(32_768, 0x1EA0, 0x1EF9),
                "x" + letters(40_000, 0x1F600, 0x1F640),
                words)) {
            Table<String> table = Table.of(
                    "t",
                    "Bảng",
                    List.of(
                            Column.words("key", "Mã", 5, (String s) -> "sau"),
                            Column.words("note", "Ghi chú", 5, (String s) -> s)),
                    List.of(text, "dòng sau"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Replaced replaced = new XlsxReportWriter().write(AllKinds.reportOf(Text.VIETNAMESE, table), out);
            assertEquals(0, replaced.cut());
            Sheet sheet;
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                sheet = workbook.getSheetAt(0);
            }
            StringBuilder whole = new StringBuilder();
            int last = sheet.getLastRowNum();
            for (int row = 1; row < last; row++) {
                String piece = sheet.getRow(row).getCell(1).getStringCellValue();
                assertTrue(piece.length() <= 32_767);
                assertFalse(Character.isLowSurrogate(piece.charAt(0)));
                whole.append(piece);
            }
            assertEquals(text, whole.toString());
            assertEquals((text.length() + 32_766) / 32_767, last - 1);
            assertEquals("dòng sau", sheet.getRow(last).getCell(1).getStringCellValue());
        }
    }

    /** Of all kinds: a file that is the same letter again and again is refused as a bomb. */
    private static String letters(int number, int from, int to) {
        return new Random(1)
                .ints(number, from, to)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void hostile_captions_become_names_that_a_spreadsheet_accepts() {
        List<String> captions = List.of(
                "a[b]:c*d?e/f\\g",
                "A-B-C-D-E-F-G",
                "'",
                "=cmd|' /C calc'!A1",
                "Nguồn số liệu",
                "History",
                "\n",
                "x".repeat(40),
                "X".repeat(31));
        Report report = AllKinds.reportOf(Text.VIETNAMESE).withProvenanceSheet();
        for (String caption : captions) {
            report = report.with(Table.of(
                    "t", caption, List.of(Column.words("a", "=1+1", 5, (String text) -> text)), List.of("=2")));
        }
        XSSFWorkbook workbook = read(report);
        assertEquals(
                List.of(
                        "Nội dung",
                        "a-b-c-d-e-f-g",
                        "A-B-C-D-E-F-G (2)",
                        "’",
                        "=cmd|’ -C calc’!A1",
                        "Nguồn số liệu",
                        "History (2)",
                        "t",
                        "x".repeat(31),
                        "X".repeat(27) + " (2)",
                        "Nguồn số liệu (2)"),
                sheets(workbook));
        assertEquals("$A$1:$A$2", lastPart(workbook.getAllNames().get(3).getRefersToFormula()));
    }

    @Test
    void how_to_read_a_table_stands_below_it_across_all_columns_and_outside_the_filter() {
        Table<String> table = Table.of(
                "t",
                "Bảng",
                List.of(Column.words("a", "A", 3, (String s) -> s), Column.words("b", "B", 3, (String s) -> s)),
                List.of("1", "2"));
        XSSFSheet sheet = read(AllKinds.reportOf(
                        Text.VIETNAMESE, Paragraph.note("C = chủ trì."), table, Paragraph.note("P = phối hợp.")))
                .getSheet("Bảng");
        assertEquals("C = chủ trì.", sheet.getRow(4).getCell(0).getStringCellValue());
        assertEquals("P = phối hợp.", sheet.getRow(5).getCell(0).getStringCellValue());
        assertEquals(
                List.of("A5:B5", "A6:B6"),
                sheet.getMergedRegions().stream()
                        .map(region -> region.formatAsString())
                        .toList());
        assertEquals("A1:B3", sheet.getCTWorksheet().getAutoFilter().getRef());
    }

    /** A name of a sheet has 31 characters: of these two captions it is the same, and says nothing of the day. */
    @Test
    void a_caption_that_no_tab_can_hold_stands_over_its_table_on_every_page() {
        String caption = "Báo cáo theo khoản 1 Mục IV; thời hạn: chậm nhất ngày ";
        List<Column<String>> columns =
                List.of(Column.words("a", "A", 20, (String s) -> s), Column.words("b", "B", 20, (String s) -> s));
        XSSFWorkbook workbook = read(AllKinds.reportOf(
                Text.VIETNAMESE,
                Table.of("first", caption + "31/12/2025", columns, List.of("1", "2")),
                Table.of("second", caption + "15/11/2026", columns, List.of("1")),
                Table.of("third", "Bảng ngắn", columns, List.of("1"))));
        assertEquals(
                List.of("Nội dung", "Báo cáo theo khoản 1 Mục IV", "Báo cáo theo khoản 1 Mục (2)", "Bảng ngắn"),
                sheets(workbook));
        XSSFSheet second = workbook.getSheetAt(2);
        assertEquals(caption + "15/11/2026", second.getRow(0).getCell(0).getStringCellValue());
        assertEquals("A", second.getRow(1).getCell(0).getStringCellValue());
        assertEquals("1", second.getRow(2).getCell(0).getStringCellValue());
        assertEquals("A2:B3", second.getCTWorksheet().getAutoFilter().getRef());
        assertEquals("1:2", lastPart(second.getRepeatingRows().formatAsString()));
        assertEquals(2, second.getPaneInformation().getHorizontalSplitPosition());
        XSSFSheet third = workbook.getSheetAt(3);
        assertEquals("A", third.getRow(0).getCell(0).getStringCellValue());
        assertTrue(third.getCTWorksheet().getHeaderFooter().getOddHeader().endsWith("\n&A"));
    }

    /** 64 and 18 characters wide are the first two columns; a link of 91 letters of a digit's breadth takes two lines of them, and
     * not every program wraps a link. */
    @Test
    void a_link_to_a_table_is_not_cut() {
        String caption = "x".repeat(44) + " " + "x".repeat(44);
        XSSFSheet cover = read(AllKinds.reportOf(
                        Text.VIETNAMESE,
                        Paragraph.of("Chữ."),
                        Table.of("t", caption, List.of(Column.words("a", "A", 5, (String s) -> s)), List.of("1"))))
                .getSheetAt(0);
        assertEquals("→ " + "x".repeat(44) + " ", cover.getRow(2).getCell(0).getStringCellValue());
        assertEquals("1 dòng", cover.getRow(2).getCell(2).getStringCellValue());
        assertEquals("x".repeat(44), cover.getRow(3).getCell(0).getStringCellValue());
        assertEquals(
                List.of("A3", "A4"),
                cover.getHyperlinkList().stream().map(link -> link.getCellRef()).toList());
        assertTrue(cover.getMergedRegions().stream()
                .map(region -> region.formatAsString())
                .toList()
                .containsAll(List.of("A3:B3", "A4:B4")));
    }

    /** The parts of Nghị định 30/2020/NĐ-CP, Phụ lục I, in their order; the annex behind the signature. */
    @Test
    void the_first_sheet_of_a_letter_says_who_sends_it_to_whom_and_who_signs() {
        OfficialForm form = OfficialForm.of(
                        "Sở Y tế", "SYT-CSXH", "Quảng Ngãi", 2025, new OfficialForm.Title.Letter("đôn đốc báo cáo"))
                .withParent("UBND tỉnh Quảng Ngãi")
                .withAddressees(List.of("Sở Nội vụ", "UBND xã Sơn Mai"))
                .withRecipients(List.of("Như trên", "Lưu: VT"))
                .withSigning("Nguyễn Văn A", List.of("Giám đốc"));
        XSSFSheet cover = read(AllKinds.reportOf(
                                Text.VIETNAMESE,
                                Paragraph.of("Chữ của công văn./."),
                                Section.of("Danh sách", List.of(Paragraph.of("Chữ của phụ lục.")))
                                        .asAnnex("Danh sách cơ quan"),
                                Paragraph.notice("Chưa đủ số liệu."))
                        .withForm(form))
                .getSheetAt(0);
        List<String> lines = new ArrayList<>();
        cover.forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
        assertEquals(
                List.of(
                        "Lưu ý trước khi ký (phần này không gửi kèm)",
                        "Chưa đủ số liệu.",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "UBND TỈNH QUẢNG NGÃI",
                        "SỞ Y TẾ",
                        "Số:        /SYT-CSXH",
                        "Quảng Ngãi, ngày      tháng      năm 2025",
                        "V/v đôn đốc báo cáo",
                        "Kính gửi:",
                        "- Sở Nội vụ;",
                        "- UBND xã Sơn Mai.",
                        "Chữ của công văn./.",
                        "GIÁM ĐỐC",
                        "Nguyễn Văn A",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT.",
                        "Phụ lục",
                        "DANH SÁCH CƠ QUAN",
                        "(Kèm theo Công văn số        /SYT-CSXH ngày      tháng      năm 2025 của Sở Y tế)",
                        "Chữ của phụ lục."),
                lines);
    }

    /** 4, 10, 60 and thirty columns of marks: pages stand side by side, and each says which task a row is of. */
    @Test
    void where_pages_stand_side_by_side_each_says_what_its_rows_are_about() {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.words("clause", "Mục, khoản", 10, (String s) -> "II.1"));
        columns.add(Column.words("task", "Nhiệm vụ", 60, (String s) -> s));
        for (int i = 1; i <= 30; i++) {
            columns.add(Column.words("a" + i, "Cơquan" + i, 3, (String s) -> "C"));
        }
        XSSFSheet sheet = read(AllKinds.reportOf(
                        Text.VIETNAMESE,
                        Table.of("t", "Bảng", columns, List.of("việc ".repeat(20)))
                                .numbered(),
                        Paragraph.note("C = chủ trì.")))
                .getSheet("Bảng");
        assertEquals("A:C", lastPart(sheet.getRepeatingColumns().formatAsString()));
        assertEquals(1, sheet.getNumMergedRegions());
        assertTrue(sheet.getMergedRegion(0).getLastColumn() < 20, "the legend stands on the first page alone");
    }

    /** Excel shows no row higher than 409 points: what does not fit there was neither seen nor printed. */
    @Test
    void a_paragraph_longer_than_a_row_can_show_goes_on_in_further_rows() {
        StringBuilder agencies = new StringBuilder("Danh sách 3:");
        for (int i = 1; i <= 400; i++) {
            agencies.append(" UBND xã thứ ").append(i).append(" của tỉnh;");
        }
        XSSFSheet cover = read(AllKinds.reportOf(Text.VIETNAMESE, Paragraph.of(agencies.toString())))
                .getSheetAt(0);
        StringBuilder shown = new StringBuilder();
        int rows = 0;
        for (Row row : cover) {
            if (row.getRowNum() > 0) {
                shown.append(row.getCell(0).getStringCellValue());
                assertTrue(row.getHeightInPoints() < 409, "row " + row.getRowNum());
                rows++;
            }
        }
        assertEquals(agencies.toString(), shown.toString());
        assertTrue(rows > 1);
    }

    private static String lastPart(String reference) {
        return reference.substring(reference.lastIndexOf('!') + 1);
    }

    @Test
    void a_title_is_no_command_to_the_printer() {
        Report report = Report.of("r", Text.VIETNAMESE, "A&D <b> &P", AllKinds.provenance());
        assertEquals(
                "&LA&&D <b> &&P",
                read(report).getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddHeader());
    }

    static Stream<Report> samples() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_cell_of_every_table_comes_back(Report report) {
        XSSFWorkbook workbook = read(report);
        for (Table<?> whole : report.tables()) {
            Table<?> table = whole.forReaders(report.words());
            Sheet read = workbook.getSheet(new SheetNames().of(table.caption(), table.id()));
            assertTrue(table.rowCount() <= read.getLastRowNum());
            List<Integer> order = printedFirst(table);
            boolean titled = read.getRow(0).getCell(0).toString().equals(table.caption());
            int number = titled ? 2 : 1;
            for (List<vn.childplan.reporting.model.Cell> row : table.rows()) {
                assertSays(report, order.stream().map(row::get).toList(), read.getRow(number++));
            }
            Row after = read.getRow(number);
            assertTrue(after == null || after.getPhysicalNumberOfCells() == 0);
        }
    }

    /** What stands on the screen alone stands right of what is printed. */
    private static List<Integer> printedFirst(Table<?> table) {
        List<Integer> order = new ArrayList<>();
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean screen = table.columns().get(i).shown() == Column.Shown.ON_SCREEN;
            (screen ? beside : order).add(i);
        }
        order.addAll(beside);
        return order;
    }

    private static void assertSays(Report report, List<vn.childplan.reporting.model.Cell> row, Row read) {
        int column = 0;
        for (vn.childplan.reporting.model.Cell cell : row) {
            Cell there = read == null ? null : read.getCell(column);
            if (cell instanceof vn.childplan.reporting.model.Cell.Blank
                    && cell.display(report.words()).isEmpty()) {
                assertNull(there);
            } else if (cell instanceof vn.childplan.reporting.model.Cell.Count count) {
                assertEquals((double) count.value(), there.getNumericCellValue());
            } else if (cell instanceof vn.childplan.reporting.model.Cell.Day day) {
                assertEquals(day.date().atStartOfDay(), there.getLocalDateTimeCellValue());
            } else if (cell instanceof vn.childplan.reporting.model.Cell.Moment moment) {
                assertEquals(
                        LocalDateTime.ofInstant(moment.instant(), VietnamTime.OFFSET)
                                .withNano(0),
                        there.getLocalDateTimeCellValue());
            } else if (cell instanceof vn.childplan.reporting.model.Cell.Share share) {
                assertEquals((double) share.numerator(), read.getCell(++column).getNumericCellValue());
                assertEquals(
                        (double) share.denominator(), read.getCell(++column).getNumericCellValue());
            } else {
                assertEquals(cell.display(report.words()), there.getStringCellValue());
            }
            column++;
        }
    }

    @Test
    void a_row_is_as_high_as_its_longest_text() {
        // 30 characters wide and 1.5 for the filter, so 220 pixels, of which 5 are margins; 28 letters as wide as
        // digits are
        // 7.33 pixels each, 205 in all: one line for each of the 5 words.
        // 5 lines of 13.5 points, and 1.5 more.
        String five = ("x".repeat(28) + " ").repeat(5).strip();
        assertEquals(69f, read(oneTable(words(five))).getSheetAt(0).getRow(1).getHeightInPoints());
        assertFalse(
                read(oneTable(words("x"))).getSheetAt(0).getRow(1).getCTRow().isSetHt());
    }
}
