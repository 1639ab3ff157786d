package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.DutyKind;

class EvidenceRowsTest {
    /** A row as {@code column=value; …}. */
    private static Map<String, String> row(String text) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            row.put(part.split("=", 2)[0].strip(), part.split("=", 2)[1].strip());
        }
        return row;
    }

    private static Reading<EvidenceLog> read(String... rows) {
        return EvidenceRows.read(
                Stream.of(rows).map(EvidenceRowsTest::row).toList(), "rows", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    private static Reading<EvidenceLog> check(Evidence... entries) {
        return EvidenceRows.check(List.of(entries), "code", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    private static final String REPORT = "kind=submission; agency=so-tu-phap; clause=V; period=2025-H1; at=2025-05-14";
    private static final String UNKNOWN = "the plan has no clause '%s'. %s [evidence.unknown-clause]";
    private static final String NOTE = "kind=progress; agency=so-y-te; clause=II.1; at=2025-08-14";

    /** What a row comes to, in one line: its code, what is wrong and what to write instead; empty if it is read. */
    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(REPORT + "; duty=REPORT", ""),
                Arguments.of(NOTE + "; duty=CARRY_OUT", ""),
                Arguments.of(NOTE + "; duty=COORDINATE", ""),
                // V of the small plan asks for reports alone, II.1 is a task
                Arguments.of(
                        REPORT + "; duty=GUIDE",
                        "clause V has no duty 'GUIDE'. Write one of: REPORT. [evidence.unknown-duty]"),
                Arguments.of(
                        NOTE + "; duty=REPORT",
                        "clause II.1 has no duty 'REPORT'. Write one of: CARRY_OUT, COORDINATE."
                                + " [evidence.unknown-duty]"),
                Arguments.of(
                        NOTE + "; duty=carry_out",
                        "unknown duty 'carry_out'. Did you mean 'CARRY_OUT'? Write one of: CARRY_OUT, COORDINATE."
                                + " [evidence.unknown-duty]"),
                Arguments.of(
                        REPORT + "; duty=ESCALATE",
                        "a submission is for no duty 'ESCALATE'. Write one of: REPORT. [evidence.unknown-duty]"),
                Arguments.of(
                        "kind=difficulty; agency=so-y-te; clause=II.1; at=2025-08-14; duty=CARRY_OUT",
                        "a difficulty is for no duty 'CARRY_OUT'. Write one of: ESCALATE. [evidence.unknown-duty]"),
                Arguments.of("kind=difficulty; agency=so-y-te; clause=II.1; at=2025-08-14; duty=ESCALATE", ""),
                Arguments.of(REPORT.replace("clause=V", "clause=Mục VI"), UNKNOWN.formatted("VI", "Did you mean 'V'?")),
                Arguments.of(REPORT.replace("clause=V", "clause=mục v"), UNKNOWN.formatted("v", "Did you mean 'V'?")),
                Arguments.of(
                        REPORT.replace("clause=V", "clause=khoản 2 Mục II"),
                        UNKNOWN.formatted("khoản 2 Mục II", "Clauses that give duties: II.1, V.")),
                Arguments.of(REPORT + "; plan=65/KH-UBND", ""),
                Arguments.of(REPORT + "; plan=65/KH-UBND@2025-03-31", ""),
                Arguments.of(
                        REPORT + "; plan=KH 65",
                        "'KH 65' cannot be read. Write it as 65/KH-UBND or 65/KH-UBND@2025-03-31. [evidence.bad-plan]"),
                Arguments.of(
                        REPORT + "; plan=65/KH-UBND@31/3/2025",
                        "'65/KH-UBND@31/3/2025' cannot be read. Write it as 65/KH-UBND or 65/KH-UBND@2025-03-31."
                                + " [evidence.bad-plan]"),
                // for another plan clauses, periods and agencies are not known; the form is
                Arguments.of(REPORT + "; plan=66/KH-UBND", ""),
                Arguments.of(
                        "kind=submission; agency=so-moi; clause=IX.7; period=2024-Q1; at=2025-05-14; plan=66/KH-UBND",
                        ""),
                Arguments.of(
                        "kind=submission; agency=so-moi; clause=mục 7; at=2025-05-14; plan=66/KH-UBND",
                        "'mục 7' cannot be read. Write the number of a clause, as V or II.9."
                                + " [evidence.unknown-clause]"),
                Arguments.of(
                        REPORT + "; retracts=17",
                        "a submission has no 'retracts'. Leave it empty, or correct 'kind'. [evidence.unused-field]"),
                Arguments.of(
                        "kind=retraction; at=2025-05-14; retracts=17",
                        "no entry with the id '17' was recorded by then. Correct 'retracts'; if the entry stands"
                                + " elsewhere, write 'agency' and 'clause'. [evidence.unknown-entry]"),
                Arguments.of("kind=retraction; agency=so-tu-phap; clause=V; at=2025-05-14; retracts=17", ""),
                Arguments.of(
                        "kind=retraction; at=2025-05-14",
                        "'retracts' is missing. Fill it in. [evidence.missing-value]"),
                Arguments.of(
                        "kind=retraction; at=2025-05-14; retracts=17; duty=REPORT",
                        "a retraction has no 'duty'. Leave it empty, or correct 'kind'. [evidence.unused-field]"),
                Arguments.of(
                        "kind=submission; agency=so-tu-phapp; clause=V; period=2025-H1; at=2025-05-14",
                        "no agency is called 'so-tu-phapp'. Write its id or exact name; nearest: Sở Tư pháp"
                                + " (so-tu-phap), Sở Y tế (so-y-te), UBND phường Trần Phú (tran-phu-1)."
                                + " [evidence.unknown-agency]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_row_is_read_or_refused_alike_in_every_form(String text, String expected) {
        Map<String, String> row = row(text);
        assertEquals(expected, said(read(text)));
        String names = String.join(",", row.keySet());
        String columns = names.contains("agency") ? names : names + ",agency,clause";
        String cells = String.join(",", row.values()) + (names.contains("agency") ? "" : ",,");
        assertEquals(
                expected,
                said(EvidenceCsv.read(
                        Bytes.of(columns + "\n" + cells + "\n"), "e.csv", SmallPlan.PLAN, SmallPlan.DIRECTORY)));
        String json = row.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        assertEquals(
                expected,
                said(EvidenceJson.read(Bytes.of("[" + json + "]"), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)));
        assertEquals(
                expected,
                said(EvidenceJsonLines.read(Bytes.of(json + "\n"), "e.jsonl", SmallPlan.PLAN, SmallPlan.DIRECTORY)));
    }

    /** The problems without their places. */
    private static String said(Reading<EvidenceLog> reading) {
        return reading.problems().stream()
                .map(problem -> Finding.of(problem.code(), problem.severity(), problem.message(), problem.remedy())
                        .toString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_problem_names_the_row_and_the_field() {
        assertEquals(
                "rows:2 (agency): no agency is called 'so-tu-phapp'. Write its id or exact name; nearest: Sở Tư pháp"
                        + " (so-tu-phap), Sở Y tế (so-y-te), UBND phường Trần Phú (tran-phu-1)."
                        + " [evidence.unknown-agency]\n"
                        + "rows:3 (clas): unknown field 'clas'. Did you mean 'clause'? Use only: kind, agency, clause,"
                        + " period, at, document, via, until, note, recordedAt, duty, plan, id, retracts, recordedBy."
                        + " [evidence.unknown-field]\n"
                        + "rows:3 (clause): 'clause' is missing. Fill it in. [evidence.missing-value]",
                Bytes.lines(read(REPORT, REPORT.replace("phap", "phapp"), REPORT.replace("clause", "clas"))));
    }

    /** Before, only files were told of an agency that nobody knows. */
    @Test
    void an_entry_made_in_java_is_told_what_a_file_is_told() {
        assertEquals(
                "code:2 (agency): no agency is called 'so-tu-phapp'. Write its id or exact name; nearest: Sở Tư pháp"
                        + " (so-tu-phap), Sở Y tế (so-y-te), UBND phường Trần Phú (tran-phu-1). [evidence.unknown-agency]",
                Bytes.lines(check(
                        Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14"),
                        Submission.of("so-tu-phapp", "V", "2025-H1", "2025-05-14"))));
        assertEquals(
                "code:1 (until): an extension ends after the deadline, whose last permitted day is 14 May 2025."
                        + " Correct 'until', or take the entry out. [evidence.short-extension]",
                Bytes.lines(check(Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10", "2025-05-14"))));
    }

    /** The documents of this library cite them so, as offices do; the number itself stays as it is written. */
    @ParameterizedTest
    @CsvSource({
        "Mục V, V",
        "mục V, V",
        "MỤC  V, V",
        "khoản 1 Mục II, II.1",
        "Khoản 1 mục II, II.1",
        "khoản II.1, II.1",
        "mục II.1, II.1"
    })
    void a_clause_may_be_cited_in_words(String cited, String clause) {
        Map<String, Object> row = new LinkedHashMap<>(row("kind=difficulty; agency=so-y-te; at=2025-04-14"));
        row.put("clause", cited);
        assertEquals(
                clause,
                EvidenceRows.read(List.of(row), "rows", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow()
                        .entries()
                        .get(0)
                        .clause()
                        .toString());
    }

    @Test
    void an_entry_without_a_period_is_for_the_only_one_of_its_clause() {
        assertEquals(
                List.of(ProgressNote.of("so-y-te", "II.1", "2025-Q3", "2025-08-14")),
                check(ProgressNote.of("so-y-te", "II.1", null, "2025-08-14"))
                        .orThrow()
                        .entries());
    }

    @Test
    void a_row_may_hold_times_as_a_database_gives_them() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", "extension");
        row.put("agency", "so-tu-phap");
        row.put("clause", "V");
        row.put("period", "2025-H1");
        row.put("at", OffsetDateTime.parse("2025-05-10T02:00:00Z"));
        row.put("until", LocalDate.of(2025, 5, 20));
        row.put("recordedAt", LocalDateTime.parse("2025-05-11T08:00"));
        row.put("note", null);
        row.put("id", 17);
        assertEquals(
                List.of(Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T09:00", "2025-05-20")
                        .withRecordedAt("2025-05-11T08:00")
                        .withId("17")),
                EvidenceRows.read(List.of(row), "rows", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow()
                        .entries());
    }

    // Retractions among other rows

    private static final String ENTERED = REPORT + "; id=17";

    @Test
    void a_retraction_needs_to_say_no_more_than_what_it_takes_back_and_may_stand_before_it() {
        Submission entry =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withId("17");
        Retraction retraction = Retraction.of("so-tu-phap", "V", "2025-05-20", "17");
        String row = "kind=retraction; at=2025-05-20; retracts=17";
        assertEquals(List.of(entry, retraction), read(ENTERED, row).orThrow().entries());
        assertEquals(List.of(retraction, entry), read(row, ENTERED).orThrow().entries());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        kind=retraction; at=2025-05-20; retracts=18 | rows:2 (retracts): no entry with the id '18' was recorded by then. Did you mean '17'? If the entry stands elsewhere, write 'agency' and 'clause'. [evidence.unknown-entry]
        kind=retraction; at=2025-05-20; retracts=17; agency=so-y-te | rows:2 (retracts): entry '17' is of another agency or clause. Leave agency and clause empty ('agency', 'clause'), or correct which entry is taken back ('retracts'). [evidence.retracts-another]
        kind=retraction; at=2025-05-20; retracts=17; clause=II.1 | rows:2 (retracts): entry '17' is of another agency or clause. Leave agency and clause empty ('agency', 'clause'), or correct which entry is taken back ('retracts'). [evidence.retracts-another]
        kind=retraction; at=2025-05-20; retracts=17; agency=so-nao | rows:2 (agency): no agency is called 'so-nao'. Write its id or exact name; nearest: Sở Y tế (so-y-te), Sở Tư pháp (so-tu-phap), UBND phường Trần Phú (tran-phu-1). [evidence.unknown-agency]
        # a day before it was entered
        kind=retraction; at=2025-05-13; retracts=17 | rows:2 (retracts): no entry with the id '17' was recorded by then. It was recorded later; correct 'at' or 'recordedAt'. [evidence.unknown-entry]
        """)
    void a_retraction_that_takes_back_nothing_is_told_why(String row, String expected) {
        assertEquals(expected, Bytes.lines(read(ENTERED, row)));
    }

    @Test
    void an_id_that_stands_twice_cannot_be_taken_back() {
        assertEquals(
                "rows:3 (retracts): more than one entry has the id '17'. Each entry needs an id of its own ('id');"
                        + " correct it, or which entry is taken back ('retracts'). [evidence.several-entries]",
                Bytes.lines(read(ENTERED, ENTERED, "kind=retraction; at=2025-05-20; retracts=17")));
    }

    @Test
    void a_retraction_cannot_be_taken_back() {
        String first = "kind=retraction; at=2025-05-20; retracts=17; id=18";
        assertEquals(
                "rows:3 (retracts): entry '18' is a retraction, which cannot be taken back. Record what it took back"
                        + " as a new entry. [evidence.retracts-retraction]",
                Bytes.lines(read(ENTERED, first, "kind=retraction; at=2025-05-21; retracts=18")));
    }

    // What is written

    @Test
    void a_table_has_the_columns_that_some_entry_needs() {
        Submission plain = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T08:00");
        assertEquals(
                "kind,agency,clause,period,at,document,via,until,note,recordedAt\n"
                        + "submission,so-tu-phap,V,2025-H1,2025-05-14T08:00:00+07:00,,,,,\n",
                Bytes.text(out -> EvidenceCsv.write(EvidenceLog.of(plain), out)));
        List<Evidence> entries =
                new ArrayList<>(List.of(plain.withDuty(DutyKind.REPORT).withId("=1")));
        entries.add(Retraction.of(entries.get(0), "2025-05-20T08:00"));
        assertEquals(
                "kind,agency,clause,period,at,document,via,until,note,recordedAt,duty,id,retracts\n"
                        + "submission,so-tu-phap,V,2025-H1,2025-05-14T08:00:00+07:00,,,,,,REPORT,'=1,\n"
                        + "retraction,so-tu-phap,V,,2025-05-20T08:00:00+07:00,,,,,,,,'=1\n",
                Bytes.text(out -> EvidenceCsv.write(EvidenceLog.of(entries), out)));
    }

    @Test
    void a_difficulty_has_no_duty_to_write() {
        EvidenceLog log = read("kind=difficulty; agency=so-y-te; clause=II.1; at=2025-08-14T08:00; duty=ESCALATE")
                .orThrow();
        assertEquals(List.of(Difficulty.of("so-y-te", "II.1", "2025-08-14T08:00")), log.entries());
        assertTrue(log.entries().get(0).duty() == null);
    }
}
