package vn.childplan.validation.rule;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.childplan.validation.assessment.Verdict;

/** What an explanation says in English of one rule, on one line. */
public final class Told {
    private Told() {}

    /** The outcome, what the rule looked at, and what followed. */
    public static String said(Verdict verdict, String rule) {
        Reason reason = verdict.explain(Locale.ENGLISH).reasons().stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        String inputs = reason.inputs().stream()
                .map(input -> " " + input.name() + ": " + input.value())
                .collect(Collectors.joining(";"));
        return reason.outcome() + inputs + (reason.consequence().isEmpty() ? "" : " ⇒ " + reason.consequence());
    }
}
