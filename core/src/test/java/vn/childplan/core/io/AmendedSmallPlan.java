package vn.childplan.core.io;

import java.time.LocalDate;
import java.util.List;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/** What was issued after {@link SmallPlan}: it gives II.1 a date, takes V away, adds II.2. */
final class AmendedSmallPlan {
    static final PlanTask II_1 =
            (PlanTask) SmallPlan.PLAN.clause(ClauseRef.of("II.1")).orElseThrow();

    static final PlanTask BY_30_9 = II_1.withTime(new Timing(
            "Trước ngày 30/9/2025",
            new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 9, 30)))));

    static final PlanTask II_2 = new PlanTask(
            ClauseRef.of("II.2"),
            "Chăm sóc trẻ em vùng bão, lũ",
            II_1.leads(),
            II_1.coordinating(),
            BY_30_9.time(),
            List.of(),
            "",
            null);

    static final Amendment AMENDMENT = Amendment.of(
            new DatedDocument(DocumentNumber.of("187/KH-UBND"), LocalDate.of(2025, 7, 10)),
            SmallPlan.PLAN.id(),
            List.of(
                    new Amendment.Replacement(ClauseRef.of("1"), "Điều chỉnh khoản 1 Mục II", BY_30_9),
                    new Amendment.Repeal(ClauseRef.of("2"), "Bãi bỏ Mục V", ClauseRef.of("V")),
                    new Amendment.Addition(ClauseRef.of("3"), "Bổ sung khoản 2 vào Mục II", II_2)));

    static final ConcernedAgencies NAMED = new ConcernedAgencies(
            ClauseRef.of("II.1"),
            "các sở",
            List.of(AgencyId.of("so-tu-phap")),
            new DatedDocument(DocumentNumber.of("530/SYT-NV"), LocalDate.of(2025, 5, 5)),
            null);

    private AmendedSmallPlan() {}
}
