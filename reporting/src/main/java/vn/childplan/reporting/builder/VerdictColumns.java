package vn.childplan.reporting.builder;

import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/** The columns that say how an obligation stands, beside those that say what it is. */
final class VerdictColumns extends ObligationColumns<Verdict> {
    VerdictColumns(Plan plan, AgencyDirectory directory, Wording words) {
        super(plan, directory, words, Verdict::obligation);
    }

    /** The last good day before any extension. */
    Column<Verdict> originalDeadline() {
        return Column.day("originalDeadline", words.say("Hạn gốc", "Original last day"), Verdict::originalLastDay);
    }

    /** The last good day that holds. */
    Column<Verdict> deadline(String heading) {
        return Column.day("deadline", heading, Verdict::lastDay);
    }

    Column<Verdict> doneAt(String heading) {
        return Column.moment("doneAt", heading, Verdict::fulfilledAt);
    }

    Column<Verdict> status(int width) {
        return Column.coded(
                "status",
                words.say("Trạng thái", "Status"),
                width,
                verdict -> Cell.status(verdict.status(), words.locale()));
    }

    Column<Verdict> daysLate() {
        return Column.count("daysLate", words.say("Số ngày quá hạn", "Days late"), Verdict::daysLate);
    }

    /** Who took over from a bearer that ended after its last good day; the duty stays with the bearer. */
    Column<Verdict> succeededBy(int width) {
        return agencies("succeededBy", words.say("Cơ quan kế tục", "Succeeded by"), width, Verdict::bearerSucceededBy);
    }
}
