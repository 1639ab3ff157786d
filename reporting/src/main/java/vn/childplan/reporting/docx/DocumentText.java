package vn.childplan.reporting.docx;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.HeadingNumber;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;

/** The text of a report, block by block, on pages that turn where a table needs it. */
final class DocumentText {
    /** What ends the text of an administrative document. */
    private static final String END = "./.";

    private final Report report;
    private final @Nullable OfficialForm form;
    private final Wording words;
    private final Xml xml;
    private final BodyXml body;
    private Page page;
    private Page.Numbering numbering = Page.Numbering.ANEW;

    DocumentText(Report report, Xml xml, Legible legible) {
        this.report = report;
        this.form = report.form();
        this.words = report.words();
        this.xml = xml;
        this.body = new BodyXml(xml, legible);
        this.page = form == null ? largestPage(report.blocks()) : Page.PORTRAIT;
    }

    void write() throws IOException {
        if (form == null) {
            body.paragraph(Style.TITLE, report.title());
            blocks(report.blocks(), 1, "", false);
        } else {
            OfficialParts parts = new OfficialParts(form, body);
            parts.head();
            int end = endOfText(report.blocks());
            blocks(report.blocks().subList(0, end), 1, "", true);
            turn(Page.PORTRAIT);
            parts.foot();
            annexes(report.blocks().subList(end, report.blocks().size()), parts);
        }
        provenance();
        page.write(xml, numbering);
    }

