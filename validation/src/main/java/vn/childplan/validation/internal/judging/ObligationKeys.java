package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * For which obligations an entry counts: those of its agency, its clause and its period. A difficulty is of no period and
 * counts for the agency's duty to report difficulties, whatever clause it arose on; nothing else counts for that duty.
 *
 * <p>Clauses with their periods are numbered, and so are bearers; {@link ObligationLookup} has the obligations by these numbers.
 */
public final class ObligationKeys {
    /** In place of places: those of more than one period. */
    static final long SEVERAL_PERIODS = -1;

    /** The row of the duty to report difficulties; those of clauses with their periods begin at 1. */
    private static final int ESCALATION = 0;
    /** The number of an agency that bears nothing. */
    private static final int NOBODY = -1;

    private final ObligationRegister register;
    /** By the text of their ids: one object less to fetch from memory for each entry. */
    private final Map<String, Integer> bearers = new HashMap<>();

    private final Map<ClauseRef, Map<ReportingPeriod, Integer>> numbers = new HashMap<>();
    private final ObligationLookup lookup;
    /** The obligations that pass on when their bearer ends. */
    private final BitSet passingOn = new BitSet();
    /** The obligations of which it is open who bears them. */
    private final List<Integer> open = new ArrayList<>();

    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    public ObligationKeys(ObligationRegister register) {
        this.register = register;
        List<Obligation> obligations = register.obligations();
        int[] rowOf = new int[obligations.size()];
        int[] bearerOf = new int[obligations.size()];
        DutyTerm term = null;
        int row = ESCALATION;
        int last = ESCALATION;
        for (int i = 0; i < rowOf.length; i++) {
            Obligation obligation = obligations.get(i);
            AgencyId bearer = obligation.bearer();
            if (bearer == null) {
                open.add(i);
                rowOf[i] = ObligationLookup.NO_ROW;
                continue;
            }
            if (obligation.term() != term) {
                term = obligation.term();
                row = number(term, last + 1);
                last = Math.max(last, row);
            }
            rowOf[i] = row;
            bearerOf[i] = bearers.computeIfAbsent(bearer.value(), added -> bearers.size());
            passingOn.set(i, obligation.tenure().passesOn());
        }
        lookup = new ObligationLookup(rowOf, bearerOf);
    }

    /** The number of a term's clause and period, which is {@code next} if they have none yet. */
    private int number(DutyTerm term, int next) {
        return term.duty() == DutyKind.ESCALATE
                ? ESCALATION
                : numbers.computeIfAbsent(term.clause(), clause -> new HashMap<>())
                        .computeIfAbsent(term.period(), period -> next);
    }

    ObligationLookup lookup() {
        return lookup;
    }

    public ObligationRegister register() {
        return register;
    }

    /** The number of an agency among the bearers, {@link #NOBODY} if it bears nothing. */
    int bearer(AgencyId agency) {
        return bearers.getOrDefault(agency.value(), NOBODY);
    }

    /** The numbers of the agencies of some entries. */
    int[] bearers(Evidence[] entries, int from, int to) {
        int[] numbersOf = new int[to - from];
        for (int e = from; e < to; e++) {
            numbersOf[e - from] = bearer(entries[e].agency());
        }
        return numbersOf;
    }

    /**
     * The places of the obligations for which an entry counts.
     *
     * @param bearer the number of its agency
     */
    long of(Evidence entry, int bearer) {
        if (entry instanceof Difficulty) {
            return owed(bearer, ESCALATION);
        }
        ReportingPeriod period = entry.period();
        return period == null ? of(entry.clause(), bearer) : owed(bearer, number(entry.clause(), period));
    }

    /** The places of what somebody owes under a clause, the duty to report difficulties aside. */
    long of(ClauseRef clause, int bearer) {
        long only = ObligationLookup.NOWHERE;
        for (int number : numbers.getOrDefault(clause, Map.of()).values()) {
            long stretch = owed(bearer, number);
            if (stretch != ObligationLookup.NOWHERE && only != ObligationLookup.NOWHERE) {
                return SEVERAL_PERIODS;
            }
            only = stretch == ObligationLookup.NOWHERE ? only : stretch;
        }
        return only;
    }

    private int number(ClauseRef clause, ReportingPeriod period) {
        return numbers.getOrDefault(clause, Map.of()).getOrDefault(period, ObligationLookup.NO_ROW);
    }

    private long owed(int bearer, int row) {
        return bearer == NOBODY ? ObligationLookup.NOWHERE : lookup.owed(row, bearer);
    }

    /**
     * Why an entry counts for no obligation; null if it counts.
     *
     * @param targets the places of the obligations of its agency, clause and period
     */
    @Nullable
    NotCounted whyNotCounted(Evidence entry, long targets) {
        if (targets == ObligationLookup.NOWHERE) {
            long underClause = of(entry.clause(), bearer(entry.agency()));
            return underClause == ObligationLookup.NOWHERE ? NotCounted.NO_DUTY : NotCounted.WRONG_PERIOD;
        }
        if (targets == SEVERAL_PERIODS) {
            return NotCounted.WRONG_PERIOD;
        }
        return allPassedOnBefore(entry, targets) ? NotCounted.AFTER_TRANSFER : null;
    }

    /** Whether all of them had passed on when an entry happened. What came before its time is for rules to judge. */
    private boolean allPassedOnBefore(Evidence entry, long stretch) {
        for (int place = ObligationLookup.first(stretch); place < ObligationLookup.end(stretch); place++) {
            if (!passingOn.get(lookup.obligation(place))) {
                return false;
            }
            LocalDate ended = register.obligations()
                    .get(lookup.obligation(place))
                    .tenure()
                    .bearerEndsOn();
            if (ended == null || VietnamTime.dateOf(entry.at()).isBefore(ended)) {
                return false;
            }
        }
        return true;
    }

    /** The place in the register of the obligation of that id; -1 if there is none. */
    public int find(String id) {
        String[] parts = id.split(":", -1);
        int last = parts.length - 1;
        if (last < 4) {
            return -1;
        }
        if (parts[last - 1].startsWith("?")) {
            return open.stream().filter(i -> isOf(i, id)).findFirst().orElse(-1);
        }
        long stretch = owed(parts[last - 1], parts[last - 2], parts[last - 3], parts[last]);
        for (int place = ObligationLookup.end(stretch) - 1; place >= ObligationLookup.first(stretch); place--) {
            if (isOf(lookup.obligation(place), id)) {
                return lookup.obligation(place);
            }
        }
        return -1;
    }

    private boolean isOf(int ordinal, String id) {
        return register.obligations().get(ordinal).id().equals(id);
    }

    private long owed(String bearer, String duty, String clause, String period) {
        try {
            int number = duty.equals(DutyKind.ESCALATE.name())
                    ? ESCALATION
                    : number(ClauseRef.of(clause), ReportingPeriod.parse(period));
            return owed(bearer(AgencyId.of(bearer)), number);
        } catch (IllegalArgumentException e) {
            return ObligationLookup.NOWHERE; // no obligation has such a part in its id
        }
    }
}
