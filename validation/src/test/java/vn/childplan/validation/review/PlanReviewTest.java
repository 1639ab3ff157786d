package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.task;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.net.URL;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleBuilder;
import vn.childplan.validation.rule.RuleSet;

class PlanReviewTest {
    private static final Plan LEADERLESS = plan(
            task("II.1", List.of(), List.of(agency("so-y-te"))), task("II.2", List.of(), List.of(agency("so-y-te"))));

    private static RuleBuilder rule(String id) {
        return Rule.named(id).title("Quy tắc", "A rule").basis("Căn cứ", "A basis");
    }

    private static List<Finding> review(PlanReview review, Plan plan) {
        return review.of(plan, TinyPlan.DIRECTORY, TinyPlan.CALENDAR, RuleSet.standard());
    }

    @Test
    void everyRuleHasAnIdOfItsOwnThatSaysReview() {
        Set<String> ids = new HashSet<>();
        for (ReviewRule rule : PlanReview.standard().rules()) {
            assertTrue(rule.id().matches("review(\\.[a-z]+(-[a-z]+)*)"), rule.id());
            assertTrue(ids.add(rule.id()), rule.id());
        }
    }

    @Test
    @Tag("slow")
    void everyRuleOfThePackageIsPartOfTheStandardReview() {
        // Where the build has put the library, without its tests.
        URL library = PlanReview.class.getProtectionDomain().getCodeSource().getLocation();
        Set<String> written = new ClassFileImporter()
                .importUrl(library).stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(ReviewRule.class))
                        .map(field -> value(field.reflect()).id())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(written.isEmpty());
        Set<String> asked = new TreeSet<>();
        PlanReview.standard().rules().forEach(rule -> asked.add(rule.id()));
        assertEquals(written, asked);
    }

    private static ReviewRule value(Field constant) {
        try {
            return (ReviewRule) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHostAddsItsOwnRule() {
        ReviewRule titleYear = rule("province.title")
                .severity(Severity.INFO)
                .as(
                        ReviewRule::of,
                        (subject, findings) -> findings.add(
                                ClauseRef.of("II.2"), Text.of("Thiếu", "Missing"), Text.of("Bổ sung", "Add it")));
        List<Finding> findings = review(PlanReview.standard().with(titleYear), LEADERLESS);
        Finding last = findings.get(findings.size() - 1);
        assertEquals("province.title", last.code());
        assertEquals(Severity.INFO, last.severity());
        assertEquals(Text.of("Căn cứ", "A basis"), last.basis());
    }

    @Test
    void aRuleLeftOutFindsNothing() {
        assertTrue(review(PlanReview.standard().without("review.lead-missing"), LEADERLESS).stream()
                .noneMatch(finding -> finding.code().equals("review.lead-missing")));
    }

    @Test
    void aRuleThatThrowsIsNamedAndTheOthersGoOn() {
        ReviewRule broken = rule("province.broken").as(ReviewRule::of, (subject, findings) -> {
            findings.add(null, Text.of("Thấy trước khi lỗi", "Found before it failed"), Text.of("Sửa", "Mend"));
            throw new IllegalStateException("hỏng");
        });
        List<Finding> findings = review(PlanReview.standard().with(broken), LEADERLESS);
        Finding error = findings.stream()
                .filter(finding -> finding.code().equals(PlanReview.RULE_ERROR))
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.ERROR, error.severity());
        assertEquals(
                "Quy tắc province.broken bị lỗi, kết quả rà soát chưa đầy đủ: java.lang.IllegalStateException: hỏng",
                error.message().vi());
        assertTrue(findings.stream().anyMatch(finding -> finding.code().equals("province.broken")));
        assertTrue(findings.stream().anyMatch(finding -> finding.code().equals("review.lead-missing")));
    }

    @Test
    void theDocumentComesFirstAndThenTheClausesInTheirOrder() {
        ReviewRule backwards = rule("province.backwards").as(ReviewRule::of, (subject, findings) -> {
            for (String ref : List.of("II.2", "II.1")) {
                findings.add(ClauseRef.of(ref), Text.of(ref, ref), Text.of("Sửa", "Mend"));
            }
            findings.add(ClauseRef.of("IX"), Text.of("IX", "IX"), Text.of("Sửa", "Mend"));
            findings.add(null, Text.of("văn bản", "document"), Text.of("Sửa", "Mend"));
        });
        List<String> order = review(PlanReview.standard().with(backwards), LEADERLESS).stream()
                .filter(finding -> finding.code().equals("province.backwards"))
                .map(finding -> finding.message().en())
                .toList();
        assertEquals(List.of("document", "II.1", "II.2", "IX"), order);
    }

    @Test
    void theSameFindingTwiceIsOne() {
        ReviewRule twice = rule("province.twice").as(ReviewRule::of, (subject, findings) -> {
            findings.add(null, Text.of("một", "one"), Text.of("Sửa", "Mend"));
            findings.add(null, Text.of("một", "one"), Text.of("Sửa", "Mend"));
        });
        assertEquals(
                1,
                review(PlanReview.standard().with(twice), LEADERLESS).stream()
                        .filter(finding -> finding.code().equals("province.twice"))
                        .count());
    }

    @Test
    void aRuleIsAskedForPlansOfItsTimeOnly() {
        ReviewRule later = rule("province.later")
                .from(LocalDate.of(2025, 4, 1))
                .as(
                        ReviewRule::of,
                        (subject, findings) -> findings.add(null, Text.of("một", "one"), Text.of("Sửa", "Mend")));
        assertTrue(review(PlanReview.standard().with(later), LEADERLESS).stream()
                .noneMatch(finding -> finding.code().equals("province.later")));
    }

    @Test
    void programmersAreToldWhatIsWrong() {
        PlanReview standard = PlanReview.standard();
        ReviewRule lead = standard.rule("review.lead-missing").orElseThrow();
        ReviewRule reserved = rule(PlanReview.RULE_ERROR).as(ReviewRule::of, (subject, findings) -> {});
        assertThrows(IllegalArgumentException.class, () -> standard.with(lead));
        assertThrows(IllegalArgumentException.class, () -> standard.with(reserved));
        assertThrows(IllegalArgumentException.class, () -> standard.without("review.none"));
        assertThrows(
                IllegalArgumentException.class, () -> Rule.named("x").as(ReviewRule::of, (subject, findings) -> {}));
    }

    @Test
    void aFindingPrintsItsLine() {
        Finding finding =
                ReviewTable.only("review.lead-missing", plan(task("II.1", List.of(), List.of(agency("so-y-te")))));
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(
                "II.1: Nhiệm vụ không có cơ quan chủ trì. Nêu tên cơ quan chủ trì. [review.lead-missing]",
                finding.line(Text.VIETNAMESE));
        assertEquals(
                "II.1: The task has no lead. Name the agency that leads. [review.lead-missing]", finding.toString());
    }

    /** Plan 65 is of 31/3/2025, Nghị quyết số 203/2025/QH15 of 16/6/2025: who wrote the plan could not know it. */
    @Test
    void what_rests_on_a_law_later_than_the_plan_says_so() {
        List<Finding> findings = PlanReview.standard()
                .of(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        Text basis = findings.stream()
                .filter(finding -> finding.code().equals("review.localities-level-ends"))
                .findFirst()
                .orElseThrow()
                .basis();
        assertTrue(
                basis.vi().endsWith("; Nghị quyết số 203/2025/QH15 ban hành sau ngày ban hành kế hoạch"), basis.vi());
        assertTrue(basis.en().endsWith("; Resolution 203/2025/QH15 is later than the plan"), basis.en());
        assertEquals(
                Set.of("review.localities-level-ends"),
                findings.stream()
                        .filter(finding ->
                                finding.basis() != null && finding.basis().en().contains("later than the plan"))
                        .map(Finding::code)
                        .collect(Collectors.toSet()));
    }
}
