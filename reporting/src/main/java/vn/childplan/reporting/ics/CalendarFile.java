package vn.childplan.reporting.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;

/**
 * One report on its way to a calendar. It has no METHOD: that would make it a message between an organizer and those invited
 * (RFC 5546), and a plan has no mail address.
 */
final class CalendarFile {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The hour of the morning at which people are reminded. */
    private static final int HOUR = 8;

    private final Report report;
    private final Legible legible = new Legible();
    private final ContentLines lines;

    CalendarFile(Report report, OutputStream out) {
        this.report = report;
        this.lines = new ContentLines(out);
    }

    Replaced write() throws IOException {
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//childplan//report//" + report.words().say("VI", "EN"));
        lines.line("CALSCALE", "GREGORIAN");
        text("X-WR-CALNAME", report.title());
        text("X-WR-CALDESC", description());
        for (Agenda agenda : report.agendas()) {
            for (Agenda.Entry entry : agenda.entries()) {
                event(entry);
            }
        }
        lines.line("END", "VCALENDAR");
        return legible.replaced();
    }

    /**
     * The notices, then of what plan and day the calendar is; rules and digests only if somebody asked for them, as in every
     * document that people read. RFC 5545 knows no words about a whole calendar, programs show these.
     */
    private String description() {
        Wording words = report.words();
        Provenance provenance = report.provenance();
        Stream<String> sources = provenance == null
                ? Stream.empty()
                : provenance.figures(words).figures().stream()
                        .limit(provenance.onSheet() ? Long.MAX_VALUE : provenance.asOf() == null ? 1 : 2)
                        .map(figure -> figure.label() + ": " + figure.value().display(words));
        return Stream.concat(report.notices().stream(), sources).collect(Collectors.joining("\n"));
    }

    private void event(Agenda.Entry entry) throws IOException {
        lines.line("BEGIN", "VEVENT");
        text("UID", entry.uid());
        lines.line("DTSTAMP", utc(entry.changed()));
        lines.line("LAST-MODIFIED", utc(entry.changed()));
        lines.line("SEQUENCE", String.valueOf(entry.sequence()));
        lines.line("DTSTART;VALUE=DATE", date(entry.day()));
        // The end is not part of the event (3.6.1).
        lines.line("DTEND;VALUE=DATE", date(entry.day().plusDays(1)));
        text("SUMMARY", entry.summary());
        if (!entry.description().isEmpty()) {
            text("DESCRIPTION", entry.description());
        }
        lines.line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        lines.line("TRANSP", "TRANSPARENT");
        if (!entry.cancelled()) {
            for (int days : entry.reminders()) {
                alarm(entry, days);
            }
        }
        lines.line("END", "VEVENT");
    }

    private void alarm(Agenda.Entry entry, int days) throws IOException {
        lines.line("BEGIN", "VALARM");
        lines.line("ACTION", "DISPLAY");
        text("DESCRIPTION", entry.summary());
        lines.line("TRIGGER", trigger(days));
        lines.line("END", "VALARM");
    }

    /** An all-day event begins at midnight (3.8.6.3), when nobody reads an alarm: in the morning of the day that is meant. */
    private static String trigger(int daysBefore) {
        return switch (daysBefore) {
            case 0 -> "PT" + HOUR + "H";
            case 1 -> "-PT" + (24 - HOUR) + "H";
            default -> "-P" + (daysBefore - 1) + "DT" + (24 - HOUR) + "H";
        };
    }

    private void text(String name, String value) throws IOException {
        lines.text(name, legible.of(value));
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    private static String utc(Instant instant) {
        return UTC.format(instant);
    }
}
