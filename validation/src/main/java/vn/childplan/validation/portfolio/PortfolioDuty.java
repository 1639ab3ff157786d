package vn.childplan.validation.portfolio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.PlanDuty;

/**
 * A duty of one plan in one period, with everybody who bears it by the words of the plan.
 *
 * @param plan which plan gives it
 * @param term the duty and its period
 * @param bearers who bears it
 * @param words the words of the plan that give it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PortfolioDuty(PortfolioPlan plan, DutyTerm term, SortedSet<PortfolioAgency> bearers, String words) {

    /** All duties of a plan, in the order of its register. */
    static List<PortfolioDuty> of(PortfolioPlan plan) {
        ObligationRegister register = plan.underRules().register();
        Map<Key, SortedSet<PortfolioAgency>> bearers = new LinkedHashMap<>();
        Map<Key, Obligation> first = new LinkedHashMap<>();
        // A register has one plan for each wording; to hash all its clauses for every obligation would take long.
        IdentityHashMap<Plan, List<PlanDuty>> worded = new IdentityHashMap<>();
        for (Obligation each : register.obligations()) {
            Plan asWorded = register.wordsOf(each);
            Key key = Key.of(each.term(), words(each.term(), asWorded, worded.computeIfAbsent(asWorded, PlanDuty::in)));
            first.putIfAbsent(key, each);
            SortedSet<PortfolioAgency> all = bearers.computeIfAbsent(key, added -> new TreeSet<>());
            if (each.bearer() != null) {
                all.add(plan.agency(each.bearer()));
            }
        }
        List<PortfolioDuty> duties = new ArrayList<>();
        first.forEach((key, each) -> duties.add(
                new PortfolioDuty(plan, each.term(), bearers.getOrDefault(key, new TreeSet<>()), key.words())));
        return List.copyOf(duties);
    }

    /** What all bearers of a duty share in a period, by whatever words they are named. */
    private record Key(
            ClauseRef clause,
            DutyKind duty,
            Role role,
            int number,
            ReportingPeriod period,
            Deadline deadline,
            String words) {
        static Key of(DutyTerm term, String words) {
            return new Key(
                    term.clause(), term.duty(), term.role(), term.number(), term.period(), term.deadline(), words);
        }
    }

    /** The words that give a duty; a report also goes by the heading of its regime. */
    private static String words(DutyTerm term, Plan plan, List<PlanDuty> duties) {
        List<PlanDuty> ofClause = duties.stream()
                .filter(duty -> duty.clause().equals(term.clause()) && duty.kind() == term.duty())
                .toList();
        String heading =
                plan.clause(term.clause()).orElse(null) instanceof ReportingDuty regime ? regime.heading() + ": " : "";
        return ofClause.stream()
                .filter(duty -> duty.bearers().contains(term.party())
                        && duty.terms().stream()
                                .anyMatch(each -> each.deadline().equals(term.deadline())))
                .findFirst()
                .or(() -> ofClause.stream().findFirst())
                .map(duty -> heading + duty.wording())
                .orElse("");
    }

    /** The events of the year that its words name. */
    Set<NamedEvent> events() {
        String said = VietnameseText.matchKey(words);
        Set<NamedEvent> events = EnumSet.noneOf(NamedEvent.class);
        for (NamedEvent event : NamedEvent.values()) {
            if (said.contains(VietnameseText.matchKey(event.vietnameseName()))) {
                events.add(event);
            }
        }
        return events;
    }

    Matter matter() {
        return Matter.of(words);
    }
}
