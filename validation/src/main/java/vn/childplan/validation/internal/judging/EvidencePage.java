package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;

/**
 * The entries of the obligations of one page, obligation by obligation, each one's in the order of the log. Kinds and times,
 * which every judgement looks at, stand here as numbers: the entries themselves lie scattered in memory, in the order of
 * recording, and fetching one costs more than judging it. Times are whole seconds, as in the entries themselves.
 */
final class EvidencePage {
    private static final int WIDTH = 2;
    private static final long NEVER = Long.MAX_VALUE;

    /** The rows of the {@code i}-th obligation are those from {@code starts[i]} up to, not including, {@code starts[i + 1]}. */
    private final int[] starts;
    /** Two numbers a row: {@link KindAndSecond}, and the second since which the entry is known. */
    private final long[] numbers;
    /** By row: the place of its entry in {@link #entries}. */
    private final int[] places;
    /** In the order of the log. Sorting them by obligation, too, would fetch each from memory once more. */
    private final Evidence[] entries;
    /** By row: the second since which it is known that the entry is taken back. Null if no entry of the page is. */
    private final long @Nullable [] takenBack;

    private EvidencePage(int[] starts, long[] numbers, int[] places, Evidence[] entries, long @Nullable [] takenBack) {
        this.starts = starts;
        this.numbers = numbers;
        this.places = places;
        this.entries = entries;
        this.takenBack = takenBack;
    }

    /**
     * A page of obligations.
     *
     * @param size how many obligations
     * @param sorted the numbers of all entries of the log
     * @param from the first of them that is of this page
     * @param entries the entries of this page
     */
    static EvidencePage of(int size, SortedEntries sorted, int from, Evidence[] entries) {
        int[] starts = new int[size + 1];
        for (int e = 0; e < entries.length; e++) {
            starts[sorted.within(from + e)]++;
        }
        int end = 0;
        for (int i = 0; i <= size; i++) {
            end += starts[i];
            starts[i] = end; // the end of its rows; moves down to their start below
        }
        long[] numbers = new long[WIDTH * end];
        int[] places = new int[end];
        for (int e = entries.length - 1; e >= 0; e--) {
            int row = --starts[sorted.within(from + e)];
            numbers[WIDTH * row] = sorted.kindAndSecond(from + e);
            numbers[WIDTH * row + 1] = sorted.recorded(from + e);
            places[row] = e;
        }
        return new EvidencePage(starts, numbers, places, entries, null);
    }

    /** This page with one entry more, after the others of its obligation. */
    EvidencePage with(int within, Evidence entry) {
        int row = starts[within + 1];
        int[] moved = starts.clone();
        for (int i = within + 1; i < moved.length; i++) {
            moved[i]++;
        }
        long[] moreNumbers = Arrays.copyOf(numbers, numbers.length + WIDTH);
        System.arraycopy(numbers, WIDTH * row, moreNumbers, WIDTH * (row + 1), numbers.length - WIDTH * row);
        moreNumbers[WIDTH * row] = KindAndSecond.of(entry);
        moreNumbers[WIDTH * row + 1] = entry.recordedAt().getEpochSecond();
        int[] morePlaces = Arrays.copyOf(places, places.length + 1);
        System.arraycopy(places, row, morePlaces, row + 1, places.length - row);
        morePlaces[row] = entries.length;
        Evidence[] more = Arrays.copyOf(entries, entries.length + 1);
        more[entries.length] = entry;
        long[] moreTakenBack = null;
        if (takenBack != null) {
            moreTakenBack = Arrays.copyOf(takenBack, takenBack.length + 1);
            System.arraycopy(takenBack, row, moreTakenBack, row + 1, takenBack.length - row);
            moreTakenBack[row] = NEVER;
        }
        return new EvidencePage(moved, moreNumbers, morePlaces, more, moreTakenBack);
    }

    /**
     * This page but for since when it is known that an entry of an obligation is taken back.
     *
     * @param since null if it is not taken back
     */
    @SuppressWarnings("ReferenceEquality") // this very entry, and not one that says the same
    EvidencePage takenBack(int within, Evidence entry, @Nullable Instant since) {
        long[] changed = takenBack == null ? new long[places.length] : takenBack.clone();
        if (takenBack == null) {
            Arrays.fill(changed, NEVER);
        }
        for (int row = from(within); row < to(within); row++) {
            if (entry(row) == entry) {
                changed[row] = since == null ? NEVER : since.getEpochSecond();
            }
        }
        return new EvidencePage(starts, numbers, places, entries, changed);
    }

    /** The first row of an obligation. */
    int from(int within) {
        return starts[within];
    }

    /** The row after the last one of an obligation. */
    int to(int within) {
        return starts[within + 1];
    }

    Evidence entry(int row) {
        return entries[places[row]];
    }

    /** The {@link KindSet} of just this entry's kind. */
    int kindSet(int row) {
        return KindSet.of(KindAndSecond.kind(numbers[WIDTH * row]));
    }

    EvidenceKind kind(int row) {
        return EvidenceKind.ALL.get(KindAndSecond.kind(numbers[WIDTH * row]));
    }

    /** The second in which the entry happened. */
    long second(int row) {
        return KindAndSecond.second(numbers[WIDTH * row]);
    }

    /** Whether the entry was known by an instant, and not known to be taken back. */
    boolean isKnownBy(int row, Instant instant) {
        long second = instant.getEpochSecond();
        return numbers[WIDTH * row + 1] <= second && (takenBack == null || second < takenBack[row]);
    }

    /** Since when it is known by an instant that the entry is taken back; null if it is not known, or not taken back. */
    @Nullable
    Instant takenBackBy(int row, Instant instant) {
        long since = takenBack == null ? NEVER : takenBack[row];
        return since <= instant.getEpochSecond() ? Instant.ofEpochSecond(since) : null;
    }
}
