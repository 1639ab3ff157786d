package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects as offices word them; what they name was read by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubjectPeriodsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo công tác trẻ em 6 tháng đầu năm 2025 | [2025-H1]
            BÁO CÁO KẾT QUẢ 06 THÁNG ĐẦU NĂM 2025 | [2025-H1]
            Báo cáo sáu tháng đầu năm | [2025-H1]
            Báo cáo công tác trẻ em 6 tháng cuối năm 2025 | [2025-H2]
            Báo cáo công tác trẻ em năm 2025 | [2025]
            Báo cáo kết quả cả năm 2025 | [2025]
            Báo cáo công tác trẻ em quý I/2025 | [2025-Q1]
            Báo cáo công tác trẻ em quý 3 năm 2025 | [2025-Q3]
            Báo cáo quý IV | [2025-Q4]
            Báo cáo 9 tháng đầu năm 2025 | [2025-9M]
            Báo cáo công tác tháng 5/2025 | [2025-05]
            Báo cáo tháng 10 năm 2025 | [2025-10]
            # The plan by its name, its date, a programme, what is to come: no periods of the report.
            Báo cáo kết quả 6 tháng đầu năm thực hiện Kế hoạch công tác trẻ em năm 2025 | [2025-H1]
            Báo cáo kết quả thực hiện Kế hoạch công tác trẻ em năm 2025 | []
            Báo cáo thực hiện Kế hoạch số 65/KH-UBND ngày 31 tháng 3 năm 2025, 6 tháng đầu năm | [2025-H1]
            Báo cáo thực hiện Kế hoạch số 65/KH-UBND ngày 31/3/2025 | []
            Báo cáo thực hiện Chương trình hành động vì trẻ em đến năm 2030 | []
            Báo cáo 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2025 | [2025-H1]
            Báo cáo công tác trẻ em năm 2025, phương hướng năm 2026 | [2025]
            Phương hướng nhiệm vụ 6 tháng cuối năm 2025 | [2025-H2]
            # More than one: for somebody to decide.
            Báo cáo 6 tháng đầu năm và cả năm 2025 | [2025-H1, 2025]
            Báo cáo quý I, quý II/2025 | [2025-Q1, 2025-Q2]
            Công văn về việc tập huấn | []
            Tháng hành động vì trẻ em | []
            Báo cáo tháng 13/2025 | []
            # A year before 1900 is none in which anybody reports.
            Báo cáo quý I/1900 | [1900-Q1]
            Báo cáo quý I/1899 | []
            Báo cáo công tác trẻ em năm 1900 | [1900]
            Báo cáo công tác trẻ em năm 1899 | []
            Báo cáo 16 tháng đầu năm 2025 | [2025]
            """)
    void a_subject_names_these_periods(String subject, String periods) {
        assertEquals(periods, named(subject, 2025));
        assertEquals(periods, named(Normalizer.normalize(subject, Normalizer.Form.NFD), 2025));
    }

    @Test
    void a_half_without_a_year_is_that_of_the_year_of_sending() {
        assertEquals("[2026-H1]", named("Báo cáo 6 tháng đầu năm", 2026));
    }

    private static String named(String subject, int year) {
        return new TreeSet<>(SubjectPeriods.of(subject, year).periods()).toString();
    }
}
