package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;

/**
 * A document that amends a plan, as read against that plan: "Điều chỉnh khoản 1 Mục II: …", "Bãi bỏ khoản 5 Mục II", "Bổ sung khoản
 * 8 vào Mục II: …", "Thay cụm từ “…” tại Mục V bằng cụm từ “…”". What is not understood changes nothing and is told.
 *
 * <pre>{@code
 * PlanDraft draft = PlanImporter.of(directory).read(file).orThrow().draft();
 * AmendmentReading reading = AmendmentReading.of(draft, plan);
 * AmendedPlan amended = AmendedPlan.of(plan).with(reading.amendment());
 * }</pre>
 *
 * @param amendment what it changes; null if it lacks number or date, or if nothing of it was understood
 * @param doubts what was not understood, in the order of the document
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AmendmentReading(@Nullable Amendment amendment, List<Finding> doubts) {
    public AmendmentReading {
        doubts = List.copyOf(doubts);
    }

    /** What a draft that amends a plan changes in it. */
    public static AmendmentReading of(PlanDraft draft, Plan plan) {
        Objects.requireNonNull(plan, "plan");
        List<Finding> doubts = new ArrayList<>();
        List<Amendment.Change> changes = new ArrayList<>();
        Plan words = plan;
        for (Clause clause : draft.clauses()) {
            AmendingClause amending = new AmendingClause(clause, words);
            Optional<Amendment.Change> change = amending.change();
            if (change.isPresent()) {
                changes.add(change.get());
                words = change.get().appliedTo(words);
            } else if (!amending.leavesTheRest()) {
                doubts.add(notUnderstood(clause, amending.why()));
            }
        }
        if (draft.number() == null || draft.date() == null) {
            doubts.add(0, withoutNumber());
            return new AmendmentReading(null, doubts);
        }
        return changes.isEmpty()
                ? new AmendmentReading(null, doubts)
                : new AmendmentReading(amendment(draft, plan, changes), doubts);
    }

    private static Amendment amendment(PlanDraft draft, Plan plan, List<Amendment.Change> changes) {
        DatedDocument document = new DatedDocument(
                Objects.requireNonNull(draft.number(), "number"), Objects.requireNonNull(draft.date(), "date"));
        PlanId amends = draft.amends() == null || draft.amends().equals(plan.number())
                ? plan.id()
                : new PlanId(draft.amends(), null);
        return new Amendment(document.number(), document.date(), amends, null, draft.title(), changes);
    }

    private static Finding notUnderstood(Clause clause, Text why) {
        ClauseRef ref = clause.ref();
        String words = Excerpt.quote(clause.lines().get(0));
        return Finding.of(
                        "import.amendment-clause",
                        Severity.WARNING,
                        Text.of(
                                "chưa hiểu " + words + " sửa đổi nội dung nào: " + why.vi(),
                                "what " + words + " amends is not understood: " + why.en()),
                        Text.of(
                                "Ghi thay đổi này trong tệp JSON (schema amendment).",
                                "Write this change in a JSON file (schema amendment)."))
                .withClause(ref);
    }

    private static Finding withoutNumber() {
        return Finding.of(
                "import.amendment-number",
                Severity.ERROR,
                Text.of("văn bản sửa đổi không có số hoặc ngày", "the amendment has no number or no date"),
                Text.of("chỉ áp dụng khi đã ban hành", "it holds only once it is issued"));
    }
}
