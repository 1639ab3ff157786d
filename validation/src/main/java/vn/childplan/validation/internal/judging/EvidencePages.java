package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
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

    private EvidencePages(ObligationKeys keys, EvidencePage[] pages) {
        this.keys = keys;
        this.pages = pages;
    }

    /** Lays a log out; {@code notCounted} hears of each entry that counts for no obligation, in the order of the log. */
    public static EvidencePages of(ObligationKeys keys, EvidenceLog log, BiConsumer<Evidence, NotCounted> notCounted) {
        Evidence[] entries = log.entries().toArray(Evidence[]::new);
        EvidenceSorter sorter = new EvidenceSorter(entries);
        for (int from = 0; from < entries.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, entries.length);
            int[] bearers = keys.bearers(entries, from, to);
            for (int e = from; e < to; e++) {
                long targets = keys.of(entries[e], bearers[e - from]);
                NotCounted why = keys.whyNotCounted(entries[e], targets);
                if (why == null) {
                    sorter.add(keys, targets, e);
                } else {
                    notCounted.accept(entries[e], why);
                }
            }
        }
        return new EvidencePages(keys, sorter.pages(keys.register().size()));
    }

    /** The register whose obligations the entries count for. */
    public ObligationRegister register() {
        return keys.register();
    }

    /** Why an entry counts for no obligation; null if it counts for some. */
    public @Nullable NotCounted whyNotCounted(Evidence entry) {
        return keys.whyNotCounted(entry, targets(entry));
    }

    /** These pages with one entry more, which counts; {@code touched} hears the obligations for which it does. */
    public EvidencePages with(Evidence entry, IntConsumer touched) {
        long targets = targets(entry);
        EvidencePage[] more = pages.clone();
        for (int t = PlaceRange.first(targets); t < PlaceRange.end(targets); t++) {
            int ordinal = keys.lookup().obligation(t);
            if (!keys.isFor(entry, targets, ordinal)) {
                continue;
            }
            int page = Pages.of(ordinal);
            more[page] = more[page].with(Pages.within(ordinal), entry);
            touched.accept(ordinal);
        }
        return new EvidencePages(keys, more);
    }

    /** A {@link PlaceRange}. */
    private long targets(Evidence entry) {
        return keys.of(entry, keys.bearer(entry.agency()));
    }

    EvidencePage page(int ordinal) {
        return pages[Pages.of(ordinal)];
    }

    /** The entries of an obligation that were known by an instant. */
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
}
