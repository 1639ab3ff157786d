package vn.childplan.validation.assessment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.Obligation;

/**
 * For which obligations an entry counts: those of its agency, its clause and its period. A difficulty is of no period and
 * counts for the agency's duty to report difficulties, whatever clause it arose on; nothing else counts for that duty.
 */
final class ObligationKeys {
    private static final int[] NONE = {};

    private final Map<Key, int[]> byPeriod = new HashMap<>();
    private final Map<Key, int[]> byClause = new HashMap<>();
    private final Map<AgencyId, int[]> escalations = new HashMap<>();

    ObligationKeys(List<Obligation> obligations) {
        for (int i = 0; i < obligations.size(); i++) {
            Obligation obligation = obligations.get(i);
            AgencyId bearer = obligation.bearer();
            if (bearer == null) {
                continue;
            }
            int[] one = {i};
            if (obligation.duty() == DutyKind.ESCALATE) {
                escalations.merge(bearer, one, ObligationKeys::join);
            } else {
                byPeriod.merge(new Key(bearer, obligation.clause(), obligation.period()), one, ObligationKeys::join);
                byClause.merge(new Key(bearer, obligation.clause(), null), one, ObligationKeys::join);
            }
        }
    }

    /** The positions of the obligations for which an entry counts; empty if there are none. */
    int[] of(Evidence entry) {
        if (entry instanceof Difficulty) {
            return escalations.getOrDefault(entry.agency(), NONE);
        }
        Map<Key, int[]> map = entry.period() == null ? byClause : byPeriod;
        return map.getOrDefault(new Key(entry.agency(), entry.clause(), entry.period()), NONE);
    }

    /** The positions of all obligations of an agency under a clause. */
    int[] of(AgencyId agency, ClauseRef clause) {
        return byClause.getOrDefault(new Key(agency, clause, null), NONE);
    }

    private static int[] join(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private record Key(
            AgencyId agency, ClauseRef clause, @Nullable ReportingPeriod period) {}
}
