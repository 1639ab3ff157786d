package vn.childplan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Java program started as a process of its own. */
record Program(List<String> arguments) {
    static Program of(String... arguments) {
        return new Program(List.of(arguments));
    }

    /** A class of this project, with everything on its path that is on ours. */
    static Program ofClass(Class<?> main, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.addAll(List.of(arguments));
        return new Program(all);
    }

    /** With options for the virtual machine before everything else. */
    Program with(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(arguments);
        return new Program(all);
    }

    /** Runs it to its end and gives what it printed. */
    String run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + printed);
        }
        return printed;
    }

    /** Runs it that many times; from start to end in milliseconds, sorted. */
    double[] millis(int times) throws IOException, InterruptedException {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }
}
