package vn.childplan.testkit;

import java.util.Collection;
import java.util.List;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;

/** Names in claims: one that does not exist fails the claim, whatever it says, for a mistyped name claims nothing. */
final class KnownNames {
    private KnownNames() {}

    static List<String> of(RuleSet rules) {
        return rules.rules().stream().map(Rule::id).toList();
    }

    static void require(String what, String name, Collection<String> known) {
        if (!known.contains(name)) {
            String nearest = Nearest.to(name, known)
                    .map(near -> "; the nearest is " + near)
                    .orElse("");
            throw new AssertionError("There is no " + what + " " + name + nearest);
        }
    }
}
