package vn.childplan.core.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The annotations are for those who validate; a program that does not needs no jar for them. */
class WithoutJakartaTest {
    /** What core needs, each named by a class of it; jakarta.validation is not among them. */
    private static final List<String> NEEDED = List.of(
            "vn.childplan.core.plan.Plan",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.core.JsonFactory");

    private static URLClassLoader loader() throws ClassNotFoundException {
        List<URL> urls = new ArrayList<>();
        for (String name : NEEDED) {
            urls.add(Class.forName(name).getProtectionDomain().getCodeSource().getLocation());
        }
        // No parent: even the platform's loader knows the named modules of the program.
        return new URLClassLoader(urls.toArray(URL[]::new), null);
    }

    @Test
    void plans_are_read_and_written_without_jakarta_validation() throws Exception {
        try (URLClassLoader loader = loader()) {
            assertThrows(ClassNotFoundException.class, () -> loader.loadClass("jakarta.validation.Constraint"));
            Object plan = loader.loadClass("vn.childplan.core.bundled.QuangNgai")
                    .getMethod("plan65")
                    .invoke(null);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            loader.loadClass("vn.childplan.core.io.PlanJson")
                    .getMethod("write", plan.getClass(), OutputStream.class)
                    .invoke(null, plan, written);
            assertEquals(true, written.toString(StandardCharsets.UTF_8).contains("65/KH-UBND"));
        }
    }

    @Test
    void our_own_annotations_are_still_there_to_be_read_and_those_of_jakarta_are_as_if_never_written()
            throws Exception {
        try (URLClassLoader loader = loader()) {
            Class<?> plan = loader.loadClass("vn.childplan.core.plan.Plan");
            RecordComponent title = Stream.of(plan.getRecordComponents())
                    .filter(component -> component.getName().equals("title"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of("JsonProperty", "ComposedText"),
                    Arrays.stream(title.getAccessor().getAnnotations())
                            .map(Annotation::annotationType)
                            .map(Class::getSimpleName)
                            .toList());
        }
    }
}
