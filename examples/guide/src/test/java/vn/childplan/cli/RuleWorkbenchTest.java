package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.finding.Finding;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.testkit.scenario.Scenarios;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/** The twelve changes of examples/rule-workbench hold, for the analyst who runs the command and for the tester with JUnit. */
class RuleWorkbenchTest {
    static final Path WORKBENCH = Path.of("").toAbsolutePath().getParent().resolve("rule-workbench");

    private static final int CHANGES = 12;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicNode> theCasesHoldAsTests() {
        return Scenarios.in(WORKBENCH);
    }

    @Test
    void theCasesHoldForTheCommand() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Clock noon = Clock.fixed(Instant.parse("2025-05-15T05:00:00Z"), ZoneOffset.UTC);
        int exit = new CommandLineRun(new Terminal(console, console, false, noon))
                .run("test", WORKBENCH.toString(), "--lang", "en");
        String said = printed.toString(StandardCharsets.UTF_8);
        assertEquals(0, exit, said);
        assertTrue(said.contains(CHANGES + " scenarios, "), said);
    }

    /** A change says why, and on what it or what it sets rests; and it has cases. */
    @TestFactory
    Stream<DynamicTest> everyChangeSaysWhyAndHasCasesAndAnEffect() throws IOException {
        List<Path> files = files(".json");
        assertEquals(CHANGES, files.size());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    RuleSet rules = RuleSetJson.read(file).orThrow();
                    assertNotNull(rules.description().title());
                    assertNotNull(rules.description().reason());
                    assertTrue(rests(rules), "it rests on something");
                    PlanUnderRules plan = ScenarioYaml.bundled(rules);
                    assertEquals(
                            List.of(),
                            plan.register().findings().stream()
                                    .filter(found -> found.code().startsWith("rule."))
                                    .map(Finding::toString)
                                    .toList());
                    Path cases = Path.of(file.toString().replace(".json", ".yaml"));
                    assertTrue(
                            Files.readString(cases).contains(file.getFileName().toString()), "its cases name it");
                }));
    }

    private static boolean rests(RuleSet rules) {
        return rules.description().basis() != null
                || rules.settings().stream().anyMatch(setting -> setting.basis() != null || setting.reason() != null)
                || rules.rules().size() > RuleSet.standard().rules().size();
    }

    @TestFactory
    Stream<DynamicTest> theReadmesCanBeFollowedFromTopToBottom() throws IOException {
        return files(".md").stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    Path copy = Files.createDirectories(folder.resolve(page.getFileName() + "-followed"));
                    for (Path file : files("")) {
                        Files.copy(file, copy.resolve(file.getFileName()));
                    }
                    assertEquals("", GuidePage.followed(page, copy));
                }));
    }

    static List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.list(WORKBENCH)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
