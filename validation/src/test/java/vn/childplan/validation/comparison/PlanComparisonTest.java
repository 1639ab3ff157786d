package vn.childplan.validation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.comparison.ClauseChange.Altered;
import vn.childplan.validation.comparison.ClauseChange.Kind;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/** Plan 65/KH-UBND beside forms of it that were changed by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanComparisonTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    private static final String PURPOSE = "I.1.a";
    private static final ClauseRef TASK_6 = ClauseRef.of("II.6");
    private static final ClauseRef REPORTING = ClauseRef.of("V");

    @Test
    void a_plan_does_not_differ_from_itself() {
        PlanComparison comparison = PlanComparison.between(PLAN, PLAN);
        assertTrue(comparison.isEmpty());
        assertEquals(Map.of(), comparison.counts());
        assertEquals(List.of(), comparison.duties());
    }

    /** Khoản 6 Mục II is led by Sở Tư pháp; here Công an tỉnh leads it. */
    @Test
    void another_lead_is_one_clause_and_a_duty_that_goes_from_one_agency_to_another() {
        PlanTask task = task(TASK_6);
        Party police = new Party.One("Công an tỉnh", AgencyId.of("cong-an-tinh"), null);
        PlanComparison comparison =
                compared(task.withLeads(Responsibility.leading("Cơ quan chủ trì: Công an tỉnh.", List.of(police))));
        assertEquals(Map.of(Kind.CHANGED, 1), comparison.counts());
        Altered change = (Altered) comparison.clauses().get(0);
        assertEquals(List.of(new PartChange(ClausePart.LEADS, "Sở Tư pháp", "Công an tỉnh")), change.parts());
        assertEquals(
                Map.of("so-tu-phap", "REMOVED", "cong-an-tinh", "ADDED"),
                comparison.duties().stream()
                        .filter(duty -> duty.obligation().duty().name().equals("CARRY_OUT"))
                        .collect(Collectors.toMap(
                                duty -> bearer(duty).value(),
                                duty -> duty.kind().name())));
    }

    /** Mục V asks for the report of the first half-year before 15/5/2025. */
    @Test
    void another_date_of_a_report_is_another_last_day_for_all_who_report() {
        ReportingDuty regime = (ReportingDuty) PLAN.plan().clause(REPORTING).orElseThrow();
        List<ReportingDuty.PeriodicReport> reports = new ArrayList<>(regime.reports());
        reports.set(
                0,
                new ReportingDuty.PeriodicReport(
                        "trước ngày 20/5/2025", reports.get(0).period(), Deadline.before(LocalDate.of(2025, 5, 20))));
        PlanComparison comparison = compared(new ReportingDuty(
                regime.ref(),
                regime.heading(),
                regime.wording(),
                regime.reporters(),
                reports,
                regime.addressee(),
                regime.channel(),
                regime.escalation()));
        assertEquals(
                Set.of(ClausePart.REPORTS),
                ((Altered) comparison.clauses().get(0))
                        .parts().stream().map(PartChange::part).collect(Collectors.toSet()));
        assertEquals(
                Set.of("2025-05-14 > 2025-05-19"),
                comparison.duties().stream()
                        .map(duty -> lastDay(duty.before()) + " > " + lastDay(duty.after()))
                        .collect(Collectors.toSet()));
        assertEquals(26, comparison.duties().size(), "13 departments, bodies and organisations, 13 districts");
    }

    @Test
    void words_that_were_put_in_and_taken_out_are_marked() {
        PlanComparison comparison = compared(
                new Statement(ClauseRef.of(PURPOSE), statement(PURPOSE) + " Bảo đảm không để ai lại phía sau."));
        PartChange change = ((Altered) comparison.clauses().get(0)).parts().get(0);
        assertEquals(
                List.of(
                        new WordRun(WordRun.Kind.KEPT, statement(PURPOSE)),
                        new WordRun(WordRun.Kind.ADDED, "Bảo đảm không để ai lại phía sau.")),
                change.words());
        assertEquals(List.of(), comparison.duties());
    }

    @Test
    void a_word_in_place_of_another_stands_behind_it() {
        assertEquals(
                List.of(
                        new WordRun(WordRun.Kind.KEPT, "Thực hiện trong năm"),
                        new WordRun(WordRun.Kind.REMOVED, "2025,"),
                        new WordRun(WordRun.Kind.ADDED, "2026,"),
                        new WordRun(WordRun.Kind.KEPT, "báo cáo"),
                        new WordRun(WordRun.Kind.REMOVED, "hằng"),
                        new WordRun(WordRun.Kind.KEPT, "quý")),
                WordComparison.between(
                        "Thực hiện trong năm 2025, báo cáo hằng quý", "Thực hiện trong năm 2026, báo cáo quý"));
    }

    /** A new task 3 makes task 3 the fourth, and so on to task 14: nobody owes anything else for it. */
    @Test
    void a_task_put_in_moves_those_behind_it_and_adds_its_own_duties_alone() {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : PLAN.plan().clauses()) {
            int number = taskNumber(clause);
            if (number == 3) {
                clauses.add(((PlanTask) at(clause, "II.3"))
                        .withWording("Lập bản đồ điểm vui chơi an toàn cho trẻ em tại từng thôn, tổ dân phố"));
            }
            clauses.add(number >= 3 ? at(clause, "II." + (number + 1)) : clause);
        }
        PlanComparison comparison = PlanComparison.between(PLAN, PLAN.with(of(clauses)));
        assertEquals(Map.of(Kind.ADDED, 1, Kind.MOVED, 11), comparison.counts());
        assertEquals(
                List.of("II.3"),
                comparison.duties().stream()
                        .map(duty -> duty.kind() + " " + duty.obligation().clause())
                        .filter(duty -> duty.startsWith("ADDED"))
                        .map(duty -> duty.substring("ADDED ".length()))
                        .distinct()
                        .toList());
        assertTrue(comparison.duties().stream().allMatch(duty -> duty.kind() == DutyChange.Kind.ADDED));
    }

    /** Without task 3 the fourth is the third, and so on: what they order is owed as before, and what task 3 did is not. */
    @Test
    void a_task_taken_out_moves_those_behind_it_and_takes_away_its_own_duties_alone() {
        PlanComparison comparison = PlanComparison.between(PLAN, PLAN.with(of(withoutTask3())));
        assertEquals(Map.of(Kind.REMOVED, 1, Kind.MOVED, 10), comparison.counts());
        long owed = PLAN.register().owed().stream()
                .filter(obligation -> obligation.clause().equals(ClauseRef.of("II.3")))
                .count();
        assertEquals(
                List.of(owed, owed),
                List.of(
                        (long) comparison.duties().size(),
                        comparison.duties().stream()
                                .filter(duty -> duty.kind() == DutyChange.Kind.REMOVED)
                                .filter(duty -> duty.obligation().clause().equals(ClauseRef.of("II.3")))
                                .count()));
    }

    /** A verdict moves with its clause: only those of the task that was taken out are no more. */
    @Test
    void an_impact_of_another_plan_looks_at_what_is_one_clause_under_whatever_number() {
        Impact impact = Impact.of(
                PLAN, PLAN.with(of(withoutTask3())), EvidenceLog.of(List.of()), VietnamTime.parse("2025-06-01"));
        assertEquals(
                Set.of("II.3"),
                impact.all().stream()
                        .map(change -> {
                            assertNull(change.after());
                            return Objects.requireNonNull(change.before())
                                    .obligation()
                                    .clause()
                                    .toString();
                        })
                        .collect(Collectors.toSet()));
        assertEquals(
                Map.of(Kind.REMOVED, 1, Kind.MOVED, 10),
                impact.planComparison().orElseThrow().counts());
    }

    private static List<Clause> withoutTask3() {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : PLAN.plan().clauses()) {
            int number = taskNumber(clause);
            if (number != 3) {
                clauses.add(number > 3 ? at(clause, "II." + (number - 1)) : clause);
            }
        }
        return clauses;
    }

    @Test
    void a_task_taken_out_stands_where_it_stood() {
        List<Clause> clauses = new ArrayList<>(PLAN.plan().clauses());
        clauses.removeIf(clause -> clause.ref().equals(TASK_6));
        PlanComparison comparison = PlanComparison.between(PLAN, PLAN.with(of(clauses)));
        assertEquals(Map.of(Kind.REMOVED, 1), comparison.counts());
        assertTrue(comparison.duties().stream().allMatch(duty -> duty.kind() == DutyChange.Kind.REMOVED));
        assertEquals(
                Set.of(TASK_6),
                comparison.duties().stream()
                        .map(duty -> duty.obligation().clause())
                        .collect(Collectors.toSet()));
    }

    /** Two tasks that change places and keep their numbers: one of them was moved. */
    @Test
    void clauses_in_another_order_are_moved_though_their_numbers_stay() {
        List<Clause> clauses = new ArrayList<>(PLAN.plan().clauses());
        int sixth = clauses.indexOf(task(TASK_6));
        clauses.add(sixth + 1, clauses.remove(sixth));
        PlanComparison comparison = PlanComparison.between(PLAN, PLAN.with(of(clauses)));
        assertEquals(Map.of(Kind.MOVED, 1), comparison.counts());
        assertEquals(of(clauses), comparison.applyTo(PLAN.plan()));
        assertEquals(List.of(), comparison.duties());
    }

    @Test
    void another_number_of_the_plan_is_no_other_duty() {
        Plan plan = PLAN.plan();
        Plan renumbered = new Plan(
                DocumentNumber.of("12/KH-UBND"),
                plan.place(),
                plan.date(),
                plan.issuer(),
                plan.type(),
                plan.title(),
                plan.year(),
                plan.preamble(),
                plan.clauses(),
                plan.recipients(),
                plan.signature());
        PlanComparison comparison = PlanComparison.between(PLAN, PLAN.with(renumbered));
        assertEquals(
                List.of(new DocumentChange(DocumentPart.NUMBER, "65/KH-UBND", "12/KH-UBND")), comparison.document());
        assertEquals(List.of(), comparison.clauses());
        assertEquals(List.of(), comparison.duties());
    }

    @Test
    void differences_are_applied_to_the_earlier_plan_alone() {
        PlanComparison comparison = compared(new Statement(ClauseRef.of(PURPOSE), "Bảo đảm quyền trẻ em."));
        Plan later = comparison.after().plan();
        assertEquals(later, comparison.applyTo(PLAN.plan()));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> comparison.applyTo(later));
        assertTrue(String.valueOf(refused.getMessage()).contains("65/KH-UBND@2025-03-31"));
    }

    /** A component of a clause that no part shows would let two different clauses look the same. */
    @Test
    void every_component_of_a_clause_is_part_of_the_comparison() {
        Set<String> compared = Set.of(
                "ref",
                "wording",
                "heading",
                "leads",
                "product",
                "coordinating",
                "time",
                "events",
                "duties",
                "reporters",
                "reports",
                "addressee",
                "channel",
                "escalation",
                "sources",
                "title");
        Set<String> components = new TreeSet<>();
        for (Class<?> kind : Clause.class.getPermittedSubclasses()) {
            for (var component : kind.getRecordComponents()) {
                components.add(component.getName());
            }
        }
        assertEquals(new TreeSet<>(compared), components, "put a new component into ClausePart");
    }

    @Test
    void more_and_less_by_agency_is_what_a_naive_count_of_both_registers_gives() {
        PlanTask task = task(TASK_6);
        Party police = new Party.One("Công an tỉnh", AgencyId.of("cong-an-tinh"), null);
        PlanComparison comparison =
                compared(task.withLeads(Responsibility.leading("Cơ quan chủ trì: Công an tỉnh.", List.of(police))));
        Map<String, Integer> difference = new TreeMap<>();
        comparison
                .after()
                .register()
                .owed()
                .forEach(owed -> difference.merge(String.valueOf(owed.bearer()), 1, Integer::sum));
        comparison
                .before()
                .register()
                .owed()
                .forEach(owed -> difference.merge(String.valueOf(owed.bearer()), -1, Integer::sum));
        difference.values().removeIf(count -> count == 0);
        Map<String, Integer> told = new TreeMap<>();
        comparison
                .duties()
                .forEach(duty -> told.merge(
                        String.valueOf(duty.obligation().bearer()),
                        switch (duty.kind()) {
                            case ADDED -> 1;
                            case REMOVED -> -1;
                            case CHANGED -> 0;
                        },
                        Integer::sum));
        told.values().removeIf(count -> count == 0);
        assertFalse(told.isEmpty() && !difference.isEmpty());
        assertEquals(difference, told);
    }

    private static PlanComparison compared(Clause changed) {
        return PlanComparison.between(
                PLAN, PLAN.with(PLAN.plan().toBuilder().replace(changed).build()));
    }

    private static PlanTask task(ClauseRef ref) {
        return (PlanTask) PLAN.plan().clause(ref).orElseThrow();
    }

    private static String statement(String ref) {
        return ((Statement) PLAN.plan().clause(ClauseRef.of(ref)).orElseThrow()).wording();
    }

    private static AgencyId bearer(DutyChange duty) {
        return Objects.requireNonNull(duty.obligation().bearer());
    }

    private static LocalDate lastDay(Obligation obligation) {
        return Objects.requireNonNull(obligation.lastDay());
    }

    /** The number of a task within Mục II; 0 for any other clause. */
    private static int taskNumber(Clause clause) {
        return clause.kind() == Clause.Kind.TASK
                ? Integer.parseInt(clause.ref().toString().substring("II.".length()))
                : 0;
    }

    /** A task under another number. */
    private static Clause at(Clause clause, String ref) {
        PlanTask task = (PlanTask) clause;
        return PlanTask.of(ClauseRef.of(ref), task.wording(), task.leads(), task.coordinating(), task.time())
                .withEvents(task.events().toArray(new NamedEvent[0]));
    }

    private static Plan of(List<Clause> clauses) {
        Plan plan = PLAN.plan();
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
}
