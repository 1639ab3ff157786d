package vn.childplan.cli.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at any moment: every file is the old one or the new one, whole, and what is left beside it the next run
 * removes. More kills with {@code -Dchildplan.faults=50}, at other moments with {@code -Dchildplan.faults.seed=7}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class KilledRunIT {
    private static final int ROUNDS = Integer.getInteger("childplan.faults", 1);
    private static final int KILLS_A_ROUND = 4;
    private static final byte[] OLD = "what stood there before\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING_ACCEPTED =
            "{\"findings\": [], \"verdicts\": []}".getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(Long.getLong("childplan.faults.seed", 65));
    private int killedWhileWriting;

    @TempDir
    private Path inputs;

    @TempDir
    private Path folder;

    @Test
    void a_file_is_the_old_or_the_new_one_whole_and_what_is_left_troubles_nobody() throws Exception {
        String evidence = Inputs.evidence(inputs).toString();
        String document = Inputs.document(inputs).toString();
        String asOf = " --as-of 2025-12-20 --evidence " + evidence;
        kill("record --out record.json" + asOf, Map.of("record.json", OLD));
        kill("report status --out status.xlsx" + asOf, Map.of("status.xlsx", OLD));
        kill(
                "import --out plan.json --directory-out agencies.json " + document,
                Map.of("plan.json", OLD, "agencies.json", OLD));
        kill(
                "roll-over --to 2026 --out next.docx --directory-out agencies.json",
                Map.of("next.docx", OLD, "agencies.json", OLD));
        kill(
                "review --baseline b.json --update-baseline --owner SYT --reason r --until 2025-12-31",
                Map.of("b.json", NOTHING_ACCEPTED));
        assertTrue(killedWhileWriting > 0, "not one run was killed while it wrote");
    }

    private void kill(String line, Map<String, byte[]> before) throws Exception {
        String[] arguments = line.split(" ");
        write(before);
        long start = System.nanoTime();
        Jar.in(folder).run(arguments).assertFine();
        long millis = (System.nanoTime() - start) / 1_000_000;
        Map<String, byte[]> after = files();
        assertEquals(before.keySet(), after.keySet());
        Map<String, byte[]> parts = new TreeMap<>();
        for (int kill = 0; kill < KILLS_A_ROUND * ROUNDS; kill++) {
            write(before);
            Process process = Jar.in(folder).start(arguments);
            if (kill % KILLS_A_ROUND == 0) {
                Thread.sleep((long) (millis * random.nextDouble()));
            } else {
                awaitPart(process, parts, random.nextInt(50_000));
            }
            process.destroyForcibly().waitFor();
            Map<String, byte[]> found = files();
            before.forEach((name, old) -> assertWhole(name, found.remove(name), old, after.get(name)));
            assertTrue(found.keySet().stream().allMatch(KilledRunIT::isPart), found.keySet()::toString);
            assertTrue(found.size() <= 1, () -> "what killed runs left is not removed: " + found.keySet());
            killedWhileWriting += parts.keySet().containsAll(found.keySet()) ? 0 : 1;
            parts = found;
        }
        Jar.in(folder).run(arguments).assertFine();
        assertEquals(after.keySet(), files().keySet());
        files().forEach((name, bytes) -> assertWhole(name, bytes, after.get(name), after.get(name)));
        for (String name : Jar.names(folder)) {
            Files.delete(folder.resolve(name));
        }
    }

    private static void assertWhole(String name, byte[] found, byte[] old, byte[] next) {
        assertTrue(
                Arrays.equals(found, old) || Arrays.equals(found, next),
                name + " is neither the old nor the new one: " + found.length + " bytes");
    }

    /** Waits until a run has written so many bytes, or as many as it writes. */
    private void awaitPart(Process process, Map<String, byte[]> earlier, long bytes) throws IOException {
        long started = 0;
        while (process.isAlive()) {
            for (String name : Jar.names(folder)) {
                if (isPart(name) && !earlier.containsKey(name)) {
                    started = started == 0 ? System.nanoTime() : started;
                    if (size(name) >= bytes || System.nanoTime() - started > 1_000_000_000L) {
                        return;
                    }
                }
            }
            LockSupport.parkNanos(200_000);
        }
    }

    private long size(String name) throws IOException {
        try {
            return Files.size(folder.resolve(name));
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static boolean isPart(String name) {
        return name.matches("\\.childplan-[0-9a-f]{16}\\.part");
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : new ArrayList<>(Jar.names(folder))) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return files;
    }
}
