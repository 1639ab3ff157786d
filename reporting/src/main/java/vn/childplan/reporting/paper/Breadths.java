package vn.childplan.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** How broad the texts of the columns of a table are. */
public final class Breadths {
    /** So many rows are looked at; of longer tables so many that are spread evenly, so that writing begins at once. */
    private static final int LOOKED_AT = 6_000;

    private Breadths() {}

    /** How many characters each column wants, from left to right: what its texts have, no more than it says, and that if it is blank. */
    public static List<Integer> of(Table<?> table, Wording words) {
        List<Integer> longest = longest(table, words, String::length);
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < longest.size(); i++) {
            int width = table.columns().get(i).width();
            wanted.add(longest.get(i) == 0 ? width : Math.min(width, longest.get(i)));
        }
        return wanted;
    }

    /** The longest text of each column, from left to right, by a measure; 0 for a column of blanks. */
    public static <T> List<Integer> longest(Table<T> table, Wording words, ToIntFunction<String> measure) {
        List<T> items = table.items();
        int looked = Math.min(items.size(), LOOKED_AT);
        List<Integer> longest = new ArrayList<>();
        for (Column<T> column : table.columns()) {
            int most = 0;
            for (long i = 0; i < looked; i++) {
                T item = items.get((int) (i * items.size() / looked));
                most = Math.max(most, measure.applyAsInt(column.of(item).display(words)));
            }
            longest.add(most);
        }
        return longest;
    }
}
