package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.text.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendedPlanTest {
    private static final AmendedPlan AMENDED =
            AmendedPlan.of(SmallPlan.PLAN).with(AmendedSmallPlan.AMENDMENT).with(List.of(AmendedSmallPlan.NAMED));
    private static final LocalDate THE_DAY_BEFORE = LocalDate.of(2025, 7, 9);
    private static final LocalDate THE_DAY = LocalDate.of(2025, 7, 10);

    private static List<String> refs(Plan plan) {
        return plan.clauses().stream().map(Clause::ref).map(ClauseRef::value).toList();
    }

    @Test
    void the_plan_stands_in_its_old_words_until_the_day_before_the_amendment() {
        assertEquals(SmallPlan.PLAN, AMENDED.amendedOn(THE_DAY_BEFORE));
        assertEquals(List.of("II", "II.1", "V"), refs(AMENDED.on(THE_DAY_BEFORE)));
    }

    @Test
    void from_the_day_of_the_amendment_on_it_stands_in_the_new_ones() {
        assertEquals(List.of("II", "II.1", "II.2"), refs(AMENDED.on(THE_DAY)));
        assertEquals(
                "Trước ngày 30/9/2025",
                ((PlanTask) AMENDED.on(THE_DAY).clause(ClauseRef.of("II.1")).orElseThrow())
                        .time()
                        .wording());
    }

    @Test
    void those_concerned_are_whom_the_letter_names_from_its_day_on() {
        PlanTask open = (PlanTask) AMENDED.on(LocalDate.of(2025, 5, 4))
                .clause(ClauseRef.of("II.1"))
                .orElseThrow();
        PlanTask named = (PlanTask) AMENDED.on(LocalDate.of(2025, 5, 5))
                .clause(ClauseRef.of("II.1"))
                .orElseThrow();
        assertTrue(open.coordinating().parties().get(0).concerned());
        assertEquals(
                "so-tu-phap",
                String.valueOf(named.coordinating().parties().get(0).agency()));
        assertEquals("các sở", named.coordinating().parties().get(0).wording());
    }

    @Test
    void in_which_order_documents_are_added_does_not_matter() {
        AmendedPlan other = AmendedPlan.of(SmallPlan.PLAN)
                .with(List.of(AmendedSmallPlan.NAMED))
                .with(AmendedSmallPlan.AMENDMENT);
        assertEquals(AMENDED, other);
    }

    @Test
    void every_wording_has_the_clause_that_is_gone_and_both_wordings_of_the_one_that_changed() {
        Plan every = AMENDED.everyWording();
        assertTrue(every.clause(ClauseRef.of("V")).isPresent());
        assertTrue(every.clauses().contains(AmendedSmallPlan.II_1));
        assertTrue(every.clauses().stream()
                .filter(clause -> clause.ref().value().equals("II.1"))
                .anyMatch(clause ->
                        clause instanceof PlanTask task && task.time().equals(AmendedSmallPlan.BY_30_9.time())));
    }

    @Test
    void an_amendment_is_read_as_it_was_written() {
        String json = Bytes.text(out -> AmendmentJson.write(AmendedSmallPlan.AMENDMENT, out));
        Amendment read =
                AmendmentJson.read(Bytes.of(json), "amendment.json", null).orThrow();
        assertEquals(AmendedSmallPlan.AMENDMENT, read);
    }

    @Test
    void an_amendment_that_changes_nothing_or_holds_before_it_was_issued_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Amendment.of(AmendedSmallPlan.AMENDMENT.document(), SmallPlan.PLAN.id(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Amendment(
                        AmendedSmallPlan.AMENDMENT.number(),
                        THE_DAY,
                        SmallPlan.PLAN.id(),
                        THE_DAY_BEFORE,
                        "",
                        AmendedSmallPlan.AMENDMENT.changes()));
    }

    @Test
    void the_file_of_those_concerned_is_read_as_it_was_written() {
        String json = Bytes.text(out -> ConcernedJson.write(SmallPlan.PLAN.id(), List.of(AmendedSmallPlan.NAMED), out));
        assertEquals(
                List.of(AmendedSmallPlan.NAMED),
                ConcernedJson.read(Bytes.of(json), "c.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
    }

    @Test
    void all_problems_of_the_file_of_those_concerned_are_told_at_once_with_what_was_meant() {
        String json = """
            { "plan": "66/KH-UBND@2025-03-31", "concerned": [
              { "clause": "II.3", "words": "các sở", "agencies": ["so-tu-phap"],
                "letter": { "number": "530/SYT-NV", "date": "2025-05-05" } },
              { "clause": "II.1", "words": "các ban", "agencies": ["so-tu-phap"],
                "letter": { "number": "530/SYT-NV", "date": "2025-05-05" } },
              { "clause": "II.1", "words": "Sở Y tế", "agencies": ["so-tu-phep"],
                "letter": { "number": "530/SYT-NV", "date": "2025-05-05" } },
              { "clause": "II.1", "words": "các sở", "agencies": ["tran-phu-1"], "from": "2025-07-01",
                "letter": { "number": "530/SYT-NV", "date": "2025-05-05" } },
              { "clause": "II.1", "words": "Các sở", "agencies": ["so-y-te"], "from": "2025-07-01",
                "letter": { "number": "531/SYT-NV", "date": "2025-05-05" } } ] }
            """;
        List<Finding> problems = ConcernedJson.read(Bytes.of(json), "c.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                .problems();
        assertEquals(
                List.of(
                        "concerned.other-plan",
                        "concerned.unknown-clause",
                        "concerned.unknown-words",
                        "concerned.named-already",
                        "plan.unknown-agency",
                        "concerned.ended-agency",
                        "concerned.named-twice"),
                problems.stream().map(Finding::code).toList());
        assertEquals(
                "c.json:2:15 (/concerned/0/clause): kế hoạch không có mục 'II.3'. Có phải là 'II.1'? Các mục có “liên"
                        + " quan”: II.1. [concerned.unknown-clause]",
                problems.get(1).line(Text.VIETNAMESE));
        assertTrue(problems.get(4).toString().contains("Did you mean 'so-tu-phap'?"), problems.get(4)::toString);
    }
}
