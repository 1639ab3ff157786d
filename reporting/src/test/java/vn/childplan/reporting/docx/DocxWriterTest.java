package vn.childplan.reporting.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import vn.childplan.core.time.Deadline;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.rule.Status;

class DocxWriterTest {
    @Test
    void it_is_found_by_its_ending() {
        assertInstanceOf(DocxWriter.class, ReportWriters.installed().forFileName("bao-cao.DOCX"));
    }

    @Test
    void a_plain_report_is_its_title_and_its_parts_and_where_they_come_from_if_that_was_asked_for() {
        WordFile file = WordFile.of(Reports.plain(
                        Section.of(
                                "Kết quả",
                                Paragraph.of("Đã làm."),
                                Section.of("Chi tiết", Paragraph.note("Theo lịch."))),
                        Figures.of(new Figures.Figure("due", "Đến hạn", Cell.count(16274), "đúng hạn và quá hạn")))
                .withProvenanceSheet());
        assertEquals(
                List.of(
                        "Tình hình thực hiện",
                        "Kết quả",
                        "Đã làm.",
                        "Chi tiết",
                        "Theo lịch.",
                        "- Đến hạn: 16.274 (đúng hạn và quá hạn)",
                        "Nguồn số liệu",
                        "Kế hoạch: 65/KH-UBND",
                        "Tính đến: 25/6/2025 08:00",
                        "Bộ quy tắc: standard/2025.1"),
                file.texts());
        assertEquals("Title", file.paragraph("Tình hình thực hiện").getStyle());
        assertEquals("Heading1", file.paragraph("Kết quả").getStyle());
        assertEquals("Heading2", file.paragraph("Chi tiết").getStyle());
        assertTrue(file.italic(file.paragraph("Theo lịch.")));
    }

    /** Rows 1 to 500, 501 to 1,000 and 1,001: programs are slow with long tables, and adjoining ones would be one. */
    @Test
    void a_long_list_is_several_tables_each_with_its_headings() {
        List<IBodyElement> elements = WordFile.of(Reports.plain(Reports.table(1_001, 3, 12)))
                .document()
                .getBodyElements();
        List<XWPFTable> tables = elements.stream()
                .filter(XWPFTable.class::isInstance)
                .map(XWPFTable.class::cast)
                .toList();
        assertEquals(
                List.of(501, 501, 2),
                tables.stream().map(table -> table.getRows().size()).toList());
        List<String> first = new ArrayList<>();
        for (XWPFTable table : tables) {
            assertTrue(table.getRow(0).isRepeatHeader());
            assertEquals(
                    tables.get(0).getRow(0).getCell(0).getText(),
                    table.getRow(0).getCell(0).getText());
            table.getRows().stream()
                    .skip(1)
                    .forEach(row -> first.add(row.getCell(0).getText()));
            int next = elements.indexOf(table) + 1;
            assertTrue(next == elements.size() || elements.get(next) instanceof XWPFParagraph);
        }
        assertEquals(1_001, first.stream().distinct().count());
    }

    /** Word makes its outline and its table of contents of headings that have these names and levels. */
    @Test
    void headings_are_headings_of_the_outline() {
        WordFile file = WordFile.of(Reports.plain());
        for (int level = 1; level <= 4; level++) {
            CTStyle heading =
                    file.document().getStyles().getStyle("Heading" + level).getCTStyle();
            assertEquals("heading " + level, heading.getName().getVal());
            assertEquals(
                    BigInteger.valueOf(level - 1),
                    heading.getPPr().getOutlineLvl().getVal());
        }
        assertEquals(
                "Times New Roman",
                file.document()
                        .getStyles()
                        .getDefaultRunStyle()
                        .getRPr()
                        .getRFontsArray(0)
                        .getAscii());
    }

    @Test
    void the_language_is_that_of_the_report() throws Exception {
        assertEquals("vi-VN", language(Reports.plain()));
        assertEquals("vi-VN", language(Reports.report()));
        assertEquals("en-GB", language(Reports.english()));
        assertEquals(
                "vi-VN",
                WordFile.of(Reports.english())
                        .document()
                        .getStyles()
                        .getStyle("NDQuocHieu")
                        .getCTStyle()
                        .getRPr()
                        .getLangArray(0)
                        .getVal(),
                "the form itself is always Vietnamese");
    }

