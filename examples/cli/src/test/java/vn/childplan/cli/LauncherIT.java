package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/childplan} as a process of its own. Its twin for Windows is not run here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER =
            Path.of("..", "..", "bin", "childplan").toAbsolutePath().normalize();
    private static final String JAR = System.getProperty("childplan.jar", "target/childplan.jar");

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    private Ended jar(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(List.of(arguments));
        return run(Map.of(), command);
    }

    private Ended run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().put("CHILDPLAN_JAR", Path.of(JAR).toAbsolutePath().toString());
        process.environment().put("CHILDPLAN_CACHE", folder.resolve("cache").toString());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void prints_and_ends_as_the_jar_does_and_keeps_one_archive() throws Exception {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Path unused = Files.createFile(cache.resolve("of-an-older-jar.jsa"));
        Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minus(9, ChronoUnit.DAYS)));
        Ended first = run(LAUNCHER, Map.of(), "rules", "--lang", "en");
        assertEquals("", first.err());
        assertEquals(jar("rules", "--lang", "en"), first);
        List<String> archives = archives();
        assertEquals(1, archives.size(), archives.toString());
        assertNotEquals("of-an-older-jar.jsa", archives.get(0));

        assertEquals(first, run(LAUNCHER, Map.of(), "rules", "--lang", "en"));
        assertEquals(archives, archives());

        Ended refused = run(LAUNCHER, Map.of(), "explain", "--obligation", "a b", "--lang", "en");
        assertEquals(2, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().startsWith("A required option is missing: --evidence=FILE."), refused.err());
    }

    @Test
    void two_jars_in_use_side_by_side_keep_an_archive_each() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy")).resolve("childplan.jar");
        Files.copy(Path.of(JAR), copy);
        run(LAUNCHER, Map.of(), "--version");
        List<String> first = archives();
        run(LAUNCHER, Map.of("CHILDPLAN_JAR", copy.toString()), "--version");
        List<String> both = archives();
        assertEquals(2, both.size(), both.toString());
        assertTrue(both.containsAll(first), both.toString());
    }

    @Test
    void where_no_archive_can_be_kept_it_runs_without() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        Ended ended =
                run(LAUNCHER, Map.of("CHILDPLAN_CACHE", file.resolve("cache").toString()), "--version");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().startsWith("childplan "), ended.out());
    }

    /** A disk that was full, or a copy that was broken off: Java would pass it over on every run. */
    @Test
    void an_archive_that_is_no_longer_whole_is_made_anew() throws Exception {
        run(LAUNCHER, Map.of(), "--version");
        List<String> archives = archives();
        Path archive = folder.resolve("cache").resolve(archives.get(0));
        long whole = Files.size(archive);
        archive.toFile().setWritable(true);
        Files.write(archive, new byte[100]);
        Ended ended = run(LAUNCHER, Map.of(), "--version");
        assertEquals(0, ended.code(), ended.err());
        assertEquals("", ended.err());
        assertTrue(ended.out().startsWith("childplan "), ended.out());
        assertEquals(1, archives().size(), archives().toString());
        long again = Files.size(folder.resolve("cache").resolve(archives().get(0)));
        assertTrue(again > whole / 2, again + " bytes, and " + whole + " before");
    }

    /** Java exits with 1, which is for findings: of a jar cut off in the middle, an empty one, and one without any class. */
    @ParameterizedTest
    @ValueSource(strings = {"half", "empty", "text"})
    void a_damaged_jar_is_told_in_a_line_with_2(String damage) throws Exception {
        byte[] whole = Files.readAllBytes(Path.of(JAR));
        Path jar = Files.write(
                folder.resolve("childplan.jar"),
                switch (damage) {
                    case "half" -> Arrays.copyOf(whole, whole.length / 2);
                    case "empty" -> new byte[0];
                    default -> "not found".getBytes(StandardCharsets.UTF_8);
                });
        Files.createFile(folder.resolve("a-file"));
        for (String cache : List.of("cache", "a-file/cache")) {
            Ended ended = run(
                    LAUNCHER,
                    Map.of(
                            "CHILDPLAN_JAR", jar.toString(),
                            "CHILDPLAN_CACHE", folder.resolve(cache).toString()),
                    "--version");
            assertEquals(2, ended.code(), cache + ": " + ended.err());
            assertEquals("", ended.out());
            assertTrue(
                    ended.err()
                            .endsWith(" cannot start " + jar + ": the file is damaged and wants to be copied or built"
                                    + " anew, or this Java is older than 17\n"),
                    ended.err());
            assertEquals(1, ended.err().lines().count(), ended.err());
        }
    }

    @Test
    void it_is_found_through_a_link_and_says_what_is_missing() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("elsewhere/bin"));
        Path copy = Files.copy(LAUNCHER, bin.resolve("childplan"));
        Path link = Files.createSymbolicLink(folder.resolve("linked"), copy);
        Ended noJar = run(link, Map.of("CHILDPLAN_JAR", "nowhere.jar"), "--version");
        assertEquals(2, noJar.code());
        assertTrue(
                noJar.err()
                        .startsWith("childplan: CHILDPLAN_JAR names no file (nowhere.jar), and childplan.jar is"
                                + " neither beside " + bin),
                noJar.err());
        Files.copy(Path.of(JAR), bin.resolve("childplan.jar"));
        Ended beside =
                run(link, Map.of("CHILDPLAN_JAR", bin.resolve("childplan.jar").toString()), "--version");
        assertEquals(0, beside.code(), beside.err());
        Ended noJava = run(link, Map.of("JAVA_HOME", folder.toString()), "--version");
        assertEquals(2, noJava.code());
        assertTrue(noJava.err().startsWith("childplan: no Java is found"), noJava.err());
    }

    /** As cron starts programs. The shell makes the folder, since a test in that locale could not name it either. */
    @Test
    void from_a_folder_with_vietnamese_letters_it_starts_where_the_locale_is_c() throws Exception {
        String script = "folder=$1/$(printf 'K\\341\\272\\277 ho\\341\\272\\241ch') && mkdir \"$folder\""
                + " && cp \"$2\" \"$folder/childplan\" && cp \"$3\" \"$folder/childplan.jar\""
                + " && unset CHILDPLAN_JAR && sh \"$folder/childplan\" --version";
        Ended ended = run(
                Map.of("LC_ALL", "C"), List.of("sh", "-c", script, "sh", folder.toString(), LAUNCHER.toString(), JAR));
        assertEquals("", ended.err());
        assertEquals(0, ended.code());
        assertTrue(ended.out().startsWith("childplan "), ended.out());
    }
}
