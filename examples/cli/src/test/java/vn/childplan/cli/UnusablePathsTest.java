package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.EvidenceCsv;

/** Paths at which there is no file to read or to write: exit 2 and one clear line, for every command that takes one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class UnusablePathsTest {
    private static final String LONG_NAME = "x".repeat(300);
    private static final String LONG_PATH = "d/".repeat(3_000);

    @TempDir
    private Path folder;

    @BeforeEach
    void links_and_a_folder() throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(folder.resolve("loop.csv"), Path.of("loop.csv"));
        Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("gone"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("evidence.csv"))) {
            EvidenceCsv.write(QuangNgai.sampleEvidence(), out);
        }
    }

    private void assertRefused(String words, String line) {
        Program.Result result = run(line);
        assertEquals(2, result.exit(), line + ": " + result.err());
        assertEquals(1, result.err().lines().count(), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
        assertTrue(result.err().contains(words), "'" + words + "' is not in: " + result.err());
    }

    private Program.Result run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ")) {
            words.add(word.replace("@", folder + "/")
                    .replace("LONG-NAME", LONG_NAME)
                    .replace("LONG-PATH", LONG_PATH));
        }
        return Program.run(words.toArray(new String[0]));
    }

    /** What each option says of a place is the same, whoever reads it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "obligations --plan",
                "obligations --directory",
                "impact --evidence @evidence.csv --candidate",
                "review --baseline",
                "import",
                "replay --evidence @evidence.csv",
                "report agency-report --agency so-y-te --period 2025 --as-of 2025-05-20 --out @a.docx --evidence @evidence.csv --office"
            })
    void nothing_can_be_read_there(String command) {
        assertRefused("(là một thư mục)", command + " @folder");
        assertRefused("(liên kết trỏ vòng)", command + " @loop");
        assertRefused("không có tệp này", command + " @nowhere");
        assertRefused("(tên tệp quá dài)", command + " @LONG-NAME");
        assertRefused("(tên tệp quá dài)", command + " @LONG-PATH");
        assertRefused("(trong đường dẫn có tệp không phải thư mục)", command + " @evidence.csv/x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @loop.csv         | (liên kết trỏ vòng)
                    @LONG-NAME.csv    | (tên tệp quá dài)
                    @LONG-PATHe.csv   | (tên tệp quá dài)
                    @evidence.csv/e.csv | (trong đường dẫn có tệp không phải thư mục)
                    @nowhere.csv      | không có tệp này
                    @folder           | thư mục không có thông điệp nào
                    /dev/null         | không rõ định dạng tệp
                    """)
    void no_evidence_can_be_read_there(String path, String words) {
        assertRefused(words, "assess --as-of 2025-05-20 --evidence " + path);
        assertRefused(words, "timeline --obligation V:REPORT:so-y-te:2025-H1 --evidence " + path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@folder", "@loop", "@nowhere", "@LONG-NAME.yaml", "@LONG-PATHx.yaml", "/dev/null"})
    void no_scenario_can_be_read_there(String path) {
        assertRefused("không có tệp tình huống nào ở đây", "test " + path);
        assertRefused("không có tệp tình huống nào ở đây", "coverage " + path);
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_watched() {
        assertRefused("không theo dõi được", "test --watch @gone/x.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @folder           | là thư mục hoặc thiết bị
                    /dev/null         | là thư mục hoặc thiết bị
                    /dev/full         | là thư mục hoặc thiết bị
                    @loop             | (liên kết trỏ vòng)
                    @loop/x.json      | là liên kết không dẫn tới đâu
                    @nowhere/x.json   | là liên kết không dẫn tới đâu
                    @evidence.csv/x.json | là một tệp
                    @LONG-NAME.json   | (tên tệp quá dài)
                    @LONG-PATHx.json  | (tên tệp quá dài)
                    /proc/x.json      | không ghi được
                    """)
    void nothing_can_be_written_there(String path, String words) throws IOException {
        assertRefused(words, "record --as-of 2025-05-20 --evidence @evidence.csv --out " + path);
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")), "a part is left");
        }
    }

    /** A pipe has no size and cannot be read twice; it is read to its end all the same. */
    @Test
    void a_pipe_is_read_like_a_file() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there are no pipes here");
        Thread writer = new Thread(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                Files.copy(folder.resolve("evidence.csv"), out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        writer.start();
        Program.Result piped = run("assess --as-of 2025-05-20 --evidence @pipe.csv");
        writer.join();
        assertEquals(run("assess --as-of 2025-05-20 --evidence @evidence.csv"), piped);
        assertRefused("là thư mục hoặc thiết bị", "record --as-of 2025-05-20 --evidence @evidence.csv --out @pipe.csv");
    }
}
