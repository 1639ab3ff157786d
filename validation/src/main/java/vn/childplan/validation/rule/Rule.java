package vn.childplan.validation.rule;

/** One rule: what the law adds to every plan, how open words of a plan are read, or how an obligation is judged. */
public sealed interface Rule permits ClauseRule, ReadingRule, VerdictRule {
    /**
     * Begins a rule of that permanent id. What it does is said last, and decides what kind of rule it is:
     *
     * <pre>{@code
     * Rule.named("province.flood")
     *     .title("Vùng lũ được tính là tạm hoãn", "What a flood area owes rests")
     *     .basis("Công văn 1/UBND-KGVX", "Letter 1/UBND-KGVX")
     *     .check(Stage.STANDING, (judgement, settings) -> { … })
     * }</pre>
     */
    static RuleBuilder named(String id) {
        return new RuleBuilder(id);
    }

    /** What it says of itself. */
    RuleDescription about();

    /** Its permanent id. */
    default String id() {
        return about().id();
    }
}
