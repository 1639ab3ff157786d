package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ValidationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.DisjointRoles;
import vn.childplan.core.constraint.WithinPlanYear;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;

class PlanConstraintsTest {

    // Disjoint roles

    private static Party one(String agency, String unit) {
        return new Party.One("x", AgencyId.of(agency), unit == null ? null : AgencyId.of(unit));
    }

    private static Party group(String... groups) {
        return new Party.Group(
                "x", Set.of(groups).stream().sorted().map(GroupId::of).toList(), false);
    }

    private static PlanTask task(List<Party> leads, List<Party> coordinating) {
        return PlanTask.of(
                ClauseRef.of("II.1"),
                "x",
                Responsibility.leading("x", leads),
                Responsibility.coordinating("x", coordinating),
                new Timing("x", new Schedule.Continuous(2025)));
    }

    @Test
    void who_leads_a_task_does_not_coordinate_in_it_too() {
        PlanTask task = task(
                List.of(one("so-y-te", null), one("cong-an-tinh", null)),
                List.of(one("so-tu-phap", null), one("cong-an-tinh", null)));
        assertEquals(List.of("coordinating.parties[1]: không được vừa chủ trì vừa phối hợp"), Checked.vi(task));
        assertEquals(List.of("coordinating.parties[1]: must not both lead and coordinate"), Checked.en(task));
    }

    @Test
    void a_lead_that_is_a_member_of_a_coordinating_group_is_fine() {
        assertEquals(List.of(), Checked.vi(task(List.of(one("so-y-te", null)), List.of(group("cac-so")))));
    }

    @Test
    void a_unit_is_somebody_other_than_its_agency() {
        assertEquals(
                List.of(),
                Checked.vi(task(List.of(one("so-y-te", "quy-bao-tro-tre-em")), List.of(one("so-y-te", null)))));
    }

    @Test
    void a_group_does_not_lead_and_coordinate_either() {
        assertEquals(
                List.of("coordinating.parties[0]: must not both lead and coordinate"),
                Checked.en(task(List.of(group("cac-so")), List.of(group("ban-nganh", "cac-so")))));
    }

    record Roles(@DisjointRoles Map<Role, List<String>> bearers) {}

    @Test
    void the_collections_of_a_map_of_roles_have_nothing_in_common() {
        List<String> twice = List.of("a", "a");
        assertEquals(List.of(), Checked.vi(new Roles(Map.of(Role.LEAD, twice, Role.COORDINATING, List.of("b")))));
        assertEquals(
                List.of("bearers: không được vừa chủ trì vừa phối hợp"),
                Checked.vi(new Roles(Map.of(Role.LEAD, twice, Role.COORDINATING, List.of("b", "a")))));
        assertEquals(List.of(), Checked.vi(new Roles(null)));
    }

    @Test
    void a_null_among_the_bearers_is_nobody_who_could_have_two_roles() {
        assertEquals(
                List.of(),
                Checked.vi(new Roles(
                        Map.of(Role.LEAD, Arrays.asList("a", null), Role.COORDINATING, Arrays.asList(null, "b")))));
        assertEquals(
                1,
                Checked.vi(new Roles(Map.of(
                                Role.LEAD, Arrays.asList("a", null), Role.COORDINATING, Arrays.asList(null, "a"))))
                        .size());
    }

    record DueBefore(
            @WithinPlanYear(value = 2025, monthsAfter = -1) LocalDate date) {}

    @Test
    void months_before_the_year_are_a_mistake_of_the_programmer() {
        ValidationException wrong =
                assertThrows(ValidationException.class, () -> Checked.vi(new DueBefore(LocalDate.of(2025, 1, 1))));
        assertInstanceOf(IllegalArgumentException.class, wrong.getCause());
    }

    // Within the year

    record Due(
            @WithinPlanYear(2025) LocalDate date,
            @WithinPlanYear(2025) Deadline deadline) {}

    record DueWithGrace(
            @WithinPlanYear(value = 2025, monthsAfter = 3) LocalDate date) {}

    /** 31/12/2025 is a Wednesday. */
    @ParameterizedTest(name = "last day {0}: in the year {1}, or within three months after it {2}")
    @CsvSource({
        "2024-12-31, false, false",
        "2025-01-01, true,  true",
        "2025-12-31, true,  true",
        "2026-01-01, false, true",
        "2026-03-31, false, true",
        "2026-04-01, false, false",
    })
    void the_last_good_day_is_in_the_year(LocalDate lastDay, boolean inYear, boolean withGrace) {
        List<String> outside = List.of("date: phải nằm trong năm của kế hoạch");
        assertEquals(inYear ? List.of() : outside, Checked.vi(new Due(lastDay, null)));
        assertEquals(withGrace ? List.of() : outside, Checked.vi(new DueWithGrace(lastDay)));
        assertEquals(
                inYear ? List.of() : List.of("deadline: must lie in the year of the plan"),
                Checked.en(new Due(null, Deadline.before(lastDay.plusDays(1)))));
    }

    @Test
    void what_runs_all_year_runs_in_that_year_and_what_has_no_date_passes() {
        assertEquals(List.of(), Checked.en(new Due(null, new Deadline.Continuous(2025))));
        assertEquals(
                List.of("deadline: must lie in the year of the plan"),
                Checked.en(new Due(null, new Deadline.Continuous(2024))));
        assertEquals(List.of(), Checked.en(new Due(null, new Deadline.Unspecified("theo quy định"))));
    }

    record YearLeftOut(@WithinPlanYear LocalDate date) {}

    @Test
    void a_deadline_outside_a_plan_needs_the_year_stated() {
        ValidationException thrown =
                assertThrows(ValidationException.class, () -> Checked.en(new YearLeftOut(LocalDate.of(2025, 1, 1))));
        assertEquals(
                "@WithinPlanYear needs its year on everything but a plan: @WithinPlanYear(2025)",
                thrown.getCause().getMessage());
    }

    // Not before the period

    /** The first half of 2025 begins on Wednesday 1/1, 00:00 in Viet Nam. */
    @ParameterizedTest(name = "handed in at {0}: {1}")
    @CsvSource({"2024-12-31T23:59:59, false", "2025-01-01T00:00, true", "2024-12-31T17:00Z, true", "2025-05-14, true"})
    void a_report_is_not_handed_in_before_its_period_begins(String at, boolean passes) {
        List<String> tooEarly = List.of("at: không được trước ngày đầu của kỳ báo cáo");
        assertEquals(passes ? List.of() : tooEarly, Checked.vi(Submission.of("so-y-te", "V", "2025-H1", at)));
        assertEquals(passes ? List.of() : tooEarly, Checked.vi(ProgressNote.of("so-y-te", "II.1", "2025", at)));
    }

    @Test
    void an_entry_without_a_period_passes_and_an_extension_may_come_early() {
        assertEquals(List.of(), Checked.vi(Submission.of("so-y-te", "IV.3", null, "2020-01-01")));
        assertEquals(List.of(), Checked.vi(Extension.of("so-y-te", "V", "2025-H2", "2025-05-01", "2025-12-01")));
    }
}
