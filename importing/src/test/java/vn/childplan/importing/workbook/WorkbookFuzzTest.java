package vn.childplan.importing.workbook;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a workbook, it is read or refused: never a crash, never a time out of proportion. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class WorkbookFuzzTest {
    private static final int ROUNDS = 60;
    private static final Pattern VALUE = Pattern.compile("(?<==\"|>)[^\"<>]{1,40}(?=\"|<)");
    private static final String[] VALUES = {
        "",
        "0",
        "-1",
        "1",
        "60",
        "16385",
        "1048577",
        "2147483648",
        "1E999",
        "NaN",
        "A0",
        "XFE1",
        "A1:XFD1048576",
        "s",
        "n",
        "d",
        "e",
        "_xD800_",
        "\u0301",
        "2025-13-45T99:99:99",
        "../../x",
        "[h",
        "\\",
        "\"",
        "0;;;",
        "=1"
    };

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WorkbookFuzzTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static Map<String, String> parts(String name) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void survives(byte[] file) {
        var reading = TestWorkbook.read(file);
        assertTrue(reading.value().isPresent() || !reading.problems().isEmpty());
    }

    @Test
    void bytes_changed_at_random_are_read_or_refused() throws IOException {
        Random random = new Random(17);
        byte[] file = bytes("ngay.xlsx");
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed = file.clone();
            for (int change = 0; change < 1 + random.nextInt(8); change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            survives(changed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/_rels/workbook.xml.rels"
            })
    void values_that_become_others_are_read_or_refused(String part) throws IOException {
        Random random = new Random(part.hashCode());
        Map<String, String> parts = parts("ngay.xlsx");
        String text = Objects.requireNonNull(parts.get(part), part);
        for (int round = 0; round < ROUNDS; round++) {
            parts.put(
                    part,
                    VALUE.matcher(text)
                            .replaceAll(value -> random.nextInt(20) == 0
                                    ? Matcher.quoteReplacement(VALUES[random.nextInt(VALUES.length)])
                                    : Matcher.quoteReplacement(value.group())));
            survives(TestWorkbook.zip(parts));
        }
    }

    @Test
    void a_part_cut_anywhere_is_read_or_refused() throws IOException {
        Map<String, String> parts = parts("ngay.xlsx");
        String part = "xl/worksheets/sheet1.xml";
        String text = Objects.requireNonNull(parts.get(part), part);
        for (int length = 0; length < text.length(); length += 301) {
            parts.put(part, text.substring(0, length));
            survives(TestWorkbook.zip(parts));
        }
    }

    /** 16,384 merged columns and 5,000 rows: only the columns that the header names are looked at. */
    @Test
    void merged_cells_without_end_take_no_longer() {
        StringBuilder merged = new StringBuilder();
        for (int column = 0; column < 16_384; column++) {
            merged.append(
                    "<mergeCell ref='" + CellName.letters(column) + "2:" + CellName.letters(column) + "1048576'/>");
        }
        StringBuilder rows = new StringBuilder(TestWorkbook.HEADER);
        for (int row = 2; row < 5_000; row++) {
            rows.append(TestWorkbook.row(row, "difficulty", "so-y-te", "V", "", "14/5/2025"));
        }
        byte[] file = new TestWorkbook()
                .whole(
                        "Sheet1",
                        "",
                        "<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merged
                                + "</mergeCells></worksheet>")
                .bytes();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> survives(file));
    }

    @Test
    void a_format_without_end_takes_no_longer() {
        for (String part : new String[] {"\"", "[", "[$", "\\", "_", "am/", "0", "d;"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertTrue(NumberFormat.of(part.repeat(1 << 16)).kind() != null));
        }
    }
}
