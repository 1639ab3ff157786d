package vn.childplan.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.childplan.validation.obligation.ObligationRegister;

/** Who owes what by when, from the words of the plan. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DerivationBenchmark {
    /** The bundled plan in each of the 34 provinces. */
    @State(Scope.Benchmark)
    public static class Country {
        private final NationalPlans plans = NationalPlans.ofAllProvinces();
    }

    /** The bundled plan in one province of ever more communes. */
    @State(Scope.Benchmark)
    public static class Province {
        @Param({"332", "3321", "33210"})
        public int communes;

        private NationalPlans plans = NationalPlans.ofOneProvince(1);

        @Setup
        public void prepare() {
            plans = NationalPlans.ofOneProvince(communes);
        }
    }

    @Benchmark
    public List<ObligationRegister> country(Country state) {
        return state.plans.derive();
    }

    @Benchmark
    public List<ObligationRegister> growing(Province state) {
        return state.plans.derive();
    }

    /** A million reports of one plan. */
    @Benchmark
    public ObligationRegister million(StandingFacts facts) {
        return ObligationRegister.derive(
                facts.assessor.register().plan(), facts.assessor.register().directory(), facts.assessor.rules());
    }
}
