package vn.childplan.validation.assessment;

import java.util.Arrays;
import vn.childplan.core.evidence.Evidence;

/** Which entry counts for which obligation: a slip for each, in the order of the log. */
final class Slips {
    /** The obligation in the upper half, the entry in the lower. */
    private long[] slips;

    private int size;

    Slips(int expected) {
        slips = new long[expected];
    }

    void add(int ordinal, int entry) {
        if (size == slips.length) {
            slips = Arrays.copyOf(slips, 2 * size + 1);
        }
        slips[size++] = ((long) ordinal << Integer.SIZE) | entry;
    }

    /**
     * Sorts by page, those of one page staying in the order of the log, and then each page by obligation: so everything is
     * read and written near what was read and written just before.
     */
    EvidencePage[] pages(Evidence[] log, int obligations) {
        int[] starts = starts(Pages.count(obligations));
        Evidence[][] entries = new Evidence[starts.length - 1][];
        for (int page = 0; page < entries.length; page++) {
            entries[page] = new Evidence[starts[page + 1] - starts[page]];
        }
        long[] notes = new long[size * EvidencePage.NOTE];
        int[] next = starts.clone();
        for (int s = 0; s < size; s++) {
            int page = Pages.of(ordinal(s));
            int place = next[page]++;
            Evidence entry = log[entry(s)];
            EvidencePage.note(Pages.within(ordinal(s)), entry, notes, place);
            entries[page][place - starts[page]] = entry;
        }
        EvidencePage[] pages = new EvidencePage[entries.length];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = EvidencePage.of(Pages.size(page, obligations), notes, starts[page], entries[page]);
        }
        return pages;
    }

    /** Where the slips of each page start once sorted, and at last where they all end. */
    private int[] starts(int pages) {
        int[] starts = new int[pages + 1];
        for (int s = 0; s < size; s++) {
            starts[Pages.of(ordinal(s)) + 1]++;
        }
        for (int page = 1; page <= pages; page++) {
            starts[page] += starts[page - 1];
        }
        return starts;
    }

    private int ordinal(int slip) {
        return (int) (slips[slip] >> Integer.SIZE);
    }

    private int entry(int slip) {
        return (int) slips[slip];
    }
}
