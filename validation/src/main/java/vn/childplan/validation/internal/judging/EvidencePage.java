package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.util.Arrays;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;

/**
 * The entries of the obligations of one page, each obligation's in the order of the log. What every judgement looks at
 * (kind and times) stands here in numbers, because the entries lie scattered through the memory in the order of recording,
 * and fetching each of them costs more than judging it. Times stand in whole seconds; where seconds do not tell two apart,
 * the entries do.
 */
final class EvidencePage {
    private static final int KIND_BITS = 3;

    /** Of the {@code i}-th obligation everything stands from {@code starts[i]} up to, not including, {@code starts[i + 1]}. */
    private final int[] starts;
    /** Two of each entry: {@link #happened} and {@link #recorded}. */
    private final long[] numbers;
    /** Where in {@link #entries} each stands. */
    private final int[] places;
    /** In the order of the log, whatever obligation they are of: to sort them would fetch each from memory once more. */
    private final Evidence[] entries;

    private EvidencePage(int[] starts, long[] numbers, int[] places, Evidence[] entries) {
        this.starts = starts;
        this.numbers = numbers;
        this.places = places;
        this.entries = entries;
    }

    /** The second in which an entry happened, with its kind in the lowest bits. */
    @SuppressWarnings("EnumOrdinal") // six kinds in three bits, unpacked by the same order
    static long happened(Evidence entry) {
        return (entry.at().getEpochSecond() << KIND_BITS) | entry.kind().ordinal();
    }

    /** The second since when an entry is known. */
    static long recorded(Evidence entry) {
        return entry.recordedAt().getEpochSecond();
    }

    /**
     * A page of obligations.
     *
     * @param size how many
     * @param notes three of each of {@code entries}, beginning with the {@code from}-th: the obligation for which it counts by
     *     its place on the page, when it happened, and since when it is known
     */
    static EvidencePage of(int size, long[] notes, int from, Evidence[] entries) {
        int[] starts = new int[size + 1];
        for (int e = 0; e < entries.length; e++) {
            starts[(int) notes[3 * (from + e)]]++;
        }
        int end = 0;
        for (int i = 0; i <= size; i++) {
            end += starts[i];
            starts[i] = end; // moves down to the first entry as they are put
        }
        long[] numbers = new long[2 * end];
        int[] places = new int[end];
        for (int e = entries.length - 1; e >= 0; e--) {
            int note = 3 * (from + e);
            int position = --starts[(int) notes[note]];
            numbers[2 * position] = notes[note + 1];
            numbers[2 * position + 1] = notes[note + 2];
            places[position] = e;
        }
        return new EvidencePage(starts, numbers, places, entries);
    }

    /** This page with one entry more, after the others of its obligation. */
    EvidencePage with(int within, Evidence entry) {
        int position = starts[within + 1];
        int[] moved = starts.clone();
        for (int i = within + 1; i < moved.length; i++) {
            moved[i]++;
        }
        long[] moreNumbers = Arrays.copyOf(numbers, numbers.length + 2);
        System.arraycopy(numbers, 2 * position, moreNumbers, 2 * position + 2, numbers.length - 2 * position);
        moreNumbers[2 * position] = happened(entry);
        moreNumbers[2 * position + 1] = recorded(entry);
        int[] morePlaces = Arrays.copyOf(places, places.length + 1);
        System.arraycopy(places, position, morePlaces, position + 1, places.length - position);
        morePlaces[position] = entries.length;
        Evidence[] more = Arrays.copyOf(entries, entries.length + 1);
        more[entries.length] = entry;
        return new EvidencePage(moved, moreNumbers, morePlaces, more);
    }

    int from(int within) {
        return starts[within];
    }

    int to(int within) {
        return starts[within + 1];
    }

    Evidence entry(int position) {
        return entries[places[position]];
    }

    /** The bit of an entry's kind in a set of kinds. */
    int kindBit(int position) {
        return 1 << ((int) numbers[2 * position] & ((1 << KIND_BITS) - 1));
    }

    EvidenceKind kind(int position) {
        return EvidenceKind.ALL.get((int) numbers[2 * position] & ((1 << KIND_BITS) - 1));
    }

    /** The second in which an entry happened. */
    long second(int position) {
        return numbers[2 * position] >> KIND_BITS;
    }

    /** Whether an entry had happened by an instant. A decision may be known before it holds. */
    boolean happenedBy(int position, Instant instant) {
        long second = instant.getEpochSecond();
        long happened = second(position);
        return happened < second || (happened == second && !entry(position).at().isAfter(instant));
    }

    boolean isKnownBy(int position, Instant instant) {
        long second = instant.getEpochSecond();
        long recorded = numbers[2 * position + 1];
        return recorded < second
                || (recorded == second && !entry(position).recordedAt().isAfter(instant));
    }
}
