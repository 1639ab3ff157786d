package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.ReadableText;
import vn.childplan.reporting.model.Report;

/**
 * Plan 65 with its Mục V as a clause of duties, khoản 6 Mục IV, as plans of several provinces have it in "Tổ chức thực hiện":
 * "các sở, địa phương … định kỳ báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15 tháng 5 và trước ngày 15 tháng 11". The directory has
 * 7 sở, Sở Y tế among them; "địa phương" are 13 districts in May (Nơi nhận).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignedReportsTest {
    private static final String WORDING =
            "định kỳ báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15 tháng 5 và trước ngày 15 tháng 11";

    private static final Report REPORT = consolidated("2025-05-20").in(Text.VIETNAMESE);

    /** Sở Tư pháp reported on 14/5, Sở Nội vụ on 16/5, two days after the last good day. */
    private static ConsolidatedReport consolidated(String asOf) {
        return ConsolidatedReport.of(
                SampleYear.PLAN
                        .with(plan())
                        .assess(
                                EvidenceLog.of(
                                        Submission.of("so-tu-phap", "IV.6", "2025-H1", "2025-05-14"),
                                        Submission.of("so-noi-vu", "IV.6", "2025-H1", "2025-05-16")),
                                VietnamTime.parse(asOf)),
                ReportingPeriod.half(2025, 1));
    }

    private static Plan plan(Clause... more) {
        return plan(AgencyId.of("ubnd-tinh"), more);
    }

    private static Plan plan(AgencyId addressee, Clause... more) {
        Plan plan = QuangNgai.plan65();
        Plan.Builder builder = Plan.builder(plan.number(), plan.issuer(), plan.date())
                .title(plan.title())
                .place(plan.place())
                .signature(plan.signature());
        plan.recipients().forEach(builder::addRecipient);
        plan.clauses().stream()
                .filter(clause -> !(clause instanceof ReportingDuty))
                .forEach(builder::add);
        builder.add(new Assignment(
                ClauseRef.of("IV.6"),
                "Các sở, địa phương " + WORDING,
                List.of(
                        asked(addressee, ReportingPeriod.half(2025, 1), LocalDate.of(2025, 5, 15)),
                        asked(addressee, ReportingPeriod.year(2025), LocalDate.of(2025, 11, 15)))));
        List.of(more).forEach(builder::add);
        return builder.build();
    }

    private static AssignedDuty asked(AgencyId addressee, ReportingPeriod period, LocalDate before) {
        return AssignedDuty.of(
                        WORDING,
                        DutyKind.REPORT,
                        List.of(new Party.Group(
                                "các sở, địa phương", List.of(GroupId.of("cac-so"), AgencyGroup.LOCALITIES), false)),
                        new Schedule.Due(period, Deadline.before(before)))
                .withAddressee(addressee)
                .withChannel(AgencyId.of("so-y-te"));
    }

    @Test
    void who_has_to_report_and_who_has_is_counted() {
        assertEquals(7 + 13, SampleYear.figure(REPORT, "mustReport"));
        assertEquals(1, SampleYear.figure(REPORT, "MET"));
        assertEquals(1, SampleYear.figure(REPORT, "MET_LATE"));
        assertEquals(18, SampleYear.figure(REPORT, "OVERDUE"));
        assertEquals(20, SampleYear.rows(REPORT, "reports", "bearer").size());
        assertTrue(SampleYear.rows(REPORT, "reports", "bearer", "deadline").contains("Sở Nội vụ | 14/5/2025"));
    }

    @Test
    void it_goes_from_the_channel_to_whom_the_clause_names() {
        assertEquals(
                List.of("Ủy ban nhân dân tỉnh Quảng Ngãi"),
                Objects.requireNonNull(REPORT.form()).addressees());
        String text = ReadableText.of(REPORT, "md");
        assertTrue(text.contains("**SỞ Y TẾ**"), text);
        assertTrue(text.contains("Thực hiện các khoản 1, 6 Mục IV Kế hoạch số 65/KH-UBND"), text);
        assertTrue(
                text.contains(", Sở Y tế báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND 6 tháng đầu năm 2025"), text);
    }

    @Test
    void what_is_due_next_is_the_report_on_the_year() {
        String text = ReadableText.of(REPORT, "md");
        assertTrue(
                text.contains(
                        "Các cơ quan, địa phương báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND năm 2025 trước ngày"
                                + " 15/11/2025."),
                text);
        String english = ReadableText.of(consolidated("2025-05-20").in(Locale.ENGLISH), "md");
        assertTrue(english.contains("(before 15 Nov 2025)"), english);
    }

    private static String withoutEvidence(Plan plan) {
        return ReadableText.of(
                ConsolidatedReport.of(
                                SampleYear.PLAN.with(plan).assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20")),
                                ReportingPeriod.half(2025, 1))
                        .in(Text.VIETNAMESE),
                "md");
    }

    /**
     * As khoản 1 Mục III of 308/KH-UBND of Hà Nội: "Sở … tham mưu UBND Thành phố báo cáo … về Cục … trước ngày 20". On 20/5 a report
     * that was due by 19/4 is 31 days late, and what Sở Y tế owes of it is to prepare it.
     */
    @Test
    void whom_the_report_goes_to_is_not_urged_in_it() {
        Schedule.Due quarter =
                new Schedule.Due(ReportingPeriod.quarter(2025, 1), Deadline.before(LocalDate.of(2025, 4, 20)));
        String text = withoutEvidence(plan(new Assignment(
                ClauseRef.of("IV.7"),
                "Sở Y tế tham mưu UBND tỉnh báo cáo Bộ Y tế trước ngày 20/4",
                List.of(
                        AssignedDuty.of(
                                        "tham mưu UBND tỉnh báo cáo Bộ Y tế trước ngày 20/4",
                                        DutyKind.CONSOLIDATE,
                                        List.of(new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null)),
                                        quarter)
                                .withAddressee(AgencyId.of("ubnd-tinh")),
                        AssignedDuty.of(
                                        "UBND tỉnh báo cáo Bộ Y tế trước ngày 20/4",
                                        DutyKind.REPORT,
                                        List.of(new Party.One("UBND tỉnh", AgencyId.of("ubnd-tinh"), null)),
                                        quarter)
                                .withAddressee(AgencyId.of("bo-y-te"))))));
        assertFalse(text.contains("đôn đốc UBND tỉnh"), text);
        assertFalse(text.contains("– UBND tỉnh ("), text);
        String task = "tổng hợp báo cáo theo khoản 7 Mục IV, quý I năm 2025";
        assertTrue(text.contains("Nhiệm vụ quá hạn chưa hoàn thành: " + task + " – Sở Y tế (31 ngày)."), text);
        assertTrue(text.contains("Sở Y tế hoàn thành việc " + task + "."), text);
    }

    /** "Các Sở, ngành, đơn vị, UBND cấp xã" lead III.1 of 141/KH-UBND of Bắc Ninh; here a khoản 14 Mục II. */
    @Test
    void a_group_that_leads_a_task_is_named() {
        PlanTask task =
                (PlanTask) QuangNgai.plan65().clause(ClauseRef.of("II.12")).orElseThrow();
        Responsibility leads = Responsibility.leading(
                "Cơ quan chủ trì: Sở Nội vụ, các sở, ngành.",
                List.of(
                        new Party.One("Sở Nội vụ", AgencyId.of("so-noi-vu"), null),
                        new Party.Group("các sở, ngành", List.of(GroupId.of("cac-so")), false)));
        Plan plan =
                plan(PlanTask.of(ClauseRef.of("II.14"), "Dạy bơi cho trẻ em", leads, task.coordinating(), task.time()));
        Report report = ConsolidatedReport.of(
                        SampleYear.PLAN.with(plan).assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20")),
                        ReportingPeriod.half(2025, 1))
                .in(Text.VIETNAMESE);
        assertTrue(SampleYear.rows(report, "tasks", "clause", "leads").contains("II.14 | Sở Nội vụ; các sở, ngành"));
    }

    /** Khoản 8 Mục IV gives work to "các sở liên quan": nobody knows how many items that is, so it is not among those counted. */
    @Test
    void the_clauses_that_a_number_is_of_are_those_that_are_counted() {
        String text = withoutEvidence(plan(new Assignment(
                ClauseRef.of("IV.8"),
                "Các sở liên quan kiện toàn đội ngũ",
                List.of(AssignedDuty.of(
                        "kiện toàn đội ngũ",
                        DutyKind.CARRY_OUT,
                        List.of(new Party.Group("Các sở liên quan", List.of(GroupId.of("cac-so")), true)),
                        new Schedule.Unspecified(2025, ""))))));
        assertTrue(text.contains("theo các khoản 4, 5, 8 Mục IV Kế hoạch"), text);
        assertTrue(text.contains("nội dung giao tại các khoản 4, 5 Mục IV Kế hoạch"), text);
    }

    /** Khoản 1 Mục IV has Sở Y tế consolidate for UBND tỉnh, whoever else the reports are for. */
    @Test
    void proposals_are_put_to_whom_the_report_goes_to() {
        assertTrue(ReadableText.of(REPORT, "md").contains("kiến nghị với UBND tỉnh và các bộ, ngành Trung ương"));
        assertTrue(withoutEvidence(plan(AgencyId.of("so-noi-vu")))
                .contains("kiến nghị với Sở Nội vụ, UBND tỉnh và các bộ, ngành Trung ương; nếu"));
    }
}
