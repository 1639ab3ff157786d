package vn.childplan.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host pays for before the first verdict: only what a verdict needs. */
class FirstVerdictTest {
    @Test
    void assessingStartsNoValidatorAndNoLoggingAndReadsNoSchema() throws Exception {
        List<String> loaded = Program.ofClass(FirstVerdict.class)
                .with("-Xlog:class+load")
                .run()
                .lines()
                .toList();

        assertTrue(
                loaded.stream().anyMatch(line -> line.contains("vn.childplan.validation.assessment.Verdict ")),
                "the classes loaded are listed");
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(line -> line.contains(" org.hibernate.")
                                || line.contains(" jakarta.validation.Validat")
                                || line.contains(" vn.childplan.validation.constraint.")
                                || line.contains(" org.slf4j.LoggerFactory ")
                                || line.contains(".internal.schema."))
                        .toList());
    }

    @Test
    void theLibraryNeedsNothingBesideTheJarsItBrings(@TempDir Path folder) throws Exception {
        assertEquals(
                List.of("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1 MET"),
                Program.withTheLibraryAlone(FirstVerdict.class, folder)
                        .run()
                        .lines()
                        .toList());
    }
}
