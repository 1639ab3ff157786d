package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is accepted for a time is told no more and fails nothing, until its time is over (plan 65, reports before 15/5/2025). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BaselineCommandTest {
    @TempDir
    private Path folder;

    private String baseline() {
        return folder.resolve("accepted.json").toString();
    }

    private static Program.Result accept(String... command) {
        return Program.run(concat(
                command, "--update-baseline", "--owner", "so-y-te", "--reason", "đã nhắc", "--until", "31/5/2025"));
    }

    private static String[] concat(String[] begin, String... more) {
        String[] all = Arrays.copyOf(begin, begin.length + more.length);
        System.arraycopy(more, 0, all, begin.length, more.length);
        return all;
    }

    @Test
    void a_plan_whose_findings_are_accepted_passes_to_the_end_of_the_last_day() {
        assertEquals(1, Program.run("review", "--fail-on", "warning").exit());
        assertEquals(
                0,
                accept("review", "--baseline", baseline(), "--fail-on", "info").exit());
        Program.Result passed =
                Program.run("review", "--baseline", baseline(), "--fail-on", "info", "--on", "31/5/2025");
        assertEquals(0, passed.exit());
        assertEquals("", passed.err());
        assertTrue(passed.out().contains("Số nội dung rà soát: 0\n"), passed.out());
        Program.Result over = Program.run(
                "review", "--baseline", baseline(), "--fail-on", "info", "--on", "1/6/2025", "--format", "json");
        assertEquals(1, over.exit());
        assertTrue(over.out().contains("review.recipient-missing"), over.out());
        assertTrue(
                over.err().contains("accepted.json: II.13: hết thời gian chấp nhận review.recipient-missing"),
                over.err());
    }

    /** As of 20/5 two reports are on record, one of them late by a day; the others of 42 are overdue. */
    @Test
    void a_gate_fails_on_what_is_new_alone() {
        String reported = "submission,so-tu-phap,V,2025-H1,2025-05-14,,so-y-te,,,";
        String[] assess = {
            "assess",
            "--evidence",
            EvidenceOnDisk.csv(folder, reported),
            "--as-of",
            "2025-05-20",
            "--fail-on",
            "late",
            "--baseline",
            baseline()
        };
        assertEquals(0, accept(assess).exit());
        assertEquals(0, Program.run(assess).exit());

        EvidenceOnDisk.csv(folder, reported, "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
        Program.Result late = Program.run(assess);
        assertEquals(1, late.exit(), "handed in a day late is another verdict than overdue");
        assertTrue(
                late.out()
                        .contains(
                                "NGOÀI DANH SÁCH CHẤP NHẬN (1)\n  • V:REPORT:so-noi-vu:2025-H1: hoàn thành quá hạn\n"),
                late.out());
        assertTrue(
                late.err().contains("accepted.json: không còn 65/KH-UBND:V:REPORT:so-noi-vu:2025-H1 OVERDUE"),
                late.err());

        assertEquals(0, accept(assess).exit());
        Program.Result again = Program.run(assess);
        assertEquals("", again.err());
        assertEquals(0, again.exit());
    }

    @Test
    void whoever_accepts_says_by_whom_why_and_until_when_and_nothing_is_written_before() {
        Program.Result refused = Program.run("review", "--baseline", baseline(), "--update-baseline", "--lang", "en");
        assertEquals(2, refused.exit());
        assertEquals("", refused.out());
        assertTrue(
                refused.err().endsWith("Add --owner, --reason and --until (the last day on which it is accepted).\n"),
                refused.err());
        assertFalse(Files.exists(Path.of(baseline())));
        Program.Result over = Program.run(
                "review",
                "--baseline",
                baseline(),
                "--update-baseline",
                "--owner",
                "a",
                "--reason",
                "b",
                "--until",
                "30/3/2025");
        assertEquals(
                "--until: ngày 30/3/2025 đã qua vào ngày xét 31/3/2025. Ghi ngày đó hoặc một ngày sau.\n", over.err());
        Program.Result unnamed = Program.run("review", "--update-baseline", "--lang", "en");
        assertEquals(
                "--update-baseline: there is no baseline to update. Name it with --baseline FILE.\n", unnamed.err());
    }

    @Test
    void an_obligation_that_does_not_exist_is_told_with_the_nearest() throws IOException {
        Files.writeString(Path.of(baseline()), """
                { "verdicts": [ { "obligation": "V:REPORT:so-noivu:2025-H1", "status": "OVERDUE",
                    "accepted": { "owner": "so-y-te", "reason": "x", "until": "2025-12-31" } } ] }
                """);
        Program.Result told = Program.run(
                "assess", "--evidence", EvidenceOnDisk.csv(folder), "--as-of", "2025-05-20", "--baseline", baseline());
        assertTrue(
                told.err()
                        .contains(
                                "không có nghĩa vụ 'V:REPORT:so-noivu:2025-H1'. Gần nhất: V:REPORT:so-noi-vu:2025-H1"),
                told.err());
    }

    @Test
    void findings_of_one_rule_stand_together_with_their_number() {
        String out = Program.run("review", "--lang", "en").out();
        assertTrue(
                out.replaceAll("\\s+", " ")
                        .contains(
                                "has a date (not so in 3 places) [review.deadline-missing] – Clause IV.2: No date is set:"
                                        + " appraise funding – Clauses IV.3, IV.5: No date is set: issue a plan → Set the day"),
                out);
    }

    /** If "before 15/5" included the 15th, the report of that day is in time, and those missing are late by a day less. */
    @Test
    void a_change_that_is_accepted_fails_no_gate_until_it_does_more() throws IOException {
        String candidate = EvidenceOnDisk.file(folder, "candidate.json", """
                { "name": "x/1", "base": "standard",
                  "settings": [ { "rule": "deadline.wording", "parameter": "includesNamedDay", "value": true } ] }
                """.getBytes(StandardCharsets.UTF_8));
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
        String[] impact = {
            "impact",
            "--candidate",
            candidate,
            "--evidence",
            evidence,
            "--as-of",
            "2025-05-20",
            "--fail-on",
            "any",
            "--baseline",
            baseline()
        };
        String[] without = Arrays.copyOf(impact, impact.length - 2);
        assertEquals(1, Program.run(without).exit());
        assertEquals(0, accept(impact).exit());
        assertEquals(0, Program.run(impact).exit());
        EvidenceOnDisk.csv(
                folder,
                "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,",
                "submission,so-tu-phap,V,2025-H1,2025-05-15,,so-y-te,,,");
        assertEquals(1, Program.run(impact).exit(), "Sở Tư pháp was accepted as overdue, not as in time");
        impact[8] = "worse";
        assertEquals(0, Program.run(impact).exit(), "nobody stands worse");
    }
}
