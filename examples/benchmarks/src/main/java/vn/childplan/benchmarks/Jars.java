package vn.childplan.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one takes in with a library: jars and their bytes. */
record Jars(int count, long bytes) {
    static final List<String> LIBRARY = List.of(
            "childplan-core",
            "childplan-validation",
            "fastcsv",
            "jackson-annotations",
            "jackson-core",
            "jakarta.validation-api",
            "slf4j-api");
    /** A class of each of them. */
    private static final List<String> IN_THE_LIBRARY = List.of(
            "vn.childplan.core.plan.Plan",
            "vn.childplan.validation.assessment.Assessor",
            "de.siegmar.fastcsv.reader.CsvReader",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.core.JsonFactory",
            "jakarta.validation.Valid",
            "org.slf4j.Logger");

    private static final List<String> HIBERNATE_VALIDATOR =
            List.of("classmate", "hibernate-validator", "jakarta.validation-api", "jboss-logging");
    /** On the class path of the benchmarks for other reasons. */
    private static final List<String> OURS = List.of(
            "benchmarks",
            "childplan-",
            "commons-math3",
            "duckdb",
            "fastcsv",
            "jackson-",
            "jakarta.",
            "jmh-",
            "jopt-",
            "logback-",
            "classmate",
            "hibernate-",
            "jboss-logging");

    static Jars ofTheLibrary(Path lib) throws IOException {
        return of(lib, name -> startsWithAny(name, LIBRARY));
    }

    /** Where the library and what it brings come from when it is used here: jars, or folders of classes. */
    static List<String> pathOfTheLibrary() throws IOException {
        List<String> path = new ArrayList<>();
        for (String name : IN_THE_LIBRARY) {
            try {
                Class<?> found = Class.forName(name, false, Jars.class.getClassLoader());
                path.add(Path.of(found.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (ClassNotFoundException | URISyntaxException e) {
                throw new IOException("cannot tell where " + name + " is", e);
            }
        }
        return path;
    }

    static Jars ofHibernateValidator(Path lib) throws IOException {
        return of(lib, name -> startsWithAny(name, HIBERNATE_VALIDATOR));
    }

    static Jars ofDrools(Path lib) throws IOException {
        return of(lib, name -> !startsWithAny(name, OURS));
    }

    private static Jars of(Path lib, Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            List<Path> jars = files.filter(file -> which.test(file.getFileName().toString()))
                    .toList();
            long bytes = 0;
            for (Path jar : jars) {
                bytes += Files.size(jar);
            }
            return new Jars(jars.size(), bytes);
        }
    }

    private static boolean startsWithAny(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }
}
