package vn.childplan.reporting.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Board;
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

/** One report on its way to HTML. */
final class HtmlDocument {
    /** Sections from which a page that is no official document begins with a list of them. */
    private static final int MANY_SECTIONS = 4;

    /** What a portrait page holds; characters. */
    private static final int PORTRAIT = 110;

    private static final int DEEPEST_HEADING = 6;

    private final Report report;
    private final Wording words;
    private final Markup markup;
    private final CellMarkup cells;
    private final TableMarkup tables;
    private final ChartMarkup charts;
    private final boolean hasBoard;
    private final InlineResource style;
    private final InlineResource script;
    private final Map<String, Integer> ids = new HashMap<>();

    HtmlDocument(Report report, OutputStream out) throws IOException {
        this.report = report;
        this.words = report.words();
        this.markup = new Markup(out);
        this.cells = new CellMarkup(markup, words);
        this.tables = new TableMarkup(markup, cells, words);
        this.charts = new ChartMarkup(markup, tables, words, report.asOf());
        this.hasBoard = report.blocks().stream().anyMatch(Board.class::isInstance);
        this.style = hasBoard ? InlineResource.STYLE.and(InlineResource.BOARD_STYLE) : InlineResource.STYLE;
        this.script = hasBoard ? InlineResource.SCRIPT.and(InlineResource.BOARD_SCRIPT) : InlineResource.SCRIPT;
    }

    Replaced write() throws IOException {
        OfficialForm form = report.form();
        markup.doctype();
        markup.open("html", "lang", language());
        markup.line();
        head();
        markup.open("body", "class", classOfPage(form));
        markup.line();
        if (form == null) {
            page();
        } else {
            official(form);
        }
        Optional<Figures> sheet = report.provenanceSheet();
        if (sheet.isPresent()) {
            source(sheet.get());
        }
        markup.inline("script", script);
        markup.close();
        markup.close();
        markup.line();
        return markup.finish();
    }

    private String classOfPage(@Nullable OfficialForm form) {
        if (form != null) {
            return "official";
        }
        return "screen" + (isBroad() ? " landscape" : "") + (hasBoard ? " with-board" : "");
    }

    /** Whether a table is too broad for a portrait page. */
    private boolean isBroad() {
        return report.tables().stream()
                .anyMatch(table -> table.forReaders(words).columns().stream()
                                .mapToInt(Column::width)
                                .sum()
                        > PORTRAIT);
    }

    /** Vietnamese unless it is English, as with every text. */
    private String language() {
        return words.say(Text.VIETNAMESE.getLanguage(), Locale.ENGLISH.getLanguage());
    }

    private void head() throws IOException {
        String policy = "default-src 'none'; img-src 'none'; style-src " + style.source() + "; script-src "
                + script.source() + "; base-uri 'none'; form-action 'none'";
        markup.open("head");
        markup.line();
        markup.empty("meta", "charset", "utf-8");
        markup.line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        markup.line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.line();
        markup.empty("meta", "name", "color-scheme", "content", "light dark");
        markup.line();
        for (Map.Entry<String, String> fact : report.fileProperties().entrySet()) {
            markup.empty("meta", "name", fact.getKey(), "content", fact.getValue());
            markup.line();
        }
        markup.element("title", report.title());
        markup.line();
        markup.inline("style", style);
        markup.close();
        markup.line();
    }

    private void page() throws IOException {
        markup.open("main");
        markup.line();
        markup.element("h1", report.titleLine());
        markup.line();
        new Part(1, "", "").blocks(report.blocks());
        markup.close();
        markup.line();
    }

    private void official(OfficialForm form) throws IOException {
        OfficialLayout layout = new OfficialLayout(markup, form);
        SignedText text = SignedText.of(report);
        markup.open("main");
        markup.line();
        if (!text.notices().isEmpty()) {
            markup.open("aside", "class", "before");
            markup.line();
            markup.element("p", SignedText.heading(report), "class", "heading");
            markup.line();
            new Part(1, "", "").blocks(text.notices());
            markup.close();
            markup.line();
        }
        layout.above();
        List<Comment> ofFoot = Commented.ofFoot(report, form);
        new Part(1, "", "").blocks(Commented.without(ofFoot, text.text()));
        layout.below();
        new Part(1, "", "").blocks(List.copyOf(ofFoot));
        int place = 0;
        for (Section annex : report.annexes()) {
            markup.open("section", "class", "annex");
            markup.line();
            layout.annex(report.annexNumber(++place), String.valueOf(annex.annex()));
            new Part(1, "annex" + place + "-", String.valueOf(annex.annex())).blocks(annex.blocks());
            markup.close();
            markup.line();
        }
        markup.close();
        markup.line();
    }

