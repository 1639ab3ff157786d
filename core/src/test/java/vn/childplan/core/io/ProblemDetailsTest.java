package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.text.Text;

/** RFC 9457: what a service answers to a body of evidence that it cannot use. */
class ProblemDetailsTest {
    private static final String ONE =
            "{\"kind\": \"submission\", \"agency\": \"so-tu-phap\", \"clause\": \"V\", \"period\": \"2025-H1\","
                    + " \"at\": \"2025-05-14\"}";
    private static final EvidenceLog LOG = EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"));

    private static Reading<EvidenceLog> body(String json) {
        return EvidenceJson.readBody(Bytes.of(json), "body", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    private static String answer(Reading<EvidenceLog> reading, Locale locale) {
        return Bytes.text(out -> ProblemDetails.of(reading.problems(), locale).write(out));
    }

    @Test
    void one_entry_several_and_lines_of_them_are_bodies() {
        assertEquals(LOG, body(ONE).orThrow());
        assertEquals(LOG, body("[" + ONE + "]").orThrow());
        assertEquals(2, body("[" + ONE + ", " + ONE + "]").orThrow().entries().size());
        assertEquals(
                2,
                EvidenceJsonLines.read(Bytes.of(ONE + "\n" + ONE + "\n"), "body", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow()
                        .entries()
                        .size());
    }

    /** A file is one array, as its schema says. */
    @Test
    void a_file_is_an_array_all_the_same() {
        Reading<EvidenceLog> file = EvidenceJson.read(Bytes.of(ONE), "file", SmallPlan.PLAN, SmallPlan.DIRECTORY);
        assertEquals("json.wrong-type", file.problems().get(0).code());
    }

    @Test
    void what_is_wrong_with_one_entry_stands_in_the_details() {
        assertEquals("""
                {"type":"urn:childplan:problem:unreadable","title":"The content cannot be used","status":422,\
                "detail":"1 problem","errors":[{"detail":"unknown kind 'submision'","pointer":"#/kind",\
                "code":"evidence.unknown-kind","remedy":"Did you mean 'submission'? Use one of: submission, progress,\
                 extension, waiver, suspension, difficulty, retraction.","line":1,"column":10}]}""", answer(body(ONE.replace("submission", "submision")), Locale.ENGLISH));
    }

    @Test
    void of_several_entries_the_pointer_says_which_and_the_texts_are_in_the_language_asked_for() {
        String answer = answer(body("[" + ONE + ",\n" + ONE.replace("period", "kỳ") + "]"), Text.VIETNAMESE);
        assertTrue(answer.contains("\"title\":\"Không dùng được nội dung\""), answer);
        assertTrue(answer.contains("\"detail\":\"không có trường 'kỳ'\""), answer);
        assertTrue(answer.contains("\"pointer\":\"#/1/k%E1%BB%B3\",\"code\":\"json.unknown-field\""), answer);
    }

    @Test
    void what_is_broken_is_told_as_well() {
        assertEquals("json.syntax", body("{\"kind\": ").problems().get(0).code());
        assertEquals("json.after-end", body(ONE + ONE).problems().get(0).code());
        assertEquals("json.empty", body("").problems().get(0).code());
    }

    @Test
    void of_a_table_the_column_is_named() {
        Reading<EvidenceLog> csv = EvidenceCsv.read(
                Bytes.of("kind,agency,clause,at\nsubmision,so-tu-phap,V,2025-05-14\n"),
                "csv",
                SmallPlan.PLAN,
                SmallPlan.DIRECTORY);
        String answer = answer(csv, Locale.ENGLISH);
        assertTrue(answer.contains("\"field\":\"kind\",\"code\":\"evidence.unknown-kind\""), answer);
    }

    @Test
    void without_a_problem_there_is_nothing_to_tell() {
        assertThrows(IllegalArgumentException.class, () -> ProblemDetails.of(List.of(), Locale.ENGLISH));
    }
}
