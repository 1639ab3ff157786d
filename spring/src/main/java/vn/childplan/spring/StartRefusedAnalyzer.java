package vn.childplan.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Named in {@code META-INF/spring.factories}. */
final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefusedException> {
    @Override
    protected FailureAnalysis analyze(Throwable start, StartRefusedException refused) {
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
    }
}
