package vn.childplan.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import vn.childplan.reporting.internal.office.Times;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;

/**
 * How a table stands on its page.
 *
 * @param page which way round the page is
 * @param size of its letters, in points
 * @param widths of its columns, in twentieths of a point; together the width of the text
 */
public record TableShape(Page page, int size, List<Integer> widths) {
    private static final int LARGEST = 12;
    private static final int SMALLEST = 8;
    /** A table that needs smaller letters than this on a portrait page goes on a landscape one. */
    private static final int SMALLEST_UPRIGHT = 10;
    /** Left and right of the text of a cell together. */
    public static final int CELL_MARGINS = 120;
    /** A column of words may break its lines; up to here it wants all of its width, and a quarter of what is beyond. */
    private static final int UNBROKEN = 12;

    public TableShape {
        widths = List.copyOf(widths);
    }

    /** The smallest page on which the table fits in letters that are read with ease, but none larger than that. */
    static Page pageFor(Table<?> table, Page largest) {
        if (fits(table, Page.PORTRAIT, SMALLEST_UPRIGHT)) {
            return Page.PORTRAIT;
        }
        return largest == Page.LANDSCAPE || fits(table, Page.LANDSCAPE, SMALLEST) ? Page.LANDSCAPE : largest;
    }

    /** On a given page, in the largest letters with which it fits, or the smallest there are. */
    static TableShape on(Page page, Table<?> table) {
        int size = LARGEST;
        while (size > SMALLEST && !fits(table, page, size)) {
            size--;
        }
        return filling(table, page, size);
    }

    private static boolean fits(Table<?> table, Page page, int size) {
        return table.columns().stream()
                        .mapToInt(column -> comfortable(column, size))
                        .sum()
                <= page.textWidth();
    }

    private static TableShape filling(Table<?> table, Page page, int size) {
        boolean roomy = fits(table, page, size);
        long room = page.textWidth();
        long[] least = measured(table, column -> roomy ? comfortable(column, size) : least(column, size));
        // What is left goes where the longest texts are.
        long[] more =
                measured(table, column -> roomy ? column.width() : comfortable(column, size) - least(column, size));
        long needed = LongStream.of(least).sum();
        long wished = Math.max(1, LongStream.of(more).sum());
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            widths.add(
                    (int) (needed <= room ? least[i] + more[i] * (room - needed) / wished : least[i] * room / needed));
        }
        int last = widths.size() - 1;
        int given = widths.stream().mapToInt(Integer::intValue).sum();
        widths.set(last, widths.get(last) + page.textWidth() - given);
        return new TableShape(page, size, widths);
    }

    private static long[] measured(Table<?> table, ToLongFunction<Column<?>> measure) {
        return table.columns().stream().mapToLong(measure).toArray();
    }

    private static int comfortable(Column<?> column, int size) {
        int wanted = column.width();
        boolean whole = wanted <= UNBROKEN || column.type() == Column.Type.SHARE;
        int characters = whole ? wanted : UNBROKEN + (wanted - UNBROKEN) / 4;
        return Math.max(width(characters, size), least(column, size));
    }

    private static int least(Column<?> column, int size) {
        int characters = switch (column.type()) {
            case DAY, MOMENT -> 11;
            case SHARE -> 8;
            case COUNT -> 4;
            case WORDS, CODED, SEVERAL -> Math.min(column.width(), 8);
        };
        int heading = 0;
        for (String word : column.heading().split("[\\s-]+", 0)) {
            heading = Math.max(heading, Times.BOLD.width(word) * size / 50);
        }
        return Math.max(width(characters, size), heading + CELL_MARGINS);
    }

    /** A letter of running Vietnamese text in Times New Roman is 0.45 as wide as the size says, on the average. */
    private static int width(int characters, int size) {
        return characters * size * 9 + CELL_MARGINS;
    }
}
