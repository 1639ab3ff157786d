package vn.childplan.province.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.spring.EvidenceRecorder;
import vn.childplan.spring.EvidenceRefusedException;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * Records entries once. Every form is sent with an id that was made when the form was: sent twice, by an impatient hand or again
 * after a restart, it is the entry that is there.
 *
 * <p>Where the database went away in the middle of a commit, nobody knows whether it has the entry. Such an entry is looked for
 * until it is found or the time is over in which a commit under way may still come through; if it is found it is judged then.
 */
@Service
public class Recording {
    private static final Logger LOG = LoggerFactory.getLogger(Recording.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EvidenceRecorder recorder;
    private final LiveAssessment live;
    private final Entries entries;
    private final TransactionTemplate transaction;
    /** The ids of entries of which it is open whether the database has them, and since when. */
    private final Map<String, Instant> inDoubt = new ConcurrentHashMap<>();
    /** What is sent twice at once is recorded one after the other. Each lock stands for many ids. */
    private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

    Recording(EvidenceRecorder recorder, LiveAssessment live, Entries entries, TransactionTemplate transaction) {
        this.recorder = recorder;
        this.live = live;
        this.entries = entries;
        this.transaction = transaction;
    }

    /**
     * Records an entry and what belongs to it in the same transaction.
     *
     * @return false if an entry of that id was there; nothing was done then
     * @throws EvidenceRefusedException with all that is wrong with it
     */
    public boolean record(Evidence entry, Runnable belonging) {
        synchronized (lockOf(entry.id())) {
            if (entries.isThere(entry.id())) {
                settle(entry.id());
                return false;
            }
            return recordNew(entry, belonging);
        }
    }

    private boolean recordNew(Evidence entry, Runnable belonging) {
        try {
            transaction.executeWithoutResult(status -> {
                TransactionSynchronizationManager.registerSynchronization(new Doubt(entry.id()));
                recorder.record(entry);
                belonging.run();
            });
            // Judged with this commit: an older one of which it was open whether it came through did not.
            inDoubt.remove(entry.id());
            return true;
        } catch (EvidenceRefusedException e) {
            if (!entries.isThere(entry.id())) {
                throw e;
            }
            settle(entry.id());
            return false;
        }
    }

    /** Judges what the database turns out to have. */
    @Scheduled(fixedDelayString = "${province.settle:PT5S}")
    public void settle() {
        for (String id : inDoubt.keySet()) {
            try {
                settle(id);
            } catch (DataAccessException e) {
                LOG.warn("The database does not answer: {} stays in doubt", id);
            }
        }
    }

    private void settle(String id) {
        synchronized (lockOf(id)) {
            Instant since = inDoubt.get(id);
            if (since == null) {
                return;
            }
            var found = entries.find(id);
            if (found.isPresent() || since.plus(PATIENCE).isBefore(Instant.now())) {
                inDoubt.remove(id);
                found.ifPresent(entry -> live.add(entry.evidence()));
            }
        }
    }

    private Object lockOf(String id) {
        return locks[Math.floorMod(id.hashCode(), locks.length)];
    }

    /** Notes that nobody knows whether a commit came through. One that was rolled back, or judged, is in no doubt. */
    private final class Doubt implements TransactionSynchronization {
        private final String id;

        Doubt(String id) {
            this.id = id;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_UNKNOWN) {
                inDoubt.putIfAbsent(id, Instant.now());
            }
        }
    }
}
