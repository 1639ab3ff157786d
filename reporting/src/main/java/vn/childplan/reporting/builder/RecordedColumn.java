package vn.childplan.reporting.builder;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.childplan.core.evidence.Evidence;
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

    /** What a table is of: results only if there are any, since it has no column of them otherwise. */
    String caption(String results, String tasks) {
        return any ? results : tasks;
    }

    /** Of how many agencies something is recorded, and how much it is. */
    <T> List<Column<T>> of(Function<T, ? extends Collection<Evidence>> results) {
        return List.of(
                of(
                        "agencies",
                        words.say("Số cơ quan có hoạt động", "Agencies active"),
                        line -> results.apply(line).stream()
                                .map(Evidence::agency)
                                .distinct()
                                .count()),
                of(
                        "entries",
                        words.say("Số hoạt động, văn bản", "Activities, documents"),
                        line -> results.apply(line).size()));
    }
}
