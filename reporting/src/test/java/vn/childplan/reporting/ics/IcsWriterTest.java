package vn.childplan.reporting.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarning;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Report;

/** Read back by a parser that is not ours, and octet by octet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IcsWriterTest {
    private static final IcsWriter WRITER = new IcsWriter();

    static Stream<Report> reports() {
        return Stream.concat(Stream.of(AllKinds.report()), SampleReports.all())
                .filter(report -> WRITER.refusal(report).isEmpty());
    }

    private static String ics(Report report) {
        return new String(AllKinds.bytes(WRITER, report), StandardCharsets.UTF_8);
    }

    private static ICalendar parsed(Report report) {
        return Biweekly.parse(ics(report)).first();
    }

    private static LocalDate day(biweekly.property.DateOrDateTimeProperty property) {
        assertTrue(!property.getValue().hasTime(), "a day, not an instant");
        var raw = property.getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_line_is_well_formed_and_a_parser_has_nothing_to_say(Report report) throws IOException {
        ContentLinesTest.assertWellFormed(AllKinds.bytes(WRITER, report));
        ICalendar calendar = parsed(report);
        List<ValidationWarning> warnings = calendar.validate(ICalVersion.V2_0).getWarnings().stream()
                .flatMap(group -> group.getWarnings().stream())
                // It asks for RELATED, which is START where it is missing (3.2.14).
                .filter(warning -> !Integer.valueOf(10).equals(warning.getCode()))
                .toList();
        assertEquals(List.of(), warnings);
        List<Agenda.Entry> entries =
                report.agendas().stream().flatMap(a -> a.entries().stream()).toList();
        assertEquals(entries.size(), calendar.getEvents().size());
        for (int i = 0; i < entries.size(); i++) {
            assertSays(entries.get(i), calendar.getEvents().get(i));
        }
    }

    private static void assertSays(Agenda.Entry entry, VEvent event) {
        assertEquals(entry.uid(), event.getUid().getValue());
        assertEquals(entry.day(), day(event.getDateStart()));
        assertEquals(entry.day().plusDays(1), day(event.getDateEnd()));
        assertEquals(entry.summary(), event.getSummary().getValue());
        assertEquals(
                entry.description(),
                event.getDescription() == null ? "" : event.getDescription().getValue());
        assertEquals(entry.sequence(), event.getSequence().getValue());
        assertEquals(
                entry.changed().getEpochSecond(),
                event.getDateTimeStamp().getValue().toInstant().getEpochSecond());
        assertEquals(
                entry.changed().getEpochSecond(),
                event.getLastModified().getValue().toInstant().getEpochSecond());
        assertEquals(entry.cancelled(), event.getStatus().isCancelled());
        assertTrue(event.getTransparency().isTransparent());
        assertEquals(
                entry.cancelled() ? List.of() : entry.reminders(),
                event.getAlarms().stream().map(IcsWriterTest::daysBefore).toList());
    }

    private static int daysBefore(VAlarm alarm) {
        var duration = alarm.getTrigger().getDuration();
        assertTrue(duration.isPrior());
        return duration.getDays();
    }

    @Test
    void an_event_lasts_the_whole_last_good_day_and_reminds_before_it() {
        assertTrue(ics(AllKinds.report()).contains("""
                BEGIN:VEVENT
                UID:65/KH-UBND:V:REPORT:so-y-te:2025-H1
                DTSTAMP:20250514T163000Z
                LAST-MODIFIED:20250514T163000Z
                SEQUENCE:2
                DTSTART;VALUE=DATE:20250514
                DTEND;VALUE=DATE:20250515
                SUMMARY:Báo cáo 6 tháng\\; khoản V\\, qua Sở Y tế
                DESCRIPTION:dòng 1\\ndòng 2
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Báo cáo 6 tháng\\; khoản V\\, qua Sở Y tế
                TRIGGER:-P7D
                END:VALARM
                """.replace("\n", "\r\n")));
    }

    @Test
    void a_cancelled_event_ends_with_the_year_and_does_not_remind() {
        String file = ics(AllKinds.report());
        String event = file.substring(file.lastIndexOf("BEGIN:VEVENT"));
        assertTrue(event.contains("DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n"), event);
        assertTrue(event.contains("STATUS:CANCELLED"));
        assertTrue(!event.contains("VALARM"));
    }

    @Test
    void the_calendar_has_a_name_and_says_where_it_comes_from() {
        String file = ics(AllKinds.report());
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//childplan//report//VI\r\n"), file);
        assertTrue(file.contains("METHOD:PUBLISH\r\nX-WR-CALNAME:Báo cáo\r\nX-WR-CALDESC:Kế hoạch: 65/KH-UBND\\n"));
    }

    @Test
    void a_report_without_days_is_refused() {
        assertEquals(
                "ICS holds days to keep, and this report has none; make a deadline calendar, or take xlsx.",
                WRITER.refusal(AllKinds.reportOf(Text.VIETNAMESE, AllKinds.chart()))
                        .orElseThrow()
                        .en());
    }
}
