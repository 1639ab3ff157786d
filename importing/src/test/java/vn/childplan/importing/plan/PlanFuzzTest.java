package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, it is read or refused: never a crash, never a time out of proportion. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanFuzzTest {
    private static final int ROUNDS = 25;

    private static byte[] bytes(String name) throws IOException {
        try (var in = Expected.open(name)) {
            return in.readAllBytes();
        }
    }

    private static void survives(byte[] file) {
        var reading = PlanImporter.withoutDirectory().read(new ByteArrayInputStream(file), "fuzz");
        assertTrue(reading.value().isPresent() || !reading.problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i03-bullets-brackets.txt",
                "i05-pipe-appendix.md",
                "i10-wrapped-pages.txt",
                "i14-ministry-decision-attached.txt",
                "i16-joint.txt",
                "i17-site-chrome-draft.txt",
                "i18-amendment.txt",
                "i21-long-tab-appendix.txt"
            })
    void lines_cut_doubled_and_shuffled_are_read(String name) throws IOException {
        List<String> lines = List.of(new String(bytes(name), StandardCharsets.UTF_8).split("\n", -1));
        Random random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            List<String> changed = new ArrayList<>(lines);
            for (int change = 0; change < 1 + random.nextInt(12); change++) {
                int at = random.nextInt(changed.size());
                String line = changed.get(at);
                switch (random.nextInt(5)) {
                    case 0 -> changed.add(at, line);
                    case 1 -> changed.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                    case 2 -> changed.set(at, "");
                    case 3 -> Collections.swap(changed, at, random.nextInt(changed.size()));
                    default -> changed.set(at, line.replace(' ', random.nextBoolean() ? '|' : '\t'));
                }
            }
            survives(String.join("\n", changed).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytes_changed_at_random_are_read_or_refused() throws IOException {
        Random random = new Random(17);
        for (String name : List.of("i19-docx-hard.docx", "i01-clean-labels.txt")) {
            byte[] file = bytes(name);
            for (int round = 0; round < ROUNDS; round++) {
                byte[] changed = file.clone();
                for (int change = 0; change < 1 + random.nextInt(8); change++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                survives(changed);
            }
        }
    }

    @Test
    void lines_that_lead_regular_expressions_astray_take_no_longer() {
        for (String part : List.of(
                "Sở ",
                "các sở, ",
                "(",
                "- ",
                "1. ",
                "| ",
                "a, ",
                "ngày ",
                "trước ngày ",
                ": ",
                "I. ",
                "\t",
                "phối hợp ",
                "tham mưu báo cáo ",
                "1/2, ",
                "năm ")) {
            String text =
                    "Số: 1/KH-UBND\nX, ngày 01 tháng 02 năm 2026\nKẾ HOẠCH\nThử\nI. NHIỆM VỤ\n1. " + part.repeat(4_000)
                            + "\n- Chủ trì: " + part.repeat(4_000) + "\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế báo cáo "
                            + part.repeat(4_000)
                            + "\nNơi nhận:\n- " + part.repeat(2_000) + "\n";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> survives(text.getBytes(StandardCharsets.UTF_8)), part);
        }
    }
}
