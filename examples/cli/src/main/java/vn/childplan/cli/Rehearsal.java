package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.EvidenceCsv;

/**
 * The commands that people give most, one after the other, printing nothing: from what they load the launchers {@code bin/childplan}
 * and {@code bin\childplan.cmd} know which classes to put into their archive.
 */
final class Rehearsal {
    private static final String DAY = "2025-05-20";

    private Rehearsal() {}

    /** Exit 0 if every command went well. */
    public static void main(String[] args) throws IOException {
        Path evidence = Files.createTempFile("childplan", ".csv");
        int exit;
        try {
            try (OutputStream out = Files.newOutputStream(evidence)) {
                EvidenceCsv.write(QuangNgai.sampleEvidence(), out);
            }
            exit = run(evidence.toString());
        } finally {
            Files.delete(evidence);
        }
        System.exit(exit);
    }

    /** The first exit code that is not 0, or 0. */
    static int run(String evidence) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return commands(evidence).stream()
                .mapToInt(command -> Main.run(nowhere, nowhere, command.toArray(String[]::new)))
                .filter(code -> code != 0)
                .findFirst()
                .orElse(0);
    }

    private static List<List<String>> commands(String evidence) {
        return List.of(
                List.of("assess", "--evidence", evidence, "--as-of", DAY),
                List.of(
                        "explain",
                        "--evidence",
                        evidence,
                        "--as-of",
                        DAY,
                        "--obligation",
                        "V:REPORT:so-tu-phap:2025-H1"),
                List.of("timeline", "--evidence", evidence, "--obligation", "V:REPORT:so-tu-phap:2025-H1"),
                List.of("upcoming", "--evidence", evidence, "--as-of", DAY),
                List.of("obligations"),
                List.of("review"),
                List.of("rules"),
                List.of("demo"));
    }
}
