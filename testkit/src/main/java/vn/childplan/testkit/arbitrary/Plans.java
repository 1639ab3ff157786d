package vn.childplan.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.ReportingPeriod;

/**
 * Plans for 2025 that name agencies and groups of a directory: tasks, assignments, reporting regimes and statements, with
 * every kind of deadline and schedule. Shrinks to one clause with one party.
 */
final class Plans {
    private Plans() {}

    /** Plans that fit a directory made by {@link Directories}. */
    static Arbitrary<Plan> fitting(AgencyDirectory directory) {
        Arbitrary<List<Party>> parties =
                parties(directory).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Party>> noneOrSome =
                parties(directory).list().uniqueElements().ofMaxSize(2);
        Arbitrary<Function<ClauseRef, Clause>> clause = Arbitraries.oneOf(
                tasks(parties, noneOrSome),
                reporting(directory, parties),
                assignments(directory, parties),
                Arbitraries.just(ref -> new Statement(ref, "Bảo đảm quyền trẻ em")));
        return Combinators.combine(clause.list().ofMinSize(1).ofMaxSize(4), dates())
                .as(Plans::plan);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 1, 2), LocalDate.of(2025, 8, 15));
    }

    private static Plan plan(List<Function<ClauseRef, Clause>> clauses, LocalDate date) {
        Plan.Builder plan = Plan.builder(DocumentNumber.of("1/KH-UBND"), Directories.ISSUER, date)
                .place("Quảng Nam")
                .title("Kế hoạch thực hiện quyền trẻ em")
                .year(Schedules.YEAR)
                .addRecipient(new Recipient("Như trên", List.of(), null))
                .signature(new Signature(Signature.Form.DEPUTY, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị A"));
        for (int i = 0; i < clauses.size(); i++) {
            plan.add(clauses.get(i).apply(ClauseRef.of("II." + (i + 1))));
        }
        return plan.build();
    }

    /** Agencies first, those founded later and those that end included; then groups, settled and open. */
    private static Arbitrary<Party> parties(AgencyDirectory directory) {
        List<Party> groups = List.of(
                new Party.Group("các sở", List.of(Directories.DEPARTMENTS), false),
                new Party.Group("các địa phương", List.of(AgencyGroup.LOCALITIES), false),
                new Party.Group("các sở, địa phương", List.of(Directories.DEPARTMENTS, AgencyGroup.LOCALITIES), false),
                new Party.Group("các cơ quan liên quan", List.of(Directories.DEPARTMENTS), true));
        Arbitrary<Party> agencies =
                agencies(directory).map(id -> new Party.One(directory.get(id).name(), id, null));
        return Arbitraries.oneOf(agencies, Arbitraries.of(groups));
    }

    private static Arbitrary<AgencyId> agencies(AgencyDirectory directory) {
        List<AgencyId> ids = new ArrayList<>();
        directory.agencies().forEach(agency -> ids.add(agency.id()));
        return Arbitraries.of(ids);
    }

    private static Arbitrary<Function<ClauseRef, Clause>> tasks(
            Arbitrary<List<Party>> leads, Arbitrary<List<Party>> coordinating) {
        return Combinators.combine(leads, coordinating, Schedules.any())
                .as((leading, helping, schedule) -> ref -> PlanTask.of(
                        ref,
                        "Tổ chức các hoạt động vì trẻ em",
                        Responsibility.leading("chủ trì", leading),
                        Responsibility.coordinating("phối hợp", helping),
                        new Timing("trong năm", schedule)));
    }

    private static Arbitrary<Function<ClauseRef, Clause>> reporting(
            AgencyDirectory directory, Arbitrary<List<Party>> parties) {
        Arbitrary<ReportingDuty.PeriodicReport> report = Combinators.combine(
                        Arbitraries.of(
                                ReportingPeriod.year(Schedules.YEAR),
                                ReportingPeriod.half(Schedules.YEAR, 1),
                                ReportingPeriod.nineMonths(Schedules.YEAR),
                                ReportingPeriod.month(Schedules.YEAR, 6)),
                        Schedules.deadlines())
                .as((period, deadline) -> new ReportingDuty.PeriodicReport("báo cáo", period, deadline));
        Arbitrary<ReportingDuty.Escalation> escalation =
                parties.map(bearers -> new ReportingDuty.Escalation("kịp thời báo cáo", bearers));
        return Combinators.combine(
                        parties,
                        report.list()
                                .uniqueElements(ReportingDuty.PeriodicReport::period)
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        agencies(directory).injectNull(0.5),
                        escalation.injectNull(0.5))
                .as((reporters, reports, channel, escalates) -> ref -> new ReportingDuty(
                        ref,
                        "Chế độ báo cáo",
                        "Định kỳ báo cáo",
                        reporters,
                        reports,
                        Directories.ISSUER,
                        channel,
                        escalates));
    }

    /** Each verb at most once in a clause: two duties of one verb, bearer and period would be one obligation. */
    private static Arbitrary<Function<ClauseRef, Clause>> assignments(
            AgencyDirectory directory, Arbitrary<List<Party>> parties) {
        Arbitrary<AssignedDuty> duty = Combinators.combine(
                        Arbitraries.of(
                                DutyKind.ISSUE_PLAN,
                                DutyKind.CONSOLIDATE,
                                DutyKind.APPRAISE_FUNDING,
                                DutyKind.GUIDE,
                                DutyKind.SUPERVISE),
                        parties,
                        Schedules.any(),
                        Arbitraries.of(AssignedDuty.Force.values()),
                        agencies(directory).injectNull(0.5))
                .as((kind, bearers, schedule, force, channel) ->
                        new AssignedDuty("thực hiện", kind, Role.BEARER, bearers, schedule, force, null, channel));
        return duty.list()
                .uniqueElements(AssignedDuty::duty)
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(duties -> ref -> new Assignment(ref, "Trách nhiệm của các cơ quan", duties));
    }
}
