package vn.childplan.examples.customreport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** A format of one's own: tables and sections of a report as plain text, to be pasted into a chat. */
public final class TextWriter implements ReportWriter {
    @Override
    public String format() {
        return "txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        Legible legible = new Legible();
        StringBuilder text = new StringBuilder(report.title()).append('\n');
        for (Block block : report.blocks()) {
            if (block instanceof Table<?> table) {
                text.append(table.caption())
                        .append(": ")
                        .append(table.rowCount())
                        .append('\n');
                table.rows()
                        .forEach(row ->
                                text.append("- ").append(line(row, report)).append('\n'));
            } else if (block instanceof Section section) {
                text.append(section.heading())
                        .append(": ")
                        .append(paragraphs(section))
                        .append('\n');
            }
        }
        out.write(legible.of(text.toString()).getBytes(StandardCharsets.UTF_8));
        return legible.replaced();
    }

    private static String line(List<Cell> row, Report report) {
        return row.stream().map(cell -> cell.display(report.words())).collect(Collectors.joining(" · "));
    }

    private static String paragraphs(Section section) {
        return section.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining(" "));
    }
}
