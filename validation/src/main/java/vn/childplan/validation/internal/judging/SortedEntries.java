package vn.childplan.validation.internal.judging;

import vn.childplan.core.evidence.Evidence;

/**
 * Three numbers of each entry, sorted by page. They stand side by side because they are written and read together: one look
 * into memory instead of three.
 */
final class SortedEntries {
    private static final int WIDTH = 3;

    private final long[] numbers;

    SortedEntries(int size) {
        numbers = new long[WIDTH * size];
    }

    /** Notes an entry down that counts for the {@code within}-th obligation of its page. */
    void put(int row, int within, Evidence entry) {
        numbers[WIDTH * row] = within;
        numbers[WIDTH * row + 1] = KindAndSecond.of(entry);
        numbers[WIDTH * row + 2] = entry.recordedAt().getEpochSecond();
    }

    int within(int row) {
        return (int) numbers[WIDTH * row];
    }

    /** {@link KindAndSecond}. */
    long kindAndSecond(int row) {
        return numbers[WIDTH * row + 1];
    }

    /** The second since which the entry is known. */
    long recorded(int row) {
        return numbers[WIDTH * row + 2];
    }
}
