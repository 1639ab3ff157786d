package vn.childplan.testkit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;

class ScenariosTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> the_scenarios_of_the_library_hold() {
        return Scenarios.in(Path.of("src/test/scenarios"));
    }

    @Test
    void every_mistake_is_found_with_its_line() throws IOException {
        Path file = file("""
                scenario: Sai nhiều chỗ
                givn: {}
                given:
                  rules:
                    settings:
                      - { rule: progress.due-soon, parameter: weeks, value: 2 }
                evidence:
                  - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-14 }
                  - { kind: submission, agency: so-tu-fap, clause: V,
                      period: 2025-H3, at: 2025-05-14 }
                  - kind: extension
                    agency: so-tu-phap
                    clause: V
                    period: 2025-H1
                    at: 2025-05-14
                    colour: red
                    until: soon
                moments:
                  - asOf: tomorrow
                    expect:
                      V:REPORT:so-tu-fap:2025-H1: MET
                      V:REPORT:so-tu-phap:2025-H1: LATE
                      V:REPORT:so-tu-phap:2025-H1: MET
                """);
        List<String> found = ScenarioYaml.read(file).problems().stream()
                .map(problem -> problem.place().line() + " " + problem.code())
                .toList();
        assertEquals(
                List.of(
                        "2 scenario.unknown-key",
                        "6 rules.unknown-parameter",
                        "9 evidence.unknown-agency",
                        "10 evidence.unknown-period",
                        "16 json.unknown-field",
                        "17 evidence.bad-date",
                        "19 scenario.time",
                        "21 scenario.unknown-obligation",
                        "22 scenario.status",
                        "23 scenario.duplicate-key"),
                found);
    }

    /** In a title it says nothing; in a word with a meaning it is refused by name, at its line. */
    @Test
    void a_character_that_nobody_sees_is_left_out_of_a_title_and_named_elsewhere() throws IOException {
        String good = """
                scenario: Báo cáo 6 tháng
                given:
                  rules:
                    settings:
                      - { rule: progress.due-soon, parameter: days, value: 14 }
                evidence:
                  - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00 }
                moments:
                  - asOf: 2025-05-20
                    expect:
                      V:REPORT:so-tu-phap:2025-H1: MET_LATE 1
                """;
        assertEquals(
                "Báo cáo 6 tháng",
                ScenarioYaml.read(file(good.replace("Báo", "Bá\u200Bo\uFEFF")))
                        .orThrow()
                        .title());
        Map<String, Integer> words = Map.of(
                "given:",
                2,
                "progress.due-soon",
                5,
                "14 }",
                5,
                "submission",
                7,
                "V, ",
                7,
                "2025-H1, ",
                7,
                "2025-05-20",
                9,
                "V:REPORT",
                11,
                "MET_LATE",
                11);
        words.forEach((word, line) -> {
            String changed = good.replaceFirst(word.replace("}", "\\}"), word.charAt(0) + "\u200B" + word.substring(1));
            List<Finding> problems = read(changed).problems();
            assertTrue(
                    problems.stream()
                            .anyMatch(problem -> problem.place().line() == line
                                    && problem.message().vi().contains("có ký tự vô hình U+200B ở vị trí 2")),
                    word + ": " + problems);
        });
    }

    /** Looking for the nearest of all obligations takes as long as many lines, so it is done for the first mistakes only. */
    @Test
    void of_very_many_unknown_obligations_only_the_first_are_compared_with_all() {
        String lines = IntStream.range(0, 2_000)
                .mapToObj(i -> "      V:REPORT:so-" + i + ":2025-H1: MET\n")
                .collect(Collectors.joining());
        List<Finding> problems = read("scenario: A\nmoments:\n  - asOf: 2025-05-20\n    expect:\n" + lines)
                .problems();
        assertEquals(1_001, problems.size());
        assertEquals(
                20,
                problems.stream()
                        .filter(problem -> problem.remedy().en().startsWith("No agency 'so-"))
                        .count());
    }

    private Reading<Scenario> read(String yaml) {
        try {
            return ScenarioYaml.read(file(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence: [ { kind: submission, agency: so-tu-fap, clause: V, period: 2025-H1, at: 2025-05-14 } ]"
                        + " | /evidence/0/agency",
                "given: { rules: { settings: [ { rule: deadline.grce, parameter: days, value: 2 } ] } }"
                        + " | /given/rules/settings/0/rule",
            })
    void a_mistake_in_what_is_given_is_told_with_its_path_in_the_scenario(String given, String path)
            throws IOException {
        Finding problem = ScenarioYaml.read(file("scenario: A\n" + given + "\nmoments: []\n"))
                .problems()
                .get(0);
        assertEquals(2, problem.place().line());
        assertEquals(path, problem.place().path());
    }

    @Test
    void an_unknown_obligation_is_told_which_are_nearest() throws IOException {
        Finding problem = ScenarioYaml.read(file("""
                        scenario: Sai cơ quan
                        moments:
                          - { asOf: 2025-05-14, expect: { 'V:REPORT:so-tu-fap:2025-H1': MET } }
                        """)).problems().get(0);
        assertEquals(
                "No agency 'so-tu-fap' fits here. Nearest: so-tu-phap.",
                problem.remedy().en());
    }

    /** Under V the reports are for 2025-H1 and 2025; II has points up to 13. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VV:REPORT:so-tu-phap:2025-H1       | No clause 'VV' fits here. Nearest: V.",
                "V:REPROT:so-tu-phap:2025-H1        | No duty 'REPROT' fits here. Nearest: REPORT.",
                "V:REPORT:so-tu-phap:2025-Q1        | No period '2025-Q1' fits here. Nearest: 2025-H1.",
                "V:REPORT:so-tu-phap:2026           | No period '2026' fits here. Nearest: 2025.",
                "II.9:CARRY_OUT:so-tu-phap:2025-Q2  | No agency 'so-tu-phap' fits here. There is: so-van-hoa-the-thao-va-du-lich, so-y-te.",
                "so-tu-phap                         | Nearest: 65/KH-UBND:",
                "V:so-tu-phap:2025-H1               | Nearest: 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1",
                "65/KH-UBND:V:so-tu-phap:2025-H1    | Nearest: 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1",
            })
    void of_an_unknown_obligation_the_part_is_named_that_fits_nothing(String id, String remedy) throws IOException {
        Finding problem = ScenarioYaml.read(
                        file("scenario: A\nmoments:\n  - { asOf: 2025-05-14, expect: { '" + id + "': MET } }\n"))
                .problems()
                .get(0);
        assertTrue(problem.remedy().en().startsWith(remedy), problem.remedy()::en);
    }

    @Test
    void a_mistyped_key_is_told_with_the_one_that_was_meant() throws IOException {
        Finding problem = ScenarioYaml.read(file("scenario: A\nevidense: []\nmoments: []\n"))
                .problems()
                .get(0);
        assertTrue(problem.remedy().en().startsWith("Did you mean 'evidence'? Use: "), problem.remedy()::en);
        assertTrue(problem.remedy().vi().startsWith("Có phải là 'evidence'? Dùng: "), problem.remedy()::vi);
    }

    /** Ten lists of ten each: written out, ten thousand million words. */
    @Test
    void aliases_that_stand_for_each_other_too_often_are_told_at_their_line() throws IOException {
        StringBuilder bomb = new StringBuilder("scenario: A\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 10; i++) {
            bomb.append("a%d: &a%d [%s*a%d]%n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
        }
        Finding problem = ScenarioYaml.read(file(bomb.toString())).problems().get(0);
        assertEquals(3, problem.place().line());
        assertTrue(problem.message().en().contains("aliases (*name) are used too often"), problem::toString);
    }

    @Test
    void broken_yaml_and_missing_files_are_problems_too() throws IOException {
        assertEquals(
                2,
                ScenarioYaml.read(file("scenario: [\n}"))
                        .problems()
                        .get(0)
                        .place()
                        .line());
        assertEquals(
                "scenario.empty", ScenarioYaml.read(file("")).problems().get(0).code());
        assertEquals(
                "file.missing",
                ScenarioYaml.read(folder.resolve("none.yaml")).problems().get(0).code());
        assertEquals(
                "file.missing",
                ScenarioYaml.read(file("scenario: A\ngiven: { plan: none.json }\nmoments: []\n"))
                        .problems()
                        .get(0)
                        .code());
        assertThrows(IllegalArgumentException.class, () -> Scenarios.in(folder.resolve("none")));
    }

    /** What a parser says in English is said in words of the library, with its line. */
    @Test
    void broken_yaml_is_told_in_words_of_the_library() {
        Map<String, String> told = Map.of(
                "scenario: A\nmoments: @b", ":2:10: YAML sai cú pháp: giá trị bắt đầu bằng @, % hoặc dấu khác",
                "scenario: A\n---\nscenario: B", ":2:1: YAML sai cú pháp: tệp có nhiều tài liệu (---); chỉ ghi một",
                "scenario: A\nmoments: \u0007", ":2: có ký tự điều khiển U+0007",
                "scenario:\n\tb: 1", ":2:1: YAML sai cú pháp: dòng thụt bằng dấu tab");
        told.forEach((yaml, words) -> {
            String line = read(yaml).problems().get(0).line(Text.VIETNAMESE);
            assertTrue(line.contains(words), line);
        });
    }

    @Test
    void a_plan_may_stand_beside_the_scenario() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("plan.json"))) {
            PlanJson.write(QuangNgai.plan65(), out);
        }
        assertEquals(
                QuangNgai.plan65(),
                ScenarioYaml.read(
                                file("scenario: A\ngiven: { plan: plan.json }\nmoments: [ { asOf: 2025-05-20, expect: {"
                                        + " 'V:REPORT:so-tu-phap:2025-H1': OVERDUE } } ]\n"))
                        .orThrow()
                        .given()
                        .plan());
    }

    @Test
    void a_failing_expectation_prints_place_and_explanation() throws IOException {
        Path file = file("""
                scenario: Sai kỳ vọng
                moments:
                  - asOf: 2025-05-15
                    expect:
                      V:REPORT:so-tu-phap:2025-H1: MET
                """);
        String message = failure(file);
        assertTrue(
                message.contains("scenario.yaml:5: 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1: MET — it is OVERDUE 1"),
                message);
        assertTrue(message.startsWith(file + ":5: "), message);
        List<String> lines = message.lines().toList();
        assertTrue(lines.size() <= 9, message);
        // Civil Code Đ.148: the day after the last permitted one is late.
        assertEquals(
                "  progress.overdue FAILED: last permitted day: 14 May 2025; as of: 15 May 2025 ⇒ 1 day overdue (By"
                        + " analogy Art. 148, Civil Code 2015: a day ends at 24:00)",
                lines.get(lines.size() - 1));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_test_that_fails() throws IOException {
        assertTrue(failure(file("scenario: A\nmoment: []\n")).contains("[scenario.missing-key]"));
    }

    private static String failure(Path file) {
        DynamicNode node = Scenarios.in(file).findFirst().orElseThrow();
        while (node instanceof DynamicContainer container) {
            node = container.getChildren().findFirst().orElseThrow();
        }
        DynamicTest test = (DynamicTest) node;
        return assertThrows(AssertionError.class, test.getExecutable()).getMessage();
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("scenario.yaml"), yaml);
    }

    /** "Báo cáo" in Windows-1258, as an old editor saves it. */
    @Test
    void aFileInAnotherEncodingIsToldWithItsLineAndWhatToDo() throws IOException {
        byte[] old = {'#', ' ', 'x', '\n', 's', 'c', 'e', 'n', 'a', 'r', 'i', 'o', ':', ' ', 'B', (byte) 0xE1, 'o', '\n'
        };
        Path yaml = Files.write(folder.resolve("windows-1258.yaml"), old);
        List<Finding> problems = ScenarioYaml.read(yaml).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals("file.encoding", problems.get(0).code());
        assertEquals(2, problems.get(0).place().line());
        assertTrue(problems.get(0).remedy().vi().contains("UTF-8"), problems.toString());
        Path utf16 = Files.write(folder.resolve("utf16.yaml"), "scenario: A\n".getBytes(StandardCharsets.UTF_16));
        assertEquals("file.encoding", ScenarioYaml.read(utf16).problems().get(0).code());
    }

    /** What makes nodes of collections calls itself for each level. */
    @Test
    void collectionsThatStandInEachOtherTooDeepAreRefusedBeforeTheStackIsUsedUp() throws IOException {
        for (String deep : List.of("[", "{a: ", "- ", "[{")) {
            Finding problem = ScenarioYaml.read(file("scenario: A\nmoments:\n  " + deep.repeat(100_000)))
                    .problems()
                    .get(0);
            assertEquals("scenario.yaml", problem.code());
            assertEquals(3, problem.place().line(), problem.toString());
        }
    }

    @Test
    void noWordOfTheParserReachesTheReader() throws IOException {
        for (String bad : List.of(
                "a: b: c",
                "\ta: 1",
                "a: [1",
                "a: 'x",
                "a: *b",
                "a: &x [*x]",
                "- a\nb",
                "a: 1\na: 2",
                "a: 1\n---\nb: 2",
                "%YAML 9",
                "a: !!x 1",
                "? a\n: b\n  c",
                "a: \u0007",
                "@a",
                "`a",
                "a: {b",
                "a: |9999\n x")) {
            for (Finding problem : ScenarioYaml.read(file(bad)).problems()) {
                String vietnamese = problem.message().vi();
                for (String jargon : List.of("expected", "found", "mapping", "token", "while", "block")) {
                    assertFalse(vietnamese.contains(jargon), vietnamese);
                }
            }
        }
    }
}
