package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.EvidenceCsv;

/** What the launchers archive, and that both do the same; {@code bin\childplan.cmd} is not run here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RehearsalTest {
    private static final Path BIN = Path.of("..", "..", "bin");
    /** What a virtual machine or the rehearsal is told, and which lines are left out of the list of classes. */
    private static final Pattern TOLD = Pattern.compile(
            "-XX:TieredStopAtLevel=\\S+ [^}\"]*|-X[-\\w:]+(?==|:|\\b)|vn\\.childplan\\.cli\\.\\w+|\\^@lambda[^/\"]*");

    @Test
    void every_command_of_the_rehearsal_goes_well(@TempDir Path folder) throws IOException {
        Path evidence = folder.resolve("evidence.csv");
        try (var out = Files.newOutputStream(evidence)) {
            EvidenceCsv.write(QuangNgai.sampleEvidence(), out);
        }
        assertEquals(0, Rehearsal.run(evidence.toString()));
        assertEquals(2, Rehearsal.run(folder.resolve("nowhere.csv").toString()));
    }

    @Test
    void both_launchers_tell_the_virtual_machine_the_same() throws IOException {
        List<String> told = told("childplan");
        assertEquals(
                List.of(
                        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:CompileThresholdScaling=3"
                                + " -Dsun.reflect.inflationThreshold=2147483647",
                        "-XX:DumpLoadedClassList",
                        "vn.childplan.cli.Rehearsal",
                        "^@lambda-proxy.*picocli",
                        "-Xshare:dump",
                        "-XX:SharedClassListFile",
                        "-XX:SharedArchiveFile",
                        // Whether this Java can start the jar at all.
                        "vn.childplan.cli.Main",
                        "-XX:SharedArchiveFile",
                        "-Xshare:auto",
                        "-Xlog:disable",
                        "vn.childplan.cli.Main"),
                told);
        assertEquals(told, told("childplan.cmd"));
    }

    private static List<String> told(String launcher) throws IOException {
        String commands = Files.readString(BIN.resolve(launcher), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.strip().startsWith("#") && !line.startsWith("rem "))
                .reduce("", (all, line) -> all + line + '\n');
        return TOLD.matcher(commands).results().map(found -> found.group()).toList();
    }
}
