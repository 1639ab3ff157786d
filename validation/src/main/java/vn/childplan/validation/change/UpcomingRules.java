package vn.childplan.validation.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

/** What of a rule set holds only from a day on, and the same set as if that day had always been. */
final class UpcomingRules {
    private UpcomingRules() {}

    /** The days after {@code today} from which a rule or a setting holds. */
    static SortedSet<LocalDate> daysAfter(LocalDate today, RuleSet rules) {
        SortedSet<LocalDate> days = new TreeSet<>();
        rules.rules().forEach(rule -> addIfAfter(today, rule.about().validity().from(), days));
        rules.settings().forEach(setting -> addIfAfter(today, setting.from(), days));
        return days;
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
            Validity validity = rule.about().validity();
            if (day.equals(validity.from())) {
                held = held.replacing(inForceUntil(rule, validity.to()));
            } else if (day.equals(validity.to())) {
                // What ends on the day gives way to what begins on it.
                held = held.without(rule.id());
            }
        }
        for (Setting setting : rules.settings()) {
            if (day.equals(setting.from()) && held.rule(setting.rule()).isPresent()) {
                held = heldAlready(held, setting, rules);
            }
        }
        return held;
    }

    /** The setting for all facts, and the later ones of the same parameter as they were. */
    private static RuleSet heldAlready(RuleSet held, Setting setting, RuleSet rules) {
        LocalDate day = Objects.requireNonNull(setting.from(), "from");
        RuleSet all = held.set(setting.rule(), setting.parameter(), setting.value());
        List<Setting> later = rules.settings().stream()
                .filter(other -> other.rule().equals(setting.rule())
                        && other.parameter().equals(setting.parameter())
                        && other.from() != null
                        && other.from().isAfter(day))
                .sorted(Comparator.comparing(other -> Objects.requireNonNull(other.from(), "from")))
                .toList();
        for (Setting other : later) {
            all = all.set(other.rule(), other.parameter(), other.value(), other.from());
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
                was.mayMatchNothing());
        return rule.match(
                law -> new ClauseRule(about, law.law(), law.source()),
                reading -> new ReadingRule(about, reading.account()),
                judging ->
                        new VerdictRule(about, judging.stage(), judging.scope(), judging.check(), judging.boundary()));
    }
}
