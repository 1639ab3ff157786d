package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines that repeat one thing: of some, an expression once tried every way to cut them into six words, for hours, and on others
 * it called itself for each repetition until the stack was full.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class LongLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Số: %s/KH-UBND                                                     | .        | 190
        %s                                                                 | .        | 190
        %s                                                                 | -        | 190
        %s                                                                 | I.       | 20000
        %s Tổ chức                                                         | 1.       | 20000
        %s                                                                 | trong-   | 5000
        I. NHIỆM VỤ#1. Tổ chức#- Thời gian: trước ngày %s                   | 15/5/2025, | 5000
        II. CHẾ ĐỘ BÁO CÁO#Các sở báo cáo Sở Y tế %s ngày 15/5/2026        | trước-   | 20000
        II. CHẾ ĐỘ BÁO CÁO#Các sở báo cáo Sở Y tế trước ngày 15/5/2026%s   | , 15/6/2026 | 300
        III. TỔ CHỨC THỰC HIỆN#1. Sở Y tế#- Rà soát.#Yêu cầu các sở %s       | thực hiện- | 8000
        III. TỔ CHỨC THỰC HIỆN#1. Sở Y tế#- Rà soát xong trong tháng 1%s     | , 2      | 20000
        III. TỔ CHỨC THỰC HIỆN#1. Sở Y tế#- Rà soát xong trong quý I%s       | , II     | 20000
        III. TỔ CHỨC THỰC HIỆN#1. Sở Y tế báo cáo %s                         | (qua-    | 30000
        III. TỔ CHỨC THỰC HIỆN#1. Sở Y tế rà soát %s                         | trong tháng 9/2026- | 5000
        I. MỤC TIÊU#1. Trẻ em#Nơi nhận:#- Chánh Văn phòng%s                 | , Chánh Văn phòng | 10000
        I. MỤC TIÊU#1. Trẻ em#Nơi nhận:#- CT, các PCT UBND %s               | tỉnh-    | 20000
        """)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
    void a_line_that_repeats_itself_is_read(String line, String repeated, int times) {
        String unit = repeated.endsWith("-") && repeated.length() > 1 ? repeated.replace('-', ' ') : repeated;
        String text = line.replace('#', '\n').replace("%s", unit.repeat(times));
        assertFalse(PlanImporter.withoutDirectory()
                .readText("ỦY BAN NHÂN DÂN\nTỈNH VĨNH HẢI\n" + text, "long.txt")
                .doubts()
                .isEmpty());
    }

    /** The places that a clause of an amendment names; the clauses beside it are read as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bãi bỏ %sMục II.",
                "Điều chỉnh %sMục II như sau: “5. Dạy bơi cho trẻ em”.",
                "Thay cụm từ “tháng 6” tại %sMục II bằng cụm từ “tháng 7”."
            })
    void a_clause_that_names_places_without_end_is_read(String clause) throws IOException {
        String amendment;
        try (InputStream in = Expected.open("i18-amendment.txt")) {
            amendment = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        PlanImporter importer = PlanImporter.withoutDirectory();
        AmendmentReading reading = AmendmentReading.of(
                importer.readText(
                                amendment.replace(
                                        "Bãi bỏ điểm 5 Mục II.", clause.replace("%s", "điểm 5 ".repeat(20_000))),
                                "long.txt")
                        .draft(),
                Expected.read("i01-clean-labels").draft().plan().orElseThrow());
        assertTrue(Objects.requireNonNull(reading.amendment()).changes().stream()
                .map(change -> change.by().toString())
                .toList()
                .containsAll(List.of("1", "3", "4")));
    }
}
