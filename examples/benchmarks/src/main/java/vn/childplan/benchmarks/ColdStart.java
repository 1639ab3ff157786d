package vn.childplan.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From nothing to the first verdict, in new processes; what is started are the commands that the page shows. */
final class ColdStart {
    /**
     * So many times each is started, one after the other: of their time together some shells tell only hundredths of a second and cut
     * off the rest, which of one program that does nothing would be a fifth.
     */
    private static final int TOGETHER = 8;

    /** This one tells thousandths. */
    private static final Path BASH = Path.of("/bin/bash");

    static final int ROUNDS = 5;

    /** What the commands have in common, as the page shows it and as the shell is told. */
    static final Map<String, String> VARIABLES = variables();

    static final String NOTHING = "a program that does nothing";
    static final String LIBRARY = "the library in a bare `main`, first verdict";
    static final String LAUNCHER = "the command line by `bin/childplan`, `assess` to the last verdict";

    static final String HELP = "of that the virtual machine, picocli and the texts of a help";

    /** Keeps the classes of a first verdict as the virtual machine wants them. A path of folders cannot be kept, one of jars can. */
    static final String ARCHIVING =
            "java $FLAGS -XX:ArchiveClassesAtExit=$ARCHIVE -cp $HOST vn.childplan.benchmarks.FirstVerdict";

    private static final Map<String, String> COMMANDS = commands();

    /** What the shell prints last of {@code times}: processor time of what it started, in user mode and in the kernel. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private ColdStart() {}

    /**
     * How long starts took.
     *
     * @param command what was started, in the folder of the project
     * @param cpu processor time of a start in milliseconds, the median
     * @param wall the same from start to end
     */
    record Measured(String name, String command, double cpu, double wall) {}

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("FLAGS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        variables.put("JARS", "examples/benchmarks/target/lib");
        variables.put("PROGRAM", "examples/benchmarks/target/classes");
        // The folder of the program stands last: in front, each class of the library would be looked for in it first.
        variables.put(
                "PATH_OF_LIBRARY",
                Jars.LIBRARY.stream()
                                .map(name -> "$(printf %s: $JARS/" + name + "-[0-9]*.jar)")
                                .reduce("", String::concat)
                        + "$PROGRAM");
        variables.put("HOST", "examples/benchmarks/target/benchmarks.jar");
        variables.put("ARCHIVE", "examples/benchmarks/target/first-verdict.jsa");
        variables.put("EVIDENCE", "core/src/main/resources/vn/childplan/core/bundled/sample-evidence.csv");
        return variables;
    }

    private static Map<String, String> commands() {
        String first = " -cp $PATH_OF_LIBRARY vn.childplan.benchmarks.";
        String assess = " assess --evidence $EVIDENCE --as-of 2025-05-20";
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put(NOTHING, "java $FLAGS -cp $PROGRAM vn.childplan.benchmarks.NoVerdict");
        commands.put(LIBRARY, "java $FLAGS" + first + "FirstVerdict");
        commands.put("the same without flags", "java" + first + "FirstVerdict");
        commands.put(
                "the same in a host with an archive of its classes",
                "java $FLAGS -XX:SharedArchiveFile=$ARCHIVE -cp $HOST vn.childplan.benchmarks.FirstVerdict");
        commands.put(
                "six rules in Drools, first conclusion",
                "java $FLAGS -cp $HOST vn.childplan.benchmarks.FirstDroolsVerdict");
        commands.put(
                "the command line by its jar, the same `assess`",
                "java $FLAGS -jar examples/cli/target/childplan.jar" + assess);
        commands.put(LAUNCHER, "bin/childplan" + assess);
        commands.put(HELP, "bin/childplan assess --help");
        return commands;
    }

    /** Makes the archive, starts each once, so that the launcher has its own, and then all in turn, round by round. */
    static List<Measured> measure(Path cache, int rounds) throws IOException, InterruptedException {
        List<Timed> starts = new ArrayList<>();
        COMMANDS.forEach((name, command) -> starts.add(new Timed(name, command, rounds)));
        start(ARCHIVING, 1, cache);
        for (Timed start : starts) {
            start(start.command, 1, cache);
        }
        for (int round = 0; round < rounds; round++) {
            for (Timed start : starts) {
                long before = System.nanoTime();
                start.cpu[round] = start(start.command, TOGETHER, cache) / TOGETHER;
                start.wall[round] = (System.nanoTime() - before) / 1e6 / TOGETHER;
            }
        }
        return starts.stream().map(Timed::medians).toList();
    }

    private static final class Timed {
        private final String name;
        private final String command;
        private final double[] cpu;
        private final double[] wall;

        Timed(String name, String command, int rounds) {
            this.cpu = new double[rounds];
            this.wall = new double[rounds];
            this.name = name;
            this.command = command;
        }

        Measured medians() {
            return new Measured(name, command, median(cpu), median(wall));
        }
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** Processor time of so many starts in milliseconds. */
    private static double start(String command, int times, Path cache) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -e\n");
        VARIABLES.forEach(
                (name, value) -> script.append(name).append("=\"").append(value).append("\"\n"));
        script.append((command + " >/dev/null 2>&1\n").repeat(times)).append("times\n");
        String name = Files.isExecutable(BASH) ? BASH.toString() : "sh";
        ProcessBuilder shell = new ProcessBuilder(name, "-c", script.toString()).redirectErrorStream(true);
        String java = System.getProperty("java.home");
        shell.environment().put("JAVA_HOME", java);
        shell.environment()
                .merge("PATH", java + File.separator + "bin", (path, ours) -> ours + File.pathSeparator + path);
        shell.environment().put("CHILDPLAN_CACHE", cache.toString());
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + printed);
        }
        return millis(printed);
    }

    /** Of what {@code times} prints: the shell's own time on the first line, that of what it started on the second. */
    static double millis(String printed) {
        Matcher times = TIMES.matcher(printed);
        if (!times.find()) {
            throw new IllegalArgumentException("these are no times: " + printed);
        }
        double minutes = Double.parseDouble(times.group(1)) + Double.parseDouble(times.group(3));
        return 1000 * (60 * minutes + Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(4)));
    }
}
