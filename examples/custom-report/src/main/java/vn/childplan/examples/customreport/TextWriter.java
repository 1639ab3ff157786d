package vn.childplan.examples.customreport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.childplan.reporting.model.BlockReader;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
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
        report.readBy(new BlockReader<RuntimeException>() {
            @Override
            public void head(OfficialForm form) {
                text.append(String.join(" ", form.letterhead())).append('\n');
            }

            @Override
            public void heading(int level, String number, String heading) {
                text.append(heading).append(":\n");
            }

            @Override
            public void paragraph(Paragraph paragraph) {
                // A chat gets what somebody has to do and must know, not how figures are counted.
                text.append(paragraph.kind() == Paragraph.Kind.NOTE ? "" : paragraph.text() + "\n");
            }

            @Override
            public void figures(Figures figures) {
                figures.figures()
                        .forEach(figure -> text.append(figure.label())
                                .append(": ")
                                .append(figure.value().display(report.words()))
                                .append('\n'));
            }

            @Override
            public void table(Table<?> table) {
                text.append(table.caption())
                        .append(": ")
                        .append(table.rowCount())
                        .append('\n');
                // Without the columns for programs.
                table.forReaders(report.words())
                        .rows()
                        .forEach(row -> text.append("- ")
                                .append(row.stream()
                                        .map(cell -> cell.display(report.words()))
                                        .collect(Collectors.joining(" · ")))
                                .append('\n'));
            }
        });
        out.write(legible.of(text.toString()).getBytes(StandardCharsets.UTF_8));
        return legible.replaced();
    }
}
