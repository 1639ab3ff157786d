package vn.childplan.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Explanation;
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * From a plan to a verdict and its reasons: whatever the plan, the evidence and the instant, no rule throws, totals add up, an
 * explanation says what the verdict says, and nothing changes by time before it is said to.
 */
class VerdictsFuzzTest {
    /** Between the parts of an input: plan, evidence as CSV, instant. A part that is left out or cannot be read is that of the small province. */
    private static final String BETWEEN = "\n----\n";

    private static final int MOST_EXPLAINED = 12;

    @FuzzTest
    void deriveAssessExplain(byte[] input) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split(BETWEEN, 3);
        Plan plan = PlanJson.read(in(parts[0]), "plan", SmallProvince.DIRECTORY)
                .value()
                .orElse(SmallProvince.PLAN);
        EvidenceLog log = parts.length < 2
                ? EvidenceLog.EMPTY
                : EvidenceCsv.read(in(parts[1]), "evidence", plan, SmallProvince.DIRECTORY)
                        .value()
                        .orElse(EvidenceLog.EMPTY);
        holds(SmallProvince.UNDER_RULES.with(plan), log, parts.length < 3 ? SmallProvince.AS_OF : instant(parts[2]));
    }

    private static void holds(PlanUnderRules plan, EvidenceLog log, Instant asOf) {
        Assessment assessment = plan.assess(log, asOf);
        List<Verdict> verdicts = assessment.verdicts();
        assertEquals(List.of(), assessment.errors());
        assertEquals(plan.register().obligations().size(), verdicts.size());
        assertEquals(verdicts.size(), assessment.totals().total());
        assertEquals(
                verdicts.size(),
                assessment.byClause().values().stream().mapToInt(Tally::total).sum());
        for (Status status : Status.values()) {
            long counted = verdicts.stream()
                    .filter(verdict -> verdict.status() == status)
                    .count();
            assertEquals(counted, assessment.totals().count(status));
        }
        verdicts.forEach(VerdictsFuzzTest::isCoherent);
        verdicts.stream().limit(MOST_EXPLAINED).forEach(VerdictsFuzzTest::isExplained);
        assessment.nextChange().ifPresent(next -> changesAt(next, assessment));
    }

    private static void isCoherent(Verdict verdict) {
        Status status = verdict.status();
        boolean late = status == Status.OVERDUE || status == Status.MET_LATE;
        assertEquals(late, verdict.daysLate() > 0, verdict::toString);
        if (late) {
            assertNotNull(verdict.lastDay(), verdict::toString);
        }
        if (status == Status.MET || status == Status.MET_LATE) {
            assertNotNull(verdict.fulfilledAt(), verdict::toString);
            assertFalse(verdict.fulfilledAt().isAfter(verdict.asOf()), verdict::toString);
        }
        assertEquals(status == Status.TRANSFERRED, !verdict.transferredTo().isEmpty(), verdict::toString);
    }

    private static void isExplained(Verdict verdict) {
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            Explanation explanation = verdict.explain(locale);
            assertEquals(verdict.status(), explanation.status());
            assertEquals(
                    verdict.lastDay(),
                    explanation.lastDay() == null ? null : explanation.lastDay().day());
            assertFalse(explanation.conclusion().isBlank());
            assertFalse(explanation.next().text().isBlank());
            assertFalse(explanation.toString().isBlank());
        }
    }

    private static void changesAt(Instant next, Assessment assessment) {
        assertTrue(next.isAfter(assessment.asOf()));
        assertEquals(statuses(assessment), statuses(assessment.at(next.minusSeconds(1))), "before " + next);
        assertFalse(statuses(assessment).equals(statuses(assessment.at(next))), "at " + next);
    }

    private static List<Status> statuses(Assessment assessment) {
        return assessment.verdicts().stream().map(Verdict::status).toList();
    }

    private static Instant instant(String text) {
        try {
            return VietnamTime.parse(text.strip());
        } catch (UnreadableTimeException e) {
            return SmallProvince.AS_OF;
        }
    }

    private static InputStream in(String text) {
        return Readings.in(text.getBytes(StandardCharsets.UTF_8));
    }
}
