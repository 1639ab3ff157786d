package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.Term;

/** For which period a report is: the name may stand before its day, before a bracket with it, or behind it. A plan of 12/3/2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportPeriodsTest {
    private static PlanReading read(String duty, String reporting) {
        return PlanImporter.withoutDirectory().readText("""
                ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                Số: 87/KH-UBND
                Vĩnh Hải, ngày 12 tháng 3 năm 2026
                KẾ HOẠCH
                Công tác trẻ em năm 2026
                I. TỔ CHỨC THỰC HIỆN
                1. Sở Y tế theo dõi, đôn đốc việc thực hiện Kế hoạch.
                2. UBND các xã, phường: vận động nguồn lực cho trẻ em; %s.
                II. CHẾ ĐỘ BÁO CÁO
                Các sở, ban, ngành %s.
                """.formatted(duty, reporting), "plan.txt");
    }

    private static String terms(PlanReading reading, String ref) {
        Clause clause = reading.draft().clauses().stream()
                .filter(each -> each.ref().value().equals(ref))
                .findFirst()
                .orElseThrow();
        List<Term> terms = clause instanceof Assignment assignment
                ? assignment.duties().stream()
                        .filter(duty -> duty.duty().endsInDocument())
                        .flatMap(duty -> duty.schedule().terms().stream())
                        .toList()
                : ((ReportingDuty) clause).terms();
        return terms.stream()
                .map(term -> term.period() + " " + term.deadline().lastDay().orElseThrow())
                .collect(Collectors.joining("; "));
    }

    private static String doubts(PlanReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.PERIOD_ASSUMED)
                .map(doubt -> doubt.words() + " " + doubt.alternatives())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** "trước ngày 15/6": the last permitted day is 14/6. What the words name is no guess and no doubt. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 tháng (trước ngày 15/6), năm (trước ngày 15/12)                       | 2026-H1 2026-06-14; 2026 2026-12-14
            6 tháng (trước ngày 15/6/2026) và năm (trước ngày 15/12/2026)           | 2026-H1 2026-06-14; 2026 2026-12-14
            định kỳ 6 tháng trước ngày 15/6, hằng năm trước ngày 15/12              | 2026-H1 2026-06-14; 2026 2026-12-14
            6 tháng đầu năm trước ngày 10/6, cả năm trước ngày 10/12/2026           | 2026-H1 2026-06-09; 2026 2026-12-09
            sáu tháng (chậm nhất ngày 15/6) và cả năm (chậm nhất ngày 15/12)        | 2026-H1 2026-06-15; 2026 2026-12-15
            6 tháng và năm trước ngày 15/6 và 15/12                                 | 2026-H1 2026-06-14; 2026 2026-12-14
            quý I, 6 tháng và năm trước ngày 15/6/2026 và 15/12/2026                | 2026-H1 2026-06-14; 2026 2026-12-14
            6 tháng, năm trước ngày 15/6/2026 và ngày 15/12/2026                    | 2026-H1 2026-06-14; 2026 2026-12-14
            trước ngày 15/6 (6 tháng) và trước ngày 15/12 (năm)                     | 2026-H1 2026-06-14; 2026 2026-12-14
            trước ngày 15/6 đối với báo cáo 6 tháng và trước ngày 15/12 đối với báo cáo năm | 2026-H1 2026-06-14; 2026 2026-12-14
            6 tháng trước ngày 05/6/2026, 9 tháng trước ngày 05/9/2026, năm trước ngày 05/12/2026 | 2026-H1 2026-06-04; 2026-9M 2026-09-04; 2026 2026-12-04
            6 tháng (15/6), 9 tháng (15/9), năm (15/12)                             | 2026-H1 2026-06-15; 2026-9M 2026-09-15; 2026 2026-12-15
            6 tháng đầu năm trước ngày 15/6, 6 tháng cuối năm trước ngày 15/12      | 2026-H1 2026-06-14; 2026-H2 2026-12-14
            định kỳ 6 tháng, trước ngày 15/6 và 15/12                               | 2026-H1 2026-06-14; 2026-H2 2026-12-14
            quý II trước ngày 20/6 và quý IV trước ngày 20/12                       | 2026-Q2 2026-06-19; 2026-Q4 2026-12-19
            năm trước ngày 15/01/2027                                               | 2026 2027-01-14
            6 tháng trước ngày 15 tháng 6, năm trước ngày 06 tháng 12 năm 2026      | 2026-H1 2026-06-14; 2026 2026-12-05
            """)
    void the_period_that_the_words_name_is_that_of_the_day_beside_it(String words, String expected) {
        PlanReading reading = read(
                "báo cáo kết quả " + words + " về Sở Y tế", "gửi báo cáo " + words + " về UBND tỉnh (qua Sở Y tế)");
        assertEquals(expected, terms(reading, "I.2"), "a duty");
        assertEquals(expected, terms(reading, "II"), "a regime");
        assertEquals("", doubts(reading));
    }

    /** Two days that name no period, in June and at the end of the year, are the half-year and the year: assumed, and told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kết quả trước ngày 15/6/2026 và 15/12/2026 | 2026-H1 2026-06-14; 2026 2026-12-14 | trước ngày 15/6/2026 và 15/12/2026 [2026]
            kết quả trước ngày 15/6/2026               | 2026 2026-06-14                     | trước ngày 15/6/2026 [2026-H1]
            kết quả trước ngày 10/7/2026               | 2026-H1 2026-07-09                  | trước ngày 10/7/2026 [2026]
            kết quả trước ngày 15/12/2026              | 2026 2026-12-14                     |
            # Until the middle of July it may be the half-year, from October on it is the year.
            kết quả chậm nhất ngày 15/7/2026           | 2026-H1 2026-07-15                  | chậm nhất ngày 15/7/2026 [2026]
            kết quả chậm nhất ngày 16/7/2026           | 2026 2026-07-16                     | chậm nhất ngày 16/7/2026 [2026-H1]
            kết quả chậm nhất ngày 30/9/2026           | 2026 2026-09-30                     | chậm nhất ngày 30/9/2026 [2026-H1]
            kết quả chậm nhất ngày 01/10/2026          | 2026 2026-10-01                     |
            kết quả chậm nhất ngày 15/6/2026 và 30/9/2026  | 2026 2026-06-15; 2026 2026-09-30    | chậm nhất ngày 15/6/2026 và 30/9/2026 [2026-H1]
            kết quả chậm nhất ngày 15/6/2026 và 01/10/2026 | 2026-H1 2026-06-15; 2026 2026-10-01 | chậm nhất ngày 15/6/2026 và 01/10/2026 [2026]
            kết quả chậm nhất ngày 10/7/2026 và 15/12/2026 | 2026-H1 2026-07-10; 2026 2026-12-15 | chậm nhất ngày 10/7/2026 và 15/12/2026 [2026]
            # "hằng năm (…)" says how often, and not that both are on the year.
            kết quả định kỳ trước ngày 01/6 và 15/11 hằng năm (hoặc đột xuất khi có yêu cầu) | 2026-H1 2026-05-31; 2026 2026-11-14 | trước ngày 01/6 và 15/11 hằng năm [2026]
            # 65/KH-UBND, V asks for the half-year before 15/5.
            kết quả trước ngày 10/5 và ngày 10/11/2026     | 2026-H1 2026-05-09; 2026 2026-11-09 | trước ngày 10/5 và ngày 10/11/2026 [2026]
            # A day of the year after the plan's looks back at the plan's.
            kết quả trước ngày 15/01/2027              | 2026 2027-01-14                     |
            kết quả chậm nhất ngày 28/02/2027          | 2026 2027-02-28                     |
            """)
    void a_period_that_the_words_do_not_name_is_told(String words, String expected, String doubt) {
        PlanReading reading =
                read("báo cáo " + words + " về Sở Y tế", "gửi báo cáo " + words + " về UBND tỉnh (qua Sở Y tế)");
        assertEquals(expected, terms(reading, "I.2"), "a duty");
        assertEquals(expected, terms(reading, "II"), "a regime");
        assertEquals(doubt == null ? "" : doubt, doubts(reading));
    }

    /** Monthly and quarterly ones say their periods themselves; the names beside them are not those of the days behind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quý (trước ngày 20 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) | 2026-Q1 2026-03-19; 2026-Q2 2026-06-19; 2026-Q3 2026-09-19; 2026-Q4 2026-12-19; 2026-H1 2026-06-14; 2026 2026-12-14
            """)
    void what_recurs_takes_no_period_of_others(String words, String expected) {
        PlanReading reading = read(
                "báo cáo kết quả " + words + " về Sở Y tế", "gửi báo cáo " + words + " về UBND tỉnh (qua Sở Y tế)");
        assertEquals(expected, terms(reading, "II"));
        assertEquals("", doubts(reading));
    }
}
