package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Which entries count for which obligation, at the edges of the register, of agencies and of a second. */
final class EvidenceIndexTest {
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    @Test
    void an_entry_on_the_first_obligation_of_the_plan_counts_with_its_period_named() {
        ProgressNote note = ProgressNote.of("so-y-te", "II.1", "2025", "2025-04-16");
        Assessment assessment = Plan65.assess("2025-05-01", note);
        assertEquals(List.of(), assessment.findings());
        assertEquals(
                List.of(note),
                assessment.verdict("65/KH-UBND:II.1:CARRY_OUT:so-y-te:2025").evidence());
    }

    @Test
    void what_an_ended_ward_does_counts_for_nothing_whoever_stands_after_it() {
        // Phường Chánh Lộ ended on 1/7/2025 and phường Đức Phổ, next by name, began that day (units of the province).
        Assessment assessment =
                Plan65.assess("2025-12-01", ProgressNote.of("ubnd-phuong-chanh-lo", "IV.5-5", "2025", "2025-08-01"));
        assertEquals(
                List.of("evidence.after-transfer"),
                assessment.findings().stream().map(Finding::code).toList());
    }

    @Test
    void nobody_is_judged_on_the_report_of_a_neighbour() {
        // The first reports on 14/5, in time; the second, by name the next, on 15/5, a day late.
        Assessment assessment = Plan65.assess(
                "2025-05-20",
                Submission.of("cong-an-tinh", "V", "2025-H1", "2025-05-14"),
                Submission.of("hoi-cuu-chien-binh-tinh", "V", "2025-H1", "2025-05-15"));
        assertEquals(
                Status.MET,
                assessment.verdict("65/KH-UBND:V:REPORT:cong-an-tinh:2025-H1").status());
        assertEquals(
                Status.MET_LATE,
                assessment
                        .verdict("65/KH-UBND:V:REPORT:hoi-cuu-chien-binh-tinh:2025-H1")
                        .status());
    }

    /** Logs are read 4,096 entries at a time. */
    @Test
    void wherever_in_a_long_log_an_entry_stands_it_counts() {
        Map<Integer, String> reporting = Map.of(
                0, "so-tu-phap",
                4_095, "so-noi-vu",
                4_096, "cong-an-tinh",
                8_192, "hoi-cuu-chien-binh-tinh");
        Evidence[] log = new Evidence[8_193];
        Arrays.fill(log, ProgressNote.of("so-y-te", "II.1", "2025", "2025-04-16"));
        reporting.forEach((place, agency) -> log[place] = Submission.of(agency, "V", "2025-H1", "2025-05-14"));
        Assessment assessment = Plan65.assess("2025-05-20", log);
        reporting
                .values()
                .forEach(agency -> assertEquals(
                        Status.MET,
                        assessment
                                .verdict("65/KH-UBND:V:REPORT:" + agency + ":2025-H1")
                                .status(),
                        agency));
        assertEquals(
                8_189,
                assessment
                        .verdict("65/KH-UBND:II.1:CARRY_OUT:so-y-te:2025")
                        .evidence()
                        .size());
        assertEquals(List.of(), assessment.findings());
    }

    /** Design §4.14: time has a resolution of one second, and what is smaller is cut off, of entries and of the instant. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-10T02:59:59Z,           IN_TIME",
        "2025-05-10T02:59:59.999999999Z, IN_TIME",
        "2025-05-10T03:00:00Z,           MET",
        "2025-05-10T03:00:00.499999999Z, MET",
        "2025-05-10T03:00:01Z,           MET"
    })
    void what_is_recorded_in_the_second_of_an_assessment_is_known_and_later_is_not(String asOf, Status status) {
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-09T10:00")
                .withRecordedAt("2025-05-10T10:00:00.500");
        Assessment assessment = Assessor.of(Plan65.REGISTER, VietNam.calendar())
                .with(dueSoonOnlyOnTheLastDay())
                .assess(EvidenceLog.of(report), Instant.parse(asOf));
        assertEquals(status, assessment.verdict("65/KH-UBND:" + REPORT).status());
    }

    private static RuleSet dueSoonOnlyOnTheLastDay() {
        return RuleSet.standard().set("progress.due-soon", "days", 0);
    }

    @Test
    void other_rules_and_all_processors_judge_on_the_same_index() {
        Assessor assessor = Assessor.of(Plan65.REGISTER, VietNam.calendar());
        EvidenceIndex index = assessor.index(QuangNgai.sampleEvidence());
        Instant asOf = Instant.parse("2025-05-20T00:00:00Z");
        Assessor others = assessor.with(RuleSet.standard().set("deadline.wording", "includesNamedDay", true));
        // Hội Nông dân reported on 15/5: the one that "not later than" makes timely.
        assertEquals(
                List.of("65/KH-UBND:V:REPORT:hoi-nong-dan-tinh:2025-H1"),
                assessor.assess(index, asOf).to(others.assess(index, asOf)).changes().stream()
                        .filter(change -> change.transition().equals("MET_LATE>MET"))
                        .map(AssessmentDifference.Change::obligation)
                        .toList());
        assertEquals(
                assessor.assess(index, asOf).totals(),
                assessor.inParallel().assess(index, asOf).totals());
    }

    /** Agencies bear several duties under one clause and period, each agency after others of its own. */
    @Test
    void an_entry_counts_for_every_duty_of_its_agency_under_its_clause_and_period_whoever_was_recorded_before() {
        Map<String, Evidence> entries = new TreeMap<>();
        for (Obligation obligation : Plan65.REGISTER.obligations()) {
            if (obligation.bearer() != null && obligation.duty() != DutyKind.ESCALATE) {
                String who = String.valueOf(obligation.bearer());
                String clause = String.valueOf(obligation.clause());
                String period = String.valueOf(obligation.period());
                entries.put(clause + period + who, Suspension.of(who, clause, period, "2025-12-30T00:00", null));
            }
        }
        Assessment assessment = Assessor.of(Plan65.REGISTER, VietNam.calendar())
                .assess(EvidenceLog.of(List.copyOf(entries.values())), VietnamTime.parse("2025-12-31"));
        for (Verdict verdict : assessment.verdicts()) {
            Obligation obligation = verdict.obligation();
            boolean concerned = obligation.bearer() != null && obligation.duty() != DutyKind.ESCALATE;
            assertEquals(concerned ? 1 : 0, verdict.evidence().size(), obligation.id());
        }
    }
}
