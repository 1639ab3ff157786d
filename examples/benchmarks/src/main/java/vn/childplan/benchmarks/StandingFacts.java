package vn.childplan.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.rule.RuleSet;

/** The workload as the library holds it: a register, and evidence laid out by obligation. */
@State(Scope.Benchmark)
public class StandingFacts {
    @Param("1000000")
    public int obligations;

    EvidenceLog log;
    Assessor assessor;
    Assessor underOtherRules;
    EvidenceIndex index;

    @Setup
    public void prepare() {
        TypedFacts facts = new TypedFacts(Workload.of(obligations));
        log = facts.log;
        assessor = facts.assessor();
        underOtherRules = assessor.with(RuleSet.standard().named("two-weeks/1").set("progress.due-soon", "days", 14));
        index = assessor.index(log);
    }
}
