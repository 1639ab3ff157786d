package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of evidence as offices write them, in which a day decides. The report of V for 2025-H1 is due "trước ngày 15/5/2025":
 * its last day is 14/5.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasesOfTimeTest {
    private static final String HEADER = "kind,agency,clause,period,at,document,via,until,note,recordedAt\n";
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    @TempDir
    Path folder;

    private String file(String rows) throws IOException {
        return Files.writeString(folder.resolve("e.csv"), HEADER + rows.replace("; ", "\n") + "\n")
                .toString();
    }

    private static String standing(Program.Result result, String obligation) {
        assertEquals(0, result.exit(), result.err());
        Matcher verdict = Pattern.compile(
                        "\"obligation\": \"65/KH-UBND:" + Pattern.quote(obligation)
                                + "\".*?\"status\": \"(\\w+)\",\\s*\"daysLate\": (\\d+)",
                        Pattern.DOTALL)
                .matcher(result.out());
        assertTrue(verdict.find(), obligation);
        return verdict.group(1) + (verdict.group(2).equals("0") ? "" : " " + verdict.group(2));
    }

    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Waived 1–31/5: what falls due then is waived for good, also when it is reported late (design §4.17).
                "waiver,so-tu-phap,V,2025-H1,2025-05-01,,,2025-05-31,,; submission,so-tu-phap,V,2025-H1,2025-05-20,,so-y-te,,,"
                        + " | 2025-05-21 | WAIVED",
                "waiver,so-tu-phap,V,2025-H1,1/5/2025,,,31/5/2025,,; submission,so-tu-phap,V,2025-H1,20/5/2025 16:30,,so-y-te,,,"
                        + " | 21/5/2025 | WAIVED",
                // A decision of the last day holds from the beginning of that day (§4.15), one of the day after is too
                // late.
                "waiver,so-tu-phap,V,2025-H1,14/5/2025,,,,, | 2025-05-20 | WAIVED",
                "waiver,so-tu-phap,V,2025-H1,14/5/2025 24:00,,,14/5/2025,, | 2025-05-20 | WAIVED",
                "waiver,so-tu-phap,V,2025-H1,15/5/2025,,,15/5/2025,, | 2025-05-20 | OVERDUE 6",
                // Suspended without end: no date is left to be late against (§4.17).
                "suspension,so-tu-phap,V,2025-H1,2025-05-10,,,,,; submission,so-tu-phap,V,2025-H1,2025-05-17,,so-y-te,,,"
                        + " | 2025-05-18 | MET",
                "suspension,so-tu-phap,V,2025-H1,14/05/2025,,,,,; submission,so-tu-phap,V,2025-H1,17/05/2025,,so-y-te,,,"
                        + " | 18/05/2025 | MET",
                // 10–20/5, then 19–31/5, is one suspension: late from 1/6 (§4.17).
                "suspension,so-tu-phap,V,2025-H1,2025-05-10,,,2025-05-20,,; suspension,so-tu-phap,V,2025-H1,2025-05-19,,,2025-05-31,,"
                        + " | 2025-06-01 | OVERDUE 1",
                "suspension,so-tu-phap,V,2025-H1,10/5/2025,,,20/5/2025,,; suspension,so-tu-phap,V,2025-H1,21/5/2025,,,31/5/2025,,"
                        + " | 1/6/2025 | OVERDUE 1",
                // With a day between, the first alone moves the deadline, to 20/5.
                "suspension,so-tu-phap,V,2025-H1,10/5/2025,,,20/5/2025,,; suspension,so-tu-phap,V,2025-H1,22/5/2025,,,31/5/2025,,"
                        + " | 1/6/2025 | OVERDUE 12",
                // The last second of the last day, however it is written, and the first of the next.
                "submission,so-tu-phap,V,2025-H1,14/5/2025,,so-y-te,,, | 2025-05-20 | MET",
                "submission,so-tu-phap,V,2025-H1,14/5/2025 24:00,,so-y-te,,, | 2025-05-20 | MET",
                "submission,so-tu-phap,V,2025-H1,2025-05-14T23:59:59.999999999+07:00,,so-y-te,,, | 2025-05-20 | MET",
                "submission,so-tu-phap,V,2025-H1,15/5/2025 00:00,,so-y-te,,, | 2025-05-20 | MET_LATE 1",
                // Dated by a day alone and recorded on that day: counted from when it was recorded (§4.15).
                "submission,so-tu-phap,V,2025-H1,14/5/2025,,so-y-te,,,14/5/2025 10:00 | 2025-05-14T10:00:00 | MET",
                "submission,so-tu-phap,V,2025-H1,14/5/2025,,so-y-te,,,14/5/2025 10:00 | 2025-05-14T09:59:59 | DUE_SOON",
            })
    void the_report_stands_so(String rows, String asOf, String expected) throws IOException {
        Program.Result result = Program.run("assess", "--evidence", file(rows), "--as-of", asOf, "--format", "json");
        assertEquals(expected, standing(result, REPORT));
    }

    /** The district ended on 1/7/2025, before the day to which it was extended: whoever took over is named (§4.17). */
    @Test
    void a_district_extended_past_its_end_hands_over() throws IOException {
        String rows = "extension,ubnd-huyen-ba-to,V,2025-H1,10/5/2025,,,15/7/2025,,";
        Program.Result result =
                Program.run("assess", "--evidence", file(rows), "--as-of", "20/7/2025", "--format", "json");
        assertEquals("TRANSFERRED", standing(result, "V:REPORT:ubnd-huyen-ba-to:2025-H1"));
    }

    /** Activity before the period began counts for nothing (§4.16), whoever wrote the date how. */
    @ParameterizedTest
    @CsvSource({"2024-12-10, UNDETERMINED", "31/12/2024, UNDETERMINED", "1/1/2025, MET"})
    void activity_before_the_year_counts_for_nothing(String day, String expected) throws IOException {
        String rows = "progress,so-y-te,II.1,2025," + day + ",,,,,";
        Program.Result result =
                Program.run("assess", "--evidence", file(rows), "--as-of", "2026-01-05", "--format", "json");
        assertEquals(expected, standing(result, "II.1:CARRY_OUT:so-y-te:2025"));
    }

    @Test
    void an_extension_recorded_before_it_was_granted_is_refused_in_one_line() throws IOException {
        String rows = "extension,so-tu-phap,V,2025-H1,2025-05-10T00:00,,,2025-05-22,,2025-05-05";
        Program.Result result = Program.run("assess", "--evidence", file(rows), "--as-of", "2025-05-20");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("e.csv:2 (recordedAt): ghi nhận trước khi việc xảy ra"), result.err());
        assertEquals(1, result.err().lines().count());
    }
}
