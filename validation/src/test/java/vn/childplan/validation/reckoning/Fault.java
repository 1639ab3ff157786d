package vn.childplan.validation.reckoning;

/**
 * What is known to be judged otherwise than the design says. The reckoning can be asked to make the same fault, so that it is
 * known exactly what a fault explains. Whoever mends one takes it off here, with every line that asks for it.
 */
enum Fault {
    WITH_ITSELF("Nobody coordinates with itself.");

    /** The sentence of the design, or of the issue, that it goes against. */
    final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }
}
