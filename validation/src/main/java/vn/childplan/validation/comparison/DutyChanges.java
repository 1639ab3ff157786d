package vn.childplan.validation.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.Deadline;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.internal.obligation.DutyAcrossPlans;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;

/** The duties of two plans side by side. */
final class DutyChanges {
    private DutyChanges() {}

    static List<DutyChange> between(
            PlanUnderRules before, PlanUnderRules after, Map<ClauseRef, ClauseRef> numbers, Set<ClauseRef> takenOut) {
        Map<DutyAcrossPlans, Obligation> earlier = owed(before, numbers, takenOut);
        Map<DutyAcrossPlans, Obligation> later = owed(after, Map.of(), Set.of());
        int years = after.plan().year() - before.plan().year();
        List<DutyChange> changes = new ArrayList<>();
        later.forEach((key, is) -> {
            Obligation was = earlier.get(key);
            if (was == null || !isTheSame(was, is, years)) {
                changes.add(new DutyChange(was, is));
            }
        });
        earlier.forEach((key, was) -> {
            if (!later.containsKey(key)) {
                changes.add(new DutyChange(was, null));
            }
        });
        return OpenBearers.joined(
                changes,
                before,
                after,
                was -> DutyAcrossPlans.of(was, before.plan().year(), numbers, takenOut),
                is -> DutyAcrossPlans.of(is, after.plan().year(), Map.of(), Set.of()));
    }

    private static Map<DutyAcrossPlans, Obligation> owed(
            PlanUnderRules plan, Map<ClauseRef, ClauseRef> numbers, Set<ClauseRef> takenOut) {
        Map<DutyAcrossPlans, Obligation> owed = new LinkedHashMap<>();
        for (Obligation obligation : plan.register().owed()) {
            owed.put(DutyAcrossPlans.of(obligation, plan.plan().year(), numbers, takenOut), obligation);
        }
        return owed;
    }

    private static boolean isTheSame(Obligation was, Obligation is, int years) {
        DutyTerm before = was.term();
        DutyTerm after = is.term();
        return before.role() == after.role()
                && before.force() == after.force()
                && Objects.equals(before.addressee(), after.addressee())
                && Objects.equals(before.channel(), after.channel())
                && untilTheSameDay(before, after, years);
    }

    private static boolean untilTheSameDay(DutyTerm before, DutyTerm after, int years) {
        LocalDate day = before.lastDay();
        if (day != null || after.lastDay() != null) {
            return day != null && day.plusYears(years).equals(after.lastDay());
        }
        Deadline.Kind kind = before.deadline().kind();
        // Of a difficulty the words for the time are the whole sentence, which is compared as the clause that it is.
        return kind == after.deadline().kind()
                && (years != 0
                        || before.duty() == DutyKind.ESCALATE
                        || before.deadline().equals(after.deadline()));
    }
}
