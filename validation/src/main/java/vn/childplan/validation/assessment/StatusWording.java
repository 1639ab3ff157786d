package vn.childplan.validation.assessment;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Status;

/**
 * How people read the status of a verdict: finer than {@link Status} where its one word would mislead. What has no deadline
 * cannot be done in time, and what waits for an event is not coming. Programs read the status.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum StatusWording {
    /** Its time has not come. */
    NOT_OPEN(Status.NOT_OPEN),
    /** The event that sets it off has not happened: {@link Status#NOT_OPEN}. */
    NOT_ARISEN(Status.NOT_OPEN, Text.of("chưa phát sinh", "not arisen")),
    /** Open, and its last permitted day is not near. */
    IN_TIME(Status.IN_TIME),
    /** Open, and its last permitted day is near. */
    DUE_SOON(Status.DUE_SOON),
    /** Its last permitted day has passed and it is not done. */
    OVERDUE(Status.OVERDUE),
    /** Done, and not late. */
    MET(Status.MET),
    /** Done, and there is no deadline to be in time for: {@link Status#MET}. */
    DONE(Status.MET, Text.of("đã hoàn thành", "done")),
    /** All through a period that has ended, and something was done in it: {@link Status#MET}. */
    ACTIVITY_RECORDED(Status.MET, Text.of("đã có hoạt động thực hiện", "activity recorded")),
    /** Done, but late. */
    MET_LATE(Status.MET_LATE),
    /** The plan gives it no date. */
    NO_DEADLINE(Status.NO_DEADLINE),
    /** Resting by decision. */
    SUSPENDED(Status.SUSPENDED),
    /** Lifted by decision. */
    WAIVED(Status.WAIVED),
    /** Gone over to the successors of a bearer that has ended. */
    TRANSFERRED(Status.TRANSFERRED),
    /** Something is missing to say how it stands. */
    UNDETERMINED(Status.UNDETERMINED);

    private final Status status;
    private final Text label;

    StatusWording(Status status) {
        this(status, status.label());
    }

    StatusWording(Status status, Text label) {
        this.status = status;
        this.label = label;
    }

    /** The status that it words. */
    public Status status() {
        return status;
    }

    /** The words. */
    public Text label() {
        return label;
    }

    /** How a verdict reads: the one place that decides it. */
    static StatusWording of(Verdict verdict) {
        return switch (verdict.status()) {
            case NOT_OPEN -> waitsForEvent(verdict) ? NOT_ARISEN : NOT_OPEN;
            case MET ->
                verdict.lastDay() != null
                        ? MET
                        : "progress.undated".equals(verdict.decidedBy()) ? ACTIVITY_RECORDED : DONE;
            case IN_TIME -> IN_TIME;
            case DUE_SOON -> DUE_SOON;
            case OVERDUE -> OVERDUE;
            case MET_LATE -> MET_LATE;
            case NO_DEADLINE -> NO_DEADLINE;
            case SUSPENDED -> SUSPENDED;
            case WAIVED -> WAIVED;
            case TRANSFERRED -> TRANSFERRED;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    private static boolean waitsForEvent(Verdict verdict) {
        String rule = verdict.decidedBy();
        return "progress.event".equals(rule) || "progress.arises".equals(rule);
    }
}
