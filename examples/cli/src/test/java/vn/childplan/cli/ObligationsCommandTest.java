package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who owes what under plan 65/KH-UBND; figures counted by hand from the plan and the list of units. */
class ObligationsCommandTest {

    @Test
    void theOverviewSaysForWhomTheDutiesAreBeforeAndAfterTheDistrictsEnded() {
        String out = Program.run("obligations").out();
        assertTrue(out.startsWith("NGHĨA VỤ THEO KẾ HOẠCH 65/KH-UBND\n"), out);
        assertTrue(out.contains("13 UBND cấp huyện; 170 UBND cấp xã"), out);
        assertTrue(out.contains("56 UBND cấp xã"), out);
    }

    @Test
    void theFirstReportIsOwedByThirteenDistrictsAndTheSecondByFiftySixCommunes() {
        String csv = Program.run("obligations", "--format", "csv").out();
        assertEquals(13, count(csv, "65/KH-UBND:V:REPORT:ubnd-(huyen|thi-xa|thanh-pho)-[^:]*:2025-H1,.*"));
        assertEquals(56, count(csv, "65/KH-UBND:V:REPORT:ubnd-(xa|phuong|dac-khu)-[^:]*:2025,.*"));
        assertEquals(26, count(csv, "65/KH-UBND:V:REPORT:[^:]*:2025-H1,.*"), "7 + 1 + 5 + 13");
        assertEquals(69, count(csv, "65/KH-UBND:V:REPORT:[^:]*:2025,.*"), "7 + 1 + 5 + 56");
    }

    @Test
    void sixteenLeadRolesAreOfTheThirteenTasks() {
        String csv = Program.run("obligations", "--format", "csv").out();
        // II.9 has two leads in each of two quarters: 16 + 2.
        assertEquals(18, count(csv, "65/KH-UBND:II\\.\\d+:CARRY_OUT:.*,LEAD,.*"));
    }

    @Test
    void onADayBeforeTheDistrictsEndedTheyOweTheSecondReport() {
        String before = Program.run("obligations", "--on", "2025-06-30", "--format", "json")
                .out();
        assertTrue(before.contains("\"on\": \"2025-06-30\""), "the day");
        assertTrue(before.contains("65/KH-UBND:V:REPORT:ubnd-huyen-ba-to:2025\""), "the district");
        String after = Program.run("obligations", "--on", "2025-07-01", "--format", "json")
                .out();
        assertEquals(-1, after.indexOf("65/KH-UBND:V:REPORT:ubnd-huyen-ba-to:2025\""), "the district");
    }

    @Test
    void oneAgencyIsFoundByIdAndByName() {
        String byId = Program.run("obligations", "--agency", "so-y-te").out();
        assertEquals(byId, Program.run("obligations", "--agency", "Sở Y tế").out());
        assertTrue(byId.startsWith("NGHĨA VỤ CỦA Sở Y tế\n16 nghĩa vụ"), byId);
    }

    /** Who bears something on 1/7/2025, counted by hand in ObligationRegisterTest: the same in the overview of the year. */
    @Test
    void theFiguresOfADayAreThoseOfTheOverview() {
        String day = Program.run("obligations", "--on", "2025-07-01").out();
        assertTrue(day.contains("Vào ngày 01/7/2025: 1.439 nghĩa vụ của 71 cơ quan.\nTrong đó phối hợp: 846."), day);
        assertTrue(day.contains("Của ai, theo danh mục cơ quan"), day);
        String year = Program.run("obligations").out().replaceAll(" +", " ");
        assertTrue(year.contains("\n01/7/2025 1.439 71 "), year);
        assertTrue(year.contains("gồm (theo danh mục cơ quan)"), year);
    }

    @Test
    void aDistrictShowsWhatItHandsOnAndACommuneWhatItTakesOver() {
        String district =
                Program.run("obligations", "--agency", "ubnd-huyen-ly-son").out();
        assertTrue(
                district.contains("Kết thúc hoạt động từ ngày 01/7/2025; cơ quan tiếp nhận: UBND đặc khu Lý Sơn"),
                district);
        String commune = Program.run("obligations", "--agency", "ubnd-dac-khu-ly-son", "--on", "2025-07-01")
                .out();
        assertTrue(commune.replaceAll("\\s+", " ").contains("nhận 01/7/2025"), commune);
    }

    private static long count(String csv, String pattern) {
        return csv.lines().filter(line -> line.matches(pattern)).count();
    }
}
