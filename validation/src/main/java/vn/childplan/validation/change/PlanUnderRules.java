package vn.childplan.validation.change;

import java.time.Instant;
import java.util.Objects;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * Everything but the evidence and the instant: what was ordered, who existed when, which days are worked, and by which
 * rules it is read and judged.
 *
 * @param plan what was ordered
 * @param directory who existed when
 * @param calendar which days are worked
 * @param rules how it is read and judged
 */
public record PlanUnderRules(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, RuleSet rules) {
    public PlanUnderRules {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(rules, "rules");
    }

    public PlanUnderRules with(RuleSet others) {
        return new PlanUnderRules(plan, directory, calendar, others);
    }

    public PlanUnderRules with(Plan other) {
        return new PlanUnderRules(other, directory, calendar, rules);
    }

    public PlanUnderRules with(AgencyDirectory other) {
        return new PlanUnderRules(plan, other, calendar, rules);
    }

    public PlanUnderRules with(OfficialCalendar other) {
        return new PlanUnderRules(plan, directory, other, rules);
    }

    public ObligationRegister register() {
        return ObligationRegister.derive(plan, directory, rules);
    }

    public Assessor assessor() {
        return Assessor.of(register(), rules, calendar);
    }

    public Assessment assess(EvidenceLog log, Instant asOf) {
        return assessor().assess(log, asOf);
    }
}
