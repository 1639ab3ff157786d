package vn.childplan.reporting.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rollover.RollOver;
import vn.childplan.validation.rule.RuleSet;

/** Comments as Apache POI reads them: who says what, and around which words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentsTest {
    private static final String MARK = "\\[(\\d+):|:(\\d+)\\]";

    private static Comment comment(String words) {
        return new Comment("Văn phòng UBND tỉnh", words, "Xem lại “" + words + "”.");
    }

    /** The text of the paragraphs that have comments, with [0: and :0] where comment 0 begins and ends. */
    private static List<String> marked(Report report) {
        List<String> lines = new ArrayList<>();
        for (XWPFParagraph paragraph : WordFile.of(report).paragraphs()) {
            String xml = paragraph.getCTP().xmlText();
            if (xml.contains("commentRangeStart")) {
                lines.add(xml.replaceAll("<w:commentRangeStart [^>]*w:id=\"(\\d+)\"[^>]*/>", "[$1:")
                        .replaceAll("<w:commentRangeEnd [^>]*w:id=\"(\\d+)\"[^>]*/>", ":$1]")
                        .replaceAll("<[^>]+>", "")
                        .strip());
            }
        }
        return lines;
    }

    private static Report plain(Block... blocks) {
        return Report.ofText("try", Text.VIETNAMESE, "Nhan đề", List.of(blocks));
    }

    @Test
    void a_comment_stands_around_its_words_and_has_an_author_but_no_day() {
        Report report = plain(Paragraph.of("Trước ngày 15/5/2026 báo cáo."), comment("ngày 15/5/2026"));
        assertEquals(List.of("Trước [0:ngày 15/5/2026:0] báo cáo."), marked(report));
        XWPFComment[] comments = WordFile.of(report).document().getComments();
        assertEquals(1, comments.length);
        assertEquals("Văn phòng UBND tỉnh", comments[0].getAuthor());
        assertEquals("VPUT", comments[0].getInitials());
        assertEquals("Xem lại “ngày 15/5/2026”.", comments[0].getText());
        assertNull(comments[0].getCtComment().getDate());
    }

    @Test
    void two_may_overlap_and_one_without_words_is_about_the_whole_paragraph() {
        assertEquals(
                List.of("[0:UBND [1:cấp [2:huyện:1], cấp xã:2] thực hiện:0]"),
                marked(plain(
                        Paragraph.of("UBND cấp huyện, cấp xã thực hiện"),
                        comment("cấp huyện"),
                        comment("huyện, cấp xã"),
                        comment(""))));
    }

    @Test
    void first_in_a_section_it_is_about_the_heading_and_first_of_all_about_the_title() {
        assertEquals(
                List.of("[0:Nhan đề:0]", "Phần [1:thứ nhất:1]"),
                marked(plain(
                        comment("không có ở đâu"),
                        Section.of("Phần thứ nhất", comment("thứ nhất"), Paragraph.of("Nội dung")))));
    }

    @Test
    void what_follows_is_not_touched_and_a_document_without_comments_has_no_part_for_them() throws Exception {
        Report report = plain(Paragraph.of("Một hai"), comment("ba"), Paragraph.of("Một hai ba"));
        assertEquals(List.of("[0:Một hai:0]"), marked(report));
        assertEquals(
                0,
                WordFile.of(plain(Paragraph.of("Một")))
                        .document()
                        .getPackage()
                        .getPartsByName(Pattern.compile("/word/comments.xml"))
                        .size());
    }

    /**
     * Plan 65 for 2026: the doubts of the plan, each beside what it doubts. Trung thu 2026 is in quarter III; the programme of
     * 2021–2025 and the district level are over.
     */
    @Test
    void doubts_on_next_years_plan_stand_beside_the_words_they_doubt() {
        RollOver next = RollOver.of(
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard()),
                2026);
        Report report = PlanDocument.of(next).in(Text.VIETNAMESE);
        String all = String.join("\n", marked(report)).replaceAll(MARK, "|");
        for (String doubted : List.of(
                "|Số:        /KH-UBND|",
                "|1481/BYT-BMTE|",
                "|530/SYT-CSXH|",
                "|Ưu tiên nguồn lực hoàn thành các mục tiêu vì trẻ em|",
                "- Thời gian thực hiện: |Quý II, IV năm 2026.|",
                "|giai đoạn 2021 - 2025|",
                "|trước ngày 15/11/2026|",
                "|UBND các huyện, thị xã, thành phố|",
                "|Nơi nhận:|")) {
            assertTrue(all.contains(doubted), doubted + " in\n" + all);
        }
        XWPFComment[] comments = WordFile.of(report).document().getComments();
        assertEquals(next.doubts().size(), comments.length);
        // Nobody of the office, and no name that the office does not know.
        assertEquals("Phần mềm rà soát kế hoạch", comments[0].getAuthor());
    }
}
