package vn.childplan.cli.fault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The jar that users start, as a process that is treated badly.
 *
 * @param folder where its output goes, and where it runs
 * @param before words before {@code java}: a limit, another user, another network
 * @param options options of the Java machine
 * @param file the jar, or a copy of it
 */
record Jar(Path folder, List<String> before, List<String> options, Path file) {
    private static final Path BUILT =
            Path.of(System.getProperty("childplan.jar", "target/childplan.jar")).toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** As {@code bin/childplan} starts it: one compiler, one collector, and an archive of the classes. */
    private static final List<String> SHORT = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    static Jar in(Path folder) {
        return plain(folder).with("-XX:SharedArchiveFile=" + Archive.FILE, "-Xlog:disable");
    }

    /** For the user of another name, or for whoever wants to see what is loaded: without what others may not read. */
    static Jar plain(Path folder) {
        return new Jar(folder, List.of(), SHORT, BUILT);
    }

    /** Made once; a run without it takes twice as long and does the same. */
    private static final class Archive {
        static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("childplan-fault");
                Path file = folder.resolve("classes.jsa");
                folder.toFile().deleteOnExit();
                plain(folder)
                        .with("-XX:ArchiveClassesAtExit=" + file, "-Xlog:disable")
                        .run("demo");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Jar after(String... words) {
        return new Jar(folder, List.of(words), options, file);
    }

    /** The shell sets a limit for itself and becomes the program. */
    Jar afterShell(String limit) {
        return after("sh", "-c", limit + " && exec \"$0\" \"$@\"");
    }

    Jar with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Jar(folder, before, all, file);
    }

    Jar of(Path copy) {
        return new Jar(folder, before, options, copy);
    }

    /** How a run ended. */
    record Ended(int code, String out, String err) {
        /** Bad input, told in one clear line: no stack trace, no name of an exception. */
        void assertRefused(String... words) {
            assertTold(2, words);
        }

        void assertTold(int expected, String... words) {
            assertTrue(code == expected, "exit " + code + ": " + err);
            assertTrue(err.lines().count() == 1, err);
            assertFalse(err.contains("Exception") || err.contains("\tat "), err);
            for (String word : words) {
                assertTrue(err.contains(word), "'" + word + "' is not in: " + err);
            }
        }

        void assertFine() {
            assertTrue(code == 0, "exit " + code + ": " + err);
        }
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return run(List.of("-jar", file.toString()), arguments);
    }

    /** Runs a class of the tests that stands before the jar. */
    Ended runMain(Class<?> main) throws IOException, InterruptedException {
        String tests = Path.of(
                        main.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
        return run(List.of("-cp", file + File.pathSeparator + tests, main.getName()));
    }

    private Ended run(List<String> program, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("childplan-fault", ".out");
        Path err = Files.createTempFile("childplan-fault", ".err");
        try {
            Process process = start(out.toFile(), err.toFile(), program, arguments);
            int code = ended(process);
            return new Ended(
                    code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static int ended(Process process) throws InterruptedException {
        boolean ended = process.waitFor(4, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "the program did not end");
        return process.exitValue();
    }

    Process start(String... arguments) throws IOException {
        File nowhere = new File("/dev/null");
        return start(nowhere, nowhere, List.of("-jar", file.toString()), arguments);
    }

    private Process start(File out, File err, List<String> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(JAVA);
        command.addAll(options);
        command.addAll(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** Whether a command of the machine does what it is to do before anything is tried with it. */
    static boolean can(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static String java() {
        return JAVA;
    }

    /** The names of what stands in a folder, in order. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
