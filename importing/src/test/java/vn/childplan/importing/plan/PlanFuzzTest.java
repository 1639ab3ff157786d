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
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, it is read or refused: never a crash, never a time out of proportion. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class PlanFuzzTest {
    private static final int ROUNDS = 25;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String HEAD =
            "KẾ HOẠCH\nI. MỤC TIÊU\n1. Mục tiêu\nII. NHIỆM VỤ\n1. Việc một\n- Cơ quan chủ trì: Sở Y tế\n2. Việc hai\n";

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i01-clean-labels.txt",
                "i08-time-forms.txt",
                "i13-commune.txt",
                "i14-ministry-decision-attached.txt",
                "i21-long-tab-appendix.txt"
            })
    void numbers_that_become_others_are_read(String name) throws IOException {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        String[] numbers = {"0", "00", "0000", "0001", "1899", "9999", "13", "32", "99", "2147483648", "99999999999"};
        Random random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            survives(NUMBER.matcher(text)
                    .replaceAll(
                            number -> random.nextInt(6) == 0 ? numbers[random.nextInt(numbers.length)] : number.group())
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Documents have years from 1900 on; a bracket, a time or a list has no end that is known before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Thời gian: năm học 0001 - 0002",
                "- Thời gian: giai đoạn 0000 - 9999",
                "- Thời gian: từ tháng 13/0000 đến tháng 99/9999; ngày 31/13/0000",
                "- Thời gian: ngày 15/5/0025",
                "Căn cứ Luật số 1/0001/QH ngày 01 tháng 01 năm 0001;"
            })
    void years_that_no_document_has_are_no_date(String line) {
        survives((HEAD + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x ", "Sở Y tế, ", "sơ kết; ", "trong ", "(", "a) ", "15/5, "})
    void what_goes_on_without_end_is_read_to_its_end(String part) {
        String without = part.repeat(20_000);
        for (String line :
                List.of("3. Việc (" + without + ") Sở Y tế", "- Thời gian: " + without, "- Chủ trì: " + without)) {
            survives((HEAD + line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
