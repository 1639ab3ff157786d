package vn.childplan.cli;

import java.util.List;
import java.util.Locale;
import vn.childplan.core.text.Text;

/** A page of text for people: one language, at most 100 columns, lines ending in LF. */
final class Page {
    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final Locale locale;
    private final boolean colour;

    Page(Locale locale, boolean colour) {
        this.locale = locale;
        this.colour = colour;
    }

    Locale locale() {
        return locale;
    }

    /** Words, dates and numbers as the readers of this page write them. */
    Wording words() {
        return new Wording(locale);
    }

    String say(String vi, String en) {
        return Text.of(vi, en).in(locale);
    }

    /** Words that begin a sentence: with a capital letter. */
    String sentence(Text words) {
        String said = words.in(locale);
        int first = said.offsetByCodePoints(0, 1);
        return said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first);
    }

    Page title(String title) {
        DisplayText.lines(DisplayText.clean(title), WIDTH).forEach(this::bold);
        return this;
    }

    /** A blank line, and a heading over what follows. */
    Page section(String heading) {
        return blank().title(heading);
    }

    private void bold(String line) {
        text.append(colour ? Colour.BOLD.paint(line) : line).append('\n');
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A paragraph. */
    Page line(String line) {
        return line("", "", line);
    }

    /** One item of a list. */
    Page item(String item) {
        return line("  • ", "    ", item);
    }

    /** A paragraph whose first line begins with one text, and every further line with another. */
    Page line(String first, String further, String line) {
        String indent = first;
        for (String part : DisplayText.lines(DisplayText.clean(line), WIDTH - DisplayText.width(further))) {
            text.append((indent + part).stripTrailing()).append('\n');
            indent = further;
        }
        return this;
    }

    Page table(TextTable table) {
        return table("", table);
    }

    Page table(String indent, TextTable table) {
        List<String> lines = table.lines(WIDTH - indent.length(), colour);
        lines.forEach(line -> text.append(indent).append(line).append('\n'));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
