package vn.childplan.reporting.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.SignedText;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** What is no table: on a first sheet if there is more than notes, and otherwise on the last one. */
final class TextSheet {
    private static final Sheet.Layout LAYOUT = new Sheet.Layout(List.of(64.0, 18.0, 30.0), 0, false, 1);

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

    /** Whether there is more to read than notes and one table; one that explains that is as good as a note. */
    boolean isNeeded() {
        long tables = report.blocks().stream()
                .flatMap(block -> block.asTable(words).stream())
                .filter(table -> !table.isExplaining())
                .count();
        long notes = report.blocks().stream()
                .filter(block -> Paragraph.isNote(block)
                        || block.asTable(words).filter(Table::isExplaining).isPresent())
                .count();
        return report.form() != null
                || tables != 1
                || tables + notes < report.blocks().size();
    }

    /** Whether the last sheet says more than the table's, below which all notes stand: a notice must be seen before. */
    boolean hasNoticesOnly() {
        return !isNeeded() && !report.notices().isEmpty();
    }

    /** What the last sheet is called. */
    String lastName() {
        return report.provenanceSheet().isPresent() ? Provenance.heading(words) : words.say("Ghi chú", "Notes");
    }

    /** The text and the figures in their order, with links to the tables. */
    void cover(Xml xml, List<TableSheet> tables, String header) throws IOException {
        Sheet sheet = new Sheet(xml, LAYOUT, legible);
        sheet.begin();
        Body body = new Body(sheet, tables);
        OfficialForm form = report.form();
        if (form == null) {
            body.line(report.titleLine(), Style.TITLE);
            new Part(body, 1).blocks(report.blocks());
        } else {
            official(body, form);
        }
        sheet.end("", header);
    }

    /** In the order in which the document is read and signed; its annexes stand behind the signature. */
    private void official(Body body, OfficialForm form) throws IOException {
        SignedText signed = SignedText.of(report);
        if (!signed.notices().isEmpty()) {
            body.line(SignedText.heading(report), Style.HEADING);
            new Part(body, 1).blocks(signed.notices());
        }
        body.head(form);
        new Part(body, 1).blocks(signed.text());
        body.foot(form);
        int place = 0;
        for (Section annex : report.annexes()) {
            body.annex(form, report.annexNumber(++place), String.valueOf(annex.annex()));
            new Part(body, 1).blocks(annex.blocks());
        }
    }

    /** Where it comes from; before that the notes, if there is no cover. */
    void provenance(Xml xml, String header) throws IOException {
        Sheet sheet = new Sheet(xml, LAYOUT, legible);
        sheet.begin();
        Body body = new Body(sheet, List.of());
        if (!isNeeded()) {
            body.line(report.titleLine(), Style.TITLE);
            new Part(body, 1).blocks(report.blocks());
        }
        Optional<Figures> facts = report.provenanceSheet();
        if (facts.isPresent()) {
            body.figures(facts.get());
        }
        sheet.end("", header);
    }

    private final class Body {
        private final Sheet sheet;
        private final List<TableSheet> tables;
        private final CellWriter cells;

        private Body(Sheet sheet, List<TableSheet> tables) {
            this.sheet = sheet;
            this.tables = tables;
            this.cells = new CellWriter(sheet, words, legible, guard, Style.WORDS);
        }

        void line(String text, Style style) throws IOException {
            cells.across(text, style);
        }

