package vn.childplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.rule.RuleSet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanUnderRulesTest {
    private final PlanUnderRules plan = plan();

    private static PlanUnderRules plan() {
        return new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    }

    @Test
    void it_is_a_value_of_four_parts() {
        assertEquals(plan, plan());
        assertEquals(plan.hashCode(), plan().hashCode());
        assertNotEquals(
                plan, plan.with(QuangNgai.plan65().toBuilder().title("Khác").build()));
        assertNotEquals(plan, plan.with(OfficialCalendar.of("khác", List.of(2025), List.of())));
        assertNotEquals(plan, plan.with(RuleSet.standard().without("progress.due-soon")));
        assertEquals(
                plan, plan.with(RuleSet.standard().without("progress.due-soon")).with(RuleSet.standard()));
    }

    @Test
    void its_register_and_its_assessor_are_made_once_whoever_asks_first() {
        List<Assessor> assessors =
                IntStream.range(0, 16).parallel().mapToObj(i -> plan.assessor()).toList();
        assessors.forEach(assessor -> assertSame(plan.assessor(), assessor));
        assertSame(plan.register(), plan.assessor().register());
    }

    @Test
    void an_index_serves_every_instant() {
        assertEquals(
                26,
                plan.assess(plan.index(EvidenceLog.EMPTY), VietnamTime.parse("2025-05-15"))
                        .overdue()
                        .size());
        assertEquals(
                0,
                plan.assess(plan.index(EvidenceLog.EMPTY), VietnamTime.parse("2025-05-14"))
                        .overdue()
                        .size());
    }

    @Test
    void it_fits_a_line_of_a_log() {
        String line = plan.toString();
        assertEquals("plan 65/KH-UBND of 2025-03-31 under standard/2025.1", line.substring(0, line.indexOf(',')));
        assertEquals(1, line.lines().count());
    }
}
