package vn.childplan.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

/**
 * The jar submitted to a cluster as Spark brings it (standalone): a master and two workers with a core each, every one of them and
 * every executor a process of its own on this machine, which has Spark and gets our classes with the jar alone.
 */
class ClusterIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern MASTER = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final List<Process> running = new ArrayList<>();

    @AfterEach
    void endWhatRuns() throws InterruptedException {
        // The workers before their master, which else waits for them.
        for (int i = running.size() - 1; i >= 0; i--) {
            SparkHome.end(running.get(i));
        }
    }

    @Test
    void judgesOnExecutorsOfTwoWorkersAsOneProcessDoes() throws IOException, InterruptedException {
        Lake.write(folder);
        SparkHome spark = SparkHome.in(folder.resolve("spark"));
        String master = master(spark);
        worker(spark, master, "one");
        worker(spark, master, "two");

        Path said = folder.resolve("submit.log");
        Process submitted = spark.command(
                        said,
                        "org.apache.spark.deploy.SparkSubmit",
                        "--master",
                        master,
                        "--executor-memory",
                        "512m",
                        "--executor-cores",
                        "1",
                        "--conf",
                        "spark.driver.host=127.0.0.1",
                        "--conf",
                        "spark.ui.enabled=false",
                        "--conf",
                        "spark.executor.extraJavaOptions=" + SparkHome.SHORT_RUN,
                        "--conf",
                        "spark.scheduler.minRegisteredResourcesRatio=1",
                        "--conf",
                        "spark.sql.shuffle.partitions=4",
                        System.getProperty("childplan.jar"),
                        "--evidence",
                        folder.resolve("evidence").toString(),
                        "--plans",
                        folder.resolve("plans").toString(),
                        "--as-of",
                        "2025-07-02",
                        "--rows-per-unit",
                        "5",
                        "--out",
                        folder.resolve("out").toString())
                .start();
        String stdout = new String(submitted.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, submitted.waitFor(), () -> text(said));
        assertEquals(Files.readString(folder.resolve("out/totals.json")), stdout);

        Assessment one = new PlanUnderRules(
                        QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
                .assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-07-02"));
        assertEquals(
                OneProcess.verdicts(one),
                LakeJudging.contractJson(LakeJudging.verdictsOf(WrittenRows.read(
                                LocalSpark.session(), folder.resolve("out/rows").toString())))
                        .collectAsList()
                        .stream()
                        .sorted()
                        .toList());
        assertEquals(2, executors(), "a worker each had an executor that ran tasks of ours");
    }

    private String master(SparkHome spark) throws IOException, InterruptedException {
        Path log = folder.resolve("master.log");
        running.add(spark.command(
                        log,
                        "org.apache.spark.deploy.master.Master",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "0",
                        "--webui-port",
                        "0")
                .start());
        Matcher address =
                MASTER.matcher(waitFor(log, text -> MASTER.matcher(text).find()));
        assertTrue(address.find());
        return address.group();
    }

    private void worker(SparkHome spark, String master, String name) throws IOException, InterruptedException {
        Path log = folder.resolve("worker-" + name + ".log");
        running.add(spark.command(
                        log,
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        "127.0.0.1",
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--work-dir",
                        folder.resolve("work-" + name).toString(),
                        master)
                .start());
        waitFor(log, text -> text.contains("Successfully registered with master"));
    }

    /** How many executors ran a task to its end, by what they said. */
    private long executors() throws IOException {
        try (Stream<Path> files = Files.find(
                folder, 5, (file, attributes) -> file.getFileName().toString().equals("stderr"))) {
            return files.filter(file -> text(file).contains("Finished task")).count();
        }
    }

    private static String waitFor(Path log, Predicate<String> said) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said.test(text(log))) {
            assertTrue(Instant.now().isBefore(end), () -> text(log));
            Thread.sleep(100);
        }
        return text(log);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
