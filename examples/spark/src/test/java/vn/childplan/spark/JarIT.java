package vn.childplan.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
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
        SparkHome spark = SparkHome.in(folder.resolve("spark"));
        Path stderr = folder.resolve("stderr");
        List<String> program = List.of(
                "-Dspark.master=local[2]",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-cp",
                JAR + File.pathSeparator + spark.jars(),
                "vn.childplan.spark.Main",
                "--evidence",
                folder.resolve("evidence").toString(),
                "--plans",
                folder.resolve("plans").toString(),
                "--as-of",
                "2025-05-20",
                "--out",
                folder.resolve("out").toString());
        Process process = spark.java(stderr, program).start();
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
