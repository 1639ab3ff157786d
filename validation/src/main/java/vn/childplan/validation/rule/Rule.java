package vn.childplan.validation.rule;

/** One rule: how open words of a plan are read, or how an obligation is judged. */
public sealed interface Rule permits ReadingRule, VerdictRule {
    RuleDescription about();

    /** Its permanent id. */
    default String id() {
        return about().id();
    }
}
