package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.text.Text;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.workbook.EvidenceWorkbook;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.rule.RuleSetJson;

/** A file that names an address, where its format would have a reader fetch something from there: nobody knocks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoConnectionTest {
    private ServerSocket address;
    private String doctype;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        address = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address.setSoTimeout(1);
        doctype = "<!DOCTYPE x SYSTEM \"" + url() + "x.dtd\" [<!ENTITY e SYSTEM \"" + url()
                + "e\"><!ENTITY % p SYSTEM \"" + url() + "p\">%p;]>";
    }

    @AfterEach
    void nobody_has_come() throws IOException {
        assertEquals(0, visits());
        address.close();
    }

    private String url() {
        return "http://" + address.getInetAddress().getHostAddress() + ":" + address.getLocalPort() + "/";
    }

    private int visits() throws IOException {
        int visits = 0;
        try {
            while (true) {
                address.accept().close();
                visits++;
            }
        } catch (SocketTimeoutException nobodyElse) {
            return visits;
        }
    }

    /** Else the other tests would pass whatever the readers do. */
    @Test
    void a_visit_would_be_seen() throws IOException {
        URI.create(url()).toURL().openConnection().connect();
        assertEquals(1, visits());
    }

    @Test
    void a_message_with_a_document_type_is_refused() {
        String message = doctype + "<edXML><Subject>&e;</Subject></edXML>";
        List<Finding> problems = ExchangeReader.of(QuangNgai.plan65(), QuangNgai.directory())
                .read(stream(message), "m.edxml")
                .problems();
        assertEquals(
                List.of("exchange.doctype"),
                problems.stream().map(Finding::code).toList());
    }

    /** Every part of the archive that is XML gets the document type, and its texts the entity. */
    @Test
    void a_word_document_with_a_document_type_fetches_nothing() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ReportWriters.installed()
                .forFormat("docx")
                .write(
                        PlanDocument.of(QuangNgai.plan65(), QuangNgai.directory())
                                .in(Text.VIETNAMESE),
                        plain);
        Path file = Files.write(folder.resolve("plan.docx"), poisoned(plain.toByteArray()));
        var reading = PlanImporter.of(QuangNgai.directory()).read(file);
        assertTrue(reading.value().isPresent() || !reading.problems().isEmpty());
    }

    @Test
    void a_workbook_with_a_document_type_fetches_nothing() throws IOException {
        Path file = Files.write(folder.resolve("evidence.xlsx"), poisoned(workbook()));
        var reading = EvidenceWorkbook.read(file, QuangNgai.plan65(), QuangNgai.directory());
        assertTrue(reading.value().isPresent() || !reading.problems().isEmpty());
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream parts = new ZipOutputStream(zip)) {
            put(parts, "[Content_Types].xml", "<Types/>");
            put(
                    parts,
                    "xl/workbook.xml",
                    "<workbook><sheets><sheet name=\"a\" sheetId=\"1\" id=\"rId1\"/></sheets></workbook>");
            put(
                    parts,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(
                    parts,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>kind</t></is></c></row>"
                            + "</sheetData></worksheet>");
        }
        return zip.toByteArray();
    }

    private static void put(ZipOutputStream parts, String name, String content) throws IOException {
        parts.putNextEntry(new ZipEntry(name));
        parts.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] poisoned(byte[] office) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office));
                ZipOutputStream parts = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                put(
                        parts,
                        entry.getName(),
                        doctype + content.replaceFirst("<\\?xml[^>]*>", "").replace("</t>", "&e;</t>"));
            }
        }
        return out.toByteArray();
    }

    /** An address in a schema, a base or a file is a word and no place to go to. */
    @Test
    void an_address_in_json_or_yaml_is_only_a_word() throws IOException {
        String schema = "\"$schema\": \"" + url() + "schema.json\"";
        RuleSetJson.read(
                stream("{" + schema + ", \"name\": \"x/1\", \"base\": \"" + url() + "rules.json\"}"), "rules.json");
        PlanJson.read(stream("{" + schema + ", \"number\": \"" + url() + "\"}"), "plan.json");
        EvidenceJson.read(stream("[{" + schema + "}]"), "e.json", QuangNgai.plan65(), QuangNgai.directory());
        Path scenario = Files.writeString(
                folder.resolve("s.yaml"),
                "scenario: x\ngiven: {plan: '" + url() + "p.json', rules: '" + url() + "r.json'}\nevidence: " + url()
                        + "e.csv\nmoments: !!java.net.URL ['" + url() + "']\n");
        assertTrue(!ScenarioYaml.read(scenario).problems().isEmpty());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
