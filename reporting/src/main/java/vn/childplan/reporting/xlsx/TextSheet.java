package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.HeadingNumber;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** What is no table: on a first sheet if there is more than notes, and otherwise on the last one. */
final class TextSheet {
    private static final Sheet.Layout LAYOUT = new Sheet.Layout(List.of(64.0, 18.0, 30.0), false, false, 1);

    private final Report report;
    private final Wording words;
    private final Legible legible;
    private final SpreadsheetGuard guard;

    TextSheet(Report report, Legible legible, SpreadsheetGuard guard) {
        this.report = report;
        this.words = report.words();
        this.legible = legible;
        this.guard = guard;
    }

    /** Whether there is more to read than notes and one table. */
    boolean isNeeded() {
        long tables = report.blocks().stream()
                .filter(block -> block instanceof Table<?> || block instanceof Chart || block instanceof Agenda)
                .count();
        long notes = report.blocks().stream().filter(TextSheet::isNote).count();
        return report.form() != null
                || tables != 1
                || tables + notes < report.blocks().size();
    }

    private static boolean isNote(Block block) {
        return block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.NOTE;
    }

    /** The text and the figures in their order, with links to the tables. */
    void cover(Xml xml, List<TableSheet> tables, String header) throws IOException {
        Sheet sheet = new Sheet(xml, LAYOUT, legible);
        sheet.begin();
        Body body = new Body(sheet, tables);
        OfficialForm form = report.form();
        if (form != null) {
            body.form(form);
        }
        body.line(report.title(), Style.TITLE);
        body.blocks(report.blocks(), 1);
        sheet.end("", header);
    }

    /** Where it comes from; before that the notes, if there is no cover. */
    void provenance(Xml xml, String header) throws IOException {
        Sheet sheet = new Sheet(xml, LAYOUT, legible);
        sheet.begin();
        Body body = new Body(sheet, List.of());
        if (!isNeeded()) {
            body.line(report.title(), Style.TITLE);
            body.blocks(report.blocks(), 1);
        }
        body.figures(report.provenance().figures(words));
        sheet.end("", header);
    }

    private final class Body {
        private final Sheet sheet;
        private final List<TableSheet> tables;
        private final CellWriter cells;

        private Body(Sheet sheet, List<TableSheet> tables) {
            this.sheet = sheet;
            this.tables = tables;
            this.cells = new CellWriter(sheet, words, legible, guard);
        }

        void line(String text, Style style) throws IOException {
            sheet.beginRow();
            cells.text(text, style);
            sheet.endRow();
        }

        void form(OfficialForm form) throws IOException {
            String parent = form.parent();
            if (parent != null) {
                line(OfficialForm.capitals(parent), Style.WORDS);
            }
            line(OfficialForm.capitals(form.issuer()), Style.HEADING);
            line(form.numberLine(), Style.WORDS);
            line(form.placeAndDate(), Style.NOTE);
        }

        void blocks(List<Block> blocks, int level) throws IOException {
            int sections = 0;
            for (Block block : blocks) {
                if (block instanceof Section section) {
                    String number = report.form() == null ? "" : HeadingNumber.of(level, ++sections) + " ";
                    line(number + section.heading(), Style.HEADING);
                    blocks(section.blocks(), level + 1);
                } else if (block instanceof Paragraph paragraph) {
                    paragraph(paragraph);
                } else if (block instanceof Figures figures) {
                    figures(figures);
                } else {
                    tableOf(block);
                }
            }
        }

        private void paragraph(Paragraph paragraph) throws IOException {
            switch (paragraph.kind()) {
                case BODY -> line(paragraph.text(), Style.WORDS);
                case NOTE -> line(paragraph.text(), Style.NOTE);
                case TO_WRITE -> line("[" + paragraph.text() + "]", Style.TO_WRITE);
            }
        }

        void figures(Figures figures) throws IOException {
            for (Figures.Figure figure : figures.figures()) {
                sheet.beginRow();
                cells.text(figure.label(), Style.WORDS);
                cells.write(figure.value());
                String note = figure.note();
                if (note != null) {
                    cells.text(note, Style.NOTE);
                }
                sheet.endRow();
            }
        }

        private void tableOf(Block block) throws IOException {
            TableSheet table = find(block);
            if (table != null) {
                sheet.beginRow();
                sheet.link(legible.of("→ " + table.table().caption()), table.name());
                cells.text(words.number(table.table().rowCount()) + words.say(" dòng", " rows"), Style.NOTE);
                sheet.endRow();
            }
            if (block instanceof Chart chart) {
                line(chart.alternative(), Style.NOTE);
            }
        }

        private @Nullable TableSheet find(Block block) {
            return tables.stream()
                    .filter(table -> table.block() == block)
                    .findFirst()
                    .orElse(null);
        }
    }
}
