package vn.childplan.reporting.drafting;

import java.time.Instant;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Provenance.Fact;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.DecisionRecord;

/** Where the figures of a report about a plan come from. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanProvenance {
    private PlanProvenance() {}

    /** Of an assessment, without digests. */
    public static Provenance of(Assessment assessment) {
        return of(assessment.register().plan().number(), assessment.asOf(), assessment.ruleSet());
    }

    /** Of a plan by itself: nothing was judged. */
    public static Provenance of(DocumentNumber plan, String ruleSet) {
        return of(plan, null, ruleSet);
    }

    /**
     * Of a plan, an instant and rules, without digests.
     *
     * @param asOf the instant for which it was judged; null if nothing was judged
     */
    public static Provenance of(DocumentNumber plan, @Nullable Instant asOf, String ruleSet) {
        return new Provenance(
                new Fact("plan", Text.of("Kế hoạch", "Plan"), plan.value()),
                asOf,
                new Fact("ruleSet", Text.of("Bộ quy tắc", "Rule set"), ruleSet),
                List.of(),
                false);
    }

    /** The digests of what a decision rests on, for {@link vn.childplan.reporting.model.Report#withDigests}. */
    public static List<Fact> digests(DecisionRecord.Digests digests) {
        return List.of(
                new Fact("plan", Text.of("SHA-256 kế hoạch", "SHA-256 of the plan"), digests.plan()),
                new Fact(
                        "directory",
                        Text.of("SHA-256 danh mục cơ quan", "SHA-256 of the directory"),
                        digests.directory()),
                new Fact("calendar", Text.of("SHA-256 lịch làm việc", "SHA-256 of the calendar"), digests.calendar()),
                new Fact("rules", Text.of("SHA-256 bộ quy tắc", "SHA-256 of the rules"), digests.rules()),
                new Fact(
                        "evidence",
                        Text.of("SHA-256 thông tin thực hiện", "SHA-256 of the evidence"),
                        digests.evidence()));
    }
}
