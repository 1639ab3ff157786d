package vn.childplan.testkit.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.testkit.arbitrary.PlanWithEvidence;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** A case that was kept says of itself what the values said. */
class KeptCaseTest {
    @Example
    void a_case_of_the_bundled_plan_is_a_few_lines() {
        PlanUnderRules plan65 =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        KeptCase late = KeptCase.of(
                plan65,
                EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-15T17:00:01")),
                VietnamTime.parse("2025-05-20T00:00:00"),
                List.of("V:REPORT:so-tu-phap:2025-H1"));
        assertEquals("""
                moments:
                  - asOf: 2025-05-20T00:00:00+07:00
                    expect:
                      V:REPORT:so-tu-phap:2025-H1: MET_LATE 1
                """, late.yaml().substring(late.yaml().indexOf("moments:")));
        assertTrue(late.yaml().startsWith("scenario: case\nevidence:\n  - {"), late.yaml());
        assertThrows(
                NoSuchElementException.class,
                () -> KeptCase.of(plan65, EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"), List.of("V:REPORT:x")));
        assertThrows(IllegalArgumentException.class, () -> late.write(Path.of("."), "../x"));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void what_is_kept_holds_when_it_is_read_again(
            @ForAll("questions") PlanWithEvidence question, @ForAll("instants") Instant asOf) throws IOException {
        List<String> obligations = question.plan().register().obligations().stream()
                .limit(8)
                .map(obligation -> obligation.id())
                .toList();
        if (obligations.isEmpty()) {
            return;
        }
        Path folder = Files.createTempDirectory("kept");
        Path file =
                KeptCase.of(question.plan(), question.log(), asOf, obligations).write(folder, "found");
        ScenarioRun run = ScenarioRun.of(ScenarioYaml.read(file).orThrow());
        assertTrue(
                run.holds(),
                () -> run.checks().stream().filter(check -> !check.holds()).toList() + "\n" + file);
        try (Stream<Path> written = Files.list(folder)) {
            for (Path each : written.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<PlanWithEvidence> questions() {
        return PlanWithEvidence.any();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return PlanWithEvidence.instants();
    }
}
