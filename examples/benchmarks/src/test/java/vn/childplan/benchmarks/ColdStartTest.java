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
        assertTrue(partWithLauncher(204).contains("with 5.1 times that is not reached"));
        assertTrue(partWithLauncher(200).contains("with 5.0 times that is reached"));
    }

    private static String partWithLauncher(double cpu) {
        return new ColdStartPart(List.of(
                        new ColdStart.Measured(ColdStart.NOTHING, "true", 40, 50),
                        new ColdStart.Measured(ColdStart.LAUNCHER, "bin/childplan", cpu, 220)))
                .write();
    }

    @Test
    void thePartTakesThePlaceOfTheOneBeforeAndLeavesTheOthers() {
        String part = partWithLauncher(200);
        assertEquals(
                List.of(
                        "| " + ColdStart.NOTHING + " | `true` | 40 | 50 | 1.0 |",
                        "| " + ColdStart.LAUNCHER + " | `bin/childplan` | 200 | 220 | 5.0 |"),
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
