package vn.childplan.validation.assessment;

import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleBuilder;

/** A rule of a team's own, with a title and a basis that no test looks at. */
public final class OwnRule {
    private OwnRule() {}

    public static RuleBuilder named(String id) {
        return Rule.named(id).title("Quy tắc riêng", "A rule of one's own").basis("Công văn", "A letter");
    }
}
