package vn.childplan.reporting.contract;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of cells under named columns, written as CSV: UTF-8, commas, LF. A cell without value is empty. */
final class CsvTable<T> {
    /** The columns that every file of obligations begins with, in the order of the contract. */
    static final List<String> CONTRACT = List.of(
            "obligation", "clause", "duty", "role", "bearer", "period", "deadlineKind", "deadlineDate", "lastDay");

    private final List<String> columns;
    private final Function<T, Map<String, @Nullable Object>> fields;

    /** Columns are fields by their names, and the parts of a deadline. */
    CsvTable(List<String> columns, Function<T, Map<String, @Nullable Object>> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    void write(Collection<T> values, SpreadsheetGuard guard, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Not closed, because that would close the stream of the caller.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        try {
            csv.writeRecord(columns);
            for (T value : values) {
                csv.writeRecord(cells(fields.apply(value), guard));
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> cells(Map<String, @Nullable Object> row, SpreadsheetGuard guard) {
        Map<?, ?> deadline = (Map<?, ?>) Objects.requireNonNull(row.get("deadline"), "deadline");
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            cells.add(guard.cell(text(
                    switch (column) {
                        case "deadlineKind" -> deadline.get("kind");
                        case "deadlineDate" -> deadline.get("date");
                        case "lastDay" -> deadline.get("lastDay");
                        default -> row.get(column);
                    })));
        }
        return cells;
    }

    /** Null is an empty cell; several ids stand in one cell with blanks between them, as no id has one. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof List<?> ids
                ? ids.stream().map(Object::toString).collect(Collectors.joining(" "))
                : value.toString();
    }
}
