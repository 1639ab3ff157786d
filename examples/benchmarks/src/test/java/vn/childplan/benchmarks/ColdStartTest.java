package vn.childplan.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cold starts are told by the clock of the shell, and their part of the page can be written alone. */
class ColdStartTest {
    @Test
    void theTimesOfAShellAreReadWhateverItIs() {
        assertEquals(3_210, ColdStart.millis("0m0.00s 0m0.01s\n0m2.10s 0m1.11s\n"), 0.001, "dash");
        assertEquals(61_005, ColdStart.millis("0m0.003s 0m0.002s\n1m0.001s 0m1.004s\n"), 0.001, "bash");
        assertThrows(IllegalArgumentException.class, () -> ColdStart.millis("java: not found"));
    }

    @Test
    void whatWasAskedIsReachedOrNotAsMeasured() {
        assertTrue(part(420, 204, 200).contains("with 10.5 times it is reached"));
        assertTrue(part(424, 204, 200).contains("with 10.6 times it is not reached"));
        assertTrue(part(420, 204, 200)
                .contains("reached with 5.0 times; for an `assess` to its last verdict not reached with 5.1"));
        assertTrue(part(420, 200, 204)
                .contains("not reached with 5.1 times; for an `assess` to its last verdict reached with 5.0"));
    }

    private static String part(double library, double launcher, double help) {
        return new ColdStartPart(List.of(
                        new ColdStart.Measured(ColdStart.NOTHING, "true", 40, 50),
                        new ColdStart.Measured(ColdStart.LIBRARY, "java FirstVerdict", library, 430),
                        new ColdStart.Measured(ColdStart.LAUNCHER, "bin/childplan", launcher, 220),
                        new ColdStart.Measured(ColdStart.HELP, "bin/childplan --help", help, 230)))
                .write();
    }

    @Test
    void thePartTakesThePlaceOfTheOneBeforeAndLeavesTheOthers() {
        String part = part(420, 200, 200);
        assertEquals(
                List.of(
                        "| " + ColdStart.NOTHING + " | `true` | 40 | 50 | 1.0 |",
                        "| " + ColdStart.LIBRARY + " | `java FirstVerdict` | 420 | 430 | 10.5 |",
                        "| " + ColdStart.LAUNCHER + " | `bin/childplan` | 200 | 220 | 5.0 |",
                        "| " + ColdStart.HELP + " | `bin/childplan --help` | 200 | 230 | 5.0 |"),
                part.lines()
                        .filter(line -> line.startsWith("| ") && line.contains("`"))
                        .toList());
        assertEquals(
                "# Page\n\n## Before\n\nkept\n\n" + part + "## Jars\n\nkept too\n",
                ColdStartPart.replaced(
                        "# Page\n\n## Before\n\nkept\n\n## Cold start\n\nold\n\n## Jars\n\nkept too\n", part));
        assertThrows(IllegalArgumentException.class, () -> ColdStartPart.replaced("# Page\n", part));
    }
}
