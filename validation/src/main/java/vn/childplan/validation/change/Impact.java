package vn.childplan.validation.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.internal.obligation.DutyAcrossPlans;

/**
 * What a change does to verdicts, on the same evidence at the same instant: every verdict that differs, before and after,
 * and which change made the difference.
 *
 * <pre>{@code
 * Impact impact = Impact.of(plan, plan.with(changedRules), evidence, asOf);
 * impact.transitions();   // {MET_LATE>MET=3}
 * }</pre>
 *
 * <p>Between two plans a verdict is that of the same obligation if it stands in what is one clause (see {@link PlanComparison}),
 * under whatever number.
 *
 * <p>A change is made the cause of a verdict if it alone brings the verdict about; failing that, if the verdict would not
 * come about without it.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Impact {
    /** What of a verdict an impact looks at. */
    static final Set<VerdictPart> COMPARED = Set.copyOf(EnumSet.allOf(VerdictPart.class));

    private static final Set<VerdictPart> STATUS = Set.of(VerdictPart.STATUS);
    private static final Set<VerdictPart> LATENESS = Set.of(VerdictPart.STATUS, VerdictPart.DAYS_LATE);

    private final PlanUnderRules base;
    private final PlanUnderRules candidate;
    private final Instant asOf;
    private final List<ImpactedVerdict> changes;
    private final List<ImpactedVerdict> lateness;
    private final List<ImpactedVerdict> others;
    private final List<Finding> errors;
    private final Completeness baseCompleteness;
    private final Completeness candidateCompleteness;
    private final Assessment baseAssessment;
    private final Assessment candidateAssessment;
    /** Why nothing changes; empty if something does. */
    private final List<Text> noChange;

    private Impact(
            PlanUnderRules base,
            PlanUnderRules candidate,
            Instant asOf,
            List<ImpactedVerdict> changes,
            List<ImpactedVerdict> lateness,
            List<ImpactedVerdict> others,
            Assessment baseAssessment,
            Assessment candidateAssessment,
            List<Text> noChange) {
        this.base = base;
        this.candidate = candidate;
        this.asOf = VietnamTime.wholeSecond(asOf);
        this.changes = List.copyOf(changes);
        this.lateness = List.copyOf(lateness);
        this.others = List.copyOf(others);
        this.errors = List.copyOf(candidateAssessment.errors());
        this.baseCompleteness = baseAssessment.completeness();
        this.candidateCompleteness = candidateAssessment.completeness();
        this.baseAssessment = baseAssessment;
        this.candidateAssessment = candidateAssessment;
        this.noChange = List.copyOf(noChange);
    }

    /** The impact at one instant. */
    public static Impact of(PlanUnderRules base, PlanUnderRules candidate, EvidenceLog log, Instant asOf) {
        return along(base, candidate, log, List.of(asOf)).get(0);
    }

    /** The impact at each of several instants, in their order. */
    public static List<Impact> along(
            PlanUnderRules base, PlanUnderRules candidate, EvidenceLog log, List<Instant> instants) {
        return along(base, log, candidate, log, instants);
    }

    /** The same where what happened differs as well: of such a change the cause is {@code evidence}. */
    public static List<Impact> along(
            PlanUnderRules base,
            EvidenceLog log,
            PlanUnderRules candidate,
            EvidenceLog candidateLog,
            List<Instant> instants) {
        Steps steps = Steps.between(new Steps.Case(base, log), new Steps.Case(candidate, candidateLog));
        return instants.stream().map(asOf -> at(steps, base, candidate, asOf)).toList();
    }

    private static Impact at(Steps steps, PlanUnderRules base, PlanUnderRules candidate, Instant asOf) {
        Steps.Verdicts verdicts = steps.at(asOf);
        Map<DutyAcrossPlans, Verdict> before = steps.byDuty(verdicts.base());
        Map<DutyAcrossPlans, Verdict> after = steps.byDuty(verdicts.candidate());
        List<ImpactedVerdict> changes = new ArrayList<>();
        List<ImpactedVerdict> lateness = new ArrayList<>();
        List<ImpactedVerdict> others = new ArrayList<>();
        Map<DutyAcrossPlans, Verdict> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        for (DutyAcrossPlans key : all.keySet()) {
            Verdict was = before.get(key);
            Verdict is = after.get(key);
            if (was == null || is == null || !was.saysTheSameAs(is, STATUS)) {
                changes.add(new ImpactedVerdict(was, is, verdicts.causes(key, was, is)));
            } else if (!was.saysTheSameAs(is, LATENESS)) {
                lateness.add(new ImpactedVerdict(was, is, verdicts.causes(key, was, is)));
            } else if (!was.saysTheSameAs(is, COMPARED)) {
                others.add(new ImpactedVerdict(was, is, verdicts.causes(key, was, is)));
            }
        }
        boolean none = changes.isEmpty() && lateness.isEmpty() && others.isEmpty();
        return new Impact(
                base,
                candidate,
                asOf,
                changes,
                lateness,
                others,
                verdicts.base(),
                verdicts.candidate(),
                none ? NoChange.reasons(base, candidate, steps, asOf) : List.of());
    }

    /** What was compared with. */
    public PlanUnderRules base() {
        return base;
    }

    /** What was compared. */
    public PlanUnderRules candidate() {
        return candidate;
    }

    /** The instant for which both sides were judged. */
    public Instant asOf() {
        return asOf;
    }

    /** How the rule sets differ. */
    public RuleChange ruleChange() {
        return RuleChange.between(base.rules(), candidate.rules());
    }

    /** How the plans differ, clause by clause; empty if both sides judge the same plan. Compared anew at each call. */
    public Optional<PlanComparison> planComparison() {
        return base.plan().equals(candidate.plan())
                ? Optional.empty()
                : Optional.of(PlanComparison.between(base, candidate));
    }

    /** The obligations whose status differs, or that only one side has; in the order of the candidate's register. */
    public List<ImpactedVerdict> changes() {
        return changes;
    }

    /** The obligations whose status is the same but whose days of lateness differ. */
    public List<ImpactedVerdict> latenessChanges() {
        return lateness;
    }

    /**
     * The obligations whose status and days of lateness are the same but of which something else is said: another last day,
     * another entry that fulfilled it, other findings, or rules that threw on one side only.
     */
    public List<ImpactedVerdict> otherChanges() {
        return others;
    }

    /** All that differ: those of status first, then of days late, then the others. */
    public List<ImpactedVerdict> all() {
        List<ImpactedVerdict> all = new ArrayList<>(changes);
        all.addAll(lateness);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** Those that differ in one part, whatever else differs: another last day, other findings. */
    public List<ImpactedVerdict> changesOf(VerdictPart part) {
        return all().stream()
                .filter(change -> change.differences().contains(part))
                .toList();
    }

    /** The verdict of the base on an obligation, by its id; empty if it has no such obligation. */
    public Optional<Verdict> before(String obligation) {
        return baseAssessment.find(obligation);
    }

    /** The verdict of the candidate on an obligation, by its id; empty if it has no such obligation. */
    public Optional<Verdict> after(String obligation) {
        return candidateAssessment.find(obligation);
    }

    /** What makes the difference on one obligation, by its id; empty if its verdict says the same. */
    public List<String> causesOf(String obligation) {
        return all().stream()
                .filter(change -> change.obligation().isCalled(obligation))
                .findFirst()
                .map(ImpactedVerdict::causes)
                .orElse(List.of());
    }

    /**
     * Why no verdict changes, a sentence for each step of the change: that it never applies, is in force only from a later day,
     * is a reading for plans of another date, or comes to the same; empty if a verdict changes.
     */
    public List<Text> whyNoChange() {
        return noChange;
    }

    /** What rules of the candidate threw, whether those of the base throw it too ({@link Assessment#errors()}). */
    public List<Finding> errors() {
        return errors;
    }

    /** What is missing from the verdicts of the base: entries that count for nothing are among it. */
    public Completeness baseCompleteness() {
        return baseCompleteness;
    }

    /** What is missing from the verdicts of the candidate. */
    public Completeness candidateCompleteness() {
        return candidateCompleteness;
    }

    /** What is missing on either side, in a sentence for people; empty if nothing is. */
    public Optional<Text> incompleteness() {
        if (baseCompleteness.isComplete() && candidateCompleteness.isComplete()) {
            return Optional.empty();
        }
        if (baseCompleteness.equals(candidateCompleteness)) {
            return Optional.of(candidateCompleteness.sentence());
        }
        Text before = baseCompleteness.sentence();
        Text after = candidateCompleteness.sentence();
        return Optional.of(Text.of(
                "Trước thay đổi: " + before.vi() + " Sau thay đổi: " + after.vi(),
                "Before the change: " + before.en() + " After the change: " + after.en()));
    }

    /**
     * Known entries that do not count for a duty that they were meant for, each with the reason: of the candidate, for it is decided
     * on; of the base where the candidate has none.
     */
    public List<Finding> notCounted() {
        List<Finding> after = candidateAssessment.notCounted();
        return after.isEmpty() ? baseAssessment.notCounted() : after;
    }

    /** Whether every verdict says the same on both sides. */
    public boolean isEmpty() {
        return changes.isEmpty() && lateness.isEmpty() && others.isEmpty();
    }

    /** How often each change of status occurs: {@code MET_LATE>MET} to 3. */
    public SortedMap<String, Integer> transitions() {
        return counts(ImpactedVerdict::transition);
    }

    /** How many statuses change by bearer; obligations of which it is open who bears them are left out. */
    public SortedMap<AgencyId, Integer> byAgency() {
        return counts(change -> change.obligation().bearer());
    }

    /** How many statuses change by clause. */
    public SortedMap<ClauseRef, Integer> byClause() {
        return counts(change -> change.obligation().clause());
    }

    /**
     * How many verdicts change by what made the difference and in which part: in status, days late, last day, findings. What only
     * one side has counts as a change of status.
     */
    public SortedMap<String, Map<VerdictPart, Integer>> partsByCause() {
        SortedMap<String, Map<VerdictPart, Integer>> counts = new TreeMap<>();
        for (ImpactedVerdict change : all()) {
            for (String cause : change.causes()) {
                Map<VerdictPart, Integer> parts =
                        counts.computeIfAbsent(cause, added -> new EnumMap<>(VerdictPart.class));
                boolean both = change.before() != null && change.after() != null;
                (both ? change.differences() : STATUS).forEach(part -> parts.merge(part, 1, Integer::sum));
            }
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    /** How many statuses change by what made the difference. */
    public SortedMap<String, Integer> byCause() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        changes.forEach(change -> change.causes().forEach(cause -> counts.merge(cause, 1, Integer::sum)));
        return Collections.unmodifiableSortedMap(counts);
    }

    private <K extends Comparable<K>> SortedMap<K, Integer> counts(Function<ImpactedVerdict, @Nullable K> key) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        for (ImpactedVerdict change : changes) {
            K group = key.apply(change);
            if (group != null) {
                counts.merge(Objects.requireNonNull(group), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    @Override
    public String toString() {
        return "impact of " + candidate.rules().name() + " against "
                + base.rules().name() + ": " + transitions()
                + (lateness.isEmpty() ? "" : ", " + lateness.size() + " with other days late")
                + (others.isEmpty() ? "" : ", " + others.size() + " with something else");
    }
}
