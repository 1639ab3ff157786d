package vn.childplan.reporting.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** The one table of a report as lines of texts. */
final class CsvRows {
    private static final String NOTICE = "notice";

    private final List<Table<?>> tables;
    private final List<String> notices;
    private final SpreadsheetGuard guard;
    private final Wording words;
    private final Legible legible = new Legible();

    CsvRows(Report report, SpreadsheetGuard guard) {
        this.tables = lists(report);
        this.notices = report.notices();
        this.guard = guard;
        this.words = report.words();
    }

    /** The tables of a report without those that only explain others, unless there are no others. */
    static List<Table<?>> lists(Report report) {
        List<Table<?>> all = report.tables();
        List<Table<?>> lists =
                all.stream().filter(table -> !table.isExplaining()).toList();
        return lists.isEmpty() ? all : lists;
    }

    /** The names of the columns: of a coded column and of a share more than one; last that of the notices, if any. */
    List<String> header() {
        List<String> header = new ArrayList<>();
        for (Column<?> column : tables.get(0).columns()) {
            String key = column.key();
            header.add(key);
            switch (column.type()) {
                case CODED, SEVERAL -> header.add(key + "Label");
                case SHARE -> {
                    header.add(key + "Numerator");
                    header.add(key + "Denominator");
                }
                case WORDS, COUNT, DAY, MOMENT -> {
                    // One field.
                }
            }
        }
        if (!notices.isEmpty()) {
            header.add(NOTICE);
        }
        return header;
    }

    void forEach(Consumer<List<String>> line) {
        tables.forEach(table -> forEach(table, table.rows(), line));
        tables.forEach(table -> forEach(table, table.rowsInWords(), line));
    }

    private void forEach(Table<?> table, Iterable<List<Cell>> rows, Consumer<List<String>> line) {
        for (List<Cell> row : rows) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                add(row.get(i), table.columns().get(i).type(), fields);
            }
            if (!notices.isEmpty()) {
                fields.add(words(String.join(" ", notices)));
            }
            line.accept(fields);
        }
    }

    private void add(Cell cell, Column.Type type, List<String> fields) {
        switch (type) {
            case CODED, SEVERAL -> {
                fields.add(words(cell.machine()));
                fields.add(words(cell.display(words)));
            }
            case SHARE -> share(cell, fields);
            case WORDS -> fields.add(words(cell.machine()));
            // Not guarded: a number below zero is no formula.
            case COUNT, DAY, MOMENT -> fields.add(cell.machine());
        }
    }

    private static void share(Cell cell, List<String> fields) {
        fields.add(cell.machine());
        boolean counted = cell instanceof Cell.Share;
        fields.add(counted ? String.valueOf(((Cell.Share) cell).numerator()) : "");
        fields.add(counted ? String.valueOf(((Cell.Share) cell).denominator()) : "");
    }

    private String words(String text) {
        return guard.cell(legible.of(text));
    }

    Replaced replaced() {
        return legible.replaced();
    }
}
