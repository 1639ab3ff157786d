package vn.childplan.validation.reckoning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/**
 * Everything that a verdict depends on, invented.
 *
 * @param asOf the instants at which to judge
 */
record Invented(
        Plan plan,
        AgencyDirectory directory,
        OfficialCalendar calendar,
        Reading reading,
        List<Evidence> log,
        List<Instant> asOf) {
    Reckoning reckoning(Set<Fault> faults) {
        return new Reckoning(plan, directory, calendar, reading, log, faults);
    }

    PlanUnderRules underRules() {
        RuleSet rules = RuleSet.standard().named("invented");
        rules = set(rules, "bearer.localities", "level", reading.level());
        rules = set(rules, "bearer.coordinating", "timeBinds", reading.timeBinds());
        rules = set(rules, "bearer.succession", "passesOn", reading.passesOn());
        rules = set(rules, "deadline.event", "binds", reading.eventBinds());
        rules = set(rules, "deadline.wording", "includesNamedDay", reading.includesNamedDay());
        rules = set(rules, "deadline.rest-day", "shift", reading.restDay());
        rules = set(rules, "deadline.after-event", "shift", reading.restDayAfterEvent());
        rules = set(rules, "progress.due-soon", "days", reading.dueSoonDays());
        return new PlanUnderRules(plan, directory, calendar, rules);
    }

    private static <T> RuleSet set(RuleSet rules, String rule, String parameter, Since<T> value) {
        RuleSet always = rules.set(rule, parameter, value.value());
        return value.from() == null ? always : always.set(rule, parameter, value.then(), value.from());
    }

    Invented at(Instant instant) {
        return new Invented(plan, directory, calendar, reading, log, List.of(instant));
    }
}
