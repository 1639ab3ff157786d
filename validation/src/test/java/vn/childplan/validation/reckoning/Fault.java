package vn.childplan.validation.reckoning;

/**
 * What is known to be judged otherwise than the design says. The reckoning can be asked to make the same fault, so that it is
 * known exactly what a fault explains. Whoever mends one takes it off here, with every line that asks for it.
 */
enum Fault {
    WAIVED_THEN_LATE("Waived for good, then reported after the old deadline: WAIVED, not MET_LATE."),
    ENDLESS_SUSPENSION("Suspended without end, then reported: MET."),
    SUSPENSIONS_APART("Suspensions that overlap or follow without a gap count as one."),
    SHORT_EXTENSION("An extension that ends no later than the deadline it extends is refused."),
    RELIEF_PAST_END("A deadline moved past the end of its bearer passes on."),
    READING_PAST_END("The day that decides what passes on is the deadline as the rules read it, not as it is written."),
    EVENT_PAST_END("What fell due after an event, while its bearer lived, stays with the bearer; the rest passes on."),
    BEFORE_PERIOD("Activity or reports before the period begins are not counted."),
    NOT_BEGUN("A bearer that did not exist yet cannot have acted."),
    AFTER_PERIOD("For a duty without a date nothing counts after its period, documents and difficulties included."),
    WITH_ITSELF("Nobody coordinates with itself."),
    SEVERAL_DUTIES("A document counts for the duty that ends in one, and only where there is none as activity."),
    NO_EVENT_FIRST("Before its event a duty can be open, done, transferred, waived or suspended like any other."),
    PASSED_ON_BESIDE(
            "What had passed on cannot be done by its old bearer, whatever else of the clause stayed with it."),
    SUCCESSOR_TWICE("A successor that took over on several days is named once.");

    /** The sentence of the design, or of the issue, that it goes against. */
    final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }
}
