package vn.childplan.validation.internal.judging;

/** What of the time the rules looked at that led to a verdict, as a set of bits. A verdict that rests on none stays as it is. */
final class TimeLooks {
    /** At nothing. */
    static final int NONE = 0;
    /** At the day, which turns at midnight. */
    static final int DAY = 1;
    /** At the instant itself, so that the verdict may turn at any second. */
    static final int CLOCK = 2;
    /** Whether an instant has come that is still to come. */
    static final int TURN = 4;

    private TimeLooks() {}

    static boolean has(int looks, int one) {
        return (looks & one) != 0;
    }
}
