package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.time.Schedule;

/** An invented letter of Sở Y tế, 530/SYT-CSXH of 5/5/2025, says whom 65/KH-UBND means by those "liên quan". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcernedAgenciesTest {
    private static final LocalDate OF_LETTER = LocalDate.of(2025, 5, 5);
    private static final DatedDocument LETTER = new DatedDocument(DocumentNumber.of("530/SYT-CSXH"), OF_LETTER);
    private static final AgencyId POLICE = AgencyId.of("cong-an-tinh");
    private static final AgencyId JUSTICE = AgencyId.of("so-tu-phap");
    private static final String WORDS = "các cơ quan liên quan";
    private static final Party CONCERNED = group(true);

    private static Party group(boolean concerned) {
        return new Party.Group(WORDS, List.of(GroupId.of("cac-so")), concerned);
    }

    private static ConcernedAgencies named(ClauseRef clause, @Nullable LocalDate from) {
        return new ConcernedAgencies(clause, "Các cơ quan, liên quan", List.of(POLICE, JUSTICE), LETTER, from);
    }

    private static Plan with(Clause clause) {
        return QuangNgai.plan65().toBuilder().replace(clause).build();
    }

    private static PlanTask task() {
        return QuangNgai.plan65().tasks().get(0);
    }

    private static List<Party> bothAgencies() {
        return List.of(new Party.One(WORDS, POLICE, null), new Party.One(WORDS, JUSTICE, null));
    }

    @Test
    void who_is_named_owes_from_the_day_of_the_letter_or_from_the_day_that_it_says() {
        ClauseRef first = task().ref();
        assertEquals(OF_LETTER, named(first, null).effective());
        assertEquals(
                LocalDate.of(2025, 6, 1), named(first, LocalDate.of(2025, 6, 1)).effective());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ConcernedAgencies(first, WORDS, List.of(), LETTER, null),
                "a letter that names nobody");
        assertThrows(IllegalArgumentException.class, () -> named(first, LocalDate.of(1899, 12, 31)));
    }

    @Test
    void a_letter_names_those_concerned_in_its_words_and_nobody_else() {
        ConcernedAgencies letter = named(task().ref(), null);
        assertTrue(letter.names(CONCERNED));
        assertFalse(letter.names(group(false)), "the whole group, not those concerned of it");
        assertFalse(letter.names(new Party.Group("các đơn vị liên quan", List.of(GroupId.of("cac-so")), true)));
    }

    @Test
    void a_plan_names_the_agencies_from_the_day_of_the_letter_on() {
        PlanTask task = task().withCoordinating(Responsibility.coordinating("Phối hợp: " + WORDS, List.of(CONCERNED)));
        Plan plan = with(task);
        AmendedPlan amended = AmendedPlan.of(plan).with(List.of(named(task.ref(), null)));
        assertEquals(plan, amended.on(OF_LETTER.minusDays(1)));
        PlanTask read = (PlanTask) amended.on(OF_LETTER).clause(task.ref()).orElseThrow();
        assertEquals(bothAgencies(), read.coordinating().parties());
        assertEquals(task.leads(), read.leads());
        assertEquals(plan, amended.amendedOn(OF_LETTER), "its words stay");
        assertEquals(new TreeSet<>(List.of(OF_LETTER)), amended.days());
        assertEquals(amended.on(OF_LETTER), amended.latest());
        assertEquals(plan + " with 0 amendments, 1 letters on those concerned", amended.toString());
    }

    @Test
    void an_amendment_may_come_before_the_letter_or_after_it() {
        PlanTask task = task().withLeads(Responsibility.leading("Chủ trì: " + WORDS, List.of(CONCERNED)));
        Amendment amendment = Amendment.of(
                new DatedDocument(DocumentNumber.of("187/KH-UBND"), OF_LETTER.minusDays(9)),
                QuangNgai.plan65().id(),
                List.of(new Amendment.Replacement(ClauseRef.of("1"), "Sửa đổi", task)));
        List<ConcernedAgencies> letter = List.of(named(task.ref(), null));
        AmendedPlan one = AmendedPlan.of(QuangNgai.plan65()).with(amendment).with(letter);
        AmendedPlan other = AmendedPlan.of(QuangNgai.plan65()).with(letter).with(amendment);
        assertEquals(one, other);
        PlanTask read = (PlanTask) one.latest().clause(task.ref()).orElseThrow();
        assertEquals(bothAgencies(), read.leads().parties());
        assertEquals(new TreeSet<>(List.of(OF_LETTER.minusDays(9), OF_LETTER)), one.days());
    }

    @Test
    void whoever_bears_a_duty_or_reports_may_be_named_as_well() {
        Assignment assignment = new Assignment(
                ClauseRef.of("IV.9"),
                "Giao việc.",
                List.of(AssignedDuty.of(
                        "xây dựng kế hoạch", DutyKind.ISSUE_PLAN, List.of(CONCERNED), new Schedule.Continuous(2025))));
        Assignment assigned = (Assignment) meaning(assignment)
                .readInto(with(assignment))
                .clause(assignment.ref())
                .orElseThrow();
        assertEquals(bothAgencies(), assigned.duties().get(0).bearers());
        assertEquals(DutyKind.ISSUE_PLAN, assigned.duties().get(0).duty());

        ReportingDuty regime = ReportingDuty.of(
                ClauseRef.of("V"), "CHẾ ĐỘ", "Báo cáo.", List.of(CONCERNED), List.of(), AgencyId.of("ubnd-tinh"));
        ReportingDuty reporting = (ReportingDuty)
                meaning(regime).readInto(with(regime)).clause(regime.ref()).orElseThrow();
        assertEquals(bothAgencies(), reporting.reporters());
        assertEquals(regime.withChannel(JUSTICE).channel(), JUSTICE);
    }

    @Test
    void words_that_a_plan_does_not_have_leave_it_as_it_is() {
        Plan plan = QuangNgai.plan65();
        PartyMeaning nowhere = new PartyMeaning(task().ref(), "các cơ quan xa lạ", List.of(POLICE));
        assertFalse(nowhere.concerns(plan));
        assertEquals(plan, nowhere.readInto(plan));
        Statement purpose = plan.statements().get(0);
        assertEquals(List.of(), PartyMeaning.parties(purpose));
        assertFalse(new PartyMeaning(purpose.ref(), purpose.wording(), List.of(POLICE)).concerns(plan));
    }

    @Test
    void other_parties_of_the_same_line_stay_where_they_stood() {
        Party health = new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null);
        PlanTask task =
                task().withLeads(Responsibility.leading("Chủ trì: Sở Y tế, " + WORDS, List.of(health, CONCERNED)));
        assertTrue(meaning(task).concerns(with(task)));
        PlanTask read =
                (PlanTask) meaning(task).readInto(with(task)).clause(task.ref()).orElseThrow();
        List<Party> both = bothAgencies();
        assertEquals(List.of(health, both.get(0), both.get(1)), read.leads().parties());
    }

    private static PartyMeaning meaning(Clause clause) {
        return named(clause.ref(), null).meaning();
    }
}
