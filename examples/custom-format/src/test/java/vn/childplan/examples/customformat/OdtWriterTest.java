package vn.childplan.examples.customformat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

class OdtWriterTest {
    private static final Assessment ASSESSMENT = new PlanUnderRules(
                    QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
            .assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20"));

    private static final Report REPORT =
            ConsolidatedReport.of(ASSESSMENT, ReportingPeriod.parse("2025-H1")).in(Text.VIETNAMESE);

    private static byte[] odt(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ReportWriters.installed()
                .forFileName("bao-cao.odt")
                .write(report, out)
                .isEmpty());
        return out.toByteArray();
    }

    private static Document content(Report report) throws IOException, ParserConfigurationException, SAXException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt(report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get("content.xml")));
    }

    /** OpenDocument 1.3, part 2, 3.3: the type stands first, without compression: at octet 38. */
    @Test
    void the_format_is_found_beside_those_of_the_library_and_says_its_type_first() throws IOException {
        assertTrue(ReportWriters.installed().formats().containsAll(List.of("docx", "odt", "xlsx")));
        String type = "application/vnd.oasis.opendocument.text";
        assertEquals("mimetype" + type, new String(odt(REPORT), 30, 8 + type.length(), StandardCharsets.US_ASCII));
        assertArrayEquals(odt(REPORT), odt(REPORT));
    }

    @Test
    void every_cell_of_every_table_is_there() throws IOException, ParserConfigurationException, SAXException {
        Document content = content(REPORT);
        List<String> shown = texts(content.getElementsByTagName("table:table-cell"));
        List<String> expected = new ArrayList<>();
        REPORT.readBy(whole -> {
            Table<?> table = whole.forReaders(REPORT.words());
            table.columns().forEach(column -> expected.add(column.heading()));
            table.rows().forEach(row -> row.forEach(cell -> expected.add(cell.display(REPORT.words()))));
        });
        assertTrue(expected.size() > 20, "the report has tables");
        assertEquals(expected, shown);
        List<String> lines = texts(content.getElementsByTagName("text:p"));
        assertTrue(lines.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Số: …/BC-")), lines.toString());
        // NĐ 30/2020: the annex stands on pages of its own, behind signature and recipients.
        assertInOrder(
                lines,
                "UBND TỈNH QUẢNG NGÃI",
                "SỞ Y TẾ",
                "Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi",
                "[ưu điểm, kết quả nổi bật]",
                "GIÁM ĐỐC",
                "Nơi nhận:",
                "- Như trên;",
                "Danh sách cơ quan, địa phương và thời điểm gửi báo cáo");
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith("Tỷ lệ đã gửi: 84,00%")
                                && line.endsWith("(tính trên cùng số cơ quan)")),
                lines.toString());
    }

    /** The four that are late on 20/5; "Kính gửi" and "Nơi nhận" stand once over all of them, and the signer under his rank. */
    @Test
    void a_letter_to_several_names_each_on_a_line_of_its_own()
            throws IOException, ParserConfigurationException, SAXException {
        ReminderLetter letter = ReminderLetter.toAll(ASSESSMENT).orElseThrow();
        Report report = letter.by(letter.office().withSigning("Nguyễn Văn A", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
                .in(Text.VIETNAMESE);
        assertInOrder(
                texts(content(report).getElementsByTagName("text:p")),
                "V/v đôn đốc báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm\u00a02025",
                "Kính gửi:",
                "- Sở Văn hóa, Thể thao và Du lịch;",
                "- Hội Cựu chiến binh tỉnh;",
                "- UBND huyện Minh Long;",
                "- UBND huyện Sơn Hà.",
                "KT. GIÁM ĐỐC",
                "PHÓ GIÁM ĐỐC",
                "Nguyễn Văn A",
                "Nơi nhận:",
                "- Như trên;");
    }

    private static void assertInOrder(List<String> lines, String... expected) {
        List<Integer> order = Stream.of(expected).map(lines::indexOf).toList();
        assertEquals(order.stream().sorted().toList(), order, lines.toString());
        assertFalse(order.contains(-1), order + " " + lines);
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
