package vn.childplan.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What an installation of Spark is to a program: its jars in one folder, its commands, and none of our jars or classes. */
final class SparkHome {
    /** What makes a JVM that runs for seconds quick. */
    static final String SHORT_RUN = "-XX:TieredStopAtLevel=1";

    private final Path home;

    private SparkHome(Path home) {
        this.home = home;
    }

    /** Made in a folder out of the jars of Spark on the class path of the tests. */
    static SparkHome in(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        List<Path> ofSpark = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().matches("(childplan|picocli|fastcsv)-.*"))
                .toList();
        for (Path jar : ofSpark) {
            Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
        }
        return new SparkHome(folder);
    }

    /** Its jars, as an entry of a class path. */
    String jars() {
        return home.resolve("jars") + "/*";
    }

    /** A command of Spark on this machine alone, ready to be started; what it says goes into a file. */
    ProcessBuilder command(Path log, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of("-cp", jars(), mainClass));
        command.addAll(List.of(arguments));
        return java(log, command);
    }

    /** A program on this machine alone, with the options of Java that Spark needs. */
    ProcessBuilder java(Path log, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("spark.java-options").split(" ")));
        // Runs of seconds: one compiler costs half the work of two.
        command.addAll(List.of("-Xmx1g", SHORT_RUN));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectError(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        // Said by the scripts of an installation, which have no counterpart here.
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder;
    }

    /** Ends a process and those that it started, executors among them. */
    static void end(Process process) throws InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroy();
        started.forEach(ProcessHandle::destroy);
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
