package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tables that no lines draw: three columns and more, told by strips that stay empty from the head of the table down. A row
 * begins where a column goes on that had ended, since the lines of one cell follow each other, and where the first column
 * holds a number ("TT").
 */
final class OpenTables {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_ROWS = 3;
    /** No sheet of paper has more; so each line is looked at a bounded number of times. */
    private static final int MOST_LINES = 400;
    /** Where lines run over the columns more often than once in so many, there are none. */
    private static final int LINES_A_CROSSING = 6;
    /** A strip narrower than this part of the size of a letter parts nothing. */
    private static final float NARROWEST = 0.8f;
    /** Gaps of so many parts of the size of a letter: where no space is drawn, and where one is. */
    private static final float GAP = 0.18f;

    private static final float GAP_WITH_SPACE = 1.1f;
    /** Lines further apart than so many sizes of a letter belong to no table. */
    private static final float FARTHEST = 3.2f;

    /** Letters of the number of a row, blanks among them: more is no number. */
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");

    /** From one place to another. */
    record Strip(float from, float to) {
        float width() {
            return to - from;
        }

        float middle() {
            return (from + to) / 2;
        }
    }

    private OpenTables() {}

    static List<RuledTable> in(List<Row> rows) {
        List<RuledTable> tables = new ArrayList<>();
        List<List<Strip>> chunks = rows.stream().map(OpenTables::chunks).toList();
        int i = 0;
        while (i < rows.size()) {
            Candidate candidate = new Candidate(rows, chunks, i);
            RuledTable table = candidate.table();
            if (table == null) {
                i++;
            } else {
                tables.add(table);
                i = candidate.end;
            }
        }
        return tables;
    }

