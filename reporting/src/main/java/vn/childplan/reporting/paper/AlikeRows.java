package vn.childplan.reporting.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/**
 * A list too long for paper whose rows are alike but for one column: one row stands for all that are alike, and what they do not
 * share is listed behind the table, each list once. What 3,321 communes owe alike is a row and a list, where it was 150 pages.
 *
 * @param table with one row for those that are alike
 * @param lists what its rows refer to
 * @param told which column tells rows apart, and how many there are; empty if each stands for itself
 */
record AlikeRows(Table<?> table, List<Table<?>> lists, String told) {
    /** A list of fewer rows is printed row by row: the register of a province has some 1,700. */
    private static final int MANY = 2_000;
    /** One row has to stand for so many on the average. */
    private static final int ALIKE = 10;
    /** So many that always stand together are named in the row itself. */
    private static final int FEW = 5;
    /** So many are named there in all. */
    private static final int NAMED = 15;
    /** A list that so many rows refer to says which. */
    private static final int ROWS_TOLD = 6;
    /** So many of a list stand side by side. */
    private static final int ABREAST = 3;

    /** Rows that are alike: the cells of the first of them, and what each has in the column that tells them apart. */
    private record Group(List<Cell> cells, List<String> own) {}

    /** A row of the table that is printed. */
    private record Row(List<Cell> cells) {}

    /** A text for the nth time in one group: two rows may be alike to the last letter. */
    private record Named(String text, int nth) {}

    /**
     * The table that stands for a long one; empty if it is not that long, its rows are not that much alike, or they are in the order
     * of what tells them apart: whoever looks for an agency in a list by agency finds it there.
     */
    static Optional<AlikeRows> of(Table<?> table, Wording words) {
        boolean one = table.columns().size() - table.headingColumn() == 1;
        int apart = one || table.rowCount() < MANY ? -1 : leastGroups(table, words);
        return apart < 0 || isOrderedBy(apart, table, words)
                ? Optional.empty()
                : Optional.of(new Folding(table, apart, groups(table, apart, words), words).fold());
    }

    /** The column without which there are the fewest different rows; -1 if there are too many without any. */
    private static int leastGroups(Table<?> table, Wording words) {
        int first = table.headingColumn();
        int columns = table.columns().size();
        int most = table.rowCount() / ALIKE;
        List<Set<Long>> rest =
                Stream.<Set<Long>>generate(HashSet::new).limit(columns).toList();
        for (List<Cell> row : table.rows()) {
            long[] sums = new long[columns];
            long whole = 0;
            for (int i = first; i < columns; i++) {
                sums[i] = sum(row.get(i).display(words), i);
                whole += sums[i];
            }
            for (int i = first; i < columns; i++) {
                if (rest.get(i).size() <= most) {
                    rest.get(i).add(whole - sums[i]);
                }
            }
            if (rest.stream().skip(first).allMatch(different -> different.size() > most)) {
                return -1;
            }
        }
        return IntStream.range(first, columns)
                .filter(i -> rest.get(i).size() <= most)
                .reduce((one, other) -> rest.get(other).size() < rest.get(one).size() ? other : one)
                .orElse(-1);
    }

