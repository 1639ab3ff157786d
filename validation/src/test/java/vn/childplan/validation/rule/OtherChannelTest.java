package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.assessment.Verdict;

/** The reports of V go to UBND tỉnh “qua Sở Y tế”; the first one is due before 15/5/2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherChannelTest {
    private static final RuleSet ONLY_BY_CHANNEL =
            RuleSet.standard().set("fulfilment.document", "otherChannel", "NOT_COUNTED");

    @ParameterizedTest(name = "sent through {0}: {1}, or {2} where only the channel counts")
    @CsvSource({
        "so-y-te,   MET, MET",
        "ubnd-tinh, MET, OVERDUE",
        // Nobody wrote down which way it went: that it went another is not known.
        ",          MET, MET",
    })
    void a_report_sent_another_way_counts_unless_the_rule_set_says_otherwise(
            String via, Status standard, Status onlyByChannel) {
        Submission sent = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10");
        Submission entry = via == null ? sent : sent.withVia(via);
        assertEquals(standard, verdict(RuleSet.standard(), entry).status());
        assertEquals(onlyByChannel, verdict(ONLY_BY_CHANNEL, entry).status());
    }

    /** Sent another way on 10/5, through Sở Y tế on Friday 16/5: two days late. */
    @Test
    void the_first_report_sent_by_its_channel_counts_and_the_other_is_named() {
        Assessment assessment = Plan65.assess(
                ONLY_BY_CHANNEL,
                "2025-06-30",
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10").withVia("ubnd-tinh"),
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-16").withVia("so-y-te"));
        Verdict verdict = assessment.verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1");
        assertEquals(Status.MET_LATE, verdict.status());
        assertEquals(2, verdict.daysLate());
        assertFalse(verdict.findings().contains("finding.channel"), verdict.findings()::toString);
        List<Finding> notCounted = assessment.notCounted();
        assertEquals(
                List.of("evidence.other-channel"),
                notCounted.stream().map(Finding::code).toList());
        assertTrue(
                notCounted.get(0).message().vi().endsWith("không gửi qua Sở Y tế, không được tính"),
                () -> notCounted.get(0).message().vi());
    }

    /** Sở Y tế reports as well; nobody sends through itself. */
    @Test
    void the_channel_itself_may_send_as_it_likes() {
        Submission own = Submission.of("so-y-te", "V", "2025-H1", "2025-05-10").withVia("ubnd-tinh");
        assertEquals(
                Status.MET,
                Plan65.assess(ONLY_BY_CHANNEL, "2025-06-30", own)
                        .verdict("65/KH-UBND:V:REPORT:so-y-te:2025-H1")
                        .status());
    }

    private static Verdict verdict(RuleSet rules, Submission entry) {
        return Plan65.assess(rules, "2025-06-30", entry).verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1");
    }
}