    private void contents() throws IOException {
        List<Section> sections = report.blocks().stream()
                .flatMap(block -> block instanceof Board board ? board.parts().stream() : Stream.of(block))
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        if (sections.size() < MANY_SECTIONS) {
            return;
        }
        markup.open("nav", "aria-label", words.say("Mục lục", "Contents"));
        markup.open("ol");
        int place = 0;
        for (Section section : sections) {
            markup.open("li");
            markup.element("a", section.heading(), "href", "#section-" + ++place);
            markup.close();
        }
        markup.close();
        markup.close();
        markup.line();
    }

    /** The same table or chart may stand in a report more than once, an id may not. */
    private String idFor(String id) {
        int number = ids.merge(id, 1, Integer::sum);
        return number == 1 ? id : id + "_" + number;
    }

    /** Blocks on one level. */
    private final class Part implements Block.Writer<IOException> {
        private final int level;
        /** What the ids of its headings begin with. */
        private final String within;

        /** What stands right over the next block. */
        private String heading;

        private int sections;

        /** @param heading what they stand under; empty on the first level */
        Part(int level, String within, String heading) {
            this.level = level;
            this.within = within;
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
            if (++sections == 1 && level == 1 && report.form() == null) {
                contents();
            }
            markup.open("section");
            markup.line();
            markup.open(
                    "h" + Math.min(DEEPEST_HEADING, level + 1),
                    "id",
                    level == 1 ? within + "section-" + sections : null);
            String number = section.printedNumber(report.form() != null, level, sections);
            if (!number.isEmpty()) {
                markup.text(number + " ");
            }
            markup.text(section.heading());
            markup.close();
            markup.line();
            new Part(level + 1, "", section.heading()).blocks(section.blocks());
            markup.close();
            markup.line();
        }

        @Override
        public void paragraph(Paragraph paragraph) throws IOException {
            switch (paragraph.kind()) {
                case BODY -> markup.element("p", paragraph.text());
                case BASIS -> markup.element("p", paragraph.text(), "class", "basis");
                case NOTE, NOTICE -> markup.element("p", paragraph.text(), "class", "note");
                case TO_WRITE -> markup.element("p", "[" + paragraph.text() + "]", "class", "to-write");
            }
            markup.line();
        }

        @Override
        public void figures(Figures figures) throws IOException {
            HtmlDocument.this.figures(figures, "figures");
        }

        @Override
        public void table(Table<?> table) throws IOException {
            tables.write(table, idFor(table.id()), heading);
        }

        @Override
        public void chart(Chart chart) throws IOException {
            charts.write(chart, idFor(chart.id() + "-chart"), idFor(chart.id()));
        }

        /** Drawn by the script of the page; without it the parts are read. */
        @Override
        public void board(Board board) throws IOException {
            markup.open("div", "class", "board", "id", idFor(board.id()));
            markup.line();
            markup.open("noscript");
            markup.line();
            blocks(board.parts());
            markup.close();
            markup.line();
            markup.data(BoardData.of(board, report.asOf(), markup, words));
            markup.close();
            markup.line();
        }

        @Override
        public void agenda(Agenda agenda) throws IOException {
            Table<?> days = agenda.days(words);
            tables.write(days, idFor(days.id()), "");
        }
    }

    private void figures(Figures figures, String name) throws IOException {
        markup.open("dl", "class", name);
        markup.line();
        for (Figures.Figure figure : figures.figures()) {
            markup.open("div", "data-key", figure.key());
            markup.element("dt", figure.label());
            markup.open("dd", "class", figure.value().isNumber() ? "number" : null);
            figure.value().writeTo(cells);
            markup.close();
            note(figure.note());
            markup.close();
            markup.line();
        }
        markup.close();
        markup.line();
    }

    private void note(@Nullable String note) throws IOException {
        if (note != null) {
            markup.element("dd", note, "class", "note");
        }
    }

    private void source(Figures sheet) throws IOException {
        markup.open("footer");
        markup.line();
        markup.element("h2", Provenance.heading(words));
        markup.line();
        figures(sheet, "provenance");
        markup.close();
        markup.line();
    }
}
