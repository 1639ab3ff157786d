package vn.childplan.testkit.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Explanation;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Stage;

/**
 * Why a verdict is as it is, at a glance: the entries that were known, then, rule by rule, what it looked at, what followed and
 * on what it rests; the rules that were not applicable and the reading of the plan are left out.
 */
final class ShortReasons {
    private static final int MOST_LINES = 8;
    /** Who bears it is not in question, and findings conclude nothing: they are shown where the statement names them. */
    private static final Set<Stage> CONCLUDING = EnumSet.complementOf(EnumSet.of(Stage.BEARER, Stage.FINDING));

    private static final int MOST_ENTRIES = 2;
    /** So many inputs of a rule stand in its line: the last ones are nearest to what followed. */
    private static final int MOST_INPUTS = 3;

    private final Explanation explanation;
    private final Set<String> asked;
    private final Locale locale;

    /** @param asked the ids of rules that the statement names: they are shown whatever they came to */
    private ShortReasons(Explanation explanation, Set<String> asked, Locale locale) {
        this.explanation = explanation;
        this.asked = asked;
        this.locale = locale;
    }

    static List<String> of(Verdict verdict, Set<String> asked, Locale locale) {
        return new ShortReasons(verdict.explain(locale), asked, locale).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Explanation.EntryUse> entries = explanation.entries();
        entries.stream().limit(MOST_ENTRIES).forEach(entry -> lines.add("• " + entry.text()));
        if (entries.size() > MOST_ENTRIES) {
            int more = entries.size() - MOST_ENTRIES;
            lines.add(Text.of("• … và " + more + " thông tin nữa", "• … and " + more + " more")
                    .in(locale));
        }
        explanation.questions().stream().flatMap(this::shown).map(this::line).forEach(lines::add);
        return lines.size() <= MOST_LINES ? lines : shortened(lines);
    }

    /** What is nearest to the conclusion stands last, so the first rules give way. */
    private static List<String> shortened(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.subList(0, 1));
        kept.add("…");
        kept.addAll(lines.subList(lines.size() - MOST_LINES + 2, lines.size()));
        return kept;
    }

    private Stream<Reason> shown(Explanation.Question question) {
        return question.reasons().stream()
                .filter(reason -> asked.contains(reason.rule())
                        || (CONCLUDING.contains(question.stage()) && reason.outcome() != Outcome.NOT_APPLICABLE));
    }

    private String line(Reason reason) {
        List<Reason.Input> inputs = reason.inputs();
        String looked = inputs.subList(Math.max(0, inputs.size() - MOST_INPUTS), inputs.size()).stream()
                .map(input -> input.name() + ": " + input.value())
                .collect(Collectors.joining("; "));
        String followed = reason.consequence().isEmpty() ? "" : " ⇒ " + reason.consequence();
        String rests = reason.outcome() == Outcome.PASSED ? "" : law(reason);
        return reason.rule() + " " + reason.outcome() + ": " + (looked + followed).strip() + rests;
    }

    /** The law that it rests on, or else the first other thing. */
    private static String law(Reason reason) {
        return reason.bases().stream()
                .filter(ground -> ground.kind() == Basis.Kind.LAW || ground.kind() == Basis.Kind.ANALOGY)
                .findFirst()
                .or(() -> reason.bases().stream().findFirst())
                .map(ground -> " (" + ground.text() + ")")
                .orElse("");
    }
}