    /** What stands together on a line. */
    static List<Strip> chunks(Row row) {
        List<Strip> chunks = new ArrayList<>();
        float from = Float.NaN;
        float to = 0;
        boolean space = false;
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            float gap = (space ? GAP_WITH_SPACE : GAP) * row.size();
            if (Float.isNaN(from)) {
                from = glyph.x0();
            } else if (glyph.x0() - to >= gap) {
                chunks.add(new Strip(from, to));
                from = glyph.x0();
            }
            to = Math.max(to, glyph.x1());
            space = false;
        }
        chunks.add(new Strip(from, to));
        return chunks;
    }

    private static final class Candidate {
        private final List<Row> rows;
        /** Of each row. */
        private final List<List<Strip>> chunks;

        private final int start;
        private List<Strip> strips = new ArrayList<>();
        private int end;

        Candidate(List<Row> rows, List<List<Strip>> chunks, int start) {
            this.rows = rows;
            this.chunks = chunks;
            this.start = start;
            List<Strip> head = chunks.get(start);
            for (int i = 1; i < head.size(); i++) {
                strips.add(new Strip(head.get(i - 1).to(), head.get(i).from()));
            }
            end = start + 1;
            if (head.size() >= FEWEST_COLUMNS) {
                extend();
            }
        }

        private void extend() {
            while (end < rows.size() && end - start < MOST_LINES && isNear(end)) {
                List<Strip> narrowed = narrowed(end);
                if (narrowed == null) {
                    // a row of a group may run over the columns, where the table goes on behind it
                    boolean goesOn = end + 1 < rows.size()
                            && isNear(end + 1)
                            && chunks.get(end + 1).size() >= FEWEST_COLUMNS
                            && narrowed(end + 1) != null;
                    if (!goesOn) {
                        return;
                    }
                } else {
                    strips = narrowed;
                }
                end++;
            }
        }

        private boolean isNear(int index) {
            Row row = rows.get(index);
            return row.y() - rows.get(index - 1).y() <= FARTHEST * row.size();
        }

        /** What stays empty of the strips; null if a line crosses one. */
        private @Nullable List<Strip> narrowed(int index) {
            List<Strip> narrowed = new ArrayList<>();
            for (Strip strip : strips) {
                float from = strip.from();
                Strip widest = new Strip(0, 0);
                for (Strip chunk : chunks.get(index)) {
                    if (chunk.to() <= from || chunk.from() >= strip.to()) {
                        continue;
                    }
                    if (chunk.from() - from > widest.width()) {
                        widest = new Strip(from, chunk.from());
                    }
                    from = chunk.to();
                }
                if (strip.to() - from > widest.width()) {
                    widest = new Strip(from, strip.to());
                }
                if (widest.width() < NARROWEST * rows.get(index).size()) {
                    return null;
                }
                narrowed.add(widest);
            }
            return narrowed;
        }

        @Nullable
        RuledTable table() {
            if (strips.size() + 1 < FEWEST_COLUMNS || end - start < FEWEST_LINES) {
                return null;
            }
            long crossing = IntStream.range(start, end).filter(this::crosses).count();
            if (crossing * LINES_A_CROSSING > end - start) {
                return null;
            }
            List<Integer> begins = begins();
            long whole = begins.stream()
                    .filter(row -> chunks.get(row).size() >= FEWEST_COLUMNS)
                    .count();
            if (whole < FEWEST_ROWS) {
                return null;
            }
            float left = Float.MAX_VALUE;
            float right = 0;
            for (Row row : rows.subList(start, end)) {
                left = Math.min(left, row.x0());
                right = Math.max(right, row.x1());
            }
            float[] xs = new float[strips.size() + 2];
            xs[0] = left - 1;
            for (int i = 0; i < strips.size(); i++) {
                xs[i + 1] = strips.get(i).middle();
            }
            xs[xs.length - 1] = right + 1;
            float[] ys = new float[begins.size() + 1];
            for (int i = 0; i < begins.size(); i++) {
                Row row = rows.get(begins.get(i));
                ys[i] = row.y() - row.size();
            }
            Row last = rows.get(end - 1);
            ys[ys.length - 1] = last.y() + last.size() / 2;
            return new RuledTable(xs, ys, merged(xs, begins));
        }

        private List<Integer> begins() {
            List<Integer> begins = new ArrayList<>(List.of(start));
            boolean[] before = filled(start);
            for (int i = start + 1; i < end; i++) {
                boolean[] now = filled(i);
                boolean begun = crosses(i) || crosses(i - 1) || isNumbered(i);
                for (int column = 0; column < now.length; column++) {
                    begun |= now[column] && !before[column];
                }
                if (begun) {
                    begins.add(i);
                }
                before = now;
            }
            return begins;
        }

        private boolean isNumbered(int index) {
            StringBuilder first = new StringBuilder();
            for (Glyph glyph : rows.get(index).glyphs()) {
                if (first.length() > LONGEST_NUMBER
                        || glyph.x1() >= strips.get(0).middle()) {
                    break;
                }
                first.append(glyph.text());
            }
            return NUMBER.matcher(first.toString().strip()).matches();
        }

        private boolean crosses(int index) {
            return narrowed(index) == null;
        }

        private boolean[] filled(int index) {
            boolean[] filled = new boolean[strips.size() + 1];
            for (Strip chunk : chunks.get(index)) {
                int column = 0;
                while (column < strips.size()
                        && chunk.from() >= strips.get(column).middle()) {
                    column++;
                }
                filled[column] = true;
            }
            return filled;
        }

        /** Each cell on its own, but those merged that a line runs over. */
        private int[] merged(float[] xs, List<Integer> begins) {
            int columns = xs.length - 1;
            int[] cells = new int[columns * begins.size()];
            Arrays.setAll(cells, cell -> cell);
            for (int row = 0; row < begins.size(); row++) {
                for (Strip chunk : chunks.get(begins.get(row))) {
                    for (int column = 0; column + 1 < columns; column++) {
                        if (chunk.from() < xs[column + 1] && chunk.to() > xs[column + 1]) {
                            cells[row * columns + column + 1] = cells[row * columns + column];
                        }
                    }
                }
            }
            return cells;
        }
    }
}
