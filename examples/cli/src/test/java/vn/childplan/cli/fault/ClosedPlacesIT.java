package vn.childplan.cli.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that may not be read and folders that may not be written into: exit 2 and one clear line. Root may do everything, so
 * it runs the program as nobody.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class ClosedPlacesIT {
    private static final String[] AS_NOBODY = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};

    @TempDir
    private Path folder;

    private Path evidence;
    private Jar jar;

    @BeforeEach
    void as_somebody_without_rights() throws IOException {
        mode(folder, "rwxr-xr-x");
        evidence = Inputs.evidence(folder);
        if (!Jar.can("test", "-w", "/")) {
            jar = Jar.plain(folder);
            return;
        }
        assumeTrue(
                Jar.can("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", Jar.java(), "-version"),
                "root can become nobody else here, or nobody may start Java");
        // Where root builds, nobody else may look into the build's folder.
        Jar root = Jar.plain(folder);
        Path copy = Files.copy(root.file(), folder.resolve("childplan.jar"));
        jar = root.after(AS_NOBODY).of(mode(copy, "r--r--r--"));
    }

    private static Path mode(Path path, String mode) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private Path closed(String name) throws IOException {
        return mode(Files.writeString(folder.resolve(name), "closed"), "-".repeat(9));
    }

    @Test
    void a_file_that_may_not_be_read() throws Exception {
        for (String name : new String[] {"e.csv", "e.xlsx", "e.edxml"}) {
            jar.run(
                            "assess",
                            "--as-of",
                            "2025-05-20",
                            "--evidence",
                            closed(name).toString())
                    .assertRefused(name, "không có quyền đọc");
        }
        jar.run("review", "--plan", closed("plan.json").toString()).assertRefused("plan.json", "không có quyền đọc");
        jar.run("import", closed("plan.docx").toString()).assertRefused("plan.docx", "không có quyền đọc");
    }

    @Test
    void a_folder_that_may_not_be_looked_through() throws Exception {
        Path cases = Files.createDirectories(folder.resolve("cases"));
        Path inner = mode(Files.createDirectories(cases.resolve("inner")), "-".repeat(9));
        try {
            jar.run("test", cases.toString()).assertRefused(inner.toString(), "không xem được thư mục này");
            jar.run("coverage", cases.toString()).assertRefused(inner.toString(), "không xem được thư mục này");
            jar.run("assess", "--as-of", "2025-05-20", "--evidence", inner.toString())
                    .assertRefused(inner.toString(), "không có quyền đọc");
        } finally {
            mode(inner, "rwx------");
        }
    }

    @Test
    void a_folder_that_may_not_be_written_into() throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path file = Files.writeString(out.resolve("r.json"), "old");
        mode(out, "r-xr-xr-x");
        String[] command = {"record", "--as-of", "2025-05-20", "--evidence", evidence.toString(), "--out", "out/r.json"
        };
        jar.run(command).assertRefused(file.toString(), "không có quyền ghi");
        assertEquals("old", Files.readString(file));
        command[6] = "out/new/r.json";
        jar.run(command).assertRefused(out.resolve("new").toString(), "không có quyền ghi");
    }

    /** What is replaced need not be open itself: its folder is. Its mode stays. */
    @Test
    void a_file_that_may_not_be_written_in_a_folder_that_may() throws Exception {
        Path out = mode(Files.createDirectories(folder.resolve("out")), "rwxrwxrwx");
        Path file = mode(Files.writeString(out.resolve("r.json"), "old"), "r--r--r--");
        jar.run("record", "--as-of", "2025-05-20", "--evidence", evidence.toString(), "--out", "out/r.json")
                .assertFine();
        assertTrue(Files.readString(file).endsWith("}\n"));
        assertEquals("r--r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    /** A box to drop files into, which may not be looked through, takes one all the same. */
    @Test
    void a_folder_that_shows_nothing_takes_a_file() throws Exception {
        Path out = mode(Files.createDirectories(folder.resolve("out")), "rwx-wx-wx");
        jar.run("record", "--as-of", "2025-05-20", "--evidence", evidence.toString(), "--out", "out/r.json")
                .assertFine();
        assertTrue(Files.readString(out.resolve("r.json")).endsWith("}\n"));
    }
}
