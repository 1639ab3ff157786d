package vn.childplan.cli.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that takes no more, after two kilobytes, at once, or in fact: exit 2 and one clear line; what stood there stays,
 * and nothing is left beside it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class FullDiskIT {
    private static final String OLD = "what stood there before\n";

    @TempDir
    private Path inputs;

    @TempDir
    private Path folder;

    private void assertNothingChanged(String file, Jar jar, String words, String... command) throws Exception {
        Files.writeString(folder.resolve(file), OLD);
        jar.run(command).assertRefused(folder.resolve(file).toString(), words);
        assertEquals(List.of(file), Jar.names(folder));
        assertEquals(OLD, Files.readString(folder.resolve(file)));
    }

    private String[] record() throws IOException {
        return new String[] {
            "record", "--evidence", Inputs.evidence(inputs).toString(), "--as-of", "2025-12-20", "--out", "r.json"
        };
    }

    /** A file larger than the shell allows breaks off in the middle of a write, as a full disk does, and needs no right. */
    @ParameterizedTest
    @ValueSource(strings = {"status.docx", "status.xlsx", "status.pdf", "status.html", "status.json", "status.csv"})
    void a_report_breaks_off_after_two_kilobytes(String file) throws Exception {
        String[] command = {
            "report", "status", "--evidence", Inputs.evidence(inputs).toString(), "--as-of", "2025-12-20", "--out", file
        };
        Jar jar = Jar.in(folder).afterShell("ulimit -f 4");
        assertNothingChanged(file, jar, "(tệp lớn hơn hạn mức cho phép)", command);
    }

    /** Half a kilobyte: what is to be told on standard error must still go somewhere. */
    @Test
    void a_record_breaks_off_at_once() throws Exception {
        Jar jar = Jar.in(folder).afterShell("ulimit -f 1");
        assertNothingChanged("r.json", jar, "(tệp lớn hơn hạn mức cho phép)", record());
    }

    /** In the middle of the run a disk of 64 kilobytes is full; only root may make one. */
    @Test
    void a_disk_is_full_in_fact() throws Exception {
        String disk = folder.toString();
        assumeTrue(
                Jar.can("mount", "-t", "tmpfs", "-o", "size=64k", "childplan", disk),
                "no disk can be mounted here: only root may");
        try {
            assertNothingChanged("r.json", Jar.in(folder), "(hết chỗ trống)", record());
        } finally {
            Jar.can("umount", disk);
        }
    }
}
