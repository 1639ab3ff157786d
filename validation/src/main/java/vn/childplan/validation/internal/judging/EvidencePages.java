package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.validation.obligation.ObligationRegister;

/** A log laid out by obligation: the pages of a register, each with the entries of its obligations. Immutable. */
public final class EvidencePages {
    /**
     * A log is read block by block: first the agency of each entry, then the rest. So the processor fetches many entries from
     * memory at once instead of waiting for each, and still has them at hand for the second step.
     */
    private static final int BLOCK = 4096;

    private final ObligationKeys keys;
    private final EvidencePage[] pages;
    private final Chain<NotCountedEntry> notCounted;

    private EvidencePages(ObligationKeys keys, EvidencePage[] pages, Chain<NotCountedEntry> notCounted) {
        this.keys = keys;
        this.pages = pages;
        this.notCounted = notCounted;
    }

    /** Hears, in the order of the log, of entries of which something is to be said. */
    public interface Listener {
        /** An entry that counts for no obligation. */
        void notCounted(Evidence entry, NotCounted why);

        /** An entry that counts for several obligations of different duties, and does not say which was meant. */
        void countsForSeveral(Evidence entry);
    }

    /** Lays a log out; its retractions are left to {@link #takenBack}. */
    public static EvidencePages of(ObligationKeys keys, EvidenceLog log, Listener listener) {
        Evidence[] entries = log.entries().toArray(new Evidence[0]);
        EvidenceSorter sorter = new EvidenceSorter(entries);
        List<NotCountedEntry> notCounted = new ArrayList<>();
        for (int from = 0; from < entries.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, entries.length);
            int[] bearers = keys.bearers(entries, from, to);
            for (int e = from; e < to; e++) {
                if (entries[e].kind() == EvidenceKind.RETRACTION) {
                    continue;
                }
                long targets = keys.of(entries[e], bearers[e - from]);
                NotCounted why = keys.whyNotCounted(entries[e], targets);
                if (why != null) {
                    listener.notCounted(entries[e], why);
                    notCounted.add(new NotCountedEntry(entries[e], why));
                    continue;
                }
                sorter.add(keys, targets, e);
                if (keys.isForSeveral(entries[e], targets)) {
                    listener.countsForSeveral(entries[e]);
                }
            }
        }
        return new EvidencePages(keys, sorter.pages(keys.register().size()), Chain.of(notCounted));
    }

    /** The register whose obligations the entries count for. */
    public ObligationRegister register() {
        return keys.register();
    }

    /** Why an entry counts for no obligation; null if it counts for some. */
    public @Nullable NotCounted whyNotCounted(Evidence entry) {
        return keys.whyNotCounted(entry, targets(entry));
    }

    /** Whether an entry that counts does so for several obligations of different duties, and does not say which was meant. */
    public boolean isForSeveral(Evidence entry) {
        return keys.isForSeveral(entry, targets(entry));
    }

    /** These pages with one entry more, which counts; {@code touched} hears the obligations for which it does. */
    public EvidencePages with(Evidence entry, IntConsumer touched) {
        EvidencePage[] more = pages.clone();
        forEachObligation(entry, ordinal -> {
            int page = Pages.of(ordinal);
            more[page] = more[page].with(Pages.within(ordinal), entry);
            touched.accept(ordinal);
        });
        return new EvidencePages(keys, more, notCounted);
    }

    /** These pages with entries more that count for nothing. */
    public EvidencePages withNotCounted(List<NotCountedEntry> more) {
        return new EvidencePages(keys, pages, notCounted.with(more));
    }

    /** The entries that count for no obligation, in the order of the log. */
    public List<NotCountedEntry> notCounted() {
        return notCounted.all();
    }

    /**
     * These pages when other entries are taken back than were so far; {@code touched} hears the obligations for which such an
     * entry counts.
     */
    public EvidencePages takenBack(TakenBack before, TakenBack now, IntConsumer touched) {
        Set<Evidence> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        changed.addAll(before.entries());
        changed.addAll(now.entries());
        changed.removeIf(entry -> Objects.equals(before.since(entry), now.since(entry)));
        if (changed.isEmpty()) {
            return this;
        }
        EvidencePage[] marked = pages.clone();
        for (Evidence entry : changed) {
            if (whyNotCounted(entry) == null) {
                forEachObligation(entry, ordinal -> {
                    int page = Pages.of(ordinal);
                    marked[page] = marked[page].takenBack(Pages.within(ordinal), entry, now.since(entry));
                    touched.accept(ordinal);
                });
            }
        }
        return new EvidencePages(keys, marked, notCounted);
    }

    private void forEachObligation(Evidence entry, IntConsumer each) {
        long targets = targets(entry);
        for (int t = PlaceRange.first(targets); t < PlaceRange.end(targets); t++) {
            int ordinal = keys.lookup().obligation(t);
            if (keys.isFor(entry, targets, ordinal)) {
                each.accept(ordinal);
                for (int other : keys.ofCoLeads(entry, ordinal)) {
                    each.accept(other);
                }
            }
        }
    }

    /** A {@link PlaceRange}. */
    private long targets(Evidence entry) {
        return keys.of(entry, keys.bearer(entry.agency()));
    }

    EvidencePage page(int ordinal) {
        return pages[Pages.of(ordinal)];
    }

    /** The entries of an obligation that were known by an instant, and not taken back. */
    public List<Evidence> knownBy(int ordinal, Instant instant) {
        EvidencePage page = page(ordinal);
        List<Evidence> known = new ArrayList<>();
        for (int e = page.from(Pages.within(ordinal)); e < page.to(Pages.within(ordinal)); e++) {
            if (page.isKnownBy(e, instant)) {
                known.add(page.entry(e));
            }
        }
        return List.copyOf(known);
    }

    /**
     * The entries of an obligation of which it was known by an instant that they are taken back, each with since when, in the
     * order of the log. One that was taken back before it was known never counted and is left out.
     */
    public Map<Evidence, Instant> takenBackBy(int ordinal, Instant instant) {
        EvidencePage page = page(ordinal);
        Map<Evidence, Instant> takenBack = new LinkedHashMap<>();
        for (int e = page.from(Pages.within(ordinal)); e < page.to(Pages.within(ordinal)); e++) {
            Instant since = page.takenBackBy(e, instant);
            if (since != null && page.entry(e).recordedAt().isBefore(since)) {
                takenBack.put(page.entry(e), since);
            }
        }
        return Collections.unmodifiableMap(takenBack);
    }
}
