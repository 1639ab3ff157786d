package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same fields as in JSON, as columns; cells are words of other people. */
class CsvTest {

    @Test
    void aVerdictIsOneLineUnderTheNamesOfTheContract() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentCsv.write(SmallPlan.assessment(), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                "obligation,clause,duty,role,bearer,period,deadlineKind,deadlineDate,lastDay,status,daysLate,fulfilledAt,"
                        + "transferredTo,rules,extendedTo,daysLateOriginally,bearerSucceededBy,findings,party,decidedBy,"
                        + "errors",
                lines.get(0));
        assertEquals(
                "7/KH-UBND:II:REPORT:ubnd-huyen-b:2025-H1,II,REPORT,BEARER,ubnd-huyen-b,2025-H1,BEFORE,2025-05-15,"
                        + "2025-05-14,MET,0,2025-05-16T08:00:00+07:00,,t.deadline t.done t.early,2025-05-20,2,"
                        + "ubnd-xa-c ubnd-xa-d,t.early,UBND huyện B,t.done,",
                lines.get(5));
        assertEquals(10, lines.size());
    }

    @Test
    void anObligationIsOneLineUnderTheNamesOfTheContract() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(SmallPlan.register(), null, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                "obligation,clause,duty,role,bearer,period,deadlineKind,deadlineDate,lastDay,party,force,addressee,"
                        + "channel,opens,takenOverFrom,takenOverOn,bearerEndsOn,successors",
                lines.get(0));
        assertEquals(
                "7/KH-UBND:II:REPORT:ubnd-huyen-b:2025-H1,II,REPORT,BEARER,ubnd-huyen-b,2025-H1,BEFORE,2025-05-15,"
                        + "2025-05-14,UBND huyện B,ORDER,ubnd-tinh,so-a,2025-01-10,,,2025-07-01,ubnd-xa-c ubnd-xa-d",
                lines.get(5));
    }

    @Test
    void wordsThatASpreadsheetWouldRunGetAnApostropheUnlessThatIsSwitchedOff() throws IOException {
        assertEquals("'=các hội liên quan", party(SpreadsheetGuard.ON));
        assertEquals("=các hội liên quan", party(SpreadsheetGuard.OFF));
    }

    private static String party(SpreadsheetGuard guard) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterCsv.write(SmallPlan.register().owed(), guard, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList().get(3).split(",", -1)[9];
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx"})
    void everyBeginningOfAFormulaIsGuarded(String cell) {
        assertEquals("'" + cell, SpreadsheetGuard.ON.cell(cell));
    }

    @Property
    void noGuardedCellBeginsLikeAFormula(@ForAll String text) {
        String cell = SpreadsheetGuard.ON.cell(text);
        assertFalse(!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
    }
}
