package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write that breaks off leaves nothing new, and what was there stays. */
class OutputFolderTest {
    @TempDir
    private Path folder;

    private static void breakOff(OutputFolder files) {
        assertThrows(
                BadInput.class,
                () -> files.write("report.docx", out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("no space left on device");
                }));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void aFullDiskLeavesNoHalfFile() throws IOException {
        breakOff(OutputFolder.of("--out", folder.toString()));
        assertEquals(List.of(), names());
    }

    @Test
    void theFileThatWasThereStaysAsItWas() throws IOException {
        Path before = Files.write(folder.resolve("report.docx"), new byte[] {1, 2, 3});
        breakOff(OutputFolder.of("--out", folder.toString()));
        assertEquals(List.of("report.docx"), names());
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(before));
    }
}
