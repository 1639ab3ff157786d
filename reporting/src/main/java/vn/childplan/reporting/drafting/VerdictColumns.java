package vn.childplan.reporting.drafting;

import java.util.function.ToIntFunction;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/**
 * The columns that say how an obligation stands, beside those that say what it is. Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VerdictColumns extends ObligationColumns<Verdict> {
    /** The columns of tables whose rows are verdicts. */
    public VerdictColumns(Plan plan, AgencyDirectory directory, Wording words) {
        super(plan, directory, words, Verdict::obligation);
    }

    /** The last permitted day before any extension. */
    public Column<Verdict> originalDeadline() {
        return Column.day("originalDeadline", words.say("Hạn gốc", "Original last day"), Verdict::originalLastDay);
    }

    /** The last permitted day before an extension, where there is one; left out where there is none in any row. */
    public Column<Verdict> originalDeadlineIfOther() {
        return Column.<Verdict>day(
                        "originalDeadline",
                        words.say("Hạn gốc, nếu khác", "Originally, if other"),
                        verdict -> verdict.extendedTo() == null ? null : verdict.originalLastDay())
                .withBlankAs("–")
                .leftOutIfBlank();
    }

    /** The last permitted day that holds. */
    public Column<Verdict> deadline(String heading) {
        return Column.day("deadline", heading, Verdict::lastDay);
    }

    /** When it was done. */
    public Column<Verdict> doneAt(String heading) {
        return Column.moment("doneAt", heading, Verdict::fulfilledAt);
    }

    /**
     * When it was done.
     *
     * @param notDone what people read where it is not done: "chưa gửi"
     */
    public Column<Verdict> doneAt(String heading, String notDone) {
        return doneAt(heading).withBlankAs(notDone);
    }

    /** How it stands, coloured. */
    public Column<Verdict> status(int width) {
        return Column.coded(
                "status", words.say("Tình trạng", "Status"), width, verdict -> Statuses.cell(verdict, words));
    }

    /** Calendar days from the last permitted day; 0, for people a dash, if it is not late. */
    public Column<Verdict> daysLate() {
        return daysLate("daysLate", words.say("Số ngày quá hạn", "Days late"), Verdict::daysLate);
    }

    private static Column<Verdict> daysLate(String key, String heading, ToIntFunction<Verdict> days) {
        return new Column<>(key, heading, Column.Type.COUNT, 9, verdict -> Cell.countOrDash(days.applyAsInt(verdict)));
    }

    /** Calendar days from the last permitted day before any extension, for programs. */
    public Column<Verdict> daysLateOriginally() {
        return daysLate(
                        "daysLateOriginally",
                        words.say("Quá hạn so với hạn gốc", "Days late originally"),
                        Verdict::daysLateOriginally)
                .forPrograms();
    }

    /** Who took over from a bearer that ended after its last permitted day; the duty stays with the bearer. */
    public Column<Verdict> succeededBy(int width) {
        return agencies(
                "succeededBy", words.say("Cơ quan tiếp nhận", "Succeeded by"), width, Verdict::bearerSucceededBy);
    }
}
