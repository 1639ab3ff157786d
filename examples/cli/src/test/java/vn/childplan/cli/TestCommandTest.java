package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What an analyst sees who keeps cases as files. A report "before 15/5" that is sent on 15/5 is one day late (Mục V). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TestCommandTest {
    private static final String CASE = """
        scenario: %s
        evidence:
          - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00, via: so-y-te }
        moments:
          - asOf: 2025-05-20
            expect:
              V:REPORT:so-tu-phap:2025-H1: %s
              V:REPORT:so-noi-vu:2025-H1: OVERDUE 6
        """;

    @TempDir
    private Path folder;

    private Path write(String name, String title, String expected) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, CASE.formatted(title, expected));
    }

    @Test
    void cases_that_hold_are_counted_and_exit_0() throws IOException {
        Path file = write("late.yaml", "Gửi ngày 15/5 là quá hạn", "MET_LATE 1");
        Program.Result run = Program.run("test", file.toString());
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("✓ "), run.out());
        assertTrue(run.out().endsWith("\n\n1 tình huống, 3 điều phải đúng: 3 đúng, 0 không đúng.\n"), run.out());
    }

    @Test
    void the_first_line_of_a_case_that_fails_says_where_and_what_differs_and_the_reasons_follow() throws IOException {
        Path file = write("in-time.yaml", "A", "MET");
        Program.Result run = Program.run("test", file.toString(), "--lang", "en");
        assertEquals(1, run.exit());
        String words = run.out().replaceAll("\\s+", " ");
        assertTrue(
                words.contains(file + ":7: 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1: MET — it is MET_LATE 1"), run.out());
        assertTrue(words.contains("as of the end of 20 May 2025"), run.out());
        assertTrue(words.contains("fulfilment.in-time FAILED: done: 10:00 on 15 May 2025"), run.out());
        Program.Result whole = Program.run("test", file.toString(), "--lang", "en", "--verbose");
        assertTrue(whole.out().contains("[fulfilment.in-time]"), whole.out());
        assertTrue(whole.out().lines().count() > run.out().lines().count() + 20, whole.out());
        assertTrue(run.out().endsWith("\n\n1 scenario, 3 statements: 2 hold, 1 does not.\n"), run.out());
    }

    @Test
    void a_folder_is_run_with_all_that_is_under_it_and_a_file_named_twice_once() throws IOException {
        write("cases/a.yaml", "A", "MET_LATE");
        Path deep = write("cases/deep/b.yml", "B", "MET_LATE");
        Program.Result run = Program.run("test", folder.resolve("cases").toString(), deep.toString(), "--lang", "en");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().endsWith("2 scenarios, 6 statements: 6 hold, 0 do not.\n"), run.out());
    }

    @Test
    void other_rules_are_tried_on_the_cases_that_name_none() throws IOException {
        Path file = write("in-time.yaml", "A", "MET");
        Path rules = Files.writeString(folder.resolve("included.json"), """
            { "name": "included/1", "base": "standard", "settings": [
              { "rule": "deadline.wording", "parameter": "includesNamedDay", "value": true } ] }
            """);
        assertEquals(1, Program.run("test", file.toString()).exit());
        // 15/5 is the last day then, and of the other report five days are over on 20/5.
        Program.Result run = Program.run("test", file.toString(), "--rules", rules.toString(), "--lang", "en");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("OVERDUE 5"), run.out());
        assertTrue(run.out().endsWith("1 scenario, 3 statements: 2 hold, 1 does not.\n"), run.out());
    }

    @Test
    void rules_that_do_nothing_are_told_once_and_fail() throws IOException {
        Path file = write("late.yaml", "A", "MET_LATE 1");
        write("late-too.yaml", "B", "MET_LATE 1");
        Path rules = Files.writeString(folder.resolve("idle.json"), """
            { "name": "idle/1", "base": "standard", "settings": [
              { "rule": "deadline.grace", "parameter": "days", "value": 0 } ] }
            """);
        Program.Result run = Program.run("test", folder.toString(), "--rules", rules.toString(), "--lang", "en");
        assertEquals(1, run.exit());
        assertEquals(
                1,
                run.out().lines().filter(line -> line.startsWith("! --rules: ")).count(),
                run.out());
        assertEquals(0, Program.run("test", file.toString()).exit());
    }

    @Test
    void a_coverage_file_of_another_ending_is_refused_before_anything_is_run() throws IOException {
        Path file = write("late.yaml", "A", "MET_LATE 1");
        Program.Result run = Program.run("test", file.toString(), "--coverage", "cov.pdf", "--lang", "en");
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertEquals(
                "--coverage: the ending of 'cov.pdf' is none that can be written here. Name a file that ends in .html,"
                        + " .json or .txt.\n",
                run.err());
    }

    @Test
    void a_file_that_cannot_be_read_does_not_keep_the_others_from_being_run() throws IOException {
        write("a.yaml", "A", "MET_LATE");
        Path broken = write("b.yaml", "B", "LATE");
        Path junit = folder.resolve("junit.xml");
        Program.Result run = Program.run("test", folder.toString(), "--lang", "en", "--junit", junit.toString());
        assertEquals(2, run.exit());
        String xml = Files.readString(junit);
        assertTrue(xml.contains("<testsuite name=\"" + broken + "\" tests=\"1\" errors=\"1\">"), xml);
        assertTrue(
                run.out().endsWith("1 scenario, 3 statements: 3 hold, 0 do not. 1 file could not be read.\n"),
                run.out());
        assertTrue(run.err().startsWith(broken + ":7:"), run.err());
        assertTrue(
                Program.run("test", folder.toString()).out().endsWith("3 đúng, 0 không đúng. 1 tệp không đọc được.\n"));
    }

    @Test
    void a_path_without_scenarios_is_refused() {
        Program.Result run = Program.run("test", folder.toString(), "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("there is no scenario file here"), run.err());
        assertEquals(2, Program.run("test", folder.resolve("gone").toString()).exit());
    }

    @Test
    void build_servers_get_a_suite_a_file_and_a_case_a_statement()
            throws IOException, ParserConfigurationException, SAXException {
        Path file = write("in-time.yaml", "Gửi & nhận <15/5>", "MET");
        Path junit = folder.resolve("out/junit.xml");
        assertEquals(
                1,
                Program.run("test", file.toString(), "--junit", junit.toString())
                        .exit());
        String xml = Files.readString(junit);
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        assertEquals("Gửi & nhận <15/5>", suite.getAttribute("name"));
        assertEquals("3", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertEquals(file.toString(), first.getAttribute("classname"));
        assertEquals("7", first.getAttribute("line"));
        assertTrue(first.getTextContent().startsWith(file + ":7: "), xml);
        assertTrue(first.getTextContent().contains("\nfulfilment.in-time FAILED"), xml);
    }

    /** Begins wrong, is broken, is put right: three runs without a command. */
    @Test
    @Timeout(60)
    void a_watched_folder_is_run_again_after_each_change() throws IOException, InterruptedException {
        Path file = write("case.yaml", "Theo dõi", "MET");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // As a program has it: what is not flushed is not seen.
        Terminal terminal = new Terminal(
                new PrintStream(new StandardOutput(out), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Clock.systemUTC());
        Thread watching = new Thread(() -> new CommandLineRun(terminal).run("test", folder.toString(), "--watch"));
        watching.start();
        try {
            await(out, "2 đúng, 1 không đúng.", file, null);
            await(err, "case.yaml", file, "scenario: [");
            await(out, "3 đúng, 0 không đúng.", file, CASE.formatted("Theo dõi", "MET_LATE 1"));
        } finally {
            watching.interrupt();
            watching.join();
        }
    }

    /** Until it is said; the folder is watched before it is run, so what is written after a run is written once. */
    private static void await(ByteArrayOutputStream said, String words, Path file, String content)
            throws IOException, InterruptedException {
        if (content != null) {
            Files.writeString(file, content);
        }
        while (!said.toString(StandardCharsets.UTF_8).contains(words)) {
            Thread.sleep(50);
        }
    }
}
