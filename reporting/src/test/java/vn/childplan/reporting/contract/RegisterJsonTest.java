package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** Design §5: the objects of {@code obligations} are those of {@code assess} without the verdict. */
class RegisterJsonTest {

    @Test
    void anObligationHasTheFieldsOfTheContractAndThenWhereItGoesAndWhereItCameFrom() throws IOException {
        ObligationRegister register = SmallPlan.register();
        List<Obligation> one = register.owed().stream()
                .filter(obligation -> obligation.id().endsWith("ubnd-xa-d:2025"))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterJson.write(register, LocalDate.of(2025, 7, 1), one, out);
        assertEquals("""
                {
                  "plan": "7/KH-UBND",
                  "on": "2025-07-01",
                  "obligations": [
                    {"obligation": "7/KH-UBND:II:REPORT:ubnd-xa-d:2025", "clause": "II", "duty": "REPORT", \
                "role": "BEARER", "bearer": "ubnd-xa-d", "period": "2025", \
                "deadline": {"kind": "BEFORE", "date": "2025-11-15", "lastDay": "2025-11-14"}, \
                "party": "UBND huyện B", "force": "ORDER", "addressee": "ubnd-tinh", "channel": "so-a", \
                "opens": "2025-01-10", "takenOverFrom": ["ubnd-huyen-b"], "takenOverOn": "2025-07-01", \
                "bearerEndsOn": null, "successors": [], "readings": ["bearer.succession"]}
                  ]
                }
                """, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutADayWhoOwesItInTheEndStandsThere() throws IOException {
        String json = json(null);
        assertTrue(json.contains("\"on\": null"));
        assertEquals(8, count(json), "4 of I, 1 + 2 of II, 1 of III");
    }

    @Test
    void onADayWhoOwesItThenStandsThere() throws IOException {
        assertEquals(7, count(json(LocalDate.of(2025, 6, 30))), "the district owes the second report");
        assertEquals(
                7,
                count(json(LocalDate.of(2025, 7, 1))),
                "the two communes owe it; the district's first report is left with nobody who exists");
    }

    @Test
    void aRegisterWithoutObligationsIsAnEmptyList() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterJson.write(SmallPlan.register(), null, List.of(), out);
        assertEquals("""
                {
                  "plan": "7/KH-UBND",
                  "on": null,
                  "obligations": []
                }
                """, out.toString(StandardCharsets.UTF_8));
    }

    private static String json(@Nullable LocalDate on) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterJson.write(SmallPlan.register(), on, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long count(String json) {
        return json.lines()
                .filter(line -> line.startsWith("    {\"obligation\""))
                .count();
    }
}
