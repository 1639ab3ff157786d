package vn.childplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.reporting.builder.EnglishNames;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.RuleSet;

/** The explanation of a verdict, laid out for a page: long lines go on under where their words began. */
final class ReasonTree {
    private static final String BRANCHES = "├└│─ ✓✗·?!‼⇒";

    private final Verdict verdict;
    private final RuleSet rules;

    /** By rules of which nobody said anything. */
    ReasonTree(Verdict verdict) {
        this(verdict, RuleSet.standard());
    }

    ReasonTree(Verdict verdict, RuleSet rules) {
        this.verdict = verdict;
        this.rules = rules;
    }

    void write(Page page) {
        List<String> lines = new ArrayList<>(
                verdict.explain(page.locale()).toString().lines().toList());
        page.title(lines.remove(0));
        page.line(page.say("Nghĩa vụ ", "Obligation ") + verdict.obligation().id());
        page.line(page.say("Tính đến ", "As of ") + page.words().instant(verdict.asOf()));
        if (!rules.description().lines().isEmpty()) {
            page.line(page.say("Bộ quy tắc ", "Rule set ") + rules.name());
            rules.description().lines().forEach(line -> page.line("  ", "  ", line.in(page.locale())));
        }
        for (String line : lines) {
            write(page, "", line);
        }
        page.line(legend(page));
        namesInEnglish(page, lines);
    }

    /** Below an explanation in English: what the names of agencies in it mean. The plan and what was recorded stay Vietnamese. */
    private static void namesInEnglish(Page page, List<String> lines) {
        if (!page.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return;
        }
        List<String> names = EnglishNames.explainedIn(String.join("\n", lines));
        if (!names.isEmpty()) {
            page.line("Names in English: " + String.join("; ", names) + ".");
        }
        page.line("The words of the plan and of what was recorded are quoted in Vietnamese.");
    }

    /** One line of an explanation, moved in by {@code indent}. */
    static void write(Page page, String indent, String line) {
        int words = 0;
        while (words < line.length() && BRANCHES.indexOf(line.charAt(words)) >= 0) {
            words++;
        }
        String first = line.substring(0, words);
        page.line(indent + first, indent + further(first), line.substring(words));
    }

    /** What goes on below a branch: the trunk where it has more branches, and blanks for the rest. */
    private static String further(String first) {
        StringBuilder further = new StringBuilder();
        first.chars().forEach(c -> further.append(c == '├' || c == '│' ? '│' : ' '));
        return further.toString();
    }

    private static String legend(Page page) {
        return Stream.of(Outcome.values())
                .map(outcome -> mark(outcome) + " " + outcome.label().in(page.locale()))
                .collect(Collectors.joining("   "));
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case FAILED -> "!";
            case NOT_APPLICABLE -> "·";
            case UNDETERMINED -> "?";
            case ERROR -> "‼";
        };
    }
}
