package vn.childplan.validation.internal.judging;

import java.util.Arrays;

/**
 * The obligations of a register in rows, each sorted by bearer; rows and bearers have numbers. What somebody owes in a row is
 * a stretch of places, handed about as one number: its first place and its end.
 *
 * <p>Most duties bind everybody of a group. Then bearers and obligations follow each other without a gap, and a place is
 * reckoned: a million obligations are more than the processor has at hand, and looking there is what takes time.
 */
final class ObligationLookup {
    /** In place of a row: nobody owes anything. */
    static final int NO_ROW = -1;
    /** A stretch without a place. */
    static final long NOWHERE = 0;

    private final int obligations;
    /** By number. */
    private final Row[] rows;
    /**
     * Places up to the number of obligations are the obligations themselves; of those from there on, this has the bearer in
     * the upper half, and in the lower the obligation.
     */
    private final long[] places;

    /**
     * One row.
     *
     * @param bearer the first bearer
     */
    private record Row(int first, int end, int bearer) {}

    /**
     * Lays out the rows.
     *
     * @param rowOf the row of each obligation; {@link #NO_ROW} if it is to stand in none
     * @param bearerOf who bears it, if it stands in one
     */
    ObligationLookup(int[] rowOf, int[] bearerOf) {
        obligations = rowOf.length;
        int[] starts = starts(rowOf);
        rows = new Row[starts.length - 1];
        places = place(sorted(rowOf, bearerOf, starts), starts);
    }

    /** Where each row starts, and at last where they all end. */
    private static int[] starts(int[] rowOf) {
        int[] starts = new int[Arrays.stream(rowOf).max().orElse(NO_ROW) + 2];
        for (int row : rowOf) {
            if (row != NO_ROW) {
                starts[row + 1]++;
            }
        }
        for (int row = 1; row < starts.length; row++) {
            starts[row] += starts[row - 1];
        }
        return starts;
    }

    /** Bearer and obligation, row by row, sorted by bearer. */
    private static long[] sorted(int[] rowOf, int[] bearerOf, int[] starts) {
        long[] sorted = new long[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int i = 0; i < rowOf.length; i++) {
            if (rowOf[i] != NO_ROW) {
                sorted[next[rowOf[i]]++] = pair(bearerOf[i], i);
            }
        }
        for (int row = 1; row < starts.length; row++) {
            Arrays.sort(sorted, starts[row - 1], starts[row]);
        }
        return sorted;
    }

    /** Makes the rows; returns the places of those with gaps. */
    private long[] place(long[] sorted, int[] starts) {
        long[] kept = new long[sorted.length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            int start = starts[row];
            int size = starts[row + 1] - start;
            boolean reckoned = hasNoGap(sorted, start, start + size);
            int first = reckoned ? lower(sorted[start]) : obligations + count;
            rows[row] = new Row(first, first + size, size == 0 ? 0 : upper(sorted[start]));
            if (!reckoned) {
                System.arraycopy(sorted, start, kept, count, size);
                count += size;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Whether each has the bearer and the obligation that follow those of the one before. */
    private static boolean hasNoGap(long[] sorted, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (sorted[i] - sorted[i - 1] != pair(1, 1)) {
                return false;
            }
        }
        return start < end;
    }

    /** The places of what a bearer owes in a row. */
    long owed(int row, int bearer) {
        if (row == NO_ROW) {
            return NOWHERE;
        }
        Row its = rows[row];
        if (its.first < obligations) {
            int place = its.first + bearer - its.bearer;
            return place < its.first || place >= its.end ? NOWHERE : pair(place, place + 1);
        }
        int first = firstPlace(its, bearer);
        int end = first;
        while (end < its.end && upper(places[end - obligations]) == bearer) {
            end++;
        }
        return first == end ? NOWHERE : pair(first, end);
    }

    /** The first place of a row whose bearer is not below {@code bearer}. */
    private int firstPlace(Row row, int bearer) {
        int found = Arrays.binarySearch(places, row.first - obligations, row.end - obligations, pair(bearer, 0));
        return obligations + (found < 0 ? ~found : found);
    }

    /** The obligation at a place. */
    int obligation(int place) {
        return place < obligations ? place : lower(places[place - obligations]);
    }

    static int first(long stretch) {
        return upper(stretch);
    }

    static int end(long stretch) {
        return lower(stretch);
    }

    private static long pair(int upper, int lower) {
        return ((long) upper << Integer.SIZE) | lower;
    }

    private static int upper(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    private static int lower(long pair) {
        return (int) pair;
    }
}
