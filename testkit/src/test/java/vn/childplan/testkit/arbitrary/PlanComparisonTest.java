package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Statement;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.rule.RuleSet;

/** What holds of the differences between any two plans. */
@Domain(Questions.class)
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class PlanComparisonTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property
    void a_plan_does_not_differ_from_itself(@ForAll PlanWithEvidence question) {
        PlanComparison comparison = PlanComparison.between(question.plan(), question.plan());
        assertTrue(comparison.isEmpty(), comparison::toString);
        assertEquals(List.of(), comparison.duties());
    }

    @Property
    void differences_applied_to_one_plan_give_the_other(
            @ForAll PlanWithEvidence question, @ForAll PlanWithEvidence other) {
        assertApplies(question.plan(), other.plan());
    }

    /** As editors change a plan: clauses put in, taken out, moved, reworded, renumbered, many at once. */
    @Property
    void differences_applied_to_plan_65_give_what_an_editor_made_of_it(
            @ForAll("seeds") long first, @ForAll("seeds") long second) {
        assertApplies(PLAN.with(edited(first)), PLAN.with(edited(second)));
    }

    /** Each bearer owes as many duties more as the registers, counted, differ by. */
    @Property(tries = 40)
    void duties_added_and_taken_away_are_the_difference_of_what_each_bearer_owes(@ForAll("seeds") long seed) {
        PlanComparison comparison = PlanComparison.between(PLAN, PLAN.with(edited(seed)));
        Map<String, Integer> counted = new TreeMap<>();
        comparison.after().register().owed().forEach(owed -> counted.merge("" + owed.bearer(), 1, Integer::sum));
        comparison.before().register().owed().forEach(owed -> counted.merge("" + owed.bearer(), -1, Integer::sum));
        comparison
                .duties()
                .forEach(duty -> counted.merge(
                        "" + duty.obligation().bearer(),
                        switch (duty.kind()) {
                            case ADDED -> -1;
                            case REMOVED -> 1;
                            case CHANGED -> 0;
                        },
                        Integer::sum));
        counted.values().removeIf(count -> count == 0);
        assertEquals(Map.of(), counted);
    }

    private static void assertApplies(PlanUnderRules before, PlanUnderRules after) {
        PlanComparison comparison = PlanComparison.between(before, after);
        assertEquals(after.plan(), comparison.applyTo(before.plan()));
        assertEquals(before.plan().equals(after.plan()), comparison.isEmpty());
    }

    private static Plan edited(long seed) {
        Random editor = new Random(seed);
        Plan plan = PLAN.plan();
        List<Clause> clauses = new ArrayList<>(plan.clauses());
        for (int edits = editor.nextInt(6); edits > 0 && clauses.size() > 2; edits--) {
            int at = editor.nextInt(clauses.size());
            switch (editor.nextInt(4)) {
                case 0 -> clauses.remove(at);
                case 1 -> Collections.swap(clauses, at, editor.nextInt(clauses.size()));
                case 2 -> clauses.add(at, new Statement(ClauseRef.of("IX." + (edits + 1)), "Điều mới thứ " + edits));
                default -> clauses.set(at, reworded(clauses.get(at), editor.nextInt(3)));
            }
        }
        return new Plan(
                plan.number(),
                plan.place(),
                plan.date(),
                plan.issuer(),
                plan.type(),
                plan.title(),
                plan.year(),
                plan.preamble(),
                clauses,
                plan.recipients(),
                plan.signature());
    }

    private static Clause reworded(Clause clause, int how) {
        if (clause instanceof PlanTask task) {
            return how == 0
                    ? task.withWording(task.wording() + " Báo cáo kết quả.")
                    : task.withLeads(QuangNgai.plan65().tasks().get(how).leads());
        }
        return clause instanceof Statement statement
                ? new Statement(statement.ref(), how == 0 ? "Viết lại hoàn toàn" : statement.wording() + " Hết.")
                : clause;
    }
}
