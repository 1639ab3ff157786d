package vn.childplan.validation.reckoning;

/**
 * What is known to be judged otherwise than the design says: at present nothing. The reckoning can be asked to make the same
 * fault, so that it is known exactly what a fault explains. Whoever finds one that cannot be mended at once puts it here with
 * the sentence of the design that it goes against; whoever mends one takes it off, with every line that asks for it.
 */
enum Fault {
    ;

    /** The sentence of the design, or of the issue, that it goes against. */
    final String sentence;

    @SuppressWarnings("UnusedMethod") // as long as no fault is known
    Fault(String sentence) {
        this.sentence = sentence;
    }
}
