package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.PlanJson;

/** What somebody sees who keeps a decision, or looks ahead. Mục V: "trước ngày 15/5", so 15/5 is a day late. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeCommandsTest {
    @TempDir
    private Path folder;

    private String late() {
        return EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
    }

    private String rules(String setting) {
        String json = """
            { "name": "day-included/1", "base": "standard/2025.1",
              "settings": [ { "rule": "deadline.wording", "parameter": "includesNamedDay", "value": true%s } ] }
            """.formatted(setting);
        return EvidenceOnDisk.file(folder, "rules.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private String recorded() {
        String record = folder.resolve("record.json").toString();
        Program.Result result =
                Program.run("record", "--evidence", late(), "--as-of", "2025-05-20", "--out", record, "--lang", "en");
        assertEquals("Written: " + record, result.out().strip(), result.err());
        return record;
    }

    @Test
    void a_recorded_decision_comes_out_the_same_again() {
        Program.Result result = Program.run("replay", recorded(), "--evidence", late(), "--lang", "en");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().startsWith("REPLAY OF THE DECISION ON 65/KH-UBND\n"), result.out());
        assertTrue(result.out().endsWith("\nEvery verdict is as recorded.\n"), result.out());
    }

    @Test
    void a_replay_by_other_rules_names_the_verdict_and_the_rule_and_ends_with_1() {
        String record = recorded();
        String[] other = {"replay", record, "--evidence", late(), "--rules", rules("")};
        Program.Result result = Program.run(other);
        assertEquals(1, result.exit(), result.err());
        assertTrue(result.out().contains("  • Khác lúc ghi biên bản: quy tắc\n"), result.out());
        assertTrue(result.out().contains(", theo standard/2025.1; xét lại theo "), result.out());
        String first = result.out()
                .lines()
                .filter(line -> line.contains(":REPORT:"))
                .findFirst()
                .orElseThrow();
        assertTrue(first.startsWith("V:REPORT:so-noi-vu:2025-H1 "), result.out());
        assertTrue(first.endsWith(" fulfilment.in-time"), "an id of a rule is not broken: " + first);
        assertTrue(result.out().contains("\n… và "), result.out());
        String json = Program.run("replay", record, "--evidence", late(), "--rules", rules(""), "--format", "json")
                .out();
        assertTrue(json.contains("\"sameVerdicts\": false"), json);
        assertTrue(json.contains("\"recorded\": {\"status\": \"MET_LATE\""), json);
    }

    /** A commune's plan of IV.5, without a date: as everywhere else it is done, and not in time. */
    @Test
    void a_replay_words_a_duty_without_a_date_as_other_commands_do() throws IOException {
        Path evidence = folder.resolve("undated.csv");
        Files.writeString(
                evidence,
                "kind,agency,clause,period,at,document,via,until,note,recordedAt,duty\n"
                        + "submission,so-tu-phap,IV.3,2025,2025-04-20,12/KH-STP,,,,,ISSUE_PLAN\n");
        Path none = folder.resolve("none.csv");
        Files.writeString(none, "kind,agency,clause,period,at,document,via,until,note,recordedAt,duty\n");
        Path record = folder.resolve("undated.json");
        Program.run("record", "--evidence", evidence.toString(), "--as-of", "2025-05-01", "--out", record.toString());
        String out = Program.run("replay", record.toString(), "--evidence", none.toString())
                .out();
        assertTrue(
                out.lines()
                        .anyMatch(
                                line -> line.matches("IV\\.3:ISSUE_PLAN:so-tu-phap:2025 +đã hoàn thành +không hạn .*")),
                out);
    }

    @Test
    void a_replay_on_another_version_says_so() throws IOException {
        Path record = Path.of(recorded());
        // A program made from sources alone knows no version, and then a record has none.
        String old = Files.readString(record)
                .replaceFirst(",\\s*\"library\": \"[^\"]*\"", "")
                .stripTrailing()
                .replaceFirst("}$", ", \"library\": \"0.0.9\" }");
        Files.writeString(record, old);
        Program.Result result = Program.run("replay", record.toString(), "--evidence", late(), "--lang", "en");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("\nVersion of the program: 0.0.9 → "), result.out());
    }

    @Test
    void a_record_never_replaces_what_it_is_made_from() {
        String evidence = late();
        Program.Result result = Program.run("record", "--evidence", evidence, "--out", evidence, "--lang", "en");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("is the input file"), result.err());
    }

    /** In force for last days from 1/9 on. Mục V binds 13 districts, 8 departments and 5 organisations: all are late by a day less. */
    @Test
    void upcoming_tells_which_verdicts_a_setting_to_come_would_change() {
        String[] upcoming = {
            "upcoming",
            "--evidence",
            late(),
            "--as-of",
            "2025-05-20",
            "--rules",
            rules(", \"from\": \"2025-09-01\""),
            "--lang",
            "en"
        };
        String out = Program.run(upcoming).out();
        assertTrue(out.contains("\nHOLDS FROM 1 Sep 2025, verdicts that would differ: 26\n"), out);
        assertTrue(
                out.lines()
                        .anyMatch(line -> line.matches("V:REPORT:so-noi-vu:2025-H1 +met late, 1 day +met in time .*")),
                out);
        assertTrue(
                Program.run("upcoming", "--evidence", late(), "--as-of", "2025-05-20", "--format", "json")
                        .out()
                        .contains("\"changes\": []"),
                "a plan is read by its own date: the standard set announces nothing for it");
    }

    private Program.Result impact(String... more) {
        List<String> all = new ArrayList<>(List.of("impact", "--evidence", late(), "--lang", "en"));
        all.addAll(List.of(more));
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void impact_counts_by_cause_and_names_each_obligation_whole() {
        Program.Result result = impact("--candidate", rules(""), "--as-of", "2025-05-20");
        assertEquals(0, result.exit(), result.err());
        String causes = result.out().substring(result.out().indexOf("\nBY CAUSE\n"));
        assertTrue(causes.lines().anyMatch(line -> line.matches("deadline.wording +1 +26 +\\d+ +·")), causes);
        assertTrue(result.out().contains("V:REPORT:ubnd-thanh-pho-quang-ngai:2025-H1 "), result.out());
    }

    @Test
    void impact_that_is_none_says_why() {
        String later = rules(", \"from\": \"2026-06-01\"");
        String out = impact("--candidate", later, "--as-of", "2025-05-20").out();
        String flat = out.replaceAll("\\s+", " ");
        assertTrue(
                flat.contains(
                        "No verdict changes: • the setting deadline.wording includesNamedDay = true from 1 Jun 2026"
                                + " has no effect: the latest obligation of the plan is judged by the rules of 31 Dec"
                                + " 2025"),
                out);
    }

    /**
     * Where communes are asked instead of districts, the report of a district counts for nothing; and nobody answers at the end of the
     * year for what the communes that ended with June passed on.
     */
    @Test
    void impact_lists_the_entries_that_would_not_count_and_what_documents_leave_out() {
        String communes = EvidenceOnDisk.file(folder, "communes.json", """
                { "name": "communes/1", "base": "standard/2025.1",
                  "settings": [ { "rule": "bearer.localities", "parameter": "level", "value": "COMMUNE" } ] }
                """.getBytes(StandardCharsets.UTF_8));
        String evidence =
                EvidenceOnDisk.csv(folder, "submission,ubnd-huyen-mo-duc,V,2025-H1,2025-05-08,243/BC-UBND,so-y-te,,,");
        String[] impact = {
            "impact", "--candidate", communes, "--evidence", evidence, "--as-of", "2025-12-26", "--lang", "en"
        };
        String flat = Program.run(impact).out().replaceAll("\\s+", " ");
        assertTrue(
                flat.endsWith(
                        "ENTRIES THAT DO NOT COUNT: 1 • UBND huyện Mộ Đức, clause V, first half of 2025: the agency"
                                + " owes nothing under this clause (243/BC-UBND); check the agency and the clause"
                                + " [evidence.no-duty] "),
                flat);
        Matcher leftOut = Pattern.compile("does not count ([\\d,]+) obligations handed over")
                .matcher(flat);
        assertTrue(leftOut.find(), flat);
        Matcher handedOver = Pattern.compile("(?:new obligation → transferred|transferred → no longer owed) ([\\d,]+)")
                .matcher(flat);
        assertEquals(
                Integer.parseInt(leftOut.group(1)),
                handedOver
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .sum(),
                flat);
    }

    @Test
    void impact_along_several_instants_tells_each() {
        String out = impact("--candidate", rules(""), "--along", "2025-05-14,2025-05-15")
                .out();
        assertTrue(out.contains("\nAs of the end of 14 May 2025\n"), out);
        assertTrue(out.contains("\nAs of the end of 15 May 2025\n"), out);
        String json = impact("--candidate", rules(""), "--along", "2025-05-14,2025-05-15", "--format", "json")
                .out();
        assertEquals(3, json.split("\"asOf\"").length, json);
    }

    /** Nothing gets worse where the 15th is in time: a gate for the worse passes, one for any change does not. */
    @Test
    void impact_fails_on_any_change_or_only_on_one_for_the_worse() {
        assertEquals(
                1,
                impact("--candidate", rules(""), "--as-of", "2025-05-20", "--fail-on", "any")
                        .exit());
        assertEquals(
                0,
                impact("--candidate", rules(""), "--as-of", "2025-05-20", "--fail-on", "worse")
                        .exit());
        assertEquals(
                1,
                impact("--base", rules(""), "--candidate", "standard", "--as-of", "2025-05-20", "--fail-on", "worse")
                        .exit());
        Program.Result unknown = impact("--candidate", rules(""), "--fail-on", "late");
        assertEquals(
                "--fail-on: there is no 'late'. Write any or worse.",
                unknown.err().strip());
        assertEquals(2, unknown.exit());
    }

    @Test
    void impact_of_one_obligation_shows_the_reasons_side_by_side() {
        String out = impact(
                        "--candidate", rules(""), "--as-of", "2025-05-20", "--obligation", "V:REPORT:so-noi-vu:2025-H1")
                .out();
        assertTrue(out.startsWith("BEFORE AND AFTER: 65/KH-UBND:V:REPORT:so-noi-vu:2025-H1\n"), out);
        assertTrue(out.contains("\nBecause of: deadline.wording\n"), out);
        String wording = out.substring(out.indexOf("\ndeadline.wording "));
        assertTrue(wording.replaceAll("\\s+", " ").contains("includes the day"), wording);
        assertFalse(out.contains("fulfilment.document"), "it comes to the same");
        String json = impact(
                        "--candidate",
                        rules(""),
                        "--as-of",
                        "2025-05-20",
                        "--obligation",
                        "V:REPORT:so-noi-vu:2025-H1",
                        "--format",
                        "json")
                .out();
        assertTrue(json.indexOf("\"before\": {") < json.indexOf("\"after\": {"), json);
    }

    @Test
    void impact_of_another_plan_is_put_down_to_the_plan() throws IOException {
        Path plan = folder.resolve("plan.json");
        try (OutputStream out = Files.newOutputStream(plan)) {
            PlanJson.write(QuangNgai.plan65(), out);
        }
        String text = Files.readString(plan);
        Files.writeString(plan, text.replace("\"2025-05-15\"", "\"2025-05-10\""));
        String out = impact("--candidate-plan", plan.toString(), "--as-of", "2025-05-12")
                .out();
        assertTrue(out.contains("  • another plan: 65/KH-UBND"), out);
        assertTrue(out.contains("due soon → overdue"), out);
        assertTrue(out.lines().anyMatch(line -> line.matches("plan +26 +26 +26 +·")), out);
        Program.Result none = impact("--as-of", "2025-05-12");
        assertEquals(2, none.exit());
        assertTrue(none.err().startsWith("--candidate: no change is named. "), none.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "directory",
                "calendar",
                "evidence",
                "rules",
                "scenario",
                "baseline",
                "decision-record",
                "report",
                "office"
            })
    void every_published_schema_is_printed_by_its_name(String name) {
        Program.Result result = Program.run("schema", name);
        assertEquals(0, result.exit(), result.err());
        assertTrue(
                result.out().contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""), result.out());
        assertTrue(result.out().contains("\"urn:childplan:schema:" + name), result.out());
    }

    @Test
    void a_schema_that_is_not_there_is_answered_with_those_that_are() {
        Program.Result result = Program.run("schema", "plans", "--lang", "en");
        assertEquals(2, result.exit());
        assertEquals(
                "NAME: there is no schema 'plans'. There are: plan, amendment, concerned, directory, calendar,"
                        + " evidence, portfolio, rules, scenario, baseline, decision-record, report, office.",
                result.err().strip());
        assertFalse(result.out().contains("{"));
    }
}
