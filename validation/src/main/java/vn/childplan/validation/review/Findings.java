package vn.childplan.validation.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.RuleDescription;

/**
 * Where a rule writes down what it finds; code, basis and severity are the rule's own unless it says otherwise. The same
 * finding twice is one.
 *
 * <p>Not safe for use by several threads at once.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Findings {
    private final RuleDescription rule;
    private final Set<Finding> found = new LinkedHashSet<>();

    Findings(RuleDescription rule) {
        this.rule = rule;
    }

    /**
     * Adds a finding of the rule's own severity.
     *
     * @param clause where, or null for the document
     * @param message what is the matter, as a sentence without its full stop
     * @param remedy what would mend it, as a sentence without its full stop
     */
    public void add(@Nullable ClauseRef clause, Text message, Text remedy) {
        add(rule.severity(), clause, message, remedy);
    }

    /** Adds a finding that weighs more or less than the rule usually does. */
    public void add(Severity severity, @Nullable ClauseRef clause, Text message, Text remedy) {
        found.add(Finding.of(rule.id(), severity, message, remedy)
                .withClause(clause)
                .withBasis(rule.basis()));
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
