package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * <p>The obligations are laid out bearer by bearer, each bearer's sorted by clause and period. So what an entry counts for
 * is a stretch of that order, found by halving; it is handed about as one number, its first place and its end.
 */
final class ObligationKeys {
    /** No place at all. */
    static final long NONE = 0;

    /** The number of the duty to report difficulties; clauses and periods are numbered from 1. */
    private static final int ESCALATION = 0;

    private static final int OWED_BY_NOBODY = -1;

    private final ObligationRegister register;
    private final Map<AgencyId, Integer> bearers = new HashMap<>();
    private final Map<ClauseRef, Periods> clauses = new HashMap<>();
    /** The obligations of the bearer of number {@code b} stand from {@code starts[b]} up to {@code starts[b + 1]}. */
    private final int[] starts;
    /** Of each place: the number of its clause and period, and in the lower half the obligation's place in the register. */
    private final long[] places;
    /**
     * Where a number was last found, counted from the bearer's first place. Most bearers owe the same as others, so it is
     * tried before halving, which costs a fetch from memory a step. Any value will do, whichever thread it is from.
     */
    private final int[] lastFound;
    /** The obligations that pass on when their bearer ends. */
    private final BitSet passingOn = new BitSet();
    /** The obligations of which it is open who bears them. */
    private final List<Integer> open = new ArrayList<>();

    /** The periods of a clause, numbered one after the other. */
    private static final class Periods {
        private final Map<ReportingPeriod, Integer> numbers = new HashMap<>();
        private int first;
    }

    ObligationKeys(ObligationRegister register) {
        this.register = register;
        List<Obligation> obligations = register.obligations();
        lastFound = new int[number(obligations)];
        int[] bearerOf = new int[obligations.size()];
        int[] ends = new int[bearers.size() + 1];
        for (int i = 0; i < bearerOf.length; i++) {
            AgencyId bearer = obligations.get(i).bearer();
            bearerOf[i] = bearer == null ? -1 : bearers.getOrDefault(bearer, -1);
            if (bearerOf[i] >= 0) {
                ends[bearerOf[i] + 1]++;
            }
        }
        for (int b = 1; b < ends.length; b++) {
            ends[b] += ends[b - 1];
        }
        starts = ends.clone();
        places = new long[starts[bearers.size()]];
        fill(obligations, bearerOf, ends);
        for (int bearer = 0; bearer < bearers.size(); bearer++) {
            Arrays.sort(places, starts[bearer], starts[bearer + 1]);
        }
    }

    /** Numbers bearers, clauses and periods; returns the number after the last. */
    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    private int number(List<Obligation> obligations) {
        DutyTerm term = null;
        for (int i = 0; i < obligations.size(); i++) {
            Obligation obligation = obligations.get(i);
            AgencyId bearer = obligation.bearer();
            if (bearer == null) {
                open.add(i);
                continue;
            }
            bearers.putIfAbsent(bearer, bearers.size());
            if (obligation.term() != term) {
                term = obligation.term();
                Periods periods = clauses.computeIfAbsent(term.clause(), clause -> new Periods());
                periods.numbers.putIfAbsent(term.period(), periods.numbers.size());
            }
        }
        int next = ESCALATION + 1;
        for (Periods periods : clauses.values()) {
            periods.first = next;
            next += periods.numbers.size();
        }
        return next;
    }

    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    private void fill(List<Obligation> obligations, int[] bearerOf, int[] next) {
        DutyTerm term = null;
        long number = 0;
        for (int i = 0; i < bearerOf.length; i++) {
            if (bearerOf[i] < 0) {
                continue;
            }
            if (obligations.get(i).term() != term) {
                term = obligations.get(i).term();
                number = number(term);
            }
            places[next[bearerOf[i]]++] = (number << Integer.SIZE) | i;
            passingOn.set(i, obligations.get(i).tenure().passesOn());
        }
    }

    private int number(DutyTerm term) {
        return term.duty() == DutyKind.ESCALATE ? ESCALATION : number(term.clause(), term.period());
    }

    /** The number of a period of a clause; {@link #OWED_BY_NOBODY} if there is none. */
    private int number(ClauseRef clause, ReportingPeriod period) {
        Periods periods = clauses.get(clause);
        Integer within = periods == null ? null : periods.numbers.get(period);
        return periods == null || within == null ? OWED_BY_NOBODY : periods.first + within;
    }

