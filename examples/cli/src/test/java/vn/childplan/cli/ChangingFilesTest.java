package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;

/**
 * Files that are cut, change or go while they are read: a result of what was read whole, or exit 2 and clear lines. What is
 * written is whole in either case.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingFilesTest {
    /** Runs against a file that changes; each may meet it in another state. */
    private static final int RUNS = 40;

    private static final String SCENARIO = """
        scenario: Nobody reported
        moments:
          - asOf: 2025-05-20
            expect:
              V:REPORT:so-tu-phap:2025-H1: OVERDUE 6
        """;

    @TempDir
    private Path folder;

    private interface Write {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(String name) throws IOException {
        Write write = switch (name) {
            case "evidence.csv" -> out -> EvidenceCsv.write(QuangNgai.sampleEvidence(), out);
            case "evidence.json" -> out -> EvidenceJson.write(QuangNgai.sampleEvidence(), out);
            case "evidence.jsonl" -> out -> EvidenceJsonLines.write(QuangNgai.sampleEvidence(), out);
            case "plan.json" -> out -> PlanJson.write(QuangNgai.plan65(), out);
            case "directory.json" -> out -> DirectoryJson.write(QuangNgai.directory(), out);
            default -> throw new IllegalArgumentException(name);
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write.to(out);
        return out.toByteArray();
    }

    private static String[] command(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("evidence")
                ? new String[] {"assess", "--as-of", "2025-05-20", "--evidence", file.toString()}
                : new String[] {"obligations", "--" + name.substring(0, name.indexOf('.')), file.toString()};
    }

    /** Told in clear lines, each about the file, and nothing else is said. */
    private static void assertTold(Program.Result result, String name) {
        assertEquals(2, result.exit(), result.err());
        assertEquals("", result.out());
        assertFalse(result.err().isBlank());
        assertFalse(result.err().contains("Exception") || result.err().contains("\tat "), result.err());
        result.err().lines().forEach(line -> assertTrue(line.contains(name) || line.startsWith("…"), line));
    }

    /** What is cut between two rows of a table cannot be told from a shorter one; one value of JSON always can. */
    @ParameterizedTest
    @ValueSource(strings = {"evidence.csv", "evidence.json", "evidence.jsonl", "plan.json", "directory.json"})
    void a_file_that_ends_too_early(String name) throws IOException {
        byte[] whole = bytes(name);
        Path file = folder.resolve(name);
        boolean byRows = name.endsWith(".csv") || name.endsWith(".jsonl");
        for (int part = 0; part < RUNS; part++) {
            int end = (int) ((long) (whole.length - 1) * part / RUNS);
            Files.write(file, Arrays.copyOf(whole, end));
            Program.Result result = Program.run(command(file));
            if (!byRows || result.exit() != 0) {
                assertTold(result, name);
            }
        }
    }

    private interface Change {
        void once(int round) throws IOException;
    }

    private interface Check {
        void now() throws IOException;
    }

    /** Changes something over and over while it is looked at. */
    private static void whileItChanges(Change change, Check check) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Throwable[] failed = new Throwable[1];
        Thread other = new Thread(() -> {
            try {
                for (int round = 0; !over.get(); round++) {
                    change.once(round);
                }
            } catch (IOException | RuntimeException e) {
                failed[0] = e;
            }
        });
        other.start();
        try {
            for (int run = 0; run < RUNS; run++) {
                check.now();
            }
        } finally {
            over.set(true);
            other.join();
        }
        assertEquals(null, failed[0]);
    }

    /** Written over in place and not replaced, as a careless program does, and sometimes not there at all. */
    @ParameterizedTest
    @ValueSource(strings = {"evidence.csv", "evidence.json", "evidence.jsonl", "plan.json"})
    void a_file_that_is_written_over_and_goes_while_it_is_read(String name) throws Exception {
        byte[] whole = bytes(name);
        Path file = Files.write(folder.resolve(name), whole);
        whileItChanges(
                round -> {
                    Files.write(file, round % 3 == 0 ? whole : Arrays.copyOf(whole, whole.length / (1 + round % 5)));
                    if (round % 7 == 0) {
                        Files.delete(file);
                    }
                },
                () -> {
                    Program.Result result = Program.run(command(file));
                    if (result.exit() != 0) {
                        assertTold(result, name);
                    }
                });
    }

    @Test
    void a_record_made_of_a_file_that_changes_is_whole() throws Exception {
        byte[] whole = bytes("evidence.json");
        Path evidence = Files.write(folder.resolve("evidence.json"), whole);
        Path record = folder.resolve("out").resolve("record.json");
        Set<Integer> exits = new HashSet<>();
        whileItChanges(
                round -> Files.write(evidence, round % 2 == 0 ? whole : Arrays.copyOf(whole, whole.length / 2)), () -> {
                    Program.Result result = Program.run(
                            "record",
                            "--as-of",
                            "2025-05-20",
                            "--evidence",
                            evidence.toString(),
                            "--out",
                            record.toString());
                    exits.add(result.exit());
                    if (result.exit() != 0) {
                        assertTold(result, "evidence.json");
                    }
                    if (Files.exists(record)) {
                        assertTrue(Files.readString(record).endsWith("}\n"));
                        assertEquals(List.of("record.json"), names(record.getParent()));
                    }
                });
        assertTrue(Set.of(0, 2).containsAll(exits), exits.toString());
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static String message(int number) {
        return "<edXML><edXMLEnvelope><edXMLHeader><MessageHeader><From><OrganId>000.00.12.H48</OrganId></From><To>"
                + "<OrganId>000.00.13.H48</OrganId></To><Code><CodeNumber>" + number
                + "</CodeNumber></Code></MessageHeader></edXMLHeader></edXMLEnvelope></edXML>";
    }

    @Test
    void messages_that_come_and_go_in_a_folder() throws Exception {
        Path messages = Files.createDirectory(folder.resolve("messages"));
        Files.writeString(messages.resolve("0.edxml"), message(0));
        whileItChanges(
                round -> {
                    Path one = messages.resolve((1 + round % 20) + ".edxml");
                    if (!Files.deleteIfExists(one)) {
                        Files.writeString(one, round % 3 == 0 ? message(round).substring(0, 60) : message(round));
                    }
                },
                () -> {
                    Program.Result result =
                            Program.run("assess", "--as-of", "2025-05-20", "--evidence", messages.toString());
                    assertTrue(result.exit() == 0 || result.exit() == 2, result.err());
                    assertFalse(result.err().contains("Exception"), result.err());
                    result.err().lines().forEach(line -> assertTrue(line.contains("messages"), line));
                });
    }

    @Test
    void scenarios_and_their_folders_that_come_and_go() throws Exception {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(cases.resolve("stays.yaml"), SCENARIO);
        whileItChanges(
                round -> {
                    Path inner = cases.resolve("inner-" + round % 3);
                    if (Files.deleteIfExists(inner.resolve("goes.yaml"))) {
                        Files.delete(inner);
                    } else {
                        Files.writeString(Files.createDirectories(inner).resolve("goes.yaml"), SCENARIO);
                    }
                },
                () -> {
                    Program.Result result = Program.run("test", cases.toString());
                    assertTrue(result.exit() == 0 || result.exit() == 2, result.out() + result.err());
                    assertFalse(result.err().contains("Exception"), result.err());
                    result.err().lines().forEach(line -> assertTrue(line.contains("cases"), line));
                });
    }

    /** Whoever watches is told, and what is made anew is run again. */
    @Test
    void a_watched_folder_that_goes_ends_the_watch_with_one_line() throws Exception {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Path one = Files.writeString(cases.resolve("one.yaml"), SCENARIO);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Clock.systemUTC());
        int[] exit = {-1};
        Thread watching =
                new Thread(() -> exit[0] = new CommandLineRun(terminal).run("test", one.toString(), "--watch"));
        watching.start();
        for (int tries = 0; tries < 600 && !out.toString(StandardCharsets.UTF_8).contains("1 tình huống"); tries++) {
            Thread.sleep(50);
        }
        Files.delete(one);
        Files.delete(cases);
        watching.join(30_000);
        boolean ended = !watching.isAlive();
        watching.interrupt();
        watching.join();
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(ended, told);
        assertEquals(2, exit[0], told);
        assertFalse(told.contains("Exception"), told);
        assertTrue(told.contains("không theo dõi được"), told);
    }
}
