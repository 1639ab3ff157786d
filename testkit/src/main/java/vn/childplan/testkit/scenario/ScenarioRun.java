package vn.childplan.testkit.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.change.Impact;

/**
 * A scenario judged: each of its statements, and whether it holds. Beside what the file states three things are always asked:
 * that no rule failed with an error, that every entry counts for something, and that every rule and setting that the file
 * gives has an effect on the plan; but for as many as the file says.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param scenario the scenario
 * @param checks its statements, in the order of the file
 * @param notes what whoever reads that all hold should know as well; mostly empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ScenarioRun(Scenario scenario, List<ScenarioCheck> checks, List<Text> notes) {
    public ScenarioRun {
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
    }

    /** Judges a scenario. */
    public static ScenarioRun of(Scenario scenario) {
        Assessor assessor = scenario.given().assessor();
        EvidenceIndex index = assessor.index(scenario.evidence());
        Map<Instant, Assessment> assessments = new HashMap<>();
        List<ScenarioCheck> checks = new ArrayList<>();
        for (Scenario.Moment moment : scenario.moments()) {
            Assessment assessment =
                    assessments.computeIfAbsent(moment.asOf(), instant -> assessor.assess(index, instant));
            moment.expectations().forEach(expected -> checks.add(expected.check(assessment)));
        }
        Scenario.Change change = scenario.change();
        if (change != null) {
            checks.add(changes(scenario, change));
        }
        assessments.values().stream()
                .sorted(Comparator.comparing(Assessment::asOf))
                .forEach(assessment -> addErrors(assessment, checks));
        assessments.values().stream()
                .max(Comparator.comparing(Assessment::asOf))
                .ifPresent(last -> checks.add(everyEntryCounts(scenario, last)));
        EffectOfRules effect = new EffectOfRules(scenario);
        checks.addAll(effect.checks());
        boolean holds = checks.stream().allMatch(ScenarioCheck::holds);
        return new ScenarioRun(scenario, checks, holds ? effect.notes() : List.of());
    }

    /** Whether every statement holds. */
    public boolean holds() {
        return checks.stream().allMatch(ScenarioCheck::holds);
    }

    private static void addErrors(Assessment assessment, List<ScenarioCheck> checks) {
        for (Finding error : assessment.errors()) {
            checks.add(ScenarioCheck.failed(
                    0,
                    assessment.asOf(),
                    Text.of("không quy tắc nào gặp lỗi", "no rule fails with an error"),
                    error.message()));
        }
    }

    /** What was not known by the last moment plays no part in any, like what is known and counts for nothing. */
    private static ScenarioCheck everyEntryCounts(Scenario scenario, Assessment last) {
        Text statement = scenario.notCounted() == 0
                ? Text.of("mọi thông tin thực hiện đều được tính", "every entry counts")
                : Text.of(
                        scenario.notCounted() + " thông tin thực hiện không được tính",
                        scenario.notCounted() + (scenario.notCounted() == 1 ? " entry does" : " entries do")
                                + " not count");
        List<Evidence> unknown = scenario.evidence().entries().stream()
                .filter(entry -> entry.recordedAt().isAfter(last.asOf()))
                .toList();
        List<Finding> notCounted = last.notCounted();
        int found = notCounted.size() + unknown.size();
        if (found == scenario.notCounted()) {
            return ScenarioCheck.held(0, last.asOf(), statement);
        }
        return ScenarioCheck.failed(
                0,
                last.asOf(),
                statement,
                Text.of(
                        found + " không được tính" + joined(notCounted, unknown, true),
                        found + (found == 1 ? " does" : " do") + " not" + joined(notCounted, unknown, false)));
    }

    private static String joined(List<Finding> notCounted, List<Evidence> unknown, boolean vietnamese) {
        List<String> why = new ArrayList<>();
        notCounted.forEach(found ->
                why.add(vietnamese ? found.message().vi() : found.message().en()));
        unknown.forEach(entry -> why.add(entry.agency() + " " + entry.clause() + ": "
                + (vietnamese ? "ghi nhận sau thời điểm cuối, " : "recorded after the last moment, ")
                + VietnamTime.format(entry.recordedAt())));
        return why.isEmpty() ? "" : ": " + String.join("; ", why);
    }

    /** With the reasons for which the change changes nothing at all, if it does not. */
    private static Text noneChanged(Impact impact) {
        List<Text> why = impact.whyNoChange();
        return Text.of(
                "không tình trạng nào thay đổi"
                        + why.stream().map(each -> "\n" + each.vi()).collect(Collectors.joining()),
                "no status changes" + why.stream().map(each -> "\n" + each.en()).collect(Collectors.joining()));
    }

    private static ScenarioCheck changes(Scenario scenario, Scenario.Change change) {
        PlanUnderRules given = scenario.given();
        Impact impact = Impact.of(given, given.with(change.rules()), scenario.evidence(), change.asOf());
        String stated = change.transitions().isEmpty()
                ? ""
                : change.transitions().entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "));
        String name = change.rules().name();
        Text statement = Text.of(
                name + (stated.isEmpty() ? " không làm thay đổi tình trạng nào" : " làm thay đổi " + stated),
                name + (stated.isEmpty() ? " changes no status" : " changes " + stated));
        if (!impact.errors().isEmpty()) {
            return ScenarioCheck.failed(
                    change.line(),
                    change.asOf(),
                    statement,
                    impact.errors().get(0).message());
        }
        if (impact.transitions().equals(change.transitions())) {
            return ScenarioCheck.held(change.line(), change.asOf(), statement);
        }
        if (impact.transitions().isEmpty()) {
            return ScenarioCheck.failed(change.line(), change.asOf(), statement, noneChanged(impact));
        }
        String found = impact.transitions().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
        String which = impact.changes().stream()
                .limit(ScenarioCheck.SHOWN)
                .map(each -> "\n" + each.obligation().id() + ": " + each.transition())
                .collect(Collectors.joining());
        return ScenarioCheck.failed(change.line(), change.asOf(), statement, Text.of(found + which, found + which));
    }
}
