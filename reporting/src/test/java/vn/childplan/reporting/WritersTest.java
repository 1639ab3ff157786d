package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.reporting.model.ReportWriters;

/** What every writer of this module promises. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritersTest {
    static List<ReportWriter> writers() {
        ReportWriters installed = ReportWriters.installed();
        return installed.formats().stream().map(installed::forFormat).toList();
    }

    /** A report that the writer takes: the one with everything, or less of it. */
    private static Report reportFor(ReportWriter writer) {
        return writer.refusal(AllKinds.report()).isEmpty() ? AllKinds.report() : oneTable(List.of());
    }

    private static Report oneTable(List<Block> more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(AllKinds.table(Text.VIETNAMESE, List.of(AllKinds.full())));
        blocks.addAll(more);
        return AllKinds.reportOf(Text.VIETNAMESE, blocks.toArray(Block[]::new));
    }

    @Test
    void all_formats_of_this_module_are_installed() {
        List<String> formats = ReportWriters.installed().formats();
        assertTrue(formats.containsAll(List.of("csv", "html", "ics", "json", "md", "xlsx")), formats.toString());
    }

    @Test
    void the_same_report_gives_the_same_bytes_at_any_time_in_any_zone_and_locale() throws Exception {
        List<byte[]> here = written();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        // The times of zip entries have a step of two seconds.
        Thread.sleep(2100);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            List<byte[]> there = written();
            for (int i = 0; i < here.size(); i++) {
                assertArrayEquals(here.get(i), there.get(i), writers().get(i).format());
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<byte[]> written() {
        return writers().stream()
                .map(writer -> AllKinds.bytes(writer, reportFor(writer)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void the_stream_of_the_caller_stays_open(ReportWriter writer) throws IOException {
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        writer.write(reportFor(writer), out);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_stream_that_breaks_is_not_hushed_up(ReportWriter writer) {
        IOException broken = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw broken;
            }
        };
        assertSame(broken, assertThrows(IOException.class, () -> writer.write(reportFor(writer), out)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void what_no_document_can_carry_is_replaced_and_reported(ReportWriter writer) throws IOException {
        String hostile = "a\u0001b\uFFFEc\uD800d\u202Ee";
        Report report = oneTable(List.of(new Agenda(
                "Lịch",
                List.of(Agenda.Entry.of(hostile, AllKinds.DAY, hostile, AllKinds.LATE_EVENING)
                        .withDescription(hostile)
                        .withReminders(List.of(1))))));
        Report words = AllKinds.reportOf(
                Text.VIETNAMESE,
                AllKinds.table(
                        Text.VIETNAMESE,
                        List.of(new AllKinds.Item(
                                hostile, 1, null, null, AllKinds.full().rate()))),
                report.agendas().get(0));
        var replaced = writer.write(words, OutputStream.nullOutputStream());
        assertEquals(
                List.of(0x1, 0x202E, 0xD800, 0xFFFE),
                List.copyOf(replaced.counts().keySet()));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_report_that_is_refused_leaves_no_byte(ReportWriter writer) {
        Report report = AllKinds.reportOf(Text.VIETNAMESE);
        if (writer.refusal(report).isPresent()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThrows(IllegalArgumentException.class, () -> writer.write(report, out));
            assertEquals(0, out.size());
        }
        assertFalse(writer.mediaType().isEmpty());
    }
}
