package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.importing.plan.Expected.loosely;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.plan.PlanDraft;

/** Plans in sixteen layouts, read as a careful reader reads them; the expectations were written without the importer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanImporterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "i01-clean-labels",
                "i02-phan-thu-nhat",
                "i03-bullets-brackets",
                "i04-tab-table",
                "i05-pipe-appendix",
                "i08-time-forms",
                "i09-ocr-noise",
                "i10-wrapped-pages",
                "i12-nfd-crlf-bom",
                "i13-commune",
                "i14-ministry-decision-attached",
                "i16-joint",
                "i17-site-chrome-draft",
                "i18-amendment",
                "i19-docx-hard",
                "i21-long-tab-appendix"
            })
    void every_layout_is_read_as_a_reader_reads_it(String id) throws IOException {
        Expected expected = Expected.of(id);
        PlanReading reading = Expected.read(id);

        assertEquals(
                loosely(expected.text("header", "issuer")),
                loosely(reading.header().issuer()));
        assertEquals(expected.text("header", "number"), reading.header().number());
        assertEquals(expected.text("header", "date"), said(reading.header().date()));
        assertEquals(loosely(expected.text("title")), loosely(reading.title()));
        assertEquals(
                expected.cited().stream()
                        .map(basis -> basis.text("symbol").orElseThrow() + " "
                                + basis.text("date").orElse(""))
                        .toList(),
                reading.bases().stream()
                        .map(basis -> basis.symbol() + " " + (basis.date() == null ? "" : basis.date()))
                        .toList());
        assertEquals(
                expected.objects("sections").stream()
                        .map(section -> loosely(section.text("no").orElseThrow() + " "
                                + section.text("title").orElseThrow()))
                        .toList(),
                reading.sections().stream()
                        .map(section -> loosely(section.no() + " " + section.title()))
                        .toList());
        assertEquals(expected.number("recipientsCount"), reading.recipients().size());
        assertEquals(expected.text("archive"), reading.archive());
        assertTrue(reading.signer() != null, "a signer");
        assertEquals(expected.text("signer", "name"), reading.signer().name());
        assertEquals(expected.text("signer", "position"), reading.signer().position());
        tasks(expected, reading);
        reports(expected, reading);
    }

    private static void tasks(Expected expected, PlanReading reading) {
        List<Json.Obj> tasks = expected.objects("tasks");
        assertEquals(tasks.size(), reading.tasks().size());
        for (int i = 0; i < tasks.size(); i++) {
            Json.Obj wanted = tasks.get(i);
            PlanReading.Task read = reading.tasks().get(i);
            assertEquals(
                    Expected.texts(wanted, "leads"),
                    read.leads().stream().map(Expected::loosely).toList(),
                    read.no());
            assertEquals(
                    Expected.texts(wanted, "coordinating"),
                    read.coordinating().stream().map(Expected::loosely).toList(),
                    read.no());
            assertEquals(loosely(wanted.text("timeRaw").orElse(null)), loosely(read.timeRaw()), read.no());
            assertEquals(wanted.text("timeKind").orElseThrow(), read.timeKind(), read.no());
        }
    }

    private static void reports(Expected expected, PlanReading reading) {
        List<Json.Obj> reports = expected.objects("reporting");
        assertEquals(reports.size(), reading.reporting().size());
        for (int i = 0; i < reports.size(); i++) {
            Json.Obj wanted = reports.get(i);
            PlanReading.Report read = reading.reporting().get(i);
            assertEquals(wanted.text("via").orElse(null), read.via());
            assertEquals(
                    wanted.items("dates").stream()
                            .map(date -> ((Json.Str) date).value())
                            .toList(),
                    read.dates());
        }
    }

    private static String said(Object value) {
        return value == null ? null : value.toString();
    }

    /** Mục tiêu của bộ nhập: the seed as text is the bundled plan, which people wrote down by hand. */
    @Test
    void the_text_of_the_seed_is_the_bundled_plan() throws IOException {
        PlanReading reading = Expected.read("plan-65-kh-ubnd", QuangNgai.directory());
        assertEquals(PlanDraft.of(QuangNgai.plan65()), reading.draft());
        assertEquals(QuangNgai.plan65(), reading.draft().plan().orElseThrow());
        assertEquals(
                List.of(DoubtCode.ISSUER_MISSING),
                reading.doubts().stream().map(Doubt::code).toList());
    }

    @Test
    void the_same_text_decomposed_with_other_line_ends_and_hidden_characters_is_the_same_plan() throws IOException {
        assertEquals(
                Expected.read("i01-clean-labels").tasks().stream()
                        .map(PlanReading.Task::leads)
                        .toList(),
                Expected.read("i12-nfd-crlf-bom").tasks().stream()
                        .map(PlanReading.Task::leads)
                        .toList());
        assertEquals(
                Expected.read("i01-clean-labels").draft().number(),
                Expected.read("i12-nfd-crlf-bom").draft().number());
    }
}
