package vn.childplan.reporting.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** Who owes what by when, as CSV: one line an obligation, with the fields of {@link RegisterJson} as columns. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class RegisterCsv {
    private static final CsvTable<Obligation> TABLE = new CsvTable<>(
            Stream.concat(
                            CsvTable.CONTRACT.stream(),
                            Stream.of(
                                    "party",
                                    "force",
                                    "addressee",
                                    "channel",
                                    "opens",
                                    "takenOverFrom",
                                    "takenOverOn",
                                    "bearerEndsOn",
                                    "successors"))
                    .toList(),
            RegisterCsv::fill);

    private RegisterCsv() {}

    /**
     * Writes who owes what, guarded against cells that a spreadsheet would run; does not close {@code out}.
     *
     * @param on the day on which it is owed, or null for who owes it in the end
     */
    public static void write(ObligationRegister register, @Nullable LocalDate on, OutputStream out) throws IOException {
        write(on == null ? register.owed() : register.owedOn(on), SpreadsheetGuard.ON, out);
    }

    /** Writes some obligations; does not close {@code out}. */
    public static void write(Collection<Obligation> obligations, SpreadsheetGuard guard, OutputStream out)
            throws IOException {
        TABLE.write(obligations, guard, out);
    }

    private static void fill(Obligation obligation, CsvTable.Row row) {
        row.contract(obligation)
                .add(obligation.term().party().wording())
                .add(obligation.term().force())
                .add(obligation.term().addressee())
                .add(obligation.term().channel())
                .add(obligation.term().opens())
                .add(obligation.tenure().predecessors())
                .add(obligation.tenure().takenOverOn())
                .add(obligation.tenure().bearerEndsOn())
                .add(obligation.tenure().successors());
    }
}
