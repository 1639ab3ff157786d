package vn.childplan.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * Everything but the evidence and the instant: what was ordered, who existed when, which days are worked, and by which
 * rules it is read and judged. Start here.
 *
 * <pre>{@code
 * PlanUnderRules plan = new PlanUnderRules(
 *         QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
 * plan.register().obligations();                                      // who owes what by when
 * plan.assess(evidence, VietnamTime.parse("2025-05-15")).overdue();   // and was it done
 * }</pre>
 *
 * <p>A value: two are equal if their parts are. The register and the assessor are made when they are first asked for,
 * and kept. Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class PlanUnderRules {
    private final Plan plan;
    /** With what was issued after the plan; as the plan stands on {@link #day}. */
    private final AmendedPlan amended;
    /** The day on which the plan is looked at; null if nothing was issued after it, for then it is the same on all. */
    private final @Nullable LocalDate day;

    private final AgencyDirectory directory;
    private final OfficialCalendar calendar;
    private final RuleSet rules;

    /** Held while {@link #register} and {@link #assessor} are made, so that each is made once. */
    private final Object lock = new Object();

    private @Nullable ObligationRegister register;
    private @Nullable Assessor assessor;

    /**
     * A plan under rules.
     *
     * @param plan what was ordered
     * @param directory who existed when
     * @param calendar which days are worked
     * @param rules how it is read and judged
     */
    public PlanUnderRules(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, RuleSet rules) {
        this(AmendedPlan.of(plan), null, directory, calendar, rules);
    }

    private PlanUnderRules(
            AmendedPlan amended,
            @Nullable LocalDate day,
            AgencyDirectory directory,
            OfficialCalendar calendar,
            RuleSet rules) {
        this.amended = Objects.requireNonNull(amended, "amended");
        this.day = day;
        this.plan = day == null ? amended.original() : amended.on(day);
        this.directory = Objects.requireNonNull(directory, "directory");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * A plan that may have been amended, as it stands on a day. What comes to hold later does not exist yet; what had fallen due
     * before an amendment came stays in the words that it fell due by. To judge as of an instant, look at the plan on its day:
     *
     * <pre>{@code
     * PlanUnderRules.of(amended, VietnamTime.dateOf(asOf), directory, calendar, rules).assess(evidence, asOf);
     * }</pre>
     *
     * @param amended the plan, with what was issued after it
     * @param day the day on which it is looked at
     */
    public static PlanUnderRules of(
            AmendedPlan amended, LocalDate day, AgencyDirectory directory, OfficialCalendar calendar, RuleSet rules) {
        boolean asIssued =
                amended.days().isEmpty() || day.isBefore(amended.days().first());
        return new PlanUnderRules(
                asIssued ? AmendedPlan.of(amended.original()) : amended,
                asIssued ? null : day,
                directory,
                calendar,
                rules);
    }

    /** What was ordered; of a plan that was amended, as it stands on the day on which it is looked at. */
    public Plan plan() {
        return plan;
    }

    /** Who existed when. */
    public AgencyDirectory directory() {
        return directory;
    }

    /** Which days are worked. */
    public OfficialCalendar calendar() {
        return calendar;
    }

    /** How it is read and judged. */
    public RuleSet rules() {
        return rules;
    }

    /** The same plan under other rules. */
    public PlanUnderRules with(RuleSet others) {
        return new PlanUnderRules(amended, day, directory, calendar, others);
    }

    /** Another plan under the same rules. */
    public PlanUnderRules with(Plan other) {
        return new PlanUnderRules(other, directory, calendar, rules);
    }

    /** The same plan with another directory. */
    public PlanUnderRules with(AgencyDirectory other) {
        return new PlanUnderRules(amended, day, other, calendar, rules);
    }

    /** The same plan with another calendar. */
    public PlanUnderRules with(OfficialCalendar other) {
        return new PlanUnderRules(amended, day, directory, other, rules);
    }

    /** Who owes what by when. Always the same register, derived at the first call. */
    public ObligationRegister register() {
        synchronized (lock) {
            ObligationRegister derived = register;
            if (derived == null) {
                derived = day == null
                        ? ObligationRegister.derive(plan, directory, rules)
                        : ObligationRegister.derive(amended, day, directory, rules);
                register = derived;
            }
            return derived;
        }
    }

    /** What judges the obligations of {@link #register()}. Always the same assessor, made at the first call. */
    public Assessor assessor() {
        synchronized (lock) {
            Assessor made = assessor;
            if (made == null) {
                made = Assessor.of(register(), calendar);
                assessor = made;
            }
            return made;
        }
    }

    /** Lays a log out by obligation, for judging it at several instants. */
    public EvidenceIndex index(EvidenceLog log) {
        return assessor().index(log);
    }

    /** Judges every obligation on what was known at {@code asOf}. */
    public Assessment assess(EvidenceLog log, Instant asOf) {
        return assessor().assess(log, asOf);
    }

    /** Judges every obligation on what was known at {@code asOf}. */
    public Assessment assess(EvidenceIndex index, Instant asOf) {
        return assessor().assess(index, asOf);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanUnderRules that
                && amended.equals(that.amended)
                && Objects.equals(day, that.day)
                && directory.equals(that.directory)
                && calendar.equals(that.calendar)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amended, day, directory, calendar, rules);
    }

    /** In a line: {@code plan 65/KH-UBND of 2025-03-31 under standard/2025.1, directory of 252 agencies …}. */
    @Override
    public String toString() {
        return "plan " + plan.number() + " of " + plan.date() + " under " + rules.name() + ", " + directory
                + ", calendar " + calendar.name();
    }
}
