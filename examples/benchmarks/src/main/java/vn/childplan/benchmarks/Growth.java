package vn.childplan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * One size of the workload from plan to verdicts, in a process of its own: how long each step takes and what it leaves in
 * memory. Prints one line that {@link Measured} reads.
 */
public final class Growth {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** The largest size; of smaller ones there are more passes in a batch. */
    private static final int LARGEST = 10_000_000;

    private static final int BATCHES = 5;

    private Growth() {}

    /** What is timed. */
    enum Step {
        DERIVING,
        INDEXING,
        JUDGING,
        /** What {@link PrimitiveLayout} does: the measure of what memory alone costs as facts become more. */
        ARRAYS
    }

    /**
     * What one size came to.
     *
     * @param obligations how many
     * @param submissions how many
     * @param millis processor time of each step, in their order
     * @param bytes held by the register, the assessor, the index and the assessment
     */
    record Measured(int obligations, int submissions, List<Double> millis, List<Double> bytes) {
        static Measured parse(String line) {
            List<Double> cells =
                    Arrays.stream(line.split("\t")).map(Double::valueOf).toList();
            return new Measured(
                    cells.get(0).intValue(), cells.get(1).intValue(), cells.subList(2, 6), cells.subList(6, 10));
        }

        @SuppressWarnings("EnumOrdinal") // as the line has them
        double millis(Step step) {
            return millis.get(step.ordinal());
        }

        double bytesEach(int what) {
            return bytes.get(what) / obligations;
        }
    }

    public static void main(String[] args) throws Exception {
        int wanted = Integer.parseInt(args[0]);
        Workload workload = Workload.of(wanted);
        TypedFacts facts = new TypedFacts(workload);
        int times = Math.min(500, 2 * LARGEST / wanted);

        double deriving = least(times, facts::register);
        long before = used();
        ObligationRegister register = facts.register();
        long afterRegister = used();
        Assessor assessor = facts.assessor(register);
        long afterAssessor = used();
        double indexing = least(times, () -> assessor.index(facts.log));
        long beforeIndex = used();
        EvidenceIndex index = assessor.index(facts.log);
        long afterIndex = used();
        double judging = least(times, () -> assessor.assess(index, Workload.AS_OF));
        long beforeAssessment = used();
        Assessment assessment = assessor.assess(index, Workload.AS_OF);
        long afterAssessment = used();

        PrimitiveLayout numbers = new PrimitiveLayout(workload);
        double arrays = least(times, numbers::layOut);

        System.out.printf(
                Locale.ROOT,
                "%d\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%d\t%d\t%d\t%d%n",
                assessment.totals().total(),
                facts.log.size(),
                deriving,
                indexing,
                judging,
                arrays,
                afterRegister - before,
                afterAssessor - afterRegister,
                afterIndex - beforeIndex,
                afterAssessment - beforeAssessment);
    }

    /**
     * The least of some batches of passes, after a batch to warm up: batches, because the clock of the process is coarse; the
     * least, because a system that moves memory about only adds.
     */
    private static double least(int times, Callable<?> step) throws Exception {
        double least = Double.MAX_VALUE;
        for (int batch = 0; batch <= BATCHES; batch++) {
            System.gc(); // what was set up before is not to be moved about while the clock runs
            long start = PROCESS.getProcessCpuTime();
            for (int i = 0; i < times; i++) {
                step.call();
            }
            double millis = (PROCESS.getProcessCpuTime() - start) / 1e6 / times;
            least = batch == 0 ? least : Math.min(least, millis);
        }
        return least;
    }

    /** What is in use after everything that can go has gone. */
    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
