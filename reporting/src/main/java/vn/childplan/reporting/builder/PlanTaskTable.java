package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;

/**
 * Tasks that stand in a table of the plan, told by their numbers: II.T.3 is row 3 of the table in section II, PL1.II.3 row 3
 * of group II of an annex, PL1.3-2 the second row under number 3. The heads of the columns are no words of the plan.
 */
final class PlanTaskTable {
    private static final Pattern ROW = Pattern.compile(
            "(PL\\d+(?:\\.T)?|(?:.+\\.)?T)\\.(?:([IVX]+|[A-H])\\.)?(\\d+(?:\\.\\d+)*|[a-zđ])(?:-(\\d+))?");

    private final List<Row> rows = new ArrayList<>();
    private String group = "";
    private @Nullable String above;

    private record Row(String number, String content, String leads, String helping, String time, String product) {}

    /** The number of the table that a clause stands in ("II.T", "PL1"); empty if it stands in none. */
    static String of(ClauseRef ref) {
        Matcher row = ROW.matcher(ref.value());
        return row.matches() ? row.group(1) : "";
    }

    /** Whether the table of that number is an annex. */
    static boolean isAnnex(String table) {
        return table.startsWith("PL");
    }

    /** Adds a task as the next row, and before it its group where this is another one. */
    void add(PlanTask task) {
        Matcher row = ROW.matcher(task.ref().value());
        if (!row.matches()) {
            throw new IllegalArgumentException(task.ref() + " is not a row of a table");
        }
        String under = row.group(2) == null ? "" : row.group(2);
        if (!under.equals(group)) {
            group = under;
            rows.add(new Row(under, "", "", "", "", ""));
        }
        boolean goesOn = row.group(4) != null;
        rows.add(new Row(
                goesOn ? "" : row.group(3),
                goesOn && task.wording().equals(above) ? "" : task.wording(),
                lines(task.leads()),
                lines(task.coordinating()),
                task.time().wording(),
                task.product()));
        above = task.wording();
    }

    /** Names that only a space parts stood below each other. */
    private static String lines(Responsibility responsibility) {
        List<String> names =
                responsibility.parties().stream().map(Party::wording).toList();
        return names.size() > 1 && String.join(" ", names).equals(responsibility.wording())
                ? String.join("\n", names)
                : responsibility.wording();
    }

    Table<?> table(String id, String caption) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.words("number", "STT", 6, Row::number),
                Column.words("content", "Nội dung nhiệm vụ", 48, Row::content),
                Column.words("leads", "Cơ quan chủ trì", 24, Row::leads),
                Column.words("helping", "Cơ quan phối hợp", 28, Row::helping),
                Column.words("time", "Thời gian thực hiện", 20, Row::time)));
        if (rows.stream().anyMatch(row -> !row.product().isBlank())) {
            columns.add(Column.words("product", "Sản phẩm", 24, Row::product));
        }
        return Table.of(id, caption, columns, rows);
    }
}
