package vn.childplan.validation.rule;

import org.apiguardian.api.API;

/** What a rule has to say about an entry, or about the obligation itself, that people must see beside the verdict. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Remark {
    /** An extension that ends no later than the deadline it is to extend: it does not count. */
    SHORT_EXTENSION,
    /** It happened when the bearer had ended and the duty had passed on: it does not count. */
    AFTER_TRANSFER,
    /** It happened after the period of a duty without a date: it does not count. */
    AFTER_PERIOD,
    /** It happened when the bearer had ended, for what had fallen due in its lifetime: it counts. */
    AFTER_END,
    /** It was sent otherwise than through the agency that the plan names, and by the rule set does not count. */
    OTHER_CHANNEL,
    /** The deadline moved past the end of the bearer: those who took over must be told that it is theirs. */
    SUCCESSORS_TO_TELL
}
