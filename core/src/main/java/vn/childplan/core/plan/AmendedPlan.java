package vn.childplan.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;

/**
 * Kế hoạch đã được sửa đổi, bổ sung: a plan with what was issued after it, which changes its clauses or names those "liên quan".
 * It stands in other words on other days.
 *
 * <pre>{@code
 * AmendedPlan amended = AmendedPlan.of(plan).with(amendment);
 * amended.on(LocalDate.of(2026, 7, 9));   // the old words
 * amended.on(LocalDate.of(2026, 7, 10));  // the new ones: the amendment is of that day
 * }</pre>
 *
 * @param original the plan as issued
 * @param amendments what amends it, by the day from which each holds
 * @param concerned whom letters name as those concerned, by the day from which each holds
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AmendedPlan(Plan original, List<Amendment> amendments, List<ConcernedAgencies> concerned) {
    public AmendedPlan {
        Objects.requireNonNull(original, "original");
        // Most plans are never amended, and then their order need not be made.
        amendments = amendments.isEmpty()
                ? List.of()
                : amendments.stream().sorted(Amendment.IN_ORDER).toList();
        concerned = concerned.isEmpty()
                ? List.of()
                : concerned.stream().sorted(ConcernedAgencies.IN_ORDER).toList();
    }

    /** A plan to which nothing has been added. */
    public static AmendedPlan of(Plan plan) {
        return new AmendedPlan(plan, List.of(), List.of());
    }

    /** With one amendment more; in which order they are added does not matter. */
    public AmendedPlan with(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return new AmendedPlan(original, all, concerned);
    }

    /** With more of those concerned named. */
    public AmendedPlan with(List<ConcernedAgencies> named) {
        List<ConcernedAgencies> all = new ArrayList<>(concerned);
        all.addAll(named);
        return new AmendedPlan(original, amendments, all);
    }

    /** The days after that of the plan on which it begins to stand otherwise, in order. */
    public SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        amendments.forEach(amendment -> days.add(amendment.effective()));
        concerned.forEach(named -> days.add(named.effective()));
        return days;
    }

    /** The plan as it stands on a day, from that day's first second on. */
    public Plan on(LocalDate day) {
        Plan plan = amendedOn(day);
        for (ConcernedAgencies named : concerned) {
            if (!named.effective().isAfter(day)) {
                plan = named.meaning().readInto(plan);
            }
        }
        return plan;
    }

    /** The plan in the words of a day; those concerned are not yet put in their place. */
    public Plan amendedOn(LocalDate day) {
        Plan plan = original;
        for (Amendment amendment : amendments) {
            if (!amendment.effective().isAfter(day)) {
                plan = amendment.appliedTo(plan);
            }
        }
        return plan;
    }

    /** The plan when all that is known of has come to hold. */
    public Plan latest() {
        SortedSet<LocalDate> days = days();
        return days.isEmpty() ? original : on(days.last());
    }

    /**
     * The plan with every clause in all the words that it ever has, several clauses of one number among them: for readers of
     * evidence, which may be of a period or clause that is no longer asked for.
     */
    public Plan everyWording() {
        List<Clause> clauses = new ArrayList<>(original.clauses());
        for (LocalDate day : days()) {
            for (Clause clause : on(day).clauses()) {
                if (!clauses.contains(clause)) {
                    clauses.add(clause);
                }
            }
        }
        return original.withClauses(clauses);
    }

    @Override
    public String toString() {
        return original + " with " + amendments.size() + " amendments, " + concerned.size()
                + " letters on those concerned";
    }
}
