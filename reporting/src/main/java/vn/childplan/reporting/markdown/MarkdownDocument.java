package vn.childplan.reporting.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.HeadingNumber;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** One report on its way to Markdown. */
final class MarkdownDocument {
    /** What has a meaning in running text wherever it stands. */
    private static final String SPECIAL = "\\`*_[]<>|#~$&";

    private final Report report;
    private final Wording words;
    private final Legible legible = new Legible();
    private final Writer out;

    MarkdownDocument(Report report, OutputStream out) {
        this.report = report;
        this.words = report.words();
        // Not closed, because that would close the stream of the caller.
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    Replaced write() throws IOException {
        out.append("# ").append(text(report.title())).append("\n");
        blocks(report.blocks(), 1);
        out.append("\n---\n");
        figures(report.provenance().figures(words));
        out.flush();
        return legible.replaced();
    }

    private void blocks(List<Block> blocks, int level) throws IOException {
        int sections = 0;
        for (Block block : blocks) {
            if (block instanceof Section section) {
                section(section, level, ++sections);
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Figures figures) {
                figures(figures);
            } else if (block instanceof Table<?> table) {
                table(table);
            } else if (block instanceof Chart chart) {
                table(chart.asTable());
                paragraph(Paragraph.note(chart.alternative()));
            } else if (block instanceof Agenda agenda) {
                table(agenda.asTable(words));
            }
        }
    }

    private void section(Section section, int level, int place) throws IOException {
        String number = report.form() == null ? "" : HeadingNumber.of(level, place) + " ";
        out.append("\n").append("#".repeat(Math.min(6, level + 1))).append(" ");
        out.append(number).append(text(section.heading())).append("\n");
        blocks(section.blocks(), level + 1);
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        String text = text(paragraph.text());
        out.append("\n");
        out.append(
                switch (paragraph.kind()) {
                    case BODY -> text;
                    case NOTE -> "> " + text;
                    case TO_WRITE -> "**[" + text + "]**";
                });
        out.append("\n");
    }

    private void figures(Figures figures) throws IOException {
        out.append("\n");
        for (Figures.Figure figure : figures.figures()) {
            out.append("- ").append(text(figure.label())).append(": ").append(cell(figure.value()));
            out.append(figure.note() == null ? "" : " (" + text(figure.note()) + ")")
                    .append("\n");
        }
    }

    private void table(Table<?> table) throws IOException {
        out.append("\n**").append(text(table.caption())).append("**\n\n|");
        for (Column<?> column : table.columns()) {
            out.append(" ").append(text(column.heading())).append(" |");
        }
        out.append("\n|");
        for (Column<?> column : table.columns()) {
            out.append(column.isNumber() ? " ---: |" : " --- |");
        }
        out.append("\n");
        for (List<Cell> row : table.rows()) {
            out.append("|");
            for (Cell cell : row) {
                out.append(" ").append(cell(cell)).append(" |");
            }
            out.append("\n");
        }
    }

    private String cell(Cell cell) {
        return text(cell.display(words));
    }

    /** One line that means itself: no character starts a markup of its own. */
    private String text(String raw) {
        String line = legible.of(raw).replaceAll("\\s+", " ").strip();
        StringBuilder escaped = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || (i == 0 && "+-=".indexOf(c) >= 0)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString().replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }
}
