package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.DirectoryJson;

/** A folder of messages of the document exchange as evidence. */
class ExchangeMessagesTest {
    private static final Map<String, String> CODES =
            Map.of("ubnd-tinh", "000.00.00.H48", "so-y-te", "H48.17", "so-tu-phap", "000.00.12.H48");

    private static final String REPORT = """
            <edXML xmlns:e="http://www.mic.gov.vn/TBT/QCVN_102_2016"><e:edXMLEnvelope><e:edXMLHeader><e:MessageHeader>
            <e:From><e:OrganId>H48.12</e:OrganId></e:From><e:To><e:OrganId>H48.17</e:OrganId></e:To>
            <e:DocumentId>1</e:DocumentId>
            <e:Code><e:CodeNumber>45</e:CodeNumber><e:CodeNotation>BC-STP</e:CodeNotation></e:Code>
            <e:PromulgationInfo><e:PromulgationDate>2025/05/15</e:PromulgationDate></e:PromulgationInfo>
            <e:Subject>Báo cáo 6 tháng đầu năm 2025</e:Subject>
            <e:ResponseFor><e:OrganId>H48</e:OrganId><e:Code>65/KH-UBND</e:Code>
            <e:PromulgationDate>2025/03/31</e:PromulgationDate></e:ResponseFor><e:SteeringType>3</e:SteeringType>
            </e:MessageHeader><e:TraceHeaderList><e:TraceHeader><e:OrganId>H48.12</e:OrganId>
            <e:Timestamp>2025/05/15 00:00:00</e:Timestamp></e:TraceHeader></e:TraceHeaderList></e:edXMLHeader>
            </e:edXMLEnvelope><AttachmentEncoded><Attachment><e:ContentTransferEncoded>UEsF</e:ContentTransferEncoded>
            </Attachment></AttachmentEncoded></edXML>
            """;

    @TempDir
    private Path folder;

    private Path directory;

    @BeforeEach
    void giveCodes() throws IOException {
        AgencyDirectory bundled = QuangNgai.directory();
        List<Agency> coded = bundled.agencies().stream()
                .map(agency -> CODES.containsKey(agency.id().value())
                        ? agency.withCode(CODES.get(agency.id().value()))
                        : agency)
                .toList();
        directory = folder.resolve("directory.json");
        try (OutputStream out = Files.newOutputStream(directory)) {
            DirectoryJson.write(AgencyDirectory.of(coded, bundled.groups(), bundled.successions()), out);
        }
    }

    private Program.Result assess(Path evidence, String... more) {
        List<String> arguments = List.of("--evidence", evidence.toString(), "--directory", directory.toString());
        return Program.run(java.util.stream.Stream.of(
                        List.of("assess", "--as-of", "2025-05-20", "--format", "csv"), arguments, List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    @Test
    void reportsCountWhatIsNotClearIsToldAndTheRestCounted() throws IOException {
        Path messages = Files.createDirectory(folder.resolve("messages"));
        Files.writeString(messages.resolve("a.edxml"), REPORT);
        Files.writeString(messages.resolve("b.edxml"), REPORT.replace("65/KH-UBND", "66/KH-UBND"));
        Files.writeString(
                messages.resolve("c.edxml"), REPORT.replace("H48.12", "H48.99").replace("Id>1<", "Id>2<"));
        Program.Result result = assess(messages);
        assertEquals(0, result.exit(), result.err());
        String verdict = result.out()
                .lines()
                .filter(line -> line.contains(":V:REPORT:so-tu-phap:2025-H1"))
                .findFirst()
                .orElseThrow();
        assertTrue(verdict.contains("MET_LATE"), verdict);
        List<String> said = result.err().lines().toList();
        assertEquals(2, said.size(), result.err());
        assertTrue(
                said.get(0).contains("c.edxml:2:") && said.get(0).endsWith("[exchange.unknown-sender]"), said.get(0));
        assertTrue(said.get(1).contains("messages: 1 điều khác"), said.get(1));
    }

    @Test
    void oneMessageIsReadByItsEndingAndABrokenOneIsBadInput() throws IOException {
        Path message = Files.writeString(folder.resolve("a.xml"), REPORT);
        assertEquals("", assess(message).err());
        Files.writeString(message, "<edXML>");
        Program.Result broken = assess(message, "--lang", "en");
        assertEquals(2, broken.exit());
        assertTrue(broken.err().contains("a.xml:1:8: the XML is broken here"), broken.err());
    }
}
