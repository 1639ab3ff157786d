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

    private static byte[] odt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ReportWriters.installed()
                .forFileName("bao-cao.odt")
                .write(REPORT, out)
                .isEmpty());
        return out.toByteArray();
    }

    private static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** OpenDocument 1.3, part 2, 3.3: the type stands first, without compression: at octet 38. */
    @Test
    void the_format_is_found_beside_those_of_the_library_and_says_its_type_first() throws IOException {
        assertTrue(ReportWriters.installed().formats().containsAll(List.of("docx", "odt", "xlsx")));
        String type = "application/vnd.oasis.opendocument.text";
        assertEquals("mimetype" + type, new String(odt(), 30, 8 + type.length(), StandardCharsets.US_ASCII));
        assertArrayEquals(odt(), odt());
    }

    @Test
    void every_cell_of_every_table_is_there() throws IOException, ParserConfigurationException, SAXException {
        Document content = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts().get("content.xml").getBytes(StandardCharsets.UTF_8)));
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
        List<Integer> order = List.of(
                lines.indexOf("Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi."),
                lines.indexOf("GIÁM ĐỐC"),
                lines.indexOf("Nơi nhận: Như trên;"),
                lines.indexOf("Danh sách cơ quan, địa phương và thời điểm gửi báo cáo"));
        assertEquals(order.stream().sorted().toList(), order, lines.toString());
        assertFalse(order.contains(-1), lines.toString());
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
