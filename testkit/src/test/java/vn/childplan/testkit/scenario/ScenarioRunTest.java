package vn.childplan.testkit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.rule.RuleSet;

/** What a scenario states, and what it may not leave unsaid. Sở Tư pháp reports by 14/5/2025 (Mục V of the plan). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioRunTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    @TempDir
    private Path folder;

    private Reading<Scenario> read(String yaml) throws IOException {
        return ScenarioYaml.read(Files.writeString(folder.resolve("case.yaml"), yaml));
    }

    private List<String> differences(String yaml) throws IOException {
        return ScenarioRun.of(read(yaml).orThrow()).checks().stream()
                .filter(check -> !check.holds())
                .map(check -> check.line() + " " + check.statement().en() + " | "
                        + check.difference().en())
                .toList();
    }

    private static String sentOn15May(String expected) {
        return """
            scenario: Gửi ngày 15/5
            evidence:
              - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00, via: so-y-te }
            moments:
              - asOf: 2025-05-20
                expect:
                  V:REPORT:so-tu-phap:2025-H1: %s
            """.formatted(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MET_LATE
        MET_LATE 1
        { status: MET_LATE, daysLate: 1, lastDay: 2025-05-14, transferredTo: [], findings: [finding.estimates] }
        { lastDay: 14/5/2025 }
        { rules: { deadline.wording: PASSED, fulfilment.in-time: FAILED, deadline.extension: NOT_APPLICABLE } }
        """)
    void what_is_so_holds(String expected) throws IOException {
        assertEquals(List.of(), differences(sentOn15May(expected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MET                                 | MET_LATE 1
        MET_LATE 2                          | MET_LATE 1
        { lastDay: 2025-05-15 }             | last day 14 May 2025
        { transferredTo: [so-noi-vu] }      | transferred to: –
        { findings: [] }                    | findings: finding.estimates
        { rules: { deadline.wording: FAILED } } | deadline.wording PASSED
        """)
    void what_is_not_so_is_told_with_what_it_is(String expected, String is) throws IOException {
        List<String> found = differences(sentOn15May(expected));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("7 65/KH-UBND:" + REPORT + ": "), found::toString);
        assertTrue(found.get(0).endsWith(" | " + is), found::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        { status: LATE }                    | 7 scenario.status
        { daysLate: two }                   | 7 scenario.days-late
        { lastDay: 2025-02-30 }             | 7 scenario.date
        { transferredTo: [so-tu-fap] }      | 7 scenario.unknown-agency
        { findings: [finding.chanel] }      | 7 scenario.unknown-rule
        { rules: { deadline.words: PASSED } } | 7 scenario.unknown-rule
        { rules: { deadline.wording: OK } } | 7 scenario.unknown-outcome
        { late: 1 }                         | 7 scenario.unknown-key
        {}                                  | 7 scenario.states-nothing
        """)
    void what_cannot_be_meant_is_a_problem_at_its_line(String expected, String problem) throws IOException {
        assertEquals(
                List.of(problem),
                read(sentOn15May(expected)).problems().stream()
                        .map(found -> found.place().line() + " " + found.code())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        MET_LAT 1             | 'MET_LAT 1' is not a valid status. Nearest: MET_LATE 1 (met late).
        overdue               | 'overdue' is not a valid status. Nearest: OVERDUE (overdue).
        quá hạn 6             | 'quá hạn 6' is not a valid status. Nearest: OVERDUE 6 (overdue).
        QUA_HAN               | 'QUA_HAN' is not a valid status. Nearest: OVERDUE (overdue).
        LATE                  | 'LATE' is not a valid status. Nearest: MET_LATE (met late).
        { status: OVERDU }    | 'OVERDU' is not a valid status. Nearest: OVERDUE (overdue).
        """)
    void a_mistyped_status_is_told_with_the_nearest(String expected, String problem) throws IOException {
        assertEquals(
                List.of(folder.resolve("case.yaml") + ":7: " + problem + " [scenario.status]"),
                read(sentOn15May(expected)).problems().stream()
                        .map(found -> found.line(Locale.ENGLISH).replaceFirst(":7:[0-9]+:", ":7:"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        evidence: reports.csv          | 2:11 | reports.csv
        given: { plan: next.json }     | 2:16 | next.json
        given: { rules: draft.json }   | 2:17 | draft.json
        """)
    void a_file_that_is_not_there_is_told_at_the_line_that_names_it(String line, String place, String file)
            throws IOException {
        assertEquals(
                List.of(folder.resolve("case.yaml") + ":" + place + ": " + folder.resolve(file)
                        + ": there is no such file. Write its path from the folder of this file. [file.missing]"),
                read("scenario: A\n" + line + "\nmoments: [ { asOf: 2025-05-20, expect: { " + REPORT
                                + ": OVERDUE } } ]\n")
                        .problems()
                        .stream()
                        .map(found -> found.line(Locale.ENGLISH))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# to be written\n", "---\n"})
    void an_empty_file_is_told_in_one_line(String yaml) throws IOException {
        assertEquals(
                List.of(folder.resolve("case.yaml")
                        + ":1: the file is empty: it states no scenario. Write at least scenario"
                        + " (a title) and moments (as of when which obligation must stand how). [scenario.empty]"),
                read(yaml).problems().stream()
                        .map(found -> found.line(Locale.ENGLISH))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        moments: []
        moments: [ { asOf: 2025-05-20, expect: {} } ]
        """)
    void a_scenario_that_states_nothing_is_refused(String moments) throws IOException {
        assertEquals(
                List.of("scenario.states-nothing"),
                read("scenario: A\n" + moments + "\n").problems().stream()
                        .map(found -> found.code())
                        .toList());
    }

    /** What was done before the period began is no report on it (1/1/2025 for the first half-year). */
    @Test
    void an_entry_that_counts_for_nothing_fails_unless_the_file_says_so() throws IOException {
        String yaml = """
            scenario: Trước kỳ
            evidence:
              - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2024-12-31, via: so-y-te }
            moments:
              - asOf: 2025-05-20
                expect: { 'V:REPORT:so-tu-phap:2025-H1': OVERDUE 6 }
            """;
        List<String> found = differences(yaml);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("0 every entry counts | 1 does not: "), found::toString);
        assertEquals(List.of(), differences(yaml + "notCounted: 1\n"));
        assertEquals(1, differences(yaml + "notCounted: 2\n").size());
    }

    @Test
    void an_entry_known_only_after_the_last_moment_is_told() throws IOException {
        List<String> found = differences("""
            scenario: Ghi nhận sau
            evidence:
              - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-14,
                  via: so-y-te, recordedAt: 2025-05-21 }
            moments:
              - asOf: 2025-05-20
                expect: { 'V:REPORT:so-tu-phap:2025-H1': OVERDUE 6 }
            """);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).contains("so-tu-phap V: recorded after the last moment, 2025-05-21"), found::toString);
    }

    @Test
    void evidence_and_rules_may_stand_in_files_beside_the_scenario() throws IOException {
        Files.writeString(
                folder.resolve("entries.csv"),
                "kind,agency,clause,period,at,via\nsubmission,so-tu-phap,V,2025-H1,2025-05-15T10:00,so-y-te\n");
        Files.writeString(
                folder.resolve("included.json"),
                "{ \"name\": \"included/1\", \"base\": \"standard\", \"settings\": [ { \"rule\": \"deadline.wording\","
                        + " \"parameter\": \"includesNamedDay\", \"value\": true } ] }");
        assertEquals(List.of(), differences("""
            scenario: Tính cả ngày 15
            given: { rules: included.json }
            evidence: entries.csv
            moments:
              - asOf: 2025-05-20
                expect: { 'V:REPORT:so-tu-phap:2025-H1': MET }
            """));
        assertEquals(List.of(), differences("""
            scenario: Chỉ nêu tác động
            evidence: entries.csv
            impact: { asOf: 2025-05-20, rules: included.json, transitions: { MET_LATE>MET: 1 } }
            """));
    }

    /** Nobody reports on 15/5 here; with two days of grace from 2030 on, nothing of 2025 is judged otherwise. */
    @Test
    void an_impact_that_is_none_says_why() throws IOException {
        String told = differences("""
            scenario: Năm sau
            impact:
              asOf: 2025-05-20
              rules: { settings: [ { rule: deadline.grace, parameter: days, value: 2, from: 2030-01-01 } ] }
              transitions: { MET_LATE>MET: 1 }
            """).get(0);
        assertTrue(
                told.contains("no status changes\nthe setting deadline.grace days = 2 from 1 Jan 2030 has no effect"),
                told);
    }

    @Test
    void an_impact_that_is_another_names_the_obligations() throws IOException {
        List<String> found = differences("""
            scenario: Không đổi gì
            evidence:
              - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00, via: so-y-te }
            impact:
              asOf: 2025-05-20
              rules: { settings: [ { rule: deadline.wording, parameter: includesNamedDay, value: true } ] }
              transitions: {}
            """);
        assertEquals(
                List.of("5 Không đổi gì (impact) changes no status | MET_LATE>MET: 1\n65/KH-UBND:" + REPORT
                        + ": MET_LATE>MET"),
                found);
    }

    @Test
    void a_scenario_that_names_no_rules_is_judged_by_those_given() throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), sentOn15May("MET"));
        RuleSet included = RuleSet.standard().set("deadline.wording", "includesNamedDay", true);
        assertTrue(ScenarioRun.of(
                        ScenarioYaml.read(file, ScenarioYaml.bundled(included)).orThrow())
                .holds());
        assertEquals(false, ScenarioRun.of(ScenarioYaml.read(file).orThrow()).holds());
    }

    private static String underRules(String rules, String more) {
        return """
            scenario: Ân hạn
            given: { rules: %s }
            %s
            evidence:
              - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00, via: so-y-te }
            moments:
              - asOf: 2025-05-20
                expect:
                  V:REPORT:so-tu-phap:2025-H1: MET
            """.formatted(rules, more);
    }

    private static String grace(int days) {
        return "{ settings: [ { rule: deadline.grace, parameter: days, value: " + days + " } ] }";
    }

    @Test
    void rules_of_a_scenario_that_do_nothing_fail_it_unless_it_says_so() throws IOException {
        String late = underRules(grace(0), "withoutEffect: 0").replace(": MET\n", ": MET_LATE 1\n");
        List<String> found = differences(late);
        assertEquals(1, found.size(), found::toString);
        assertTrue(
                found.get(0)
                        .startsWith("0 Ân hạn: every rule and setting has an effect | 1\n"
                                + "the setting deadline.grace days = 0"),
                found::toString);
        assertEquals(List.of(), differences(late.replace("withoutEffect: 0", "withoutEffect: 1")));
        assertEquals(List.of(), differences(underRules(grace(1), "")));
        assertEquals(
                List.of("0 Ân hạn: rules and settings without effect: 1 | 0"),
                differences(underRules(grace(1), "withoutEffect: 1")));
    }

    @Test
    void of_a_change_that_changes_something_a_setting_that_does_nothing_fails_too() throws IOException {
        String yaml = """
            scenario: A
            evidence:
              - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00, via: so-y-te }
            impact:
              asOf: 2025-05-15
              rules:
                settings:
                  - { rule: deadline.wording, parameter: includesNamedDay, value: true }
                  - { rule: progress.due-soon, parameter: days, value: 7 }
              transitions: { MET_LATE>MET: 1, OVERDUE>DUE_SOON: 25 }
            """;
        List<String> found = differences(yaml);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("5 A (impact): every rule and setting has an effect | 1"), found::toString);
        assertEquals(List.of(), differences(yaml + "  withoutEffect: 1\n"));
    }

    @Test
    void what_would_hold_without_the_rules_as_well_is_told_and_does_not_fail() throws IOException {
        ScenarioRun same = ScenarioRun.of(read(underRules(grace(1), "")
                        .replace("so-tu-phap:2025-H1: MET", "so-noi-vu:2025-H1: { status: OVERDUE }"))
                .orThrow());
        assertTrue(same.holds());
        assertEquals(
                List.of("Without the rules that the scenario gives all that it states in moments would hold as well:"
                        + " it tries nothing of what they change."),
                same.notes().stream().map(note -> note.en()).toList());
        assertEquals(
                List.of(),
                ScenarioRun.of(read(underRules(grace(1), "")).orThrow()).notes(),
                "MET_LATE without them");
    }

    @Test
    void scenarios_that_name_the_same_files_share_what_is_derived_from_them() throws IOException {
        Files.writeString(folder.resolve("grace.json"), """
            { "name": "grace/1", "base": "standard", "settings": [
              { "rule": "deadline.grace", "parameter": "days", "value": 1 } ] }
            """);
        Path sub = Files.createDirectories(folder.resolve("sub"));
        Path one = Files.writeString(folder.resolve("one.yaml"), underRules("grace.json", ""));
        Path two = Files.writeString(sub.resolve("two.yaml"), underRules("../grace.json", ""));
        var reader = ScenarioYaml.reader(ScenarioYaml.bundled(RuleSet.standard()));
        Scenario first = reader.apply(one).orThrow();
        Scenario second = reader.apply(two).orThrow();
        assertSame(first.given(), second.given());
        assertSame(first.withoutItsRules(), second.withoutItsRules());
    }
}
