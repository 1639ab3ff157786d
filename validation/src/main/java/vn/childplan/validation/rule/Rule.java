package vn.childplan.validation.rule;

/** One rule: what the law adds to every plan, how open words of a plan are read, or how an obligation is judged. */
public sealed interface Rule permits ClauseRule, ReadingRule, VerdictRule {
    RuleDescription about();

    /** Its permanent id. */
    default String id() {
        return about().id();
    }
}
