package vn.childplan.examples.hosts.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.examples.hosts.ProvinceApplication;
import vn.childplan.reporting.model.Report;
import vn.childplan.spring.EvidenceRecorder;
import vn.childplan.validation.PlanUnderRules;

/**
 * How long a web application takes to start, with the starter on its class path and without. No test: its name does not end
 * in Test, so it runs only when it is asked for ({@code docs/spring.md}).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartUpTimes {
    private static final int RUNS = Integer.getInteger("start-up.runs", 15);
    /** The two that are left out would ask for a database. */
    private static final Predicate<Path> POOL_OR_DRIVER =
            file -> file.getFileName().toString().matches("(HikariCP|postgresql)-.*");

    @Test
    void with_the_starter_and_without() throws IOException, InterruptedException {
        Set<Path> libraries = places(EvidenceRecorder.class, Report.class, PlanUnderRules.class, AgencyId.class);
        Predicate<Path> either = POOL_OR_DRIVER.or(places(ProvinceApplication.class)::contains);
        String with = classPathWithout(either);
        String without = classPathWithout(either.or(libraries::contains));
        assertThat(with).isNotEqualTo(without);
        millisToStart(with);
        millisToStart(without);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<Long> timesWith = new ArrayList<>();
        List<Long> timesWithout = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            timesWith.add(millisToStart(with));
            timesWithout.add(millisToStart(without));
        }
        System.out.printf(
                "start-up, median of %d: with the starter %d ms, without %d ms (load before: %.2f; all: %s, %s)%n",
                RUNS, median(timesWith), median(timesWithout), load, timesWith, timesWithout);
    }

    private static Set<Path> places(Class<?>... types) {
        return Arrays.stream(types).map(StartUpTimes::place).collect(Collectors.toSet());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String classPathWithout(Predicate<Path> leftOut) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(leftOut.negate())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** From the start of the process to the line that says that it can be asked. */
    private static long millisToStart(String classPath) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        PlainApplication.class.getName(),
                        "--server.port=0",
                        "--logging.level.root=warn")
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.equals(PlainApplication.READY)) {
                    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        throw new AssertionError("it did not start:\n" + said);
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
