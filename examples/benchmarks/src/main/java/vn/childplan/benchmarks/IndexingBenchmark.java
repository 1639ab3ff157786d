package vn.childplan.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import vn.childplan.validation.assessment.EvidenceIndex;

/** Laying 900,000 typed entries out by obligation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class IndexingBenchmark {
    @Benchmark
    public EvidenceIndex index(StandingFacts facts) {
        return facts.assessor.index(facts.log);
    }
}
