package vn.childplan.reporting.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;

/** Word refuses a part with one element out of order, so every part is held against the schema of ECMA-376. */
class SchemaTest {
    private static final Section ALL_BLOCKS = Section.of(
            "Đủ loại",
            Paragraph.of("Dòng một\nDòng hai\tcột"),
            Paragraph.note("Ghi chú"),
            Paragraph.toWrite("viết tiếp"),
            Figures.of(Figures.Figure.of("sent", "Đã gửi", Cell.count(3))),
            Reports.table(2, 3, 12),
            Reports.table(2, 20, 40),
            new Chart(
                    "chart",
                    "Biểu đồ",
                    "Cột cao nhất là quá hạn",
                    Chart.Shape.STACKED_BARS,
                    "Khoản",
                    List.of(new Cell.Coded("A", "Quá hạn")),
                    List.of(new Chart.Bar("II.1", null, List.of(2L)))),
            new Agenda(
                    "Hạn",
                    List.of(Agenda.Entry.of("1@childplan", LocalDate.of(2025, 5, 14), "Hạn báo cáo", Instant.EPOCH)
                            .withDescription("Khoản V")
                            .withReminders(List.of(7)))));

    @Test
    void an_official_report_is_valid() throws Exception {
        assertEquals(List.of(), errors(Reports.report(ALL_BLOCKS)));
    }

    @Test
    void a_report_with_annexes_is_valid() throws Exception {
        assertEquals(
                List.of(),
                errors(Reports.report(Paragraph.of("Hết./."), ALL_BLOCKS.asAnnex("Một"), ALL_BLOCKS.asAnnex("Hai"))));
    }

    @Test
    void a_letter_is_valid() throws Exception {
        assertEquals(List.of(), errors(Reports.letter(List.of("Sở Tư pháp", "Sở Nội vụ"), ALL_BLOCKS)));
    }

    @Test
    void a_report_with_comments_is_valid() throws Exception {
        Comment comment = new Comment("Văn phòng", "hai", "Xem lại.");
        Comment whole = new Comment("Văn phòng", "", "Xem lại cả đoạn.");
        assertEquals(
                List.of(),
                errors(Reports.report(
                        comment,
                        Section.of("Mục hai", comment, Paragraph.of("Một hai ba"), comment, whole),
                        Reports.table(2, 3, 12),
                        comment)));
    }

    @Test
    void a_plain_document_is_valid() throws Exception {
        assertEquals(List.of(), errors(Reports.plain(ALL_BLOCKS)));
        assertEquals(List.of(), errors(Reports.plain()));
    }

    private static List<XmlError> errors(Report report) throws Exception {
        XWPFDocument document = WordFile.of(report).document();
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        List<XmlObject> parts = new ArrayList<>();
        parts.add(DocumentDocument.Factory.parse(document.getPackagePart().getInputStream()));
        parts.add(HdrDocument.Factory.parse(
                document.getHeaderList().get(0).getPackagePart().getInputStream()));
        parts.add(StylesDocument.Factory.parse(
                document.getStyles().getPackagePart().getInputStream()));
        parts.add(SettingsDocument.Factory.parse(document.getPackage()
                .getPart(PackagingURIHelper.createPartName("/word/settings.xml"))
                .getInputStream()));
        if (document.getComments() != null) {
            parts.add(CommentsDocument.Factory.parse(document.getPackage()
                    .getPart(PackagingURIHelper.createPartName("/word/comments.xml"))
                    .getInputStream()));
        }
        parts.forEach(part -> part.validate(options));
        return errors;
    }
}
