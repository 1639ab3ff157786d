package vn.childplan.reporting.model;

import vn.childplan.validation.rule.Status;

/** How a coded value is coloured, where a format has colours. Colour is never the only bearer of a meaning. */
public enum Tone {
    /** Nothing to heed. */
    NEUTRAL,
    /** Done as it should be. */
    GOOD,
    /** Under way. */
    RUNNING,
    /** Near the edge, or past it without consequence any more. */
    CAUTION,
    /** Late. */
    BAD;

    /** The tone of a status. */
    public static Tone of(Status status) {
        return switch (status) {
            case MET -> GOOD;
            case IN_TIME -> RUNNING;
            case DUE_SOON, MET_LATE, UNDETERMINED -> CAUTION;
            case OVERDUE -> BAD;
            case NOT_OPEN, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED -> NEUTRAL;
        };
    }
}
