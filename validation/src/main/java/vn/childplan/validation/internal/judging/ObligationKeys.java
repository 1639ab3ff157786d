package vn.childplan.validation.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * For which obligations an entry counts: those of its agency, its clause and its period. Of these for that of the duty that
 * it names; if it names none, a document for those that end in one, and for acting only where there is none, progress for
 * those of acting and for deadlines that an event sets off, a decision for all. What is done by a document is done once by each:
 * of several duties of one kind, clause and period an entry counts for the one that it names, and for none without. A difficulty is of no period and counts for
 * the agency's duty to report difficulties, whatever clause it arose on; nothing else counts for that duty.
 *
 * <p>Each clause with a period has a number, and so has each bearer; {@link ObligationLookup} finds obligations by the two.
 * Immutable once made, and safe to share between threads.
 */
public final class ObligationKeys {
    /** In place of a {@link PlaceRange}: the agency owes something under the clause in more than one period. */
    static final long SEVERAL_PERIODS = -1;

    /** The row of the duty to report difficulties; the rows of clauses and periods begin at 1. */
    private static final int ESCALATION = 0;
    /** The number of an agency that bears nothing. */
    private static final int NOBODY = -1;

    private final ObligationRegister register;
    /** The number of each bearer, by the text of its id: with the id itself as key, each look-up would fetch one object more. */
    private final Map<String, Integer> bearers = new HashMap<>();

    private final Map<ClauseRef, Map<ReportingPeriod, Integer>> numbers = new HashMap<>();
    private final ObligationLookup lookup;
    /** The obligations to hand in a document, the duty to report difficulties aside. */
    private final BitSet byDocument = new BitSet();
    /** The obligations whose deadline is counted from an event. */
    private final BitSet onEvent = new BitSet();

    private final CountingLimits limits;
    private final CoLeadObligations coLeads;
    /** The obligations of which it is open who bears them. */
    private final List<Integer> open = new ArrayList<>();

