package vn.childplan.reporting.model;

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
    BAD
}
