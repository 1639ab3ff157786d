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
 * <p>Clauses with their periods are numbered, and so are bearers. The obligations of one number, sorted by bearer, are a
 * {@link Row}; what an entry counts for is a stretch of it, handed about as one number: its first place and its end. Most
 * duties bind everybody of a group. Then bearers and obligations follow each other without a gap, and a place is reckoned:
 * a million obligations are more than the processor has at hand, and looking there is what takes time.
 */
final class ObligationKeys {
    /** No place at all. */
    static final long NONE = 0;
    /** Places of more than one period. */
    static final long SEVERAL_PERIODS = -1;

    /** The number of the duty to report difficulties; clauses with their periods are numbered from 1. */
    private static final int ESCALATION = 0;

    /** The number of a clause and a period under which nobody owes anything. */
    private static final int UNKNOWN = -1;
    /** The number of an agency that bears nothing. */
    private static final int NOBODY = -1;

    private final ObligationRegister register;
    /** By the text of their ids: one object less to fetch from memory for each entry. */
    private final Map<String, Integer> bearers = new HashMap<>();

    private final Map<ClauseRef, Map<ReportingPeriod, Integer>> numbers = new HashMap<>();
    /** By number. */
    private final Row[] rows;
    /**
     * Places up to the size of the register are the obligations themselves; of those from there on, this has the number of
     * the bearer, and in the lower half the obligation.
     */
    private final long[] places;
    /** The obligations that pass on when their bearer ends. */
    private final BitSet passingOn = new BitSet();
    /** The obligations of which it is open who bears them. */
    private final List<Integer> open = new ArrayList<>();

    ObligationKeys(ObligationRegister register) {
        this.register = register;
        List<Obligation> obligations = register.obligations();
        int[] numberOf = number(obligations);
        int[] starts = starts(numberOf);
        rows = new Row[starts.length - 1];
        places = place(sorted(obligations, numberOf, starts), starts);
    }

    /**
     * The places of one number, sorted by bearer.
     *
     * @param bearer the number of the first bearer
     */
    private record Row(int first, int end, int bearer) {}

    /** Numbers clauses with their periods; returns the number of each obligation, of those left open none. */
    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    private int[] number(List<Obligation> obligations) {
        int[] numberOf = new int[obligations.size()];
        DutyTerm term = null;
        int number = ESCALATION;
        int last = ESCALATION;
        for (int i = 0; i < numberOf.length; i++) {
            Obligation obligation = obligations.get(i);
            if (obligation.bearer() == null) {
                open.add(i);
                numberOf[i] = UNKNOWN;
                continue;
            }
            if (obligation.term() != term) {
                term = obligation.term();
                number = number(term, last + 1);
                last = Math.max(last, number);
            }
            numberOf[i] = number;
        }
        return numberOf;
    }

    /** The number of a term's clause and period, which is {@code next} if they have none yet. */
    private int number(DutyTerm term, int next) {
        return term.duty() == DutyKind.ESCALATE
                ? ESCALATION
                : numbers.computeIfAbsent(term.clause(), clause -> new HashMap<>())
                        .computeIfAbsent(term.period(), period -> next);
    }

    private static int[] starts(int[] numberOf) {
        int[] starts = new int[Arrays.stream(numberOf).max().orElse(ESCALATION) + 2];
        for (int number : numberOf) {
            if (number != UNKNOWN) {
                starts[number + 1]++;
            }
        }
        for (int number = 1; number < starts.length; number++) {
            starts[number] += starts[number - 1];
        }
        return starts;
    }

    /** Each obligation with the number of its bearer, number by number, sorted by bearer. */
    private long[] sorted(List<Obligation> obligations, int[] numberOf, int[] starts) {
        long[] sorted = new long[obligations.size() - open.size()];
        int[] next = starts.clone();
        for (int i = 0; i < numberOf.length; i++) {
            AgencyId bearer = obligations.get(i).bearer();
            if (bearer != null) {
                long number = bearers.computeIfAbsent(bearer.value(), added -> bearers.size());
                sorted[next[numberOf[i]]++] = (number << Integer.SIZE) | i;
                passingOn.set(i, obligations.get(i).tenure().passesOn());
            }
        }
        for (int number = 0; number < rows.length; number++) {
            Arrays.sort(sorted, starts[number], starts[number + 1]);
        }
        return sorted;
    }

    /** Lays out the rows; returns the places of those with gaps. */
    private long[] place(long[] sorted, int[] starts) {
        long[] kept = new long[sorted.length];
        int count = 0;
        for (int number = 0; number < rows.length; number++) {
            int start = starts[number];
            int size = starts[number + 1] - start;
            boolean reckoned = hasNoGap(sorted, start, start + size);
            int first = reckoned ? (int) sorted[start] : register.size() + count;
            rows[number] = new Row(first, first + size, size == 0 ? 0 : bearer(sorted[start]));
            if (!reckoned) {
                System.arraycopy(sorted, start, kept, count, size);
                count += size;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Whether each has the bearer and the obligation that follow those of the one before. */
    private static boolean hasNoGap(long[] sorted, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (sorted[i] - sorted[i - 1] != (1L << Integer.SIZE) + 1) {
                return false;
            }
        }
        return start < end;
    }

    ObligationRegister register() {
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
        long only = NONE;
        for (int number : numbers.getOrDefault(clause, Map.of()).values()) {
            long stretch = owed(bearer, number);
            if (stretch != NONE && only != NONE) {
                return SEVERAL_PERIODS;
            }
            only = stretch == NONE ? only : stretch;
        }
        return only;
    }

    private int number(ClauseRef clause, ReportingPeriod period) {
        return numbers.getOrDefault(clause, Map.of()).getOrDefault(period, UNKNOWN);
    }

    private long owed(int bearer, int number) {
        if (bearer == NOBODY || number == UNKNOWN) {
            return NONE;
        }
        Row row = rows[number];
        if (row.first < register.size()) {
            int place = row.first + bearer - row.bearer;
            return place < row.first || place >= row.end ? NONE : stretch(place, place + 1);
        }
        int first = firstPlace(bearer, row);
        int end = first;
        while (end < row.end && bearer(places[end - register.size()]) == bearer) {
            end++;
        }
        return first == end ? NONE : stretch(first, end);
    }

    private static long stretch(int first, int end) {
        return ((long) first << Integer.SIZE) | end;
    }

    /** The first place of a row whose bearer is not below {@code bearer}. */
    private int firstPlace(int bearer, Row row) {
        int size = register.size();
        int found = Arrays.binarySearch(places, row.first - size, row.end - size, (long) bearer << Integer.SIZE);
        return size + (found < 0 ? ~found : found);
    }

    private static int bearer(long place) {
        return (int) (place >> Integer.SIZE);
    }

    /** Where in the register the obligation at a place stands. */
    int ordinal(int place) {
        return place < register.size() ? place : (int) places[place - register.size()];
    }

    static int first(long stretch) {
        return (int) (stretch >> Integer.SIZE);
    }

    static int end(long stretch) {
        return (int) stretch;
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
        long stretch = owed(parts[last - 1], parts[last - 2], parts[last - 3], parts[last]);
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

    private long owed(String bearer, String duty, String clause, String period) {
        try {
            int number = duty.equals(DutyKind.ESCALATE.name())
                    ? ESCALATION
                    : number(ClauseRef.of(clause), ReportingPeriod.parse(period));
            return owed(bearer(AgencyId.of(bearer)), number);
        } catch (IllegalArgumentException e) {
            return NONE; // no obligation has such a part in its id
        }
    }
}
