package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is drawn with lines: which cells there are, those merged included, and which letters stand in each. */
final class RuledTable {
    /** Lines that should meet may miss each other by so many points. */
    private static final float NEAR = 3;
    /** More lines than this draw a picture. */
    private static final int MOST_RULES = 4_000;

    private static final int MOST_CELLS = 40_000;

    private final float[] xs;
    private final float[] ys;
    private final int[] cells;

    /**
     * A table.
     *
     * @param xs the edges of its columns, from the left
     * @param ys the edges of its rows, from the top
     * @param cells of each cell, row by row, the number of the first one that it is merged with
     */
    RuledTable(float[] xs, float[] ys, int[] cells) {
        this.xs = xs;
        this.ys = ys;
        this.cells = cells;
    }

    /** The tables that lines draw, from the top; a frame of one cell or one column is none. */
    static List<RuledTable> in(List<Rule> drawn) {
        List<Rule> level = joined(drawn, true);
        List<Rule> upright = joined(drawn, false);
        if (level.size() + upright.size() > MOST_RULES) {
            return List.of();
        }
        List<RuledTable> tables = new ArrayList<>();
        for (List<Rule> group : groups(level, upright)) {
            RuledTable table = of(group);
            if (table != null) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        return tables;
    }

    /** The lines of one direction, pieces of one line put together. */
    private static List<Rule> joined(List<Rule> rules, boolean level) {
        List<Rule> sorted = new ArrayList<>(
                rules.stream().filter(rule -> rule.level() == level).toList());
        sorted.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> joined = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= NEAR / 2) {
                to++;
            }
            List<Rule> one = new ArrayList<>(sorted.subList(from, to));
            one.sort(Comparator.comparingDouble(Rule::from));
            Rule open = one.get(0);
            for (Rule next : one) {
                if (next.from() <= open.to() + NEAR) {
                    open = new Rule(level, open.at(), open.from(), Math.max(open.to(), next.to()));
                } else {
                    joined.add(open);
                    open = next;
                }
            }
            joined.add(open);
            from = to;
        }
        return joined;
    }

    /** The lines that meet each other, group by group. */
    private static List<List<Rule>> groups(List<Rule> level, List<Rule> upright) {
        int[] group = new int[level.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        List<List<Integer>> met = new ArrayList<>();
        for (Rule line : upright) {
            List<Integer> here = new ArrayList<>();
            for (int i = 0; i < level.size(); i++) {
                if (meet(level.get(i), line)) {
                    here.add(i);
                }
            }
            for (int i : here) {
                unite(group, here.get(0), i);
            }
            met.add(here);
        }
        List<List<Rule>> groups = new ArrayList<>();
        level.forEach(line -> groups.add(new ArrayList<>()));
        for (int i = 0; i < level.size(); i++) {
            groups.get(find(group, i)).add(level.get(i));
        }
        for (int i = 0; i < upright.size(); i++) {
            if (!met.get(i).isEmpty()) {
                groups.get(find(group, met.get(i).get(0))).add(upright.get(i));
            }
        }
        return groups.stream().filter(rules -> rules.size() >= 4).toList();
    }

    private static boolean meet(Rule level, Rule upright) {
        return upright.at() >= level.from() - NEAR
                && upright.at() <= level.to() + NEAR
                && level.at() >= upright.from() - NEAR
                && level.at() <= upright.to() + NEAR;
    }

    private static int find(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        group[i] = root;
        return root;
    }

    private static void unite(int[] group, int a, int b) {
        group[find(group, b)] = find(group, a);
    }

    private static @Nullable RuledTable of(List<Rule> rules) {
        float[] xs = edges(rules, false);
        float[] ys = edges(rules, true);
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        if (columns < 2 || rows < 1 || (long) columns * rows > MOST_CELLS) {
            return null;
        }
        int[] cells = new int[columns * rows];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float x = (xs[column] + xs[column + 1]) / 2;
                float y = (ys[row] + ys[row + 1]) / 2;
                int cell = row * columns + column;
                if (column + 1 < columns && !isDrawn(rules, false, xs[column + 1], y)) {
                    unite(cells, cell, cell + 1);
                }
                if (row + 1 < rows && !isDrawn(rules, true, ys[row + 1], x)) {
                    unite(cells, cell, cell + columns);
                }
            }
        }
        int[] first = new int[cells.length];
        Arrays.fill(first, -1);
        int[] merged = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int root = find(cells, i);
            first[root] = first[root] < 0 ? i : first[root];
            merged[i] = first[root];
        }
        return new RuledTable(xs, ys, merged);
    }

    /** Where lines of one direction stand, and where those that cross them end. */
    private static float[] edges(List<Rule> rules, boolean level) {
        List<Float> all = new ArrayList<>();
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (Rule rule : rules) {
            if (rule.level() == level) {
                all.add(rule.at());
            } else {
                low = Math.min(low, rule.from());
                high = Math.max(high, rule.to());
            }
        }
        all.add(low);
        all.add(high);
        all.sort(null);
        List<Float> distinct = new ArrayList<>();
        for (float at : all) {
            if (distinct.isEmpty() || at - distinct.get(distinct.size() - 1) > NEAR) {
                distinct.add(at);
            }
        }
        float[] edges = new float[distinct.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = distinct.get(i);
        }
        return edges;
    }

    private static boolean isDrawn(List<Rule> rules, boolean level, float at, float across) {
        for (Rule rule : rules) {
            if (rule.level() == level
                    && Math.abs(rule.at() - at) <= NEAR
                    && rule.from() - NEAR <= across
                    && rule.to() + NEAR >= across) {
                return true;
            }
        }
        return false;
    }

    /** The same columns with one row between two heights. */
    RuledTable row(float top, float bottom) {
        int[] own = new int[columns()];
        Arrays.setAll(own, column -> column);
        return new RuledTable(xs, new float[] {top, bottom}, own);
    }

    /** The column that something stands in from one place to another; -1 if it is in none or in several. */
    int columnOf(float from, float to) {
        int column = between(xs, from);
        return column >= 0 && column == between(xs, to) ? column : -1;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    /** The cell of a row and column: the number of the first one that it is merged with. */
    int cell(int row, int column) {
        return cells[row * columns() + column];
    }

    /** The cell that a letter stands in; -1 if it stands outside. */
    int cellOf(Glyph glyph) {
        int column = between(xs, glyph.middle());
        int row = between(ys, glyph.y() - glyph.size() * 0.3f);
        return column < 0 || row < 0 ? -1 : cell(row, column);
    }

    private static int between(float[] edges, float at) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (at >= edges[i] && at < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** How wide a cell is, with what it is merged with. */
    float width(int cell) {
        int row = cell / columns();
        int first = cell % columns();
        int last = first;
        while (last + 1 < columns() && cell(row, last + 1) == cell) {
            last++;
        }
        return xs[last + 1] - xs[first];
    }

    /** Whether another table has columns as wide, so that it may go on with this one. */
    boolean hasColumnsOf(RuledTable other) {
        if (columns() != other.columns()) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs((xs[i] - xs[0]) - (other.xs[i] - other.xs[0])) > 2 * NEAR) {
                return false;
            }
        }
        return true;
    }
}
