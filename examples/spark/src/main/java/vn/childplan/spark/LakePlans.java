package vn.childplan.spark;

import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.PlanUnderRules;

/**
 * The plans of a lake. They are sent to each executor once; there each is read when the first of its units is judged, and kept
 * with its register as long as memory allows. Safe to share between threads.
 */
final class LakePlans implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<LakePlan> plans;
    /** Made anew in each process: values of the libraries do not travel. */
    private transient volatile @Nullable AtomicReferenceArray<SoftReference<PlanUnderRules>> read;

    LakePlans(List<LakePlan> plans) {
        this.plans = List.copyOf(plans);
    }

    int size() {
        return plans.size();
    }

    String province(int plan) {
        return plans.get(plan).province();
    }

    /** The one at that place. Two that ask at once may both read it, and one of them keeps it. */
    PlanUnderRules get(int plan) {
        AtomicReferenceArray<SoftReference<PlanUnderRules>> kept = kept();
        SoftReference<PlanUnderRules> reference = kept.get(plan);
        PlanUnderRules known = reference == null ? null : reference.get();
        if (known == null) {
            known = plans.get(plan).underRules();
            kept.set(plan, new SoftReference<>(known));
        }
        return known;
    }

    private AtomicReferenceArray<SoftReference<PlanUnderRules>> kept() {
        AtomicReferenceArray<SoftReference<PlanUnderRules>> kept = read;
        if (kept == null) {
            synchronized (this) {
                kept = read;
                if (kept == null) {
                    kept = new AtomicReferenceArray<>(plans.size());
                    read = kept;
                }
            }
        }
        return kept;
    }
}
