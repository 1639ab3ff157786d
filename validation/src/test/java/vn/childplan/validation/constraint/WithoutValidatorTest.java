package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host that has left Hibernate Validator out. */
class WithoutValidatorTest {

    /** What the library needs, and no more; each named by a class of it. */
    private static final List<String> NEEDED = List.of(
            "vn.childplan.validation.constraint.PlanValidator",
            "vn.childplan.core.plan.Plan",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.core.JsonFactory",
            "jakarta.validation.Validation");

    private static URLClassLoader loader() throws ClassNotFoundException {
        List<URL> urls = new ArrayList<>();
        for (String name : NEEDED) {
            urls.add(Class.forName(name).getProtectionDomain().getCodeSource().getLocation());
        }
        // No parent: even the platform's loader knows the named modules of the program.
        return new URLClassLoader(urls.toArray(URL[]::new), null);
    }

    @Test
    void the_validator_can_be_made_and_says_what_to_add_when_it_is_used() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = loader()) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> type = loader.loadClass("vn.childplan.validation.constraint.PlanValidator");
            Object validator = type.getMethod("standard").invoke(null);
            Object plan = loader.loadClass("vn.childplan.core.bundled.QuangNgai")
                    .getMethod("plan65")
                    .invoke(null);
            Method validate = Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals("validate"))
                    .filter(method -> method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(plan))
                    .findFirst()
                    .orElseThrow();
            Throwable thrown = assertThrows(InvocationTargetException.class, () -> validate.invoke(validator, plan))
                    .getCause();
            assertEquals(
                    "PlanValidator needs Hibernate Validator at run time: add the dependency"
                            + " org.hibernate.validator:hibernate-validator, version 8.0 or later (no expression language"
                            + " is needed), or give it a ValidatorFactory with PlanValidator.using",
                    thrown.getMessage());
            assertEquals("java.lang.IllegalStateException", thrown.getClass().getName());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
