package vn.childplan.testkit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import vn.childplan.core.io.Reading;
import vn.childplan.core.io.UnreadableException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.testkit.AssessmentAssert;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Impact;

/**
 * Scenario files as tests: one container a file, one an instant, one test an expectation.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return Scenarios.in(Path.of("src/test/scenarios"));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Scenarios {
    private Scenarios() {}

    /**
     * The tests of a scenario file, or of every {@code .yaml} and {@code .yml} file in a folder and under it, by name. A
     * file that cannot be read is a test that fails with all its problems.
     *
     * @throws IllegalArgumentException if there is no such file, or none in the folder: a test that tests nothing is a
     * mistake
     */
    public static Stream<DynamicNode> in(Path fileOrFolder) {
        List<Path> files = files(fileOrFolder);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no scenario files in " + fileOrFolder);
        }
        return files.stream().map(Scenarios::file);
    }

    private static List<Path> files(Path fileOrFolder) {
        try (Stream<Path> walk = Files.walk(fileOrFolder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("no scenario files in " + fileOrFolder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicNode file(Path file) {
        Reading<Scenario> reading = ScenarioYaml.read(file);
        String name = String.valueOf(file.getFileName());
        return reading.value()
                .<DynamicNode>map(scenario -> DynamicContainer.dynamicContainer(
                        name + ": " + scenario.title(), file.toUri(), tests(scenario, file)))
                .orElseGet(() -> DynamicTest.dynamicTest(name + " can be read", file.toUri(), () -> orFail(reading)));
    }

    private static void orFail(Reading<Scenario> reading) {
        try {
            reading.orThrow();
        } catch (UnreadableException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static Stream<DynamicNode> tests(Scenario scenario, Path file) {
        Stream<DynamicNode> moments = scenario.moments().stream().map(moment -> moment(scenario, moment, file));
        Scenario.Change change = scenario.change();
        return change == null ? moments : Stream.concat(moments, Stream.of(change(scenario, change)));
    }

    private static DynamicNode moment(Scenario scenario, Scenario.Moment moment, Path file) {
        Assessment assessment = scenario.given().assess(scenario.evidence(), moment.asOf());
        return DynamicContainer.dynamicContainer(
                "as of " + VietnamTime.format(moment.asOf()),
                moment.expectations().stream()
                        .map(expected ->
                                DynamicTest.dynamicTest(expected.toString(), () -> check(assessment, expected, file))));
    }

    private static void check(Assessment assessment, Scenario.Expectation expected, Path file) {
        try {
            Integer days = expected.daysLate();
            if (days == null) {
                AssessmentAssert.assertThat(assessment).has(expected.obligation(), expected.status());
            } else {
                AssessmentAssert.assertThat(assessment).has(expected.obligation(), expected.status(), days);
            }
        } catch (AssertionError e) {
            throw new AssertionError(file + ":" + expected.line() + ": " + e.getMessage(), e);
        }
    }

    private static DynamicNode change(Scenario scenario, Scenario.Change change) {
        return DynamicTest.dynamicTest("rules " + change.rules().name() + " change " + change.transitions(), () -> {
            PlanUnderRules given = scenario.given();
            Impact impact = Impact.of(given, given.with(change.rules()), scenario.evidence(), change.asOf());
            assertEquals(List.of(), impact.errors(), "rules that failed with an error");
            assertEquals(
                    change.transitions(),
                    impact.transitions(),
                    () -> impact.changes().toString());
        });
    }
}
