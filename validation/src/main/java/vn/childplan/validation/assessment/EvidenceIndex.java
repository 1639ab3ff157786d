package vn.childplan.validation.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;

/**
 * A log laid out by obligation, so that the same evidence can be judged at several instants without sorting it again.
 * Made by {@link Assessor#index}, and good only for obligations of that assessor's register.
 */
public final class EvidenceIndex {
    /**
     * A log is read in blocks, and of a block one thing at a time: so an entry is fetched from memory once, however it lies
     * there, and the processor waits for many at once.
     */
    private static final int BLOCK = 4096;

    /** The pages of the register, each with the entries of its obligations. */
    private final EvidencePage[] pages;

    private final List<EvidenceFinding> findings;

    private EvidenceIndex(EvidencePage[] pages, List<EvidenceFinding> findings) {
        this.pages = pages;
        this.findings = findings;
    }

    static EvidenceIndex of(ObligationKeys keys, EvidenceLog log) {
        Evidence[] entries = log.entries().toArray(Evidence[]::new);
        Slips slips = new Slips(entries);
        List<EvidenceFinding> findings = new ArrayList<>();
        for (int from = 0; from < entries.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, entries.length);
            int[] bearers = keys.bearers(entries, from, to);
            for (int e = from; e < to; e++) {
                long targets = keys.of(entries[e], bearers[e - from]);
                EvidenceFinding finding = finding(keys, entries[e], targets);
                if (finding == null) {
                    slips.add(keys, targets, e);
                } else {
                    findings.add(finding);
                }
            }
        }
        return new EvidenceIndex(slips.pages(keys.register().size()), List.copyOf(findings));
    }

    /** This index with one entry more; {@code touched} hears the obligations for which it counts. */
    EvidenceIndex with(ObligationKeys keys, Evidence entry, IntConsumer touched) {
        long targets = keys.of(entry, keys.bearer(entry.agency()));
        EvidenceFinding finding = finding(keys, entry, targets);
        if (finding != null) {
            List<EvidenceFinding> found = new ArrayList<>(findings);
            found.add(finding);
            return new EvidenceIndex(pages, List.copyOf(found));
        }
        EvidencePage[] more = pages.clone();
        for (int t = Rows.first(targets); t < Rows.end(targets); t++) {
            int ordinal = keys.rows().obligation(t);
            int page = Pages.of(ordinal);
            more[page] = more[page].with(Pages.within(ordinal), entry);
            touched.accept(ordinal);
        }
        return new EvidenceIndex(more, findings);
    }

    EvidencePage page(int ordinal) {
        return pages[Pages.of(ordinal)];
    }

    /** The entries of an obligation that were known by an instant. */
    List<Evidence> knownBy(int ordinal, Instant instant) {
        EvidencePage page = page(ordinal);
        List<Evidence> known = new ArrayList<>();
        for (int e = page.from(Pages.within(ordinal)); e < page.to(Pages.within(ordinal)); e++) {
            if (page.isKnownBy(e, instant)) {
                known.add(page.entry(e));
            }
        }
        return List.copyOf(known);
    }

    /** The entries that count for no obligation. */
    public List<EvidenceFinding> findings() {
        return findings;
    }

    private static @Nullable EvidenceFinding finding(ObligationKeys keys, Evidence entry, long targets) {
        if (targets == Rows.NOWHERE) {
            long underClause = keys.of(entry.clause(), keys.bearer(entry.agency()));
            return underClause == Rows.NOWHERE ? noDuty(entry) : wrongPeriod(entry);
        }
        if (targets == ObligationKeys.SEVERAL_PERIODS) {
            return wrongPeriod(entry);
        }
        return keys.allPassedOnBefore(entry, targets) ? afterTransfer(entry) : null;
    }

    private static EvidenceFinding afterTransfer(Evidence entry) {
        return new EvidenceFinding(
                "evidence.after-transfer",
                entry,
                Text.of(
                        what(entry) + ": cơ quan đã chấm dứt và nghĩa vụ đã chuyển giao",
                        what(entry) + ": the agency had ended and the duty had passed on"),
                Text.of("ghi cho cơ quan kế tục", "record it for the successor"));
    }

    private static EvidenceFinding noDuty(Evidence entry) {
        String what = what(entry);
        return new EvidenceFinding(
                "evidence.no-duty",
                entry,
                Text.of(
                        what + ": cơ quan không có nghĩa vụ theo khoản này",
                        what + ": the agency owes nothing under" + " this clause"),
                Text.of("kiểm tra cơ quan và khoản", "check the agency and the clause"));
    }

    private static EvidenceFinding wrongPeriod(Evidence entry) {
        String what = what(entry);
        return new EvidenceFinding(
                "evidence.period",
                entry,
                Text.of(what + ": khoản này không có kỳ đó", what + ": the clause has no such period"),
                Text.of("ghi một kỳ của khoản", "name a period of the clause"));
    }

    private static String what(Evidence entry) {
        return entry.agency() + " · " + entry.clause() + " · " + (entry.period() == null ? "–" : entry.period());
    }
}
