package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/**
 * Names of agencies and the words of the plan stay Vietnamese in every document: for those who read it in English, what the names
 * that it uses mean, and why the rest is not translated.
 */
final class NamesInEnglish implements Block.Writer<RuntimeException> {
    private final Wording words;
    private final Set<String> read = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private NamesInEnglish(Wording words) {
        this.words = words;
    }

    /**
     * A note in English; nothing in Vietnamese.
     *
     * @param title the title of the document
     * @param blocks all that the document says
     */
    static List<Block> note(Wording words, String title, List<Block> blocks) {
        return note(words, title, blocks, "The words of the plan are quoted in Vietnamese.");
    }

    /** The same for a document on several plans. */
    static List<Block> noteOnPlans(Wording words, String title, List<Block> blocks) {
        return note(words, title, blocks, "The words of the plans are quoted in Vietnamese.");
    }

    private static List<Block> note(Wording words, String title, List<Block> blocks, String quoted) {
        if (!words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return List.of();
        }
        NamesInEnglish used = new NamesInEnglish(words);
        used.text(title);
        blocks.forEach(block -> block.writeTo(used));
        List<String> explained = EnglishNames.known().explained(used.names);
        return List.of(Paragraph.note(
                explained.isEmpty() ? quoted : "Names in English: " + String.join("; ", explained) + ". " + quoted));
    }

    /** The blocks with the note behind so many of them. */
    static List<Block> behind(int first, Wording words, String title, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(first, note(words, title, blocks));
        return all;
    }

    /** A section with the note at its end, on what it says and the rest of the document. */
    static Section inside(Section section, Wording words, String title, List<Block> rest) {
        List<Block> all = new ArrayList<>(rest);
        all.add(section);
        List<Block> inside = new ArrayList<>(section.inside());
        inside.addAll(note(words, title, all));
        return Section.of(section.heading(), inside);
    }

    /** Tables say the same words in many rows: each text is read once. */
    private void text(String text) {
        if (!text.isEmpty() && read.add(text)) {
            EnglishNames.known().find(text, names);
        }
    }

    @Override
    public void section(Section section) {
        text(section.heading());
        section.inside().forEach(block -> block.writeTo(this));
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        text(paragraph.text());
    }

    @Override
    public void figures(Figures figures) {
        for (Figures.Figure figure : figures.figures()) {
            text(figure.label());
            text(figure.value().display(words));
            if (figure.note() != null) {
                text(figure.note());
            }
        }
    }

    @Override
    public void table(Table<?> table) {
        Table<?> shown = table.forReaders(words);
        text(shown.caption());
        shown.columns().forEach(column -> text(column.heading()));
        shown.rows().forEach(row -> row.forEach(cell -> text(cell.display(words))));
    }

    @Override
    public void chart(Chart chart) {
        text(chart.alternative());
        table(chart.counts());
    }

    @Override
    public void agenda(Agenda agenda) {
        table(agenda.days(words));
    }

    @Override
    public void board(Board board) {
        table(board.rows());
        board.parts().forEach(part -> part.writeTo(this));
    }
}
