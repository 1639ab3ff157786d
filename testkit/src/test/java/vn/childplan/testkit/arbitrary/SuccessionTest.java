package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.plan.Role;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** Reforms lose no duty, double none, and give nobody what nobody had. */
@Domain(Questions.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class SuccessionTest {
    @Property
    void no_obligation_stands_twice(@ForAll PlanWithEvidence question) {
        PlanUnderRules plan = question.plan();
        Set<String> seen = new HashSet<>();
        for (Obligation obligation : plan.register().obligations()) {
            assertTrue(seen.add(obligation.id()), obligation::id);
        }
    }

    @Property
    void what_passes_on_is_borne_by_each_successor_exactly_once(@ForAll PlanWithEvidence question) {
        PlanUnderRules plan = question.plan();
        ObligationRegister register = plan.register();
        for (Obligation obligation : register.obligations()) {
            if (obligation.tenure().passesOn()) {
                List<AgencyId> successors = plan.directory().successorsOf(obligation.bearer()).stream()
                        .map(Succession::to)
                        .toList();
                assertEquals(successors, obligation.tenure().successors());
                for (AgencyId successor : successors) {
                    if (obligation.role() == Role.COORDINATING && leads(register, obligation, successor)) {
                        continue; // nobody coordinates with itself: the lead's duty is left
                    }
                    List<Obligation> taken = register.obligations().stream()
                            .filter(other -> successor.equals(other.bearer()) && isSameDuty(obligation, other))
                            .toList();
                    assertEquals(1, taken.size(), () -> obligation.id() + " at " + successor);
                    assertTrue(taken.get(0).tenure().predecessors().contains(obligation.bearer()));
                }
            }
        }
    }

    @Property
    void nobody_bears_what_neither_the_plan_nor_a_predecessor_gave(@ForAll PlanWithEvidence question) {
        PlanUnderRules plan = question.plan();
        ObligationRegister register = plan.register();
        Set<String> named = new HashSet<>();
        boolean reads = plan.rules().rule("bearer.succession").isPresent();
        var withoutSuccession = reads ? plan.with(plan.rules().set("bearer.succession", "passesOn", false)) : plan;
        withoutSuccession.register().obligations().forEach(obligation -> named.add(obligation.id()));
        for (Obligation obligation : register.obligations()) {
            assertEquals(named.contains(obligation.id()), obligation.tenure().takenOverOn() == null, obligation::id);
            for (AgencyId predecessor : obligation.tenure().predecessors()) {
                assertTrue(
                        register.obligations().stream()
                                .anyMatch(other -> predecessor.equals(other.bearer())
                                        && other.tenure().passesOn()
                                        && isSameDuty(obligation, other)),
                        () -> obligation.id() + " from " + predecessor);
            }
        }
        Set<String> all = new HashSet<>();
        register.obligations().forEach(obligation -> all.add(obligation.id()));
        assertTrue(all.containsAll(named), "what the plan names stays, whatever passes on");
    }

    private static boolean leads(ObligationRegister register, Obligation clause, AgencyId agency) {
        return register.of(agency).stream()
                .anyMatch(other -> other.role() == Role.LEAD && other.clause().equals(clause.clause()));
    }

    private static boolean isSameDuty(Obligation one, Obligation other) {
        return one.clause().equals(other.clause())
                && one.duty() == other.duty()
                && one.period().equals(other.period());
    }
}
