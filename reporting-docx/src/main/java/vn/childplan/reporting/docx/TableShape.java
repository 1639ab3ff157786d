package vn.childplan.reporting.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;

/**
 * How a table stands on its page.
 *
 * @param page which way round the page is
 * @param size of its letters, in points
 * @param widths of its columns, in twentieths of a point; together the width of the text
 */
record TableShape(Page page, int size, List<Integer> widths) {
    private static final int LARGEST = 12;
    private static final int SMALLEST = 8;
    /** On an upright page a table in smaller letters than this would do better on a turned one. */
    private static final int SMALLEST_UPRIGHT = 10;
    /** Left and right of the text of a cell together. */
    static final int CELL_MARGINS = 120;
    /** A column of words may break its lines; up to here it wants all of its width, and a quarter of what is beyond. */
    private static final int UNBROKEN = 12;

    TableShape {
        widths = List.copyOf(widths);
    }

    /** The upright page if the table fits on it in letters that are read with ease, else the turned one. */
    static TableShape of(Table<?> table) {
        for (int size = LARGEST; size >= SMALLEST_UPRIGHT; size--) {
            if (fits(table, Page.PORTRAIT, size)) {
                return filling(table, Page.PORTRAIT, size);
            }
        }
        return on(Page.LANDSCAPE, table);
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

    /** Every column has what its longest word needs, and the rest is shared by what each would like to have. */
    private static TableShape filling(Table<?> table, Page page, int size) {
        int[] least =
                table.columns().stream().mapToInt(column -> least(column, size)).toArray();
        int[] wish = table.columns().stream()
                .mapToInt(column -> Math.max(comfortable(column, size), least(column, size)))
                .toArray();
        long room = page.textWidth();
        long needed = IntStream.of(least).sum();
        long wished = IntStream.of(wish).sum();
        List<Integer> widths = new ArrayList<>();
        long given = 0;
        for (int i = 0; i < least.length; i++) {
            long width;
            if (wished <= room) {
                width = wish[i] * room / wished;
            } else if (needed <= room) {
                width = least[i] + (wish[i] - least[i]) * (room - needed) / (wished - needed);
            } else {
                width = least[i] * room / needed;
            }
            if (i == least.length - 1) {
                width = room - given;
            }
            given += width;
            widths.add((int) width);
        }
        return new TableShape(page, size, widths);
    }

    private static int comfortable(Column<?> column, int size) {
        int wanted = column.width();
        int characters = wanted <= UNBROKEN ? wanted : UNBROKEN + (wanted - UNBROKEN) / 4;
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
            heading = Math.max(heading, TimesBold.width(word, size));
        }
        return Math.max(width(characters, size), heading + CELL_MARGINS);
    }

    /** A letter of running Vietnamese text in Times New Roman is 0.45 as wide as the size says, on the average. */
    private static int width(int characters, int size) {
        return characters * size * 9 + CELL_MARGINS;
    }
}
