package vn.childplan.checks.cost;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of evidence, as plain as one can be: one sheet, texts in their cells. */
final class Workbooks {
    private Workbooks() {}

    static byte[] evidence(int rows) {
        return Sized.bytes(out -> write(rows, out));
    }

    private static void write(int rows, OutputStream out) throws IOException {
        try (ZipOutputStream parts = new ZipOutputStream(out)) {
            put(
                    parts,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    parts,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(
                    parts,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData>" + row(1, "kind", "agency", "clause", "period", "at")
                            + Sized.lines(
                                    rows, i -> row(i + 2, "submission", "so-tu-phap", "V", "2025-H1", "2025-05-14"))
                            + "</sheetData></worksheet>");
        }
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>");
            row.append(cells[i]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static void put(ZipOutputStream parts, String name, String content) throws IOException {
        parts.putNextEntry(new ZipEntry(name));
        parts.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
