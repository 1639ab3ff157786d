package vn.childplan.validation.rule;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;

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
    /** A difficulty has arisen, and each that has is reported: {@link Status#MET}. */
    REPORTED(Status.MET, Text.of("đã báo cáo", "reported")),
    /** All through a period that has ended, and something was done in it: {@link Status#MET}. */
    ACTIVITY_RECORDED(Status.MET, Text.of("đã có hoạt động thực hiện", "activity recorded")),
    /** Done, but late. */
    MET_LATE(Status.MET_LATE),
    /** The plan gives it no date. */
    NO_DEADLINE(Status.NO_DEADLINE),
    /** A difficulty has arisen and is not reported; the plan gives no date for it: {@link Status#NO_DEADLINE}. */
    UNREPORTED(Status.NO_DEADLINE, Text.of("đã phát sinh, chưa báo cáo", "arisen, not reported")),
    /** The same in a period that has ended: {@link Status#UNDETERMINED}. */
    LEFT_UNREPORTED(Status.UNDETERMINED, UNREPORTED.label),
    /** Resting by decision. */
    SUSPENDED(Status.SUSPENDED),
    /** Lifted by decision. */
    WAIVED(Status.WAIVED),
    /** Gone over to the successors of a bearer that has ended. */
    TRANSFERRED(Status.TRANSFERRED),
    /** Something is missing to say how it stands. */
    UNDETERMINED(Status.UNDETERMINED),
    /** Without a date, in a period that has ended, and nothing is known of it: {@link Status#UNDETERMINED}. */
    NOTHING_RECORDED(Status.UNDETERMINED, Text.of("chưa có thông tin thực hiện", "nothing recorded"));

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

    /** Whether a difficulty has arisen and is not reported, whether or not its period is over. */
    public boolean isUnreported() {
        return this == UNREPORTED || this == LEFT_UNREPORTED;
    }

    /**
     * How a verdict reads: the one place that decides it.
     *
     * @param status how it stands
     * @param duty what is to be done
     * @param dated whether it has a last permitted day
     * @param decidedBy the id of the rule that concluded it; null if none did
     */
    public static StatusWording of(Status status, DutyKind duty, boolean dated, @Nullable String decidedBy) {
        return switch (status) {
            case NOT_OPEN -> waits(decidedBy) ? NOT_ARISEN : NOT_OPEN;
            case MET -> dated ? MET : isUndatedAfterItsPeriod(decidedBy) ? ACTIVITY_RECORDED : done(duty);
            case IN_TIME -> IN_TIME;
            case DUE_SOON -> DUE_SOON;
            case OVERDUE -> OVERDUE;
            case MET_LATE -> MET_LATE;
            case NO_DEADLINE -> duty == DutyKind.ESCALATE ? UNREPORTED : NO_DEADLINE;
            case SUSPENDED -> SUSPENDED;
            case WAIVED -> WAIVED;
            case TRANSFERRED -> TRANSFERRED;
            case UNDETERMINED -> isUndatedAfterItsPeriod(decidedBy) ? nothingDone(duty) : UNDETERMINED;
        };
    }

    /** Difficulties go on to arise: what is done is the report of those that have. */
    private static StatusWording done(DutyKind duty) {
        return duty == DutyKind.ESCALATE ? REPORTED : DONE;
    }

    /** A difficulty that has not arisen waits for that. */
    private static StatusWording nothingDone(DutyKind duty) {
        return duty == DutyKind.ESCALATE ? LEFT_UNREPORTED : NOTHING_RECORDED;
    }

    private static boolean isUndatedAfterItsPeriod(@Nullable String rule) {
        return ProgressRules.UNDATED.id().equals(rule);
    }

    /** Whether that rule said that what sets the duty off has not happened. */
    private static boolean waits(@Nullable String rule) {
        return ProgressRules.EVENT.id().equals(rule)
                || ProgressRules.ARISES.id().equals(rule);
    }
}
