package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;

class PlanJsonTest {
    private static String problemsOf(String json) {
        return Bytes.lines(PlanJson.read(Bytes.of(json), "plan.json"));
    }

    @Test
    void what_is_written_reads_as_the_same_plan() {
        for (Plan plan : List.of(SmallPlan.PLAN, QuangNgai.plan65())) {
            byte[] written = Bytes.written(out -> PlanJson.write(plan, out));
            assertEquals(
                    plan,
                    PlanJson.read(new ByteArrayInputStream(written), "plan.json")
                            .orThrow());
        }
    }

    @Test
    void the_same_plan_gives_the_same_bytes_with_unix_lines_and_a_last_one() {
        byte[] written = Bytes.written(out -> PlanJson.write(QuangNgai.plan65(), out));
        Plan again =
                PlanJson.read(new ByteArrayInputStream(written), "plan.json").orThrow();
        assertArrayEquals(written, Bytes.written(out -> PlanJson.write(again, out)));
        String text = new String(written, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{\n  \"number\": \"65/KH-UBND\",\n  \"place\": \"Quảng Ngãi\",\n"), text);
        assertTrue(text.endsWith("}\n"));
        assertFalse(text.contains("\r"));
    }

    @Test
    void reading_and_writing_leave_the_streams_open() throws IOException {
        boolean[] closed = {false};
        byte[] written = Bytes.written(out -> {
            PlanJson.write(SmallPlan.PLAN, out);
            out.write('x');
        });
        assertEquals('x', written[written.length - 1]);
        try (InputStream in = new ByteArrayInputStream(SmallPlan.JSON.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            PlanJson.read(in, "plan.json").orThrow();
            assertFalse(closed[0]);
        }
    }

    /** The plan has no short name: its editor gives one for tables. */
    @Test
    void a_task_may_have_a_short_name() throws IOException {
        String named = SmallPlan.JSON.replace(
                "\"events\": [\"MID_AUTUMN\"]", "\"events\": [\"MID_AUTUMN\"], \"title\": \"Tết Trung thu\"");
        Plan plan = PlanJson.read(Bytes.of(named), "plan.json").orThrow();
        PlanTask task = (PlanTask) plan.clause(ClauseRef.of("II.1")).orElseThrow();
        assertEquals("Tết Trung thu", task.title());
        assertEquals("Tổ chức Tết Trung thu", task.wording());
        String written = Bytes.text(out -> PlanJson.write(plan, out));
        assertEquals(plan, PlanJson.read(Bytes.of(written), "plan.json").orThrow());
        assertNull(task.withTitle(" ").title());
        assertFalse(Bytes.text(out -> PlanJson.write(SmallPlan.PLAN, out)).contains("\"title\" : null"));
        assertNull(((PlanTask) SmallPlan.PLAN.clause(task.ref()).orElseThrow()).title());
    }

    static Stream<Arguments> badPlans() {
        return Stream.of(
                Arguments.of(
                        "a value that is no clause",
                        "\"II.1\"",
                        "«\"II 1\"",
                        "plan.json:@ (/clauses/1/ref): value 'II 1' cannot be used."
                                + " Write a clause as the plan does: V, II.9, I.1.a or IV.5-3. [json.refused-value]"),
                Arguments.of(
                        "a document number with the wrong slash",
                        "\"65/KH-UBND\"",
                        "«\"65\\\\KH-UBND\"",
                        "plan.json:@ (/number): value '65\\KH-UBND' cannot be used. Write a document number as"
                                + " 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP or 28-CT/TW. [json.refused-value]"),
                Arguments.of(
                        "a date of which day and month have changed places",
                        "\"2025-03-31\"",
                        "«\"03/31/2025\"",
                        "plan.json:@ (/date): value '03/31/2025' cannot be used: there is no month 31, day and month have"
                                + " changed places. Write 31/3/2025. [json.refused-value]"),
                Arguments.of(
                        "a date that does not exist",
                        "\"2025-05-15\"",
                        "«\"2025-02-30\"",
                        "plan.json:@ (/clauses/2/reports/0/deadline/date): value '2025-02-30' cannot be used: there is"
                                + " no day 30, month 2 of 2025 has 28 days. Write a date as 14/5/2025 or 2025-05-14."
                                + " [json.refused-value]"),
                Arguments.of(
                        "a period that no year has",
                        "\"2025-H1\"",
                        "«\"2025-H3\"",
                        "plan.json:@ (/clauses/2/reports/0/period): value '2025-H3' cannot be used."
                                + " Write a period as 2025, 2025-H1, 2025-Q2, 2025-05 or 2025-9M. [json.refused-value]"),
                Arguments.of(
                        "a mistyped enum",
                        "\"PLAN\"",
                        "«\"PLANE\"",
                        "plan.json:@ (/type): unknown value 'PLANE'. Did you mean 'PLAN'? Use one of: RESOLUTION,"
                                + " DECISION, DIRECTIVE, REGULATION, RULES, COMMUNIQUE, NOTICE, GUIDANCE, PROGRAMME,"
                                + " PLAN, OPTION, SCHEME, PROJECT, REPORT, MINUTES, SUBMISSION, CONTRACT, TELEGRAM,"
                                + " MEMORANDUM, AGREEMENT, AUTHORISATION, INVITATION, REFERENCE, LEAVE, SENDING_SLIP,"
                                + " TRANSFER_SLIP, NOTICE_SLIP. [json.unknown-value]"),
                Arguments.of(
                        "a kind that is none",
                        "\"BEFORE\", \"date\": \"2025-05-15\"",
                        "«\"BEFOR\", \"date\": \"2025-05-15\"",
                        "plan.json:@ (/clauses/2/reports/0/deadline/kind): unknown value 'BEFOR'."
                                + " Did you mean 'BEFORE'? Use one of: BEFORE, NOT_LATER_THAN, WITHIN, AFTER_EVENT,"
                                + " CONTINUOUS, UNSPECIFIED. [json.unknown-kind]"),
                Arguments.of(
                        "no kind",
                        "{ \"kind\": \"HEADING\", ",
                        "«{ ",
                        "plan.json:@ (/clauses/0): field 'kind' is missing."
                                + " Use one of: HEADING, STATEMENT, TASK, FUNDING, ASSIGNMENT, REPORTING."
                                + " [json.missing-field]"),
                Arguments.of(
                        "a number in quotation marks",
                        "\"year\": 2025,\n  \"preamble\"",
                        "\"year\": «\"2025\",\n  \"preamble\"",
                        "plan.json:@ (/year): wrong type: a text. Write a whole number. [json.wrong-type]"),
                Arguments.of(
                        "a number with a fraction",
                        "[3]",
                        "[«3.5]",
                        "plan.json:@ (/clauses/1/time/schedule/quarters/0): value '3.5' cannot be used."
                                + " Write a whole number. [json.refused-value]"),
                Arguments.of(
                        "a number larger than any",
                        "[3]",
                        "[«99999999999]",
                        "plan.json:@ (/clauses/1/time/schedule/quarters/0): value '99999999999' cannot be used."
                                + " Write a whole number. [json.refused-value]"),
                Arguments.of(
                        "a quarter that appears twice",
                        "[3]",
                        "[3, «3]",
                        "plan.json:@ (/clauses/1/time/schedule/quarters/1): '3' appears twice."
                                + " Keep one of them. [json.duplicate-value]"),
                Arguments.of(
                        "a quarter that no year has",
                        "{ \"kind\": \"QUARTERS\", \"year\": 2025, \"quarters\": [3] }",
                        "«{ \"kind\": \"QUARTERS\", \"year\": 2025, \"quarters\": [5] }",
                        "plan.json:@ (/clauses/1/time/schedule): quarters are 1 to 4 and at least one, not [5]."
                                + " Make the fields agree. [json.inconsistent]"),
                Arguments.of(
                        "a text for a list",
                        "\"events\": [\"MID_AUTUMN\"]",
                        "\"events\": «\"MID_AUTUMN\"",
                        "plan.json:@ (/clauses/1/events): wrong type: a text. Write a list […]. [json.wrong-type]"),
                Arguments.of(
                        "null where something belongs",
                        "\"so-y-te\"\n    }",
                        "«null\n    }",
                        "plan.json:@ (/clauses/2/channel): wrong type: null. Write an agency id: the name without"
                                + " marks, lower case, joined by hyphens, as in so-y-te. [json.wrong-type]"),
                Arguments.of(
                        "a field that is none",
                        "\"concerned\": true",
                        "«\"concernd\": true",
                        "plan.json:@ (/clauses/1/coordinating/parties/0/concernd): unknown field 'concernd'."
                                + " Did you mean 'concerned'? Use one of: kind, wording, groups, concerned."
                                + " [json.unknown-field]"),
                Arguments.of(
                        "a field that is not there",
                        "\"title\": \"Kế hoạch\",",
                        "",
                        "plan.json:1:1: field 'title' is missing. Add it. [json.missing-field]"),
                Arguments.of(
                        "a field that appears twice",
                        "\"year\": 2025,\n  \"pre",
                        "\"year\": 2025, «\"year\": 2026,\n  \"pre",
                        "plan.json:@ (/year): field 'year' appears twice. Keep one of them. [json.duplicate-field]"),
                Arguments.of(
                        "fields that contradict each other, told where they begin",
                        "{ \"form\": \"DEPUTY\"",
                        "«{ \"form\": \"HEAD\"",
                        "plan.json:@ (/signature): signing as HEAD excludes somebody signed for (onBehalfOf)."
                                + " Make the fields agree. [json.inconsistent]"),
                Arguments.of(
                        "a missing comma",
                        "\"HEADING\", ",
                        "\"HEADING\" «",
                        "plan.json:@: broken JSON (a comma or closing bracket is missing). Put commas between, or close the bracket."
                                + " [json.syntax]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPlans")
    void a_bad_plan_is_told_in_one_line(String what, String good, String bad, String line) {
        assertTrue(SmallPlan.JSON.contains(good), good);
        String json = SmallPlan.JSON.replace(good, bad);
        assertEquals(line.replace("@", placeOf("«", json)), problemsOf(json.replace("«", "")));
    }

    /** The line and column of a mark, counted here and not by the reader. */
    private static String placeOf(String mark, String text) {
        String before = text.substring(0, Math.max(0, text.indexOf(mark)));
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    @Test
    void all_problems_of_a_file_are_told_at_once() {
        String bad = SmallPlan.JSON
                .replace("\"place\"", "\"plase\"")
                .replace("\"LEAD\"", "\"LEED\"")
                .replace("2025-05-15", "15/5/25")
                .replace("\"groups\": [\"cac-so\"]", "\"groups\": [\"Các sở\", 1]");
        assertEquals(
                List.of(
                        "json.missing-field",
                        "json.unknown-field",
                        "json.unknown-value",
                        "json.refused-value",
                        "json.wrong-type",
                        "json.refused-value"),
                PlanJson.read(Bytes.of(bad), "plan.json").problems().stream()
                        .map(Finding::code)
                        .toList());
    }

    static Stream<Arguments> noPlans() {
        return Stream.of(
                Arguments.of("", "plan.json:1:1: there is nothing in it. Write a JSON value. [json.empty]"),
                Arguments.of("  \n ", "plan.json:1:1: there is nothing in it. Write a JSON value. [json.empty]"),
                Arguments.of("[1]", "plan.json:1:1: wrong type: a list […]. Write an object {…}. [json.wrong-type]"),
                Arguments.of(
                        "\n {\"a\"",
                        "plan.json:2:6: the JSON ends too early. Close every bracket and quotation mark."
                                + " [json.syntax]"),
                Arguments.of(
                        SmallPlan.JSON + "{}",
                        "plan.json:" + (SmallPlan.JSON.lines().count() + 1)
                                + ":1: there is more after the end of the JSON. Write one JSON value only."
                                + " [json.after-end]"),
                Arguments.of(
                        "[".repeat(65),
                        "plan.json:1:66: nested more than 64 deep. Check where the file comes from. [json.too-deep]"),
                Arguments.of(
                        "{\"a\":".repeat(1_000_000),
                        "plan.json:1:322: nested more than 64 deep. Check where the file comes from. [json.too-deep]"),
                Arguments.of(
                        "{\"" + "a".repeat(1_001) + "\": 1}",
                        "plan.json:1:1005: a text, name or number is too long (limits: 1000000 / 1000 / 100"
                                + " characters). Shorten it. [json.too-long]"),
                Arguments.of(
                        "9".repeat(101),
                        "plan.json:1:102: a text, name or number is too long (limits: 1000000 / 1000 / 100"
                                + " characters). Shorten it. [json.too-long]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("noPlans")
    void what_is_no_plan_at_all_is_told_in_one_line(String text, String line) {
        assertEquals(line, problemsOf(text));
    }

    @Test
    void a_text_of_more_than_a_million_characters_is_refused() {
        String huge = SmallPlan.JSON.replace("Kế hoạch", "a".repeat(1_000_001));
        assertEquals(
                List.of("json.too-long"),
                PlanJson.read(Bytes.of(huge), "plan.json").problems().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void a_file_of_more_than_32_mb_is_refused_without_reading_to_its_end() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertEquals(
                "plan.json: the file is larger than 33554432 bytes. Split it, or check where it comes from."
                        + " [file.too-large]",
                Bytes.lines(PlanJson.read(endless, "plan.json")));
    }

    @Test
    void a_byte_order_mark_is_accepted() {
        assertEquals(
                SmallPlan.PLAN,
                PlanJson.read(Bytes.of("\uFEFF" + SmallPlan.JSON), "plan.json").orThrow());
    }

    static Stream<Arguments> otherEncodings() {
        return Stream.of(
                Arguments.of("UTF-16", "plan.json:1: the file is not UTF-8 (UTF-16)."),
                Arguments.of("UTF-16LE", "plan.json:1: the file is not UTF-8 (UTF-16, UTF-32)."),
                Arguments.of("UTF-16BE", "plan.json:1: the file is not UTF-8 (UTF-16, UTF-32)."),
                Arguments.of("UTF-32", "plan.json:1: the file is not UTF-8 (UTF-16, UTF-32)."),
                Arguments.of("windows-1258", "plan.json:3: the file is not UTF-8 (byte 0xd2)."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherEncodings")
    void another_encoding_is_told_once(String charset, String beginning) {
        // Windows-1258 has "a" and the hook above as two bytes, of which the second cannot follow in UTF-8.
        byte[] bytes = SmallPlan.JSON.replace("ả", "a\u0309").getBytes(Charset.forName(charset));
        assertEquals(
                beginning + " Save it as UTF-8; in Excel choose \"CSV UTF-8\". [file.encoding]",
                Bytes.lines(PlanJson.read(new ByteArrayInputStream(bytes), "plan.json")));
    }

    @Test
    void decomposed_text_and_non_breaking_spaces_read_as_the_same_plan() {
        String decomposed =
                Normalizer.normalize(SmallPlan.JSON, Normalizer.Form.NFD).replace("Sở Y", "Sở\u00A0Y");
        assertEquals(
                SmallPlan.PLAN, PlanJson.read(Bytes.of(decomposed), "plan.json").orThrow());
    }

    @Test
    void white_space_inside_a_wording_is_left_as_it_is() {
        String spaced = SmallPlan.JSON.replace("\"NHIỆM VỤ\"", "\" NHIỆM  VỤ\\n\"");
        assertEquals(
                List.of(" NHIỆM  VỤ\n"),
                PlanJson.read(Bytes.of(spaced), "plan.json")
                        .orThrow()
                        .clauses()
                        .get(0)
                        .lines());
    }

    @Test
    void a_stream_that_breaks_is_a_problem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        assertEquals(
                "plan.json: cannot be read (connection reset). Check the file and the right to read it."
                        + " [file.unreadable]",
                Bytes.lines(PlanJson.read(broken, "plan.json")));
    }
}
