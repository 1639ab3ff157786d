package vn.childplan.validation.internal.judging;

import java.util.Arrays;

/**
 * Finds what somebody owes by two numbers: a row, which stands for a clause and a period, and a bearer. Each row has its
 * obligations sorted by bearer; a place is where an obligation stands in its row, and an answer is a {@link PlaceRange}.
 *
 * <p>Most duties bind everybody of a group. Then bearers and obligations follow each other without a gap, and the place of
 * an obligation is worked out instead of searched: searching a million obligations waits for memory.
 */
final class ObligationLookup {
    /** In place of a row: nobody owes anything. */
    static final int NO_ROW = -1;

    private final int obligations;
    /** By number. */
    private final Row[] rows;
    /**
     * Places below the number of obligations are the obligations themselves, in rows without gaps. Places from there on are
     * those of rows with gaps; this array has the {@link BearerAndObligation} of each.
     */
    private final long[] places;

    /**
     * One row.
     *
     * @param first its first place
     * @param end the place after its last one
     * @param bearer the first bearer
     */
    private record Row(int first, int end, int bearer) {}

    /** A bearer and an obligation, as one number: so that sorting sorts by bearer. */
    private static final class BearerAndObligation {
        /** From a pair to the one whose bearer and obligation are the next. */
        static final long BOTH_NEXT = of(1, 1);

        static long of(int bearer, int obligation) {
            return ((long) bearer << Integer.SIZE) | obligation;
        }

        static int bearer(long pair) {
            return (int) (pair >> Integer.SIZE);
        }

        static int obligation(long pair) {
            return (int) pair;
        }
    }

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

    /** Where each row starts; at the end, where the last one ends. */
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
                sorted[next[rowOf[i]]++] = BearerAndObligation.of(bearerOf[i], i);
            }
        }
        for (int row = 1; row < starts.length; row++) {
            Arrays.sort(sorted, starts[row - 1], starts[row]);
        }
        return sorted;
    }

    /** Makes the rows, each with one obligation or more, and returns the places of those with gaps. */
    private long[] place(long[] sorted, int[] starts) {
        long[] kept = new long[sorted.length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            int start = starts[row];
            int size = starts[row + 1] - start;
            boolean withoutGap = hasNoGap(sorted, start, start + size);
            int first = withoutGap ? BearerAndObligation.obligation(sorted[start]) : obligations + count;
            rows[row] = new Row(first, first + size, BearerAndObligation.bearer(sorted[start]));
            if (!withoutGap) {
                System.arraycopy(sorted, start, kept, count, size);
                count += size;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Whether from each to the next, bearer and obligation both go up by one. */
    private static boolean hasNoGap(long[] sorted, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (sorted[i] - sorted[i - 1] != BearerAndObligation.BOTH_NEXT) {
                return false;
            }
        }
        return true;
    }

    /** The {@link PlaceRange} of what a bearer owes in a row. */
    long owed(int row, int bearer) {
        if (row == NO_ROW) {
            return PlaceRange.EMPTY;
        }
        Row its = rows[row];
        if (its.first < obligations) {
            int place = its.first + bearer - its.bearer;
            return place < its.first || place >= its.end ? PlaceRange.EMPTY : PlaceRange.of(place, place + 1);
        }
        int first = firstPlace(its, bearer);
        int end = first;
        while (end < its.end && BearerAndObligation.bearer(places[end - obligations]) == bearer) {
            end++;
        }
        return first == end ? PlaceRange.EMPTY : PlaceRange.of(first, end);
    }

    /** The first place of a row with gaps whose bearer is not below {@code bearer}. */
    private int firstPlace(Row row, int bearer) {
        int found = Arrays.binarySearch(
                places, row.first - obligations, row.end - obligations, BearerAndObligation.of(bearer, 0));
        return obligations + (found < 0 ? ~found : found);
    }

    /** The obligation at a place. */
    int obligation(int place) {
        return place < obligations ? place : BearerAndObligation.obligation(places[place - obligations]);
    }
}
