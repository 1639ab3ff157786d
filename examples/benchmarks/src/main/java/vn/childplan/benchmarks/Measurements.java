package vn.childplan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What JMH measured, round by round: in each round every contender runs once, so that all meet the same weather. */
final class Measurements {
    static final String LOOP = "JudgingBenchmark.loopWithReasons";
    static final String LIBRARY = "JudgingBenchmark.library";
    static final String DROOLS = "JudgingBenchmark.drools";
    static final String SEARCHING = "JudgingBenchmark.droolsThatSearches";
    static final String DUCK_DB = "JudgingBenchmark.duckDb";
    static final String STREAMS = "JudgingBenchmark.recordsAndStreams";
    static final String INDEX = "IndexingBenchmark.index";
    static final String COUNTRY = "DerivationBenchmark.country";
    static final double MILLION = 1e6;

    /**
     * Room enough that no contender waits for memory, taken from the system beforehand and used again and again: pages
     * touched for the first time cost more than what is measured.
     */
    private static final String[] MEMORY = {"-Xms6g", "-Xmx6g", "-Xmn1g", "-XX:+AlwaysPreTouch"};

    private final Map<String, List<RunResult>> rounds = new LinkedHashMap<>();

    /**
     * Runs benchmarks and keeps what they came to.
     *
     * @param include which, as a regular expression
     * @param warmUp seconds that do not count
     * @param iterations of a second each that do
     */
    void run(String include, int numberOfRounds, int warmUp, int iterations) throws RunnerException {
        for (int round = 0; round < numberOfRounds; round++) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .include(include)
                    .forks(1)
                    .warmupIterations(warmUp)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(iterations)
                    .measurementTime(TimeValue.seconds(1))
                    .jvmArgs(MEMORY)
                    .addProfiler(GCProfiler.class)
                    .addProfiler(CpuTime.class)
                    .shouldFailOnError(true);
            keep(new Runner(options.build()).run());
        }
    }

    private void keep(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String shortName = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
            String communes = result.getParams().getParam("communes");
            rounds.computeIfAbsent(communes == null ? shortName : shortName + ":" + communes, key -> new ArrayList<>())
                    .add(result);
        }
    }

    /** Time on the wall for one call, in the unit of the benchmark; the mean of the rounds. */
    double wall(String benchmark) {
        return of(benchmark).stream()
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .average()
                .orElse(Double.NaN);
    }

    /** The median of the samples of the last round. */
    double median(String benchmark) {
        List<RunResult> results = of(benchmark);
        return results.get(results.size() - 1)
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }

    /** Processor time for one call in milliseconds; the mean of the rounds. */
    double cpu(String benchmark) {
        return secondary(benchmark, CpuTime.LABEL);
    }

    /** Bytes allocated for one call; the mean of the rounds. */
    double allocated(String benchmark) {
        return secondary(benchmark, "gc.alloc.rate.norm");
    }

    private double secondary(String benchmark, String label) {
        return of(benchmark).stream()
                .mapToDouble(result -> Objects.requireNonNull(
                                result.getSecondaryResults().get(label), label)
                        .getScore())
                .average()
                .orElse(Double.NaN);
    }

    private List<RunResult> of(String benchmark) {
        List<RunResult> results = rounds.get(benchmark);
        if (results == null) {
            throw new NoSuchElementException(benchmark + " in " + rounds.keySet());
        }
        return results;
    }
}
