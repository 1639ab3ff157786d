package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the bytes of a PDF file, it is read or refused: never a crash, never a time out of proportion. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class PdfFuzzTest {
    /** More of them: {@code -Dchildplan.fuzz=100000 -Dchildplan.fuzz.seed=7}. */
    private static final int ROUNDS = Integer.getInteger("childplan.fuzz", 60);

    private static final long SEED = Long.getLong("childplan.fuzz.seed", 17);

    private static void survives(byte[] file) {
        var reading = PlanImporter.withoutDirectory().read(new ByteArrayInputStream(file), "fuzz.pdf");
        assertTrue(reading.value().isPresent() || !reading.problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-column/i04-tab-table", "one-column/i19-docx-hard", "two-columns/i18-amendment"})
    void bytes_changed_cut_and_doubled_are_read_or_refused(String file) throws IOException {
        byte[] whole;
        try (var in = PdfPlanTest.open(file)) {
            whole = in.readAllBytes();
        }
        Random random = new Random(SEED + file.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed = changed(whole, random);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> survives(changed), file + " " + round);
        }
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int change = 0; change < 1 + random.nextInt(6); change++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
                case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                case 3 -> digits(bytes, at, random);
                case 4 -> bytes = Arrays.copyOf(bytes, Math.max(8, at));
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    /** Numbers of a PDF file say where things stand and how long they are. */
    private static void digits(byte[] bytes, int from, Random random) {
        int at = from;
        while (at < bytes.length && (bytes[at] < '0' || bytes[at] > '9')) {
            at++;
        }
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            bytes[at++] = (byte) ('0' + random.nextInt(10));
        }
    }
}
