package vn.childplan.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Holds that work takes memory in proportion to what it is given: counted, not timed, so that it is the same on any machine. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What work takes whatever its input: buffers, the parts of a document that are always there. */
    private static final long ALWAYS = 16L << 20;

    private static final long A_BYTE = 8L << 10;

    private Allocation() {}

    /**
     * The answer of work on an input of that many bytes. Work that takes more is done once more: the first time loads classes and
     * fills tables.
     */
    static <T> T inProportion(int size, Supplier<T> work) {
        long most = ALWAYS + size * A_BYTE;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        T answer = work.get();
        if (THREADS.getCurrentThreadAllocatedBytes() - before > most) {
            before = THREADS.getCurrentThreadAllocatedBytes();
            answer = work.get();
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            if (allocated > most) {
                throw new AssertionError("allocated " + allocated + " bytes for an input of " + size);
            }
        }
        return answer;
    }
}
