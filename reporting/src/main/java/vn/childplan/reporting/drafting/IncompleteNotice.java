package vn.childplan.reporting.drafting;

import org.apiguardian.api.API;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Completeness;

/**
 * The notice on a report whose figures may not be the last word, because a rule threw or entries do not count. Every report
 * on an assessment goes through here.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IncompleteNotice {
    private IncompleteNotice() {}

    /** The report as it is if the assessment is complete; otherwise with a notice before everything else, with the counts. */
    public static Report on(Report report, Assessment assessment) {
        Completeness completeness = assessment.completeness();
        return completeness.isComplete()
                ? report
                : report.withNotice(completeness.sentence().in(report.locale()));
    }
}
