package vn.childplan.benchmarks;

/**
 * The least that laying evidence out by obligation can be: every submission already carries the number of its obligation,
 * and two columns of bare numbers are copied into that order. No agency or clause is looked for, and no object is kept.
 */
final class PrimitiveLayout {
    private final int obligations;
    /** By submission, in the order of recording: of which obligation, when it came in, since when that is known. */
    private final int[] obligation;

    private final long[] at;
    private final long[] recordedAt;

    /** The submissions of obligation {@code i} stand from {@code starts[i]} up to, not including, {@code starts[i + 1]}. */
    static final class Columns {
        final int[] starts;
        final long[] at;
        final long[] recordedAt;

        Columns(int obligations, int submissions) {
            starts = new int[obligations + 1];
            at = new long[submissions];
            recordedAt = new long[submissions];
        }
    }

    PrimitiveLayout(Workload facts) {
        obligations = facts.size();
        obligation = new int[facts.at.length];
        at = new long[obligation.length];
        recordedAt = new long[obligation.length];
        for (int i = 0; i < obligation.length; i++) {
            int submission = facts.recordingOrder[i];
            obligation[i] = facts.obligation[submission];
            at[i] = facts.at[submission];
            recordedAt[i] = facts.recordedAt[submission];
        }
    }

    Columns layOut() {
        Columns columns = new Columns(obligations, obligation.length);
        for (int each : obligation) {
            columns.starts[each]++;
        }
        int end = 0;
        for (int i = 0; i <= obligations; i++) {
            end += columns.starts[i];
            columns.starts[i] = end; // moves down to the first as they are put
        }
        for (int i = obligation.length - 1; i >= 0; i--) {
            int place = --columns.starts[obligation[i]];
            columns.at[place] = at[i];
            columns.recordedAt[place] = recordedAt[i];
        }
        return columns;
    }
}
