package vn.childplan.validation.internal.judging;

/**
 * A range of places in {@link ObligationLookup}, as one number: the first place in the upper half, the end in the lower. It
 * is a number and not an object because one is made for every entry of a log.
 */
final class PlaceRange {
    /** No place. */
    static final long EMPTY = 0;

    private PlaceRange() {}

    /** From {@code first} up to, not including, {@code end}. */
    static long of(int first, int end) {
        return ((long) first << Integer.SIZE) | end;
    }

    static int first(long range) {
        return (int) (range >> Integer.SIZE);
    }

    static int end(long range) {
        return (int) range;
    }

    static boolean hasSeveral(long range) {
        return end(range) - first(range) > 1;
    }
}
