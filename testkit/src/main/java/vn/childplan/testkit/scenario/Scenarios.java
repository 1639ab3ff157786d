package vn.childplan.testkit.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import vn.childplan.core.io.Reading;
import vn.childplan.core.io.UnreadableException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.rule.RuleSet;

/**
 * Scenario files as tests: one container a file, one test a statement ({@link ScenarioRun}).
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
        List<Path> files = ScenarioYaml.files(fileOrFolder);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no scenario files in " + fileOrFolder);
        }
        Function<Path, Reading<Scenario>> reader = ScenarioYaml.reader(ScenarioYaml.bundled(RuleSet.standard()));
        return files.stream().map(file -> file(file, reader.apply(file)));
    }

    private static DynamicNode file(Path file, Reading<Scenario> reading) {
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
        return ScenarioRun.of(scenario).checks().stream()
                .map(check -> DynamicTest.dynamicTest(
                        "as of " + VietnamTime.format(check.asOf()) + ": "
                                + check.statement().en(),
                        () -> requireHolds(check, file)));
    }

    private static void requireHolds(ScenarioCheck check, Path file) {
        if (check.holds()) {
            return;
        }
        StringBuilder message = new StringBuilder(check.where(file, Locale.ENGLISH));
        check.shortReasons(Locale.ENGLISH)
                .forEach(line -> message.append("\n  ").append(line));
        throw new AssertionError(message.toString());
    }
}
