package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

/** What entries cost that come one by one; work is counted as the memory that is taken for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdditionCostTest {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Assessment standing = new PlanUnderRules(
                    QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
            .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));
    /** The plan has no clause IX, so it counts for nothing. */
    private final Submission nowhere = Submission.of("so-tu-phap", "IX", null, "2025-05-16");

    private long bytesOf(int entries) {
        Assessment assessment = standing;
        long before = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId());
        for (int i = 0; i < entries; i++) {
            assessment = assessment.with(nowhere);
        }
        long taken = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        return taken;
    }

    /** Twice as many cost twice as much, a little more or less: copying the findings so far made it four times. */
    @Test
    void entries_that_count_for_nothing_cost_the_same_however_many_there_are() {
        bytesOf(500);
        long some = bytesOf(2_000);
        long twice = bytesOf(4_000);
        assertTrue(twice < some * 5 / 2, some + " bytes for 2,000 entries, " + twice + " for 4,000");
    }
}
