package vn.childplan.validation.internal.judging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things that become more. A longer chain shares what was there before, so that adding to it costs the same however many there
 * are; they are put together when somebody asks for all of them. Immutable and safe to share between threads.
 */
public final class Chain<T> {
    private final @Nullable Chain<T> before;
    private final List<T> last;
    private final int size;

    private Chain(@Nullable Chain<T> before, List<T> last) {
        this.before = before;
        this.last = last;
        this.size = last.size() + (before == null ? 0 : before.size);
    }

    /** A chain of these. */
    public static <T> Chain<T> of(List<T> first) {
        return new Chain<>(null, List.copyOf(first));
    }

    /** This chain with more at its end. */
    public Chain<T> with(List<T> more) {
        return more.isEmpty() ? this : new Chain<>(this, List.copyOf(more));
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** From the first to the last. */
    public List<T> all() {
        List<List<T>> parts = new ArrayList<>();
        for (Chain<T> chain = this; chain != null; chain = chain.before) {
            parts.add(chain.last);
        }
        List<T> all = new ArrayList<>(size);
        for (int i = parts.size() - 1; i >= 0; i--) {
            all.addAll(parts.get(i));
        }
        return all;
    }
}
