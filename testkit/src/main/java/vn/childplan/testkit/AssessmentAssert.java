package vn.childplan.testkit;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * Claims about the obligations of an assessment. If a rule threw, every claim about a count fails, and so does every claim
 * about a verdict on which it threw.
 *
 * <pre>{@code
 * assertThat(assessment)
 *         .has("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", Status.OVERDUE)
 *         .counts(Status.OVERDUE, 3)
 *         .usesAllEvidence();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AssessmentAssert {

    private final Assessment assessment;

    private AssessmentAssert(Assessment assessment) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
    }

    /** Starts the claims about an assessment. */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }

    /** The obligation of that id has that status. */
    public AssessmentAssert has(String obligation, Status status) {
        verdict(obligation).is(status);
        return this;
    }

    /** The obligation of that id has that status and is so many calendar days late. */
    public AssessmentAssert has(String obligation, Status status, int daysLate) {
        verdict(obligation).is(status, daysLate);
        return this;
    }

    /** Claims about the verdict on the obligation of that id; fails if there is none. */
    public VerdictAssert verdict(String obligation) {
        Verdict verdict = assessment
                .find(obligation)
                .orElseThrow(() -> new AssertionError(Listing.of(
                        "There is no obligation " + obligation + "; the nearest are:",
                        assessment.register().nearest(obligation),
                        Obligation::shortId)));
        return VerdictAssert.assertThat(verdict, assessment.rules());
    }

    /** Exactly so many obligations have that status. */
    public AssessmentAssert counts(Status status, int number) {
        hasNoErrors();
        List<Verdict> found = assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == status)
                .toList();
        if (found.size() != number) {
            throw new AssertionError(Listing.of(
                    "As of " + VietnamTime.format(assessment.asOf()) + " not " + number + " but " + found.size()
                            + " obligations are " + status + ":",
                    found,
                    Verdict::toString));
        }
        return this;
    }

    /** There are exactly so many verdicts. */
    public AssessmentAssert countsObligations(int number) {
        hasNoErrors();
        int size = assessment.verdicts().size();
        if (size != number) {
            throw new AssertionError("Not " + number + " but " + size + " obligations: "
                    + assessment.totals().counts());
        }
        return this;
    }

    /** Every entry of the evidence counts for some obligation. */
    public AssessmentAssert usesAllEvidence() {
        hasNoErrors();
        return none("entries count for no obligation:", assessment.notCounted());
    }

    /** No rule threw. */
    public AssessmentAssert hasNoErrors() {
        return none("errors of rules:", assessment.errors());
    }

    private AssessmentAssert none(String words, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(Listing.of(
                    findings.size() + " " + words,
                    findings,
                    finding -> finding.message().en() + ". " + finding.remedy().en() + " [" + finding.code() + "]"));
        }
        return this;
    }
}
