package vn.childplan.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;

/**
 * Where the host keeps its evidence. A bean of this type is all that live verdicts need of it; with {@code
 * childplan.evidence.table} there is one that keeps them in a table of a database.
 *
 * <p>Implementations are safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface EvidenceStore {
    /** All entries, in the order of recording. Asked once, when the application starts. */
    EvidenceLog read();

    /**
     * Keeps entries after those that are there: all of them or, if it throws, none. Called in a transaction where the host has a
     * transaction manager.
     */
    void append(List<Evidence> entries);

    /**
     * Which of these ids stand on entries that are kept already: a retraction takes back by an id, so it must mean one entry. None,
     * unless the store knows.
     */
    default Set<String> taken(Set<String> ids) {
        return Set.of();
    }

    /** One that forgets everything when the application ends: for tests and first steps. */
    static EvidenceStore inMemory() {
        List<Evidence> kept = new ArrayList<>();
        return new EvidenceStore() {
            @Override
            public EvidenceLog read() {
                synchronized (kept) {
                    return EvidenceLog.of(kept);
                }
            }

            @Override
            public void append(List<Evidence> entries) {
                synchronized (kept) {
                    kept.addAll(entries);
                }
            }

            @Override
            public Set<String> taken(Set<String> ids) {
                synchronized (kept) {
                    return kept.stream()
                            .map(Evidence::id)
                            .filter(id -> id != null && ids.contains(id))
                            .collect(Collectors.toSet());
                }
            }
        };
    }
}
