package vn.childplan.validation.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;

/**
 * Kế hoạch năm sau: this year's plan as a draft for a later year. Dates, quarters and periods of the plan's year
 * move, in words and as read; number, date and signature are blank; everything else stays, and each doubt is named. In a plan that
 * does not say that it is of one year, as one of "giai đoạn 2026-2030", every time that names a year stays.
 *
 * <pre>{@code
 * RollOver next = RollOver.of(plan.with(nextPlan), 2027);
 * next.draft();    // what the editor goes on with
 * next.doubts();   // and what there is to decide, clause by clause
 * }</pre>
 *
 * <p>Doubts are what the words leave open (a programme that has ended, a year that is no time of the plan, a document that guided
 * this year alone), what has become of those they name (a level of administration that is gone, another agency of the same name),
 * and what a review of the draft finds that it did not find of the plan: a deadline that comes to a day off, an agency that has
 * ended, a quarter that Tết Trung thu leaves. A doubt quotes the words it is about where it can.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RollOver {
    /** What a review says of a time that stayed, which is told as such. */
    private static final Set<String> OF_TIMES = Set.of("review.deadline-outside-year", "review.deadline-before-plan");

    private final PlanUnderRules from;
    private final PlanDraft draft;
    private final List<Finding> doubts;

    private RollOver(PlanUnderRules from, PlanDraft draft, List<Finding> doubts) {
        this.from = from;
        this.draft = draft;
        this.doubts = List.copyOf(doubts);
    }

    /**
     * The draft for a year.
     *
     * @throws IllegalArgumentException if the year is not after that of the plan
     */
    public static RollOver of(PlanUnderRules from, int year) {
        Plan plan = from.plan();
        ClausesMoved moved = moving(from, year, YearInWords.isOfOneYear(plan));
        PartiesMoved parties = moved.parties();
        LocalDate issued = issued(plan, year);
        PlanDraft draft = new PlanDraft(
                null,
                plan.place(),
                null,
                parties.agency(plan.issuer()),
                plan.type(),
                moved.title(plan.title()),
                year,
                moved.preamble(plan.preamble()),
                moved.all(plan.clauses()),
                plan.recipients().stream().map(parties::recipient).toList(),
                null,
                null);
        List<Finding> doubts = new ArrayList<>(PreambleDoubts.of(plan, year));
        doubts.addAll(parties.doubts());
        doubts.addAll(moved.doubts());
        Set<ClauseRef> left = moved.withTimesLeft();
        LevelDoubts levels = new LevelDoubts(plan, from.directory(), issued);
        doubts.addAll(levels.all());
        newlyFound(from, draft, issued).stream()
                .filter(finding -> !levels.tellsOf(finding))
                .filter(finding -> !(OF_TIMES.contains(finding.code()) && left.contains(finding.clause())))
                .forEach(doubts::add);
        return new RollOver(from, draft, inReadingOrder(doubts, plan));
    }

    /**
     * The clauses of a plan for a later year, as the draft has them; of a plan that does not say that it is of one year, with all
     * times of its year moved.
     *
     * @throws IllegalArgumentException if the year is not after that of the plan
     */
    public static List<Clause> clauses(PlanUnderRules from, int year) {
        return moving(from, year, true).all(from.plan().clauses());
    }

    /** As far as can be known: the same day of its year; of a plan that is not of one year, before all that it asks for. */
    private static LocalDate issued(Plan plan, int year) {
        return YearInWords.isOfOneYear(plan) ? plan.date().plusYears(year - plan.year()) : LocalDate.of(year, 1, 1);
    }

    private static ClausesMoved moving(PlanUnderRules from, int year, boolean ofOneYear) {
        Plan plan = from.plan();
        if (year <= plan.year()) {
            throw new IllegalArgumentException(
                    "a plan for " + plan.year() + " can be rolled over to a later year, not to " + year);
        }
        PartiesMoved parties = new PartiesMoved(from.directory(), issued(plan, year));
        return new ClausesMoved(plan.year(), year - plan.year(), ofOneYear, parties);
    }

    /**
     * What a review finds of the draft, as if it were issued on such a day, and did not find of the plan: what it found of the
     * plan, with the years moved, is nothing new. What is due every year may have begun in the year after the plan's.
     */
    private static List<Finding> newlyFound(PlanUnderRules from, PlanDraft draft, LocalDate issued) {
        Plan plan = from.plan();
        Plan asIssued = new Plan(
                plan.number(),
                plan.place(),
                issued,
                Objects.requireNonNullElse(draft.issuer(), plan.issuer()),
                plan.type(),
                draft.title(),
                draft.year(),
                draft.preamble(),
                draft.clauses(),
                draft.recipients(),
                plan.signature());
        int years = draft.year() - plan.year();
        Set<String> known = new HashSet<>();
        for (Finding finding : review(from, plan)) {
            String line = finding.line(Text.VIETNAMESE);
            known.add(new YearInWords(plan.year(), years).moved(line));
            known.add(new YearInWords(plan.year(), years - 1).moved(line));
        }
        return review(from, asIssued).stream()
                .filter(finding -> !known.contains(finding.line(Text.VIETNAMESE)))
                .toList();
    }

    private static List<Finding> review(PlanUnderRules under, Plan plan) {
        return PlanReview.standard().of(plan, under.directory(), under.calendar(), under.rules());
    }

    /** Those of the document first, then clause by clause as the plan has them. */
    private static List<Finding> inReadingOrder(List<Finding> doubts, Plan plan) {
        List<ClauseRef> order =
                plan.clauses().stream().map(clause -> clause.ref()).toList();
        return doubts.stream()
                .sorted(Comparator.comparingInt(doubt -> doubt.clause() == null ? -1 : order.indexOf(doubt.clause())))
                .toList();
    }

    /** The plan that was rolled over. */
    public PlanUnderRules from() {
        return from;
    }

    /** The draft. Without number, date and signature, which its issue gives. */
    public PlanDraft draft() {
        return draft;
    }

    /** What there is to decide: of the document first, then clause by clause. */
    public List<Finding> doubts() {
        return doubts;
    }

    @Override
    public String toString() {
        return from.plan().id() + " rolled over to " + draft.year() + ", " + doubts.size() + " doubts";
    }
}
