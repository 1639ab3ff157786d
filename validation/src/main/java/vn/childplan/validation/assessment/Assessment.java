package vn.childplan.validation.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.internal.judging.Conclusion;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.NextChange;
import vn.childplan.validation.internal.judging.PagedRun;
import vn.childplan.validation.internal.judging.RuleRun;
import vn.childplan.validation.internal.judging.VerdictPages;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/**
 * The verdicts on all obligations of a register at one instant, in the order of the register.
 *
 * <p>{@link #verdicts} and {@link #totals()} are at hand, and {@link #findings()} are gathered once; every other count or
 * list is worked out at each call, by looking through all verdicts. Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Assessment {
    /** What is said of the rules and keeps an assessment from being the last word. */
    private static final Set<String> OF_RULES =
            Set.of(ObligationRegister.SETTING_WITHOUT_EFFECT, ObligationRegister.UNKNOWN_AGENCY);

    private final Inputs inputs;
    private final EvidenceIndex index;
    private final VerdictPages pages;
    private final Verdicts verdicts;
    private final Tally totals;
    /** Null until they are first asked for. Two threads that ask at once both gather the same. */
    private volatile @Nullable List<Finding> findings;

    Assessment(Inputs inputs, EvidenceIndex index, VerdictPages pages) {
        this(inputs, index, pages, Tally.of(pages));
    }

    private Assessment(Inputs inputs, EvidenceIndex index, VerdictPages pages, Tally totals) {
        this.inputs = inputs;
        this.index = index;
        this.pages = pages;
        this.verdicts = new Verdicts(inputs, pages);
        this.totals = totals;
    }

    /**
     * This assessment with more entries: what judging the longer log anew would give, at the cost of the obligations for
     * which the entries count. The instant stays; what is recorded after it is kept and plays no part until {@link #at} moves
     * to an instant at which it is known.
     */
    public Assessment with(Evidence... entries) {
        NavigableSet<Integer> touched = new TreeSet<>();
        EvidenceIndex longer = index.with(List.of(entries), touched::add);
        Inputs later = inputs.with(longer.pages());
        VerdictPages changed = pages;
        Tally tally = totals;
        for (int ordinal : touched) {
            RuleRun run = new RuleRun(later);
            Conclusion conclusion = run.judge(ordinal);
            tally = tally.moved(pages.conclusion(ordinal).status(), conclusion.status());
            changed = changed.with(ordinal, conclusion, run);
        }
        return new Assessment(later, longer, changed, tally);
    }

    /**
     * The same evidence judged for another instant, on the same index: what is recorded by then is known, what is recorded
     * later is not.
     *
     * @throws IllegalArgumentException if the instant is not in one of the years 1900 to 9999 in Viet Nam
     */
    public Assessment at(Instant instant) {
        Inputs moved = inputs.at(instant);
        return new Assessment(moved, index, PagedRun.judge(moved, false));
    }

    /** The instant for which it was judged, to the whole second. */
    public Instant asOf() {
        return inputs.asOf();
    }

    /** The obligations that were judged. */
    public ObligationRegister register() {
        return inputs.register();
    }

    /** The name of the rule set by which it was judged. */
    public String ruleSet() {
        return inputs.rules().ruleSet().name();
    }

    /** The rules by which it was judged. */
    public RuleSet rules() {
        return inputs.rules().ruleSet();
    }

    /** A verdict on each obligation, in the order of the register. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * What is recorded of the duties that an amendment ended ({@link ObligationRegister#lapsed()}), as far as it was done before
     * the day on which that holds. Their status says nothing, for nobody owes them any more; none for a plan that was not amended.
     * Judges anew at each call.
     */
    public List<Verdict> lapsed() {
        return index.lapsed().verdicts(inputs, index);
    }

    /** The verdict on the obligation of that id, which may leave out the plan: {@code V:REPORT:so-tu-phap:2025-H1}. */
    public Optional<Verdict> find(String obligation) {
        return at(inputs.keys().find(obligation));
    }

    /** The verdict on what an agency owes under a clause for a period; empty if it owes no such thing. */
    public Optional<Verdict> find(AgencyId agency, ClauseRef clause, DutyKind duty, ReportingPeriod period) {
        return at(inputs.keys().find(agency, clause, duty, period));
    }

    private Optional<Verdict> at(int ordinal) {
        return ordinal < 0 ? Optional.empty() : Optional.of(verdicts.get(ordinal));
    }

    /**
     * The verdict on the obligation of that id, which may leave out the plan: {@code V:REPORT:so-tu-phap:2025-H1}.
     *
     * @throws NoSuchElementException if there is no such obligation; its message names the nearest ids
     */
    public Verdict verdict(String obligation) {
        return find(obligation).orElseThrow(() -> unknown(obligation));
    }

    /**
     * The verdict on what an agency owes under a clause for a period.
     *
     * @throws NoSuchElementException if it owes no such thing; its message names the nearest ids
     */
    public Verdict verdict(AgencyId agency, ClauseRef clause, DutyKind duty, ReportingPeriod period) {
        return find(agency, clause, duty, period)
                .orElseThrow(() -> unknown(clause + ":" + duty + ":" + agency + ":" + period));
    }

    private NoSuchElementException unknown(String obligation) {
        String nearest =
                register().nearest(obligation).stream().map(Obligation::shortId).collect(Collectors.joining(", "));
        return new NoSuchElementException("no obligation " + obligation + " in the register"
                + (nearest.isEmpty() ? "" : "; the nearest are " + nearest));
    }

    /** The verdicts on what one agency bears, in the order of the register; empty if it bears nothing. */
    public List<Verdict> of(AgencyId agency) {
        return verdicts.stream()
                .filter(verdict -> agency.equals(verdict.obligation().bearer()))
                .toList();
    }

    /** The verdicts that are {@link Status#OVERDUE}, in the order of the register. */
    public List<Verdict> overdue() {
        return verdicts.stream()
                .filter(verdict -> verdict.status() == Status.OVERDUE)
                .toList();
    }

    /** All verdicts by status. */
    public Tally totals() {
        return totals;
    }

    /** The figures for people: without what was handed over, and with coordination apart. Counts anew at each call. */
    public Summary summary() {
        return Summary.of(verdicts, VietnamTime.dateOf(asOf()));
    }

    /** Some verdicts by status. */
    public Tally totals(Predicate<Verdict> which) {
        return Tally.of(verdicts.stream().filter(which).toList());
    }

    /**
     * The verdicts on obligations to which the plan gives a date, by status. Officials count only these: a task without a
     * date is outside their tracking, and would swell the rate of what was done in time.
     */
    public Tally dated() {
        return totals(verdict -> verdict.originalLastDay() != null);
    }

    /** Status by bearer; obligations of which it is open who bears them are left out. */
    public SortedMap<AgencyId, Tally> byAgency() {
        return by(verdict -> verdict.obligation().bearer());
    }

    /** Status by clause, in the order of the plan. */
    public SortedMap<ClauseRef, Tally> byClause() {
        return by(verdict -> verdict.obligation().clause());
    }

    private <K extends Comparable<K>> SortedMap<K, Tally> by(Function<Verdict, @Nullable K> key) {
        // Sorted only once grouped: comparing clauses a verdict at a time is slow.
        Map<K, List<Verdict>> grouped = new HashMap<>();
        for (Verdict verdict : verdicts) {
            K group = key.apply(verdict);
            if (group != null) {
                grouped.computeIfAbsent(group, k -> new ArrayList<>()).add(verdict);
            }
        }
        SortedMap<K, Tally> tallies = new TreeMap<>();
        grouped.forEach((group, list) -> tallies.put(group, Tally.of(list)));
        return Collections.unmodifiableSortedMap(tallies);
    }

    /**
     * The entries known by the instant of the assessment that count for nothing, or otherwise than they seem to, and the
     * duties of which somebody must be told.
     */
    public List<Finding> findings() {
        List<Finding> known = findings;
        if (known == null) {
            known = GatheredFindings.of(inputs, index, pages);
            findings = known;
        }
        return known;
    }

    /**
     * What rules threw while it was judged, counted beside the totals: one finding, {@code rule.error} of severity ERROR, for
     * each rule and each type of exception; a year that the calendar does not hold is one of them. The verdicts concerned name
     * the rules ({@link Verdict#errors()}) and came about without them. What a reading of one's own throws when it is to
     * account for an obligation is one too: verdicts do not name it, for only their explanations lack it. Judges those
     * obligations, and asks such readings, anew at each call.
     */
    public List<Finding> errors() {
        return RuleErrors.of(inputs, pages);
    }

    /**
     * Why the verdicts may not be the last word: {@link #errors()}, then the settings of the rules that can have no effect on
     * this plan ({@code rule.setting-without-effect}), and those that name an agency that the directory does not have ({@code
     * rule.unknown-agency}), then of {@link #findings()} those on entries that do not count.
     */
    public List<Finding> missing() {
        List<Finding> missing = new ArrayList<>(errors());
        missing.addAll(faultyRules());
        missing.addAll(notCounted());
        return List.copyOf(missing);
    }

    private List<Finding> faultyRules() {
        return register().findings().stream()
                .filter(finding -> OF_RULES.contains(finding.code()))
                .toList();
    }

    /**
     * Of {@link #findings()} those on entries that do not count, though they were meant to: not on entries of another plan,
     * nor on those taken back, nor on entries that count and of which something else is to be said.
     */
    public List<Finding> notCounted() {
        return findings().stream().filter(EntryFindings::saysNotCounted).toList();
    }

    /** What stands between this assessment and the last word, in figures. */
    public Completeness completeness() {
        Set<Evidence> entries = new HashSet<>();
        for (Finding finding : notCounted()) {
            Evidence entry = finding.entry();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Completeness(
                RuleErrors.count(inputs, pages), entries.size(), faultyRules().size());
    }

    /** Whether no rule threw, no setting is without effect, and every known entry counts for something. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * This assessment, for hosts that must not go on with part of one.
     *
     * @throws IncompleteAssessmentException if it is not complete; names all that is missing
     */
    public Assessment orThrowIfIncomplete() {
        List<Finding> missing = missing();
        if (missing.isEmpty()) {
            return this;
        }
        throw new IncompleteAssessmentException(toString(), missing);
    }

    /**
     * The first second at which any status is another by time alone, if nothing more is recorded: a host can set one timer to
     * it instead of asking again and again. It costs less than judging. Rules of one's own that turn within a day say so by
     * {@code Judgement.hasCome}. Empty if time alone changes nothing any more. The days of lateness of what is
     * overdue grow every midnight, and are not meant.
     */
    public Optional<Instant> nextChange() {
        return new NextChange(inputs).find(pages);
    }

    /**
     * It as plain values, in the form of the contract for other programs: {@code plan}, {@code asOf}, {@code ruleSet},
     * {@code totals}, {@code errors}, {@code notCounted}, {@code verdicts}, {@code nextChange}, {@code evidenceFindings},
     * {@code settingsWithoutEffect}. The verdicts stand in it as they are and become plain one by one
     * ({@link Verdict#fields()}), so that it may hold a million. Any mapper of Jackson 2 or 3 writes it so, without a module.
     */
    @JsonValue
    public Map<String, @Nullable Object> fields() {
        return AssessmentFields.of(this);
    }

    /**
     * A page of all verdicts.
     *
     * @param offset how many stand before it
     * @param limit how many stand on it at most
     * @throws IllegalArgumentException if either is below 0
     */
    public AssessmentPage page(int offset, int limit) {
        return new AssessmentPage(this, verdicts, totals, offset, limit);
    }

    /**
     * A page of some verdicts of this assessment, such as those {@link #of(AgencyId) of} an agency.
     *
     * @param chosen from what, in which order
     * @param offset how many stand before it
     * @param limit how many stand on it at most
     * @throws IllegalArgumentException if either is below 0
     */
    public AssessmentPage page(List<Verdict> chosen, int offset, int limit) {
        List<Verdict> copied = List.copyOf(chosen);
        return new AssessmentPage(this, copied, Tally.of(copied), offset, limit);
    }

    /** What is otherwise in {@code later}: another instant, more evidence, other rules, another plan or directory. */
    public AssessmentDifference to(Assessment later) {
        return AssessmentDifference.between(this, later);
    }

    /** In a line: {@code assessment of 65/KH-UBND as of … by standard/2025.1: 1635 obligations, {OVERDUE=26, …}}. */
    @Override
    public String toString() {
        return "assessment of " + register().plan().number() + " as of " + VietnamTime.format(asOf()) + " by "
                + ruleSet() + ": " + verdicts.size() + " obligations, " + totals.counts();
    }
}
