package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.rule.RuleSet;

/** One rule against tiny plans: what each row expects is written by hand from the law or the plan. */
final class ReviewTable {
    /**
     * One row.
     *
     * @param name a sentence
     * @param plan the plan
     * @param expected the severity and clause of every finding, "–" for the document
     */
    record Row(String name, Plan plan, List<String> expected) {}

    private ReviewTable() {}

    static Row row(String name, Plan plan, String... expected) {
        return new Row(name, plan, List.of(expected));
    }

    static Stream<DynamicTest> of(String code, Row... rows) {
        assertTrue(PlanReview.standard().rule(code).isPresent(), code);
        return Stream.of(rows)
                .map(row -> DynamicTest.dynamicTest(
                        row.name(), () -> assertEquals(row.expected(), found(code, row.plan()))));
    }

    private static List<String> found(String code, Plan plan) {
        return review(plan).stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.severity() + " " + (finding.clause() == null ? "–" : finding.clause()))
                .toList();
    }

    /** The findings of the standard review; no rule may have failed on the way. */
    static List<Finding> review(Plan plan) {
        List<Finding> findings =
                PlanReview.standard().of(plan, TinyPlan.DIRECTORY, TinyPlan.CALENDAR, RuleSet.standard());
        assertTrue(
                findings.stream().noneMatch(finding -> finding.code().equals(PlanReview.RULE_ERROR)),
                findings::toString);
        return findings;
    }

    /** The only finding of that code. */
    static Finding only(String code, Plan plan) {
        List<Finding> found = review(plan).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }
}
