package vn.childplan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** Instants and what a verdict is at each: the rows of a table in a test, in the order in which they are written. */
final class BoundaryTable {
    private static final Pattern ROW = Pattern.compile("(\\S+)\\s*\\|\\s*([A-Z_]+)(?:\\s+([0-9]{1,6}))?");

    private final List<Row> rows;

    private BoundaryTable(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String at, Status status, int daysLate) {
        boolean holds(Verdict verdict) {
            return verdict.errors().isEmpty() && verdict.status() == status && verdict.daysLate() == daysLate;
        }

        String expected() {
            return said(status, daysLate);
        }
    }

    private static String said(Status status, int daysLate) {
        return daysLate == 0 ? status.name() : status + " " + daysLate;
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if a line is no row, or there is none
     */
    static BoundaryTable of(String table) {
        List<Row> rows = new ArrayList<>();
        for (String line : table.strip().split("\\R", -1)) {
            Matcher row = ROW.matcher(line.strip());
            if (!row.matches()) {
                throw new IllegalArgumentException("'" + line.strip()
                        + "' is not a row: write an instant, a bar and a status, as 2025-05-15 | OVERDUE 1");
            }
            String daysLate = row.group(3);
            rows.add(new Row(
                    row.group(1), Status.valueOf(row.group(2)), daysLate == null ? 0 : Integer.parseInt(daysLate)));
        }
        return new BoundaryTable(rows);
    }

    void holds(Function<String, Verdict> judged) {
        TextColumns table = new TextColumns();
        int wrong = 0;
        for (Row row : rows) {
            Verdict verdict = judged.apply(row.at());
            boolean holds = row.holds(verdict);
            wrong += holds ? 0 : 1;
            String by = verdict.errors().isEmpty() ? "by " + verdict.decidedBy() : "error of " + verdict.errors();
            table.row(
                    row.at(),
                    row.expected(),
                    holds ? "" : "but " + said(verdict.status(), verdict.daysLate()),
                    holds ? "" : by);
        }
        if (wrong > 0) {
            throw new AssertionError(
                    Listing.of(wrong + " of " + rows.size() + " rows do not hold:", table.lines(), line -> line));
        }
    }
}
