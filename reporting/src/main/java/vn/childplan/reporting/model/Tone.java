package vn.childplan.reporting.model;

import org.apiguardian.api.API;

/** How a coded value is coloured, where a format has colours. Colour is never the only bearer of a meaning. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Tone {
    /** Nothing to attend to. */
    NEUTRAL,
    /** Done as it should be. */
    GOOD,
    /** Under way. */
    RUNNING,
    /** Near the deadline, or past it without consequence. */
    CAUTION,
    /** Late. */
    BAD
}
