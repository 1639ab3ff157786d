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

    /** As plans of several provinces have it, in "Tổ chức thực hiện": who plans and reports stands in one clause. */
    @Test
    void a_report_that_another_clause_asks_for_is_not_denied() {
        AssignedDuty report = AssignedDuty.of(
                        "định kỳ báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15 tháng 11",
                        DutyKind.REPORT,
                        List.of(new Party.Group("các cơ quan, địa phương", List.of(AgencyGroup.LOCALITIES), false)),
                        new Schedule.Due(YEAR, Deadline.before(LocalDate.of(2025, 11, 15))))
                .withAddressee(AgencyId.of("ubnd-tinh"))
                .withChannel(AgencyId.of("so-y-te"));
        Plan plan = withoutRegime()
                .add(new Assignment(ClauseRef.of("VI.1"), "Các cơ quan, địa phương …", List.of(report)))
                .build();
        UnknownPeriodException refused = refused(plan);
        assertEquals(
                "báo cáo kỳ 2025 nêu tại khoản 1 Mục VI, không phải chế độ báo cáo thành mục riêng, nên chưa lập được báo"
                        + " cáo tổng hợp",
                refused.what().vi());
        assertEquals(
                "the report on 2025 is asked for in clause VI.1 and not in a reporting regime of its own, so it cannot be"
                        + " consolidated",
                refused.what().en());
        assertEquals(
                "Các kỳ: 2025.",
                refused(plan, ReportingPeriod.quarter(2025, 1)).remedy().vi());
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
