package vn.childplan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * One size of the workload from plan to verdicts, in a process of its own: how long each step takes and what it leaves in
 * memory. Prints one line that {@link Measured} reads.
 */
public final class Growth {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int BATCHES = 4;

    private Growth() {}

    /**
     * What one size came to.
     *
     * @param obligations how many
     * @param submissions how many
     * @param millis processor time of deriving, indexing, judging, and of looking up the agency of each entry in a map
     * @param bytes held by the register, the assessor, the index and the assessment
     */
    record Measured(int obligations, int submissions, List<Double> millis, List<Double> bytes) {
        static Measured parse(String line) {
            List<Double> cells =
                    Arrays.stream(line.split("\t")).map(Double::valueOf).toList();
            return new Measured(
                    cells.get(0).intValue(), cells.get(1).intValue(), cells.subList(2, 6), cells.subList(6, 10));
        }

        double bytesEach(int what) {
            return bytes.get(what) / obligations;
        }
    }

    public static void main(String[] args) throws Exception {
        int wanted = Integer.parseInt(args[0]);
        TypedFacts facts = new TypedFacts(Workload.of(wanted));
        RuleSet rules = RuleSet.standard();
        int times = Math.max(1, Math.min(500, 3_000_000 / wanted));

        double deriving = least(times, facts::register);
        long before = used();
        ObligationRegister register = facts.register();
        long afterRegister = used();
        Assessor assessor = facts.assessor(register, rules);
        long afterAssessor = used();
        double indexing = least(times, () -> assessor.index(facts.log));
        long beforeIndex = used();
        EvidenceIndex index = assessor.index(facts.log);
        long afterIndex = used();
        double judging = least(times, () -> assessor.assess(index, Workload.AS_OF));
        long beforeAssessment = used();
        Assessment assessment = assessor.assess(index, Workload.AS_OF);
        long afterAssessment = used();

        Map<String, Integer> agencies = numbers(register);
        double lookingUp = least(times, () -> lookUp(agencies, facts.log));

        System.out.printf(
                Locale.ROOT,
                "%d\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%d\t%d\t%d\t%d%n",
                assessment.totals().total(),
                facts.log.size(),
                deriving,
                indexing,
                judging,
                lookingUp,
                afterRegister - before,
                afterAssessor - afterRegister,
                afterIndex - beforeIndex,
                afterAssessment - beforeAssessment);
    }

    /** The agencies that bear something, numbered. */
    private static Map<String, Integer> numbers(ObligationRegister register) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Obligation obligation : register.obligations()) {
            numbers.putIfAbsent(Objects.requireNonNull(obligation.bearer()).value(), numbers.size());
        }
        return numbers;
    }

    /** The least that any index by agency has to do, as a measure of what memory alone costs as facts become more. */
    private static int[] lookUp(Map<String, Integer> numbers, EvidenceLog log) {
        List<Evidence> entries = log.entries();
        int[] found = new int[entries.size()];
        for (int e = 0; e < found.length; e++) {
            found[e] =
                    Objects.requireNonNull(numbers.get(entries.get(e).agency().value()));
        }
        return found;
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
