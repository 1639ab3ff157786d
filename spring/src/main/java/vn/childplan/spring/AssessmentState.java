package vn.childplan.spring;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.Status;

/**
 * What figures and health say of a live assessment. Completeness looks through all verdicts, so it is asked once for each
 * assessment. Safe to share between threads.
 */
final class AssessmentState {
    private final LiveAssessment live;
    private final InstantSource clock;
    private volatile @Nullable Counted counted;

    private record Counted(Assessment assessment, Completeness completeness) {}

    AssessmentState(LiveAssessment live, InstantSource clock) {
        this.live = live;
        this.clock = clock;
    }

    int obligations(Status status) {
        return live.current().totals().count(status);
    }

    /** How long ago it was judged. */
    Duration age() {
        return Duration.between(live.current().asOf(), clock.instant());
    }

    Completeness completeness() {
        Assessment now = live.current();
        Counted known = counted;
        if (known == null || known.assessment() != now) {
            known = new Counted(now, now.completeness());
            counted = known;
        }
        return known.completeness();
    }

    /** In the order in which somebody reads them. */
    Map<String, Object> details() {
        Completeness completeness = completeness();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("complete", completeness.isComplete());
        details.put("asOf", VietnamTime.format(live.current().asOf()));
        details.put("errors", completeness.errors());
        details.put("notCounted", completeness.notCounted());
        details.put("settingsWithoutEffect", completeness.settings());
        return details;
    }
}
