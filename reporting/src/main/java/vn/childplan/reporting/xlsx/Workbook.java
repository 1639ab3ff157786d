package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.internal.office.OfficeFile;
import vn.childplan.reporting.internal.office.OfficeFile.Content;
import vn.childplan.reporting.internal.office.OfficeFile.Relation;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;

/** One report on its way to a workbook: which sheets there are, and the parts around them. */
final class Workbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

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
        boolean notes = report.provenanceSheet().isPresent() || text.hasNoticesOnly();
        String last = notes ? name(text.lastName(), "notes") : "";
        List<String> sheets = new ArrayList<>();
        if (!cover.isEmpty()) {
            sheets.add(cover);
        }
        tables.forEach(table -> sheets.add(table.name()));
        if (notes) {
            sheets.add(last);
        }
        String header = header();
        OfficeFile file = new OfficeFile(out);
        int firstTable = cover.isEmpty() ? 0 : 1;
        List<Content> contents = contents(sheets.size());
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).chart(firstTable + i + 1).ifPresent(chart -> contents.addAll(chart.contents()));
        }
        file.begin("xl/workbook.xml", contents, legible.of(report.fileProperties()));
        file.part(OfficeFile.PROPERTIES, this::properties);
        file.relations("xl/_rels/workbook.xml.rels", relations(sheets.size()));
        file.part("xl/styles.xml", xml -> xml.raw(Style.sheet(report.words())));
        int number = 1;
        if (!cover.isEmpty()) {
            file.part("xl/" + sheet(number++), xml -> text.cover(xml, tables, header));
        }
        List<TableSheet.Rows> rows = new ArrayList<>();
        for (TableSheet table : tables) {
            file.part("xl/" + sheet(number), xml -> rows.add(table.write(xml, header)));
            Optional<SheetChart> chart = table.chart(number);
            if (chart.isPresent()) {
                chart.get().write(file, rows.get(rows.size() - 1).all());
            }
            number++;
        }
        if (notes) {
            file.part("xl/" + sheet(number), xml -> text.provenance(xml, header));
        }
        file.part("xl/workbook.xml", xml -> workbook(sheets, firstTable, rows, xml));
        file.finish();
        return legible.replaced();
    }

    private static String sheet(int number) {
        return "worksheets/sheet" + number + ".xml";
    }

    private String name(String wanted, String otherwise) {
        return names.of(legible.of(wanted), otherwise);
    }

    private void collect(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Table<?>> table = block.asTable(report.words());
            if (table.isPresent()) {
                // Of a table alone: looked for beside every paragraph, they would be looked for in all of them.
                add(block, table.get(), legends(blocks, i));
            }
            collect(block.inside());
        }
    }

    /** The notes after a table up to the next one; for the first of its part those before it too. */
    private List<Paragraph> legends(List<Block> blocks, int table) {
        int begin = table;
        while (begin > 0 && !isTable(blocks.get(begin - 1))) {
            begin--;
        }
        int end = table + 1;
        while (end < blocks.size() && !isTable(blocks.get(end))) {
            end++;
        }
        return blocks.subList(begin == 0 ? 0 : table, end).stream()
                .filter(Paragraph::isNote)
                .map(Paragraph.class::cast)
                .toList();
    }

    private boolean isTable(Block block) {
        return block.asTable(report.words()).isPresent();
    }

    private void add(Block block, Table<?> table, List<Paragraph> legends) {
        Table<?> read = table.forReaders(report.words());
        tables.add(new TableSheet(
                block, name(table.caption(), table.id()), read, legends, report.words(), legible, guard));
    }

    /** The title, as it stands over every printed page; an ampersand begins a command there. */
    private String header() {
        String title = legible.of(report.title());
        int end = Math.min(title.length(), LONGEST_HEADER);
        boolean within = end < title.length() && Character.isLowSurrogate(title.charAt(end));
        return title.substring(0, within ? end - 1 : end).replace("&", "&&");
    }

    private static List<Content> contents(int sheets) {
        List<Content> contents = new ArrayList<>();
        contents.add(new Content("xl/workbook.xml", SHEET_ML + "sheet.main+xml"));
        contents.add(new Content("xl/styles.xml", SHEET_ML + "styles+xml"));
        for (int i = 1; i <= sheets; i++) {
            contents.add(new Content("xl/" + sheet(i), SHEET_ML + "worksheet+xml"));
        }
        return contents;
    }

    private static List<Relation> relations(int sheets) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            relations.add(new Relation("worksheet", sheet(i)));
        }
        relations.add(new Relation("styles", "styles.xml"));
        return relations;
    }

    /** Without the time of making, which would make every file another one. */
    private void properties(Xml xml) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                OfficeFile.PROPERTIES_XML,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.leaf("dc:title", legible.of(report.title()));
        if (report.form() != null) {
            xml.leaf("dc:creator", legible.of(report.form().issuer()));
        }
        xml.leaf("dc:language", report.locale().toLanguageTag()).close();
    }

    private void workbook(List<String> sheets, int firstTable, List<TableSheet.Rows> rows, Xml xml) throws IOException {
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", OfficeFile.RELATIONS);
        xml.open("bookViews").empty("workbookView").close().open("sheets");
        int number = 0;
        for (String sheet : sheets) {
            number++;
            xml.empty("sheet", "name", sheet, "sheetId", String.valueOf(number), "r:id", "rId" + number);
        }
        xml.close();
        if (!tables.isEmpty()) {
            definedNames(firstTable, rows, xml);
        }
        xml.close();
    }

    /** What is filtered and what is repeated on every page; sorted by name and then by sheet, as Excel wants it. */
    private void definedNames(int firstTable, List<TableSheet.Rows> rows, Xml xml) throws IOException {
        xml.open("definedNames");
        int sheet = firstTable;
        for (TableSheet table : tables) {
            int length = rows.get(sheet - firstTable).table();
            String place = String.valueOf(sheet++);
            xml.leaf(
                    "definedName",
                    table.reference() + table.range("$", length),
                    "name",
                    "_xlnm._FilterDatabase",
                    "localSheetId",
                    place,
                    "hidden",
                    "1");
        }
        sheet = firstTable;
        for (TableSheet table : tables) {
            String area = table.printArea(rows.get(sheet - firstTable).all());
            String place = String.valueOf(sheet++);
            if (!area.isEmpty()) {
                xml.leaf("definedName", area, "name", "_xlnm.Print_Area", "localSheetId", place);
            }
        }
        sheet = firstTable;
        for (TableSheet.Rows written : rows) {
            String place = String.valueOf(sheet++);
            xml.leaf("definedName", written.onEveryPage(), "name", "_xlnm.Print_Titles", "localSheetId", place);
        }
        xml.close();
    }
}
