package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
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

    private static Plan plan() {
        Plan plan = QuangNgai.plan65();
        Plan.Builder builder = Plan.builder(plan.number(), plan.issuer(), plan.date())
                .title(plan.title())
                .place(plan.place())
                .signature(plan.signature());
        plan.recipients().forEach(builder::addRecipient);
        plan.clauses().stream()
                .filter(clause -> !(clause instanceof ReportingDuty))
                .forEach(builder::add);
        return builder.add(new Assignment(
                        ClauseRef.of("IV.6"),
                        "Các sở, địa phương " + WORDING,
                        List.of(
                                asked(ReportingPeriod.half(2025, 1), LocalDate.of(2025, 5, 15)),
                                asked(ReportingPeriod.year(2025), LocalDate.of(2025, 11, 15)))))
                .build();
    }

    private static AssignedDuty asked(ReportingPeriod period, LocalDate before) {
        return AssignedDuty.of(
                        WORDING,
                        DutyKind.REPORT,
                        List.of(new Party.Group(
                                "các sở, địa phương", List.of(GroupId.of("cac-so"), AgencyGroup.LOCALITIES), false)),
                        new Schedule.Due(period, Deadline.before(before)))
                .withAddressee(AgencyId.of("ubnd-tinh"))
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
}
