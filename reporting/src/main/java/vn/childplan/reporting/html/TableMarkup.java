package vn.childplan.reporting.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** Tables, each inside a frame of its own that scrolls where the screen is narrow. */
final class TableMarkup {
    /** Characters from which a column of text is kept from becoming a thin stripe. */
    private static final int WIDE = 28;

    /** Characters from which it is kept from breaking after every word. */
    private static final int MIDDLE = 16;

    /** Letters without a space that no language has. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{25,}");

    /** What of them may stand on a line by itself: as broad as a narrow column. */
    private static final Pattern PART = Pattern.compile("\\S{6}(?=[^\\s\\p{M}])");

    private final Markup markup;
    private final CellMarkup cells;
    private final Wording words;

    TableMarkup(Markup markup, CellMarkup cells, Wording words) {
        this.markup = markup;
        this.cells = cells;
        this.words = words;
    }

    /**
     * Writes one.
     *
     * @param heading what stands over it already; a caption that says the same is there for screen readers alone
     */
    void write(Table<?> whole, String id, String heading) throws IOException {
        Table<?> table = whole.forReaders(words);
        markup.open("div", "class", "table");
        // Reachable by keyboard, or else it could not be scrolled with one.
        markup.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", id + "-caption");
        markup.line();
        boolean asData = RowData.suits(table);
        String rowCount = asData ? String.valueOf(table.rowCount() + 1) : null;
        markup.open("table", "id", id, "data-rows", String.valueOf(table.rowCount()), "aria-rowcount", rowCount);
        caption(table, id, table.caption().equals(heading) && table.rowCount() > 0);
        head(table.columns());
        markup.open("tbody");
        markup.line();
        if (!asData) {
            for (List<Cell> row : table.rows()) {
                row(table, row);
            }
        }
        markup.close();
        markup.close();
        markup.close();
        markup.line();
        if (asData) {
            data(table);
        }
        markup.close();
        markup.line();
    }

    private void data(Table<?> table) throws IOException {
        markup.open("noscript");
        markup.element(
                "p",
                words.say(
                        "Bảng có " + words.number(table.rowCount())
                                + " dòng, chỉ hiện khi trình duyệt được phép chạy mã của trang; nếu không, hãy xuất"
                                + " tệp xlsx hoặc csv.",
                        "This table has " + words.number(table.rowCount())
                                + " rows, which need a browser that runs the script of the page; else take xlsx or"
                                + " csv."),
                "class",
                "note");
        markup.close();
        markup.line();
        markup.data(RowData.of(table, markup, words));
    }

    private void caption(Table<?> table, String id, boolean said) throws IOException {
        markup.open("caption", "id", id + "-caption", "class", said ? "said" : null);
        // A span, to stay in view while the table is scrolled sideways.
        markup.open("span");
        markup.text(table.caption());
        if (table.rowCount() == 0) {
            markup.text(" ");
            markup.element("small", words.say("(không có)", "(none)"));
        }
        markup.close();
        markup.close();
        markup.line();
    }

    private void head(List<? extends Column<?>> columns) throws IOException {
        markup.open("thead");
        markup.open("tr");
        for (Column<?> column : columns) {
            markup.open(
                    "th",
                    "scope",
                    "col",
                    "data-key",
                    column.key(),
                    "data-type",
                    typeOf(column),
                    "class",
                    classOf(column));
            heading(column.heading());
            markup.close();
        }
        markup.close();
        markup.close();
        markup.line();
    }

    /** Else a name of very many letters without a space would push the columns after it off the printed sheet. */
    private void heading(String heading) throws IOException {
        Matcher word = LONG_WORD.matcher(heading);
        int written = 0;
        while (word.find()) {
            Matcher part = PART.matcher(heading).region(word.start(), word.end());
            while (part.find()) {
                markup.text(heading.substring(written, part.end()));
                markup.empty("wbr");
                written = part.end();
            }
        }
        markup.text(heading.substring(written));
    }

    private void row(Table<?> table, List<Cell> row) throws IOException {
        List<? extends Column<?>> columns = table.columns();
        markup.open("tr");
        for (int i = 0; i < row.size(); i++) {
            if (i == table.headingColumn()) {
                markup.open("th", "scope", "row", "class", classOf(columns.get(i)));
            } else {
                markup.open("td", "class", classOf(columns.get(i)));
            }
            row.get(i).writeTo(cells);
            markup.close();
        }
        markup.close();
        markup.line();
    }

    /** What its cells are, as the script of the page calls it. */
    static String typeOf(Column<?> column) {
        return column.type().name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String classOf(Column<?> column) {
        return switch (column.type()) {
            case COUNT, SHARE -> "number";
            case DAY, MOMENT -> "day";
            case WORDS, CODED, SEVERAL -> classOfWords(column);
        };
    }

    private static @Nullable String classOfWords(Column<?> column) {
        if (column.alignment() == Column.Alignment.CENTRE) {
            return "letters";
        }
        return column.width() >= WIDE ? "wide" : column.width() >= MIDDLE ? "middle" : null;
    }
}
