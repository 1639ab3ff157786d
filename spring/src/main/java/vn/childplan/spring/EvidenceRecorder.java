package vn.childplan.spring;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * The way in for evidence: keeps entries in the {@link EvidenceStore}, then has the {@link LiveAssessment} judge them. In a
 * transaction the entries count once it has committed, and never if it is rolled back; {@link VerdictsChanged} is published
 * then. Without one they count at once.
 *
 * <p>Entries are not checked here: a request body of type {@link EvidenceLog} was, and entries made in Java are by {@link
 * vn.childplan.core.io.EvidenceRows#check}.
 *
 * <p>Safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EvidenceRecorder {
    private final EvidenceStore store;
    private final LiveAssessment live;
    private final InstantSource clock;
    private final Commit commit;

    EvidenceRecorder(EvidenceStore store, LiveAssessment live, InstantSource clock, Commit commit) {
        this.store = store;
        this.live = live;
        this.clock = clock;
        this.commit = commit;
    }

    /** Keeps the entries of a log, all or none. */
    public void record(EvidenceLog log) {
        record(log.entries().toArray(Evidence[]::new));
    }

    /** Keeps entries, all or none. One that is dated by today alone is recorded now. */
    public void record(Evidence... entries) {
        Instant now = clock.instant();
        List<Evidence> recorded = Arrays.stream(entries)
                .map(entry -> LiveAssessment.asRecorded(entry, now))
                .toList();
        commit.run(() -> store.append(recorded), () -> live.add(recorded.toArray(Evidence[]::new)));
    }
}
