package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
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
    /** How many characters of names a reader passes over without loss: two or three lines. */
    private static final int SHORT = 500;

    private final Wording words;
    private final Set<String> read = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private NamesInEnglish(Wording words) {
        this.words = words;
    }

    /** What a document quotes in Vietnamese beside names. */
    enum Quoted {
        PLAN("The words of the plan"),
        PLANS("The words of the plans"),
        PLAN_AND_RECORDS("The words of the plan and of what was recorded");

        private final String words;

        Quoted(String words) {
            this.words = words;
        }

        String sentence() {
            return words + " are quoted in Vietnamese.";
        }
    }

    /**
     * The blocks of a document with what a reader of English needs, and as they are in Vietnamese: behind so many of them a note; if
     * that were long, a line, and the names as a table at the end.
     */
    static List<Block> explained(int first, Wording words, String title, List<Block> blocks, Quoted quoted) {
        return explained(first, first, words, title, blocks, quoted);
    }

    /** The same for a document that reads like a letter: a short note comes behind all of it. */
    static List<Block> explainedBelow(int first, Wording words, String title, List<Block> blocks, Quoted quoted) {
        return explained(first, blocks.size(), words, title, blocks, quoted);
    }

    private static List<Block> explained(
            int line, int note, Wording words, String title, List<Block> blocks, Quoted quoted) {
        if (!isEnglish(words)) {
            return blocks;
        }
        NamesInEnglish used = read(words, title, blocks);
        List<Block> all = new ArrayList<>(blocks);
        all.add(used.isShort() ? note : line, used.note(quoted));
        all.addAll(used.table());
        return all;
    }

    /** A document whose first section is a summary: the note, or the line, ends it. */
    static List<Block> explainedInSummary(
            Section summary, Wording words, String title, List<Block> rest, Quoted quoted) {
        List<Block> all = new ArrayList<>(List.of(summary));
        all.addAll(rest);
        if (!isEnglish(words)) {
            return all;
        }
        NamesInEnglish used = read(words, title, all);
        List<Block> inside = new ArrayList<>(summary.inside());
        inside.add(used.note(quoted));
        all.set(0, Section.of(summary.heading(), inside));
        all.addAll(used.table());
        return all;
    }

    private static boolean isEnglish(Wording words) {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static NamesInEnglish read(Wording words, String title, List<Block> blocks) {
        NamesInEnglish used = new NamesInEnglish(words);
        used.text(title);
        blocks.forEach(block -> block.writeTo(used));
        return used;
    }

    private String inARow() {
        return String.join("; ", EnglishNames.known().explained(names));
    }

    private boolean isShort() {
        return inARow().length() <= SHORT;
    }

    private Paragraph note(Quoted quoted) {
        String where = isShort() ? inARow() : "in the table at the end";
        return Paragraph.note((where.isEmpty() ? "" : "Names in English: " + where + ". ") + quoted.sentence());
    }

    private List<Block> table() {
        if (isShort()) {
            return List.of();
        }
        List<Column<Map.Entry<String, String>>> columns = List.of(
                Column.words("name", "Name in Vietnamese", 30, Map.Entry::getKey),
                Column.words("english", "In English", 50, Map.Entry::getValue));
        return List.of(Table.of(
                        "names",
                        "Names in English",
                        columns,
                        EnglishNames.known().each(names))
                .explaining());
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
