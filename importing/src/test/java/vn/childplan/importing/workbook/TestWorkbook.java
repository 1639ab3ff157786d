package vn.childplan.importing.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.Reading;

/** A workbook put together part by part. Its styles: 0 plain, 1 d/m/yyyy, 2 date and time, 3 time, 4 "000", 5 text. */
final class TestWorkbook {
    static final String HEADER = row(1, "kind", "agency", "clause", "period", "at", "document", "via", "until", "note");

    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy;@'/><numFmt numFmtId='165' formatCode='000'/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/>"
                    + "<xf numFmtId='22'/><xf numFmtId='20'/><xf numFmtId='165'/><xf numFmtId='49'/></cellXfs></styleSheet>";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String properties = "";
    private String strings = "";

    /** Of one sheet, Sheet1, with these rows after those of a header. */
    static TestWorkbook of(String... rows) {
        return new TestWorkbook().sheet("Sheet1", HEADER + String.join("", rows));
    }

    /** A row of texts from column A on. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append(text(CellName.letters(i) + number, texts[i]));
            }
        }
        return row.append("</row>").toString();
    }

    /** A row of cells as they are. */
    static String cells(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String number(String cell, String value, int style) {
        return "<c r='" + cell + "' s='" + style + "'><v>" + value + "</v></c>";
    }

    TestWorkbook sheet(String name, String rows) {
        return whole(name, "", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    TestWorkbook hidden(String name, String rows) {
        return whole(name, " state='hidden'", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    TestWorkbook whole(String name, String state, String worksheet) {
        int number = sheets.size() + 1;
        sheets.put("<sheet name='" + name + "'" + state + " r:id='s" + number + "'/>", worksheet);
        return this;
    }

    TestWorkbook counting1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    TestWorkbook strings(String... items) {
        strings = String.join("", items);
        return this;
    }

    TestWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    byte[] bytes() {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='" + type
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'>" + properties + "<sheets>" + String.join("", sheets.keySet())
                        + "</sheets></workbook>");
        StringBuilder rels = new StringBuilder("<Relationships><Relationship Id='x' Type='" + type
                + "styles' Target='styles.xml'/><Relationship Id='y' Type='" + type
                + "sharedStrings' Target='/xl/sharedStrings.xml'/>");
        int number = 0;
        for (String sheet : sheets.values()) {
            number++;
            all.put("xl/worksheets/sheet" + number + ".xml", sheet);
            rels.append("<Relationship Id='s" + number + "' Type='" + type + "worksheet' Target='worksheets/sheet"
                    + number + ".xml'/>");
        }
        all.put("xl/_rels/workbook.xml.rels", rels + "</Relationships>");
        all.put("xl/styles.xml", STYLES);
        all.put("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    Reading<EvidenceLog> read() {
        return read(bytes());
    }

    static Reading<EvidenceLog> read(byte[] file) {
        return EvidenceWorkbook.read(
                new ByteArrayInputStream(file), "so.xlsx", QuangNgai.plan65(), QuangNgai.directory());
    }

    /** The problems in English, one a line. */
    String problems() {
        return problems(read());
    }

    static String problems(Reading<EvidenceLog> reading) {
        return reading.problems().stream()
                .map(problem -> problem.line(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
