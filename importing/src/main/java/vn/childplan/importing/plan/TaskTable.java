package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Table.Cell;
import vn.childplan.importing.text.Table.Row;
import vn.childplan.importing.text.Unmarked;

/**
 * A table of tasks: its columns are told by their heads, "(1) (2) …" under the heads is no task, a row of a group gives its
 * number to what follows, and a row without number and task goes on with the task above.
 */
final class TaskTable {
    private static final int MOST_HEAD_ROWS = 3;
    private static final Pattern NUMBER_HEAD = Pattern.compile("s?tt|so tt|so thu tu|so|muc|no|st");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(?:\\s*=.*)?");
    private static final Pattern GROUP_NUMBER = Pattern.compile("([IVX]{1,5}|[A-H])[.)]?");
    private static final Pattern TASK_NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*+|[a-zđ])[.)]?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private final Table table;
    private final Map<Label, Integer> columns;
    private final int numberColumn;
    private final int headRows;

    private TaskTable(Table table, Map<Label, Integer> columns, int numberColumn, int headRows) {
        this.table = table;
        this.columns = columns;
        this.numberColumn = numberColumn;
        this.headRows = headRows;
    }

    static boolean isTaskTable(Table table) {
        return of(table) != null;
    }

    /** The table as one of tasks, or null if its heads name no tasks with somebody or some time. */
    static @Nullable TaskTable of(Table table) {
        Map<Label, Integer> columns = new EnumMap<>(Label.class);
        int number = -1;
        for (int r = 0; r < Math.min(MOST_HEAD_ROWS, table.rows().size()); r++) {
            Row row = table.rows().get(r);
            Map<Label, Integer> found = heads(row);
            int numbered = numberHead(row);
            number = number < 0 ? numbered : number;
            if (found.isEmpty() && r > 0) {
                break;
            }
            columns.putAll(found);
            if (isComplete(columns)) {
                int more =
                        r + 1 < table.rows().size() && isSecondHead(table.rows().get(r + 1), columns) ? 2 : 1;
                return new TaskTable(table, columns, number, r + more);
            }
        }
        return null;
    }

    private static boolean isSecondHead(Row row, Map<Label, Integer> columns) {
        Map<Label, Integer> found = heads(row);
        if (found.containsKey(Label.LEAD) && found.containsKey(Label.COORDINATING)) {
            columns.putAll(found);
            return true;
        }
        return false;
    }

    private static boolean isComplete(Map<Label, Integer> columns) {
        boolean task = columns.containsKey(Label.CONTENT);
        return task && (columns.containsKey(Label.LEAD) || (columns.containsKey(Label.TIME) && columns.size() > 2));
    }

    private static Map<Label, Integer> heads(Row row) {
        Map<Label, Integer> heads = new EnumMap<>(Label.class);
        for (int c = 0; c < row.cells().size(); c++) {
            String plain = head(row.cell(c));
            Label label = Labelled.labelOf(plain);
            if (label == null && isContentHead(plain)) {
                label = Label.CONTENT;
            }
            if (label != null) {
                heads.putIfAbsent(label, c);
            }
        }
        return heads;
    }

    private static String head(Cell cell) {
        return BRACKETS.matcher(Unmarked.of(cell.text()))
                .replaceAll("")
                .replaceAll("[:.]", "")
                .strip();
    }

    private static boolean isContentHead(String plain) {
        return plain.length() < 60
                && plain.matches(
                        "(?:ten |danh muc |cac )?(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap|chi tieu|van ban)\\b.*");
    }

    private static int numberHead(Row row) {
        for (int c = 0; c < Math.min(2, row.cells().size()); c++) {
            if (NUMBER_HEAD.matcher(head(row.cell(c))).matches()) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a row is of the form alone: a head, or "(1) (2) …" under the heads. */
    boolean isForm(int row) {
        return row < headRows || isColumnNumbers(table.rows().get(row));
    }

    /** Whether a column holds the numbers of the tasks. */
    boolean isNumber(int column) {
        return column == numberColumn;
    }

    /** The tasks, numbered under a prefix: "PL." and the group where numbers begin again in each. */
    List<ReadTask> tasks(String prefix, ReadTask.Source source) {
        List<Numbered> rows = rows();
        Set<String> numbers = new HashSet<>();
        boolean restarts = rows.stream().anyMatch(row -> row.block() == 1 && !numbers.add(row.number()));
        List<ReadTask> tasks = new ArrayList<>();
        for (Numbered row : rows) {
            String group = restarts && !row.group().isEmpty() ? row.group() + "." : "";
            String block = row.block() == 1 ? "" : "#" + row.block();
            tasks.add(task(prefix + group + row.number() + block, row, source));
        }
        return tasks;
    }

    private record Numbered(String group, String number, int block, PlacedText title, Row row) {}

    private List<Numbered> rows() {
        List<Numbered> rows = new ArrayList<>();
        String group = "";
        String number = "";
        PlacedText title = PlacedText.EMPTY;
        int block = 1;
        int running = 0;
        for (Row row : table.rows()
                .subList(Math.min(headRows, table.rows().size()), table.rows().size())) {
            if (row.isBlank()
                    || isColumnNumbers(row)
                    || (!heads(row).isEmpty() && heads(row).size() > 2)) {
                continue;
            }
            String found = group(row);
            if (found != null) {
                group = found;
                continue;
            }
            PlacedText own = text(row, Label.CONTENT);
            boolean repeats = cell(row, Label.CONTENT).continues();
            String ownNumber = number(row);
            if (!rows.isEmpty()
                    && ownNumber.isEmpty()
                    && (own.isBlank()
                            || repeats
                            || (numberColumn >= 0 && row.cell(numberColumn).continues()))) {
                block++;
                title = own.isBlank() ? title : own;
            } else if (!rows.isEmpty() && ownNumber.isEmpty() && numberColumn >= 0) {
                block++;
                title = own;
            } else {
                running++;
                number = ownNumber.isEmpty() ? String.valueOf(running) : ownNumber;
                title = own;
                block = 1;
            }
            rows.add(new Numbered(group, number, block, title, row));
        }
        return rows;
    }

    private static boolean isColumnNumbers(Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() > 1
                && filled.stream()
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell.text()).matches());
    }

    private String number(Row row) {
        if (numberColumn < 0 || row.cell(numberColumn).continues()) {
            return "";
        }
        var number = TASK_NUMBER.matcher(row.cell(numberColumn).text());
        return number.matches() ? number.group(1) : "";
    }

    /** The number of a group that a row heads; null if it is a row of a task. */
    private @Nullable String group(Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (numberColumn >= 0) {
            var number = GROUP_NUMBER.matcher(row.cell(numberColumn).text());
            if (number.matches()) {
                return number.group(1);
            }
        }
        if (filled.size() > 1 || filled.isEmpty() || row.cells().stream().anyMatch(Cell::continues)) {
            return null;
        }
        Marker marker = Marker.of(filled.get(0).text());
        boolean first = row.cell(0).equals(filled.get(0))
                || (numberColumn >= 0
                        && row.cell(numberColumn).isBlank()
                        && row.cell(columns.getOrDefault(Label.CONTENT, 0)).equals(filled.get(0)));
        if (marker != null && marker.rank() <= 2) {
            return marker.label();
        }
        return first ? "" : null;
    }

    private Cell cell(Row row, Label label) {
        Integer column = columns.get(label);
        return column == null ? Cell.EMPTY : row.cell(column);
    }

    private PlacedText text(Row row, Label label) {
        return cell(row, label).text();
    }

    private ReadTask task(String no, Numbered row, ReadTask.Source source) {
        PlacedText who = text(row.row(), Label.LEAD);
        PlacedText helpers = text(row.row(), Label.COORDINATING);
        PlacedText time = text(row.row(), Label.TIME);
        List<String> leads = names(cell(row.row(), Label.LEAD));
        List<String> coordinating = new ArrayList<>(names(cell(row.row(), Label.COORDINATING)));
        List<Labelled> inside = Labelled.anywhere(who);
        RoleProse prose = RoleProse.ofValue(who.toString());
        if (inside.stream().anyMatch(part -> part.label() == Label.LEAD)) {
            leads = of(inside, Label.LEAD);
            coordinating.addAll(of(inside, Label.COORDINATING));
        } else if (prose != null) {
            leads = prose.leads();
            coordinating.addAll(prose.coordinating());
        }
        PlacedText product = text(row.row(), Label.PRODUCT);
        return new ReadTask(
                no,
                Ending.cut(row.title()),
                leads,
                coordinating,
                who.isBlank() ? null : who,
                helpers.isBlank() ? null : helpers,
                time.isBlank() ? null : Ending.cut(time),
                time.isBlank() ? null : time,
                product.isBlank() ? null : product,
                product.isBlank() ? null : product,
                source);
    }

    private static List<String> of(List<Labelled> parts, Label label) {
        return parts.stream()
                .filter(part -> part.label() == label)
                .flatMap(part -> AgencyList.split(part.value().toString()).stream())
                .toList();
    }

    /** A new paragraph of a cell is a new name where it begins as one. */
    private static List<String> names(Cell cell) {
        StringBuilder all = new StringBuilder();
        for (PlacedText paragraph : cell.paragraphs()) {
            for (PlacedText line : paragraph.split('\n')) {
                String words = line.toString().strip();
                boolean begins = words.isEmpty() || (AgencyList.begins(words) && !endsOpen(all));
                all.append(all.length() == 0 ? "" : begins ? "; " : " ").append(words);
            }
        }
        return AgencyList.split(all.toString());
    }

    private static boolean endsOpen(StringBuilder all) {
        String words = all.toString().strip();
        return words.endsWith(",") || words.endsWith(" và") || words.endsWith("của") || words.endsWith("thuộc");
    }
}
