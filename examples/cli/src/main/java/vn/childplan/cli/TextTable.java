package vn.childplan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns of text, aligned by what a terminal shows. A header may have several lines. Where a table is too wide, its
 * widest text column breaks its lines, between words as long as that is enough.
 */
final class TextTable {
    private static final int NARROWEST = 16;

    private record Column(List<String> header, boolean number, boolean whole) {}

    private record Cell(List<String> lines, Colour colour) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /** A column of words, to the left. */
    TextTable words(String header) {
        columns.add(new Column(List.of(header.split("\n", -1)), false, false));
        return this;
    }

    /** A column of words that are never broken, however narrow the table is, so that they can be copied: ids. */
    TextTable ids(String header) {
        columns.add(new Column(List.of(header.split("\n", -1)), false, true));
        return this;
    }

    /** A column of numbers, to the right. */
    TextTable numbers(String header) {
        columns.add(new Column(List.of(header.split("\n", -1)), true, true));
        return this;
    }

    /** Begins a row. */
    TextTable row() {
        rows.add(new ArrayList<>());
        return this;
    }

    /** The next cell of the row. */
    TextTable cell(String text) {
        return cell(text, Colour.PLAIN);
    }

    TextTable cell(String text, Colour colour) {
        rows.get(rows.size() - 1).add(new Cell(List.of(DisplayText.clean(text)), colour));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines of the table, none wider than {@code width} if that can be. */
    List<String> lines(int width, boolean colour) {
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            int header = columns.get(c).header().stream()
                    .mapToInt(DisplayText::width)
                    .max()
                    .orElse(0);
            widths[c] = rows.stream()
                    .mapToInt(row -> DisplayText.width(row.get(column).lines().get(0)))
                    .reduce(header, Math::max);
        }
        int gap = 2;
        int[] longestWords = new int[widths.length];
        for (int c = 0; c < widths.length; c++) {
            longestWords[c] = Math.max(NARROWEST, longestWord(c));
        }
        if (narrow(widths, longestWords, total(widths, gap) - width) > 0) {
            gap = 1;
            Arrays.fill(longestWords, NARROWEST);
            narrow(widths, longestWords, total(widths, gap) - width);
        }
        List<String> lines = new ArrayList<>(header(widths, gap, colour));
        for (List<Cell> row : rows) {
            lines.addAll(row(row, widths, gap, colour));
        }
        return lines;
    }

    private static int total(int[] widths, int gap) {
        int total = -gap;
        for (int width : widths) {
            total += width + gap;
        }
        return total;
    }

    private int longestWord(int column) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.get(column).lines().get(0).split(" ", -1)))
                .mapToInt(DisplayText::width)
                .max()
                .orElse(0);
    }

    /**
     * Takes the excess from the widest columns of words as far as it goes, and says what is left of it.
     *
     * @param least how narrow each column may become
     */
    private int narrow(int[] widths, int[] least, int excess) {
        int left = excess;
        while (left > 0) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (!columns.get(c).whole() && widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return left;
            }
            widths[widest]--;
            left--;
        }
        return left;
    }

    private List<String> header(int[] widths, int gap, boolean colour) {
        int height = columns.stream()
                .mapToInt(column -> column.header().size())
                .max()
                .orElse(0);
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            List<String> lines = new ArrayList<>(column.header());
            while (lines.size() < height) {
                lines.add(0, "");
            }
            cells.add(new Cell(lines, Colour.BOLD));
        }
        List<String> lines = lay(cells, widths, gap, colour);
        StringBuilder rule = new StringBuilder();
        for (int w : widths) {
            rule.append(rule.length() == 0 ? "" : " ".repeat(gap)).append("─".repeat(w));
        }
        lines.add(rule.toString());
        return lines;
    }

    private List<String> row(List<Cell> row, int[] widths, int gap, boolean colour) {
        List<Cell> broken = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            Cell cell = row.get(c);
            broken.add(new Cell(DisplayText.lines(cell.lines().get(0), widths[c]), cell.colour()));
        }
        return lay(broken, widths, gap, colour);
    }

    private List<String> lay(List<Cell> cells, int[] widths, int gap, boolean colour) {
        int height = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                String text = i < cell.lines().size() ? cell.lines().get(i) : "";
                String padding = " ".repeat(Math.max(0, widths[c] - DisplayText.width(text)));
                String painted = colour ? cell.colour().paint(text) : text;
                line.append(c == 0 ? "" : " ".repeat(gap))
                        .append(columns.get(c).number() ? padding + painted : painted + padding);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
