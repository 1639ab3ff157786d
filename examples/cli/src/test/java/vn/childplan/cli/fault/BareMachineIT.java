package vn.childplan.cli.fault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.cli.EveryCommand;

/**
 * Every command on a machine without fonts, screen and network gives the same bytes as on one that has them, and loads nothing
 * that could ask for them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class BareMachineIT {
    /**
     * What a program loads before it opens a connection, looks up an address or looks for a font of the machine. Channels of
     * connections are not in it: from Java 25 on, a copy of a file asks whether it goes to one.
     */
    private static final Pattern NEEDED = Pattern.compile(
            " (?:java\\.net\\.(?:Socket|ServerSocket|DatagramSocket|Inet4Address|Inet6Address|InetSocketAddress|http\\..*"
                    + "|HttpURLConnection)|sun\\.nio\\.ch\\.Net"
                    + "|sun\\.net\\.www\\.protocol\\.(?:https?|ftp)\\.Handler|jdk\\.internal\\.net\\.http\\..*"
                    + "|java\\.awt\\.Font|sun\\.font\\..*|java\\.awt\\.FontMetrics"
                    + "|org\\.apache\\.fontbox\\.util\\.autodetect\\..*|.*\\.FileSystemFontProvider) ");

    @TempDir
    private Path usual;

    @TempDir
    private Path bare;

    @Test
    void every_command_there_is_is_tried() {
        assertEquals(EveryCommand.all(), EveryCommand.names());
    }

    @Test
    void without_fonts_screen_and_network_the_same_bytes_come_out() throws Exception {
        Path loaded = Files.createTempFile("childplan-fault", ".loaded");
        try {
            run(Jar.plain(usual));
            Jar poor = Jar.plain(bare)
                    .with(
                            "-Djava.awt.headless=true",
                            "-Xlog:class+load=info:file=" + loaded,
                            "-Duser.home=/nonexistent");
            // An empty network of its own, where the system gives one to this user: not even this machine can be
            // reached.
            String[] unplugged = {"unshare", "--net", "env", "FONTCONFIG_FILE=/dev/null"};
            run(Jar.can("unshare", "--net", "true") ? poor.after(unplugged) : poor.after("env", unplugged[3]));
            Map<String, byte[]> expected = files(usual);
            Map<String, byte[]> found = files(bare);
            assertEquals(expected.keySet(), found.keySet());
            expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
            assertTrue(
                    found.keySet().containsAll(List.of("scoreboard.pdf", "scoreboard.docx", "plan.pdf", "junit.xml")));
            List<String> asked;
            try (Stream<String> lines = Files.lines(loaded)) {
                asked = lines.filter(line -> NEEDED.matcher(line).find()).toList();
            }
            assertEquals(List.of(), asked);
        } finally {
            Files.delete(loaded);
        }
    }

    private static void run(Jar jar) throws IOException, InterruptedException {
        Inputs.evidence(jar.folder());
        Jar.Ended ended = jar.runMain(EveryCommand.class);
        assertEquals(0, ended.code(), ended.err());
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
