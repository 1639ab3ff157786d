package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.Text;
import vn.childplan.importing.pdf.PdfLibrary;

/** A plan printed to PDF says what its text says, in one column and in two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfPlanTest {
    static PlanReading read(String file) throws IOException {
        try (InputStream in = open(file)) {
            return PlanImporter.withoutDirectory().read(in, "plan.pdf").orThrow();
        }
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(PdfLibrary.class.getResourceAsStream(file + ".pdf"), file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one-column/i02-phan-thu-nhat",
                "one-column/i04-tab-table",
                "one-column/i10-wrapped-pages",
                "two-columns/i01-clean-labels",
                "two-columns/i04-tab-table",
                "two-columns/i08-time-forms",
                "two-columns/i18-amendment"
            })
    void a_plan_in_pdf_is_the_plan_of_its_text(String file) throws IOException {
        PlanReading pdf = read(file);
        PlanReading text = Expected.read(file.substring(file.indexOf('/') + 1));

        assertEquals(text.draft(), pdf.draft());
        assertEquals(text.header(), pdf.header());
        assertEquals(text.title(), pdf.title());
        assertEquals(text.bases(), pdf.bases());
        assertEquals(
                text.sections().stream().map(PlanReading.Section::title).toList(),
                pdf.sections().stream().map(PlanReading.Section::title).toList());
        assertEquals(tasks(text), tasks(pdf));
        assertEquals(text.duties(), pdf.duties());
        assertEquals(text.reporting(), pdf.reporting());
        assertEquals(text.recipients(), pdf.recipients());
        assertEquals(text.signer(), pdf.signer());
    }

    private static List<String> tasks(PlanReading reading) {
        return reading.tasks().stream()
                .map(task -> String.join(
                        "|",
                        task.no(),
                        task.title(),
                        task.leads().toString(),
                        task.coordinating().toString(),
                        String.valueOf(task.timeRaw()),
                        String.valueOf(task.output())))
                .toList();
    }

    /** A Word file of columns too narrow for its words, without lines: words cut in the middle, a row over two pages. */
    @Test
    void a_table_without_lines_and_an_appendix_in_tabs_keep_their_rows() throws IOException {
        assertEquals(
                Expected.read("i19-docx-hard").tasks().stream()
                        .map(PlanReading.Task::no)
                        .toList(),
                read("one-column/i19-docx-hard").tasks().stream()
                        .map(PlanReading.Task::no)
                        .toList());
        assertEquals(
                Expected.read("i21-long-tab-appendix").tasks().stream()
                        .map(PlanReading.Task::leads)
                        .toList(),
                read("one-column/i21-long-tab-appendix").tasks().stream()
                        .map(PlanReading.Task::leads)
                        .toList());
    }

    /** Large letters, the header over both columns, a drawn table in a column so narrow that it cuts words ("UBN / D"). */
    @ParameterizedTest
    @ValueSource(strings = {"i04-tab-table", "i05-pipe-appendix"})
    void a_drawn_table_in_one_of_two_columns_keeps_its_place_and_its_words(String id) throws IOException {
        PlanReading pdf = read("two-columns-of-tables/" + id);
        PlanReading text = Expected.read(id);
        assertEquals(text.title(), pdf.title());
        assertEquals(text.bases(), pdf.bases());
        assertEquals(
                text.sections().stream().map(PlanReading.Section::title).toList(),
                pdf.sections().stream().map(PlanReading.Section::title).toList());
        assertEquals(
                text.tasks().stream()
                        .map(task -> task.leads() + " " + task.coordinating())
                        .toList(),
                pdf.tasks().stream()
                        .map(task -> task.leads() + " " + task.coordinating())
                        .toList());
        assertEquals(text.reporting(), pdf.reporting());
        assertEquals(text.recipients(), pdf.recipients());
    }

    /** The cell "Sở Văn hóa, Thể thao và Du lịch / Sở Y tế" ends behind "Sở Y" above a footnote; "tế" stands on page 2. */
    @Test
    void a_name_cut_by_the_end_of_a_page_and_a_footnote_is_put_together() throws IOException {
        assertEquals(
                Expected.read("i19-docx-hard").tasks().stream()
                        .map(PlanReading.Task::leads)
                        .toList(),
                read("one-column/i19-docx-hard").tasks().stream()
                        .map(PlanReading.Task::leads)
                        .toList());
        assertEquals(3, read("one-column/i19-docx-hard").recipients().size(), "what follows is no part of the table");
    }

    @Test
    void a_doubt_names_the_page_and_the_line_on_it() throws IOException {
        List<String> lines = read("two-columns/i08-time-forms").doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.TIME_INVALID)
                .map(doubt -> doubt.finding().line(Text.VIETNAMESE))
                .toList();
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).matches("plan\\.pdf:\\d:\\d{1,2} \\(page\\): .*31/4/2026.*"), lines.get(0));
    }
}
