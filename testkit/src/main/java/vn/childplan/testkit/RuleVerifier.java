package vn.childplan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;

/**
 * One duty, a fact or two, and how the rules judge it; no plan, directory or register to set up.
 *
 * <pre>{@code
 * RuleVerifier.given(Deadline.before(LocalDate.of(2025, 5, 15)))
 *         .handedIn("2025-05-14T23:59:59")
 *         .asOf("2025-05-20")
 *         .isMet();
 * }</pre>
 *
 * <p>It judges by the standard rules and the bundled calendar, unless told otherwise. Instants are written as
 * {@link vn.childplan.core.time.VietnamTime#parse} reads them: a date alone is the end of that day. Each step gives
 * a new verifier; none changes.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RuleVerifier {
    private final OneDuty duty;
    private final List<Evidence> facts;
    private final RuleSet rules;
    private final OfficialCalendar calendar;

    private RuleVerifier(OneDuty duty, List<Evidence> facts, RuleSet rules, OfficialCalendar calendar) {
        this.duty = duty;
        this.facts = List.copyOf(facts);
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * A report on a year with that deadline. The year is that of the last permitted day, or 2025 if there is none, unless
     * {@link #forPeriod} says which.
     */
    public static RuleVerifier given(Deadline deadline) {
        return of(OneDuty.report(deadline));
    }

    /** A task with that schedule. Of several terms the first is judged, unless {@link #forPeriod} says which. */
    public static RuleVerifier given(Schedule schedule) {
        return of(OneDuty.task(schedule));
    }

    private static RuleVerifier of(OneDuty duty) {
        return new RuleVerifier(duty, List.of(), RuleSet.standard(), VietNam.calendar());
    }

    /** The duty is for that period, as {@code 2025-H1}; of a task, that term is judged. Comes before the facts. */
    public RuleVerifier forPeriod(String period) {
        requireNoFacts("forPeriod");
        return with(duty.forPeriod(ReportingPeriod.parse(period)));
    }

    /** The plan is of that day; otherwise of the day on which the period begins. */
    public RuleVerifier issuedOn(String day) {
        return with(duty.issuedOn(LocalDate.parse(day)));
    }

    /** The report is to go through that agency, by id. */
    public RuleVerifier dueThrough(String agency) {
        return with(duty.through(agency));
    }

    /** The bearer has ended from that day on, and an agency {@value OneDuty#SUCCESSOR} has taken over. */
    public RuleVerifier bearerSucceededOn(String day) {
        return with(duty.endingOn(LocalDate.parse(day), true));
    }

    /** The bearer has ended from that day on, and no successor is recorded. */
    public RuleVerifier bearerEndedOn(String day) {
        return with(duty.endingOn(LocalDate.parse(day), false));
    }

    /** A document was handed in. */
    public RuleVerifier handedIn(String at) {
        return and(Submission.of(OneDuty.BEARER, OneDuty.CLAUSE, duty.periodText(), at));
    }

    /** A document was handed in through an agency, by id. */
    public RuleVerifier handedIn(String at, String via) {
        return and(Submission.of(OneDuty.BEARER, OneDuty.CLAUSE, duty.periodText(), at)
                .withVia(via));
    }

    /** Activity was recorded. */
    public RuleVerifier active(String at) {
        return and(ProgressNote.of(OneDuty.BEARER, OneDuty.CLAUSE, duty.periodText(), at));
    }

    /** It was granted more time, to the end of {@code until}. */
    public RuleVerifier extended(String at, String until) {
        return and(Extension.of(OneDuty.BEARER, OneDuty.CLAUSE, duty.periodText(), at, until));
    }

    /** It was waived from then on, to the end of {@code until} or, with null, for good. */
    public RuleVerifier waived(String from, @Nullable String until) {
        return and(Waiver.of(OneDuty.BEARER, OneDuty.CLAUSE, duty.periodText(), from, until));
    }

    /** It was suspended from then on, to the end of {@code until} or, with null, until further notice. */
    public RuleVerifier suspended(String from, @Nullable String until) {
        return and(Suspension.of(OneDuty.BEARER, OneDuty.CLAUSE, duty.periodText(), from, until));
    }

    /** A fact that you make yourself, on agency {@value OneDuty#BEARER} and clause {@value OneDuty#CLAUSE}. */
    public RuleVerifier and(Evidence fact) {
        List<Evidence> all = new ArrayList<>(facts);
        all.add(Objects.requireNonNull(fact, "fact"));
        return new RuleVerifier(duty, all, rules, calendar);
    }

    /** The fact given last is known only since then. */
    public RuleVerifier knownSince(String instant) {
        if (facts.isEmpty()) {
            throw new IllegalStateException("say first what is known since " + instant);
        }
        List<Evidence> all = new ArrayList<>(facts);
        all.set(all.size() - 1, all.get(all.size() - 1).withRecordedAt(instant));
        return new RuleVerifier(duty, all, rules, calendar);
    }

    /** Judged by these rules instead of the standard ones. */
    public RuleVerifier under(RuleSet others) {
        return new RuleVerifier(duty, facts, Objects.requireNonNull(others, "others"), calendar);
    }

    /** Judged with these working days instead of the bundled ones. */
    public RuleVerifier on(OfficialCalendar other) {
        return new RuleVerifier(duty, facts, rules, Objects.requireNonNull(other, "other"));
    }

    /** Claims about the verdict as of then. */
    public VerdictAssert asOf(String instant) {
        return VerdictAssert.assertThat(verdict(instant), rules);
    }

    /**
     * A table of instants and what the verdict is as of each, in one claim: all rows that do not hold are told at once. A row is
     * an instant, a bar and the status, with the days late where there are some.
     *
     * <pre>{@code
     * RuleVerifier.given(Deadline.before(LocalDate.of(2025, 5, 15))).asOfEach("""
     *         2025-05-14T23:59:59 | DUE_SOON
     *         2025-05-15T00:00:00 | OVERDUE 1
     *         """);
     * }</pre>
     */
    public RuleVerifier asOfEach(String table) {
        BoundaryTable.of(table).holds(this::verdict);
        return this;
    }

    /**
     * The same for a fact at each of the instants, judged as of one instant: {@code RuleVerifier::handedIn} at one second, and at
     * the next.
     *
     * <pre>{@code
     * RuleVerifier.given(Deadline.before(LocalDate.of(2025, 5, 15))).each(RuleVerifier::handedIn, "2025-05-20", """
     *         2025-05-14T23:59:59 | MET
     *         2025-05-15T00:00:00 | MET_LATE 1
     *         """);
     * }</pre>
     */
    public RuleVerifier each(BiFunction<RuleVerifier, String, RuleVerifier> fact, String asOf, String table) {
        BoundaryTable.of(table).holds(at -> fact.apply(this, at).verdict(asOf));
        return this;
    }

    /** The verdict as of then. */
    public Verdict verdict(String instant) {
        return duty.judge(EvidenceLog.of(facts), rules, calendar, instant);
    }

    private RuleVerifier with(OneDuty other) {
        return new RuleVerifier(other, facts, rules, calendar);
    }

    private void requireNoFacts(String step) {
        if (!facts.isEmpty()) {
            throw new IllegalStateException(step + " is said before the facts, which name the period");
        }
    }
}
