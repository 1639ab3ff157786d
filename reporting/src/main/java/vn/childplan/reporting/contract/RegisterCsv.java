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
            Obligation::fields);

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
}
