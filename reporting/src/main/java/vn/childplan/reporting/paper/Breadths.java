package vn.childplan.reporting.paper;

import java.util.ArrayList;
import java.util.Collections;
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
            wanted.add(wanted(table.columns().get(i), longest.get(i)));
        }
        return wanted;
    }

    /** How many characters a column wants whose longest text has so many. */
    static int wanted(Column<?> column, int longest) {
        return longest == 0 ? column.width() : Math.min(column.width(), longest);
    }

    /** The longest text of each column, from left to right, by a measure; 0 for a column of blanks. */
    public static List<Integer> longest(Table<?> table, Wording words, ToIntFunction<String> measure) {
        return longest(table, words, List.of(measure)).stream()
                .map(most -> most.get(0))
                .toList();
    }

    /** The same by several measures at once, as each text is made anew: for each column the most by each measure. */
    static <T> List<List<Integer>> longest(Table<T> table, Wording words, List<ToIntFunction<String>> measures) {
        List<T> items = table.items();
        int looked = Math.min(items.size(), LOOKED_AT);
        List<List<Integer>> longest = new ArrayList<>();
        for (Column<T> column : table.columns()) {
            List<Integer> most = new ArrayList<>(Collections.nCopies(measures.size(), 0));
            for (long i = 0; i < looked; i++) {
                String text =
                        column.of(items.get((int) (i * items.size() / looked))).display(words);
                for (int measure = 0; measure < measures.size(); measure++) {
                    most.set(
                            measure,
                            Math.max(most.get(measure), measures.get(measure).applyAsInt(text)));
                }
            }
            longest.add(most);
        }
        return longest;
    }
}
