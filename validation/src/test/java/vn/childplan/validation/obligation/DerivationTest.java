package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.rule.RuleSet;

/** A plan of 31/3/2025 with one report on the year, due before 15/11/2025: the last permitted day is 14/11. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivationTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    @Test
    void what_is_not_due_passes_from_successor_to_successor_until_somebody_bears_it_to_its_end() {
        AgencyDirectory directory = directory(
                List.of(ending("a", JUNE), ending("b", SEPTEMBER), agency("c")),
                passing("a", "b", JUNE),
                passing("b", "c", SEPTEMBER));
        ObligationRegister register = derive(directory, one("a"));
        assertEquals(
                List.of(
                        new Tenure(null, List.of(), JUNE, true, true, ids("b")),
                        new Tenure(JUNE, ids("a"), SEPTEMBER, true, true, ids("c")),
                        new Tenure(SEPTEMBER, ids("b"), null, false, false, List.of())),
                register.obligations().stream().map(Obligation::tenure).toList());
        assertEquals(List.of(), register.findings());
        assertEquals(ids("c"), register.owed().stream().map(Obligation::bearer).toList(), "who owes it in the end");
        assertEquals(
                ids("b"),
                register.owedOn(SEPTEMBER.minusDays(1)).stream()
                        .map(Obligation::bearer)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, 2025-07-01", "2025-07-01, 2025-06-01"})
    void who_takes_over_from_two_bears_it_once_and_from_the_earlier_day_on(LocalDate a, LocalDate b) {
        AgencyDirectory directory = directory(
                List.of(ending("a", a), ending("b", b), agency("c")), passing("a", "c", a), passing("b", "c", b));
        ObligationRegister register = derive(directory, one("a"), one("b"));
        assertEquals(3, register.size());
        assertEquals(new Tenure(JUNE, ids("a", "b"), null, false, false, List.of()), tenure(register, "c"));
    }

    @Test
    void who_is_named_and_takes_over_as_well_has_borne_it_from_the_start() {
        AgencyDirectory directory = directory(List.of(ending("a", JULY), agency("c")), passing("a", "c", JULY));
        ObligationRegister register = derive(directory, one("a"), one("c"));
        assertEquals(new Tenure(null, ids("a"), null, false, false, List.of()), tenure(register, "c"));
    }

    /** Who is no more from 15/11 on lived on 14/11, the last permitted day; who is no more from 14/11 on did not. */
    @ParameterizedTest
    @CsvSource({"2025-11-14, true", "2025-11-15, false"})
    void what_falls_due_while_its_bearer_lives_stays_with_it(LocalDate end, boolean passesOn) {
        AgencyDirectory directory = directory(List.of(ending("a", end), agency("c")), passing("a", "c", end));
        ObligationRegister register = derive(directory, one("a"));
        assertEquals(new Tenure(null, List.of(), end, passesOn, true, ids("c")), tenure(register, "a"));
        assertEquals(passesOn ? 2 : 1, register.size());
    }

    @Test
    void a_bearer_that_ends_without_successor_is_a_finding_and_not_a_crash() {
        ObligationRegister register = derive(directory(List.of(ending("a", JULY))), one("a"));
        assertEquals(List.of("succession.none-recorded"), codes(register));
        assertEquals(new Tenure(null, List.of(), JULY, true, true, List.of()), tenure(register, "a"));
    }

    @Test
    void an_agency_that_the_directory_does_not_know_is_a_finding_and_leaves_open_who_owes_it() {
        ObligationRegister register = derive(directory(List.of(agency("a"))), one("a"), one("x"));
        assertEquals(List.of("party.unknown-agency"), codes(register));
        assertEquals(
                Arrays.asList(null, AgencyId.of("a")),
                register.obligations().stream().map(Obligation::bearer).toList());
    }

    @Test
    void those_concerned_and_a_group_without_members_are_findings_and_a_group_with_members_is_none() {
        Party concerned = new Party.Group("các sở liên quan", List.of(GroupId.of("so")), true);
        Party nobody = new Party.Group("các hội", List.of(GroupId.of("hoi")), false);
        Party everybody = new Party.Group("các sở", List.of(GroupId.of("so")), false);
        AgencyDirectory directory = directory(List.of(agency("a"), agency("b")));
        assertEquals(List.of("party.concerned-open"), codes(derive(directory, concerned)));
        assertEquals(List.of("party.no-members"), codes(derive(directory, nobody)));
        ObligationRegister register = derive(directory, everybody);
        assertEquals(List.of(), codes(register));
        assertEquals(
                ids("a", "b"),
                register.obligations().stream().map(Obligation::bearer).toList());
    }

    @Test
    void a_finding_says_what_is_open_and_what_would_settle_it() {
        Finding finding =
                derive(directory(List.of(agency("a"))), one("x")).findings().get(0);
        assertEquals(ClauseRef.of("V"), finding.clause());
        assertEquals(
                "agency “x” ('agency': x) is not in the directory",
                finding.message().en());
        assertEquals("add the agency to the directory", finding.remedy().en());
    }

    @Test
    void what_passes_on_needs_a_day_on_which_its_bearer_ends() {
        List<AgencyId> nobody = List.of();
        assertThrows(IllegalArgumentException.class, () -> new Tenure(null, nobody, null, true, true, nobody));
    }

    /** "Các sở" coordinate, and Sở a leads: it has the lead's duty alone. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nobody_coordinates_with_itself_in_a_task_or_in_an_assignment(boolean task) {
        Party all = new Party.Group("các sở", List.of(GroupId.of("so")), false);
        AgencyDirectory directory = directory(List.of(agency("a"), agency("b")));
        Clause clause = task ? task(one("a"), all) : assignment(one("a"), all);
        ObligationRegister register = derive(directory, clause);
        assertEquals(List.of("CARRY_OUT a", "COORDINATE b"), owing(register));
        assertEquals(List.of(), register.findings());
    }

    /** A clause may name those who coordinate before those who lead. */
    @Test
    void nobody_coordinates_with_itself_in_whatever_order_a_clause_names_them() {
        Assignment inOrder = assignment(one("a"), one("a"), one("b"));
        List<AssignedDuty> turned = new ArrayList<>(inOrder.duties());
        Collections.reverse(turned);
        assertEquals(
                List.of("COORDINATE b", "CARRY_OUT a"),
                owing(derive(
                        directory(List.of(agency("a"), agency("b"))),
                        new Assignment(inOrder.ref(), inOrder.wording(), turned))));
    }

    /** Sở a leads and Sở b coordinates; both end on 1/7, and Sở c takes over from both. */
    @Test
    void who_takes_over_from_the_lead_and_from_one_who_coordinates_has_the_duty_of_the_lead() {
        AgencyDirectory directory = directory(
                List.of(ending("a", JULY), ending("b", JULY), agency("c")),
                passing("a", "c", JULY),
                passing("b", "c", JULY));
        assertEquals(
                List.of("CARRY_OUT a", "CARRY_OUT c", "COORDINATE b"),
                owing(derive(directory, task(one("a"), one("b")))));
    }

    @Test
    void a_duty_to_coordinate_that_passes_to_the_lead_ends_and_goes_on_with_whoever_else_takes_over() {
        AgencyDirectory directory = directory(
                List.of(agency("a"), ending("b", JULY), agency("c")), passing("b", "a", JULY), passing("b", "c", JULY));
        assertEquals(
                List.of("CARRY_OUT a", "COORDINATE b", "COORDINATE c"),
                owing(derive(directory, task(one("a"), one("b")))));
    }

    /**
     * Sở b coordinates and ends on 1/5; Sở a, which leads until its deadline of 14/5, takes it over and ends on 1/6, before the
     * year of those who coordinate is over. What ended with Sở a does not begin again with Sở c.
     */
    @Test
    void a_duty_to_coordinate_that_ended_with_the_lead_passes_to_nobody_after_it() {
        LocalDate may = LocalDate.of(2025, 5, 1);
        LocalDate june = LocalDate.of(2025, 6, 1);
        AgencyDirectory directory = directory(
                List.of(ending("a", june), ending("b", may), agency("c")),
                passing("b", "a", may),
                passing("a", "c", june));
        Schedule spring = new Schedule.Window(DateSpan.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 14)));
        assertEquals(
                List.of("CARRY_OUT a", "COORDINATE b"), owing(derive(directory, task(spring, one("a"), one("b")))));
    }

    /** Sở b is named to coordinate, and takes the lead over on 1/7: until then it coordinates with Sở a. */
    @Test
    void who_is_named_to_coordinate_and_takes_over_the_lead_has_coordinated_before() {
        AgencyDirectory directory = directory(List.of(ending("a", JULY), agency("b")), passing("a", "b", JULY));
        assertEquals(
                List.of("CARRY_OUT a", "CARRY_OUT b", "COORDINATE b"),
                owing(derive(directory, task(one("a"), one("b")))));
    }

    /** The plan is of 31/3/2025: by 30/3 nobody could owe anything by it; a date that is named stands as it is. */
    @ParameterizedTest
    @CsvSource({
        "30, 2025-Q2 2025-Q3 2025-Q4",
        "31, 2025-Q1 2025-Q2 2025-Q3 2025-Q4",
    })
    void what_recurs_begins_with_the_plan(int dayOfLastMonth, String periods) {
        Schedule quarterly = new Schedule.Periodic(
                2025,
                ReportingPeriod.Kind.QUARTER,
                new Schedule.DueDay(Schedule.DueDay.Boundary.NOT_LATER_THAN, dayOfLastMonth, 0));
        ObligationRegister register =
                derive(directory(List.of(agency("ubnd-tinh"), agency("y-te"))), task(quarterly, one("y-te")));
        assertEquals(
                List.of(periods.split(" ")),
                register.obligations().stream()
                        .map(obligation -> obligation.period().toString())
                        .toList());
        Schedule named = new Schedule.Window(DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 30)));
        assertEquals(
                1,
                derive(directory(List.of(agency("ubnd-tinh"), agency("y-te"))), task(named, one("y-te")))
                        .size());
    }

    /** The plan is of 31/3/2025: "Quý I, II" is owed from that day, in the first quarter as in the year. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, 2025-03-31",
        "2025-03-31, 2025-12-31, 2025-03-31",
        "2025-04-01, 2025-12-31, 2025-04-01",
        "2025-01-01, 2025-03-31, 2025-03-31",
        "2025-01-01, 2025-03-30, 2025-01-01"
    })
    void a_window_that_began_before_the_plan_is_owed_from_the_plan_on(LocalDate first, LocalDate last, LocalDate from) {
        ObligationRegister register = derive(
                directory(List.of(agency("ubnd-tinh"), agency("y-te"))),
                task(new Schedule.Window(DateSpan.of(first, last)), one("y-te")));
        assertEquals(
                Deadline.within(DateSpan.of(from, last)),
                register.obligations().get(0).deadline());
    }

    private static List<String> owing(ObligationRegister register) {
        return register.obligations().stream()
                .map(owed -> owed.duty() + " " + owed.bearer())
                .toList();
    }

    private static PlanTask task(Party lead, Party... coordinating) {
        return task(new Schedule.Continuous(2025), lead, coordinating);
    }

    private static PlanTask task(Schedule schedule, Party lead, Party... coordinating) {
        return new PlanTask(
                ClauseRef.of("II.1"),
                "Truyền thông",
                new Responsibility("Cơ quan chủ trì", Role.LEAD, List.of(lead)),
                new Responsibility("Cơ quan phối hợp", Role.COORDINATING, List.of(coordinating)),
                new Timing("Trong năm", schedule),
                List.of(),
                "",
                null);
    }

    private static Assignment assignment(Party lead, Party... coordinating) {
        Schedule year = new Schedule.Continuous(2025);
        return new Assignment(
                ClauseRef.of("IV.2"),
                "chủ trì, phối hợp với các sở",
                List.of(
                        AssignedDuty.of("chủ trì", DutyKind.CARRY_OUT, List.of(lead), year)
                                .withRole(Role.LEAD),
                        AssignedDuty.of("phối hợp", DutyKind.COORDINATE, List.of(coordinating), year)
                                .withRole(Role.COORDINATING)));
    }

    private static ObligationRegister derive(AgencyDirectory directory, Party... reporters) {
        ReportingDuty reporting = new ReportingDuty(
                ClauseRef.of("V"),
                "CHẾ ĐỘ BÁO CÁO",
                "trước ngày 15/11/2025 báo cáo",
                List.of(reporters),
                List.of(new ReportingDuty.PeriodicReport(
                        "trước ngày 15/11/2025",
                        ReportingPeriod.year(2025),
                        Deadline.before(LocalDate.of(2025, 11, 15)))),
                AgencyId.of("ubnd-tinh"),
                null,
                null);
        return derive(directory, reporting);
    }

    private static ObligationRegister derive(AgencyDirectory directory, Clause clause) {
        Plan plan = Plan.builder(DocumentNumber.of("65/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 3, 31))
                .title("Công tác trẻ em năm 2025")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .add(clause)
                .build();
        return ObligationRegister.derive(plan, directory, RuleSet.standard());
    }

    private static AgencyDirectory directory(List<Agency> agencies, Succession... successions) {
        return AgencyDirectory.of(
                agencies,
                List.of(group("so", "Các sở", AgencyKind.DEPARTMENT), group("hoi", "Các hội", AgencyKind.ASSOCIATION)),
                List.of(successions));
    }

    private static AgencyGroup group(String id, String name, AgencyKind kind) {
        return new AgencyGroup(GroupId.of(id), name, new TreeSet<>(List.of(kind)), List.of());
    }

    private static Agency agency(String id) {
        return Agency.of(id, AgencyKind.DEPARTMENT, "Sở " + id);
    }

    private static Agency ending(String id, LocalDate end) {
        return agency(id).withLife(Validity.until(end));
    }

    private static Succession passing(String from, String to, LocalDate on) {
        return new Succession(AgencyId.of(from), AgencyId.of(to), on, "Nghị quyết");
    }

    private static Party one(String id) {
        return new Party.One(id, AgencyId.of(id), null);
    }

    private static List<AgencyId> ids(String... ids) {
        return Arrays.stream(ids).map(AgencyId::of).toList();
    }

    private static List<String> codes(ObligationRegister register) {
        return register.findings().stream().map(Finding::code).toList();
    }

    private static Tenure tenure(ObligationRegister register, String bearer) {
        return register.find("65/KH-UBND:V:REPORT:" + bearer + ":2025")
                .orElseThrow()
                .tenure();
    }
}
