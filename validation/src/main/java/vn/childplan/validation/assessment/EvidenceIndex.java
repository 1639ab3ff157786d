package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.PlanId;
import vn.childplan.validation.internal.judging.Chain;
import vn.childplan.validation.internal.judging.EvidencePages;
import vn.childplan.validation.internal.judging.NotCounted;
import vn.childplan.validation.internal.judging.NotCountedEntry;
import vn.childplan.validation.internal.judging.ObligationKeys;
import vn.childplan.validation.internal.judging.TakenBack;

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
    /** The entries recorded: a log and what was added to it. */
    private final Chain<Evidence> recorded;

    private final TakenBack takenBack;
    /** The entries of which something is to be said, in the order of the log. Most are never asked for, so no text yet. */
    private final Chain<Remarkable> remarkable;

    /**
     * An entry of which something is to be said.
     *
     * @param why why it counts for nothing; null if it counts for several duties
     */
    private record Remarkable(Evidence entry, @Nullable NotCounted why) {}

    private static final class Remarks implements EvidencePages.Listener {
        private final List<Remarkable> list = new ArrayList<>();

        @Override
        public void notCounted(Evidence entry, NotCounted why) {
            list.add(new Remarkable(entry, why));
        }

        @Override
        public void countsForSeveral(Evidence entry) {
            list.add(new Remarkable(entry, null));
        }
    }

    private EvidenceIndex(
            EntryFindings texts,
            EvidencePages pages,
            Chain<Evidence> recorded,
            TakenBack takenBack,
            Chain<Remarkable> remarkable) {
        this.texts = texts;
        this.pages = pages;
        this.recorded = recorded;
        this.takenBack = takenBack;
        this.remarkable = remarkable;
    }

    static EvidenceIndex of(ObligationKeys keys, EvidenceLog log) {
        Remarks remarks = new Remarks();
        TakenBack takenBack = TakenBack.in(log.entries());
        EvidencePages pages =
                EvidencePages.of(keys, log, remarks).takenBack(TakenBack.NOTHING, takenBack, touched -> {});
        return new EvidenceIndex(
                new EntryFindings(keys), pages, Chain.of(log.entries()), takenBack, Chain.of(remarks.list));
    }

    /** This index with more entries; {@code touched} hears the obligations for which they count, or no longer count. */
    EvidenceIndex with(List<Evidence> more, IntConsumer touched) {
        EvidencePages longer = pages;
        Remarks remarks = new Remarks();
        List<NotCountedEntry> skipped = new ArrayList<>();
        for (Evidence entry : more) {
            if (entry.retracts() != null) {
                continue;
            }
            NotCounted why = longer.whyNotCounted(entry);
            if (why != null) {
                remarks.notCounted(entry, why);
                skipped.add(new NotCountedEntry(entry, why));
                continue;
            }
            longer = longer.with(entry, touched);
            if (longer.isForSeveral(entry)) {
                remarks.countsForSeveral(entry);
            }
        }
        Chain<Evidence> all = recorded.with(more);
        TakenBack now = takenBack.isChangedBy(more) ? TakenBack.in(all.all()) : takenBack;
        longer = longer.takenBack(takenBack, now, touched);
        longer = skipped.isEmpty() ? longer : longer.withNotCounted(skipped);
        return new EvidenceIndex(texts, longer, all, now, remarkable.with(remarks.list));
    }

    EvidencePages pages() {
        return pages;
    }

    /** The duties of its register that amendments ended. */
    LapsedDuties lapsed() {
        return texts.lapsed();
    }

    /** The entries recorded, in the order of the log. */
    List<Evidence> recorded() {
        return recorded.all();
    }

    /** What is taken back, and since when. */
    TakenBack takenBack() {
        return takenBack;
    }

    /**
     * What is to be said of entries, whatever the rules: which count for no obligation, count for several duties without
     * saying which was meant, are taken back, or take back nothing. {@link Assessment#findings()} says it as of its instant,
     * and what rules have to say of others, too.
     */
    public List<Finding> findings() {
        return findings(entry -> true);
    }

    /** The same of some entries. */
    List<Finding> findings(Predicate<Evidence> which) {
        List<Finding> findings = new ArrayList<>();
        Map<PlanId, Integer> ofOtherPlans = new LinkedHashMap<>();
        for (Remarkable each : remarkable.all()) {
            PlanId plan = each.entry.plan();
            if (!which.test(each.entry)) {
                continue; // nothing is said of it
            }
            if (each.why == NotCounted.OTHER_PLAN && plan != null) {
                ofOtherPlans.merge(plan, 1, Integer::sum);
            } else {
                findings.add(each.why == null ? texts.forSeveral(each.entry) : texts.notCounted(each.entry, each.why));
            }
        }
        takenBack.forEach((retraction, effect) -> {
            if (which.test(retraction)) {
                findings.add(texts.retraction(retraction, effect));
            }
        });
        ofOtherPlans.forEach((plan, count) -> findings.add(texts.ofOtherPlan(plan, count)));
        return List.copyOf(findings);
    }

    /** In a line: {@code index of 900 entries on 1635 obligations of 65/KH-UBND, 2 of them counting for none}. */
    @Override
    public String toString() {
        long notCounted =
                remarkable.all().stream().filter(each -> each.why != null).count();
        return "index of " + recorded.size() + " entries on " + pages.register().size() + " obligations of "
                + pages.register().plan().number() + ", " + notCounted + " of them counting for none";
    }
}
