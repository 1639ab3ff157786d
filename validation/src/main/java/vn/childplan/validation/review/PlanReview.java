package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.obligation.Readings;

/**
 * The rules that a plan is reviewed by. Immutable and safe to share between threads; a change makes another review:
 *
 * <pre>{@code
 * List<Finding> findings = PlanReview.standard()
 *         .without("review.spelling-varies")
 *         .of(plan, directory, calendar, RuleSet.standard());
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanReview {
    /** The code of the finding that a rule threw; no rule may have it as its id. */
    public static final String RULE_ERROR = "review.rule-error";

    private static final PlanReview STANDARD = new PlanReview(Stream.of(
                    DocumentReviewRules.ALL,
                    TaskReviewRules.ALL,
                    UndatedReviewRules.ALL,
                    TimeReviewRules.ALL,
                    ReportReviewRules.ALL,
                    WordingReviewRules.ALL,
                    PartyReviewRules.ALL,
                    RecipientReviewRules.ALL)
            .flatMap(List::stream)
            .toList());

    private final List<ReviewRule> rules;

    private PlanReview(List<ReviewRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules of the library. */
    public static PlanReview standard() {
        return STANDARD;
    }

    /** The rules, in the order in which they look. */
    public List<ReviewRule> rules() {
        return rules;
    }

    /** The rule of that id. */
    public Optional<ReviewRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findAny();
    }

    /**
     * With one rule more, which looks last.
     *
     * @throws IllegalArgumentException if there is a rule of that id, or the id is {@link #RULE_ERROR}
     */
    public PlanReview with(ReviewRule rule) {
        if (rule.id().equals(RULE_ERROR) || rule(rule.id()).isPresent()) {
            throw new IllegalArgumentException("the review has a rule " + rule.id() + " already: take it out first");
        }
        List<ReviewRule> all = new ArrayList<>(rules);
        all.add(rule);
        return new PlanReview(all);
    }

    /**
     * Without the rule of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PlanReview without(String id) {
        if (rule(id).isEmpty()) {
            throw new IllegalArgumentException("the review has no rule " + id);
        }
        return new PlanReview(
                rules.stream().filter(rule -> !rule.id().equals(id)).toList());
    }

    /**
     * What there is to know about a plan: first what is about the document, then clause by clause in its order. Rules
     * that are not in force for plans of its date are left out; a rule that throws becomes a finding of code
     * {@link #RULE_ERROR}, and the others go on.
     *
     * @param plan the plan
     * @param directory who exists when; groups are resolved on the date of the plan
     * @param calendar the working days; a year it does not hold is a finding
     * @param readings how open words are read: a rule set
     */
    public List<Finding> of(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, Readings readings) {
        ReviewedPlan subject = new ReviewedPlan(plan, directory, calendar, readings);
        List<Finding> found = new ArrayList<>();
        for (ReviewRule rule : rules) {
            if (rule.about().validity().contains(plan.date())) {
                found.addAll(ask(rule, subject));
            }
        }
        Map<ClauseRef, Integer> positions = new HashMap<>();
        plan.clauses().forEach(clause -> positions.putIfAbsent(clause.ref(), positions.size()));
        // The sort is stable: within a clause, findings stay in the order of the rules.
        found.sort(Comparator.comparingInt(finding ->
                finding.clause() == null ? -1 : positions.getOrDefault(finding.clause(), Integer.MAX_VALUE)));
        return List.copyOf(found);
    }

    private static List<Finding> ask(ReviewRule rule, ReviewedPlan subject) {
        Findings findings = new Findings(rule.about(), subject.plan().date());
        try {
            rule.check().look(subject, findings);
            return findings.found();
        } catch (RuntimeException e) {
            List<Finding> found = new ArrayList<>(findings.found());
            found.add(Finding.of(
                            RULE_ERROR,
                            Severity.ERROR,
                            Text.of(
                                    "Quy tắc " + rule.id() + " bị lỗi, kết quả rà soát chưa đầy đủ: " + e,
                                    "Rule " + rule.id() + " failed, so the review is incomplete: " + e),
                            Text.of(
                                    "Sửa quy tắc, hoặc bỏ quy tắc bằng without(\"" + rule.id() + "\")",
                                    "Correct the rule, or leave it out with without(\"" + rule.id() + "\")"))
                    .withBasis(rule.about().basis()));
            return found;
        }
    }

    @Override
    public String toString() {
        return "review by " + rules.size() + " rules";
    }
}
