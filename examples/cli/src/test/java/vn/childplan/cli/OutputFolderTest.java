package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;

/** Design §4.20: a file is replaced whole or stays as it was, and never is it one that the same run reads. */
class OutputFolderTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @BeforeEach
    void onlyWhereThereAreLinksAndModes() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    private OutputFolder files(Path... inputs) {
        return OutputFolder.of("--out", folder.toString(), List.of(inputs));
    }

    private static void breakOff(OutputFolder files) {
        BadInput why = assertThrows(
                BadInput.class,
                () -> files.write("report.docx", out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertTrue(line(why, Text.VIETNAMESE).contains("(hết chỗ trống)"), line(why, Text.VIETNAMESE));
    }

    private static String line(BadInput why, Locale locale) {
        return why.lines().get(0).in(locale);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private Path old(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "old");
    }

    @Test
    void aFullDiskLeavesNoHalfFile() throws IOException {
        breakOff(files());
        assertEquals(List.of(), names());
    }

    @Test
    void theFileThatWasThereStaysAsItWas() throws IOException {
        Path before = Files.write(folder.resolve("report.docx"), new byte[] {1, 2, 3});
        breakOff(files());
        assertEquals(List.of("report.docx"), names());
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(before));
    }

    @Test
    void anErrorOfTheMachineLeavesWhatWasThereToo() throws IOException {
        old("report.docx");
        assertThrows(
                OutOfMemoryError.class,
                () -> files().write("report.docx", out -> {
                    out.write(NEW);
                    throw new OutOfMemoryError("test");
                }));
        assertEquals(List.of("report.docx"), names());
        assertEquals("old", Files.readString(folder.resolve("report.docx")));
    }

    @Test
    void aWriterThatClosesTheStreamIsNoHarm() throws IOException {
        files().write("report.docx", out -> {
            out.write(NEW);
            out.close();
        });
        assertEquals("new", Files.readString(folder.resolve("report.docx")));
        assertEquals(List.of("report.docx"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r-----", "rwxr-x--x"})
    void theModeOfWhatIsReplacedStays(String mode) throws IOException {
        Path file = old("report.docx");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        List<String> during = new ArrayList<>();
        files().write("report.docx", out -> {
            out.write(NEW);
            for (String name : names()) {
                during.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))));
            }
        });
        assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("new", Files.readString(file));
        assertEquals(2, during.size());
        for (String open : during) {
            for (int i = 0; i < mode.length(); i++) {
                assertTrue(open.charAt(i) == '-' || open.charAt(i) == mode.charAt(i), open + " is wider than " + mode);
            }
        }
    }

    /** Only root may give files away; where the tests do not run as root there is nothing to see. */
    @Test
    void ownerAndGroupOfWhatIsReplacedStay() throws IOException {
        Path file = old("report.docx");
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        UserPrincipalLookupService names = FileSystems.getDefault().getUserPrincipalLookupService();
        try {
            view.setGroup(names.lookupPrincipalByGroupName("54321"));
            view.setOwner(names.lookupPrincipalByName("12345"));
        } catch (IOException e) {
            assumeTrue(false, "not allowed to give files away: " + e);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        List<String> during = new ArrayList<>();
        files().write("report.docx", out -> {
            for (String name : names()) {
                PosixFileAttributes open = Files.readAttributes(folder.resolve(name), PosixFileAttributes.class);
                during.add(open.group() + " " + PosixFilePermissions.toString(open.permissions()));
            }
            out.write(NEW);
        });
        PosixFileAttributes after = view.readAttributes();
        assertEquals("new", Files.readString(file));
        assertEquals("12345:54321", after.owner() + ":" + after.group());
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(after.permissions()));
        assertEquals(
                List.of("54321 rw-rw-r--", "54321 rw-rw-r--"), during, "who may look at the part may look at the file");
    }

    /** Where the system does not let us keep the group, the group that the file gets instead has what everybody has. */
    @ParameterizedTest
    @CsvSource({"rw-rw-r--,rw-r--r--", "rw-r-----,rw-------", "rwxrwxrwx,rwxrwxrwx", "rw----r--,rw----r--"})
    void theRightsOfOneGroupAreNotGivenToAnother(String kept, String expected) {
        assertEquals(
                expected, PosixFilePermissions.toString(WholeFile.mode(PosixFilePermissions.fromString(kept), false)));
        assertEquals(kept, PosixFilePermissions.toString(WholeFile.mode(PosixFilePermissions.fromString(kept), true)));
    }

    @Test
    void aNewFileHasTheModeThatAnyNewFileHas() throws IOException {
        files().write("report.docx", out -> out.write(NEW));
        assertEquals(
                Files.getPosixFilePermissions(old("other")),
                Files.getPosixFilePermissions(folder.resolve("report.docx")));
    }

    @Test
    void aLinkStaysAndTheFileItLeadsToIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("kept.docx"), "old");
        Files.createSymbolicLink(elsewhere.resolve("middle"), Path.of("kept.docx"));
        Path link = Files.createSymbolicLink(folder.resolve("report.docx"), Path.of("elsewhere/middle"));
        files().write("report.docx", out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isSymbolicLink(elsewhere.resolve("middle")));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aLinkToNothingYetIsFollowedToo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("report.docx"), Path.of("later.docx"));
        files().write("report.docx", out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("later.docx")));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("report.docx"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("report.docx"));
        BadInput why = assertThrows(BadInput.class, () -> files().write("report.docx", out -> out.write(NEW)));
        assertTrue(line(why, Text.VIETNAMESE).contains("liên kết trỏ vòng"), line(why, Text.VIETNAMESE));
    }

    @Test
    void anInputOfTheSameRunIsNeverWrittenOverByWhateverNameOrLink() throws IOException {
        Path input = old("evidence.csv");
        Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("evidence.csv"));
        Files.createLink(folder.resolve("hard.csv"), input);
        Files.createSymbolicLink(folder.resolve("here"), Path.of("."));
        for (String name : List.of("evidence.csv", "soft.csv", "hard.csv", "here/evidence.csv", "./evidence.csv")) {
            BadInput why = assertThrows(BadInput.class, () -> files(input).write(name, out -> out.write(NEW)), name);
            assertTrue(line(why, Locale.ENGLISH).contains("is the input file"), line(why, Locale.ENGLISH));
            assertEquals("old", Files.readString(input), name);
        }
        // Read through a link, written by its own name.
        assertThrows(
                BadInput.class, () -> files(folder.resolve("soft.csv")).write("evidence.csv", out -> out.write(NEW)));
        assertEquals("old", Files.readString(input));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Files.createDirectory(folder.resolve("report.docx"));
        BadInput why = assertThrows(BadInput.class, () -> files().write("report.docx", out -> out.write(NEW)));
        assertTrue(line(why, Locale.ENGLISH).contains("is a folder or a device"), line(why, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(ints = {243, 250, 255})
    void namesAsLongAsTheMachineAllowsWork(int bytes) throws IOException {
        String name = "ế".repeat(79) + "x".repeat(bytes - 79 * 3 - 5) + ".docx";
        assertEquals(bytes, name.getBytes(StandardCharsets.UTF_8).length);
        files().write(name, out -> out.write(NEW));
        assertEquals(List.of(name), names());
    }

    @Test
    void aNameThatIsTooLongIsToldInTheReadersLanguage() {
        BadInput why = assertThrows(BadInput.class, () -> files().write("x".repeat(256), out -> out.write(NEW)));
        assertTrue(line(why, Text.VIETNAMESE).contains("(tên tệp quá dài)"), line(why, Text.VIETNAMESE));
    }

    @Test
    void whatAKilledRunLeftIsRemovedByTheNext() throws IOException {
        old(".childplan-0123456789abcdef.part");
        files().write("report.docx", out -> out.write(NEW));
        assertEquals(List.of("report.docx"), names());
    }

    @Test
    void aPartThatAnotherRunIsWritingIsLeftAlone() throws IOException {
        Path part = old(".childplan-0123456789abcdef.part");
        try (FileChannel other = FileChannel.open(part, StandardOpenOption.WRITE)) {
            other.lock();
            files().write("report.docx", out -> out.write(NEW));
            assertTrue(Files.exists(part));
        }
    }

    /** It begins to write into the folder when all of the content is there. */
    @Test
    void anotherProgramTakesNoPartForALeftoverBeforeItIsTheFile() throws IOException {
        Path report = old("report.docx");
        files().write("report.docx", out -> {
            out.write(NEW);
            assertEquals(0, AnotherProgram.runIn(folder));
        });
        assertArrayEquals(NEW, Files.readAllBytes(report));
        assertEquals(List.of("other.docx", "report.docx"), names());
    }

    static final class AnotherProgram {
        static int runIn(Path folder) throws IOException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes = System.getProperty("java.class.path");
            Process process = new ProcessBuilder(
                            java, "-cp", classes, AnotherProgram.class.getName(), folder.toString())
                    .inheritIO()
                    .start();
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        public static void main(String[] args) {
            OutputFolder.of("--out", args[0], List.of()).write("other.docx", out -> out.write(NEW));
        }
    }

    @Test
    void aLinkPlantedUnderThatNameIsNeitherFollowedNorRemoved() throws IOException {
        Path precious = old("precious");
        Path planted = Files.createSymbolicLink(folder.resolve(".childplan-0123456789abcdef.part"), precious);
        files().write("report.docx", out -> out.write(NEW));
        assertTrue(Files.isSymbolicLink(planted));
        assertEquals("old", Files.readString(precious));
    }

    /** A program may write from several threads; the command line does not. */
    @Test
    void threadsThatWriteOneFileEachWriteItWhole() throws Exception {
        List<byte[]> contents = List.of(new byte[70_000], "ab".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("report.docx"), contents.get(0));
        List<Throwable> wrong = Collections.synchronizedList(new ArrayList<>());
        List<Thread> writers = new ArrayList<>();
        for (byte[] content : contents) {
            Thread writer = new Thread(() -> {
                for (int i = 0; i < 100; i++) {
                    files().write("report.docx", out -> out.write(content));
                }
            });
            writer.setUncaughtExceptionHandler((thread, thrown) -> wrong.add(thrown));
            writers.add(writer);
        }
        writers.forEach(Thread::start);
        while (writers.stream().anyMatch(Thread::isAlive)) {
            byte[] found = Files.readAllBytes(folder.resolve("report.docx"));
            assertTrue(contents.stream().anyMatch(content -> Arrays.equals(content, found)), found.length + " bytes");
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of("report.docx"), names());
    }

    @Test
    void twoRunsThatWriteOneFileAtATimeEachWriteItWhole() throws IOException {
        files().write("report.docx", first -> {
            first.write("first".getBytes(StandardCharsets.UTF_8));
            files().write("report.docx", second -> second.write(new byte[100_000]));
            assertEquals(100_000, Files.size(folder.resolve("report.docx")));
        });
        assertEquals("first", Files.readString(folder.resolve("report.docx")));
        assertEquals(List.of("report.docx"), names());
    }
}
