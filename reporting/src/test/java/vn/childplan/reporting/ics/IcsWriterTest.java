package vn.childplan.reporting.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Trigger;
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

    /** Without leniency, as its validator stands by default. */
    private static Calendar parsed(Report report) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(AllKinds.bytes(WRITER, report)));
        assertEquals(List.of(), List.copyOf(calendar.validate(true).getEntries()));
        return calendar;
    }

    private static Property property(Component component, String name) {
        return component.getProperty(name).orElseThrow();
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse("");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_line_is_well_formed_and_a_validator_has_nothing_to_say(Report report)
            throws IOException, ParserException {
        ContentLinesTest.assertWellFormed(AllKinds.bytes(WRITER, report));
        List<VEvent> events = parsed(report).getComponents("VEVENT");
        List<Agenda.Entry> entries =
                report.agendas().stream().flatMap(a -> a.entries().stream()).toList();
        assertEquals(entries.size(), events.size());
        for (int i = 0; i < entries.size(); i++) {
            assertSays(entries.get(i), events.get(i));
        }
    }

    private static void assertSays(Agenda.Entry entry, VEvent event) {
        assertEquals(entry.uid(), value(event.getUid()));
        assertEquals(entry.day(), ((DtStart<?>) property(event, "DTSTART")).getDate());
        assertEquals(entry.day().plusDays(1), ((DtEnd<?>) property(event, "DTEND")).getDate());
        assertEquals(entry.summary(), value(Optional.ofNullable(event.getSummary())));
        assertEquals(entry.description(), value(Optional.ofNullable(event.getDescription())));
        assertEquals(String.valueOf(entry.sequence()), value(event.getProperty("SEQUENCE")));
        assertEquals(entry.changed(), ((DtStamp) property(event, "DTSTAMP")).getDate());
        assertEquals(entry.cancelled() ? "CANCELLED" : "CONFIRMED", value(event.getProperty("STATUS")));
        assertEquals("TRANSPARENT", value(event.getProperty("TRANSP")));
        assertEquals(
                entry.cancelled() ? List.of() : entry.reminders(),
                event.getAlarms().stream()
                        .map(alarm -> daysBefore(alarm, entry.day()))
                        .toList());
    }

    /** How many days before the day it rings, at 8 in the morning. */
    private static int daysBefore(VAlarm alarm, LocalDate day) {
        Trigger trigger = (Trigger) property(alarm, "TRIGGER");
        LocalDateTime rings = day.atStartOfDay().plus(trigger.getDuration());
        assertEquals(8, rings.getHour());
        assertEquals(0, rings.getMinute());
        return (int) ChronoUnit.DAYS.between(rings.toLocalDate(), day);
    }

    @Test
    void alarms_ring_in_the_morning_of_the_day_itself_and_of_days_before() throws IOException, ParserException {
        Agenda.Entry entry = Agenda.Entry.of("u", LocalDate.of(2025, 5, 14), "s", AllKinds.LATE_EVENING)
                .withReminders(List.of(30, 7, 2, 1, 0));
        Report report = AllKinds.reportOf(Text.VIETNAMESE, new Agenda("Lịch", List.of(entry)));
        // Wednesday 14/5/2025 begins at 00:00; 8:00 of 12/5 is one day and 16 hours before.
        assertTrue(ics(report).contains("TRIGGER:-P29DT16H\r\n"));
        assertTrue(ics(report).contains("TRIGGER:-P1DT16H\r\n"));
        assertTrue(ics(report).contains("TRIGGER:-PT16H\r\n"));
        assertTrue(ics(report).contains("TRIGGER:PT8H\r\n"));
        VEvent event = parsed(report).<VEvent>getComponents("VEVENT").get(0);
        assertSays(entry, event);
    }

    /** RFC 5546, 3.2.1: what is published needs an organizer, and a plan has no mail address to name one. */
    @Test
    void a_calendar_without_an_organizer_has_no_method() {
        assertFalse(ics(AllKinds.report()).contains("METHOD:"));
        assertFalse(ics(AllKinds.report()).contains("ORGANIZER"));
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
                TRIGGER:-P6DT16H
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
        assertTrue(file.contains("CALSCALE:GREGORIAN\r\nX-WR-CALNAME:Báo cáo\r\nX-WR-CALDESC:Kế hoạch: 65/KH-UBND\\n"));
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