    private static String language(Report report) throws Exception {
        WordFile file = WordFile.of(report);
        String language = file.document()
                .getStyles()
                .getDefaultRunStyle()
                .getRPr()
                .getLangArray(0)
                .getVal();
        assertEquals(
                language,
                file.document()
                        .getPackage()
                        .getPackageProperties()
                        .getLanguageProperty()
                        .orElseThrow());
        return language;
    }

    @Test
    void the_headings_of_a_table_come_again_on_every_page_and_no_row_is_divided() {
        XWPFTable table = WordFile.of(Reports.plain(Reports.table(100, 3, 12)))
                .document()
                .getTables()
                .get(0);
        assertEquals(101, table.getNumberOfRows());
        for (int i = 0; i <= 100; i++) {
            XWPFTableRow row = table.getRow(i);
            assertEquals(i == 0, row.isRepeatHeader(), "row " + i);
            assertTrue(row.isCantSplitRow(), "row " + i);
            // Headings alone at the foot of a page head nothing.
            assertEquals(
                    i == 0,
                    row.getCell(0).getParagraphs().get(0).getCTP().getPPr().isSetKeepNext(),
                    "row " + i);
        }
        assertEquals("Cột 3", table.getRow(0).getCell(2).getText());
        assertEquals("Ô 100/3", table.getRow(100).getCell(2).getText());
        assertEquals("ReportTable", table.getStyleID());
        assertEquals("Bảng", table.getCTTbl().getTblPr().getTblCaption().getVal());
    }

    @Test
    void cells_are_shown_as_people_read_them_and_numbers_stand_at_the_right() {
        Table<Integer> table = Table.of(
                "cells",
                "Ô",
                List.of(
                        Column.count("count", "Số", row -> 16274),
                        Column.share("share", "Tỷ lệ", row -> Cell.share(16051, 16274)),
                        Column.day(
                                "day",
                                "Ngày",
                                row -> Deadline.before(LocalDate.of(2025, 5, 15))
                                        .lastDay()
                                        .orElseThrow()),
                        Column.moment("moment", "Lúc", row -> Instant.parse("2025-05-14T01:05:00Z")),
                        Column.words("none", "Trống", 8, row -> null)),
                List.of(1));
        WordFile file = WordFile.of(Reports.plain(table));
        List<XWPFParagraph> cells = file.document().getTables().get(0).getRow(1).getTableCells().stream()
                .map(cell -> cell.getParagraphs().get(0))
                .toList();
        assertEquals(
                List.of("16.274", "98,62% (16.051/16.274)", "14/5/2025", "14/5/2025 08:05", ""),
                cells.stream().map(XWPFParagraph::getText).toList());
        assertEquals(
                List.of("right", "right", "center", "center", "center"),
                cells.stream().map(file::alignment).toList());
    }

    /** 3.674 obligations handed over took some 230 pages of Word; the workbook and the page have them all. */
    @Test
    void what_is_too_long_for_paper_stands_in_the_other_formats() {
        Table<Status> whole = Table.of(
                "tones",
                "Tình trạng",
                List.of(Column.<Status>words("status", "Tình trạng", 20, status -> "dòng " + status)),
                List.of(Status.OVERDUE));
        Report report =
                Reports.plain(Section.of("Danh sách", whole.printedAs(List.of(Paragraph.of("Danh sách có 1 dòng.")))));
        WordFile file = WordFile.of(report);
        assertEquals(0, file.document().getTables().size());
        String text = file.document().getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
        assertTrue(text.contains("Danh sách có 1 dòng."), text);
        for (String format : List.of("html", "md", "csv", "json")) {
            String written = new String(
                    AllKinds.bytes(ReportWriters.installed().forFormat(format), report), StandardCharsets.UTF_8);
            assertTrue(written.contains("dòng OVERDUE") && !written.contains("có 1 dòng"), format);
        }
        assertEquals(List.of(whole), whole.inPrint());
    }

    /** An administrative document is black (NĐ 30/2020, Phụ lục I); elsewhere late is dark red, and says so in words. */
    @Test
    void tones_are_colours_in_plain_documents_alone() {
        Table<Status> table = Table.of(
                "tones",
                "Tình trạng",
                List.of(Column.coded(
                        "status",
                        "Tình trạng",
                        20,
                        status -> Statuses.cell(status, Wording.in(Locale.forLanguageTag("vi"))))),
                List.of(Status.OVERDUE));
        assertEquals("B00020", colour(WordFile.of(Reports.plain(table)), 0));
        assertEquals(null, colour(WordFile.of(Reports.report(table)), 1));
    }

