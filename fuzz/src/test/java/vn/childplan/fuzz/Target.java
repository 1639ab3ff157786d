package vn.childplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fuzz test.
 *
 * @param type the class that has it
 * @param method its name
 */
record Target(String type, String method) {
    private static final String END_OF_NAME = "FuzzTest";

    /** Every fuzz test of this module, by class and name. */
    static List<Target> all() {
        return classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                        .map(Method::getName)
                        .sorted()
                        .map(method -> new Target(type.getName(), method)))
                .toList();
    }

    private static Stream<Class<?>> classes() {
        try {
            Path folder = Path.of(Target.class
                            .getResource(Target.class.getSimpleName() + ".class")
                            .toURI())
                    .getParent();
            try (Stream<Path> files = Files.list(folder)) {
                return files
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(END_OF_NAME + ".class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .sorted()
                        .<Class<?>>map(Target::named)
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(Target.class.getPackageName() + "." + name, false, Target.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As pages and commands name it: {@code Values.clauseRef}. */
    String name() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple.substring(0, simple.length() - END_OF_NAME.length()) + "." + method;
    }
}
