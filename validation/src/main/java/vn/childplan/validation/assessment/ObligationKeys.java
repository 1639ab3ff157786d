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
 * <p>Clauses with their periods are numbered, and so are bearers. The obligations are laid out number by number, those of
 * one number sorted by bearer. So what an entry counts for is a stretch of that order; it is handed about as one number,
 * its first place and its end. What is recorded in one week is mostly of the same few clauses and periods: such stretches
 * lie near each other, and the processor has them at hand.
 */
final class ObligationKeys {
    /** No place at all. */
    static final long NONE = 0;
    /** Places of more than one period. */
    static final long SEVERAL_PERIODS = -1;

    /** The number of the duty to report difficulties; clauses with their periods are numbered from 1. */
    private static final int ESCALATION = 0;

    private static final int OWED_BY_NOBODY = -1;

    private final ObligationRegister register;
    /** By the text of their ids: one object less to fetch from memory for each entry. */
    private final Map<String, Integer> bearers = new HashMap<>();

    private final Map<ClauseRef, Map<ReportingPeriod, Integer>> numbers = new HashMap<>();
    /** The obligations of number {@code n} stand from {@code starts[n]} up to, not including, {@code starts[n + 1]}. */
    private final int[] starts;
    /** Of each place: the number of the bearer, and in the lower half the obligation's place in the register. */
    private final long[] places;
    /** The obligations that pass on when their bearer ends. */
    private final BitSet passingOn = new BitSet();
    /** The obligations of which it is open who bears them. */
    private final List<Integer> open = new ArrayList<>();

    ObligationKeys(ObligationRegister register) {
        this.register = register;
        List<Obligation> obligations = register.obligations();
        int[] numberOf = number(obligations);
        starts = starts(numberOf);
        places = new long[obligations.size() - open.size()];
        place(obligations, numberOf);
    }

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
                numberOf[i] = OWED_BY_NOBODY;
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
            if (number != OWED_BY_NOBODY) {
                starts[number + 1]++;
            }
        }
        for (int number = 1; number < starts.length; number++) {
            starts[number] += starts[number - 1];
        }
        return starts;
    }

    private void place(List<Obligation> obligations, int[] numberOf) {
        int[] next = starts.clone();
        for (int i = 0; i < numberOf.length; i++) {
            AgencyId bearer = obligations.get(i).bearer();
            if (bearer != null) {
                long number = bearers.computeIfAbsent(bearer.value(), added -> bearers.size());
                places[next[numberOf[i]]++] = (number << Integer.SIZE) | i;
                passingOn.set(i, obligations.get(i).tenure().passesOn());
            }
        }
        for (int number = 0; number < starts.length - 1; number++) {
            Arrays.sort(places, starts[number], starts[number + 1]);
        }
    }

    ObligationRegister register() {
        return register;
    }

    /** The places of the obligations for which an entry counts. */
    long of(Evidence entry) {
        if (entry instanceof Difficulty) {
            return stretch(entry.agency(), ESCALATION);
        }
        ReportingPeriod period = entry.period();
        return period == null
                ? of(entry.agency(), entry.clause())
                : stretch(entry.agency(), number(entry.clause(), period));
    }

    /** The places of what an agency owes under a clause, the duty to report difficulties aside. */
    long of(AgencyId agency, ClauseRef clause) {
        long only = NONE;
        for (int number : numbers.getOrDefault(clause, Map.of()).values()) {
            long stretch = stretch(agency, number);
            if (stretch != NONE && only != NONE) {
                return SEVERAL_PERIODS;
            }
            only = stretch == NONE ? only : stretch;
        }
        return only;
    }

    private int number(ClauseRef clause, ReportingPeriod period) {
        return numbers.getOrDefault(clause, Map.of()).getOrDefault(period, OWED_BY_NOBODY);
    }

    private long stretch(AgencyId agency, int number) {
        Integer bearer = bearers.get(agency.value());
        if (bearer == null || number == OWED_BY_NOBODY) {
            return NONE;
        }
        int first = firstPlace(bearer, number);
        int end = first;
        while (end < starts[number + 1] && bearer(end) == bearer) {
            end++;
        }
        return first == end ? NONE : ((long) first << Integer.SIZE) | end;
    }

    /** The first place of a number whose bearer is not below {@code bearer}. */
    private int firstPlace(int bearer, int number) {
        int start = starts[number];
        int end = starts[number + 1];
        // Most clauses bind everybody of a group, once each; then nobody is missing between the first bearer and this.
        int likely = start == end ? end : start + bearer - bearer(start);
        if (likely >= start && likely < end && isFirstPlace(likely, bearer, start)) {
            return likely;
        }
        int found = Arrays.binarySearch(places, start, end, (long) bearer << Integer.SIZE);
        return found < 0 ? ~found : found;
    }

    private boolean isFirstPlace(int place, int bearer, int start) {
        return bearer(place) == bearer && (place == start || bearer(place - 1) != bearer);
    }

    private int bearer(int place) {
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
            return stretch(AgencyId.of(bearer), number);
        } catch (IllegalArgumentException e) {
            return NONE; // no obligation has such a part in its id
        }
    }
}
