package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.DateSpan;
import vn.childplan.validation.obligation.LocalityLevel;
import vn.childplan.validation.obligation.StandingLaw;

/** How the rules of a set, as they are set, read a plan; and what of them does nothing to it. */
final class PlanReading {
    private final RuleList rules;
    private final DatedSettings settings;
    private @Nullable Set<Setting> idleSettings;
    private volatile @Nullable RulesInForce inForce;

    PlanReading(RuleList rules, DatedSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** Asked for one day again and again while a plan is derived. Threads that do so at once find the same. */
    private RulesInForce on(LocalDate date) {
        RulesInForce found = inForce;
        if (found == null || !found.date().equals(date)) {
            found = RulesInForce.of(rules.all(), settings, date);
            inForce = found;
        }
        return found;
    }

    Plan complete(Plan plan) {
        return new StandingClauses(standingLawOf(plan))
                .addedTo(plan, on(plan.date()).readings());
    }

    /** A clause of that number that says something else is the plan's own. */
    Map<ClauseRef, StandingLaw> standingLaw(Plan completed) {
        return new StandingClauses(standingLawOf(completed)).in(completed);
    }

    private List<ClauseRule> standingLawOf(Plan plan) {
        LocalDate lastDay = LocalDate.of(plan.year(), 12, 31);
        List<ClauseRule> laws = new ArrayList<>();
        for (Rule rule : rules.all()) {
            if (rule instanceof ClauseRule law && law.about().validity().contains(lastDay)) {
                laws.add(law);
            }
        }
        return laws;
    }

    List<Finding> settingsWithoutEffect(Plan plan, DateSpan facts) {
        List<Finding> found = new ArrayList<>();
        settings.all().forEach(setting -> withoutEffect(setting, plan, facts).ifPresent(found::add));
        rules.all().forEach(rule -> SettingFindings.doesNothing(rule, plan).ifPresent(found::add));
        new StandingClauses(standingLawOf(plan)).leftOutOf(plan).forEach(found::add);
        return found;
    }

    /**
     * That a rule of the set does nothing to a completed plan: a reading of words that it does not have, a duty whose clause has a
     * number that is taken; empty if it does something.
     */
    Optional<Finding> withoutEffect(Rule rule, Plan completed) {
        StandingClauses laws = new StandingClauses(standingLawOf(completed));
        return rule.match(
                law -> laws.leftOutOf(completed, law).findFirst().or(() -> SettingFindings.doesNothing(law, completed)),
                reading -> SettingFindings.doesNothing(reading, completed),
                judging -> Optional.<Finding>empty());
    }

    /**
     * That one of the settings can hold for no obligation of a plan; empty if it can.
     *
     * @param facts from the earliest to the latest day by which rules are picked for an obligation of the plan
     */
    Optional<Finding> withoutEffect(Setting setting, Plan plan, DateSpan facts) {
        if (settings.isOfLibrary(setting)) {
            return Optional.empty();
        }
        if (idleSettings().contains(setting)) {
            return Optional.of(SettingFindings.saysWhatHolds(setting));
        }
        return rules.find(setting.rule())
                .orElseThrow()
                .match(
                        law -> SettingFindings.ofStandingLaw(setting, plan),
                        reading -> SettingFindings.ofReading(setting, plan),
                        verdict -> SettingFindings.ofJudging(setting, facts));
    }

    /** Looked for once: it takes a look at all settings. Threads that do so at once find the same. */
    private Set<Setting> idleSettings() {
        Set<Setting> found = idleSettings;
        if (found == null) {
            found = settings.thatChangeNothing(setting -> rules.standard(setting.rule(), setting.parameter()));
            idleSettings = found;
        }
        return found;
    }

    LocalityLevel localities(LocalDate planDate) {
        return reading(planDate, ReadingRules.LOCALITIES, ReadingRules.LEVEL, LocalityLevel.DISTRICT_AND_COMMUNE);
    }

    boolean timeBindsCoordinating(LocalDate planDate) {
        return reading(planDate, ReadingRules.COORDINATING, ReadingRules.TIME_BINDS_COORDINATING, true);
    }

    boolean dutiesPassToSuccessors(LocalDate planDate) {
        return reading(planDate, ReadingRules.SUCCESSION, ReadingRules.PASSES_ON, false);
    }

    boolean oneLeadSuffices(LocalDate planDate) {
        return reading(planDate, ReadingRules.NAMED, ReadingRules.CO_LEADS, CoLeads.EACH) == CoLeads.ANY;
    }

    /** The rules of standing law and the readings with their settings: what reads alike is equal in these. */
    List<Object> of(Plan plan) {
        List<Object> reading = new ArrayList<>(standingLawOf(plan));
        RulesInForce inForce = on(plan.date());
        for (ReadingRule rule : inForce.readings()) {
            reading.add(rule);
            reading.add(inForce.settings(rule).toString());
        }
        return reading;
    }

    /** What a reading rule says on a day, or {@code without} where the set has no such rule. */
    private <T> T reading(LocalDate date, ReadingRule rule, Parameter<T> parameter, T without) {
        RulesInForce inForce = on(date);
        return inForce.reading(rule.id())
                .map(found -> inForce.settings(found).get(parameter))
                .orElse(without);
    }
}
