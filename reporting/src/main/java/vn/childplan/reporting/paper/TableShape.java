package vn.childplan.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import vn.childplan.reporting.internal.office.Times;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

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

    /** A letter of a short text that is broader than most, as in "(427/611)"; in thousandths of the size. */
    private static final int BROADEST = 600;

    /** In so many lines what numbers count is said. */
    private static final int HEADING_LINES = 3;

    /** So much of a word, some 14 letters, is kept on one line; in thousandths of the size. */
    private static final int LONG_WORD = 6_500;

    /**
     * A column, and what its texts need.
     *
     * @param characters of the longest
     * @param word how wide the longest word is, as far as a column keeps one whole; in thousandths of the size
     * @param text how wide the widest text is, as far as the column wants it on one line; in thousandths of the size
     */
    private record Sized(Column<?> column, int characters, int word, int text) {}

    private static List<Sized> sized(Table<?> table, Wording words) {
        List<List<Integer>> longest =
                Breadths.longest(table, words, List.of(String::length, TableShape::longestWord, Times.REGULAR::width));
        List<Sized> sized = new ArrayList<>();
        for (int i = 0; i < longest.size(); i++) {
            Column<?> column = table.columns().get(i);
            int characters = Breadths.wanted(column, longest.get(i).get(0));
            int text = Math.min(longest.get(i).get(2), characters * BROADEST);
            sized.add(new Sized(column, characters, longest.get(i).get(1), text));
        }
        return sized;
    }

    /** Of the words that are kept whole; what is longer is broken in any case. */
    private static int longestWord(String text) {
        int longest = 0;
        int width = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                longest = Math.max(longest, Math.min(width, LONG_WORD));
                width = 0;
            } else {
                width += Times.REGULAR.width(text.charAt(i));
            }
        }
        return longest;
    }

    /** The smallest page on which the table fits in letters that are read with ease, but none larger than that. */
    static Page pageFor(Table<?> table, Page largest, Wording words) {
        List<Sized> columns = sized(table, words);
        if (fits(columns, Page.PORTRAIT, SMALLEST_UPRIGHT)) {
            return Page.PORTRAIT;
        }
        return largest == Page.LANDSCAPE || fits(columns, Page.LANDSCAPE, SMALLEST) ? Page.LANDSCAPE : largest;
    }

    /** On a given page, in the largest letters with which it fits, or the smallest there are. */
    static TableShape on(Page page, Table<?> table, Wording words) {
        List<Sized> columns = sized(table, words);
        int size = LARGEST;
        while (size > SMALLEST && !fits(columns, page, size)) {
            size--;
        }
        return filling(columns, page, size);
    }

    private static boolean fits(List<Sized> columns, Page page, int size) {
        return columns.stream().mapToInt(column -> comfortable(column, size)).sum() <= page.textWidth();
    }

    private static TableShape filling(List<Sized> columns, Page page, int size) {
        boolean roomy = fits(columns, page, size);
        long room = page.textWidth();
        long[] least = measured(columns, column -> roomy ? comfortable(column, size) : least(column, size));
        // What is left goes where texts would break, the longest first.
        long[] more = measured(
                columns,
                column -> roomy
                        ? whole(column, size) - comfortable(column, size)
                        : comfortable(column, size) - least(column, size));
        if (LongStream.of(more).sum() == 0) {
            more = measured(columns, Sized::characters);
        }
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

    private static long[] measured(List<Sized> columns, ToLongFunction<Sized> measure) {
        return columns.stream().mapToLong(measure).toArray();
    }

    /** Without a break in any text. */
    private static int whole(Sized column, int size) {
        return Math.max(width(column.characters(), size), comfortable(column, size));
    }

    private static int comfortable(Sized sized, int size) {
        int wanted = sized.characters();
        boolean whole = wanted <= UNBROKEN || sized.column().type() == Column.Type.SHARE;
        int texts = whole ? exactly(sized.text(), size) : width(UNBROKEN + (wanted - UNBROKEN) / 4, size);
        return Math.max(Math.max(texts, heading(sized.column(), size)), least(sized, size));
    }

    /** Numbers are short, and what they count is said in many words, for which three lines are enough. */
    private static int heading(Column<?> column, int size) {
        return switch (column.type()) {
            case COUNT, SHARE -> inThreeLines(column.heading(), size) + CELL_MARGINS;
            case WORDS, CODED, SEVERAL, DAY, MOMENT -> 0;
        };
    }

    /** The narrowest width in which a heading stands in three lines, broken between its words. */
    private static int inThreeLines(String heading, int size) {
        String[] words = heading.split(" ", 0);
        int narrowest = wide(heading, size);
        // The lines of the narrowest are as wide as one of the runs of words.
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= words.length; to++) {
                int width = wide(String.join(" ", List.of(words).subList(from, to)), size);
                if (width < narrowest && lines(words, width, size) <= HEADING_LINES) {
                    narrowest = width;
                }
            }
        }
        return narrowest;
    }

    private static int lines(String[] words, int width, int size) {
        int lines = 1;
        String line = "";
        for (String word : words) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && wide(longer, size) > width) {
                lines++;
                line = word;
            } else {
                line = longer;
            }
        }
        return wide(line, size) > width && !line.contains(" ") ? HEADING_LINES + 1 : lines;
    }

    /** How wide a heading is in one line. A hair more than its letters: not every program breaks where they just fit. */
    private static int wide(String heading, int size) {
        return Times.BOLD.width(heading) * size * 21 / 1000 + 20;
    }

    private static int least(Sized sized, int size) {
        int texts = switch (sized.column().type()) {
            case DAY -> Math.max(width(11, size), exactly(sized.text(), size));
            case MOMENT -> width(12, size);
            case SHARE -> width(8, size);
            case COUNT -> width(4, size);
            case WORDS, CODED, SEVERAL -> exactly(sized.word(), size);
        };
        int heading = 0;
        for (String word : sized.column().heading().split("[\\s-]+", 0)) {
            heading = Math.max(heading, Math.min(wide(word, size) + CELL_MARGINS, exactly(LONG_WORD, size)));
        }
        return Math.max(texts, heading);
    }

    /** Of measured letters; a hair more, as not every program breaks where they just fit. */
    private static int exactly(int thousandths, int size) {
        return thousandths * size / 50 + 20 + CELL_MARGINS;
    }

    /** A letter of running Vietnamese text in Times New Roman is 0.45 as wide as the size says, on the average. */
    private static int width(int characters, int size) {
        return characters * size * 9 + CELL_MARGINS;
    }
}
