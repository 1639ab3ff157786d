package vn.childplan.validation.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.ObligationKeys;
import vn.childplan.validation.internal.judging.PagedRun;
import vn.childplan.validation.internal.judging.RulesByObligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * Judges the obligations of a register by the rules under which it was derived, as of any instant. Most hosts need none of
 * their own: {@code PlanUnderRules} makes register and assessor together. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * ObligationRegister register = ObligationRegister.derive(plan, directory, RuleSet.standard());
 * Assessor assessor = Assessor.of(register, VietNam.calendar());
 * Assessment assessment = assessor.assess(evidence, VietnamTime.parse("2025-05-15"));
 * }</pre>
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Assessor {
    private final RuleSet rules;
    private final OfficialCalendar calendar;
    private final ObligationKeys keys;
    private final RulesByObligation rulesByObligation;
    private final boolean parallel;

    private Assessor(
            RuleSet rules,
            OfficialCalendar calendar,
            ObligationKeys keys,
            RulesByObligation rulesByObligation,
            boolean parallel) {
        this.rules = rules;
        this.calendar = calendar;
        this.keys = keys;
        this.rulesByObligation = rulesByObligation;
        this.parallel = parallel;
    }

    /**
     * Judges a register by the rules under which it was derived.
     *
     * @throws IllegalArgumentException if it was derived by readings that are no rule set, and so has no rules to be judged by
     */
    public static Assessor of(ObligationRegister register, OfficialCalendar calendar) {
        RuleSet rules = rulesOf(register);
        return new Assessor(
                rules,
                Objects.requireNonNull(calendar, "calendar"),
                new ObligationKeys(register),
                RulesByObligation.of(register, rules),
                false);
    }

    private static RuleSet rulesOf(ObligationRegister register) {
        if (register.readings() instanceof RuleSet rules) {
            return rules;
        }
        throw new IllegalArgumentException(register
                + " was derived by readings that are not a rule set: derive it under the rules it is judged by");
    }

    /**
     * Judges the same register by other rules that read the plan alike. An index made by either serves both.
     *
     * @throws IllegalArgumentException if the others read the plan otherwise, for then their obligations are others too: derive
     *     another register, as {@code PlanUnderRules.with} does
     */
    public Assessor with(RuleSet others) {
        if (!rules.readsLike(Objects.requireNonNull(others, "rules"), register().plan())) {
            throw new IllegalArgumentException("rule set " + others.name() + " reads plan "
                    + register().plan().number() + " otherwise than " + rules.name()
                    + ", under which the register was derived: derive another register under it");
        }
        return new Assessor(others, calendar, keys, RulesByObligation.of(keys.register(), others), parallel);
    }

    /**
     * Judges on all processors, on the pool that the caller runs in or else the common one, with the same result in the
     * same order. Rules must then be free of state of their own; observers are still called one after the other.
     */
    public Assessor inParallel() {
        return new Assessor(rules, calendar, keys, rulesByObligation, true);
    }

    /** The obligations that it judges. */
    public ObligationRegister register() {
        return keys.register();
    }

    /** The rules by which it judges. */
    public RuleSet rules() {
        return rules;
    }

    /** The calendar that its rules ask. */
    public OfficialCalendar calendar() {
        return calendar;
    }

    /**
     * The bearers for whom what one of them has done counts for another, in groups that have nobody in common, by the first
     * bearer of each; empty unless the plan is read so that one of those who lead together suffices. For hosts that judge in
     * parts, each on a part of the evidence: the verdicts on a bearer rest on its own entries and on those of its group, and on
     * nobody else's. Whether an entry is taken back rests on all entries of its id, whosever they are.
     */
    public List<SortedSet<AgencyId>> bearersWhoShareEvidence() {
        return keys.bearersWhoShareEvidence().stream()
                .map(Collections::unmodifiableSortedSet)
                .toList();
    }

    /** Lays a log out by obligation, for judging it at several instants. */
    public EvidenceIndex index(EvidenceLog log) {
        return EvidenceIndex.of(keys, log);
    }

    /**
     * Judges every obligation on what was known at {@code asOf}, an instant to the whole second.
     *
     * @throws IllegalArgumentException if it is not in one of the years 1900 to 9999 in Viet Nam
     */
    public Assessment assess(EvidenceLog log, Instant asOf) {
        return assess(index(log), asOf);
    }

    /**
     * Judges every obligation on what was known at {@code asOf}, an instant to the whole second.
     *
     * @throws IllegalArgumentException if the index is of other obligations, or if the instant is not in one of the years 1900
     *     to 9999 in Viet Nam
     */
    public Assessment assess(EvidenceIndex index, Instant asOf) {
        Inputs inputs = inputs(index, asOf);
        return new Assessment(inputs, index, PagedRun.judge(inputs, parallel));
    }

    /**
     * Judges like {@link #assess}, while {@code observer} hears what every rule that is asked comes to.
     *
     * @throws IllegalArgumentException if the index is of other obligations
     */
    public Assessment observe(EvidenceIndex index, Instant asOf, RuleObserver observer) {
        Objects.requireNonNull(observer, "observer");
        Inputs inputs = inputs(index, asOf);
        return new Assessment(
                inputs,
                index,
                PagedRun.judge(
                        inputs,
                        (rule, settings, judgement, outcome, thrown) ->
                                observer.heard(rule, settings, judgement, outcome)));
    }

    /** Entries are laid out by the places of obligations in a register: in another, they would count for somebody else. */
    private Inputs inputs(EvidenceIndex index, Instant asOf) {
        ObligationRegister indexed = index.pages().register();
        if (!indexed.hasObligationsOf(register())) {
            throw new IllegalArgumentException(
                    "the index is of " + indexed.described() + ", and cannot be judged as one of "
                            + register().described() + "; they differ first in " + indexed.firstDifference(register())
                            + ": make the index with this assessor");
        }
        return new Inputs(keys, rulesByObligation, calendar, index.pages(), asOf);
    }

    /** In a line: {@code assessor of 1635 obligations of 65/KH-UBND by standard/2025.1}. */
    @Override
    public String toString() {
        return "assessor of " + register().size() + " obligations of "
                + register().plan().number() + " by " + rules.name();
    }
}
