package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;

/** What the invented plans are meant to make doubtful is told, with its place and in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtTest {
    @ParameterizedTest
    @CsvSource({
        // the words of expectedDiagnostics on the right
        "i08-time-forms,        TIME_INVALID,      78, 31/4/2026 is not a date",
        "i08-time-forms,        TASK_WITHOUT_TIME, 79, task 18 has no time",
        "i13-commune,           DUE_BEFORE_ISSUE,  40, first report before the issue date",
        "i17-site-chrome-draft, NUMBER_BLANK,      13, number blank",
        "i17-site-chrome-draft, DATE_BLANK,        13, day blank",
        "i17-site-chrome-draft, DEADLINE_BLANK,    31, deadline day blank",
        "i17-site-chrome-draft, DRAFT_MARK,        11, draft mark",
        "i18-amendment,         AMENDMENT,          9, must not be imported as a full plan",
        "i19-docx-hard,         TRACKED_CHANGES,   18, tracked changes present",
        "i19-docx-hard,         DRAFT_MARK,         7, draft mark in a text box",
        "i19-docx-hard,         HIDDEN_TEXT,       18, hidden text skipped",
        // a report due on 31/8 of a plan for the summer: the year is a guess
        "i19-docx-hard,         PERIOD_ASSUMED,    47, due on 31/8 for no period named"
    })
    void what_is_doubtful_is_told_where_it_stands(String id, DoubtCode code, int line, String why) throws IOException {
        List<Integer> lines = Expected.read(id).doubts().stream()
                .filter(doubt -> doubt.code() == code)
                .map(doubt -> doubt.place().line())
                .toList();
        assertTrue(lines.contains(line), why + ": " + lines);
    }

    @Test
    void a_clean_plan_leaves_no_doubt() throws IOException {
        assertEquals(List.of(), Expected.read("i01-clean-labels").doubts());
    }

    @Test
    void a_doubt_is_a_finding_in_both_languages() throws IOException {
        Doubt doubt = Expected.read("i17-site-chrome-draft").doubts().stream()
                .filter(each -> each.code() == DoubtCode.DEADLINE_BLANK)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "i17-site-chrome-draft.txt:31:37: thời hạn báo cáo để trống: 'trước ngày ....../01/2027'. để trống, không"
                        + " đoán. [report.deadline-blank]",
                doubt.finding().line(Text.VIETNAMESE));
        assertEquals(
                "i17-site-chrome-draft.txt:31:37: the deadline of the report is left blank: 'trước ngày ....../01/2027'."
                        + " left open, not guessed. [report.deadline-blank]",
                doubt.finding().line(Locale.ENGLISH));
    }

    @Test
    void a_clause_is_spelt_one_way_in_tasks_doubts_and_the_draft() throws IOException {
        // the second row of a number in a table: "II.T.1#2" on paper, II.T.1-2 where evidence cites it
        PlanReading reading = Expected.read("i19-docx-hard");
        List<String> clauses = reading.draft().clauses().stream()
                .map(clause -> clause.ref().toString())
                .toList();
        for (PlanReading.Task task : reading.tasks()) {
            assertTrue(clauses.contains(task.clause()), task.clause());
        }
        assertEquals("II.T.1-2", reading.tasks().get(3).clause());
        for (String id : List.of("i02-phan-thu-nhat", "i03-bullets-brackets", "i05-pipe-appendix")) {
            for (Doubt doubt : Expected.read(id).doubts()) {
                assertTrue(doubt.no() == null || !doubt.no().matches(".*(?:#|Phần|PL\\.).*"), doubt.no());
            }
        }
    }

    @Test
    void the_words_that_call_a_document_a_draft_are_carried_by_its_header() throws IOException {
        assertEquals("DỰ THẢO", Expected.read("i19-docx-hard").header().draft());
        assertEquals(
                "DỰ THẢO lần 2", Expected.read("i17-site-chrome-draft").header().draft());
        assertEquals(null, Expected.read("i01-clean-labels").header().draft());
    }

    @Test
    void an_amendment_and_a_draft_without_number_make_no_plan() throws IOException {
        assertTrue(Expected.read("i18-amendment").draft().plan().isEmpty());
        assertTrue(Expected.read("i17-site-chrome-draft").draft().plan().isEmpty());
        assertEquals(
                List.of("số, ký hiệu", "ngày ban hành"),
                Expected.read("i17-site-chrome-draft").draft().lacking().stream()
                        .map(Text::vi)
                        .toList());
    }
}
