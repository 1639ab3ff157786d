package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apiguardian.api.API;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
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
    private final EvidencePages pages;
    private final int entries;
    private final List<Finding> findings;

    private EvidenceIndex(EvidencePages pages, int entries, List<Finding> findings) {
        this.pages = pages;
        this.entries = entries;
        this.findings = findings;
    }

    static EvidenceIndex of(ObligationKeys keys, EvidenceLog log) {
        List<Finding> findings = new ArrayList<>();
        EvidencePages pages = EvidencePages.of(keys, log, (entry, why) -> findings.add(finding(entry, why)));
        return new EvidenceIndex(pages, log.entries().size(), List.copyOf(findings));
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
                found.add(finding(entry, why));
            }
        }
        return new EvidenceIndex(longer, entries + more.size(), List.copyOf(found));
    }

    EvidencePages pages() {
        return pages;
    }

    /** The entries that count for no obligation. */
    public List<Finding> findings() {
        return findings;
    }

    private static Finding finding(Evidence entry, NotCounted why) {
        return switch (why) {
            case NO_DUTY -> noDuty(entry);
            case WRONG_PERIOD -> wrongPeriod(entry);
            case AFTER_TRANSFER -> afterTransfer(entry);
        };
    }

    private static Finding afterTransfer(Evidence entry) {
        return Finding.of(
                        "evidence.after-transfer",
                        Severity.WARNING,
                        Text.of(
                                what(entry) + ": cơ quan đã chấm dứt và nghĩa vụ đã chuyển giao",
                                what(entry) + ": the agency had ended and the duty had passed on"),
                        Text.of("ghi cho cơ quan kế tục", "record it for the successor"))
                .withEntry(entry);
    }

    private static Finding noDuty(Evidence entry) {
        String what = what(entry);
        return Finding.of(
                        "evidence.no-duty",
                        Severity.WARNING,
                        Text.of(
                                what + ": cơ quan không có nghĩa vụ theo khoản này",
                                what + ": the agency owes nothing under" + " this clause"),
                        Text.of("kiểm tra cơ quan và khoản", "check the agency and the clause"))
                .withEntry(entry);
    }

    private static Finding wrongPeriod(Evidence entry) {
        String what = what(entry);
        return Finding.of(
                        "evidence.period",
                        Severity.WARNING,
                        Text.of(what + ": khoản này không có kỳ đó", what + ": the clause has no such period"),
                        Text.of("ghi một kỳ của khoản", "name a period of the clause"))
                .withEntry(entry);
    }

    private static String what(Evidence entry) {
        return entry.agency() + " · " + entry.clause() + " · " + (entry.period() == null ? "–" : entry.period());
    }

    /** In a line: {@code index of 900 entries on 1635 obligations of 65/KH-UBND, 2 of them counting for none}. */
    @Override
    public String toString() {
        return "index of " + entries + " entries on " + pages.register().size() + " obligations of "
                + pages.register().plan().number() + ", " + findings.size() + " of them counting for none";
    }
}
