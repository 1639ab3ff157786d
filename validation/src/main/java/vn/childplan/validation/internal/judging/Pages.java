package vn.childplan.validation.internal.judging;

/**
 * Everything kept for each obligation is kept in pages of a thousand, in the order of the register: an addition copies the
 * pages it touches and shares the others, and threads judge whole pages.
 */
final class Pages {
    private static final int SHIFT = 10;
    private static final int SIZE = 1 << SHIFT;

    private Pages() {}

    /** How many pages that many obligations take. */
    static int count(int obligations) {
        return (obligations + SIZE - 1) >> SHIFT;
    }

    /** The page of an obligation. */
    static int of(int ordinal) {
        return ordinal >> SHIFT;
    }

    /** Where on its page it stands. */
    static int within(int ordinal) {
        return ordinal & (SIZE - 1);
    }

    /** The first obligation of a page. */
    static int first(int page) {
        return page << SHIFT;
    }

    /** How many obligations stand on a page. */
    static int size(int page, int obligations) {
        return Math.min(SIZE, obligations - first(page));
    }
}
