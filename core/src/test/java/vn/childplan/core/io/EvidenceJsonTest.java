package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;

class EvidenceJsonTest {
    private static final Submission REPORT = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T08:00");
    private static final EvidenceLog LOG = EvidenceLog.of(
            REPORT.withVia("so-y-te").withDocument("=12"),
            Extension.of("so-tu-phap", "V", "2025", "2025-11-01T08:00", "2025-11-20")
                    .withRecordedAt("2025-11-02T08:00"));

    private static Reading<EvidenceLog> read(String json) {
        return EvidenceJson.read(Bytes.of(json), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    private static Reading<EvidenceLog> readLines(String json) {
        return EvidenceJsonLines.read(Bytes.of(json), "e.jsonl", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    @Test
    void an_array_holds_the_same_fields_as_a_csv_row_and_leaves_out_what_is_not_there() {
        assertEquals("""
                [
                  {
                    "kind": "submission",
                    "agency": "so-tu-phap",
                    "clause": "V",
                    "period": "2025-H1",
                    "at": "2025-05-14T08:00:00+07:00",
                    "document": "=12",
                    "via": "so-y-te"
                  },
                  {
                    "kind": "extension",
                    "agency": "so-tu-phap",
                    "clause": "V",
                    "period": "2025",
                    "at": "2025-11-01T08:00:00+07:00",
                    "until": "2025-11-20",
                    "recordedAt": "2025-11-02T08:00:00+07:00"
                  }
                ]
                """, Bytes.text(out -> EvidenceJson.write(LOG, out)));
    }

    @Test
    void json_lines_hold_one_entry_a_line() {
        assertEquals("""
                {"kind":"submission","agency":"so-tu-phap","clause":"V","period":"2025-H1","at":"2025-05-14T08:00:00+07:00","document":"=12","via":"so-y-te"}
                {"kind":"extension","agency":"so-tu-phap","clause":"V","period":"2025","at":"2025-11-01T08:00:00+07:00","until":"2025-11-20","recordedAt":"2025-11-02T08:00:00+07:00"}
                """, Bytes.text(out -> EvidenceJsonLines.write(LOG, out)));
    }

    @Test
    void nothing_recorded_is_an_empty_array_or_an_empty_file() {
        assertEquals("[]\n", Bytes.text(out -> EvidenceJson.write(EvidenceLog.EMPTY, out)));
        assertEquals("", Bytes.text(out -> EvidenceJsonLines.write(EvidenceLog.EMPTY, out)));
        assertEquals(EvidenceLog.EMPTY, read("[]").orThrow());
        assertEquals(EvidenceLog.EMPTY, readLines("\n \n").orThrow());
    }

    @Test
    void null_and_empty_are_as_if_left_out_and_names_and_dates_are_read_as_in_csv() {
        assertEquals(EvidenceLog.of(REPORT), read("""
                                [ { "note": null, "document": "", "until": " ", "kind": "submission", "agency": "Sở Tư pháp",
                                    "clause": "V", "period": "2025-H1", "at": "14/05/2025 08:00" } ]
                                """).orThrow());
    }

    @Test
    void all_problems_are_told_with_line_column_and_pointer() {
        assertEquals("""
                e.json:2:13 (/0/kind): unknown kind 'submited'. Did you mean 'submission'? Use one of: submission, progress, extension, waiver, suspension, difficulty, retraction. [evidence.unknown-kind]
                e.json:3:54 (/1/note): wrong type: a number. Write a text "…". [json.wrong-type]
                e.json:3:63 (/1/at): '2025-13-01': there is no month 13, day and month have changed places. Write 2025-01-13. [evidence.bad-time]
                e.json:3:87 (/1/clause): 'clause' is missing. Fill it in. [evidence.missing-value]
                e.json:4:3 (/2): wrong type: a text. Write an object {…}. [json.wrong-type]
                e.json:5:3 (/3/at): the time is missing ('at'). Write a date, as 14/5/2025. [evidence.missing-value]
                e.json:5:64 (/3/wen): unknown field 'wen'. Use one of: kind, agency, clause, period, at, document, via, until, note, recordedAt, duty, plan, id, retracts, recordedBy. [json.unknown-field]
                e.json:6:23 (/4/kind): field 'kind' appears twice. Keep one of them. [json.duplicate-field]""", Bytes.lines(read("""
                                [
                                  { "kind": "submited", "agency": "so-y-te", "clause": "II.1", "at": "2025-05-14" },
                                  { "kind": "progress", "agency": "so-y-te", "note": 5, "at": "2025-13-01", "clause": null },
                                  "x",
                                  { "kind": "progress", "agency": "so-y-te", "clause": "II.1", "wen": "2025-05-14" },
                                  { "kind": "waiver", "kind": "progress", "agency": "so-y-te", "clause": "II.1", "at": "2025-05-14" }
                                ]
                                """)));
    }

    @Test
    void broken_json_ends_the_reading_of_an_array_but_the_entries_before_are_told() {
        assertEquals(
                List.of("evidence.missing-value", "json.syntax"),
                read("[ { \"kind\": \"progress\", \"agency\": \"so-y-te\", \"clause\": \"II.1\" },\n }")
                        .problems()
                        .stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void a_broken_line_does_not_hide_the_next() {
        assertEquals(
                """
                e.jsonl:1:2: the JSON ends too early. Close every bracket and quotation mark. [json.syntax]
                e.jsonl:3:9 (/kind): unknown kind 'x'. Use one of: submission, progress, extension, waiver, suspension, difficulty, retraction. [evidence.unknown-kind]
                e.jsonl:4:4: there is more after the end of the JSON. Write one JSON value only. [json.after-end]""",
                Bytes.lines(
                        readLines(
                                "{\n\r\n{\"kind\":\"x\",\"agency\":\"so-y-te\",\"clause\":\"V\",\"at\":\"2025-05-14\"}\r\n{} {}\n")));
    }

    @Test
    void an_object_in_place_of_an_array_is_told() {
        assertEquals(
                "e.json:1:1: an object {…} where a list belongs. Write a list […]. [json.wrong-type]",
                Bytes.lines(read("{\"entries\": []}")));
    }

    @Test
    void a_line_longer_than_any_entry_is_refused() {
        assertEquals(
                "e.jsonl:1: the line is longer than 1000000 characters. Write one object a line. [json.too-long]",
                Bytes.lines(readLines(" ".repeat(1_000_001))));
    }

    @Test
    void deep_entries_are_refused() {
        assertEquals(
                List.of("json.too-deep"),
                read("[".repeat(100_000)).problems().stream().map(Finding::code).toList());
        assertEquals(
                List.of("json.too-deep"),
                readLines("[".repeat(100_000)).problems().stream()
                        .map(Finding::code)
                        .toList());
    }
}
