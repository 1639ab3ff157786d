package vn.childplan.reporting.builder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.SubsequentDocument;

/**
 * By which of its duties a clause is cited where it stands once for all of them: by one in the words that it has now. Only where
 * all had fallen due before it was amended are the old words those of the row.
 */
final class ClauseTerms {
    private final Map<ClauseRef, DutyTerm> terms = new HashMap<>();

    ClauseTerms(List<Obligation> owed) {
        owed.forEach(each -> terms.merge(each.clause(), each.term(), ClauseTerms::newer));
    }

    private static DutyTerm newer(DutyTerm first, DutyTerm next) {
        return isInOldWords(first) && !isInOldWords(next) ? next : first;
    }

    private static boolean isInOldWords(DutyTerm term) {
        return term.subsequent().stream().anyMatch(SubsequentDocument::comesAfter);
    }

    /** The duty that an obligation's clause is cited by. */
    DutyTerm of(Obligation obligation) {
        return terms.getOrDefault(obligation.clause(), obligation.term());
    }
}
