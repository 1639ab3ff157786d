package vn.childplan.validation.assessment;

import java.time.Instant;
import java.util.Arrays;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.validation.rule.EvidenceKind;

/**
 * The entries of the obligations of one page. What every judgement looks at (kind and times) stands beside the entries in
 * numbers, because the entries lie scattered through the memory in the order of recording, and fetching each of them costs
 * more than judging it. Times stand in whole seconds; where seconds do not tell two apart, the entries do.
 */
final class EvidencePage {
    private static final int KIND_BITS = 3;

    /** The entries of the {@code i}-th obligation stand from {@code starts[i]} up to, not including, {@code starts[i + 1]}. */
    private final int[] starts;

    private final Evidence[] entries;
    /** Two for each entry: the second in which it happened with its kind in the lowest bits, and since when it is known. */
    private final long[] times;

    /**
     * An empty page with room for that many entries each, to be filled by {@link #putFirst}; the last count is none of an
     * obligation and 0. Takes the array.
     */
    EvidencePage(int[] counts) {
        starts = counts;
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            end += starts[i];
            starts[i] = end; // moves down to the first entry as they are put
        }
        entries = new Evidence[end];
        times = new long[2 * end];
    }

    private EvidencePage(int[] starts, Evidence[] entries, long[] times) {
        this.starts = starts;
        this.entries = entries;
        this.times = times;
    }

    /** Puts an entry before those of its obligation: a page is filled from the last entry of a log to the first. */
    void putFirst(int within, Evidence entry) {
        put(--starts[within], entry);
    }

    @SuppressWarnings("EnumOrdinal") // six kinds in three bits, unpacked by the same order
    private void put(int position, Evidence entry) {
        entries[position] = entry;
        times[2 * position] = (entry.at().getEpochSecond() << KIND_BITS)
                | EvidenceKind.of(entry).ordinal();
        times[2 * position + 1] = entry.recordedAt().getEpochSecond();
    }

    /** This page with one entry more, after the others of its obligation. */
    EvidencePage with(int within, Evidence entry) {
        int position = starts[within + 1];
        int[] moved = starts.clone();
        for (int i = within + 1; i < moved.length; i++) {
            moved[i]++;
        }
        Evidence[] more = Arrays.copyOf(entries, entries.length + 1);
        System.arraycopy(entries, position, more, position + 1, entries.length - position);
        long[] moreTimes = Arrays.copyOf(times, times.length + 2);
        System.arraycopy(times, 2 * position, moreTimes, 2 * position + 2, times.length - 2 * position);
        EvidencePage page = new EvidencePage(moved, more, moreTimes);
        page.put(position, entry);
        return page;
    }

    int from(int within) {
        return starts[within];
    }

    int to(int within) {
        return starts[within + 1];
    }

    Evidence entry(int position) {
        return entries[position];
    }

    /** The bit of an entry's kind in a set of kinds. */
    int kindBit(int position) {
        return 1 << ((int) times[2 * position] & ((1 << KIND_BITS) - 1));
    }

    EvidenceKind kind(int position) {
        return EvidenceKind.ALL.get((int) times[2 * position] & ((1 << KIND_BITS) - 1));
    }

    /** The second in which an entry happened. */
    long second(int position) {
        return times[2 * position] >> KIND_BITS;
    }

    boolean isKnownBy(int position, Instant instant) {
        long second = instant.getEpochSecond();
        long recorded = times[2 * position + 1];
        return recorded < second
                || (recorded == second && !entries[position].recordedAt().isAfter(instant));
    }
}