    /** A number for a text in a column; texts that share one would only make a column look a little better than it is. */
    private static long sum(String text, int column) {
        long sum = column + 1L;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            sum ^= sum >>> 29;
        }
        return sum;
    }

    /** Whether most rows say there what the row above says. */
    private static boolean isOrderedBy(int column, Table<?> table, Wording words) {
        String above = "";
        int changes = 0;
        for (List<Cell> row : table.rows()) {
            String text = row.get(column).display(words);
            changes += text.equals(above) ? 0 : 1;
            above = text;
        }
        return changes * 2 < table.rowCount();
    }

    /** In the order of the first row of each. */
    private static List<Group> groups(Table<?> table, int apart, Wording words) {
        Map<List<String>, Group> groups = new LinkedHashMap<>();
        for (List<Cell> row : table.rows()) {
            List<String> shared = IntStream.range(table.headingColumn(), row.size())
                    .filter(column -> column != apart)
                    .mapToObj(column -> row.get(column).display(words))
                    .toList();
            groups.computeIfAbsent(shared, key -> new Group(row, new ArrayList<>()))
                    .own()
                    .add(row.get(apart).display(words));
        }
        return List.copyOf(groups.values());
    }

    /** Texts that stand in the same groups. */
    private static final class Together {
        private final List<String> texts = new ArrayList<>();
        /** The number of their list, from 1; 0 while no row refers to it. */
        private int list;
        /** The rows that refer to it, from 1. */
        private final List<Integer> rows = new ArrayList<>();
    }

    /** Makes the table and its lists. */
    private static final class Folding {
        private final Table<?> table;
        private final int apart;
        private final List<Group> groups;
        private final Wording words;
        /** For each group, which texts always stand together in it. */
        private final List<List<Together>> together;
        /** Those of them that are too many for a row. */
        private final List<Together> lists = new ArrayList<>();

        Folding(Table<?> table, int apart, List<Group> groups, Wording words) {
            this.table = table;
            this.apart = apart;
            this.groups = groups;
            this.words = words;
            this.together = together(groups);
        }

        /** Communes owe one thing like another: as a list of their own they are listed once, whoever owes it beside them. */
        private static List<List<Together>> together(List<Group> groups) {
            Map<Named, List<Integer>> where = new LinkedHashMap<>();
            for (int group = 0; group < groups.size(); group++) {
                Map<String, Integer> met = new HashMap<>();
                for (String text : groups.get(group).own()) {
                    Named named = new Named(text, met.merge(text, 1, Integer::sum));
                    where.computeIfAbsent(named, key -> new ArrayList<>()).add(group);
                }
            }
            Map<List<Integer>, Together> sets = new LinkedHashMap<>();
            where.forEach((named, in) ->
                    sets.computeIfAbsent(in, key -> new Together()).texts.add(named.text()));
            List<List<Together>> together = Stream.<List<Together>>generate(ArrayList::new)
                    .limit(groups.size())
                    .toList();
            sets.forEach((in, set) -> in.forEach(group -> together.get(group).add(set)));
            return together;
        }

        AlikeRows fold() {
            List<Row> rows =
                    IntStream.range(0, groups.size()).mapToObj(this::row).toList();
            List<Column<Row>> columns = IntStream.range(0, table.columns().size())
                    .mapToObj(this::column)
                    .toList();
            List<Table<?>> named = new ArrayList<>();
            lists.forEach(set -> named.add(printed(set)));
            return new AlikeRows(Table.of(table.id(), table.caption(), columns, rows), named, told());
        }

        private Row row(int number) {
            Group group = groups.get(number);
            List<Cell> cells = new ArrayList<>(group.cells());
            if (table.headingColumn() > 0) {
                cells.set(0, Cell.words(String.valueOf(number + 1)));
            }
            cells.set(apart, Cell.words(own(number)));
            return new Row(cells);
        }

        /** "Sở Nội vụ; Sở Y tế", or "3.322 (danh sách 1; Sở Tư pháp)". */
        private String own(int group) {
            List<Integer> lists = new ArrayList<>();
            Together named = new Together();
            for (Together set : together.get(group)) {
                if (set.texts.size() > FEW) {
                    lists.add(list(set, group));
                } else {
                    named.texts.addAll(set.texts);
                }
            }
            if (named.texts.size() > NAMED) {
                lists.add(list(named, group));
                named = new Together();
            }
            Stream<String> listed = lists.isEmpty()
                    ? Stream.of()
                    : Stream.of(words.say("danh sách ", lists.size() == 1 ? "list " : "lists ")
                            + lists.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            String all = Stream.concat(listed, named.texts.stream()).collect(Collectors.joining("; "));
            return lists.isEmpty() ? all : words.number(groups.get(group).own().size()) + " (" + all + ")";
        }

        private int list(Together set, int group) {
            if (set.list == 0) {
                lists.add(set);
                set.list = lists.size();
            }
            set.rows.add(group + 1);
            return set.list;
        }

        private Column<Row> column(int i) {
            Column<?> like = table.columns().get(i);
            Column.Type type = i == apart ? Column.Type.WORDS : like.type();
            return new Column<>(
                    like.key(),
                    like.heading(),
                    type,
                    like.width(),
                    row -> row.cells().get(i),
                    like.shown());
        }

        private Table<Integer> printed(Together set) {
            Column<?> like = table.columns().get(apart);
            List<String> texts = set.texts;
            List<Column<Integer>> columns = IntStream.range(0, ABREAST)
                    .mapToObj(i -> Column.<Integer>words(
                            like.key() + (i + 1),
                            like.heading(),
                            30,
                            first -> first + i < texts.size() ? first + i + 1 + ". " + texts.get(first + i) : null))
                    .toList();
            List<Integer> firsts = IntStream.range(0, texts.size())
                    .filter(i -> i % ABREAST == 0)
                    .boxed()
                    .toList();
            return Table.of(table.id() + "-list-" + set.list, caption(set), columns, firsts);
        }

        /** "Danh sách 2 (2.921; dòng 6)". */
        private String caption(Together set) {
            String rows = table.headingColumn() == 0 || set.rows.size() > ROWS_TOLD
                    ? ""
                    : words.say("; dòng ", set.rows.size() == 1 ? "; row " : "; rows ")
                            + set.rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return words.say("Danh sách ", "List ") + set.list + " (" + words.number(set.texts.size()) + rows + ")";
        }

        private String told() {
            String heading = table.columns().get(apart).heading();
            return words.say(
                    "Mỗi dòng thay cho các dòng chỉ khác nhau ở cột “" + heading + "” (toàn bộ "
                            + words.number(table.rowCount()) + " dòng).",
                    "Each row stands for all rows that differ in the column “" + heading + "” alone ("
                            + words.number(table.rowCount()) + " rows in all).");
        }
    }
}
