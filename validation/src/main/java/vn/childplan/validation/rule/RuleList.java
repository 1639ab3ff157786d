package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Validity;

/**
 * The rules of a set in the order in which they are asked. A rule may be there in several versions of one id, each for days of
 * its own. Immutable.
 */
record RuleList(List<Rule> all) {
    RuleList {
        all = List.copyOf(all);
    }

    /** In the order of their stages. */
    static RuleList of(String set, List<? extends Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areOneAtATime(rules.get(i), rules.get(j))) {
                    throw new IllegalArgumentException(
                            "rule set " + set + " has two rules " + rules.get(i).id()
                                    + " for the same days: two versions of a rule are for days that do not overlap");
                }
            }
        }
        return new RuleList(inOrder(rules));
    }

    /** Stage by stage; within a stage in the order given. */
    static List<Rule> inOrder(List<? extends Rule> rules) {
        List<Rule> inOrder = new ArrayList<>(rules.size());
        for (Stage stage : Stage.values()) {
            for (Rule rule : rules) {
                if (rule.stage() == stage) {
                    inOrder.add(rule);
                }
            }
        }
        return inOrder;
    }

    /** Whether two rules have one id and share a day: of such, a set has only one. */
    private static boolean areOneAtATime(Rule one, Rule other) {
        return one.id().equals(other.id()) && shareDays(one, other);
    }

    /** Whether there is a day for which both are. */
    static boolean shareDays(Rule one, Rule other) {
        return !endsBefore(one.about().validity(), other.about().validity())
                && !endsBefore(other.about().validity(), one.about().validity());
    }

    private static boolean endsBefore(Validity one, Validity other) {
        LocalDate first = other.from();
        return first != null && one.endedBy(first);
    }

    /** All versions of a rule, in the order in which they are asked. */
    Stream<Rule> versions(String id) {
        return all.stream().filter(rule -> rule.id().equals(id));
    }

    /** Of several versions the one that begins last. */
    Optional<Rule> find(String id) {
        Rule last = null;
        for (Rule rule : all) {
            if (rule.id().equals(id) && (last == null || begins(last).isBefore(begins(rule)))) {
                last = rule;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The rule of that id in a set of that name. */
    Rule require(String id, String set) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("rule set " + set + " has no rule " + id));
    }

    /** Whether some version of its rule has the parameter of a setting. */
    boolean knows(Setting setting) {
        return parameter(setting.rule(), setting.parameter()) != null;
    }

    private static LocalDate begins(Rule rule) {
        return Objects.requireNonNullElse(rule.about().validity().from(), LocalDate.MIN);
    }

    /** Whether there is a rule of that id, for some of the same days if it is another version. */
    boolean has(Rule rule) {
        return all.stream().anyMatch(each -> areOneAtATime(each, rule));
    }

    RuleList and(RuleList other) {
        List<Rule> both = new ArrayList<>(all);
        both.addAll(other.all);
        return new RuleList(inOrder(both));
    }

    /** With one more, asked before the others of its stage. */
    RuleList with(Rule rule) {
        List<Rule> more = new ArrayList<>();
        more.add(rule);
        more.addAll(all);
        return new RuleList(inOrder(more));
    }

    /** With one more, asked {@code offset} places after a neighbour. */
    RuleList with(Rule rule, Rule neighbour, int offset) {
        if (neighbour.stage() != rule.stage()) {
            throw new IllegalArgumentException("rule " + rule.id() + " of stage " + rule.stage()
                    + " cannot stand beside " + neighbour.id() + " of stage " + neighbour.stage()
                    + ": rules are asked stage by stage");
        }
        List<Rule> more = new ArrayList<>(all);
        more.add(more.indexOf(neighbour) + offset, rule);
        return new RuleList(more);
    }

    /** With a rule, in all its versions, {@code offset} places after another; where it is, if that is itself. */
    RuleList moved(Rule rule, Rule neighbour, int offset) {
        if (rule.id().equals(neighbour.id())) {
            return this;
        }
        RuleList moved = without(rule.id());
        for (Rule version : versions(rule.id()).toList()) {
            moved = moved.with(version, neighbour, offset);
        }
        return moved;
    }

    /** Without all versions of a rule. */
    RuleList without(String id) {
        return new RuleList(all.stream().filter(rule -> !rule.id().equals(id)).toList());
    }

    /** Without this version of a rule. */
    RuleList without(Rule version) {
        return new RuleList(all.stream().filter(rule -> !rule.equals(version)).toList());
    }

    /** With this in the place of the versions that share a day with it; where none does, beside the others. */
    RuleList replacing(Rule rule) {
        List<Rule> changed = new ArrayList<>();
        boolean placed = false;
        for (Rule each : all) {
            if (!areOneAtATime(each, rule)) {
                changed.add(each);
            } else if (!placed) {
                changed.add(rule);
                placed = true;
            }
        }
        if (!placed) {
            int last = -1;
            for (int i = 0; i < changed.size(); i++) {
                last = changed.get(i).id().equals(rule.id()) ? i : last;
            }
            changed.add(last + 1, rule);
        }
        return new RuleList(inOrder(changed));
    }

    /** What a parameter of a rule is where nothing is set; equal to nothing else if its versions differ in it. */
    Object standard(String id, String name) {
        List<Object> standards = versions(id)
                .flatMap(rule -> rule.about().parameter(name).stream())
                .map(parameter -> (Object) parameter.standard())
                .distinct()
                .toList();
        return standards.size() == 1 ? standards.get(0) : new Object();
    }

    /** A parameter of a rule, as the latest of its versions that has it says. */
    @Nullable
    Parameter<?> parameter(String id, String name) {
        return versions(id)
                .sorted(Comparator.comparing(RuleList::begins).reversed())
                .flatMap(rule -> rule.about().parameter(name).stream())
                .findFirst()
                .orElse(null);
    }
}
