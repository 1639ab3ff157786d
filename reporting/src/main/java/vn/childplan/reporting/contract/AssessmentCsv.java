package vn.childplan.reporting.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;

/**
 * The verdicts of an assessment as CSV: one line each, with the fields of {@link AssessmentJson} as columns. Several ids
 * in one cell have blanks between them.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class AssessmentCsv {
    private static final CsvTable<Verdict> TABLE = new CsvTable<>(
            Stream.concat(
                            CsvTable.CONTRACT.stream(),
                            Stream.of(
                                    "status",
                                    "daysLate",
                                    "fulfilledAt",
                                    "transferredTo",
                                    "rules",
                                    "extendedTo",
                                    "daysLateOriginally",
                                    "bearerSucceededBy",
                                    "findings",
                                    "party",
                                    "decidedBy",
                                    "errors"))
                    .toList(),
            Verdict::fields);

    private AssessmentCsv() {}

    /** Writes it, guarded against cells that a spreadsheet would run; does not close {@code out}. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        write(assessment, SpreadsheetGuard.ON, out);
    }

    /** Writes it; does not close {@code out}. */
    public static void write(Assessment assessment, SpreadsheetGuard guard, OutputStream out) throws IOException {
        List<Verdict> verdicts = assessment.verdicts();
        TABLE.write(verdicts, guard, out);
    }
}
