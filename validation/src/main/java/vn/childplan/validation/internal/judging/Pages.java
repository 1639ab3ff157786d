package vn.childplan.validation.internal.judging;

/**
 * The numbers of pages. Whatever is kept for each obligation stands in pages of 1,024 obligations, in the order of the
 * register: an addition copies the pages it touches and shares the others, and threads judge whole pages.
 */
final class Pages {
    private static final int SHIFT = 10;
    private static final int SIZE = 1 << SHIFT;

    private Pages() {}

    /** How many pages so many obligations take. */
    static int count(int obligations) {
        return (obligations + SIZE - 1) >> SHIFT;
    }

    /** The page of an obligation. */
    static int of(int ordinal) {
        return ordinal >> SHIFT;
    }

    /** The place of an obligation on its page. */
    static int within(int ordinal) {
        return ordinal & (SIZE - 1);
    }

    /** The first obligation of a page. */
    static int first(int page) {
        return page << SHIFT;
    }

    /** How many of the obligations stand on a page. */
    static int size(int page, int obligations) {
        return Math.min(SIZE, obligations - first(page));
    }
}
