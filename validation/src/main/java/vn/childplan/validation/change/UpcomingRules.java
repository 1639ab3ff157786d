package vn.childplan.validation.change;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.rule.ClauseRule;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleDescription;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;
import vn.childplan.validation.rule.VerdictRule;

/**
 * What of a rule set holds only from a day on, and the same set as if that day had always been. Readings are left as they are:
 * a plan is read by its own date, so one that holds from a later day is never for this plan.
 */
final class UpcomingRules {
    private UpcomingRules() {}

    /** The days after {@code today} from which a rule or a setting holds. */
    static SortedSet<LocalDate> daysAfter(LocalDate today, RuleSet rules) {
        SortedSet<LocalDate> days = new TreeSet<>();
        rules.rules().stream()
                .filter(rule -> !isReading(rule))
                .forEach(rule -> addIfAfter(today, rule.about().validity().from(), days));
        rules.settings().stream()
                .filter(setting -> !isOfReading(setting, rules))
                .forEach(setting -> {
                    addIfAfter(today, setting.validity().from(), days);
                    addIfAfter(today, setting.validity().to(), days);
                });
        return days;
    }

    private static boolean isReading(Rule rule) {
        return rule.match(law -> false, reading -> true, judging -> false);
    }

    private static boolean isOfReading(Setting setting, RuleSet rules) {
        return rules.rule(setting.rule()).filter(UpcomingRules::isReading).isPresent();
    }

    private static void addIfAfter(LocalDate today, @Nullable LocalDate from, SortedSet<LocalDate> days) {
        if (from != null && from.isAfter(today)) {
            days.add(from);
        }
    }

    /** The set in which all facts are judged as if they fell on {@code day}, as far as that day brings something new. */
    static RuleSet heldAlready(RuleSet rules, LocalDate day) {
        RuleSet held = rules;
        for (Rule rule : rules.rules()) {
            if (isReading(rule) || isOrderedFrom(day, rule)) {
                continue;
            }
            Validity validity = rule.about().validity();
            if (day.equals(validity.from())) {
                held = held.replacing(inForceUntil(rule, validity.to()));
            } else if (day.equals(validity.to())) {
                // What ends on the day gives way to what begins on it.
                held = held.rules().contains(rule) ? held.without(rule) : held;
            }
        }
        for (Setting setting : rules.settings()) {
            boolean changesThatDay = day.equals(setting.validity().from())
                    || day.equals(setting.validity().to());
            if (changesThatDay
                    && !isOfReading(setting, rules)
                    && held.rule(setting.rule()).isPresent()) {
                held = heldAlready(held, day, setting, rules);
            }
        }
        return held;
    }

    /** Whether it is a law that binds from that day: what it orders is owed by its own day, and the register holds it already. */
    private static boolean isOrderedFrom(LocalDate day, Rule rule) {
        return rule.<Boolean>match(law -> law.law().since().equals(day), reading -> false, judging -> false);
    }

    /** The settings of one parameter that have not ended by the day, those that hold on it for all facts before it as well. */
    private static RuleSet heldAlready(RuleSet held, LocalDate day, Setting ofParameter, RuleSet rules) {
        RuleSet all = held.unset(ofParameter.rule(), ofParameter.parameter());
        List<Setting> left = rules.settings().stream()
                .filter(setting -> setting.isForTheSameAs(ofParameter))
                .filter(setting -> !setting.validity().endedBy(day))
                .sorted(Setting.GENERAL_FIRST)
                .toList();
        for (Setting setting : left) {
            all = all.set(setting.validity().contains(day) ? setting.withFrom(null) : setting);
        }
        return all;
    }

    private static Rule inForceUntil(Rule rule, @Nullable LocalDate end) {
        RuleDescription was = rule.about();
        RuleDescription about = new RuleDescription(
                was.id(),
                was.title(),
                was.bases(),
                was.severity(),
                new Validity(null, end),
                was.parameters(),
                was.mayMatchNothing(),
                was.neverFails());
        return rule.match(
                law -> new ClauseRule(about, law.law(), law.source()),
                reading -> new ReadingRule(about, reading.account()),
                judging ->
                        new VerdictRule(about, judging.stage(), judging.scope(), judging.check(), judging.boundary()));
    }
}
