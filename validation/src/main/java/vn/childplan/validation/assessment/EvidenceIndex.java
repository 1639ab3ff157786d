package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.internal.judging.EvidencePages;
import vn.childplan.validation.internal.judging.NotCounted;
import vn.childplan.validation.internal.judging.ObligationKeys;

/**
 * A log laid out by obligation, so that the same evidence can be judged at several instants without sorting it again.
 * Made by {@link Assessor#index}, and good only for obligations of that assessor's register.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class EvidenceIndex {
    private final EntryFindings texts;
    private final EvidencePages pages;
    private final int entries;
    private final List<Finding> findings;

    private EvidenceIndex(EntryFindings texts, EvidencePages pages, int entries, List<Finding> findings) {
        this.texts = texts;
        this.pages = pages;
        this.entries = entries;
        this.findings = findings;
    }

    static EvidenceIndex of(ObligationKeys keys, EvidenceLog log) {
        EntryFindings texts = new EntryFindings(keys);
        List<Finding> findings = new ArrayList<>();
        EvidencePages pages = EvidencePages.of(keys, log, (entry, why) -> findings.add(texts.notCounted(entry, why)));
        return new EvidenceIndex(texts, pages, log.entries().size(), List.copyOf(findings));
    }

    /** This index with more entries; {@code touched} hears the obligations for which they count. */
    EvidenceIndex with(List<Evidence> more, IntConsumer touched) {
        EvidencePages longer = pages;
        List<Finding> found = new ArrayList<>(findings);
        for (Evidence entry : more) {
            NotCounted why = longer.whyNotCounted(entry);
            if (why == null) {
                longer = longer.with(entry, touched);
            } else {
                found.add(texts.notCounted(entry, why));
            }
        }
        return new EvidenceIndex(texts, longer, entries + more.size(), List.copyOf(found));
    }

    EvidencePages pages() {
        return pages;
    }

    EntryFindings texts() {
        return texts;
    }

    /** The entries that count for no obligation, whatever the rules; {@link Assessment#findings()} has the others, too. */
    public List<Finding> findings() {
        return findings;
    }

    /** In a line: {@code index of 900 entries on 1635 obligations of 65/KH-UBND, 2 of them counting for none}. */
    @Override
    public String toString() {
        return "index of " + entries + " entries on " + pages.register().size() + " obligations of "
                + pages.register().plan().number() + ", " + findings.size() + " of them counting for none";
    }
}
