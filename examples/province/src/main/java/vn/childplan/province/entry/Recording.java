package vn.childplan.province.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
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
        if (entries.isThere(entry.id())) {
            settle();
            return false;
        }
        // It is judged by whoever records it now; looked for as well, it would be judged twice.
        Instant doubted = inDoubt.remove(entry.id());
        try {
            transaction.executeWithoutResult(status -> {
                recorder.record(entry);
                belonging.run();
            });
            return true;
        } catch (EvidenceRefusedException e) {
            if (!entries.isThere(entry.id())) {
                throw e;
            }
            if (doubted != null) {
                // The commit of which it was open whether it came through has come through after all.
                inDoubt.put(entry.id(), doubted);
                settle();
            }
            return false;
        } catch (DataAccessException | TransactionException e) {
            inDoubt.put(entry.id(), doubted == null ? Instant.now() : doubted);
            throw e;
        }
    }

    /** Judges what the database turns out to have. */
    @Scheduled(fixedDelayString = "${province.settle:PT5S}")
    public void settle() {
        for (Map.Entry<String, Instant> doubt : inDoubt.entrySet()) {
            try {
                settle(doubt.getKey(), doubt.getValue());
            } catch (DataAccessException e) {
                LOG.warn("The database does not answer: {} stays in doubt", doubt.getKey());
            }
        }
    }

    private void settle(String id, Instant since) {
        var found = entries.find(id);
        boolean isOver = since.plus(PATIENCE).isBefore(Instant.now());
        if ((found.isPresent() || isOver) && inDoubt.remove(id, since)) {
            found.ifPresent(entry -> live.add(entry.evidence()));
        }
    }
}
