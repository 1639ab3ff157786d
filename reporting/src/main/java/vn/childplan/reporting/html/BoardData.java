package vn.childplan.reporting.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;

/** A board as JSON, from which the script of the page draws it: what its columns say, and its rows. */
final class BoardData {
    private final Board board;
    private final Markup markup;
    private final Wording words;
    private final StringWriter written = new StringWriter();
    private final JsonGenerator json;

    private BoardData(Board board, Markup markup, Wording words) throws IOException {
        this.board = board;
        this.markup = markup;
        this.words = words;
        this.json = RowData.JSON.createGenerator(written);
    }

    /**
     * As text that stands in HTML and in XML as it is.
     *
     * @param asOf the instant of the report; null for none, then the last of the days of the board is its day
     */
    static String of(Board board, @Nullable Instant asOf, Markup markup, Wording words) throws IOException {
        BoardData data = new BoardData(board, markup, words);
        List<LocalDate> days = board.days();
        data.write(asOf == null ? days.get(days.size() - 1) : VietnamTime.dateOf(asOf));
        return data.written.toString();
    }

    private void write(LocalDate today) throws IOException {
        json.writeStartObject();
        day("today", today);
        columns();
        scale();
        tiles();
        groupings();
        days();
        json.writeFieldName("table");
        json.writeRawValue(RowData.of(board.rows(), markup, words));
        json.writeEndObject();
        json.close();
    }

    private void day(String field, LocalDate day) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", words.date(day));
        json.writeStringField("time", day.toString());
        json.writeEndObject();
    }

    private void columns() throws IOException {
        Board.Columns says = board.columns();
        json.writeObjectFieldStart("says");
        json.writeStringField("who", says.who());
        json.writeStringField("what", says.what());
        json.writeStringField("status", says.status());
        json.writeStringField("day", says.day());
        json.writeStringField("late", says.late());
        json.writeStringField("standings", says.standings());
        json.writeEndObject();
        List<String> read = board.rows().forReaders(words).columns().stream()
                .map(Column::key)
                .toList();
        json.writeArrayFieldStart("columns");
        for (Column<?> column : board.rows().columns()) {
            json.writeStartObject();
            json.writeStringField("key", column.key());
            json.writeStringField("heading", markup.carried(column.heading()));
            json.writeStringField("type", TableMarkup.typeOf(column));
            String style = TableMarkup.classOf(column);
            json.writeStringField("style", style == null ? "" : style);
            json.writeBooleanField("shown", read.contains(column.key()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void scale() throws IOException {
        Board.Scale scale = board.scale();
        List<String> fills = Palette.of(scale.values());
        json.writeObjectFieldStart("scale");
        json.writeArrayFieldStart("values");
        for (int i = 0; i < fills.size(); i++) {
            value(scale.values().get(i), fills.get(i));
        }
        json.writeEndArray();
        json.writeStringField("late", scale.late());
        json.writeStringField("soon", scale.soon());
        json.writeStringField("inTime", scale.inTime());
        texts("open", scale.open());
        texts("due", scale.due());
        json.writeEndObject();
    }

    private void value(Cell.Coded value, @Nullable String fill) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", markup.carried(value.label()));
        json.writeStringField("code", markup.carried(value.code()));
        if (fill != null) {
            json.writeStringField("tone", Palette.nameOf(value.tone()));
            json.writeStringField("fill", fill);
        }
        json.writeEndObject();
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void tiles() throws IOException {
        json.writeArrayFieldStart("tiles");
        for (Board.Tile tile : board.tiles()) {
            json.writeStartObject();
            json.writeStringField("key", tile.key());
            json.writeStringField("label", markup.carried(tile.label()));
            json.writeStringField("code", tile.code());
            note(tile.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void groupings() throws IOException {
        json.writeArrayFieldStart("groupings");
        for (Board.Grouping grouping : board.groupings()) {
            json.writeStartObject();
            json.writeStringField("key", grouping.key());
            json.writeStringField("heading", markup.carried(grouping.heading()));
            json.writeStringField("caption", markup.carried(grouping.caption()));
            json.writeArrayFieldStart("values");
            for (Cell.Coded value : grouping.values()) {
                value(value, null);
            }
            json.writeEndArray();
            note(grouping.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void note(@Nullable String note) throws IOException {
        json.writeStringField("note", note == null ? "" : markup.carried(note));
    }

    private void days() throws IOException {
        json.writeArrayFieldStart("days");
        for (LocalDate day : board.days()) {
            json.writeStartObject();
            json.writeStringField("text", words.date(day));
            json.writeStringField("time", day.toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        LocalDate earlier = board.earlier();
        json.writeNumberField("earlier", earlier == null ? -1 : board.days().indexOf(earlier));
    }
}
