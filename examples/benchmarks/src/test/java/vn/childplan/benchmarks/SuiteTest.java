package vn.childplan.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of figures is whole or is not written. */
class SuiteTest {
    private static List<String> firstWords(Path commandLine) {
        return Suite.missing(commandLine).stream()
                .map(line -> line.substring(0, line.indexOf(" is not")))
                .toList();
    }

    @Test
    void aPeerThatIsNotThereIsTold(@TempDir Path folder) throws IOException {
        List<String> peers = DuckDbQuery.isPresent() ? List.of() : List.of("DuckDB");
        assertEquals(peers, firstWords(Files.createFile(folder.resolve("childplan.jar"))));
    }

    @Test
    void theCommandLineThatIsNotPackagedIsTold(@TempDir Path folder) {
        List<String> all = firstWords(folder.resolve("childplan.jar"));
        assertEquals("the command line", all.get(all.size() - 1));
    }
}
