package vn.childplan.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a cluster is given it. */
class JarIT {
    private static final String JAR = System.getProperty("childplan.jar");

    @TempDir
    Path folder;

    @Test
    void holdsTheLibrariesAndNothingThatAClusterHas() throws IOException {
        Set<String> packages = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR)) {
            jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .map(entry -> entry.getName().split("/"))
                    .forEach(parts -> packages.add(parts[0] + "/" + parts[1]));
        }
        assertEquals(
                Set.of("vn/childplan", "de/siegmar", "picocli/CommandLine.class", "org/apiguardian"),
                packages.stream()
                        .map(name -> name.startsWith("picocli/") ? "picocli/CommandLine.class" : name)
                        .collect(Collectors.toSet()));
    }

    /** A new process that has the jars of Spark and ours, and none of our folders of classes. */
    @Test
    void runsWhereSparkIs() throws IOException, InterruptedException {
        Lake.write(folder);
        String spark = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry ->
                        !entry.contains("childplan") && !entry.contains("picocli") && !entry.contains("fastcsv"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("spark.java-options").split(" ")));
        command.addAll(List.of(
                "-Xmx1g",
                "-Dspark.master=local[2]",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-cp",
                JAR + File.pathSeparator + spark,
                "vn.childplan.spark.Main",
                "--evidence",
                folder.resolve("evidence").toString(),
                "--plans",
                folder.resolve("plans").toString(),
                "--as-of",
                "2025-05-20",
                "--out",
                folder.resolve("out").toString()));
        Path stderr = folder.resolve("stderr");
        Process process =
                new ProcessBuilder(command).redirectError(stderr.toFile()).start();
        String stdout = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> read(stderr));
        assertEquals(Files.readString(folder.resolve("out/totals.json")), stdout);
        // The README counts four reports that are overdue on that day.
        assertTrue(stdout.contains("\"OVERDUE\":4"), stdout);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
