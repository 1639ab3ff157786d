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
        assertTrue(byId.startsWith("NGHĨA VỤ CỦA Sở Y tế\n15 nghĩa vụ"), byId);
    }

    /**
     * What somebody must answer for on 1/7/2025, by hand. The 56 communes: seven duties of IV.5, and of V the report of the
     * year and the difficulties, 9 each. The others: 18 leads of Part II (16, and the two of II.9 in either quarter), IV.1 4,
     * IV.2 1, IV.3 9 (4 sở, 5 organisations), IV.4 3 of 6, V 3 of 13 (7 sở, the police, 5 organisations).
     *
     * <p>To coordinate: II.1 12 and 56, II.2 8 and 56, II.3 7 and 56, II.4 7 and 56, II.5 5 and 56, II.6 7 and 56, II.7 1 and
     * 56, II.8 1 and 56, II.9 56 in the fourth quarter and what Lý Sơn goes on with, II.10 to II.13 56 each, IV.2 7 and 56.
     */
    @Test
    void theFiguresOfADayAreThoseOfTheOverview() {
        int duties = 9 * 56 + 18 + 4 + 1 + 9 + 3 * 6 + 3 * 13;
        int coordination = 12 + 8 + 7 + 7 + 5 + 7 + 1 + 1 + 7 + 14 * 56 + 1;
        assertEquals(593, duties);
        assertEquals(840, coordination);
        String day = Program.run("obligations", "--on", "2025-07-01").out();
        assertTrue(
                day.contains("Vào ngày 01/7/2025: 593 nghĩa vụ của 71 cơ quan.\n"
                        + "Ngoài ra phối hợp: 840 nhiệm vụ của 69 cơ quan.\n"),
                day);
        assertTrue(day.contains("Theo loại cơ quan (danh mục cơ quan)"), day);
        String year = Program.run("obligations").out().replaceAll(" +", " ");
        assertTrue(year.contains("\n01/7/2025 593 71 840 1 UBND tỉnh; 7 sở;"), year);
        assertTrue(year.contains("gồm (theo danh mục cơ quan)"), year);
    }

    /** Over the year the 13 reports of the districts come to those of 1/7; of II.9 170 communes and 13 districts coordinate. */
    @Test
    void whatOneCoordinatesStandsBesideTheTotalsInOneLineAClause() {
        String year = Program.run("obligations").out().replaceAll(" +", " ");
        assertEquals(606, 593 + 13);
        assertEquals(1022, 840 - 1 + 183);
        assertTrue(year.contains("\nTính cả năm: 606 nghĩa vụ của 84 cơ quan; "), year);
        assertTrue(year.contains("\nNgoài ra phối hợp: 1.022 nhiệm vụ của "), year);
        assertTrue(year.contains("\ncộng 84 606 99\n"), year);
        assertTrue(year.contains("\nUBND cấp xã 56 504 56\n"), year);
        String coordination = year.substring(year.indexOf("\nPhối hợp\n"));
        assertTrue(coordination.contains("\nII.9 239 13 UBND cấp huyện; "), coordination);
        assertTrue(coordination.contains("\nIV.2 63 6 sở; 1 ban, ngành; 56 UBND cấp xã\n"), coordination);
        assertEquals(14, count(coordination, "(II\\.\\d+|IV\\.\\d+) \\d+ .*"), "II.1 to II.13, and IV.2");
    }

    /** The first report of huyện Lý Sơn falls due while it lives; all else passes on to the đặc khu. */
    @Test
    void whatADistrictHandsOverIsCountedWithItsSuccessor() {
        String district =
                Program.run("obligations", "--agency", "ubnd-huyen-ly-son").out();
        assertTrue(district.startsWith("NGHĨA VỤ CỦA UBND huyện Lý Sơn\n1 nghĩa vụ"), district);
        assertTrue(district.contains("Chuyển giao, được tính ở cơ quan tiếp nhận: "), district);
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
