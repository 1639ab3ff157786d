package vn.childplan.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.childplan.core.evidence.Submission;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;

/** The workload judged, and what may come after. */
@State(Scope.Benchmark)
public class StandingAssessment {
    private static final int MANY = 10_000;

    Assessment assessment;
    /** Some of its verdicts, from everywhere. */
    List<Verdict> verdicts;
    /** A late report on each of their obligations. */
    List<Submission> submissions;

    private int next;

    @Setup
    public void prepare(StandingFacts facts) {
        assessment = facts.assessor.assess(facts.index, Workload.AS_OF);
        int step = Math.max(1, assessment.verdicts().size() / MANY);
        verdicts = IntStream.range(0, assessment.verdicts().size() / step)
                .mapToObj(i -> assessment.verdicts().get(i * step))
                .toList();
        submissions = verdicts.stream()
                .map(Verdict::obligation)
                .map(obligation -> new Submission(
                        Objects.requireNonNull(obligation.bearer()),
                        obligation.clause(),
                        obligation.period(),
                        Workload.AS_OF,
                        null,
                        Workload.AS_OF,
                        null,
                        null))
                .toList();
    }

    /** Another number at each call, far from the one before. */
    int next() {
        next = (next + 7_919) % verdicts.size();
        return next;
    }
}
