package vn.childplan.spring;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.ClassUtils;

/** The Spring Boot that the tests run on, 3.5 or 4: what moved from one to the other is found by name. */
final class Boot {
    static final AutoConfigurations OURS = AutoConfigurations.of(
            ChildplanAutoConfiguration.class,
            ChildplanJdbcAutoConfiguration.class,
            ChildplanValidationAutoConfiguration.class,
            ChildplanActuatorAutoConfiguration.class,
            ChildplanWebAutoConfiguration.class);

    private Boot() {}

    static boolean is4() {
        return ClassUtils.isPresent("org.springframework.boot.health.contributor.Health", null);
    }

    static ApplicationContextRunner runner() {
        return new ApplicationContextRunner().withConfiguration(OURS);
    }

    static WebApplicationContextRunner webRunner() {
        return new WebApplicationContextRunner().withConfiguration(OURS);
    }

    /** The configuration of Spring Boot of that name, in whichever of these packages it is. */
    static AutoConfigurations theirs(String name, String... packages) {
        return AutoConfigurations.of(Stream.of(packages)
                .map(home -> "org.springframework.boot." + home + "." + name)
                .filter(type -> ClassUtils.isPresent(type, null))
                .map(type -> ClassUtils.resolveClassName(type, null))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is in none of the packages")));
    }

    static AutoConfigurations validation() {
        return theirs("ValidationAutoConfiguration", "autoconfigure.validation", "validation.autoconfigure");
    }

    /** What Spring Boot prints of a start that failed, by the analyzers that it finds. */
    static FailureAnalysis analysis(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation(Boot.class.getClassLoader())
                // Those of Spring Boot that ask for the application are left out.
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, cause) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no analyzer knows", failure));
    }
}
