package vn.childplan.checks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory is allocated for something: work that is counted and not timed, the same on every machine. */
final class Allocated {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    /** The bytes that this thread allocates for it, once what it needs has been loaded. */
    static long bytesOf(Runnable work) {
        work.run();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
