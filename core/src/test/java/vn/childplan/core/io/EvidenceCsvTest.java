package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.text.FormulaGuard;
import vn.childplan.core.time.VietnamTime;

class EvidenceCsvTest {
    private static final String HEADER = "kind,agency,clause,period,at,document,via,until,note,recordedAt\n";
    private static final Submission REPORT = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");

    private static Reading<EvidenceLog> read(String csv) {
        return EvidenceCsv.read(Bytes.of(csv), "e.csv", SmallPlan.PLAN, SmallPlan.DIRECTORY);
    }

    private static String problemsOf(String csv) {
        return Bytes.lines(read(csv));
    }

    private static Evidence one(String csv) {
        List<Evidence> entries = read(csv).orThrow().entries();
        assertEquals(1, entries.size());
        return entries.get(0);
    }

    // What is accepted

    @Test
    void a_row_says_who_did_what_on_which_clause_when() {
        assertEquals(
                REPORT.withVia("so-y-te").withDocument("12/BC-STP").withRecordedAt("2025-05-20T08:00"),
                one(HEADER + "submission,so-tu-phap,V,2025-H1,2025-05-14,12/BC-STP,so-y-te,,,2025-05-20T08:00\n"));
        assertEquals(
                Extension.of("so-tu-phap", "V", "2025", "2025-11-01", "2025-11-20"),
                one(HEADER + "extension,so-tu-phap,V,2025,2025-11-01,,,2025-11-20,,\n"));
        assertEquals(
                Suspension.of("so-tu-phap", "V", "2025", "2025-11-01", null),
                one(HEADER + "suspension,so-tu-phap,V,2025,2025-11-01,,,,,\n"));
        assertEquals(
                Difficulty.of("so-tu-phap", "II", "2025-11-01"),
                one(HEADER + "difficulty,so-tu-phap,II,,2025-11-01,,,,,\n"));
    }

    @Test
    void columns_come_in_any_order_and_those_not_needed_may_be_missing() {
        assertEquals(REPORT, one("at,clause,agency,kind,period\n2025-05-14,V,so-tu-phap,submission,2025-H1\n"));
    }

    @Test
    void a_sheet_of_a_vietnamese_excel_is_read_as_it_is() {
        String sheet = """
            kind;agency;clause;period;at;document;via;until;note;recordedAt
            submission;"Sở Tư pháp";V;2025-H1;14/05/2025;;;;;
            extension;Sở Tư pháp;V;2025;01/11/2025 07:30;;;20/11/2025;"hạn mới; có lý do";
            ;;;;;;;;;
            """;
        List<Evidence> entries =
                read("\uFEFF" + sheet.replace("\n", "\r\n")).orThrow().entries();
        assertEquals(REPORT, entries.get(0));
        assertEquals("hạn mới; có lý do", entries.get(1).note());
        assertEquals(
                Extension.of("so-tu-phap", "V", "2025", "2025-11-01T07:30", "2025-11-20")
                        .at(),
                entries.get(1).at());
        assertEquals(2, entries.size());
    }

