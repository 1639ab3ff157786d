package vn.childplan.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.childplan.validation.assessment.Assessment;

/** Verdicts, with what they rest on, for every obligation of the workload. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JudgingBenchmark {
    private static final String SIZE = "1000000";

    /** A loop over arrays. */
    @State(Scope.Benchmark)
    public static class Loop {
        @Param(SIZE)
        public int obligations;

        private PrimitiveLoop loop;

        @Setup
        public void prepare() {
            loop = new PrimitiveLoop(Workload.of(obligations));
        }
    }

    /** Records and streams. */
    @State(Scope.Benchmark)
    public static class Streams {
        @Param(SIZE)
        public int obligations;

        private RecordsAndStreams streams;

        @Setup
        public void prepare() {
            streams = new RecordsAndStreams(Workload.of(obligations));
        }
    }

    /** A rule engine. */
    @State(Scope.Benchmark)
    public static class Drools {
        @Param(SIZE)
        public int obligations;

        private DroolsRules rules;

        @Setup
        public void prepare() {
            rules = new DroolsRules(Workload.of(obligations));
        }
    }

    /** An embedded column database. */
    @State(Scope.Benchmark)
    public static class DuckDb {
        @Param(SIZE)
        public int obligations;

        private DuckDbQuery query;
        private int size;

        @Setup
        public void prepare() throws SQLException, IOException {
            Workload facts = Workload.of(obligations);
            size = facts.size();
            query = new DuckDbQuery(facts);
        }

        @TearDown
        public void close() throws SQLException {
            query.close();
        }
    }

    @Benchmark
    public Assessment library(StandingFacts facts) {
        return facts.assessor.assess(facts.index, Workload.AS_OF);
    }

    /** The same index under a rule set with another parameter. */
    @Benchmark
    public Assessment libraryUnderOtherRules(StandingFacts facts) {
        return facts.underOtherRules.assess(facts.index, Workload.AS_OF);
    }

    @Benchmark
    public Assessment libraryInParallel(StandingFacts facts) {
        return facts.assessor.inParallel().assess(facts.index, Workload.AS_OF);
    }

    @Benchmark
    public Object loopWithReasons(Loop peer) {
        return peer.loop.judge(Workload.AS_OF);
    }

    @Benchmark
    public Object loopThatCounts(Loop peer) {
        return peer.loop.count(Workload.AS_OF);
    }

    @Benchmark
    public Object recordsAndStreams(Streams peer) {
        return peer.streams.judge(Workload.AS_OF);
    }

    @Benchmark
    public Object drools(Drools peer) {
        return peer.rules.judge(Workload.AS_OF);
    }

    @Benchmark
    public Object droolsThatSearches(Drools peer) {
        return peer.rules.judgeAndSearch(Workload.AS_OF);
    }

    @Benchmark
    public Object duckDb(DuckDb peer) throws SQLException {
        return peer.query.judge(Workload.AS_OF, peer.size);
    }
}
