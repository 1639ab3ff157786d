package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines that repeat one thing: of some, an expression once tried every way to cut them into six words, for hours, and on others
 * it called itself for each repetition until the stack was full.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
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
}
