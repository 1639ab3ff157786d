package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.ReadingRule;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

/**
 * The words of a plan that a rule reads, with their place: for a reading those that name who bears a duty, for a rule that
 * rests on the words of a clause those that say when.
 */
final class WordsRead {
    /** More would make the row of a rule that reads every clause too long. */
    private static final int SHOWN = 2;

    /** A longer passage is cut around the words. */
    private static final int LONGEST = 200;

    private final Plan plan;
    private final Map<String, Set<Passage>> byRule = new LinkedHashMap<>();

    private record Passage(ClauseRef clause, String words) {}

    private WordsRead(Plan plan) {
        this.plan = plan;
    }

    static WordsRead of(PlanUnderRules given) {
        WordsRead words = new WordsRead(given.register().plan());
        for (Obligation obligation : given.register().obligations()) {
            words.add(obligation, given);
        }
        return words;
    }

    private void add(Obligation obligation, PlanUnderRules given) {
        RuleSet rules = given.rules();
        DutyTerm term = obligation.term();
        if (term.law() != null) {
            return; // ordered by a circular, whose words the rule that adds it cites
        }
        // As if its bearer had never begun or ended: a reading of who takes over reads the directory, not these words.
        Obligation asWorded = new Obligation(term, obligation.bearer(), Tenure.WHOLE);
        for (String reading : rules.readingsOf(asWorded, plan, given.directory())) {
            rules.rule(reading).ifPresent(rule -> add(rule, term));
        }
        for (VerdictRule rule : rules.on(term.ruleDate()).verdictRules()) {
            if (restsOnWords(rule)
                    && rule.scope().evidence().isEmpty()
                    && rule.scope().covers(term, rules.on(term.ruleDate()).settings(rule))) {
                add(rule, term);
            }
        }
    }

    private static boolean restsOnWords(Rule rule) {
        return rule.about().bases().stream().anyMatch(basis -> basis.kind() == Basis.Kind.TEXT);
    }

    private void add(Rule rule, DutyTerm term) {
        plan.clause(term.clause())
                .flatMap(clause -> words(clause, term, rule))
                .filter(words -> !words.isBlank())
                .ifPresent(words -> byRule.computeIfAbsent(rule.id(), id -> new LinkedHashSet<>())
                        .add(new Passage(term.clause(), words)));
    }

    private static Optional<String> words(Clause clause, DutyTerm term, Rule rule) {
        boolean who = rule instanceof ReadingRule || rule.stage() == Stage.BEARER;
        return switch (clause.kind()) {
            case TASK -> {
                PlanTask task = (PlanTask) clause;
                String parties = term.role() == Role.COORDINATING
                        ? task.coordinating().wording()
                        : task.leads().wording();
                yield Optional.of(
                        who
                                ? around(parties, term.party().wording())
                                : task.time().wording());
            }
            case REPORTING -> Optional.of(words((ReportingDuty) clause, term, who));
            case ASSIGNMENT ->
                Optional.of(around(((Assignment) clause).wording(), term.party().wording()));
            case HEADING, STATEMENT, FUNDING -> Optional.empty();
        };
    }

    private static String words(ReportingDuty regime, DutyTerm term, boolean who) {
        ReportingDuty.Escalation escalation = regime.escalation();
        if (term.duty() == DutyKind.ESCALATE && escalation != null) {
            return around(escalation.wording(), who ? term.party().wording() : escalation.wording());
        }
        String time = regime.reports().stream()
                .filter(report -> report.period().equals(term.period()))
                .map(ReportingDuty.PeriodicReport::wording)
                .findFirst()
                .orElse("");
        return around(regime.wording(), who ? term.party().wording() : time);
    }

    /** A text, cut between words on both sides of what is looked for in it where it is long. */
    private static String around(String text, String words) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int at = Math.max(0, text.indexOf(words));
        int from = Math.max(0, at + words.length() / 2 - LONGEST / 2);
        int to = Math.min(text.length(), from + LONGEST);
        int first = from == 0 ? 0 : Math.min(at, text.indexOf(' ', from) + 1);
        int last = to == text.length() ? to : Math.max(text.lastIndexOf(' ', to), Math.min(to, at + words.length()));
        return (first == 0 ? "" : "… ") + text.substring(first, last).strip() + (last == text.length() ? "" : " …");
    }

    /** The first of them and how many clauses more there are; null where the rule reads none. */
    @Nullable
    String in(Wording words, Rule rule) {
        List<Passage> passages = List.copyOf(byRule.getOrDefault(rule.id(), Set.of()));
        if (passages.isEmpty()) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        Set<ClauseRef> quoted = new LinkedHashSet<>();
        Set<String> said = new LinkedHashSet<>();
        for (Passage passage : passages) {
            if (lines.size() < SHOWN && said.add(passage.words())) {
                quoted.add(passage.clause());
                lines.add("“" + passage.words() + "” ("
                        + passage.clause().inSentence().in(words.locale()) + ")");
            }
        }
        long more = passages.stream()
                .map(Passage::clause)
                .filter(clause -> !quoted.contains(clause))
                .distinct()
                .count();
        if (more > 0) {
            lines.add(words.say(
                    "… và " + words.number(more) + " mục, khoản khác",
                    "… and " + words.number(more) + (more == 1 ? " clause more" : " clauses more")));
        }
        return String.join("\n", lines);
    }
}
