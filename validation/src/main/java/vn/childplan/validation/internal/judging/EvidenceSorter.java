package vn.childplan.validation.internal.judging;

import java.util.Arrays;
import vn.childplan.core.evidence.Evidence;

/** Which entry of a log counts for which obligation: a pair of numbers for each, in the order of the log. */
final class EvidenceSorter {
    private final Evidence[] log;
    /** The obligation in the upper half, the entry in the lower. */
    private long[] pairs;

    private int size;

    EvidenceSorter(Evidence[] log) {
        this.log = log;
        this.pairs = new long[log.length];
    }

    /** An entry counts for the obligations at those places. */
    void add(ObligationKeys keys, long targets, int entry) {
        for (int place = ObligationLookup.first(targets); place < ObligationLookup.end(targets); place++) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size + 1);
            }
            pairs[size++] = ((long) keys.lookup().obligation(place) << Integer.SIZE) | entry;
        }
    }

    /**
     * Sorts by page, those of one page staying in the order of the log, and then each page by obligation: so everything is
     * read and written near what was read and written just before.
     */
    EvidencePage[] pages(int obligations) {
        int[] starts = starts(Pages.count(obligations));
        Evidence[][] entries = new Evidence[starts.length - 1][];
        for (int page = 0; page < entries.length; page++) {
            entries[page] = new Evidence[starts[page + 1] - starts[page]];
        }
        long[] notes = sort(starts, entries);
        EvidencePage[] pages = new EvidencePage[entries.length];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = EvidencePage.of(Pages.size(page, obligations), notes, starts[page], entries[page]);
        }
        return pages;
    }

    /** Where the pairs of each page start once sorted, and at last where they all end. */
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

    /** Puts each entry on its page; returns three notes of each, as {@link EvidencePage#of} takes them. */
    private long[] sort(int[] starts, Evidence[][] entries) {
        long[] notes = new long[3 * size];
        int[] next = starts.clone();
        for (int s = 0; s < size; s++) {
            Evidence entry = log[(int) pairs[s]];
            int page = Pages.of(ordinal(s));
            int place = next[page]++;
            notes[3 * place] = Pages.within(ordinal(s));
            notes[3 * place + 1] = EvidencePage.happened(entry);
            notes[3 * place + 2] = EvidencePage.recorded(entry);
            entries[page][place - starts[page]] = entry;
        }
        return notes;
    }

    private int ordinal(int pair) {
        return (int) (pairs[pair] >> Integer.SIZE);
    }
}
