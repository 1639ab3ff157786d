package vn.childplan.validation.assessment;

import java.time.Instant;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.internal.judging.Inputs;
import vn.childplan.validation.internal.judging.ObligationKeys;
import vn.childplan.validation.internal.judging.PagedRun;
import vn.childplan.validation.internal.judging.RulesByObligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * Judges the obligations of a register by a rule set, as of any instant. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Assessor assessor = Assessor.of(register, RuleSet.standard(), VietNam.calendar());
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

    public static Assessor of(ObligationRegister register, RuleSet rules, OfficialCalendar calendar) {
        return new Assessor(
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(calendar, "calendar"),
                new ObligationKeys(Objects.requireNonNull(register, "register")),
                RulesByObligation.of(register, rules),
                false);
    }

    /**
     * Judges the same register by other rules. An index made by either serves both. The obligations stay as they were
     * derived: where the other rules read the plan otherwise, derive another register.
     */
    public Assessor with(RuleSet others) {
        return new Assessor(
                Objects.requireNonNull(others, "rules"),
                calendar,
                keys,
                RulesByObligation.of(keys.register(), others),
                parallel);
    }

    /**
     * Judges on all processors, on the pool that the caller runs in or else the common one, with the same result in the
     * same order. Rules must then be free of state of their own; observers are still called one after the other.
     */
    public Assessor inParallel() {
        return new Assessor(rules, calendar, keys, rulesByObligation, true);
    }

    public ObligationRegister register() {
        return keys.register();
    }

    public RuleSet rules() {
        return rules;
    }

    public OfficialCalendar calendar() {
        return calendar;
    }

    /** Lays a log out by obligation, for judging it at several instants. */
    public EvidenceIndex index(EvidenceLog log) {
        return EvidenceIndex.of(keys, log);
    }

    /** Judges every obligation on what was known at {@code asOf}. */
    public Assessment assess(EvidenceLog log, Instant asOf) {
        return assess(index(log), asOf);
    }

    /** Judges every obligation on what was known at {@code asOf}. */
    public Assessment assess(EvidenceIndex index, Instant asOf) {
        Inputs inputs = inputs(index, asOf);
        return new Assessment(inputs, index, PagedRun.judge(inputs, parallel));
    }

    /** Judges like {@link #assess}, while {@code observer} hears what every rule that is asked comes to. */
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

    private Inputs inputs(EvidenceIndex index, Instant asOf) {
        return new Inputs(keys, rulesByObligation, calendar, index.pages(), asOf);
    }

    /** In a line: {@code assessor of 1635 obligations of 65/KH-UBND by standard/2025.1}. */
    @Override
    public String toString() {
        return "assessor of " + register().size() + " obligations of "
                + register().plan().number() + " by " + rules.name();
    }
}
