package vn.childplan.validation.review;

import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Severity;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleBuilder;
import vn.childplan.validation.rule.RuleDescription;

/**
 * A rule that a plan is reviewed by. Put together with {@link Rule#named}:
 *
 * <pre>{@code
 * Rule.named("province.title-year")
 *         .title("Trích yếu ghi năm của kế hoạch", "The title names the year of the plan")
 *         .basis("Quy chế soạn thảo của tỉnh", "The drafting rules of the province")
 *         .severity(Severity.INFO)
 *         .as(ReviewRule::of, (subject, findings) -> {
 *             if (!subject.plan().title().contains("năm " + subject.plan().year())) {
 *                 findings.add(
 *                         null,
 *                         Text.of("Trích yếu không ghi năm", "The title names no year"),
 *                         Text.of("Bổ sung năm vào trích yếu", "Add the year to the title"));
 *             }
 *         });
 * }</pre>
 *
 * @param about what it says of itself; its validity is meant for the date of the plan
 * @param check what it looks at
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReviewRule(RuleDescription about, Check check) {

    /** Looks at a plan and writes down what it finds. It changes nothing and keeps nothing between two plans. */
    @FunctionalInterface
    public interface Check {
        void look(ReviewedPlan subject, Findings findings);
    }

    public ReviewRule {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(check, "check");
    }

    /** Its permanent id, which is the code of its findings. */
    public String id() {
        return about.id();
    }

    /**
     * The rule of what was said of it and of what it looks at; a WARNING unless said otherwise.
     *
     * @throws IllegalArgumentException if it has no title or no basis
     */
    public static ReviewRule of(RuleBuilder said, Check check) {
        return new ReviewRule(said.mayMatchNothing().about(Severity.WARNING), check);
    }
}
