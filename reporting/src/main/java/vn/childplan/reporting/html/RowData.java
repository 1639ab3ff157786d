package vn.childplan.reporting.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;

/**
 * The rows of a long table as JSON, of which the script of the page makes those that are looked at. Tens of thousands of rows as
 * elements are a hundred megabytes in which every value stands again and again.
 *
 * <p>Column by column, each of the cells that occur in it once ({@code cells}), and how often which of them follows which
 * ({@code runs}: the place of a cell, how often, and so on); without {@code runs} every row has the next cell. A cell is a text,
 * or an object with both of its forms, or several of those. A text that begins as the one before it in the column is written as
 * how many characters they share, and the rest.
 */
final class RowData implements Cell.Writer<IOException> {
    /** Cells from which a table is written as data: 1 MB of elements, and a report may have several such tables. */
    static final int MANY_CELLS = 15_000;

    /** Fewer characters than these in common are not worth the number. */
    private static final int WORTH_SHARING = 8;

    /** Writes JSON that stands in HTML and in XML as it is. */
    static final JsonFactory JSON = JsonFactory.builder().build().setCharacterEscapes(new InMarkup());

    /** No character that ends a script, or that XML reads otherwise than HTML. */
    private static final class InMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }

    private final StringWriter written = new StringWriter();
    private final JsonGenerator json;
    private final Markup markup;
    private final Wording words;
    private String before = "";

    private RowData(Markup markup, Wording words) throws IOException {
        this.json = JSON.createGenerator(written);
        this.markup = markup;
        this.words = words;
    }

    /** Whether a table is too long for elements. */
    static boolean suits(Table<?> table) {
        return (long) table.rowCount() * table.columns().size() > MANY_CELLS;
    }

    /** The rows of a table, as text that stands in HTML and in XML as it is. */
    static String of(Table<?> table, Markup markup, Wording words) throws IOException {
        RowData data = new RowData(markup, words);
        data.write(table);
        return data.written.toString();
    }

    private void write(Table<?> table) throws IOException {
        int width = table.columns().size();
        int[][] places = new int[width][table.rowCount()];
        List<Map<Cell, Integer>> distinct = table.columns().stream()
                .map(column -> (Map<Cell, Integer>) new LinkedHashMap<Cell, Integer>())
                .toList();
        int row = 0;
        for (List<Cell> cells : table.rows()) {
            for (int i = 0; i < width; i++) {
                Map<Cell, Integer> known = distinct.get(i);
                places[i][row] = known.computeIfAbsent(cells.get(i), cell -> known.size());
            }
            row++;
        }
        json.writeStartObject();
        json.writeNumberField("rows", row);
        json.writeArrayFieldStart("columns");
        for (int i = 0; i < width; i++) {
            column(distinct.get(i), places[i]);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void column(Map<Cell, Integer> distinct, int[] places) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("cells");
        before = "";
        for (Cell cell : distinct.keySet()) {
            cell.writeTo(this);
        }
        json.writeEndArray();
        if (distinct.size() < places.length) {
            json.writeArrayFieldStart("runs");
            int from = 0;
            for (int i = 1; i <= places.length; i++) {
                if (i == places.length || places[i] != places[from]) {
                    json.writeNumber(places[from]);
                    json.writeNumber(i - from);
                    from = i;
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void blank(Cell.Blank blank) throws IOException {
        if (blank.shown().isEmpty()) {
            text("");
        } else {
            json.writeStartObject();
            json.writeStringField("text", markup.carried(blank.shown()));
            json.writeStringField("value", "");
            json.writeEndObject();
        }
    }

    @Override
    public void words(Cell.Words words) throws IOException {
        text(markup.carried(words.text()));
    }

    private void text(String text) throws IOException {
        int shared = shared(before, text);
        if (shared < WORTH_SHARING) {
            json.writeString(text);
        } else {
            json.writeStartArray();
            json.writeNumber(shared);
            json.writeString(text.substring(shared));
            json.writeEndArray();
        }
        before = text;
    }

    /** How many characters two texts begin with alike; never half of a pair. */
    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
    }

    @Override
    public void coded(Cell.Coded coded) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", markup.carried(coded.label()));
        json.writeStringField("code", markup.carried(coded.code()));
        if (coded.tone() != Tone.NEUTRAL) {
            json.writeStringField("tone", Palette.nameOf(coded.tone()));
        }
        json.writeEndObject();
    }

    @Override
    public void several(Cell.Several several) throws IOException {
        json.writeStartArray();
        for (Cell.Coded coded : several.values()) {
            coded(coded);
        }
        json.writeEndArray();
    }

    @Override
    public void count(Cell.Count count) throws IOException {
        both(count, "value");
    }

    @Override
    public void share(Cell.Share share) throws IOException {
        both(share, "value");
    }

    @Override
    public void day(Cell.Day day) throws IOException {
        both(day, "time");
    }

    @Override
    public void moment(Cell.Moment moment) throws IOException {
        both(moment, "time");
    }

    private void both(Cell cell, String machine) throws IOException {
        if (cell.machine().isEmpty()) {
            text("");
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", cell.display(words));
        json.writeStringField(machine, cell.machine());
        json.writeEndObject();
    }
}
