package vn.childplan.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.importing.exchange.ExchangeReading;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.importing.workbook.EvidenceWorkbook;

/**
 * What offices send: a plan as text, Word or PDF, a message of the document exchange, evidence in a workbook. Each is refused with
 * clear problems, or read with clear doubts into values that are written as JSON and read back.
 */
class ImportedFilesFuzzTest {
    private static final PlanImporter IMPORTER = PlanImporter.of(SmallProvince.DIRECTORY);

    private static final ExchangeReader EXCHANGE = ExchangeReader.of(SmallProvince.PLAN, SmallProvince.DIRECTORY)
            .with("000.00.12.H48", "so-tu-phap")
            .with("000.00.17.H48", "so-y-te")
            .with("000.00.00.H48", "ubnd-tinh");

    private static final String DOCUMENT = "word/document.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final Map<String, byte[]> WORKBOOK = Map.of(
            "_rels/.rels",
            xml("<Relationships><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>"),
            "xl/workbook.xml",
            xml("<workbook xmlns:r='r'><sheets><sheet name='S' r:id='s'/></sheets></workbook>"),
            "xl/_rels/workbook.xml.rels",
            xml(
                    "<Relationships><Relationship Id='s' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='x' Type='http://schemas."
                            + "openxmlformats.org/officeDocument/2006/relationships/styles' Target='styles.xml'/></Relationships>"),
            "xl/styles.xml",
            xml("<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy;@'/></numFmts><cellXfs>"
                    + "<xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='22'/><xf numFmtId='49'/></cellXfs>"
                    + "</styleSheet>"));

    @FuzzTest
    void planText(byte[] text) {
        imported(text);
    }

    /** Any bytes: what is no text, no archive and no PDF is refused. */
    @FuzzTest
    void planFile(byte[] file) {
        imported(file);
    }

    /** The body of a Word file in an archive that is whole. */
    @FuzzTest
    void planWord(byte[] document) {
        imported(Zip.of(Map.of(DOCUMENT, document)));
    }

    @FuzzTest
    void planPdf(byte[] file) {
        imported(file);
    }

    @FuzzTest
    void exchangeMessage(byte[] message) {
        ExchangeReading reading =
                Allocation.inProportion(message.length, () -> EXCHANGE.read(Readings.in(message), Readings.NAME));
        reading.findings().forEach(Readings::isClear);
        isWrittenBack(reading.log());
    }

    @FuzzTest
    void exchangeCode(byte[] text) {
        String code = new String(text, StandardCharsets.UTF_8);
        try {
            EXCHANGE.with(code, "so-y-te");
        } catch (IllegalArgumentException refusal) {
            assertEquals(IllegalArgumentException.class, refusal.getClass());
            assertFalse(refusal.getMessage().isBlank());
        }
    }

    @FuzzTest
    void workbook(byte[] file) {
        workbookOf(file);
    }

    /** A sheet in an archive that is whole. */
    @FuzzTest
    void workbookSheet(byte[] sheet) {
        workbookOf(Zip.of(Zip.with(WORKBOOK, SHEET, sheet)));
    }

    private static void workbookOf(byte[] file) {
        Readings.read(file, in -> EvidenceWorkbook.read(in, Readings.NAME, SmallProvince.PLAN, SmallProvince.DIRECTORY))
                .ifPresent(ImportedFilesFuzzTest::isWrittenBack);
    }

    private static void isWrittenBack(EvidenceLog log) {
        byte[] json = Readings.written(log, EvidenceJson::write);
        assertEquals(
                log,
                EvidenceJson.read(Readings.in(json), Readings.NAME, SmallProvince.PLAN, SmallProvince.DIRECTORY)
                        .orThrow());
    }

    private static void imported(byte[] file) {
        Readings.read(file, in -> IMPORTER.read(in, Readings.NAME)).ifPresent(ImportedFilesFuzzTest::isWorkable);
    }

    private static void isWorkable(PlanReading reading) {
        reading.doubts().forEach(doubt -> Readings.isClear(doubt.finding()));
        Plan plan = reading.draft().plan().orElse(null);
        if (plan == null) {
            return;
        }
        AgencyDirectory directory = DirectoryJson.read(
                        Readings.in(Readings.written(reading.directory(), DirectoryJson::write)), Readings.NAME)
                .orThrow();
        Reading<Plan> again =
                PlanJson.read(Readings.in(Readings.written(plan, PlanJson::write)), Readings.NAME, directory);
        Readings.isWhole(again);
        again.value()
                .ifPresentOrElse(
                        read -> assertEquals(plan, read),
                        () -> assertFalse(reading.doubts().isEmpty(), "what a file may not say is doubted"));
        assertEquals(
                List.of(),
                SmallProvince.UNDER_RULES
                        .with(directory)
                        .with(plan)
                        .assess(EvidenceLog.EMPTY, SmallProvince.AS_OF)
                        .errors());
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
