package vn.childplan.reporting.builder;

import java.util.function.ToLongFunction;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;

/**
 * How much is recorded, as a column; of nothing, people read so, and where nothing is at all a sentence says it instead.
 *
 * @param any whether anything is recorded in the whole document
 */
record RecordedColumn(boolean any, Wording words) {
    <T> Column<T> of(String key, String heading, ToLongFunction<T> number) {
        String none = words.say("chưa có", "none");
        Column<T> column =
                new Column<>(key, heading, Column.Type.COUNT, 9, line -> Cell.count(number.applyAsLong(line), none));
        return any ? column : column.forPrograms();
    }
}
