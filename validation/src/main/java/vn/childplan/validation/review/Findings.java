package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Citation;
import vn.childplan.validation.rule.Law;
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
    private final Text basis;
    private final Set<Finding> found = new LinkedHashSet<>();

    /** Of a rule on a plan of that day. */
    Findings(RuleDescription rule, LocalDate issued) {
        this.rule = rule;
        this.basis = basis(rule, issued);
    }

    /** What nobody could know when the plan was made is told as hindsight. */
    private static Text basis(RuleDescription rule, LocalDate issued) {
        List<Law> later = rule.bases().stream()
                .flatMap(each -> each.laws().stream())
                .map(Citation::law)
                .filter(law -> law.date() != null && law.date().isAfter(issued))
                .distinct()
                .toList();
        if (later.isEmpty()) {
            return rule.basis();
        }
        String vi = later.stream().map(law -> law.name().vi()).collect(Collectors.joining(", "));
        String en = later.stream().map(law -> law.name().en()).collect(Collectors.joining(", "));
        return Text.of(
                rule.basis().vi() + "; " + vi + " ban hành sau ngày ban hành kế hoạch",
                rule.basis().en() + "; " + en + (later.size() == 1 ? " is" : " are") + " later than the plan");
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
                .withBasis(basis));
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
