package vn.childplan.validation.internal.judging;

import java.util.Arrays;
import vn.childplan.core.evidence.Evidence;

/** Notes down which entry of a log counts for which obligation, and then sorts the entries by obligation. */
final class EvidenceSorter {
    private final Evidence[] log;
    /** {@link ObligationAndEntry}, in the order of the log. */
    private long[] pairs;

    private int size;

    EvidenceSorter(Evidence[] log) {
        this.log = log;
        this.pairs = new long[log.length];
    }

    /** An obligation and an entry that counts for it, as one number: their places in the register and in the log. */
    private static final class ObligationAndEntry {
        static long of(int obligation, int entry) {
            return ((long) obligation << Integer.SIZE) | entry;
        }

        static int obligation(long pair) {
            return (int) (pair >> Integer.SIZE);
        }

        static int entry(long pair) {
            return (int) pair;
        }
    }

    /**
     * An entry counts for obligations of a range.
     *
     * @param targets a {@link PlaceRange}
     * @param entry its place in the log
     */
    void add(ObligationKeys keys, long targets, int entry) {
        for (int place = PlaceRange.first(targets); place < PlaceRange.end(targets); place++) {
            int obligation = keys.lookup().obligation(place);
            if (!keys.isFor(log[entry], targets, obligation)) {
                continue;
            }
            add(obligation, entry);
            for (int other : keys.ofCoLeads(log[entry], obligation)) {
                add(other, entry);
            }
        }
    }

    private void add(int obligation, int entry) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size + 1);
        }
        pairs[size++] = ObligationAndEntry.of(obligation, entry);
    }

    /**
     * Sorts first by page and then, page by page, by obligation. Entries of one obligation stay in the order of the log. In
     * two steps, because whatever is read or written then lies near what was read or written just before.
     */
    EvidencePage[] pages(int obligations) {
        int[] starts = starts(Pages.count(obligations));
        Evidence[][] entries = new Evidence[starts.length - 1][];
        for (int page = 0; page < entries.length; page++) {
            entries[page] = new Evidence[starts[page + 1] - starts[page]];
        }
        SortedEntries sorted = sort(starts, entries);
        EvidencePage[] pages = new EvidencePage[entries.length];
        for (int page = 0; page < pages.length; page++) {
            pages[page] = EvidencePage.of(Pages.size(page, obligations), sorted, starts[page], entries[page]);
        }
        return pages;
    }

    /** Where the entries of each page start once sorted; at the end, where the last ones end. */
    private int[] starts(int pages) {
        int[] starts = new int[pages + 1];
        for (int i = 0; i < size; i++) {
            starts[Pages.of(ObligationAndEntry.obligation(pairs[i])) + 1]++;
        }
        for (int page = 1; page <= pages; page++) {
            starts[page] += starts[page - 1];
        }
        return starts;
    }

    /** Puts each entry on its page, and its numbers into what is returned. */
    private SortedEntries sort(int[] starts, Evidence[][] entries) {
        SortedEntries sorted = new SortedEntries(size);
        int[] next = starts.clone();
        for (int i = 0; i < size; i++) {
            int obligation = ObligationAndEntry.obligation(pairs[i]);
            Evidence entry = log[ObligationAndEntry.entry(pairs[i])];
            int page = Pages.of(obligation);
            int row = next[page]++;
            sorted.put(row, Pages.within(obligation), entry);
            entries[page][row - starts[page]] = entry;
        }
        return sorted;
    }
}
