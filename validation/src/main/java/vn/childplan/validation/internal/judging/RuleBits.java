package vn.childplan.validation.internal.judging;

/** A set of rules as one number: bit {@code i} stands for the {@code i}-th of {@link RulesOfDay}. */
final class RuleBits {
    /** More rules than these have no bit. */
    static final int MOST = Long.SIZE;

    static final long NONE = 0;

    private RuleBits() {}

    static long with(long rules, int place) {
        return rules | (1L << place);
    }

    static boolean contains(long rules, int place) {
        return (rules & (1L << place)) != 0;
    }
}
