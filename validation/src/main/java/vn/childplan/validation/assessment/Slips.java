package vn.childplan.validation.assessment;

import java.util.Arrays;
import vn.childplan.core.evidence.Evidence;

/** Which entry counts for which obligation: a slip for each, first in the order of the log, then sorted by page. */
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
     * Sorts by page, those of one page staying in the order of the log.
     *
     * @return the entries of each page
     */
    Evidence[][] sortByPage(Evidence[] log, int pages) {
        int[] counts = new int[pages];
        for (int s = 0; s < size; s++) {
            counts[Pages.of(ordinal(s))]++;
        }
        Evidence[][] byPage = new Evidence[pages][];
        int[] starts = new int[pages];
        int start = 0;
        for (int page = 0; page < pages; page++) {
            byPage[page] = new Evidence[counts[page]];
            starts[page] = start;
            start += counts[page];
        }
        long[] sorted = new long[size];
        int[] next = new int[pages];
        for (int s = 0; s < size; s++) {
            int page = Pages.of(ordinal(s));
            int place = next[page]++;
            sorted[starts[page] + place] = slips[s];
            byPage[page][place] = log[entry(s)];
        }
        slips = sorted;
        return byPage;
    }

    int ordinal(int slip) {
        return (int) (slips[slip] >> Integer.SIZE);
    }

    int entry(int slip) {
        return (int) slips[slip];
    }
}
