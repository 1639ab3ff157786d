package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;

/** Invented amendments of 65/KH-UBND, whose tasks are II.1 to II.13 and whose clauses end with V. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentTest {
    private static final ClauseRef BY = ClauseRef.of("1");
    private static final LocalDate ISSUED = LocalDate.of(2025, 7, 10);

    private static Plan plan() {
        return QuangNgai.plan65();
    }

    private static Amendment amendment(Amendment.Change... changes) {
        return Amendment.of(new DatedDocument(DocumentNumber.of("187/KH-UBND"), ISSUED), plan().id(), List.of(changes));
    }

    private static List<String> refs(Plan plan) {
        return plan.clauses().stream().map(clause -> clause.ref().value()).toList();
    }

    private static PlanTask task(String ref) {
        PlanTask first = plan().tasks().get(0);
        return PlanTask.of(ClauseRef.of(ref), "Dạy bơi cho trẻ em.", first.leads(), first.coordinating(), first.time());
    }

    @Test
    void a_clause_that_is_added_stands_behind_the_last_of_its_heading() {
        Plan changed = new Amendment.Addition(BY, "Bổ sung nhiệm vụ 14", task("II.14")).appliedTo(plan());
        List<String> expected = new ArrayList<>(refs(plan()));
        expected.add(expected.indexOf("III"), "II.14");
        assertEquals(expected, refs(changed));
        assertEquals(Optional.of(task("II.14")), changed.clause(ClauseRef.of("II.14")));
    }

    @Test
    void a_new_section_stands_behind_the_last_and_one_between_others_between_them() {
        List<String> last = refs(new Amendment.Addition(BY, "Bổ sung Mục VI", task("VI")).appliedTo(plan()));
        assertEquals("VI", last.get(last.size() - 1));
        Plan without = new Amendment.Repeal(BY, "Bãi bỏ nhiệm vụ 5", ClauseRef.of("II.5")).appliedTo(plan());
        assertEquals(
                refs(plan()), refs(new Amendment.Addition(BY, "Bổ sung nhiệm vụ 5", task("II.5")).appliedTo(without)));
    }

    /** Điểm a of a khoản 5 that was repealed, and a Mục before all others. */
    @Test
    void a_clause_whose_heading_is_not_there_stands_behind_whatever_its_number_follows() {
        Plan without = new Amendment.Repeal(BY, "Bãi bỏ nhiệm vụ 5", ClauseRef.of("II.5")).appliedTo(plan());
        List<String> pointAdded = refs(new Amendment.Addition(BY, "Bổ sung", task("II.5.a")).appliedTo(without));
        assertEquals(pointAdded.indexOf("II.4") + 1, pointAdded.indexOf("II.5.a"));
        Plan fromTwoOn = new Amendment.Repeal(BY, "Bãi bỏ Mục I", ClauseRef.of("I")).appliedTo(plan());
        assertEquals(
                "I",
                refs(new Amendment.Addition(BY, "Bổ sung Mục I", task("I")).appliedTo(fromTwoOn))
                        .get(0));
    }

    /** As a document may have it whose Mục II stands before Mục I. */
    @Test
    void a_clause_stays_with_its_heading_where_headings_stand_in_another_order() {
        List<Clause> clauses = List.of(
                new Heading(ClauseRef.of("II"), "NHIỆM VỤ"), task("II.1"), new Heading(ClauseRef.of("I"), "MỤC ĐÍCH"));
        Plan changed = new Amendment.Addition(BY, "Bổ sung", task("II.2")).appliedTo(plan().withClauses(clauses));
        assertEquals(List.of("II", "II.1", "II.2", "I"), refs(changed));
    }

    @Test
    void a_change_says_how_the_clause_reads_afterwards() {
        assertEquals(task("II.1"), new Amendment.Replacement(BY, "Sửa đổi", task("II.1")).after());
        assertEquals(task("II.14"), new Amendment.Addition(BY, "Bổ sung", task("II.14")).after());
        assertNull(new Amendment.Repeal(BY, "Bãi bỏ", ClauseRef.of("II.1")).after());
    }

    @Test
    void an_amendment_holds_from_its_day_of_issue_or_from_a_later_day() {
        Amendment atOnce = from(null);
        assertEquals(ISSUED, atOnce.effective());
        assertEquals("", atOnce.title());
        assertEquals("Sửa đổi", from(ISSUED).title());
        assertEquals(ISSUED.plusDays(1), from(ISSUED.plusDays(1)).effective());
        assertThrows(IllegalArgumentException.class, () -> from(ISSUED.minusDays(1)));
        assertEquals("Kế hoạch số 187/KH-UBND ngày 10/7/2025", atOnce.document().toString());
    }

    private static Amendment from(@Nullable LocalDate from) {
        return new Amendment(
                DocumentNumber.of("187/KH-UBND"),
                ISSUED,
                plan().id(),
                from,
                from == null ? null : "Sửa đổi",
                List.of(new Amendment.Repeal(BY, "Bãi bỏ", ClauseRef.of("II.1"))));
    }

    @Test
    void with_a_clause_that_is_repealed_goes_what_stands_under_it() {
        Plan changed = new Amendment.Repeal(BY, "Bãi bỏ Mục IV", ClauseRef.of("IV")).appliedTo(plan());
        assertEquals(
                refs(plan()).stream()
                        .filter(ref -> !ref.equals("IV") && !ref.startsWith("IV."))
                        .toList(),
                refs(changed));
    }

    @Test
    void what_does_not_fit_leaves_the_plan_as_it_is() {
        List<Amendment.Change> changes = List.of(
                new Amendment.Addition(BY, "Bổ sung nhiệm vụ 1", task("II.1")),
                new Amendment.Replacement(BY, "Sửa đổi nhiệm vụ 14", task("II.14")),
                new Amendment.Repeal(BY, "Bãi bỏ nhiệm vụ 14", ClauseRef.of("II.14")));
        for (Amendment.Change change : changes) {
            assertEquals(plan(), change.appliedTo(plan()), change.wording());
        }
        assertThrows(IllegalArgumentException.class, () -> amendment());
    }

    @Test
    void a_plan_stands_in_the_new_words_from_the_first_day_of_them() {
        AmendedPlan amended =
                AmendedPlan.of(plan()).with(amendment(new Amendment.Replacement(BY, "Sửa đổi", task("II.1"))));
        ClauseRef first = ClauseRef.of("II.1");
        assertEquals(plan(), amended.on(ISSUED.minusDays(1)));
        assertEquals(Optional.of(task("II.1")), amended.on(ISSUED).clause(first));
        assertEquals(plan(), amended.amendedOn(ISSUED.minusDays(1)));
        assertEquals(amended.on(ISSUED), amended.amendedOn(ISSUED));
        assertEquals(amended.on(ISSUED), amended.latest());
        assertEquals(new TreeSet<>(List.of(ISSUED)), amended.days());
        assertEquals(
                plan().clauses().size() + 1, amended.everyWording().clauses().size(), "both wordings of II.1");
        assertEquals(plan(), AmendedPlan.of(plan()).latest());
    }

    /** A draft names what it lacks in the order of the document. */
    @Test
    void a_draft_is_a_plan_when_it_lacks_nothing() {
        PlanDraft whole = PlanDraft.of(plan());
        assertEquals(List.of(), whole.lacking());
        assertEquals(Optional.of(plan()), whole.plan());

        PlanDraft empty = new PlanDraft(
                null, "", null, null, whole.type(), "", 2025, whole.preamble(), List.of(), List.of(), null, null);
        assertEquals(
                List.of(
                        "số, ký hiệu",
                        "địa danh",
                        "ngày ban hành",
                        "cơ quan ban hành",
                        "trích yếu",
                        "nội dung",
                        "nơi nhận",
                        "người ký"),
                empty.lacking().stream().map(Text::vi).toList());
        assertEquals(Optional.empty(), empty.plan());

        PlanDraft untitled = new PlanDraft(
                whole.number(),
                whole.place(),
                whole.date(),
                whole.issuer(),
                whole.type(),
                "",
                whole.year(),
                whole.preamble(),
                whole.clauses(),
                whole.recipients(),
                whole.signature(),
                null);
        assertEquals(Optional.empty(), untitled.plan());

        PlanDraft amending = new PlanDraft(
                whole.number(),
                whole.place(),
                whole.date(),
                whole.issuer(),
                whole.type(),
                whole.title(),
                whole.year(),
                whole.preamble(),
                whole.clauses(),
                whole.recipients(),
                whole.signature(),
                DocumentNumber.of("65/KH-UBND"));
        assertEquals(1, amending.lacking().size(), "a plan that it amends makes it none of its own");
        assertEquals(Optional.empty(), amending.plan());
    }
}