    /** As Excel saves a sheet: columns once used and emptied, empty rows before the header and between the others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind,agency,clause,period,at,document,via,until,note,recordedAt,,\r\n"
                        + "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,,,\r\n",
                "kind;agency;clause;period;at;document;via;until;note;recordedAt;;\r\n"
                        + "submission;so-tu-phap;V;2025-H1;2025-05-14;;;;;;;\r\n",
                "kind,agency,clause,period,at,,,\r\nsubmission,so-tu-phap,V,2025-H1,2025-05-14,,,\r\n",
                "kind,agency,clause,period,at,\u200B,\r\nsubmission,so-tu-phap,V,2025-H1,2025-05-14,,\r\n",
                "\uFEFF\u200Bkind,agency\u200B,clause,period,at\r\nsubmission,so-tu-phap,V,2025-H1,2025-05-14\r\n",
                ",,,,\r\nkind,agency,clause,period,at\r\nsubmission,so-tu-phap,V,2025-H1,2025-05-14\r\n",
                "\r\nkind,agency,clause,period,at\r\nsubmission,so-tu-phap,V,2025-H1,2025-05-14\r\n",
                "\r\n;;;;\r\n ; ;;;\r\nkind;agency;clause;period;at\r\nsubmission;so-tu-phap;V;2025-H1;2025-05-14\r\n",
                "kind,agency,clause,period,at\n,,,,\r\n  , , , ,\r\n\r\nsubmission,so-tu-phap,V,2025-H1,2025-05-14\n",
                "sep=;\r\nkind;agency;clause;period;at\r\nsubmission;so-tu-phap;V;2025-H1;2025-05-14\r\n",
                "\"sep=,\"\nkind,agency,clause,period,at\nsubmission,so-tu-phap,V,2025-H1,2025-05-14\n",
                "SEP=\t\r\nkind\tagency\tclause\tperiod\tat\r\nsubmission\tso-tu-phap\tV\t2025-H1\t2025-05-14\r\n"
            })
    void a_sheet_saved_in_one_of_the_ways_of_excel_is_read(String csv) {
        assertEquals(REPORT, one(csv));
    }

    @Test
    void lines_are_counted_after_a_line_that_names_the_separator() {
        assertTrue(problemsOf("sep=;\r\nkind;agency;clause;period;at\r\nsubmission;so-tu-phap;V;2025-H1;2025-13-14\r\n")
                .startsWith("e.csv:3 (at): "));
    }

    @Test
    void a_value_beyond_the_named_columns_is_told() {
        assertTrue(problemsOf("kind,agency,clause,period,at,,\nsubmission,so-tu-phap,V,2025-H1,2025-05-14,,x\n")
                .startsWith("e.csv:2: the row has 7 cells, the header 5."));
    }

    /** In a word with a meaning an invisible character is named with its place; in free text it says nothing. */
    @ParameterizedTest
    @CsvSource({
        "kind,0",
        "agency,1",
        "clause,2",
        "period,3",
        "at,4",
    })
    void an_invisible_character_in_a_word_is_named(String field, int index) {
        String[] row = "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,".split(",", -1);
        String good = row[index];
        row[index] = good.charAt(0) + "\u200B" + good.substring(1);
        assertEquals(
                "e.csv:2 (" + field + "): '" + row[index].replace("\u200B", "[U+200B]")
                        + "' has the invisible character U+200B, at place 2. Delete the"
                        + " value and type it again. [evidence.invisible-character]",
                problemsOf(HEADER + String.join(",", row) + "\n"));
    }

    @Test
    void invisible_characters_in_free_text_are_left_out() {
        assertEquals(
                "12/BC-STP",
                one(HEADER + "submission,so-tu-phap,V,2025-H1,2025-05-14,12/\u200BBC-STP\uFEFF,,,\u200B,\n")
                        .document());
    }