    @SuppressWarnings("ReferenceEquality") // bearers of one duty stand together and share its term
    public ObligationKeys(ObligationRegister register) {
        this.register = register;
        List<Obligation> obligations = register.obligations();
        int[] rowOf = new int[obligations.size()];
        int[] bearerOf = new int[obligations.size()];
        int[] firstDays = new int[obligations.size()];
        Set<DocumentNumber> standing = new HashSet<>();
        DutyTerm term = null;
        long begins = 0;
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
                standing.add(term.orderedBy());
                begins = term.period().days().first().toEpochDay();
                row = number(term, last + 1);
                last = Math.max(last, row);
            }
            rowOf[i] = row;
            bearerOf[i] = bearers.computeIfAbsent(bearer.value(), added -> bearers.size());
            byDocument.set(i, obligation.duty().endsInDocument() && row != ESCALATION);
            onEvent.set(i, term.deadline().countsFromEvent());
            firstDays[i] = (int) begins(bearer, begins);
        }
        lookup = new ObligationLookup(rowOf, bearerOf);
        standing.remove(register.plan().number());
        limits = new CountingLimits(this, standing, firstDays);
        coLeads = new CoLeadObligations(register);
    }

    /** The day on which a period begins, or its bearer, if that is later. */
    private long begins(AgencyId bearer, long period) {
        LocalDate began = register.directory().get(bearer).life().from();
        return began == null ? period : Math.max(period, began.toEpochDay());
    }

    /** The row of a term's clause and period; {@code next} if they have none yet. */
    private int number(DutyTerm term, int next) {
        if (term.duty() == DutyKind.ESCALATE) {
            return ESCALATION;
        }
        Integer known = numbers.computeIfAbsent(term.clause(), clause -> new HashMap<>())
                .putIfAbsent(term.period(), next);
        return known == null ? next : known;
    }

    /** For which obligations of others who lead an entry counts, too, that counts for one. */
    int[] ofCoLeads(Evidence entry, int obligation) {
        return coLeads.of(entry, obligation);
    }

    /** The bearers for whom what one of them has done counts for another, in groups that have nobody in common. */
    public List<SortedSet<AgencyId>> bearersWhoShareEvidence() {
        return coLeads.bearers();
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
     * The obligations for which an entry counts: a {@link PlaceRange}, or {@link #SEVERAL_PERIODS}.
     *
     * @param bearer the number of its agency
     */
    long of(Evidence entry, int bearer) {
        if (countsForEscalation(entry.kind())) {
            return owed(bearer, ESCALATION);
        }
        ReportingPeriod period = entry.period();
        return period == null ? of(entry.clause(), entry.duty(), bearer) : owed(bearer, number(entry.clause(), period));
    }

    /** Whether such an entry is for the duty to report difficulties, and not for the duties of its clause and period. */
    static boolean countsForEscalation(EvidenceKind kind) {
        return switch (kind) {
            case DIFFICULTY -> true;
            case SUBMISSION, PROGRESS, EXTENSION, WAIVER, SUSPENSION, RETRACTION -> false;
        };
    }

    /**
     * What somebody owes under a clause, the duty to report difficulties aside, in the periods of one duty or of any: a
     * {@link PlaceRange}, or {@link #SEVERAL_PERIODS}.
     */
    long of(ClauseRef clause, @Nullable DutyRef duty, int bearer) {
        long only = PlaceRange.EMPTY;
        for (int number : numbers.getOrDefault(clause, Map.of()).values()) {
            long range = owed(bearer, number);
            if (range == PlaceRange.EMPTY || (duty != null && !has(range, duty))) {
                continue;
            }
            if (only != PlaceRange.EMPTY) {
                return SEVERAL_PERIODS;
            }
            only = range;
        }
        return only;
    }

    boolean has(long range, DutyRef duty) {
        for (int place = PlaceRange.first(range); place < PlaceRange.end(range); place++) {
            if (mayBe(duty, lookup.obligation(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBe(DutyRef duty, int obligation) {
        DutyTerm term = register.obligations().get(obligation).term();
        return duty.mayBe(term.duty(), term.number());
    }

    private DutyKind duty(int obligation) {
        return register.obligations().get(obligation).duty();
    }

    private int number(ClauseRef clause, ReportingPeriod period) {
        return numbers.getOrDefault(clause, Map.of()).getOrDefault(period, ObligationLookup.NO_ROW);
    }

    private long owed(int bearer, int row) {
        return bearer == NOBODY ? PlaceRange.EMPTY : lookup.owed(row, bearer);
    }

    /**
     * Whether an entry counts for one obligation of those of its agency, clause and period.
     *
     * @param targets all of them
     */
    boolean isFor(Evidence entry, long targets, int obligation) {
        return fits(entry, targets, obligation) && !isOneOfSeveral(entry, targets, obligation);
    }

    private boolean fits(Evidence entry, long targets, int obligation) {
        DutyRef duty = entry.duty();
        if (duty != null && !mayBe(duty, obligation)) {
            return false;
        }
        return switch (entry.kind()) {
            case SUBMISSION -> duty != null || byDocument.get(obligation) || !hasDocumentDuty(targets);
            case PROGRESS -> isActing(obligation) || onEvent.get(obligation);
            case EXTENSION, WAIVER, SUSPENSION, DIFFICULTY -> true;
            case RETRACTION -> false;
        };
    }

    /**
     * Whether the agency has several duties of the kind of an obligation, each done by a document of its own, and the entry does
     * not say which it is for: one report does not answer for two. Nor does one event set off two deadlines.
     */
    private boolean isOneOfSeveral(Evidence entry, long targets, int obligation) {
        DutyRef duty = entry.duty();
        if (!PlaceRange.hasSeveral(targets)
                || !entry.kind().showsActivity()
                || !byDocument.get(obligation)
                || (duty != null && duty.number() > 0)) {
            return false;
        }
        int ofTheKind = 0;
        for (int place = PlaceRange.first(targets); place < PlaceRange.end(targets); place++) {
            int other = lookup.obligation(place);
            if (duty(other) == duty(obligation) && fits(entry, targets, other)) {
                ofTheKind++;
            }
        }
        return ofTheKind > 1;
    }

    /** Whether an entry would count for one of several duties of a kind, and does not say for which. */
    boolean isForOneOfSeveral(Evidence entry, long targets) {
        for (int place = PlaceRange.first(targets); place < PlaceRange.end(targets); place++) {
            int obligation = lookup.obligation(place);
            if (fits(entry, targets, obligation) && isOneOfSeveral(entry, targets, obligation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isActing(int obligation) {
        return !byDocument.get(obligation);
    }

    /**
     * Whether an entry that shows that somebody did something counts as having done several duties, and does not say which.
     *
     * @param targets what {@link #of(Evidence, int)} says of it
     */
    boolean isForSeveral(Evidence entry, long targets) {
        boolean mayBe = PlaceRange.hasSeveral(targets)
                && entry.duty() == null
                && entry.kind().showsActivity();
        return mayBe && doneBy(entry, targets).size() > 1;
    }

    /** The duties that an entry counts as having done; that it sets off a deadline is not meant. */
    public SortedSet<DutyKind> doneBy(Evidence entry) {
        return doneBy(entry, of(entry, bearer(entry.agency())));
    }

    private SortedSet<DutyKind> doneBy(Evidence entry, long targets) {
        SortedSet<DutyKind> done = new TreeSet<>();
        for (int place = PlaceRange.first(targets); place < PlaceRange.end(targets); place++) {
            int obligation = lookup.obligation(place);
            boolean does = isFor(entry, targets, obligation)
                    && (entry.kind() != EvidenceKind.PROGRESS || isActing(obligation));
            if (does) {
                done.add(duty(obligation));
            }
        }
        return done;
    }

    private boolean hasDocumentDuty(long targets) {
        for (int place = PlaceRange.first(targets); place < PlaceRange.end(targets); place++) {
            if (byDocument.get(lookup.obligation(place))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Why an entry counts for no obligation; null if it counts.
     *
     * @param targets what {@link #of(Evidence, int)} says of it
     */
    @Nullable
    NotCounted whyNotCounted(Evidence entry, long targets) {
        return limits.whyNotCounted(entry, targets);
    }

    /** The periods for which a clause gives duties, the duty to report difficulties aside. */
    public SortedSet<ReportingPeriod> periods(ClauseRef clause) {
        return new TreeSet<>(numbers.getOrDefault(clause, Map.of()).keySet());
    }

    /** The periods for which an agency owes something under a clause, the duty to report difficulties aside. */
    public SortedSet<ReportingPeriod> periods(ClauseRef clause, AgencyId agency) {
        SortedSet<ReportingPeriod> periods = periods(clause);
        periods.removeIf(period -> owed(bearer(agency), number(clause, period)) == PlaceRange.EMPTY);
        return periods;
    }

    /** What an agency owes under a clause, for a period or, where that is null, for any; difficulties aside. */
    public SortedSet<DutyKind> duties(ClauseRef clause, AgencyId agency, @Nullable ReportingPeriod period) {
        SortedSet<DutyKind> duties = new TreeSet<>();
        for (ReportingPeriod each : period == null ? periods(clause) : Set.of(period)) {
            long range = owed(bearer(agency), number(clause, each));
            for (int place = PlaceRange.first(range); place < PlaceRange.end(range); place++) {
                duties.add(duty(lookup.obligation(place)));
            }
        }
        return duties;
    }

    /** The duties among which an entry has to choose, by their numbers; empty if it does not have to. */
    public List<Obligation> choice(Evidence entry) {
        long targets = of(entry, bearer(entry.agency()));
        if (targets == SEVERAL_PERIODS) {
            return List.of();
        }
        List<Obligation> choice = new ArrayList<>();
        for (int place = PlaceRange.first(targets); place < PlaceRange.end(targets); place++) {
            int obligation = lookup.obligation(place);
            if (fits(entry, targets, obligation) && isOneOfSeveral(entry, targets, obligation)) {
                choice.add(register.obligations().get(obligation));
            }
        }
        return choice;
    }

    /** The place in the register of the obligation of that id, with or without the plan before it; -1 if there is none. */
    public int find(String withOrWithoutDate) {
        String id = register.withoutDate(withOrWithoutDate);
        String[] parts = id.split(":", -1);
        int last = parts.length - 1;
        if (last < 3) {
            return -1;
        }
        if (parts[last - 1].startsWith("?")) {
            return open.stream().filter(i -> isOf(i, id)).findFirst().orElse(-1);
        }
        try {
            DutyKind duty = DutyKind.valueOf(parts[last - 2].split("#", 2)[0]);
            long range = owed(
                    AgencyId.of(parts[last - 1]),
                    ClauseRef.of(parts[last - 3]),
                    duty,
                    ReportingPeriod.parse(parts[last]));
            return first(range, ordinal -> isOf(ordinal, id));
        } catch (IllegalArgumentException e) {
            return -1; // no obligation has such a part in its id
        }
    }

    private boolean isOf(int ordinal, String id) {
        return register.obligations().get(ordinal).isCalled(id);
    }

    /** The place in the register of what an agency owes under a clause for a period; -1 if there is no such obligation. */
    public int find(AgencyId agency, ClauseRef clause, DutyKind duty, ReportingPeriod period) {
        return first(owed(agency, clause, duty, period), ordinal -> {
            DutyTerm term = register.obligations().get(ordinal).term();
            return term.duty() == duty
                    && term.clause().equals(clause)
                    && term.period().equals(period);
        });
    }

    /** What an agency may owe: a {@link PlaceRange}, which has its other duties of that clause and period, too. */
    private long owed(AgencyId agency, ClauseRef clause, DutyKind duty, ReportingPeriod period) {
        return owed(bearer(agency), duty == DutyKind.ESCALATE ? ESCALATION : number(clause, period));
    }

    /** The first obligation of a range that is the one looked for; -1 if none is. */
    private int first(long range, IntPredicate isIt) {
        for (int place = PlaceRange.first(range); place < PlaceRange.end(range); place++) {
            if (isIt.test(lookup.obligation(place))) {
                return lookup.obligation(place);
            }
        }
        return -1;
    }
}
