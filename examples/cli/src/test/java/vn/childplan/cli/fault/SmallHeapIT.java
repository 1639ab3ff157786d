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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Little memory: 256 MB are enough for a province, and where memory gives out it is exit 3 and one clear line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallHeapIT {
    private static final String OLD = "what stood there before\n";
    /** 100,000 entries, half a million with {@code -Dchildplan.faults=50}. */
    private static final int MANY = Integer.getInteger("childplan.faults", 1) > 1 ? 500_000 : 100_000;

    @TempDir
    private Path inputs;

    @TempDir
    private Path folder;

    @Test
    void many_entries_are_judged_in_256_megabytes() throws Exception {
        String evidence = Inputs.evidence(inputs, MANY).toString();
        Jar.Ended ended = Jar.in(folder)
                .with("-Xmx256m")
                .run("assess", "--as-of", "2025-12-30", "--format", "csv", "--evidence", evidence);
        ended.assertFine();
        String few = Inputs.evidence(inputs).toString();
        String once = Jar.in(folder)
                .run("assess", "--as-of", "2025-12-30", "--format", "csv", "--evidence", few)
                .out();
        assertEquals(once, ended.out(), "the same entries over and over are the same verdicts");
    }

    @ParameterizedTest
    @CsvSource({
        "record --out f.json, f.json",
        "report consolidated --period 2025 --out f.pdf, f.pdf",
        "report scoreboard --out f.html, f.html"
    })
    void documents_on_ten_thousand_entries_are_written_in_256_megabytes(String line, String file) throws Exception {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(List.of(
                "--as-of",
                "2025-12-30",
                "--evidence",
                Inputs.evidence(inputs, 10_000).toString()));
        Jar.in(folder).with("-Xmx256m").run(words.toArray(new String[0])).assertFine();
        assertEquals(List.of(file), Jar.names(folder));
    }

    /** It may give out while the program starts, while it reads, judges or writes. */
    @Test
    void where_memory_gives_out_it_is_told_and_no_half_file_is_left() throws Exception {
        String evidence = Inputs.evidence(inputs).toString();
        int gaveOut = 0;
        for (int megabytes = 6; megabytes <= 12; megabytes += 3) {
            Path file = Files.writeString(folder.resolve("status.pdf"), OLD);
            Jar.Ended ended = Jar.in(folder)
                    .with("-Xmx" + megabytes + "m")
                    .run("report", "status", "--as-of", "2025-12-30", "--out", "status.pdf", "--evidence", evidence);
            assertEquals(List.of("status.pdf"), Jar.names(folder));
            if (ended.code() == 0) {
                assertTrue(Files.size(file) > 10_000, "written");
                continue;
            }
            gaveOut++;
            ended.assertTold(3, "Không đủ bộ nhớ cho dữ liệu này", "-Xmx4g");
            assertEquals(OLD, Files.readString(file));
        }
        assertTrue(gaveOut > 0, "memory was enough for every run");
    }
}
