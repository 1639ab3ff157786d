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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/** Rows of cells under named columns, written as CSV: UTF-8, commas, LF. A cell without value is empty. */
final class CsvTable<T> {
    /** The columns that every file of obligations begins with, in the order of the contract. */
    static final List<String> CONTRACT = List.of(
            "obligation", "clause", "duty", "role", "bearer", "period", "deadlineKind", "deadlineDate", "lastDay");

    private final List<String> columns;
    private final BiConsumer<T, Row> filler;

    CsvTable(List<String> columns, BiConsumer<T, Row> filler) {
        this.columns = columns;
        this.filler = filler;
    }

    void write(Collection<T> values, SpreadsheetGuard guard, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Not closed, because that would close the stream of the caller.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        try {
            csv.writeRecord(columns);
            for (T value : values) {
                Row row = new Row(guard);
                filler.accept(value, row);
                csv.writeRecord(row.cells);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The cells of one line, from left to right. */
    static final class Row {
        private final SpreadsheetGuard guard;
        private final List<String> cells = new ArrayList<>();

        private Row(SpreadsheetGuard guard) {
            this.guard = guard;
        }

        Row contract(Obligation obligation) {
            return add(obligation.id())
                    .add(obligation.clause())
                    .add(obligation.duty())
                    .add(obligation.role())
                    .add(obligation.bearer())
                    .add(obligation.period())
                    .add(DeadlineColumns.kind(obligation.deadline()))
                    .add(DeadlineColumns.date(obligation.deadline()))
                    .add(obligation.lastDay());
        }

        /** Null is an empty cell; several ids stand in one cell with blanks between them, as no id has one. */
        Row add(@Nullable Object value) {
            cells.add(guard.cell(value == null ? "" : text(value)));
            return this;
        }

        private static String text(Object value) {
            if (value instanceof Instant instant) {
                return VietnamTime.format(instant);
            }
            return value instanceof List<?> ids
                    ? ids.stream().map(Object::toString).collect(Collectors.joining(" "))
                    : value.toString();
        }
    }
}