    @Test
    void tabs_separate_too() {
        assertEquals(REPORT, one("kind\tagency\tclause\tperiod\tat\nsubmission\tso-tu-phap\tV\t2025-H1\t2025-05-14\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-tu-phap", "Sở Tư pháp", "sở  tư pháp", " Sở Tư pháp ", "Sở\u00A0Tư\u00A0pháp"})
    void an_agency_is_named_by_id_or_by_name(String name) {
        assertEquals(REPORT, one(HEADER + "submission," + name + ",V,2025-H1,2025-05-14,,,,,\n"));
        assertEquals(
                REPORT,
                one(HEADER + "submission," + Normalizer.normalize(name, Normalizer.Form.NFD)
                        + ",V,2025-H1,2025-05-14,,,,,\n"));
    }

    @Test
    void a_name_means_who_bears_it_on_the_day_it_happened() {
        assertEquals(
                "tran-phu-3",
                one(HEADER + "submission,UBND phường Trần Phú,V,2025,2025-11-01,,,,,\n")
                        .agency()
                        .value());
        assertEquals(
                "e.csv:2 (agency): several agencies are called 'UBND phường Trần Phú' on 30 Jun 2025. Write the id of"
                        + " one: UBND phường Trần Phú (tran-phu-1), UBND phường Trần Phú (tran-phu-2)."
                        + " [evidence.ambiguous-agency]",
                problemsOf(HEADER + "submission,UBND phường Trần Phú,V,2025,2025-06-30,,,,,\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-05-14, 2025-05-14T23:59:59+07:00",
        "14/05/2025, 2025-05-14T23:59:59+07:00",
        "2025-05-14T17:00:00Z, 2025-05-15T00:00:00+07:00",
        "2025-05-14T16:30, 2025-05-14T16:30:00+07:00",
        "2025-05-14T16:30:15+07:00, 2025-05-14T16:30:15+07:00",
        "14/5/2025, 2025-05-14T23:59:59+07:00",
        "2025-05-14T24:00, 2025-05-14T23:59:59+07:00",
        "14/5/2025 24:00, 2025-05-14T23:59:59+07:00",
        "2025-05-14T16:30:15.999999+07:00, 2025-05-14T16:30:15+07:00",
        "14/05/2025 16:30, 2025-05-14T16:30:00+07:00",
        "14/05/2025 16:30:15, 2025-05-14T16:30:15+07:00"
    })
    void a_time_is_written_in_any_of_these_ways(String written, String meant) {
        assertEquals(
                Submission.of("so-tu-phap", "V", "2025-H1", meant),
                one(HEADER + "submission,so-tu-phap,V,2025-H1," + written + ",,,,,\n"));
    }

    @Test
    void what_is_recorded_on_the_day_it_happened_happened_before_it_was_recorded() {
        assertEquals(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T09:00"),
                one(HEADER + "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,2025-05-14T09:00\n"));
    }

    /** Design §4.15: a decision holds from the beginning of its day, whenever on that day it was recorded. */
    @ParameterizedTest
    @ValueSource(strings = {"extension", "waiver", "suspension"})
    void a_decision_dated_by_a_day_alone_holds_from_its_first_second(String kind) {
        for (String day : List.of("2025-05-12", "12/5/2025")) {
            Evidence entry = one(HEADER + kind + ",so-tu-phap,V,2025-H1," + day + ",,,20/5/2025,,2025-05-12T10:00\n");
            assertEquals(VietnamTime.parse("2025-05-12T00:00:00"), entry.at());
            assertEquals(VietnamTime.parse("2025-05-12T10:00:00"), entry.recordedAt());
            assertEquals(LocalDate.of(2025, 5, 20), entry.until());
        }
    }

    /** Design §4.15: 24:00 is the end of its day, in a decision too. */
    @Test
    void a_decision_of_24_hours_holds_from_the_last_second_of_its_day() {
        assertEquals(
                VietnamTime.parse("2025-05-12T23:59:59"),
                one(HEADER + "waiver,so-tu-phap,V,2025-H1,12/5/2025 24:00,,,,,\n")
                        .at());
    }

    @Test
    void the_only_period_of_a_clause_need_not_be_named() {
        assertEquals(
                "2025-Q3",
                String.valueOf(
                        one(HEADER + "progress,so-y-te,II.1,,2025-08-01,,,,,\n").period()));
        assertNull(one(HEADER + "difficulty,so-y-te,II.1,,2025-08-01,,,,,\n").period());
    }

    @Test
    void a_header_alone_is_an_empty_log() {
        assertEquals(EvidenceLog.EMPTY, read(HEADER).orThrow());
    }

    // What is refused

    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of(
                        "submit,so-tu-phap,V,2025-H1,2025-05-14,,,,,",
                        "e.csv:2 (kind): unknown kind 'submit'. Did you mean 'submission'? Use one of: submission,"
                                + " progress, extension, waiver, suspension, difficulty, retraction."
                                + " [evidence.unknown-kind]"),
                Arguments.of(
                        "Submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,",
                        "e.csv:2 (kind): unknown kind 'Submission'. Did you mean 'submission'? Use one of: submission,"
                                + " progress, extension, waiver, suspension, difficulty, retraction."
                                + " [evidence.unknown-kind]"),
                Arguments.of(
                        "submission,Sở Tư phát,V,2025-H1,2025-05-14,,,,,",
                        "e.csv:2 (agency): no agency is called 'Sở Tư phát'. Write its id or exact name; nearest:"
                                + " Sở Tư pháp (so-tu-phap), Sở Y tế (so-y-te), UBND phường Trần Phú (tran-phu-1)."
                                + " [evidence.unknown-agency]"),
                Arguments.of(
                        "submission,so-tu-phap,VI,2025-H1,2025-05-14,,,,,",
                        "e.csv:2 (clause): the plan has no clause 'VI'. Did you mean 'V'?"
                                + " [evidence.unknown-clause]"),
                Arguments.of(
                        "submission,so-tu-phap,II,2025-H1,2025-05-14,,,,,",
                        "e.csv:2 (clause): clause II assigns no duty. Did you mean 'II.1'?"
                                + " [evidence.clause-without-duty]"),
                Arguments.of(
                        "submission,so-tu-phap,V,2025-Q2,2025-05-14,,,,,",
                        "e.csv:2 (period): clause V has no period '2025-Q2'. Write one of: 2025-H1, 2025."
                                + " [evidence.unknown-period]"),
                Arguments.of(
                        "submission,so-tu-phap,V,,2025-05-14,,,,,",
                        "e.csv:2 (period): clause V has several periods and the row names none."
                                + " Write one of: 2025-H1, 2025. [evidence.period-needed]"),
                Arguments.of(
                        "difficulty,so-tu-phap,V,2025-Q2,2025-05-14,,,,,",
                        "e.csv:2 (period): clause V has no period '2025-Q2'. Write one of: 2025-H1, 2025."
                                + " [evidence.unknown-period]"),
                Arguments.of(
                        "submission,so-tu-phap,V,2025-H1,2025-05-14,,,2025-05-20,,",
                        "e.csv:2 (until): a submission has no 'until'. Leave it empty, or correct 'kind'."
                                + " [evidence.unused-field]"),
                Arguments.of(
                        "progress,so-tu-phap,V,2025-H1,2025-05-14,,so-y-te,,,",
                        "e.csv:2 (via): progress has no 'via'. Leave it empty, or correct 'kind'."
                                + " [evidence.unused-field]"),
                Arguments.of(
                        "extension,so-tu-phap,V,2025-H1,2025-05-14,,,,,",
                        "e.csv:2 (until): 'until' is missing. Fill it in. [evidence.missing-value]"),
                Arguments.of(
                        "extension,so-tu-phap,V,2025-H1,2025-05-14,,,2025-05-20T08:00,,",
                        "e.csv:2 (until): '2025-05-20T08:00': something stands behind the date. Write 2025-05-20."
                                + " [evidence.bad-date]"),
                Arguments.of(
                        "waiver,so-tu-phap,V,2025-H1,2025-05-14,,,2025-05-13,,",
                        "e.csv:2 (until): it ends before it begins. Correct 'at' or 'until'."
                                + " [evidence.until-too-early]"),
                Arguments.of(
                        "extension,so-tu-phap,V,2025-H1,2025-05-10,,,2025-05-14,,",
                        "e.csv:2 (until): an extension ends after the deadline, whose last permitted day is 14 May"
                                + " 2025. Correct 'until', or take the entry out. [evidence.short-extension]"),
                Arguments.of(
                        "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,2025-05-13",
                        "e.csv:2 (recordedAt): recorded before it happened. Correct 'at' or 'recordedAt'."
                                + " [evidence.recorded-too-early]"),
                Arguments.of(
                        "extension,so-tu-phap,V,2025-H1,2025-05-14,,,2025-05-20,,2025-05-13",
                        "e.csv:2 (recordedAt): recorded before it happened. Correct 'at' or 'recordedAt'."
                                + " [evidence.recorded-too-early]"),
                Arguments.of(
                        "submission,so-tu-phap,V,2025-H1,2025-05-14,,,",
                        "e.csv:2: the row has 8 cells, the header 10. Put a cell that contains the separator in"
                                + " quotation marks; add empty cells. [csv.cell-count]"),
                Arguments.of(
                        "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,một, hai,",
                        "e.csv:2: the row has 11 cells, the header 10. Put a cell that contains the separator in"
                                + " quotation marks; add empty cells. [csv.cell-count]"),
                Arguments.of(
                        "submission,\"so-tu-phap,V,2025-H1,2025-05-14,,,,,",
                        "e.csv:2: broken CSV: a stray quote or a cell too long. Close the quotation marks; double those"
                                + " inside a cell. [csv.broken]"),
                Arguments.of(",,,,,12/BC-STP,,,,", """
                    e.csv:2 (kind): 'kind' is missing. Fill it in. [evidence.missing-value]
                    e.csv:2 (at): the time is missing ('at'). Write a date, as 14/5/2025. [evidence.missing-value]
                    e.csv:2 (agency): 'agency' is missing. Fill it in. [evidence.missing-value]
                    e.csv:2 (clause): 'clause' is missing. Fill it in. [evidence.missing-value]\
                    """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRows")
    void a_bad_row_is_told_in_one_line_for_each_mistake(String row, String lines) {
        assertEquals(lines, problemsOf(HEADER + row + "\n"));
    }

    /** What is wrong with a time is a table of its own, in {@code WrittenTimeTest}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/02/2025 | there is no day 30, month 2 of 2025 has 28 days. Write it as 14/5/2025, 14/5/2025 16:30,"
                        + " 2025-05-14, 2025-05-14T16:30 or 2025-05-14T16:30:00+07:00.",
                "05/14/2025 | there is no month 14, day and month have changed places. Write 14/5/2025.",
                "14/05/2025 8:00 | a zero is missing, hours, minutes and seconds have two digits. Write 14/5/2025"
                        + " 08:00.",
                "14-05-2025 | '/' must stand between day, month and year. Write 14/5/2025."
            })
    void a_time_that_cannot_be_read_is_told_with_what_is_wrong(String at, String why) {
        assertEquals(
                "e.csv:2 (at): '" + at + "': " + why + " [evidence.bad-time]",
                problemsOf(HEADER + "submission,so-tu-phap,V,2025-H1," + at + ",,,,,\n"));
    }

    @Test
    void all_rows_are_told_at_once_with_the_line_on_which_each_begins() {
        assertEquals(
                """
                e.csv:4 (clause): the plan has no clause 'X'. Clauses that give duties: II.1, V. [evidence.unknown-clause]
                e.csv:6 (period): clause V has no period '2024'. Write one of: 2025-H1, 2025. [evidence.unknown-period]\
                """,
                problemsOf(HEADER
                        + "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,\"hai\ndòng\",\n"
                        + "submission,so-tu-phap,X,2025-H1,2025-05-14,,,,,\n"
                        + "\n"
                        + "submission,so-tu-phap,V,2024,2025-05-14,,,,,\n"));
    }

    static Stream<Arguments> badHeaders() {
        String columns = "kind, agency, clause, period, at, document, via, until, note, recordedAt, duty, plan, id,"
                + " retracts, recordedBy";
        return Stream.of(
                Arguments.of("", "e.csv:1: the file is empty. The first line must name the columns. [csv.no-header]"),
                Arguments.of(
                        "kind,agency,clause,periode,at\n",
                        "e.csv:1: unknown column 'periode' (number 4). Did you mean 'period'? Use only: " + columns
                                + ". [csv.unknown-column]"),
                Arguments.of(
                        "kind,agency,at\nsubmission,so-tu-phap,x\n",
                        "e.csv:1 (clause): the column is missing. The first line must name it. [csv.missing-column]"),
                Arguments.of(
                        "kind,agency,clause,at,at\n",
                        "e.csv:1 (at): the column appears twice. Keep one of them. [csv.duplicate-column]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badHeaders")
    void a_bad_header_is_told_in_one_line(String csv, String line) {
        assertEquals(line, problemsOf(csv));
    }

    @Test
    void a_file_without_a_header_is_told_by_its_first_row() {
        assertEquals(
                List.of("csv.unknown-column", "csv.missing-column"),
                read("submission,so-tu-phap,V,2025-H1,2025-05-14\n").problems().stream()
                        .map(Finding::code)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF-16, UTF-16", "UTF-16LE, 'UTF-16, UTF-32'", "windows-1258, byte 0xd2"})
    void another_encoding_is_told_once(String charset, String found) {
        String csv = HEADER + "submission,So\u0309 Tư pháp,V,2025-H1,2025-05-14,,,,,\n";
        byte[] bytes = csv.getBytes(Charset.forName(charset));
        int line = charset.startsWith("UTF") ? 1 : 2;
        assertEquals(
                "e.csv:" + line + ": the file is not UTF-8 (" + found
                        + "). Save it as UTF-8; in Excel choose \"CSV UTF-8\"." + " [file.encoding]",
                Bytes.lines(EvidenceCsv.read(
                        new ByteArrayInputStream(bytes), "e.csv", SmallPlan.PLAN, SmallPlan.DIRECTORY)));
    }

    @Test
    void many_bad_rows_give_a_thousand_problems_and_a_count() {
        String csv = HEADER + "x,y,z,,,,,,,\n".repeat(2_000);
        List<Finding> problems = read(csv).problems();
        assertEquals(1_001, problems.size());
        assertEquals("file.more-problems", problems.get(1_000).code());
    }

    // Writing

    @Test
    void writes_its_header_and_a_row_an_entry_with_empty_cells_for_what_is_not_there() {
        EvidenceLog log = EvidenceLog.of(
                REPORT.withVia("so-y-te").withDocument("12/BC-STP"),
                Extension.of("so-tu-phap", "V", "2025", "2025-11-01T08:00", "2025-11-20")
                        .withRecordedAt("2025-11-02T08:00"));
        assertEquals("""
            kind,agency,clause,period,at,document,via,until,note,recordedAt
            submission,so-tu-phap,V,2025-H1,2025-05-14T23:59:59+07:00,12/BC-STP,so-y-te,,,
            extension,so-tu-phap,V,2025,2025-11-01T08:00:00+07:00,,,2025-11-20,,2025-11-02T08:00:00+07:00
            """, Bytes.text(out -> EvidenceCsv.write(log, out)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "- đã họp", "@x", "+84 123", "'=x", "''-x", "\t=x", "＝1", " =1+1"})
    void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        assertEquals("'" + text, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard(FormulaGuard.guard(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "12/BC-STP", "Đã họp - 2 lần", "'trích'", "1=1"})
    void other_texts_are_left_as_they_are(String text) {
        assertEquals(text, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard(text));
    }

    // Files

    @Test
    void the_ending_of_a_file_says_its_form(@TempDir Path folder) throws IOException {
        EvidenceLog log = EvidenceLog.of(REPORT);
        for (String name : List.of("e.csv", "E.CSV", "e.json", "e.jsonl")) {
            Path file = folder.resolve(name);
            String lower = name.toLowerCase(Locale.ROOT);
            Files.write(file, Bytes.written(out -> {
                if (lower.endsWith("csv")) {
                    EvidenceCsv.write(log, out);
                } else if (lower.endsWith("json")) {
                    EvidenceJson.write(log, out);
                } else {
                    EvidenceJsonLines.write(log, out);
                }
            }));
            assertEquals(
                    log,
                    EvidenceFile.read(file, SmallPlan.PLAN, SmallPlan.DIRECTORY).orThrow(),
                    name);
        }
        Path sheet = folder.resolve("e.xlsx");
        assertEquals(
                sheet
                        + ": the form of the file is unknown. Use a file name in .csv, .json or .jsonl."
                        + " [file.unknown-form]",
                Bytes.lines(EvidenceFile.read(sheet, SmallPlan.PLAN, SmallPlan.DIRECTORY)));
    }

    @Test
    void a_byte_that_is_no_text_does_not_hide_the_rows_before_it() {
        byte[] good = (HEADER + "submission,so-tu-phap,X,,2025-05-14,,,,,\n").getBytes(StandardCharsets.UTF_8);
        byte[] bad = Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xFF;
        assertEquals(
                List.of("evidence.unknown-clause", "file.encoding"),
                EvidenceCsv.read(new ByteArrayInputStream(bad), "e.csv", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .problems()
                        .stream()
                        .map(Finding::code)
                        .toList());
    }
}
