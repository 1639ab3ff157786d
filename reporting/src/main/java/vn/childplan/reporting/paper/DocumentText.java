package vn.childplan.reporting.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.SignedText;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** The text of a report, block by block, on pages that turn where a table needs it. */
public final class DocumentText {
    /** What ends the text of an administrative document; one that was issued has it, or has it not, in its words. */
    private static final String END = "./.";

    private final Report report;
    private final @Nullable OfficialForm form;
    private final Wording words;
    private final Paper paper;
    private final TableText tables;
    private final @Nullable Margin margin;
    private Page page;

    /** @param paper what makes a file of it */
    public DocumentText(Report report, Paper paper) {
        this.report = report;
        this.form = report.form();
        this.words = report.words();
        this.paper = paper;
        this.tables = new TableText(report, paper);
        this.margin = paper.margin().orElse(null);
        this.page = form == null ? largestPage(inPrint(report.blocks())) : Page.PORTRAIT;
    }

    public void write() throws IOException {
        SignedText signed = SignedText.of(report);
        if (form != null) {
            notices(signed.notices());
        }
        paper.pages(page, Page.Numbering.ANEW);
        List<Comment> ofDocument = Commented.leading(report.blocks());
        if (form == null) {
            await(ofDocument, Stream.of(report.title()));
            paper.paragraph(Style.TITLE, report.titleLine());
            new Part(1, "", false).blocks(inPrint(report.blocks()));
        } else {
            OfficialParts parts = new OfficialParts(form, paper);
            List<Comment> ofFoot = Commented.ofFoot(report, form);
            await(
                    ofDocument.stream()
                            .filter(comment -> !ofFoot.contains(comment))
                            .toList(),
                    parts.headTexts());
            parts.head();
            // A text without provenance is somebody's own words, to the last mark.
            Part text = new Part(1, "", form.number() == null && report.provenance() != null);
            text.blocks(Commented.without(ofFoot, signed.text()));
            turn(Page.PORTRAIT);
            await(ofFoot, OfficialParts.footTexts(form));
            parts.foot();
            text.notes(ofFoot);
            annexes(parts);
        }
        Optional<Figures> sheet = report.provenanceSheet();
        if (sheet.isPresent()) {
            source(sheet.get());
        }
    }

    /** What must be known before a document is signed, on a sheet before it: the document begins with its letterhead. */
    private void notices(List<Block> notices) throws IOException {
        if (notices.isEmpty()) {
            return;
        }
        paper.pages(Page.PORTRAIT, Page.Numbering.ANEW);
        paper.paragraph(Style.CAPTION, SignedText.heading(report));
        new Part(1, "", false).blocks(notices);
    }

    /** What is said of the texts that are written next, where there is a margin for it. */
    private void await(List<Comment> comments, Stream<String> texts) {
        if (margin != null) {
            margin.ended();
            margin.await(comments, texts);
        }
    }

