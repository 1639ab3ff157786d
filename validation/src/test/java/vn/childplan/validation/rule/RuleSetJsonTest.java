package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.obligation.LocalityLevel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSetJsonTest {
    @Test
    void a_file_states_what_it_starts_from_and_what_it_sets() {
        RuleSet rules = read("""
                { "name": "two-weeks/1", "base": "standard/2025.1",
                  "settings": [
                    { "rule": "progress.due-soon", "parameter": "days", "value": 14, "from": "2025-07-01" },
                    { "rule": "deadline.wording", "parameter": "includesNamedDay", "value": true },
                    { "rule": "deadline.rest-day", "parameter": "shift", "value": "NEXT_WORKING_DAY" } ] }
                """).orThrow();
        assertEquals(
                RuleSet.standard()
                        .named("two-weeks/1")
                        .set("progress.due-soon", "days", 14, LocalDate.of(2025, 7, 1))
                        .set("deadline.wording", "includesNamedDay", true)
                        .set("deadline.rest-day", "shift", "NEXT_WORKING_DAY"),
                rules);
    }

    @Test
    void what_is_written_reads_back_equal() throws IOException {
        for (RuleSet rules : List.of(
                RuleSet.standard(),
                RuleSet.standard().named("a/1").set("bearer.localities", "level", "COMMUNE"),
                RuleSet.standard().named("b/1").without("finding.channel"),
                RuleSet.standard().named("b/2").without("bearer.localities"),
                RuleSet.standard().and(RuleSet.circular16()).named("c/1"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RuleSetJson.write(rules, out);
            assertEquals(rules, read(out.toString(StandardCharsets.UTF_8)).orThrow());
        }
    }

    /** The standard rules read "địa phương" as communes from 1/7/2025: a setting that must not vanish, nor come back. */
    @Test
    void a_setting_of_the_standard_rules_is_neither_lost_nor_brought_back() throws IOException {
        LocalDate july = LocalDate.of(2025, 7, 1);
        RuleSet both = RuleSet.standard()
                .set("bearer.localities", "level", LocalityLevel.DISTRICT_AND_COMMUNE)
                .set("bearer.localities", "level", LocalityLevel.COMMUNE, july);
        assertEquals(both, written(both));
        RuleSet unset = written(RuleSet.standard().unset("bearer.localities", "level"));
        assertEquals(LocalityLevel.DISTRICT, unset.localities(july));
        assertEquals(LocalityLevel.COMMUNE, written(RuleSet.standard()).localities(july));
    }

    /** Of one parameter set by date, first one setting more, then another in its place, then one less. */
    @Test
    void a_set_that_differs_from_the_library_in_some_settings_of_a_parameter_comes_back_with_exactly_its_own()
            throws IOException {
        LocalDate july = LocalDate.of(2025, 7, 1);
        RuleSet standard = RuleSet.standard();
        List<RuleSet> sets = List.of(
                standard.set(
                        "bearer.localities", "level", LocalityLevel.DISTRICT_AND_COMMUNE, LocalDate.of(2026, 1, 1)),
                standard.set("bearer.localities", "level", LocalityLevel.DISTRICT_AND_COMMUNE, july),
                standard.set("bearer.localities", "level", LocalityLevel.COMMUNE),
                standard.unset("bearer.localities", "level"),
                standard.unset("bearer.localities", "level")
                        .set("bearer.localities", "level", LocalityLevel.COMMUNE, LocalDate.of(2026, 1, 1)),
                standard.set("progress.due-soon", "days", 3).set("progress.due-soon", "days", 14, july));
        for (RuleSet rules : sets) {
            RuleSet back = written(rules);
            for (LocalDate day :
                    List.of(july.minusDays(1), july, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))) {
                assertEquals(rules.localities(day), back.localities(day), rules.settings() + " on " + day);
                assertEquals(daysBefore(rules, day), daysBefore(back, day), rules.settings() + " on " + day);
            }
        }
    }

    private static int daysBefore(RuleSet rules, LocalDate day) {
        return rules.on(day).settings(ProgressRules.DUE_SOON).get(ProgressRules.DAYS_BEFORE);
    }

    /** Only what differs from the library's set stands in the file: here one setting, and of the localities nothing. */
    @Test
    void a_file_states_only_what_differs_from_the_library() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleSetJson.write(RuleSet.standard().named("a/1").set("progress.due-soon", "days", 14), out);
        String file = out.toString(StandardCharsets.UTF_8);
        assertEquals(1, file.split("\"parameter\"", -1).length - 1, file);
        assertTrue(file.contains("progress.due-soon"), file);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        RuleSetJson.write(RuleSet.standard().named("a/1"), joined);
        assertFalse(joined.toString(StandardCharsets.UTF_8).contains("tt-16"), "it has no rule of the circular");
    }

    @Test
    void a_set_that_is_there_already_is_joined_once_and_unknown_names_are_answered_with_the_known_ones() {
        RuleSet twice = read("""
                { "name": "x/1", "base": "standard", "and": [ "tt-16-2025-tt-byt/1", "tt-16-2025-tt-byt/1" ] }
                """).orThrow();
        assertEquals(RuleSet.standard().and(RuleSet.circular16()).named("x/1"), twice);
        Finding problem =
                read("{ \"name\": \"x/1\", \"base\": \"circular\" }").problems().get(0);
        assertEquals(
                "Use one of: standard/2025.1, tt-16-2025-tt-byt/1; or a .json file.",
                problem.remedy().en());
    }

    @Test
    void a_file_on_disk_is_read_under_its_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("two-weeks.json");
        Files.writeString(file, """
                { "name": "two-weeks/1", "base": "standard",
                  "settings": [ { "rule": "progress.due-soon", "parameter": "days", "value": 14 } ] }
                """);
        assertEquals(
                RuleSet.standard().named("two-weeks/1").set("progress.due-soon", "days", 14),
                RuleSetJson.read(file).orThrow());
    }

    private static RuleSet written(RuleSet rules) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleSetJson.write(rules, out);
        return read(out.toString(StandardCharsets.UTF_8)).orThrow();
    }

    @Test
    void every_problem_of_a_file_is_reported_with_its_place() {
        List<String> problems = read("""
                { "name": "x/1", "base": "standrad",
                  "without": [ "deadline.late" ],
                  "settings": [
                    { "rule": "progress.due-soon", "parameter": "day", "value": 14 },
                    { "rule": "progress.due-soon", "parameter": "days", "value": "many" },
                    { "rule": "progress.soon", "parameter": "days", "value": 1 } ] }
                """).problems().stream()
                .map(problem -> problem.place().line() + " " + problem.code())
                .toList();
        assertEquals(
                List.of(
                        "1 rules.unknown-set",
                        "2 rules.unknown-rule",
                        "4 rules.unknown-parameter",
                        "5 rules.value",
                        "6 rules.unknown-rule"),
                problems);
    }

    @Test
    void a_rule_of_ones_own_is_code_and_cannot_be_written() {
        VerdictRule own = Rule.named("province.own")
                .title("Quy tắc riêng", "A rule of one's own")
                .basis("Công văn", "A letter")
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
        RuleSet rules = RuleSet.standard().with(own);
        assertThrows(IllegalArgumentException.class, () -> RuleSetJson.write(rules, new ByteArrayOutputStream()));
    }

    @Test
    void an_unknown_field_is_named() {
        List<Finding> problems = read("{ \"name\": \"x/1\", \"base\": \"standard\", \"setting\": [] }")
                .problems();
        assertEquals(
                List.of("json.unknown-field"),
                problems.stream().map(Finding::code).toList());
    }

    private static Reading<RuleSet> read(String json) {
        return RuleSetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "rules.json");
    }
}
