package vn.childplan.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder is replaced whole, or not at all, and never over an input. */
class OutFolderTest {
    @TempDir
    Path folder;

    @Test
    void whatWasThereGoesOnlyWhenAllIsWritten() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("old"), "old");
        try (OutFolder written = new OutFolder(out.toString(), List.of(), new Configuration())) {
            written.write("new", "new");
        }
        assertEquals(List.of("old"), names(out));
        try (OutFolder written = new OutFolder(out.toString(), List.of(), new Configuration())) {
            written.write("new", "new");
            written.replace();
        }
        assertFalse(names(out).contains("old"));
        assertEquals("new", Files.readString(out.resolve("new")));
        assertEquals(List.of("out"), names(folder));
    }

    @ParameterizedTest
    @CsvSource({"lake,lake", "lake/out,lake", "lake,lake/evidence", "./x/../lake,lake"})
    void anInputIsNeverWrittenOver(String out, String input) {
        BadInputException refused = assertThrows(
                BadInputException.class,
                () -> new OutFolder(
                        folder + "/" + out, List.of(folder.resolve(input).toString()), new Configuration()));
        assertEquals(
                "--out " + folder + "/" + out + ": " + folder.resolve(input)
                        + " is read, and would be written over. Give a folder beside it.",
                refused.getMessage());
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".crc"))
                    .sorted()
                    .toList();
        }
    }
}
