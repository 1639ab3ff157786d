package vn.childplan.examples.hosts.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: on the module path, and as an image that needs no Java. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeProgramTest {
    private static final String MAIN =
            "vn.childplan.examples.hosts.modules/vn.childplan.examples.hosts.modules.OfficeProgram";
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    /** Tests run on the class path; what is on it and forms a module is one here. */
    private static final String MODULE_PATH = System.getProperty("java.class.path");

    /** The report of the first half-year, sent on the last day before 15/5/2025; and one of an agency that does not exist. */
    private static final String ENTRIES = """
            {"kind": "submission", "agency": "so-tu-phap", "clause": "V", "period": "2025-H1", "at": "2025-05-14"}
            {"kind": "submission", "agency": "so-tu-phapp", "clause": "V", "period": "2025-H1", "at": "2025-05-14"}
            """;

    @TempDir
    Path folder;

    @Test
    void it_runs_on_the_module_path() throws IOException, InterruptedException {
        check(JAVA_HOME.resolve("bin").resolve("java").toString(), "--module-path", MODULE_PATH, "--module", MAIN);
    }

    @Test
    void it_runs_as_an_image() throws IOException, InterruptedException {
        Path jlink = JAVA_HOME.resolve("bin").resolve("jlink");
        assumeTrue(Files.isExecutable(jlink), "a Java without jlink");
        Path image = folder.resolve("image");
        assertEquals(
                "",
                said(
                        "",
                        jlink.toString(),
                        "--module-path",
                        MODULE_PATH,
                        "--add-modules",
                        "vn.childplan.examples.hosts.modules",
                        "--output",
                        image.toString()));
        check(image.resolve("bin").resolve("java").toString(), "--module", MAIN);
    }

    private void check(String... command) throws IOException, InterruptedException {
        Path out = Files.createDirectory(folder.resolve("out"));
        List<String> words = new ArrayList<>(List.of(command));
        words.add(out.toString());
        String[] said = said(ENTRIES, words.toArray(String[]::new)).split("\n");
        assertEquals("{OVERDUE>MET=1}", said[0]);
        assertTrue(said[1].startsWith("entry:1:34 (/agency): không có cơ quan 'so-tu-phapp'."), said[1]);
        assertEquals(2, said.length);
        String verdicts = Files.readString(out.resolve("verdicts.json"));
        assertTrue(verdicts.contains("\"MET\": 1") || verdicts.contains("\"MET\":1"), verdicts.substring(0, 300));
        assertTrue(Files.readString(out.resolve("deadlines.ics")).contains("BEGIN:VEVENT"));
        assertEquals("PK", new String(Files.readAllBytes(out.resolve("status.docx")), 0, 2, StandardCharsets.US_ASCII));
    }

    private static String said(String input, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
