package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;

/** Why a period has no consolidated report. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnknownPeriodTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);

    @Test
    void a_plan_without_reports_has_no_regime() {
        UnknownPeriodException refused = refused(withoutRegime().build());
        assertEquals("kế hoạch không yêu cầu báo cáo kỳ 2025", refused.what().vi());
        assertEquals("Kế hoạch không có chế độ báo cáo.", refused.remedy().vi());
    }

    /** Mục VI has the departments report to the province through Sở Y tế, and the localities in another clause. */
    @Test
    void reports_of_two_clauses_are_not_taken_together() {
        Plan plan = withoutRegime()
                .add(asking("VI.1", GroupId.of("cac-so")))
                .add(asking("VI.2", AgencyGroup.LOCALITIES))
                .build();
        UnknownPeriodException refused = refused(plan);
        assertEquals(
                "báo cáo kỳ 2025 nêu tại khoản 1 Mục VI, khoản 2 Mục VI, không gửi cùng một nơi theo cùng một khoản, nên chưa"
                        + " xác định được báo cáo tổng hợp gồm những báo cáo nào",
                refused.what().vi());
        assertEquals(
                "the report on 2025 is asked for in clause VI.1, clause VI.2, not by one clause and one way, so it is open"
                        + " which reports to consolidate",
                refused.what().en());
        assertEquals(
                "Ai đã gửi, ai chưa gửi: xem danh mục theo dõi, công văn đôn đốc.",
                refused.remedy().vi());
        assertEquals(
                "Các kỳ: 2025.",
                refused(plan, ReportingPeriod.quarter(2025, 1)).remedy().vi());
    }

    @Test
    void of_the_report_of_one_agency_nothing_is_consolidated() {
        Plan plan = withoutRegime()
                .add(asking("VI.1", new Party.One("Sở Tư pháp", AgencyId.of("so-tu-phap"), null)))
                .build();
        assertEquals(
                "báo cáo kỳ 2025 nêu tại khoản 1 Mục VI chỉ do một cơ quan gửi, không có báo cáo của cơ quan khác để tổng hợp",
                refused(plan).what().vi());
    }

    /** 52/KH-UBND, Mục III: "Sở Y tế tổng hợp, báo cáo UBND tỉnh …, riêng năm 2026 báo cáo trước 25/11". */
    @Test
    void what_one_agency_consolidates_is_not_denied() {
        AssignedDuty report = AssignedDuty.of(
                        "tổng hợp, báo cáo UBND tỉnh trước 25/11",
                        DutyKind.CONSOLIDATE,
                        List.of(new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null)),
                        new Schedule.Due(YEAR, Deadline.before(LocalDate.of(2025, 11, 25))))
                .withAddressee(AgencyId.of("ubnd-tinh"));
        Plan plan = withoutRegime()
                .add(new Assignment(ClauseRef.of("VI.1"), "Sở Y tế …", List.of(report)))
                .build();
        UnknownPeriodException refused = refused(plan);
        assertEquals(
                "báo cáo kỳ 2025 nêu tại khoản 1 Mục VI chỉ do Sở Y tế lập, không có báo cáo của cơ quan khác để tổng hợp",
                refused.what().vi());
        assertEquals(
                "the report on 2025 is asked for in clause VI.1, of Sở Y tế alone, so there is nothing to consolidate",
                refused.what().en());
        assertEquals("Lập báo cáo của cơ quan đó.", refused.remedy().vi());
        assertEquals(
                "Các kỳ: 2025.",
                refused(plan, ReportingPeriod.quarter(2025, 1)).remedy().vi());
    }

    /** 172/KH-UBND of TP. Hồ Chí Minh, IV.3: "báo cáo kết quả thực hiện về Ủy ban nhân dân Thành phố (thông qua Sở Nội vụ …)". */
    @Test
    void reports_on_no_period_and_by_no_day_are_not_denied() {
        AssignedDuty report = AssignedDuty.of(
                        "báo cáo kết quả thực hiện về UBND tỉnh (thông qua Sở Nội vụ để tổng hợp)",
                        DutyKind.REPORT,
                        List.of(new Party.Group("các sở", List.of(GroupId.of("cac-so")), false)),
                        new Schedule.Unspecified(2025, ""))
                .withAddressee(AgencyId.of("ubnd-tinh"))
                .withChannel(AgencyId.of("so-noi-vu"));
        Plan plan = withoutRegime()
                .add(new Assignment(ClauseRef.of("VI.3"), "Các sở …", List.of(report)))
                .build();
        UnknownPeriodException refused = refused(plan, ReportingPeriod.half(2025, 1));
        assertEquals(
                "kế hoạch yêu cầu báo cáo tại khoản 3 Mục VI, không ghi kỳ báo cáo và thời hạn, nên chưa lập được báo cáo tổng"
                        + " hợp",
                refused.what().vi());
        assertEquals(
                "the plan asks for reports in clause VI.3 on no period and by no day, so they cannot be consolidated",
                refused.what().en());
    }

    private static Assignment asking(String clause, GroupId group) {
        return asking(clause, new Party.Group("các cơ quan", List.of(group), false));
    }

    private static Assignment asking(String clause, Party party) {
        AssignedDuty report = AssignedDuty.of(
                        "định kỳ báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15 tháng 11",
                        DutyKind.REPORT,
                        List.of(party),
                        new Schedule.Due(YEAR, Deadline.before(LocalDate.of(2025, 11, 15))))
                .withAddressee(AgencyId.of("ubnd-tinh"))
                .withChannel(AgencyId.of("so-y-te"));
        return new Assignment(ClauseRef.of(clause), "Các cơ quan …", List.of(report));
    }

    private static UnknownPeriodException refused(Plan plan) {
        return refused(plan, YEAR);
    }

    private static UnknownPeriodException refused(Plan plan, ReportingPeriod period) {
        Assessment assessment = SampleYear.PLAN.with(plan).assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-11-20"));
        return assertThrows(UnknownPeriodException.class, () -> ConsolidatedReport.of(assessment, period));
    }

    private static Plan.Builder withoutRegime() {
        Plan plan = QuangNgai.plan65();
        Plan.Builder builder = Plan.builder(plan.number(), plan.issuer(), plan.date())
                .title(plan.title())
                .signature(plan.signature());
        plan.clauses().stream()
                .filter(clause -> !(clause instanceof ReportingDuty))
                .forEach(builder::add);
        return builder;
    }
}
