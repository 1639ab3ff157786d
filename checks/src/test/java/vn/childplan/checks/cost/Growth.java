package vn.childplan.checks.cost;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/**
 * Work that is counted and not timed: the bytes that are allocated for it, the same on every machine. Eight times as much input
 * may cost eight times as much, and three tenths more for tables that double.
 */
final class Growth {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 8;
    private static final double SLACK = 1.3;

    private Growth() {}

    interface Work {
        void run() throws IOException;
    }

    /** The bytes that this thread allocates for it, once what it needs has been loaded. */
    static long bytesOf(Work work) {
        try {
            work.run();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            return THREADS.getCurrentThreadAllocatedBytes() - before;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** @param of the work on an input of some size, the input ready before the work begins */
    static void assertProportional(int size, IntFunction<Work> of) {
        long fixed = bytesOf(of.apply(1));
        long some = bytesOf(of.apply(size)) - fixed;
        long many = bytesOf(of.apply(TIMES * size)) - fixed;
        double times = (TIMES * size - 1.0) / (size - 1);
        assertTrue(
                many <= times * SLACK * Math.max(some, size),
                some + " bytes for " + size + " became " + many + " for " + TIMES * size);
    }
}
