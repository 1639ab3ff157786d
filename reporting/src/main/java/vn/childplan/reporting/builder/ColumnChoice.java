package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.model.Column;

/**
 * Which columns a list shows.
 *
 * @param keys the keys of those shown, in order; empty for all
 * @param own columns of the user's own, at the right
 */
record ColumnChoice<T>(List<String> keys, List<Column<T>> own) {
    ColumnChoice {
        keys = List.copyOf(keys);
        own = List.copyOf(own);
    }

    static <T> ColumnChoice<T> all() {
        return new ColumnChoice<>(List.of(), List.of());
    }

    ColumnChoice<T> just(String... wanted) {
        return new ColumnChoice<>(List.of(wanted), own);
    }

    ColumnChoice<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(own);
        more.add(column);
        return new ColumnChoice<>(keys, more);
    }

    /** The columns shown, out of all there are; those asked for by their keys in every document. */
    List<Column<T>> from(List<Column<T>> all) {
        List<Column<T>> chosen = new ArrayList<>();
        if (keys.isEmpty()) {
            chosen.addAll(all);
        }
        for (String key : keys) {
            chosen.add(all.stream()
                    .filter(column -> column.key().equals(key))
                    .findFirst()
                    .map(Column::always)
                    .orElseThrow(() -> new IllegalArgumentException("no column " + key + ", there are "
                            + all.stream().map(Column::key).toList())));
        }
        chosen.addAll(own);
        return chosen;
    }
}
