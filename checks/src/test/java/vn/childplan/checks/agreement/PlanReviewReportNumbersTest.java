package vn.childplan.checks.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;

/** Every number of the review of a plan: how many findings of each grade there are, over the tables and in them. */
class PlanReviewReportNumbersTest {
    /** But of one that was amended: of it a review leaves out findings on numbers that the amendment took out. */
    @Test
    void theReviewOfEveryPlan() {
        GeneratedYear.PLANS.forEach((name, plan) -> {
            if (plan.register().amendments().isEmpty()) {
                Stream.of(Text.VIETNAMESE, Locale.ENGLISH).forEach(locale -> agree(name, plan, locale));
            }
        });
    }

    private static void agree(String name, PlanUnderRules plan, Locale locale) {
        Map<Severity, Long> counts = new TreeMap<>();
        for (Finding finding : PlanReview.standard().of(plan.plan(), plan.directory(), plan.calendar(), plan.rules())) {
            counts.merge(finding.severity(), 1L, Long::sum);
        }
        assertFalse(counts.isEmpty(), name);
        Report report = PlanReviewReport.of(plan).in(locale);
        Map<Severity, Long> listed = new TreeMap<>();
        report.tables().forEach(table -> {
            if (table.id().startsWith("findings-")) {
                listed.put(
                        Severity.valueOf(
                                table.id().substring("findings-".length()).toUpperCase(Locale.ROOT)),
                        (long) table.rowCount());
            }
        });
        assertEquals(counts, listed, name);
        StatedNumbers stated = new StatedNumbers(report);
        for (Severity severity : Severity.values()) {
            long count = counts.getOrDefault(severity, 0L);
            stated.figure(severity.name(), count);
            switch (severity) {
                case ERROR -> stated.sentence("Nội dung phải sửa (#)", "Must fix: # in all", count);
                case WARNING -> stated.sentence("Nội dung nên sửa (#)", "Should fix: # in all", count);
                case INFO -> stated.sentence("Nội dung để biết (#)", "For information: # in all", count);
            }
        }
        stated.quoted("findings-[a-z]+\\.(message|remedy|basis)").agree();
    }
}
