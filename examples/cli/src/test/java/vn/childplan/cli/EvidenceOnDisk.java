package vn.childplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of evidence for one test. */
final class EvidenceOnDisk {
    static final String HEADER = "kind,agency,clause,period,at,document,via,until,note,recordedAt\n";

    private EvidenceOnDisk() {}

    /** A CSV file with these rows under the header. */
    static String csv(Path folder, String... rows) {
        return file(folder, "evidence.csv", (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static String file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