    private static String colour(WordFile file, int table) {
        XWPFParagraph cell = file.document()
                .getTables()
                .get(table)
                .getRow(1)
                .getCell(0)
                .getParagraphs()
                .get(0);
        assertEquals("quá hạn", cell.getText());
        return cell.getRuns().get(0).getColor();
    }

    @Test
    void a_chart_is_its_counts_as_a_table_with_what_one_would_see_in_it() {
        Chart chart = Chart.of(
                        Chart.Shape.STACKED_BARS,
                        "late",
                        "Quá hạn theo khoản",
                        "Khoản V có nhiều nghĩa vụ quá hạn nhất")
                .withBars(
                        "Khoản",
                        List.of(new Cell.Coded("OVERDUE", "Quá hạn")),
                        List.of(new Chart.Bar("V", null, List.of(7L))));
        WordFile file = WordFile.of(Reports.plain(chart));
        assertEquals("7", file.cell(0, 1, 1));
        assertEquals(
                "Khoản V có nhiều nghĩa vụ quá hạn nhất",
                file.document()
                        .getTables()
                        .get(0)
                        .getCTTbl()
                        .getTblPr()
                        .getTblDescription()
                        .getVal());
        assertEquals(
                "Note", file.paragraph("Khoản V có nhiều nghĩa vụ quá hạn nhất").getStyle());
    }

    @Test
    void a_place_to_fill_in_is_marked() {
        WordFile file = WordFile.of(Reports.plain(Paragraph.toWrite("nêu nguyên nhân")));
        XWPFParagraph place = file.paragraph("[nêu nguyên nhân]");
        assertEquals("ToWrite", place.getStyle());
        assertEquals(
                1,
                file.document()
                        .getStyles()
                        .getStyle("ToWrite")
                        .getCTStyle()
                        .getRPr()
                        .sizeOfShdArray());
    }

    @Test
    void a_caption_that_only_repeats_its_heading_is_left_out() {
        List<String> texts = WordFile.of(Reports.plain(Section.of("Bảng", Reports.table(1, 1, 8))))
                .texts();
        assertEquals(1, texts.stream().filter("Bảng"::equals).count());
    }

    /** A4 upright, A4 turned, A3 turned; letters from 12 points down to 8; the widths together are that of the text. */
    @Test
    void a_table_gets_the_page_and_the_letters_that_its_columns_need() {
        assertShape(210, 12, 4, 20, Reports.filled(1, 4, 20));
        assertShape(210, 10, 7, 16, Reports.filled(1, 7, 16));
        assertShape(297, 8, 12, 20, Reports.filled(1, 12, 20));
        assertShape(420, 8, 19, 30, Reports.filled(1, 19, 30));
        assertShape(420, 8, 60, 30, Reports.filled(1, 60, 30));
    }

    /** Seven columns that would take 30 characters each, and have six: no reason for small letters. */
    @Test
    void a_column_takes_no_more_room_than_its_texts() {
        assertShape(210, 12, 7, 30, Reports.table(1, 7, 30));
    }

    /** An agency of 240 letters without a space left two centimetres of a sheet to twenty other columns. */
    @Test
    void a_long_heading_takes_no_more_room_than_a_long_word() {
        List<Column<Integer>> columns = new ArrayList<>();
        columns.add(Column.words("task", "Nhiệm vụ", 40, row -> "Truyền thông đến từng cộng đồng dân cư"));
        for (int i = 1; i <= 20; i++) {
            String heading = i == 10 ? "Nghiêng".repeat(35) : "Sở Tư pháp";
            columns.add(Column.words("c" + i, heading, 6, row -> "C"));
        }
        WordFile file = WordFile.of(Reports.plain(Table.of("matrix", "Bảng", columns, List.of(1, 2))));
        List<Integer> widths = Arrays.stream(file.document()
                        .getTables()
                        .get(0)
                        .getCTTbl()
                        .getTblGrid()
                        .getGridColArray())
                .map(column -> ((BigInteger) column.getW()).intValue())
                .toList();
        int others = widths.get(5);
        assertTrue(widths.get(10) < 4 * others, widths.toString());
        assertTrue(widths.get(0) > 2 * others, widths.toString());
    }

