package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.time.OfficialCalendar;

class CalendarJsonTest {
    private static final String GOOD = """
            { "name": "thử", "years": [2025], "days": [
              { "date": "2025-01-01", "kind": "OFF", "name": "Tết Dương lịch", "source": "s", "certainty": "SEEN" },
              { "date": "2025-04-26", "kind": "WORKED", "name": "làm bù", "source": "s", "certainty": "PROPOSED" }
            ] }
            """;

    private static String problemsOf(String json) {
        return Bytes.lines(CalendarJson.read(Bytes.of(json), "c.json"));
    }

    @Test
    void what_is_written_reads_as_the_same_calendar_and_writes_the_same_bytes() {
        byte[] written = Bytes.written(out -> CalendarJson.write(VietNam.calendar(), out));
        OfficialCalendar again =
                CalendarJson.read(new ByteArrayInputStream(written), "c.json").orThrow();
        assertEquals(VietNam.calendar(), again);
        assertArrayEquals(written, Bytes.written(out -> CalendarJson.write(again, out)));
    }

    @Test
    void every_day_outside_the_years_and_every_day_that_stands_twice_is_told() {
        String bad = GOOD.replace("2025-04-26", "2025-01-01").replace("\n] }", """
                        ,
                          { "date": "2026-01-01", "kind": "OFF", "name": "Tết", "source": "s", "certainty": "SEEN" },
                          { "date": "2025-02-30", "kind": "OFF", "name": "Tết", "source": "s", "certainty": "SEEN" }
                        ] }""");
        assertEquals("""
                c.json:3:3 (/days/1): 2025-01-01 appears twice. Keep one row. [calendar.duplicate-day]
                c.json:4:3 (/days/2): the calendar does not hold 2026. Add the year to 'years' or drop the row. [calendar.year-not-held]
                c.json:5:13 (/days/3/date): value '2025-02-30' cannot be used: there is no day 30, month 2 of 2025 has 28 days. Write a date as 14/5/2025 or 2025-05-14. [json.refused-value]""", problemsOf(bad));
    }

    @Test
    void a_year_that_stands_twice_is_told() {
        assertEquals(
                "c.json:1:34 (/years/1): '2025' appears twice. Keep one of them. [json.duplicate-value]",
                problemsOf(GOOD.replace("[2025]", "[2025, 2025]")));
    }
}
