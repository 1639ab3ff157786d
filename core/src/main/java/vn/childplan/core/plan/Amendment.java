package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * A document that changes clauses of a plan (sửa đổi, bổ sung). What it changes holds from {@link #effective()} on; until then
 * the plan stands in its old words. {@link AmendedPlan} puts a plan and its amendments together.
 *
 * @param number số, ký hiệu of the document that amends
 * @param date its day of issue
 * @param amends the plan that it amends
 * @param from the first day on which its words hold; null for the day of issue
 * @param title trích yếu; empty if it is not recorded
 * @param changes what it changes, in its order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Amendment(
        @JsonProperty DocumentNumber number,
        @JsonProperty LocalDate date,
        @JsonProperty PlanId amends,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate from,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY) @ComposedText
        String title,

        @JsonProperty List<Change> changes) {
    /** The order in which amendments of one plan follow each other: by the day from which they hold, then as issued. */
    public static final Comparator<Amendment> IN_ORDER = Comparator.comparing(Amendment::effective)
            .thenComparing(Amendment::date)
            .thenComparing(Amendment::number);

    public Amendment {
        Objects.requireNonNull(number, "number");
        Years.held(Objects.requireNonNull(date, "date"));
        Objects.requireNonNull(amends, "amends");
        title = title == null ? "" : title;
        changes = List.copyOf(changes);
        if (from != null && Years.held(from).isBefore(date)) {
            throw RefusedText.because(
                    "áp dụng từ ngày (from) " + from + ", trước ngày ban hành " + date,
                    "it holds from " + from + ", before its day of issue " + date);
        }
        if (changes.isEmpty()) {
            throw RefusedText.because("không sửa đổi nội dung nào (changes)", "it changes nothing (changes)");
        }
    }

    /** An amendment that holds from its day of issue. */
    public static Amendment of(DatedDocument document, PlanId amends, List<Change> changes) {
        return new Amendment(document.number(), document.date(), amends, null, "", changes);
    }

    /** The first day on which its words hold. */
    public LocalDate effective() {
        return from == null ? date : from;
    }

    /** The document, by number and date. */
    public DatedDocument document() {
        return new DatedDocument(number, date);
    }

    /**
     * The plan with these changes. A change of a clause that the plan does not have, and the addition of one that it has, leave
     * it as it is: {@code AmendmentReview} finds them.
     */
    public Plan appliedTo(Plan plan) {
        Plan changed = plan;
        for (Change change : changes) {
            changed = change.appliedTo(changed);
        }
        return changed;
    }

    /** One thing that an amendment changes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Replacement.class, name = "REPLACE"),
        @JsonSubTypes.Type(value = Addition.class, name = "ADD"),
        @JsonSubTypes.Type(value = Repeal.class, name = "REPEAL")
    })
    public sealed interface Change permits Replacement, Addition, Repeal {
        /** The clause of the amendment that says so. */
        ClauseRef by();

        /** What that clause says, in its own words. */
        String wording();

        /** The clause of the plan that is changed. */
        ClauseRef target();

        /** How the clause reads afterwards; null if it is gone. */
        @Nullable
        Clause after();

        /** Whether it needs the clause to be there already. */
        boolean needsTarget();

        /** The plan with this change; as it is where {@link #fits} says no. */
        Plan appliedTo(Plan plan);

        /** Whether a plan has what it changes, or lacks what it adds. */
        default boolean fits(Plan plan) {
            return plan.clause(target()).isPresent() == needsTarget();
        }
    }

    /**
     * A clause reads otherwise: it is replaced as a whole, or some of its words are.
     *
     * @param by the clause of the amendment
     * @param wording its words
     * @param clause how the clause of the plan of that number reads from then on
     */
    public record Replacement(
            @JsonProperty ClauseRef by,
            @JsonProperty @ComposedText String wording,
            @JsonProperty Clause clause) implements Change {
        public Replacement {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public ClauseRef target() {
            return clause.ref();
        }

        @Override
        public Clause after() {
            return clause;
        }

        @Override
        public boolean needsTarget() {
            return true;
        }

        @Override
        public Plan appliedTo(Plan plan) {
            return fits(plan) ? plan.toBuilder().replace(clause).build() : plan;
        }
    }

    /**
     * A clause is added.
     *
     * @param by the clause of the amendment
     * @param wording its words
     * @param clause the new clause, with the number that it has in the plan
     */
    public record Addition(
            @JsonProperty ClauseRef by,
            @JsonProperty @ComposedText String wording,
            @JsonProperty Clause clause) implements Change {
        public Addition {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public ClauseRef target() {
            return clause.ref();
        }

        @Override
        public Clause after() {
            return clause;
        }

        @Override
        public boolean needsTarget() {
            return false;
        }

        @Override
        public Plan appliedTo(Plan plan) {
            if (!fits(plan)) {
                return plan;
            }
            List<Clause> clauses = new ArrayList<>(plan.clauses());
            clauses.add(place(clauses), clause);
            return plan.withClauses(clauses);
        }

        /** Behind the last clause of the same heading that its number follows; else behind whatever it follows. */
        private int place(List<Clause> clauses) {
            Optional<ClauseRef> heading = clause.ref().parent();
            int underHeading =
                    behindLast(clauses, before -> heading.map(before::isWithin).orElse(true));
            return underHeading == 0 ? behindLast(clauses, before -> true) : underHeading;
        }

        /** Behind the last of these clauses that its number follows; 0 if it follows none. */
        private int behindLast(List<Clause> clauses, Predicate<ClauseRef> among) {
            return IntStream.range(0, clauses.size())
                    .filter(i -> among.test(clauses.get(i).ref()))
                    .filter(i -> clauses.get(i).ref().compareTo(clause.ref()) < 0)
                    .map(i -> i + 1)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A clause is no longer ordered.
     *
     * @param by the clause of the amendment
     * @param wording its words
     * @param ref the clause of the plan
     */
    public record Repeal(
            @JsonProperty ClauseRef by,
            @JsonProperty @ComposedText String wording,
            @JsonProperty ClauseRef ref) implements Change {
        public Repeal {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(ref, "ref");
        }

        @Override
        public ClauseRef target() {
            return ref;
        }

        @Override
        public @Nullable Clause after() {
            return null;
        }

        @Override
        public boolean needsTarget() {
            return true;
        }

        /** With it goes what stands under it. */
        @Override
        public Plan appliedTo(Plan plan) {
            List<Clause> left = plan.clauses().stream()
                    .filter(clause -> !clause.ref().isWithin(ref))
                    .toList();
            return fits(plan) ? plan.withClauses(left) : plan;
        }
    }
}
