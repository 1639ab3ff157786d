package vn.childplan.reporting.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;

/** The form of an administrative document: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
class OfficialFormTest {
    private static final WordFile REPORT = WordFile.of(Reports.report(
            Section.of(
                    "Kết quả",
                    Section.of("Nhiệm vụ chủ trì", Section.of("Truyền thông", Paragraph.of("Đã thực hiện.")))),
            Section.of("Đề xuất", Paragraph.of("Không có."))));

    private static final WordFile LETTER =
            WordFile.of(Reports.letter(List.of("Sở Tư pháp"), Paragraph.of("Đề nghị gửi báo cáo.")));

    /** Columns: text, size from, size to, bold, italic, alignment. Rows in the order of the table of Phụ lục I. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM            | 12 | 13 | true  | false | center
        Độc lập - Tự do - Hạnh phúc                   | 13 | 14 | true  | false | center
        UBND TỈNH QUẢNG NGÃI                          | 12 | 13 | false | false | center
        SỞ Y TẾ                                       | 12 | 13 | true  | false | center
        Số:        /BC-SYT                            | 13 | 13 | false | false | center
        Quảng Ngãi, ngày 05 tháng 6 năm 2025          | 13 | 14 | false | true  | center
        BÁO CÁO                                       | 13 | 14 | true  | false | center
        Kết quả công tác trẻ em 6 tháng đầu năm\u00A02025  | 13 | 14 | true  | false | center
        Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;  | 13 | 14 | false | true  | both
        Căn cứ Kế hoạch số 65/KH-UBND.                | 13 | 14 | false | true  | both
        I. Kết quả                                    | 13 | 14 | true  | false | left
        1. Nhiệm vụ chủ trì                           | 13 | 14 | true  | false | left
        a) Truyền thông                               | 13 | 14 | true  | false | left
        Đã thực hiện.                                 | 13 | 14 | false | false | both
        II. Đề xuất                                   | 13 | 14 | true  | false | left
        Không có./.                                   | 13 | 14 | false | false | both
        Nơi nhận:                                     | 12 | 12 | true  | true  | left
        - UBND tỉnh (b/c);                            | 11 | 11 | false | false | left
        - Bộ Y tế (b/c);                              | 11 | 11 | false | false | left
        - Lưu: VT, CSXH.                              | 11 | 11 | false | false | left
        KT. GIÁM ĐỐC                                  | 13 | 14 | true  | false | center
        PHÓ GIÁM ĐỐC                                  | 13 | 14 | true  | false | center
        Nguyễn Văn Ân                                 | 13 | 14 | true  | false | center
        """)
    void each_part_has_the_size_and_the_look_of_the_table(
            String text, int from, int to, boolean bold, boolean italic, String alignment) {
        XWPFParagraph part = REPORT.paragraph(text);
        int size = REPORT.size(part);
        assertTrue(from <= size && size <= to, text + " in " + size + " points");
        assertEquals(bold, REPORT.bold(part), "bold");
        assertEquals(italic, REPORT.italic(part), "italic");
        assertEquals(alignment, REPORT.alignment(part));
    }

    /** The nine parts in order; those that share a line stand in one row of a table without lines. */
    @Test
    void the_parts_stand_in_their_places() {
        assertEquals("UBND TỈNH QUẢNG NGÃI\nSỞ Y TẾ", REPORT.cell(0, 0, 0));
        assertEquals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", REPORT.cell(0, 0, 1));
        assertEquals("Số:        /BC-SYT", REPORT.cell(0, 1, 0));
        assertEquals("Quảng Ngãi, ngày 05 tháng 6 năm 2025", REPORT.cell(0, 1, 1));

        assertTrue(REPORT.cell(1, 0, 0).startsWith("Nơi nhận:"));
        assertEquals("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn Ân", REPORT.cell(1, 0, 1));

        List<String> texts = REPORT.texts();
        List<String> order = List.of(
                "BÁO CÁO",
                "Kết quả công tác trẻ em 6 tháng đầu năm\u00A02025",
                "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;",
                "I. Kết quả",
                "Không có./.",
                "Nơi nhận:");
        List<Integer> places = order.stream().map(texts::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertFalse(places.contains(-1), texts.toString());
    }

    /** "V/v" in 12 to 13 points under the number, and no name of a type over the text. */
    @Test
    void a_letter_says_what_it_is_about_under_its_number() {
        assertEquals("Số:        /UBND-KGVX\nV/v đôn đốc báo cáo công tác trẻ em", LETTER.cell(0, 1, 0));
        XWPFParagraph subject = LETTER.paragraph("V/v đôn đốc báo cáo công tác trẻ em");
        assertEquals(12, LETTER.size(subject));
        assertFalse(LETTER.bold(subject));
        XWPFParagraph addressee = LETTER.paragraph("Kính gửi: Sở Tư pháp");
        assertEquals(14, LETTER.size(addressee));
        assertFalse(LETTER.bold(addressee));
        assertEquals(
                "Kính gửi: Sở Tư pháp", LETTER.document().getParagraphs().get(0).getText());
    }

    @Test
    void several_addressees_stand_one_below_the_other_with_a_full_stop_after_the_last() {
        WordFile letter = WordFile.of(
                Reports.letter(List.of("Sở Tư pháp", "Sở Nội vụ", "Tỉnh đoàn"), Paragraph.of("Đề nghị gửi.")));
        assertEquals(
                List.of("Kính gửi:", "- Sở Tư pháp;", "- Sở Nội vụ;", "- Tỉnh đoàn."),
                letter.document().getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .limit(4)
                        .toList());
    }

    @Test
    void day_month_number_and_signature_stay_open() {
        assertEquals("Quảng Ngãi, ngày      tháng      năm 2025", LETTER.cell(0, 1, 1));
        assertEquals("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", LETTER.cell(1, 0, 1));
    }

    /** The text: first line 1 or 1.27 cm, at least 6 points between paragraphs, lines from 1.0 to 1.5. */
    @Test
    void the_text_is_indented_and_its_paragraphs_stand_apart() {
        XWPFParagraph text = REPORT.paragraph("Đã thực hiện.");
        // 1.27 cm = half an inch = 36 points.
        assertEquals(36 * 20, REPORT.firstLine(text));
        assertTrue(REPORT.spaceBefore(text) >= 6 * 20);
        BigInteger line = (BigInteger) REPORT.document()
                .getStyles()
                .getStyle("BodyText")
                .getCTStyle()
                .getPPr()
                .getSpacing()
                .getLine();
        assertTrue(240 <= line.intValue() && line.intValue() <= 360, line + " of 240");
    }

    @Test
    void the_text_ends_with_one_stop_a_slash_and_a_stop_whatever_it_ends_with() {
        assertEquals("Hết./.", last(Paragraph.of("Hết")));
        assertEquals("Hết./.", last(Paragraph.of("Hết.")));
        assertEquals("Hết./.", last(Paragraph.of("Hết./.")));
        assertEquals("[đề xuất]./.", last(Paragraph.toWrite("đề xuất")));
        assertEquals("- Đã gửi: 3./.", last(Figures.of(Figures.Figure.of("sent", "Đã gửi", Cell.count(3)))));
        assertEquals("./.", last(Reports.table(1, 2, 10)));
        assertEquals("./.", last(Section.of("Trống")));
    }

    private static String last(Block block) {
        List<String> texts = WordFile.of(Reports.report(block)).texts();
        return texts.get(texts.indexOf("Nơi nhận:") - 1);
    }

    /** A4, upright; above and below 20 to 25 mm, left 30 to 35, right 15 to 20. */
    @Test
    void paper_and_margins_are_those_of_the_decree() {
        CTSectPr page = REPORT.pages().get(0);
        assertEquals(1, REPORT.pages().size());
        assertEquals(210, millimetres(page.getPgSz().getW()));
        assertEquals(297, millimetres(page.getPgSz().getH()));
        CTPageMar margins = page.getPgMar();
        assertEquals(20, millimetres(margins.getTop()));
        assertEquals(20, millimetres(margins.getBottom()));
        assertEquals(30, millimetres(margins.getLeft()));
        assertEquals(15, millimetres(margins.getRight()));
    }

    /** 1 mm is 1440 / 25.4 twentieths of a point. */
    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).intValue() * 25.4 / 1440);
    }

    /** Arabic, 13 to 14 points, in the middle of the top margin, not on the first page. */
    @Test
    void pages_are_numbered_from_the_second_on() {
        assertTrue(REPORT.pages().get(0).isSetTitlePg());
        assertEquals(1, REPORT.document().getHeaderList().size());
        XWPFParagraph number =
                REPORT.document().getHeaderList().get(0).getParagraphs().get(0);
        assertEquals(" PAGE ", number.getCTP().getFldSimpleArray(0).getInstr());
        assertEquals("center", REPORT.alignment(number));
        assertEquals(14, REPORT.size(number));
        assertTrue(REPORT.document().getFooterList().isEmpty());
    }

    /** After a turned page the count goes on, and shows on each page. */
    @Test
    void a_wide_table_stands_on_turned_pages_and_the_signature_on_upright_ones() {
        WordFile wide = WordFile.of(Reports.report(
                Paragraph.of("Theo biểu sau."), Section.of("Biểu", Reports.filled(3, 15, 30)), Paragraph.of("Hết.")));
        List<CTSectPr> pages = wide.pages();
        assertEquals(
                List.of(false, true, false),
                pages.stream().map(page -> page.getPgSz().isSetOrient()).toList());
        assertEquals(297, millimetres(pages.get(1).getPgSz().getW()));
        assertEquals(210, millimetres(pages.get(1).getPgSz().getH()));
        assertEquals(
                List.of(true, false, false),
                pages.stream().map(CTSectPr::isSetTitlePg).toList());
        assertTrue(pages.stream().allMatch(page -> page.sizeOfHeaderReferenceArray() == 1));
        List<String> texts = wide.texts();
        assertTrue(texts.indexOf("I. Biểu") < texts.indexOf("Cột 1"), "the heading goes with its table");
    }

    /** Under Tiêu ngữ as long as the line (171 points in Times bold 14), else a third to a half of the line. */
    @Test
    void rules_have_the_length_that_the_decree_gives() {
        List<XWPFParagraph> rules = REPORT.paragraphs().stream()
                .filter(paragraph -> "NDDuongKe".equals(paragraph.getStyle()))
                .toList();
        assertEquals(3, rules.size());
        int total = (210 - 30 - 15) * 1440 * 10 / 254;
        int right = ((BigInteger) REPORT.document()
                        .getTables()
                        .get(0)
                        .getCTTbl()
                        .getTblGrid()
                        .getGridColArray(1)
                        .getW())
                .intValue();
        // Measured in Liberation Serif Bold, which has the widths of Times New Roman Bold: 41.8, 171.4 and 287 points.
        assertBetween(0.33, 0.5, length(rules.get(0), total - right) / (20 * 13 * 3.7), "SỞ Y TẾ");
        assertBetween(0.98, 1.02, length(rules.get(1), right) / (20 * 171.4), "Tiêu ngữ");
        assertBetween(0.33, 0.5, length(rules.get(2), total) / (20 * 287.0), "trích yếu");
    }

    private static void assertBetween(double from, double to, double value, String what) {
        assertTrue(from <= value && value <= to, what + ": " + value);
    }

    private static double length(XWPFParagraph rule, int box) {
        assertTrue(rule.getCTP().getPPr().getPBdr().isSetTop());
        CTInd sides = rule.getCTP().getPPr().getInd();
        assertEquals(sides.getLeft(), sides.getRight(), "in the middle");
        return box - 2.0 * ((BigInteger) sides.getLeft()).intValue();
    }

    /** Behind the signature, on pages and with page numbers of their own, each saying to what it belongs. */
    @Test
    void annexes_stand_behind_the_signature() {
        WordFile file = WordFile.of(Reports.report(
                Paragraph.of("Chi tiết tại phụ lục."),
                Section.of("Phụ lục", Reports.table(1, 1, 8)).asAnnex("Bảng"),
                Section.of("Danh sách", Paragraph.of("Không có.")).asAnnex("Danh sách")));
        List<String> texts = file.texts();
        String belongs = "(Kèm theo Báo cáo số        /BC-SYT ngày 05 tháng 6 năm 2025 của Sở Y tế)";
        int annexes = texts.indexOf("Phụ lục I");
        assertTrue(texts.contains("Chi tiết tại phụ lục./."), "the text ends before them: " + texts);
        assertTrue(annexes > texts.indexOf("Nguyễn Văn Ân"), texts.toString());
        assertEquals(
                List.of(
                        "Phụ lục I",
                        "BẢNG",
                        belongs,
                        "Cột 1",
                        "Ô 1/1",
                        "Phụ lục II",
                        "DANH SÁCH",
                        belongs,
                        "Không có."),
                texts.subList(annexes, annexes + 9));
        assertEquals(
                List.of(1, 1, 1),
                file.pages().stream()
                        .map(page -> page.getPgNumType().getStart().intValue())
                        .toList());
        assertTrue(file.italic(file.paragraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(belongs))
                .findFirst()
                .orElseThrow()));
    }

    /** Whoever made the report says what is an annex; the closing mark of a paragraph says nothing about what follows. */
    @Test
    void what_follows_a_closing_mark_is_text_unless_it_is_an_annex() {
        List<String> texts = WordFile.of(Reports.report(
                        Paragraph.of("Theo dõi các bảng sau./."), Section.of("Các bảng", Reports.table(1, 1, 8))))
                .texts();
        assertTrue(texts.indexOf("I. Các bảng") < texts.indexOf("Nguyễn Văn Ân"), texts.toString());
        assertTrue(texts.contains("I. Các bảng"), texts.toString());
    }
}
