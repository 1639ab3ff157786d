package vn.childplan.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import vn.childplan.validation.rule.Status;

/** The state of the live assessment as gauges: obligations by status, its age, and what makes it incomplete. */
record AssessmentMetrics(AssessmentState state) implements MeterBinder {
    @Override
    public void bindTo(MeterRegistry registry) {
        for (Status status : Status.values()) {
            Gauge.builder("childplan.obligations", state, its -> its.obligations(status))
                    .description("Obligations of that status")
                    .tag("status", status.name())
                    .register(registry);
        }
        TimeGauge.builder(
                        "childplan.assessment.age",
                        state,
                        TimeUnit.SECONDS,
                        its -> its.age().toSeconds())
                .description("How long ago the verdicts were judged")
                .register(registry);
        Gauge.builder(
                        "childplan.evidence.not.counted",
                        state,
                        its -> its.completeness().notCounted())
                .description("Entries of evidence that do not count, though they were meant to")
                .register(registry);
        Gauge.builder("childplan.rule.errors", state, its -> its.completeness().errors())
                .description("Verdicts that came about without a rule, which failed with an error")
                .register(registry);
    }
}
