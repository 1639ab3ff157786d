package vn.childplan.spring;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.apiguardian.api.API;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * Gauges and health of the live assessment, where Micrometer and health indicators are there. Health is UP, or INCOMPLETE where
 * verdicts may not be the last word; that is for people to look into, and leaves the health of the whole as it is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@AutoConfiguration(after = ChildplanAutoConfiguration.class)
public final class ChildplanActuatorAutoConfiguration {
    private static final String INCOMPLETE = "INCOMPLETE";
    private static final String UP = "UP";

    @Bean
    @ConditionalOnMissingBean
    AssessmentState childplanAssessmentState(LiveAssessment live, ObjectProvider<Clock> clocks) {
        return new AssessmentState(live, ChildplanAutoConfiguration.clock(clocks));
    }

    private static String status(AssessmentState state) {
        return state.completeness().isComplete() ? UP : INCOMPLETE;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    static final class Metrics {
        @Bean
        @ConditionalOnMissingBean
        AssessmentMetrics childplanAssessmentMetrics(AssessmentState state) {
            return new AssessmentMetrics(state);
        }
    }

    /** Spring Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
    static final class Boot3Health {
        @Bean
        @ConditionalOnEnabledHealthIndicator("childplan")
        @ConditionalOnMissingBean(name = "childplanHealthIndicator")
        HealthIndicator childplanHealthIndicator(AssessmentState state) {
            return () ->
                    Health.status(status(state)).withDetails(state.details()).build();
        }
    }

    /** Spring Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator.class)
    static final class Boot4Health {
        @Bean
        @org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator("childplan")
        @ConditionalOnMissingBean(name = "childplanHealthIndicator")
        org.springframework.boot.health.contributor.HealthIndicator childplanHealthIndicator(AssessmentState state) {
            return () -> org.springframework.boot.health.contributor.Health.status(status(state))
                    .withDetails(state.details())
                    .build();
        }
    }
}
