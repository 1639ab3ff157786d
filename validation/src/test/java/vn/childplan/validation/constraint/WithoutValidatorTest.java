package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host that has left Hibernate Validator out. */
class WithoutValidatorTest {

    /** The same class path, without any jar of that name. */
    static URLClassLoader without(String jar) throws Exception {
        List<URL> urls = new ArrayList<>();
        String paths = System.getProperty("java.class.path") + File.pathSeparator
                + System.getProperty("jdk.module.path", "");
        for (String path : paths.split(File.pathSeparator)) {
            if (!path.isEmpty() && !Path.of(path).getFileName().toString().contains(jar)) {
                urls.add(Path.of(path).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void the_validator_can_be_made_and_says_what_to_add_when_it_is_used() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = without("hibernate-validator")) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> type = loader.loadClass("vn.childplan.validation.constraint.PlanValidator");
            Object validator = type.getMethod("standard").invoke(null);
            Object plan = loader.loadClass("vn.childplan.core.bundled.QuangNgai").getMethod("plan65").invoke(null);
            Method validate = Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals("validate"))
                    .filter(method -> method.getParameterCount() == 1
                            && method.getParameterTypes()[0].isInstance(plan))
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