    /** Tables and sections after a paragraph that says that the text ends are annexes, and stand behind the signature. */
    private static int endOfText(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && !(blocks.get(end - 1) instanceof Paragraph) && !(blocks.get(end - 1) instanceof Figures)) {
            end--;
        }
        boolean said = end > 0
                && blocks.get(end - 1) instanceof Paragraph last
                && last.text().endsWith(END);
        return said ? end : blocks.size();
    }

    /** Each on pages of its own with numbers of its own (NĐ 30/2020, Phụ lục I). */
    private void annexes(List<Block> annexes, OfficialParts parts) throws IOException {
        for (int i = 0; i < annexes.size(); i++) {
            Block annex = annexes.get(i);
            body.endPages(page, numbering);
            page = pageOf(annex);
            numbering = Page.Numbering.ANEW;
            String number =
                    annexes.size() == 1 ? "" : HeadingNumber.of(1, i + 1).replace(".", "");
            String name = nameOf(annex);
            parts.annex(number, name);
            blocks(annex instanceof Section section ? section.blocks() : List.of(annex), 1, name, false);
        }
    }

    /** The heading of a section or the caption of a table; of a section called "Phụ lục" the name of its first part. */
    private String nameOf(Block annex) {
        if (annex instanceof Section section) {
            boolean named = !section.heading().equals(OfficialParts.ANNEX);
            return named || section.blocks().isEmpty()
                    ? section.heading()
                    : nameOf(section.blocks().get(0));
        }
        Table<?> table = asTable(annex);
        return table == null ? "" : table.caption();
    }

    /** A plain document has one sort of page from end to end. */
    private Page largestPage(List<Block> blocks) {
        return blocks.stream().map(block -> pageFor(block, Page.LARGE)).reduce(Page.PORTRAIT, DocumentText::larger);
    }

    private static Page larger(Page one, Page other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Page pageFor(Block block, Page largest) {
        if (block instanceof Section section) {
            return largestPage(section.blocks());
        }
        Table<?> table = asTable(block);
        return table == null ? Page.PORTRAIT : TableShape.pageFor(table, largest);
    }

    private @Nullable Table<?> asTable(Block block) {
        if (block instanceof Table<?> table) {
            return table;
        } else if (block instanceof Chart chart) {
            return chart.asTable();
        } else if (block instanceof Agenda agenda) {
            return agenda.asTable(words);
        }
        return null;
    }

    /**
     * @param heading what they stand under; empty on the first level
     * @param last whether the text of an administrative document ends with them
     */
    private void blocks(List<Block> blocks, int level, String heading, boolean last) throws IOException {
        int sections = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean ends = last && i == blocks.size() - 1;
            if (form != null) {
                turn(pageOf(block));
            }
            if (block instanceof Section section) {
                section(section, level, ++sections, ends);
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, ends);
            } else if (block instanceof Figures figures) {
                figures(figures, ends);
            } else if (block instanceof Chart chart) {
                table(chart.asTable(), heading, chart.alternative());
                paragraph(Paragraph.note(chart.alternative()), ends);
            } else {
                table(asTable(block), heading, "");
                end(ends);
            }
        }
        if (last && blocks.isEmpty()) {
            end(true);
        }
    }

    /** The page on which a block stands: a heading on that of what it is the heading of, a note where it is. */
    private Page pageOf(Block block) {
        if (block instanceof Section section) {
            return section.blocks().isEmpty()
                    ? Page.PORTRAIT
                    : pageOf(section.blocks().get(0));
        } else if (block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.NOTE) {
            return page;
        }
        return pageFor(block, Page.LANDSCAPE);
    }

    private void turn(Page wanted) throws IOException {
        if (wanted != page) {
            body.endPages(page, numbering);
            page = wanted;
            numbering = Page.Numbering.ON;
        }
    }

    private void section(Section section, int level, int place, boolean ends) throws IOException {
        String number = form == null ? "" : HeadingNumber.of(level, place);
        body.paragraph(Style.ofHeading(level), number.isEmpty() ? section.heading() : number + " " + section.heading());
        blocks(section.blocks(), level + 1, section.heading(), ends);
    }

    private void paragraph(Paragraph paragraph, boolean ends) throws IOException {
        switch (paragraph.kind()) {
            case BODY -> line(Style.BODY, paragraph.text(), ends);
            case NOTE -> line(Style.NOTE, paragraph.text(), ends);
            case TO_WRITE -> line(Style.TO_WRITE, "[" + paragraph.text() + "]", ends);
        }
    }

    private void line(Style style, String text, boolean ends) throws IOException {
        if (ends) {
            body.paragraphWithNext(style, ended(text));
        } else {
            body.paragraph(style, text);
        }
    }

    private static String ended(String text) {
        if (text.endsWith(END)) {
            return text;
        }
        return (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + END;
    }

    /** Where the text ends with something that cannot carry the mark itself. */
    private void end(boolean ends) throws IOException {
        if (ends) {
            body.paragraphWithNext(Style.BODY, END);
        }
    }

    private void figures(Figures figures, boolean ends) throws IOException {
        int rest = figures.figures().size();
        for (Figures.Figure figure : figures.figures()) {
            rest--;
            line(Style.FIGURE, "- " + text(figure), ends && rest == 0);
        }
        end(ends && figures.figures().isEmpty());
    }

    private String text(Figures.Figure figure) {
        String note = figure.note() == null ? "" : " (" + figure.note() + ")";
        return figure.label() + ": " + figure.value().display(words) + note;
    }

    private void table(@Nullable Table<?> table, String heading, String description) throws IOException {
        if (table == null) {
            return;
        }
        TableShape shape = TableShape.on(page, table);
        Style style = Style.ofTable(shape.size());
        boolean said = table.caption().equals(heading);
        body.paragraph(said ? Style.SPACE : Style.CAPTION, said ? "" : table.caption());
        body.openTable(shape, table.caption(), description);
        body.headings(shape, table.columns().stream().map(Column::heading).toList());
        boolean[] atRight = new boolean[table.columns().size()];
        for (int i = 0; i < atRight.length; i++) {
            atRight[i] = table.columns().get(i).isNumber();
        }
        for (List<Cell> row : table.rows()) {
            body.openRow(false);
            for (int i = 0; i < atRight.length; i++) {
                Cell cell = row.get(i);
                String alignment = atRight[i] ? "right" : "left";
                body.cell(shape.widths().get(i), style, alignment, colour(cell), cell.display(words));
            }
            body.close();
        }
        body.close();
    }

    /** Dark enough to be read on white. An administrative document is black throughout (NĐ 30/2020, Phụ lục I). */
    private String colour(Cell cell) {
        Tone tone = form == null && cell instanceof Cell.Coded coded ? coded.tone() : Tone.NEUTRAL;
        return switch (tone) {
            case NEUTRAL -> "";
            case GOOD -> "1B5E20";
            case RUNNING -> "0D47A1";
            case CAUTION -> "8A4B00";
            case BAD -> "B00020";
        };
    }

    /** Where the figures come from, after everything that the document itself says. */
    private void provenance() throws IOException {
        int width = page.textWidth();
        body.paragraph(Style.SOURCE, "");
        body.rule(width, width);
        for (Figures.Figure figure : report.provenance().figures(words).figures()) {
            body.paragraph(Style.SOURCE, text(figure));
        }
    }
}
