package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BaselineTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 5, 31);
    private static final Accepted ACCEPTED = new Accepted("so-y-te", "đã nhắc ngày 16/5", LAST_DAY);
    private static final Finding NO_DATE = finding("review.no-date", "II.9", "Nhiệm vụ không có thời hạn");

    @Test
    void what_is_accepted_is_not_fresh_to_the_end_of_the_last_day_and_fresh_from_the_next() {
        Baseline baseline = Baseline.EMPTY.acceptFindings(List.of(NO_DATE), ACCEPTED);
        assertEquals(List.of(), baseline.fresh(List.of(NO_DATE), LAST_DAY));
        assertEquals(List.of(NO_DATE), baseline.fresh(List.of(NO_DATE), LAST_DAY.plusDays(1)));
        assertEquals(baseline, baseline.on(LAST_DAY));
        assertEquals(Baseline.EMPTY, baseline.on(LAST_DAY.plusDays(1)));
    }

    @Test
    void another_clause_code_or_message_is_another_finding() {
        Baseline baseline = Baseline.EMPTY.acceptFindings(List.of(NO_DATE), ACCEPTED);
        List<Finding> others = List.of(
                finding("review.no-date", "II.8", "Nhiệm vụ không có thời hạn"),
                finding("review.no-lead", "II.9", "Nhiệm vụ không có thời hạn"),
                finding("review.no-date", null, "Nhiệm vụ không có thời hạn"),
                finding("review.no-date", "II.9", "Nhiệm vụ thứ hai không có thời hạn"));
        assertEquals(others, baseline.fresh(others, LAST_DAY));
    }

    @Test
    void spelling_and_severity_do_not_make_another_finding() {
        Baseline baseline = Baseline.EMPTY.acceptFindings(List.of(NO_DATE), ACCEPTED);
        Finding respelt = finding("review.no-date", "II.9", "nhiệm vụ  KHÔNG có thời hạn.");
        assertEquals(List.of(), baseline.fresh(List.of(respelt), LAST_DAY));
    }

    @Test
    void accepting_again_prolongs() {
        Accepted longer = new Accepted("so-y-te", "kế hoạch 2026 sẽ ghi hạn", LocalDate.of(2025, 12, 31));
        Baseline baseline =
                Baseline.EMPTY.acceptFindings(List.of(NO_DATE), ACCEPTED).acceptFindings(List.of(NO_DATE), longer);
        assertEquals(1, baseline.findings().size());
        assertEquals(List.of(), baseline.fresh(List.of(NO_DATE), LAST_DAY.plusDays(1)));
    }

    @Test
    void an_overdue_report_that_was_accepted_is_fresh_when_it_comes_in_late() {
        String id = "65/KH-UBND:V:REPORT:so-noi-vu:2025-H1";
        EvidenceLog late = EvidenceLog.of(Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-22"));
        Verdict overdue = PLAN.assess(late, VietnamTime.parse("2025-05-20")).verdict(id);
        Verdict aDayOn = PLAN.assess(late, VietnamTime.parse("2025-05-21")).verdict(id);
        Verdict metLate = PLAN.assess(late, VietnamTime.parse("2025-05-22")).verdict(id);
        Baseline baseline = Baseline.EMPTY.acceptVerdicts(List.of(overdue), ACCEPTED);
        assertEquals(List.of(), baseline.freshVerdicts(List.of(overdue, aDayOn), LAST_DAY));
        assertEquals(List.of(metLate), baseline.freshVerdicts(List.of(overdue, metLate), LAST_DAY));
        assertEquals(List.of(overdue), baseline.freshVerdicts(List.of(overdue), LAST_DAY.plusDays(1)));
    }

    /** One accepted and still found, one found no more, one of a rule that does not exist, one of another kind. */
    @Test
    void a_review_held_against_a_baseline_tells_what_of_it_no_longer_holds() {
        Finding found = finding("review.milestone-undated", "II.9", "Nhiệm vụ không có thời hạn");
        Finding fresh = finding("review.milestone-undated", "II.8", "Nhiệm vụ không có thời hạn");
        Finding gone = finding("review.milestone-undated", "II.3", "Nhiệm vụ không có thời hạn");
        Finding mistyped = finding("review.milestone-undatted", "II.9", "Nhiệm vụ không có thời hạn");
        Finding ofEntry = finding("evidence.no-duty", "V", "cơ quan không có nghĩa vụ");
        Baseline baseline = Baseline.EMPTY.acceptFindings(List.of(found, gone, mistyped, ofEntry), ACCEPTED);

        BaselineCheck<Finding> check = baseline.check(List.of(found, fresh), PlanReview.standard(), LAST_DAY);

        assertEquals(List.of(fresh), check.fresh());
        assertEquals(List.of(found), check.accepted());
        assertEquals(
                List.of(
                        "II.3: review.milestone-undated “a message” is there no more. Take it out of the"
                                + " baseline. [baseline.not-found]",
                        "II.9: there is no rule review.milestone-undatted. Correct the code, or take it out of the baseline."
                                + " [baseline.unknown-code]"),
                check.remarks().stream().map(Finding::toString).toList());
        assertEquals(Baseline.EMPTY.acceptFindings(List.of(found, ofEntry), ACCEPTED), check.kept());
    }

    @Test
    void what_ran_out_is_fresh_again_and_told_and_stays_in_the_file() {
        Finding found = finding("review.milestone-undated", "II.9", "Nhiệm vụ không có thời hạn");
        Baseline baseline = Baseline.EMPTY.acceptFindings(List.of(found), ACCEPTED);
        BaselineCheck<Finding> check = baseline.check(List.of(found), PlanReview.standard(), LAST_DAY.plusDays(1));
        assertEquals(List.of(found), check.fresh());
        assertEquals(baseline, check.kept());
        assertEquals(
                "II.9: accepted no longer: review.milestone-undated “a message” (so-y-te, until 31 May"
                        + " 2025). Correct it, or accept it for longer. [baseline.expired]",
                check.remarks().get(0).toString());
    }

    /** As of 20/5 the reports of V, due before 15/5, are overdue: one is accepted, by its short id, and one has a mistyped id. */
    @Test
    void verdicts_held_against_a_baseline_tell_obligations_that_do_not_exist() {
        Assessment assessment = PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));
        Baseline baseline = new Baseline(
                List.of(),
                List.of(
                        new AcceptedVerdict("V:REPORT:so-noi-vu:2025-H1", Status.OVERDUE, ACCEPTED),
                        new AcceptedVerdict(
                                "65/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1", Status.OVERDUE, ACCEPTED),
                        new AcceptedVerdict("V:REPORT:so-tai-chinh:2025-H1", Status.MET_LATE, ACCEPTED),
                        new AcceptedVerdict("V:REPORT:so-tai-chinh:2025", Status.MET_LATE, ACCEPTED),
                        new AcceptedVerdict("V:REPORT:so-noivu:2025-H1", Status.OVERDUE, ACCEPTED)));

        BaselineCheck<Verdict> check = baseline.check(assessment, Set.of(Status.OVERDUE), LAST_DAY);

        assertEquals(assessment.overdue().size() - 2, check.fresh().size());
        assertEquals(
                List.of("so-noi-vu", "so-tu-phap"),
                check.accepted().stream()
                        .map(verdict -> String.valueOf(verdict.obligation().bearer()))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("baseline.unknown-obligation"),
                check.remarks().stream().map(Finding::code).toList());
        assertEquals(
                "Nearest: V:REPORT:so-noi-vu:2025-H1",
                check.remarks().get(0).remedy().en().split(",")[0]);
        assertEquals(baseline.verdicts().subList(0, 4), check.kept().verdicts(), "MET_LATE was not looked for");
        assertEquals(
                List.of("baseline.not-found", "baseline.not-found", "baseline.unknown-obligation"),
                baseline.check(assessment, Set.of(Status.OVERDUE, Status.MET_LATE), LAST_DAY).remarks().stream()
                        .map(Finding::code)
                        .toList());
    }

    /** The one has expired and is still found, the other is found no more. */
    @Test
    void remarks_quote_a_finding_in_the_language_in_which_they_are_read() {
        Finding there = finding("review.deadline-missing", "II.9", "Nhiệm vụ không có thời hạn");
        Finding gone = finding("review.deadline-missing", "II.8", "Nhiệm vụ không có thời hạn");
        List<Finding> remarks = Baseline.EMPTY
                .acceptFindings(List.of(there, gone), ACCEPTED)
                .check(List.of(there), PlanReview.standard(), LAST_DAY.plusDays(1))
                .remarks();
        assertEquals(
                List.of(
                        "accepted no longer: review.deadline-missing “a message” (so-y-te, until 31 May 2025)",
                        "review.deadline-missing “a message” is there no more"),
                remarks.stream().map(remark -> remark.message().en()).toList());
        assertTrue(remarks.get(1).message().vi().contains("“Nhiệm vụ không có thời hạn”"));
        AcceptedFinding older = new AcceptedFinding("review.no-date", null, "Nhiệm vụ", ACCEPTED);
        assertEquals("Nhiệm vụ", older.quoted().en(), "a file that does not keep the English");
    }

    /** As of 2/6 none of the 26 has reported under V; one report of 2025-H1 each. */
    @Test
    void verdicts_that_were_accepted_together_expire_in_one_remark() {
        Assessment late = PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-06-02"));
        List<Verdict> overdue = late.overdue().stream()
                .filter(verdict -> verdict.obligation().shortId().startsWith("V:REPORT:"))
                .toList();
        assertEquals(26, overdue.size());
        List<Finding> remarks = Baseline.EMPTY
                .acceptVerdicts(overdue, ACCEPTED)
                .check(late, Set.of(Status.OVERDUE), LAST_DAY.plusDays(1))
                .remarks();
        assertEquals(1, remarks.size());
        assertTrue(
                remarks.get(0).message().en().endsWith(" and 23 more (so-y-te, until 31 May 2025)"),
                remarks.get(0).toString());
    }

    @Test
    void nobody_accepts_without_an_owner_and_a_reason() {
        assertThrows(IllegalArgumentException.class, () -> new Accepted(" ", "lý do", LAST_DAY));
        assertThrows(IllegalArgumentException.class, () -> new Accepted("so-y-te", "", LAST_DAY));
    }

    @Test
    void a_written_baseline_reads_back_equal_and_is_valid_against_its_schema() throws IOException {
        Verdict overdue = PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"))
                .verdict("65/KH-UBND:V:REPORT:so-noi-vu:2025-H1");
        Baseline baseline = Baseline.EMPTY
                .acceptFindings(List.of(NO_DATE, finding("review.x", null, "Văn bản")), ACCEPTED)
                .acceptVerdicts(List.of(overdue), ACCEPTED);
        for (Baseline written : List.of(baseline, Baseline.EMPTY)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BaselineJson.write(written, out);
            assertEquals(
                    written,
                    BaselineJson.read(new ByteArrayInputStream(out.toByteArray()), "baseline")
                            .orThrow());
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(BaselineJson.schema())
                            .validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON));
        }
    }

    private static Finding finding(String code, @Nullable String clause, String message) {
        return Finding.of(code, Severity.WARNING, Text.of(message, "a message"), Text.of("cách sửa", "remedy"))
                .withClause(clause == null ? null : ClauseRef.of(clause))
                .withBasis(Text.of("cơ sở", "basis"));
    }
}