    private static void assertShape(int paperWidth, int size, int columns, int width, Table<?> shaped) {
        WordFile file = WordFile.of(Reports.plain(shaped));
        int paper = ((BigInteger) file.pages().get(0).getPgSz().getW()).intValue();
        assertEquals(paperWidth, Math.round(paper * 25.4 / 1440), columns + " columns");
        XWPFTable table = file.document().getTables().get(0);
        assertEquals(
                size, file.size(table.getRow(1).getCell(0).getParagraphs().get(0)), columns + " columns of " + width);
        int total = Arrays.stream(table.getCTTbl().getTblGrid().getGridColArray())
                .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                .sum();
        assertEquals(paper - 1701 - 851, total, "the width of the paper without 30 and 15 mm");
    }

    @Test
    void text_is_kept_as_it_is_and_its_lines_and_tabs_too() {
        String name = "Ủy ban nhân dân xã Trà Bồng – “Nghĩa Hành” \uD83D\uDE00 <&> ".repeat(200);
        assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC));
        WordFile file = WordFile.of(Reports.plain(Paragraph.of(name), Paragraph.of("một\r\nhai\rba\tbốn")));
        assertEquals(name, file.paragraphs().get(1).getText());
        assertEquals("một\nhai\nba\tbốn", file.paragraphs().get(2).getText());
    }

    @Test
    void characters_that_no_document_carries_are_replaced_and_reported_once_each() throws Exception {
        Table<String> table = Table.of(
                "t", "T\u0001", List.of(Column.words("c", "C\uFFFE", 9, text -> text)), List.of("a\u202Eb", "\uD800"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Replaced replaced = new DocxWriter().write(Reports.plain(table), out);
        // The caption is written twice: over the table, and as its name for those who do not see it.
        assertEquals("U+0001 (2), U+202E (1), U+D800 (1), U+FFFE (1)", replaced.toString());
        assertEquals(Replaced.NONE, new DocxWriter().write(Reports.plain(), new ByteArrayOutputStream()));
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_any_zone_and_locale() {
        Report report = Reports.report(Reports.table(20, 4, 20), Paragraph.of("Hết."));
        byte[] here = WordFile.bytes(report);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(here, WordFile.bytes(report));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void its_dates_are_those_of_the_facts() throws Exception {
        var properties = WordFile.of(Reports.plain()).document().getPackage().getPackageProperties();
        Date asOf = Date.from(Instant.parse("2025-06-25T01:00:00Z"));
        assertEquals(asOf, properties.getCreatedProperty().orElseThrow());
        assertEquals(asOf, properties.getModifiedProperty().orElseThrow());
        assertEquals("Tình hình thực hiện", properties.getTitleProperty().orElseThrow());
    }

    /** Nothing is fetched when it is opened, nothing runs, and the only field is the number of the page. */
    @Test
    void there_is_nothing_in_it_that_acts() throws Exception {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                WordFile.bytes(Reports.report(Paragraph.of("=1+1 { HYPERLINK \"http://example.org\" } ${7*7}")))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(xml.contains("TargetMode=\"External\""), entry.getName());
                assertFalse(xml.contains("instrText") || xml.contains("w:hyperlink"), entry.getName());
            }
        }
        assertEquals(
                List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/custom.xml",
                        "docProps/core.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/header1.xml",
                        "word/document.xml"),
                parts);
    }

    @Test
    void the_stream_of_the_caller_stays_open_and_has_everything() throws Exception {
        class Watched extends ByteArrayOutputStream {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        }
        Watched out = new Watched();
        new DocxWriter().write(Reports.plain(), out);
        assertFalse(out.closed);
        assertArrayEquals(WordFile.bytes(Reports.plain()), out.toByteArray());
    }

    /** Rows are made while they are written: when the disk is full after 100 kB, most of them were never made. */
    @Test
    void an_error_of_the_stream_comes_through_as_it_is_and_stops_the_writing() {
        List<Integer> made = new ArrayList<>();
        Column<Integer> noting = Column.words("c", "C", 40, row -> {
            made.add(row);
            return "Hàng " + row + " " + Integer.toHexString(row * 0x9E3779B1);
        });
        List<Integer> rows = IntStream.range(0, 100_000).boxed().toList();
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            private int room = 100_000;

            @Override
            public void write(int b) throws IOException {
                if (--room < 0) {
                    throw full;
                }
            }
        };
        Report report = Reports.plain(Table.of("rows", "Hàng", List.of(noting), rows));
        assertSame(full, assertThrows(IOException.class, () -> new DocxWriter().write(report, out)));
        assertTrue(made.size() < 50_000, made.size() + " rows made");
    }
}
