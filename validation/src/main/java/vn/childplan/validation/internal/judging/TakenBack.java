package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Retraction.Effect;

/** Which entries of a log are taken back, and since when that is known. Immutable. */
public final class TakenBack {
    /** Nothing is taken back. */
    public static final TakenBack NOTHING = new TakenBack(Map.of(), List.of());

    /** The entries by the ids that retractions name. */
    private final Map<String, List<Evidence>> byId;

    private final List<Retraction> retractions;
    /** By the entry itself: two that say the same are two. */
    private final IdentityHashMap<Evidence, Instant> since = new IdentityHashMap<>();

    private TakenBack(Map<String, List<Evidence>> byId, List<Retraction> retractions) {
        this.byId = byId;
        this.retractions = retractions;
        for (Retraction retraction : retractions) {
            retraction
                    .takenBackAmong(ofItsId(retraction))
                    .ifPresent(entry -> since.merge(
                            entry, retraction.recordedAt(), (one, other) -> one.isBefore(other) ? one : other));
        }
    }

    /** What the retractions in a log come to, wherever in it they stand. */
    public static TakenBack in(Iterable<? extends Evidence> log) {
        List<Retraction> retractions = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Evidence entry : log) {
            if (entry.kind() == EvidenceKind.RETRACTION) {
                Retraction retraction = (Retraction) entry;
                retractions.add(retraction);
                named.add(retraction.retracts());
            }
        }
        if (retractions.isEmpty()) {
            return NOTHING;
        }
        Map<String, List<Evidence>> byId = new HashMap<>();
        for (Evidence entry : log) {
            String id = entry.id();
            if (id != null && named.contains(id)) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
            }
        }
        return new TakenBack(byId, List.copyOf(retractions));
    }

    /** Whether more entries may change what is taken back: retractions, and entries of an id that a retraction names. */
    public boolean isChangedBy(Iterable<? extends Evidence> more) {
        for (Evidence entry : more) {
            String id = entry.id();
            if (entry.kind() == EvidenceKind.RETRACTION || (id != null && isNamed(id))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(String id) {
        return retractions.stream().anyMatch(retraction -> retraction.retracts().equals(id));
    }

    /** Since when it is known that an entry is taken back; null if it is not. */
    public @Nullable Instant since(Evidence entry) {
        return since.get(entry);
    }

    /** Whether an entry is known at an instant and not yet taken back. */
    public boolean counts(Evidence entry, Instant asOf) {
        Instant end = since(entry);
        return !entry.recordedAt().isAfter(asOf) && (end == null || end.isAfter(asOf));
    }

    /** Every retraction and what it comes to, in the order of the log. */
    public void forEach(BiConsumer<Retraction, Effect> each) {
        for (Retraction retraction : retractions) {
            each.accept(retraction, retraction.effectAmong(ofItsId(retraction)));
        }
    }

    /** The entries that are taken back. */
    Set<Evidence> entries() {
        return since.keySet();
    }

    private List<Evidence> ofItsId(Retraction retraction) {
        return byId.getOrDefault(retraction.retracts(), List.of());
    }
}