    /** Each on pages of its own with numbers of its own (NĐ 30/2020, Phụ lục I). */
    private void annexes(OfficialParts parts) throws IOException {
        List<Section> annexes = report.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            Section annex = annexes.get(i);
            page = pageOf(annex);
            paper.pages(page, Page.Numbering.ANEW);
            String name = String.valueOf(annex.annex());
            parts.annex(report.annexNumber(i + 1), name);
            new Part(1, name, false).blocks(annex.blocks());
        }
    }

    /** With what is printed in the place of lists that are too long for paper. */
    private static List<Block> inPrint(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Table<?> table
                        ? table.inPrint().stream()
                        : Stream.of(block instanceof Section section ? holding(section) : block))
                .toList();
    }

    private static Section holding(Section section) {
        return new Section(section.number(), section.heading(), section.annex(), inPrint(section.blocks()));
    }

    /** A plain document has one sort of page from end to end. */
    private Page largestPage(List<Block> blocks) {
        return blocks.stream().map(block -> pageFor(block, Page.LARGE)).reduce(Page.PORTRAIT, DocumentText::larger);
    }

    private static Page larger(Page one, Page other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Page pageFor(Block block, Page largest) {
        return block.asTable(words)
                .map(table -> TableShape.pageFor(tables.printed(table), largest, words))
                .orElseGet(() -> largestPage(block.inside()));
    }

    /** The page on which a block stands: a heading on that of what it is the heading of, a note where it is. */
    private Page pageOf(Block block) {
        List<Commented> inside = Commented.of(block.inside());
        if (!inside.isEmpty()) {
            return pageOf(inside.get(0).block());
        }
        return Paragraph.isNote(block) ? page : pageFor(block, Page.LANDSCAPE);
    }

    private void turn(Page wanted) throws IOException {
        if (wanted != page) {
            page = wanted;
            paper.pages(page, Page.Numbering.ON);
        }
    }

    /** Blocks on one level, under one heading. */
    private final class Part implements Block.Writer<IOException> {
        private final int level;
        private final String heading;
        private final boolean last;
        private int sections;
        /** Whether the text ends with the block that is written just now. */
        private boolean ends;
        /** Whether a table follows the block that is written just now. */
        private boolean leadsToTable;

        /**
         * Blocks to be written.
         *
         * @param heading what they stand under; empty on the first level
         * @param last whether the text of an administrative document ends with them
         */
        Part(int level, String heading, boolean last) {
            this.level = level;
            this.heading = heading;
            this.last = last;
        }

        void blocks(List<Block> all) throws IOException {
            List<Commented> blocks = Commented.of(all);
            notes(Commented.leading(all));
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i).block();
                List<Comment> comments = blocks.get(i).comments();
                ends = last && i == blocks.size() - 1;
                leadsToTable =
                        i + 1 < blocks.size() && isTable(blocks.get(i + 1).block());
                if (form != null) {
                    turn(pageOf(block));
                }
                await(comments, texts(block));
                block.writeTo(this);
                notes(comments);
            }
            if (last && blocks.isEmpty()) {
                end(true);
            }
        }

        /** What is said, where there is no margin for it. */
        private void notes(List<Comment> comments) throws IOException {
            if (margin == null) {
                for (Comment comment : comments) {
                    paper.paragraph(Style.NOTE, comment.asNote().text());
                }
            }
        }

        @Override
        public void section(Section section) throws IOException {
            sections++;
            if (form == null && section.annex() != null && sections > 1) {
                paper.pages(page, Page.Numbering.ON);
            }
            String number = section.printedNumber(form != null, level, sections);
            await(Commented.leading(section.blocks()), Stream.of(section.heading()));
            paper.paragraph(
                    Style.ofHeading(level), number.isEmpty() ? section.heading() : number + " " + section.heading());
            new Part(level + 1, section.heading(), ends).blocks(section.blocks());
        }

        @Override
        public void paragraph(Paragraph paragraph) throws IOException {
            switch (paragraph.kind()) {
                case BODY -> {
                    boolean announces = leadsToTable && paragraph.text().endsWith(":");
                    line(Style.BODY, paragraph.text(), ends || announces, ends);
                }
                case BASIS -> line(Style.BASIS, paragraph.text(), ends, ends);
                case NOTE, NOTICE -> line(Style.NOTE, paragraph.text(), ends, ends);
                case TO_WRITE -> line(Style.TO_WRITE, "[" + paragraph.text() + "]", ends, ends);
            }
        }

        @Override
        public void figures(Figures figures) throws IOException {
            int rest = figures.figures().size();
            for (Figures.Figure figure : figures.figures()) {
                rest--;
                line(Style.FIGURE, "- " + text(figure), ends && rest == 0, ends && rest == 0);
            }
            end(ends && figures.figures().isEmpty());
        }

        @Override
        public void table(Table<?> table) throws IOException {
            tables.write(table, page, heading, "");
            end(ends);
        }

        @Override
        public void chart(Chart chart) throws IOException {
            boolean drawn = !chart.bars().isEmpty();
            if (drawn) {
                paper.chart(chart, page);
            }
            tables.write(chart.counts(), page, drawn ? chart.caption() : heading, chart.alternative());
            paragraph(Paragraph.note(chart.alternative()));
        }

        @Override
        public void agenda(Agenda agenda) throws IOException {
            table(agenda.days(words));
        }
    }

    /** The texts of a block that a comment can be about. */
    private Stream<String> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        return block.asTable(words).map(tables::printed).stream()
                .flatMap(table -> StreamSupport.stream(table.rows().spliterator(), false))
                .flatMap(List::stream)
                .map(cell -> cell.display(words));
    }

    /**
     * A paragraph.
     *
     * @param withNext whether it stays with what follows: the signature, or a table that it announces
     * @param ends whether the text ends with it
     */
    private void line(Style style, String text, boolean withNext, boolean ends) throws IOException {
        if (withNext) {
            paper.paragraphWithNext(style, ends ? ended(text) : text);
        } else {
            paper.paragraph(style, text);
        }
    }

    private boolean isTable(Block block) {
        return block.asTable(words).isPresent();
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
            paper.paragraphWithNext(Style.BODY, END);
        }
    }

    private String text(Figures.Figure figure) {
        String note = figure.note() == null ? "" : " (" + figure.note() + ")";
        return figure.label() + ": " + figure.value().display(words) + note;
    }

    /** Where the figures come from, on a page of its own behind everything that the document itself says. */
    private void source(Figures figures) throws IOException {
        page = Page.PORTRAIT;
        paper.pages(page, Page.Numbering.ANEW);
        paper.paragraph(Style.CAPTION, Provenance.heading(words));
        for (Figures.Figure figure : figures.figures()) {
            paper.paragraph(Style.SOURCE, text(figure));
        }
    }
}
