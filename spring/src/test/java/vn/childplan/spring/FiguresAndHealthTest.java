package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresAndHealthTest {
    private static final Submission COUNTS = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");
    /** The plan of a province puts no duty on a ministry, so an entry of one is for nothing. */
    private static final Submission FOR_NOTHING = Submission.of("bo-y-te", "V", "2025-H1", "2025-05-14");

    private final MovableClock clock = new MovableClock(VietnamTime.parse("2025-05-16T08:00:00"));

    private static final class MovableClock extends Clock {
        private Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.OFFSET;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private ApplicationContextRunner runner() {
        return Boot.runner().withBean(Clock.class, () -> clock);
    }

    private static Object health(ApplicationContext context) {
        return ReflectionTestUtils.invokeMethod(context.getBean("childplanHealthIndicator"), "health");
    }

    private static String code(Object health) {
        Object status = ReflectionTestUtils.invokeMethod(health, "getStatus");
        return ReflectionTestUtils.invokeMethod(status, "getCode");
    }

    private static Map<String, Object> details(Object health) {
        return ReflectionTestUtils.invokeMethod(health, "getDetails");
    }

    @Test
    void health_says_how_far_the_verdicts_are_to_be_trusted_and_when_they_were_judged() {
        runner().run(context -> {
            EvidenceRecorder recorder = context.getBean(EvidenceRecorder.class);
            recorder.record(COUNTS);
            assertThat(code(health(context))).isEqualTo("UP");
            assertThat(details(health(context)))
                    .containsEntry("complete", true)
                    .containsEntry("asOf", "2025-05-16T08:00:00+07:00")
                    .containsEntry("notCounted", 0);
            clock.now = VietnamTime.parse("2025-05-16T09:00:00");
            recorder.record(FOR_NOTHING);
            assertThat(code(health(context))).isEqualTo("INCOMPLETE");
            assertThat(details(health(context)))
                    .containsEntry("complete", false)
                    .containsEntry("asOf", "2025-05-16T09:00:00+07:00")
                    .containsEntry("notCounted", 1);
        });
    }

    @Test
    void gauges_follow_the_verdicts() {
        runner().run(context -> {
            MeterRegistry meters = new SimpleMeterRegistry();
            context.getBeansOfType(MeterBinder.class).values().forEach(binder -> binder.bindTo(meters));
            int overdue =
                    context.getBean(LiveAssessment.class).current().totals().count(Status.OVERDUE);
            assertThat(overdue).isPositive();
            assertThat(obligations(meters, "OVERDUE")).isEqualTo(overdue);
            assertThat(obligations(meters, "MET")).isZero();
            context.getBean(EvidenceRecorder.class).record(COUNTS, FOR_NOTHING);
            assertThat(obligations(meters, "OVERDUE")).isEqualTo(overdue - 1);
            assertThat(obligations(meters, "MET")).isEqualTo(1);
            assertThat(meters.get("childplan.evidence.not.counted").gauge().value())
                    .isEqualTo(1);
            assertThat(meters.get("childplan.rule.errors").gauge().value()).isZero();
            clock.now = clock.now.plus(Duration.ofMinutes(3));
            assertThat(meters.get("childplan.assessment.age").gauge().value()).isEqualTo(180);
        });
    }

    private static double obligations(MeterRegistry meters, String status) {
        return meters.get("childplan.obligations").tag("status", status).gauge().value();
    }

    @Test
    void without_their_classes_there_are_neither() {
        runner().withClassLoader(new FilteredClassLoader(
                        "io.micrometer", "org.springframework.boot.actuate", "org.springframework.boot.health"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(LiveAssessment.class)
                        .doesNotHaveBean("childplanHealthIndicator")
                        .doesNotHaveBean("childplanAssessmentMetrics"));
    }

    @Test
    void health_can_be_switched_off() {
        runner().withPropertyValues("management.health.childplan.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("childplanHealthIndicator"));
    }
}
