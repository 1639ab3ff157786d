package vn.childplan.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of running a fuzz test.
 *
 * @param target its name
 * @param executions how many inputs it was given
 * @param seconds how long that took, the start of the JVM left out
 * @param findings 1 if one of them broke what it states; it ends there
 */
record FuzzResult(String target, long executions, int seconds, int findings) {
    private static final String ENDING = ".result";

    /** All that were kept in a folder, the last of each target, by its name. */
    static Map<String, FuzzResult> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(FuzzResult::read)
                    .collect(Collectors.toMap(FuzzResult::target, Function.identity()));
        }
    }

    private static FuzzResult read(Path file) {
        try {
            String[] fields = Files.readString(file).strip().split("\t");
            return new FuzzResult(
                    fields[0], Long.parseLong(fields[1]), Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(Path folder) throws IOException {
        String line = String.join(
                "\t", target, String.valueOf(executions), String.valueOf(seconds), String.valueOf(findings));
        Files.writeString(folder.resolve(target + ENDING), line + "\n");
    }
}