        /** What stands over the text: from Quốc hiệu to the title and whom it is for. */
        void head(OfficialForm form) throws IOException {
            for (String line : form.masthead().lines()) {
                line(line, Style.HEADING);
            }
            String parent = form.parent();
            if (parent != null) {
                line(OfficialForm.capitals(parent), Style.WORDS);
            }
            line(OfficialForm.capitals(form.issuer()), Style.HEADING);
            if (!form.masthead().mark().isEmpty()) {
                line(form.masthead().mark(), Style.WORDS);
            }
            line(form.numberLine(), Style.WORDS);
            line(form.placeAndDate(), Style.NOTE);
            switch (form.title().kind()) {
                case NAMED -> {
                    line(OfficialForm.capitals(form.title().type()), Style.TITLE);
                    line(form.title().subjectLine(), Style.TITLE);
                }
                case LETTER -> line("V/v " + form.title().subjectLine(), Style.TITLE);
            }
            list("Kính gửi:", form.addressees());
            for (String basis : OfficialForm.closed(form.bases())) {
                line(basis, Style.NOTE);
            }
        }

        /** What stands under it: who signs, and Nơi nhận. */
        void foot(OfficialForm form) throws IOException {
            for (String line : form.signing()) {
                line(OfficialForm.capitals(line), Style.HEADING);
            }
            String signer = form.signer();
            if (signer != null) {
                line(signer, Style.HEADING);
            }
            list("Nơi nhận:", form.recipients());
        }

        /** One stands beside what heads it, several below. */
        private void list(String heading, List<String> items) throws IOException {
            if (items.size() == 1) {
                line(heading + " " + items.get(0), Style.WORDS);
            } else if (!items.isEmpty()) {
                line(heading, Style.WORDS);
                for (String item : OfficialForm.closed(items)) {
                    line("- " + item, Style.WORDS);
                }
            }
        }

        /** What stands over an annex. */
        void annex(OfficialForm form, String number, String name) throws IOException {
            line(OfficialForm.annexLine(number), Style.HEADING);
            line(OfficialForm.capitals(name), Style.HEADING);
            line(form.attachedTo(), Style.NOTE);
        }

        void figures(Figures figures) throws IOException {
            for (Figures.Figure figure : figures.figures()) {
                sheet.beginRow();
                cells.text(figure.label(), Style.WORDS);
                figure.value().writeTo(cells);
                String note = figure.note();
                if (note != null) {
                    cells.text(note, Style.NOTE);
                }
                sheet.endRow();
            }
        }

        /** A link to the sheet of a block. */
        void link(Block block) throws IOException {
            Optional<TableSheet> shown =
                    tables.stream().filter(table -> table.block() == block).findFirst();
            if (shown.isPresent()) {
                Table<?> table = shown.get().table();
                sheet.link(
                        legible.of("→ " + table.caption()),
                        shown.get().name(),
                        words.number(table.rowCount()) + words.say(" dòng", " rows"));
            }
        }
    }

    /** Blocks on one level. */
    private final class Part implements Block.Writer<IOException> {
        private final Body body;
        private final int level;
        private int sections;

        Part(Body body, int level) {
            this.body = body;
            this.level = level;
        }

        void blocks(List<Block> blocks) throws IOException {
            for (Block block : blocks) {
                block.writeTo(this);
            }
        }

        @Override
        public void section(Section section) throws IOException {
            sections++;
            String number = section.printedNumber(report.form() != null, level, sections);
            body.line(number + (number.isEmpty() ? "" : " ") + section.heading(), Style.HEADING);
            new Part(body, level + 1).blocks(section.blocks());
        }

        @Override
        public void paragraph(Paragraph paragraph) throws IOException {
            switch (paragraph.kind()) {
                case BODY, BASIS -> body.line(paragraph.text(), Style.WORDS);
                case NOTE, NOTICE -> body.line(paragraph.text(), Style.NOTE);
                case TO_WRITE -> body.line("[" + paragraph.text() + "]", Style.TO_WRITE);
            }
        }

        @Override
        public void figures(Figures figures) throws IOException {
            body.figures(figures);
        }

        @Override
        public void table(Table<?> table) throws IOException {
            body.link(table);
        }

        @Override
        public void chart(Chart chart) throws IOException {
            body.link(chart);
            body.line(chart.alternative(), Style.NOTE);
        }

        @Override
        public void agenda(Agenda agenda) throws IOException {
            body.link(agenda);
        }
    }
}
