package vn.childplan.cli.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that write one file at the same time: what stands there is one of the two, whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class TwoWritersIT {
    private static final int ROUNDS = 3 * Integer.getInteger("childplan.faults", 1);

    @TempDir
    private Path folder;

    @Test
    void one_of_two_is_whole_and_neither_takes_the_other_for_a_leftover() throws Exception {
        String evidence = Inputs.evidence(folder).toString();
        List<String[]> commands = new ArrayList<>();
        for (String asOf : List.of("2025-06-10", "2025-12-20")) {
            commands.add(("record --out r.json --evidence " + evidence + " --as-of " + asOf).split(" "));
        }
        Path file = folder.resolve("r.json");
        List<String> contents = new ArrayList<>();
        for (String[] command : commands) {
            Jar.in(folder).run(command).assertFine();
            contents.add(Files.readString(file));
        }
        assertEquals(2, contents.stream().distinct().count());
        for (int round = 0; round < ROUNDS; round++) {
            List<Process> runs = new ArrayList<>();
            for (String[] command : commands) {
                runs.add(Jar.in(folder).start(command));
            }
            while (runs.stream().anyMatch(Process::isAlive)) {
                assertTrue(contents.contains(Files.readString(file)), "a reader sees half a file");
                Thread.sleep(5);
            }
            for (Process run : runs) {
                assertEquals(0, Jar.ended(run));
            }
            assertEquals(List.of("evidence.csv", "r.json"), Jar.names(folder));
        }
    }
}
