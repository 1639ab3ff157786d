package vn.childplan.examples.customreport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Figures;
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
        ChatText text = new ChatText(report);
        report.blocks().forEach(block -> block.writeTo(text));
        out.write(legible.of(text.toString()).getBytes(StandardCharsets.UTF_8));
        return legible.replaced();
    }

    /** What a chat shows of each kind of block: tables, what can be shown as one, and sections. */
    private static final class ChatText implements Block.Writer<RuntimeException> {
        private final Report report;
        private final StringBuilder text;

        ChatText(Report report) {
            this.report = report;
            this.text = new StringBuilder(report.title()).append('\n');
        }

        @Override
        public void table(Table<?> table) {
            text.append(table.caption()).append(": ").append(table.rowCount()).append('\n');
            table.rows()
                    .forEach(row -> text.append("- ")
                            .append(row.stream()
                                    .map(cell -> cell.display(report.words()))
                                    .collect(Collectors.joining(" · ")))
                            .append('\n'));
        }

        @Override
        public void section(Section section) {
            text.append(section.heading())
                    .append(": ")
                    .append(paragraphs(section))
                    .append('\n');
        }

        private static String paragraphs(Section section) {
            return section.blocks().stream()
                    .filter(Paragraph.class::isInstance)
                    .map(block -> ((Paragraph) block).text())
                    .collect(Collectors.joining(" "));
        }

        @Override
        public void chart(Chart chart) {
            table(chart.counts());
        }

        @Override
        public void agenda(Agenda agenda) {
            table(agenda.days(report.words()));
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            // A chat gets what somebody has to do, not how figures are counted.
        }

        @Override
        public void figures(Figures figures) {
            // The tables say more.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
