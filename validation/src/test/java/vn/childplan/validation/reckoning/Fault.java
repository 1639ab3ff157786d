package vn.childplan.validation.reckoning;

/**
 * What is known to be judged otherwise than the design says. The reckoning can be asked to make the same fault, so that it is
 * known exactly what a fault explains. Whoever mends one takes it off here, with every line that asks for it.
 */
enum Fault {
    WITH_ITSELF("Nobody coordinates with itself."),
    SEVERAL_DUTIES("A document counts for the duty that ends in one, and only where there is none as activity.");

    /** The sentence of the design, or of the issue, that it goes against. */
    final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }
}
