package vn.childplan.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Explanation;
import vn.childplan.validation.assessment.Verdict;

/** What a host does with one verdict of a million. Sampled: the median does not count what else the machine did. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneVerdictBenchmark {
    /** The assessment after one more submission. */
    @Benchmark
    public Assessment addition(StandingAssessment standing) {
        return standing.assessment.with(standing.submissions.get(standing.next()));
    }

    /** All reasons of one verdict, in Vietnamese. */
    @Benchmark
    public Explanation explanation(StandingAssessment standing) {
        return standing.verdicts.get(standing.next()).explain(Text.VIETNAMESE);
    }

    /** The verdict on the obligation of an id. */
    @Benchmark
    public Verdict byId(StandingAssessment standing) {
        String id = standing.verdicts.get(standing.next()).obligation().id();
        return standing.assessment.verdict(id);
    }
}
