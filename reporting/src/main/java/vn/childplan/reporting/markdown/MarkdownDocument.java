package vn.childplan.reporting.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.SignedText;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.reporting.paper.Commented;

/** One report on its way to Markdown. */
final class MarkdownDocument {
    private final Report report;
    private final Wording words;
    private final MarkdownText texts = new MarkdownText();
    private final Writer out;

    MarkdownDocument(Report report, OutputStream out) {
        this.report = report;
        this.words = report.words();
        // Not closed, because that would close the stream of the caller.
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    Replaced write() throws IOException {
        OfficialForm form = report.form();
        if (form == null) {
            out.append("# ").append(texts.line(report.titleLine())).append("\n");
            new Part(1, "").blocks(report.blocks());
        } else {
            MarkdownForm around = new MarkdownForm(out, texts, form);
            SignedText text = SignedText.of(report);
            if (!text.notices().isEmpty()) {
                out.append("**").append(texts.line(SignedText.heading(report))).append("**\n");
                new Part(1, "").blocks(text.notices());
                out.append("\n---\n\n");
            }
            around.above();
            List<Comment> ofFoot = Commented.ofFoot(report, form);
            new Part(1, "").blocks(Commented.without(ofFoot, text.text()));
            around.below();
            new Part(1, "").blocks(List.copyOf(ofFoot));
            annexes(around);
        }
        Optional<Figures> sheet = report.provenanceSheet();
        if (sheet.isPresent()) {
            out.append("\n---\n\n## ").append(Provenance.heading(words)).append("\n");
            figures(sheet.get(), "-");
        }
        out.flush();
        return texts.replaced();
    }

    /** Behind the signature, each with numbers of its own. */
    private void annexes(MarkdownForm around) throws IOException {
        int place = 0;
        for (Section annex : report.annexes()) {
            around.annex(report.annexNumber(++place), String.valueOf(annex.annex()));
            new Part(1, String.valueOf(annex.annex())).blocks(annex.blocks());
        }
    }

    /** Blocks on one level. */
    private final class Part implements Block.Writer<IOException> {
        private final int level;
        /** What stands right over the next block. */
        private String heading;

        private int sections;
        private String bullet = "*";

        /** @param heading what they stand under; empty on the first level */
        Part(int level, String heading) {
            this.level = level;
            this.heading = heading;
        }

        void blocks(List<Block> blocks) throws IOException {
            for (Block block : blocks) {
                block.writeTo(this);
                heading = "";
            }
        }

        @Override
        public void section(Section section) throws IOException {
            sections++;
            String number = section.printedNumber(report.form() != null, level, sections);
            out.append("\n").append("#".repeat(Math.min(6, level + 1))).append(" ");
            out.append(number)
                    .append(number.isEmpty() ? "" : " ")
                    .append(texts.line(section.heading()))
                    .append("\n");
            new Part(level + 1, section.heading()).blocks(section.blocks());
        }

        @Override
        public void paragraph(Paragraph paragraph) throws IOException {
            String text = paragraph.text();
            out.append("\n");
            out.append(
                    switch (paragraph.kind()) {
                        case BODY -> texts.lines(text, "");
                        case BASIS -> "*" + texts.line(text) + "*";
                        case NOTE, NOTICE -> "> " + texts.lines(text, "> ");
                        case TO_WRITE -> "**[" + texts.line(text) + "]**";
                    });
            out.append("\n");
        }

        @Override
        public void figures(Figures figures) throws IOException {
            // Two lists with the same bullet would be read as one.
            bullet = bullet.equals("-") ? "*" : "-";
            MarkdownDocument.this.figures(figures, bullet);
        }

        @Override
        public void table(Table<?> table) throws IOException {
            MarkdownDocument.this.table(table, heading);
        }

        @Override
        public void chart(Chart chart) throws IOException {
            MarkdownDocument.this.table(chart.counts(), "");
            paragraph(Paragraph.note(chart.alternative()));
        }

        @Override
        public void agenda(Agenda agenda) throws IOException {
            MarkdownDocument.this.table(agenda.days(words), "");
        }
    }

    private void figures(Figures figures, String bullet) throws IOException {
        out.append("\n");
        for (Figures.Figure figure : figures.figures()) {
            out.append(bullet).append(" ").append(texts.line(figure.label())).append(": ");
            out.append(cell(figure.value()));
            out.append(figure.note() == null ? "" : " – " + texts.line(figure.note()))
                    .append("\n");
        }
    }

    /** @param heading what stands over it already, and need not be said again */
    private void table(Table<?> whole, String heading) throws IOException {
        Table<?> table = whole.forReaders(words);
        String caption = table.caption().equals(heading) ? "" : texts.line(table.caption());
        out.append(caption.isEmpty() ? "" : "\n**" + caption + "**\n").append("\n|");
        for (Column<?> column : table.columns()) {
            out.append(" ").append(texts.line(column.heading())).append(" |");
        }
        out.append("\n|");
        for (Column<?> column : table.columns()) {
            out.append(
                    switch (column.alignment()) {
                        case LEFT -> " --- |";
                        case CENTRE -> " :---: |";
                        case RIGHT -> " ---: |";
                    });
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
        return texts.line(cell.display(words));
    }
}
