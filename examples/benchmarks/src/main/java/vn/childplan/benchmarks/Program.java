package vn.childplan.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

    /**
     * A class of this project that needs nothing beside it but the library, with only the jars that the library brings.
     *
     * @param folder where the class is put: in the jar of the benchmarks it would bring everything that they use
     */
    static Program withTheLibraryAlone(Class<?> main, Path folder) throws IOException {
        String file = main.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        try (InputStream in = Objects.requireNonNull(main.getResourceAsStream("/" + file), file)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> path = new ArrayList<>(List.of(folder.toString()));
        path.addAll(Jars.pathOfTheLibrary());
        return of("-cp", String.join(File.pathSeparator, path), main.getName());
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
}
