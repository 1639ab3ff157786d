package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.rule.RuleDescription;
import vn.childplan.validation.rule.Severity;

/**
 * A rule that a plan is reviewed by. Put together with {@link #named}:
 *
 * <pre>{@code
 * ReviewRule.named("province.title-year")
 *         .title("Trích yếu ghi năm của kế hoạch", "The title names the year of the plan")
 *         .basis("Quy chế soạn thảo của tỉnh", "The drafting rules of the province")
 *         .severity(Severity.INFO)
 *         .check((subject, findings) -> {
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

    /** Begins a rule of that permanent id; a WARNING for plans of any date unless said otherwise. */
    public static Builder named(String id) {
        return new Builder(id);
    }

    /** The parts of a rule, said one after the other so that it reads as a sentence. */
    public static final class Builder {
        private final String id;
        private @Nullable Text title;
        private @Nullable Text basis;
        private Severity severity = Severity.WARNING;
        private Validity validity = Validity.ALWAYS;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /** The rule in a sentence. */
        public Builder title(String vi, String en) {
            this.title = Text.of(vi, en);
            return this;
        }

        /** The clause, law or practice it comes from. */
        public Builder basis(String vi, String en) {
            this.basis = Text.of(vi, en);
            return this;
        }

        public Builder severity(Severity weight) {
            this.severity = weight;
            return this;
        }

        /** In force for plans of that day and later. */
        public Builder from(LocalDate first) {
            this.validity = Validity.from(first);
            return this;
        }

        /**
         * The rule.
         *
         * @throws IllegalArgumentException if it has no title or no basis
         */
        public ReviewRule check(Check look) {
            if (title == null || basis == null) {
                throw new IllegalArgumentException("review rule " + id + " needs a title and a basis");
            }
            return new ReviewRule(new RuleDescription(id, title, basis, severity, validity, List.of(), true), look);
        }
    }
}
