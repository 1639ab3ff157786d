package vn.childplan.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything, the peers in the same run, and writes {@code docs/performance.md} with its plot. Started from the
 * folder of the project:
 *
 * <pre>{@code
 * mvn -B -ntp -q -Ppeers package -DskipTests && java -jar examples/benchmarks/target/benchmarks.jar
 * }</pre>
 *
 * <p>Its one argument, if there is one, is in how many rounds the contenders meet; else there are two. {@code cold-start}
 * measures cold starts alone, in as many rounds as the second says, and writes that part of the page anew.
 */
public final class Suite {
    private static final int ROUNDS = 2;
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000, 10_000_000);

    private static final Path COMMAND_LINE = Path.of("examples", "cli", "target", "childplan.jar");

    private Suite() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Path docs = Path.of("docs");
        if (!Files.isDirectory(Path.of("examples", "benchmarks"))) {
            System.err.println("start this from the folder of the project: docs/performance.md is written there");
            System.exit(2);
        }
        if (args.length > 0 && args[0].equals("cold-start")) {
            writeColdStart(
                    docs.resolve("performance.md"), args.length > 1 ? Integer.parseInt(args[1]) : ColdStart.ROUNDS);
            return;
        }
        List<String> missing = missing(COMMAND_LINE);
        if (!missing.isEmpty()) {
            missing.forEach(System.err::println);
            System.exit(2);
        }
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        double loadBefore = load();
        Measurements measured = new Measurements();
        measured.run("JudgingBenchmark|IndexingBenchmark|DerivationBenchmark", rounds, 4, 3);
        measured.run("OneVerdictBenchmark", 1, 20, 5);
        measured.run("ReadingBenchmark|WritingBenchmark", 1, 3, 3);
        List<ColdStart.Measured> starts = ColdStart.measure(Files.createTempDirectory("childplan"), ColdStart.ROUNDS);
        List<Growth.Measured> growth = growth();

        Files.createDirectories(docs);
        Files.writeString(docs.resolve("performance-growth.svg"), GrowthPlot.of(growth));
        Files.writeString(
                docs.resolve("performance.md"),
                new PerformancePage(measured, starts, growth, jars(), loadBefore, load()).write());
    }

    private static void writeColdStart(Path page, int rounds) throws IOException, InterruptedException {
        String part = new ColdStartPart(ColdStart.measure(Files.createTempDirectory("childplan"), rounds)).write();
        Files.writeString(page, ColdStartPart.replaced(Files.readString(page), part));
    }

    /** What a whole run lacks, and how it comes: a peer that is missing is an error, not a page with a row less. */
    static List<String> missing(Path commandLine) {
        List<String> missing = new ArrayList<>();
        if (!DuckDbQuery.isPresent()) {
            missing.add("DuckDB is not in this jar: package it anew with the profile peers (mvn -Ppeers package)");
        }
        if (!Files.exists(commandLine)) {
            missing.add("the command line is not packaged: " + commandLine + " is missing (mvn package)");
        }
        return missing;
    }

    private static List<Growth.Measured> growth() throws IOException, InterruptedException {
        List<Growth.Measured> growth = new ArrayList<>();
        for (int size : SIZES) {
            String printed = Program.ofClass(Growth.class, String.valueOf(size))
                    .with("-Xms12g", "-Xmx12g", "-Xmn2g", "-XX:+AlwaysPreTouch")
                    .run();
            growth.add(Growth.Measured.parse(printed.trim()));
        }
        return growth;
    }

    private static Map<String, Jars> jars() throws IOException {
        Path lib = Path.of("examples", "benchmarks", "target", "lib");
        return Map.of(
                "library", Jars.ofTheLibrary(lib),
                "drools", Jars.ofDrools(lib),
                "hibernate-validator", Jars.ofHibernateValidator(lib));
    }

    /** How many programs wanted a processor in the last minute. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
