package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of text that goes on from page to page: how far from the left its lines begin and end, in points. */
final class Column {
    /** Lines that end so near each other end at the margin. */
    private static final float NEAR = 6;

    /** So many lines show where a column ends. */
    private static final int ENOUGH = 15;

    /** A column whose longest line is shorter than this part of the one beside it holds no full line. */
    private static final float SHORT = 0.8f;

    private final @Nullable Column twin;
    private final List<Float> starts = new ArrayList<>();
    private final List<Float> ends = new ArrayList<>();
    private float left = Float.NaN;
    private float right = Float.NaN;

    /**
     * A column.
     *
     * @param twin the column left of it, which is as wide, or null
     */
    Column(@Nullable Column twin) {
        this.twin = twin;
    }

    void add(Row row) {
        starts.add(row.x0());
        ends.add(-row.x1());
    }

    /** Where lines begin that are not set in. */
    float left() {
        if (Float.isNaN(left)) {
            left = outermost(starts);
        }
        return left;
    }

    /** Where lines end that are full. */
    float right() {
        if (Float.isNaN(right)) {
            right = -outermost(ends);
            if (twin != null && ends.size() < ENOUGH && !twin.ends.isEmpty()) {
                float width = twin.right() - twin.left();
                right = right - left() < SHORT * width ? left() + width : right;
            }
        }
        return right;
    }

    /** The smallest that is not alone, unless there are few. */
    private static float outermost(List<Float> all) {
        List<Float> sorted = new ArrayList<>(all);
        sorted.sort(null);
        int peers = sorted.size() < 8 ? 0 : sorted.size() < 60 ? 1 : 2;
        for (int i = 0; i + peers < sorted.size(); i++) {
            if (sorted.get(i + peers) - sorted.get(i) <= NEAR) {
                return sorted.get(i);
            }
        }
        return sorted.get(0);
    }
}
