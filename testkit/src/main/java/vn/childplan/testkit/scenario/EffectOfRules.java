package vn.childplan.testkit.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.obligation.ObligationRegister;

/** Whether the rules that a scenario gives do anything: a change that does nothing must not look as if it had been tried. */
final class EffectOfRules {
    private final Scenario scenario;

    EffectOfRules(Scenario scenario) {
        this.scenario = scenario;
    }

    /** That each rule and setting of the file has an effect, where it gives any; of a change as well. */
    List<ScenarioCheck> checks() {
        List<ScenarioCheck> checks = new ArrayList<>();
        PlanUnderRules given = scenario.given();
        if (givesRules()) {
            checks.add(check(0, asOf(), given, scenario.withoutEffect()));
        }
        Scenario.Change change = scenario.change();
        if (change != null && !change.transitions().isEmpty()) {
            checks.add(check(change.line(), change.asOf(), given.with(change.rules()), change.withoutEffect()));
        }
        return checks;
    }

    private boolean givesRules() {
        return !scenario.given().rules().equals(scenario.withoutItsRules().rules());
    }

    /** The last moment; where there is none, that of the change. */
    private Instant asOf() {
        Scenario.Change change = scenario.change();
        return scenario.moments().stream()
                .map(Scenario.Moment::asOf)
                .max(Instant::compareTo)
                .orElseGet(() -> change == null
                        ? VietnamTime.startOf(scenario.given().plan().date())
                        : change.asOf());
    }

    private static ScenarioCheck check(int line, Instant asOf, PlanUnderRules plan, int stated) {
        String name = plan.rules().name();
        Text statement = stated == 0
                ? Text.of(
                        name + ": mọi quy tắc, thiết lập đều có tác dụng",
                        name + ": every rule and setting has an effect")
                : Text.of(
                        name + ": số quy tắc, thiết lập không có tác dụng: " + stated,
                        name + ": rules and settings without effect: " + stated);
        List<Finding> idle = idle(plan);
        if (idle.size() == stated) {
            return ScenarioCheck.held(line, asOf, statement);
        }
        return ScenarioCheck.failed(
                line,
                asOf,
                statement,
                Text.of(
                        idle.size()
                                + idle.stream()
                                        .map(each -> "\n" + each.message().vi() + "; "
                                                + each.remedy().vi())
                                        .collect(Collectors.joining()),
                        idle.size()
                                + idle.stream()
                                        .map(each -> "\n" + each.message().en() + "; "
                                                + each.remedy().en())
                                        .collect(Collectors.joining())));
    }

    private static List<Finding> idle(PlanUnderRules plan) {
        return plan.register().findings().stream()
                .filter(finding -> finding.code().equals(ObligationRegister.SETTING_WITHOUT_EFFECT))
                .toList();
    }

    /** How many settings and rules have no effect on a plan. */
    static int withoutEffect(PlanUnderRules plan) {
        return idle(plan).size();
    }

    /** That all that is stated of the moments would hold without the rules of the file as well; empty if some would not. */
    List<Text> notes() {
        boolean states = scenario.moments().stream()
                .anyMatch(moment -> !moment.expectations().isEmpty());
        return givesRules() && states && holdsWithoutThem()
                ? List.of(Text.of(
                        "Bỏ quy tắc riêng của tình huống thì mọi điều nêu ở moments vẫn đúng: tình huống này chưa thử"
                                + " điều mà quy tắc thay đổi.",
                        "Without the rules that the scenario gives all that it states in moments would hold as well:"
                                + " it tries nothing of what they change."))
                : List.of();
    }

    private boolean holdsWithoutThem() {
        Assessor assessor = scenario.withoutItsRules().assessor();
        ObligationRegister register = assessor.register();
        EvidenceIndex index = assessor.index(scenario.evidence());
        return scenario.moments().stream().allMatch(moment -> {
            var assessment = assessor.assess(index, moment.asOf());
            return moment.expectations().stream()
                    .allMatch(expected -> register.find(expected.obligation()).isPresent()
                            && expected.check(assessment).holds());
        });
    }
}
