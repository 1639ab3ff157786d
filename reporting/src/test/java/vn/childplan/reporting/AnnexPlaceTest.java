package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;

/** An annex stands behind the signature, under its own heading (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II mục III). */
final class AnnexPlaceTest {
    private static final Section ANNEX = Section.of("Phụ lục", Section.of("Số trẻ em", Paragraph.of("Có 12 xã.")));

    private static Report report(Section... annexes) {
        return AllKinds.reportOf(Text.VIETNAMESE, Section.of("Kết quả", Paragraph.of("Đã làm.")))
                .withForm(AllKinds.report().form())
                .with(annexes);
    }

    private static void inOrder(String text, List<String> parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertFalse(at < 0, part + " not after character " + from + " of " + text);
            from = at + part.length();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html"})
    void it_stands_behind_recipients_and_signature(String format) {
        inOrder(
                ReadableText.of(report(ANNEX.asAnnex("Danh sách xã")), format),
                List.of(
                        "I. Kết quả",
                        "Nơi nhận:",
                        "GIÁM ĐỐC",
                        "Phụ lục",
                        "DANH SÁCH XÃ",
                        "(Kèm theo Báo cáo số        /BC-SYT ngày      tháng      năm 2025 của Sở Y tế)",
                        "I. Số trẻ em",
                        "Có 12 xã."));
    }

    @ParameterizedTest
    @ValueSource(strings = "md")
    void in_markdown_the_signature_stands_before_the_recipients_and_the_annex_behind_both(String format) {
        inOrder(
                ReadableText.of(report(ANNEX.asAnnex("Danh sách xã")), format),
                List.of("I. Kết quả", "GIÁM ĐỐC", "Nơi nhận:", "Phụ lục", "DANH SÁCH XÃ", "I. Số trẻ em", "Có 12 xã."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "md"})
    void several_are_numbered(String format) {
        String text = ReadableText.of(report(ANNEX.asAnnex("Danh sách xã"), ANNEX.asAnnex("Biểu mẫu")), format);
        inOrder(text, List.of("Phụ lục I", "DANH SÁCH XÃ", "Phụ lục II", "BIỂU MẪU"));
        assertEquals(-1, text.indexOf("II. Phụ lục"), "an annex takes no number of the text");
    }
}