    ObligationRegister register() {
        return register;
    }

    /** The places of the obligations for which an entry counts. */
    long of(Evidence entry) {
        if (entry instanceof Difficulty) {
            return stretch(entry.agency(), ESCALATION, ESCALATION + 1);
        }
        ReportingPeriod period = entry.period();
        if (period == null) {
            return of(entry.agency(), entry.clause());
        }
        int number = number(entry.clause(), period);
        return number == OWED_BY_NOBODY ? NONE : stretch(entry.agency(), number, number + 1);
    }

    /** The places of all obligations of an agency under a clause, but for that to report difficulties. */
    long of(AgencyId agency, ClauseRef clause) {
        Periods periods = clauses.get(clause);
        return periods == null ? NONE : stretch(agency, periods.first, periods.first + periods.numbers.size());
    }

    private long stretch(AgencyId agency, int fromNumber, int toNumber) {
        Integer bearer = bearers.get(agency);
        if (bearer == null) {
            return NONE;
        }
        int first = firstPlace(bearer, fromNumber);
        int end = first;
        while (end < starts[bearer + 1] && number(end) < toNumber) {
            end++;
        }
        return first == end ? NONE : ((long) first << Integer.SIZE) | end;
    }

    /** The first place of a bearer whose number is not below {@code number}. */
    private int firstPlace(int bearer, int number) {
        int start = starts[bearer];
        int likely = start + lastFound[number];
        if (isFirstPlace(bearer, number, likely)) {
            return likely;
        }
        int low = start;
        int high = starts[bearer + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        lastFound[number] = low - start;
        return low;
    }

    private boolean isFirstPlace(int bearer, int number, int place) {
        return place < starts[bearer + 1]
                && number(place) == number
                && (place == starts[bearer] || number(place - 1) < number);
    }

    private int number(int place) {
        return (int) (places[place] >> Integer.SIZE);
    }

    /** Where in the register the obligation at a place stands. */
    int ordinal(int place) {
        return (int) places[place];
    }

    static int first(long stretch) {
        return (int) (stretch >> Integer.SIZE);
    }

    static int end(long stretch) {
        return (int) stretch;
    }

    /** Whether the obligations of a stretch are of more than one period; difficulties aside. */
    boolean severalPeriods(long stretch) {
        return number(first(stretch)) != number(end(stretch) - 1);
    }

    /** Whether all of them had passed on when an entry happened. What came before its time is for rules to judge. */
    boolean allPassedOnBefore(Evidence entry, long stretch) {
        for (int place = first(stretch); place < end(stretch); place++) {
            if (!passingOn.get(ordinal(place))) {
                return false;
            }
            LocalDate ended =
                    register.obligations().get(ordinal(place)).tenure().bearerEndsOn();
            if (ended == null || VietnamTime.dateOf(entry.at()).isBefore(ended)) {
                return false;
            }
        }
        return true;
    }

    /** The place in the register of the obligation of that id; -1 if there is none. */
    int find(String id) {
        String[] parts = id.split(":", -1);
        int last = parts.length - 1;
        if (last < 4) {
            return -1;
        }
        if (parts[last - 1].startsWith("?")) {
            return open.stream().filter(i -> isOf(i, id)).findFirst().orElse(-1);
        }
        long stretch = stretch(parts[last - 1], parts[last - 2], parts[last - 3], parts[last]);
        for (int place = end(stretch) - 1; place >= first(stretch); place--) {
            if (isOf(ordinal(place), id)) {
                return ordinal(place);
            }
        }
        return -1;
    }

    private boolean isOf(int ordinal, String id) {
        return register.obligations().get(ordinal).id().equals(id);
    }

    private long stretch(String bearer, String duty, String clause, String period) {
        try {
            int number = duty.equals(DutyKind.ESCALATE.name())
                    ? ESCALATION
                    : number(ClauseRef.of(clause), ReportingPeriod.parse(period));
            return number < 0 ? NONE : stretch(AgencyId.of(bearer), number, number + 1);
        } catch (IllegalArgumentException e) {
            return NONE; // no obligation has such a part in its id
        }
    }
}
