package vn.childplan.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for inputs that break what the fuzz tests state: each for as long as told, in a JVM of its own, one after the other. An
 * input that is found lies where the build tries it from then on. Started by {@code mvn -Pfuzz verify}.
 */
final class FuzzRun {
    private static final Pattern DONE = Pattern.compile("(?m)^Done (\\d+) runs in (\\d+) second");
    private static final Pattern EXECUTED = Pattern.compile("(?m)^stat::number_of_executed_units: *(\\d+)");
    private static final Pattern FINDING =
            Pattern.compile("(?m)^== (?:Java Exception|libFuzzer crashing input)|^==\\d+== ?ERROR");

    /** An input that takes longer is a finding. The first one loads every class, on a machine that may have other work. */
    private static final int SECONDS_AN_INPUT = 120;

    private static final long SECONDS_TO_START = 600;

    private final Path folder = Path.of("target", "fuzz");
    private final int seconds;
    private final long executions;

    private FuzzRun(int seconds, long executions) {
        this.seconds = seconds;
        this.executions = executions;
    }

    /** With the properties {@code childplan.fuzz.seconds}, {@code .executions}, {@code .only} and {@code .page}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Pattern only = Pattern.compile(System.getProperty("childplan.fuzz.only", ".*"));
        FuzzRun run = new FuzzRun(
                Integer.getInteger("childplan.fuzz.seconds", 60), Long.getLong("childplan.fuzz.executions", 0));
        boolean found = false;
        for (Target target : Target.all()) {
            if (only.matcher(target.name()).matches()) {
                found |= run.fuzz(target).findings() > 0;
            }
        }
        if (Boolean.getBoolean("childplan.fuzz.page")) {
            new TrustPage(Path.of("..", "docs", "trust.md")).write(FuzzResult.all(run.folder));
        }
        if (found) {
            throw new IllegalStateException("inputs were found that break what is stated: see " + run.folder);
        }
    }

    private FuzzResult fuzz(Target target) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve(target.name() + ".log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type(),
                "--target_method=" + target.method(),
                "--instrumentation_includes=vn.childplan.**",
                "--instrumentation_excludes=vn.childplan.fuzz.**",
                "--custom_hook_includes=vn.childplan.**",
                "-max_total_time=" + seconds,
                "-runs=" + (executions == 0 ? -1 : executions),
                "-timeout=" + SECONDS_AN_INPUT,
                "-report_slow_units=" + SECONDS_AN_INPUT,
                "-rss_limit_mb=0",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks:com.code_intelligence.jazzer.sanitizers.RegexInjection",
                "-reduce_inputs=0",
                "-print_final_stats=1");
        long start = System.nanoTime();
        Process jvm = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!jvm.waitFor(seconds + SECONDS_TO_START, TimeUnit.SECONDS)) {
            jvm.destroyForcibly().waitFor();
        }
        FuzzResult result = result(target, jvm.exitValue(), Files.readString(log), System.nanoTime() - start);
        result.keep(folder);
        System.out.printf(
                "%s: %d executions in %d s, %d findings%n",
                result.target(), result.executions(), result.seconds(), result.findings());
        return result;
    }

    private static FuzzResult result(Target target, int exit, String log, long nanos) {
        Matcher done = DONE.matcher(log);
        Matcher executed = EXECUTED.matcher(log);
        boolean finding = exit != 0 || FINDING.matcher(log).find();
        if (done.find()) {
            return new FuzzResult(
                    target.name(), Long.parseLong(done.group(1)), Integer.parseInt(done.group(2)), finding ? 1 : 0);
        }
        long executions = executed.find() ? Long.parseLong(executed.group(1)) : 0;
        return new FuzzResult(
                target.name(), executions, (int) Duration.ofNanos(nanos).toSeconds(), 1);
    }
}
