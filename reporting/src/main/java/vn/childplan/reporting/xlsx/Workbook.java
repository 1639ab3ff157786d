package vn.childplan.reporting.xlsx;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.childplan.reporting.data.SpreadsheetGuard;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** One report on its way to a workbook: which sheets there are, and the parts around them. */
final class Workbook {
    /** The same in every file; a month later than entries can begin, as Java takes the first instant for none. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** Hardly larger than at the default, and in half the time. */
    private static final int LEVEL = 4;

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_HEADER = 120;

    private final Report report;
    private final SpreadsheetGuard guard;
    private final Legible legible = new Legible();
    private final SheetNames names = new SheetNames();
    private final List<TableSheet> tables = new ArrayList<>();

    Workbook(Report report, SpreadsheetGuard guard) {
        this.report = report;
        this.guard = guard;
    }

    Replaced write(OutputStream out) throws IOException {
        TextSheet text = new TextSheet(report, legible, guard);
        String cover = text.isNeeded() ? name(report.words().say("Nội dung", "Contents"), "contents") : "";
        collect(report.blocks());
        String last = name(report.words().say("Nguồn gốc", "Provenance"), "provenance");
        List<String> sheets = new ArrayList<>();
        if (!cover.isEmpty()) {
            sheets.add(cover);
        }
        tables.forEach(table -> sheets.add(table.name()));
        sheets.add(last);
        String header = header();
        ZipOutputStream zip = new ZipOutputStream(new Uncloseable(out), StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
        Parts parts = new Parts(zip);
        parts.around(sheets);
        int number = 1;
        if (!cover.isEmpty()) {
            parts.part(sheet(number++), xml -> text.cover(xml, tables, header));
        }
        for (TableSheet table : tables) {
            parts.part(sheet(number++), xml -> table.write(xml, header));
        }
        parts.part(sheet(number), xml -> text.provenance(xml, header));
        // Only now: where out has failed, closing would write to it once more, and hide why.
        zip.close();
        return legible.replaced();
    }

    private static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    private String name(String wanted, String otherwise) {
        return names.of(legible.of(wanted), otherwise);
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                collect(section.blocks());
            } else if (block instanceof Table<?> table) {
                add(block, table);
            } else if (block instanceof Chart chart) {
                add(block, chart.asTable());
            } else if (block instanceof Agenda agenda) {
                add(block, agenda.asTable(report.words()));
            }
        }
    }

    private void add(Block block, Table<?> table) {
        tables.add(new TableSheet(block, name(table.caption(), table.id()), table, report.words(), legible, guard));
    }

    /** The title, as it stands over every printed page; an ampersand begins a command there. */
    private String header() {
        String title = legible.of(report.title());
        int end = Math.min(title.length(), LONGEST_HEADER);
        boolean within = end < title.length() && Character.isLowSurrogate(title.charAt(end));
        return Xml.attribute(title.substring(0, within ? end - 1 : end).replace("&", "&&"));
    }

    private interface Part {
        void write(Writer xml) throws IOException;
    }

    /** The parts of the package, one after the other. */
    private final class Parts {
        private final ZipOutputStream zip;
        private final Writer xml;

        private Parts(ZipOutputStream zip) {
            this.zip = zip;
            this.xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        }

        void part(String name, Part part) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            part.write(xml);
            xml.flush();
            zip.closeEntry();
        }

        private void part(String name, String text) throws IOException {
            part(name, out -> out.append(Xml.DECLARATION).append(text));
        }

        void around(List<String> sheets) throws IOException {
            part("[Content_Types].xml", contentTypes(sheets.size()));
            part(
                    "_rels/.rels",
                    relationships(List.of(
                            relationship(1, OFFICE + "relationships/officeDocument", "xl/workbook.xml"),
                            relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"))));
            part("docProps/core.xml", properties());
            part("xl/workbook.xml", workbook(sheets));
            List<String> related = new ArrayList<>();
            for (int i = 1; i <= sheets.size(); i++) {
                related.add(relationship(i, OFFICE + "relationships/worksheet", "worksheets/sheet" + i + ".xml"));
            }
            related.add(relationship(sheets.size() + 1, OFFICE + "relationships/styles", "styles.xml"));
            part("xl/_rels/workbook.xml.rels", relationships(related));
            part("xl/styles.xml", out -> out.append(Style.sheet()));
        }

        private String contentTypes(int sheets) {
            StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
            types.append(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
            types.append(type("/xl/workbook.xml", SHEET_ML + "sheet.main+xml"));
            types.append(type("/xl/styles.xml", SHEET_ML + "styles+xml"));
            for (int i = 1; i <= sheets; i++) {
                types.append(type("/" + sheet(i), SHEET_ML + "worksheet+xml"));
            }
            return types.append("</Types>").toString();
        }

        private String type(String part, String type) {
            return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
        }

        private String relationships(List<String> relationships) {
            return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relationships)
                    + "</Relationships>";
        }

        private String relationship(int number, String type, String target) {
            return "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
        }

        /** Without the time of making, which would make every file another one. */
        private String properties() {
            return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                    + Xml.attribute(legible.of(report.title())) + "</dc:title><dc:creator>childplan</dc:creator>"
                    + "<dc:language>" + report.locale().toLanguageTag() + "</dc:language></cp:coreProperties>";
        }

        private String workbook(List<String> sheets) {
            StringBuilder workbook = new StringBuilder(
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                            + "relationships\"><bookViews><workbookView/></bookViews><sheets>");
            for (int i = 1; i <= sheets.size(); i++) {
                workbook.append("<sheet name=\"").append(Xml.attribute(sheets.get(i - 1)));
                workbook.append("\" sheetId=\"")
                        .append(i)
                        .append("\" r:id=\"rId")
                        .append(i)
                        .append("\"/>");
            }
            workbook.append("</sheets>").append(definedNames(sheets.size() - 1 - tables.size()));
            return workbook.append("</workbook>").toString();
        }

        /** What is filtered and what is repeated on every page; sorted by name and then by sheet, as Excel wants it. */
        private String definedNames(int firstTable) {
            StringBuilder filters = new StringBuilder();
            StringBuilder titles = new StringBuilder();
            for (int i = 0; i < tables.size(); i++) {
                TableSheet table = tables.get(i);
                String quoted = "'" + Xml.attribute(table.name()) + "'!";
                String local = " localSheetId=\"" + (firstTable + i) + "\"";
                filters.append("<definedName name=\"_xlnm._FilterDatabase\"")
                        .append(local)
                        .append(" hidden=\"1\">");
                filters.append(quoted).append(table.range("$")).append("</definedName>");
                titles.append("<definedName name=\"_xlnm.Print_Titles\"")
                        .append(local)
                        .append(">");
                titles.append(table.printTitles(quoted)).append("</definedName>");
            }
            return tables.isEmpty() ? "" : "<definedNames>" + filters + titles + "</definedNames>";
        }
    }

    /** Keeps the stream of the caller open. */
    private static final class Uncloseable extends FilterOutputStream {
        private Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
