package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.ReadableText;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;

/**
 * Plan 65 with a directory that has no localities, as an imported one may have none: "các Sở, ban ngành, đoàn thể, địa phương
 * … báo cáo" (Mục V) asks 13 agencies known by name (7 sở, Công an tỉnh, 5 organisations) and a group of nobody knows whom.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnknownBearersTest {
    private static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);

    private static final Assessment ASSESSMENT = SampleYear.PLAN
            .with(withoutLocalities(QuangNgai.directory()))
            .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));

    private static AgencyDirectory withoutLocalities(AgencyDirectory all) {
        return AgencyDirectory.of(
                all.agencies().stream()
                        .filter(agency -> agency.kind() != AgencyKind.DISTRICT_COMMITTEE
                                && agency.kind() != AgencyKind.COMMUNE_COMMITTEE)
                        .toList(),
                all.groups(),
                List.of());
    }

    private static String markdown(Report report) {
        return ReadableText.of(report, "md");
    }

    @Test
    void in_the_consolidated_report_they_are_named_and_not_counted() {
        ConsolidatedReport consolidated = ConsolidatedReport.of(ASSESSMENT, FIRST_HALF);
        Report report = consolidated.in(Text.VIETNAMESE);
        assertEquals(13, SampleYear.figure(report, "mustReport"));
        // No district or commune is among the 13, nor among the nine of IV.3.
        assertTrue(markdown(report).contains("Số cơ quan phải báo cáo: 13"), markdown(report));
        assertTrue(markdown(report).contains("Tiếp tục đôn đốc 12 cơ quan quá hạn chưa gửi báo cáo."));
        assertFalse(markdown(report).contains("13 cơ quan, địa phương"), markdown(report));
        assertEquals(
                List.of("Sở | 7 | 7", "Ban, ngành | 1 | 1", "Tổ chức chính trị - xã hội | 5 | 5"),
                SampleYear.rows(report, "reporting-by-kind", "kind", "mustReport", "overdue"));
        String text = markdown(report);
        assertTrue(
                text.contains("Chưa kể “địa phương”: cũng phải báo cáo, chưa xác định được là những cơ quan nào."),
                text);
        assertTrue(
                SampleYear.rows(report, "reports", "bearer", "status").contains("“địa phương” | chưa xác định"),
                "the annex lists them as the status list does");
        assertTrue(markdown(consolidated.in(Locale.ENGLISH))
                .contains(
                        "Not counted: “địa phương”, who have to report too; it is not known which agencies they are."));
    }

    /** IV.5 of plan 65 has "UBND cấp huyện, xã" make a plan, which here nobody knows; IV.3 nine that are known. */
    @Test
    void in_the_consolidated_report_what_they_are_to_do_is_listed() {
        ConsolidatedReport consolidated = ConsolidatedReport.of(ASSESSMENT, FIRST_HALF);
        Report report = consolidated.in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "IV.1 | Hướng dẫn, đôn đốc",
                        "IV.2 | Thẩm định kinh phí",
                        "IV.3 | Xây dựng kế hoạch",
                        "IV.5 | Xây dựng kế hoạch: “UBND cấp huyện, xã”"),
                SampleYear.rows(report, "guidance", "clause", "duty"));
        String text = markdown(report);
        assertTrue(text.contains("| 4 | IV.5 | Xây dựng kế hoạch: “UBND cấp huyện, xã” | chưa xác định |"), text);
        assertTrue(text.contains("| 3 | IV.3 | Xây dựng kế hoạch | 9 |"), text);
        assertFalse(text.contains("theo khoản 5 Mục IV Kế hoạch ở"), "nobody is said to have failed to do it");
        String english = markdown(consolidated.in(Locale.ENGLISH));
        assertTrue(english.contains("| 4 | IV.5 | Issue a plan: “UBND cấp huyện, xã” | not known |"), english);
    }

    /** "UBND các xã, phường gửi báo cáo" alone, as a plan on Tháng hành động may have it. */
    @Test
    void where_nobody_else_has_to_report_nothing_is_counted() {
        Plan plan = SampleYear.PLAN.plan();
        ReportingDuty regime = plan.reporting().get(0);
        Plan localities = plan.toBuilder()
                .replace(new ReportingDuty(
                        regime.ref(),
                        regime.heading(),
                        regime.wording(),
                        List.of(new Party.Group("UBND các xã, phường", List.of(AgencyGroup.LOCALITIES), false)),
                        regime.reports(),
                        regime.addressee(),
                        regime.channel(),
                        regime.escalation()))
                .build();
        Assessment assessment = SampleYear.PLAN
                .with(localities)
                .with(withoutLocalities(QuangNgai.directory()))
                .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20"));
        String text = markdown(ConsolidatedReport.of(assessment, FIRST_HALF).in(Text.VIETNAMESE));
        assertTrue(
                text.contains("Phải báo cáo: “UBND các xã, phường”; chưa xác định được là những cơ quan nào."), text);
        assertFalse(text.contains("phải báo cáo: 0"), text);
        assertFalse(text.contains("đã gửi báo cáo đúng hạn"), text);
    }

    @Test
    void in_the_calendar_they_are_named_and_not_counted() {
        List<Agenda.Entry> entries = DeadlineCalendar.of(ASSESSMENT).in(Text.VIETNAMESE).blocks().stream()
                .filter(Agenda.class::isInstance)
                .flatMap(agenda -> ((Agenda) agenda).entries().stream())
                .filter(entry -> entry.summary().startsWith("Báo cáo (Mục V), 6 tháng"))
                .toList();
        assertEquals(
                List.of("Báo cáo (Mục V), 6 tháng đầu năm 2025: 13 cơ quan, chưa cơ quan nào hoàn thành;"
                        + " chưa xác định được cơ quan: “địa phương”"),
                entries.stream().map(Agenda.Entry::summary).toList());
        assertFalse(entries.get(0).description().contains("địa phương"), "they have nothing that is not done");
    }

    /** The first report was due before 15/5/2025: on 14/5 nobody is late, on 20/5 the words "địa phương" are not addressees. */
    @Test
    void who_signs_a_reminder_is_told_that_it_does_not_go_to_them() {
        ReminderLetter letter = ReminderLetter.toAll(ASSESSMENT).orElseThrow();
        assertEquals(
                List.of(
                        "Công văn chưa gửi “địa phương”: cũng đã hết hạn báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu"
                                + " năm 2025, chưa xác định được là những cơ quan nào."),
                letter.in(Text.VIETNAMESE).notices());
        assertEquals(
                List.of(
                        "This letter does not go to “địa phương”, whose last day has passed as well (report on the results"
                                + " under plan 65/KH-UBND for the first half of 2025); it is not known which agencies they are."),
                letter.in(Locale.ENGLISH).notices());
        assertEquals(
                List.of(),
                ReminderLetter.toEach(ASSESSMENT).get(0).in(Text.VIETNAMESE).notices(),
                "a letter to one is complete");
        assertEquals(
                List.of(),
                ReminderLetter.toAll(SampleYear.at("2025-05-20"))
                        .orElseThrow()
                        .in(Text.VIETNAMESE)
                        .notices(),
                "of plan 65 all who report are known");
    }

    /** Mục V asks "địa phương" for the report before 15/5/2025, which here nobody knows: of plan 65 itself all are known. */
    @Test
    void whoever_writes_no_letter_to_all_is_told_that_none_goes_to_them() {
        assertEquals(
                Optional.of(Text.of(
                        "chưa gửi được công văn cho “địa phương”: đã hết hạn báo cáo kết quả thực hiện công tác trẻ em 6 tháng"
                                + " đầu năm 2025, chưa xác định được là những cơ quan nào",
                        "no letter goes to “địa phương”, whose last day has passed (report on the results under plan"
                                + " 65/KH-UBND for the first half of 2025); it is not known which agencies they are")),
                ReminderLetter.unreached(ASSESSMENT));
        assertEquals(Optional.empty(), ReminderLetter.unreached(ASSESSMENT.at(VietnamTime.parse("2025-05-14"))));
        assertEquals(Optional.empty(), ReminderLetter.unreached(SampleYear.at("2025-05-20")));
    }
}
