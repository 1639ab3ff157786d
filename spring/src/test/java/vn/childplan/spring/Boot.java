package vn.childplan.spring;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
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
}
