package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;

/** Reports among the duties of a plan: each day that is named is the deadline of a duty of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportDutyTest {
    private static List<AssignedDuty> duties(PlanReading reading, String ref) {
        return reading.draft().clauses().stream()
                .filter(Assignment.class::isInstance)
                .map(Assignment.class::cast)
                .filter(clause -> clause.ref().toString().equals(ref))
                .flatMap(clause -> clause.duties().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // "trước ngày D": the last permitted day is the one before
                "i02-phan-thu-nhat,    3.III-1, REPORT,      2026-12-09, so-y-te, các sở",
                "i02-phan-thu-nhat,    3.III-1, CONSOLIDATE, 2026-12-19, -,       Sở Y tế",
                "i05-pipe-appendix,    IV.1,    REPORT,      2026-06-09, -,       Thủ trưởng các sở",
                "i05-pipe-appendix,    IV.1,    REPORT,      2026-12-09, -,       Thủ trưởng các sở",
                "i08-time-forms,       III-1,   CONSOLIDATE, 2026-11-24, -,       Sở Y tế",
                "i08-time-forms,       III-1,   REPORT,      2026-09-13, -,       Sở Y tế",
                "i13-commune,          IV.1,    CONSOLIDATE, 2026-11-09, so-y-te, Phòng Văn hóa",
                "i14-ministry-decision-attached, IV.2, REPORT, 2026-07-30, cuc-ba-me-va-tre-em, UBND các tỉnh",
                "i16-joint,            III.1,   CARRY_OUT,   2027-01-19, -,       Sở Giáo dục",
                "i16-joint,            III.1,   CARRY_OUT,   2027-06-14, -,       Sở Giáo dục",
                "i21-long-tab-appendix, IV.1,   REPORT,      2026-06-14, so-y-te, Thủ trưởng các sở",
                "i21-long-tab-appendix, IV.1,   REPORT,      2026-12-14, so-y-te, Thủ trưởng các sở"
            })
    void each_day_is_the_deadline_of_a_duty(
            String id, String ref, DutyKind kind, LocalDate last, String channel, String bearer) throws IOException {
        List<AssignedDuty> duties = duties(Expected.read(id), ref);
        assertTrue(
                duties.stream()
                        .anyMatch(duty -> duty.duty() == kind
                                && duty.schedule()
                                        .lastDay()
                                        .filter(last::equals)
                                        .isPresent()
                                && (channel == null
                                        ? duty.channel() == null
                                        : duty.channel() != null
                                                && duty.channel().value().equals(channel))
                                && duty.bearers().get(0).wording().startsWith(bearer)),
                () -> id + ": " + duties);
    }

    @Test
    void a_day_of_its_own_takes_the_place_of_the_yearly_one() throws IOException {
        // "trước ngày 14 tháng 12 hằng năm …, riêng năm 2026 báo cáo trước 25/11": in 2026 the 14/12 binds nobody
        PlanReading reading = Expected.read("i08-time-forms");
        assertEquals(
                List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 9, 13)),
                duties(reading, "III-1").stream()
                        .map(duty -> duty.schedule().lastDay().orElseThrow())
                        .toList());
        Doubt left = reading.doubts().stream()
                .filter(doubt -> doubt.code() == DoubtCode.REPORT_LEFT_OUT)
                .findFirst()
                .orElseThrow();
        assertEquals("trước ngày 14 tháng 12 hằng năm", left.words());
        assertEquals("năm 2026 theo hạn riêng", left.assumed().vi());
        assertEquals(83, left.place().line());
    }

    @Test
    void a_quarterly_report_among_duties_is_due_in_the_last_month_of_each_quarter() throws IOException {
        // "hằng quý (trước ngày 15 của tháng cuối quý)"
        assertEquals(
                List.of(
                        LocalDate.of(2026, 3, 14),
                        LocalDate.of(2026, 6, 14),
                        LocalDate.of(2026, 9, 14),
                        LocalDate.of(2026, 12, 14)),
                duties(Expected.read("i21-long-tab-appendix"), "IV.1").stream()
                        .filter(duty -> duty.schedule().terms().size() == 4)
                        .flatMap(duty -> duty.schedule().terms().stream())
                        .map(term -> term.deadline().lastDay().orElseThrow())
                        .toList());
    }

    @Test
    void a_report_of_nobody_is_named_as_not_in_the_draft() throws IOException {
        // "Báo cáo quý gửi Sở Y tế trước ngày 20 của tháng cuối quý": nobody is told to
        Doubt doubt = Expected.read("i04-tab-table").doubts().stream()
                .filter(each -> each.code() == DoubtCode.REPORTER_MISSING)
                .findFirst()
                .orElseThrow();
        assertEquals("not in the draft, but for its words", doubt.assumed().en());
        assertEquals("trước ngày 20 của tháng cuối quý", doubt.words());
    }

    @Test
    void a_report_without_a_day_is_a_duty_of_its_own_beside_a_dated_one() {
        String plan = """
                ỦY BAN NHÂN DÂN TỈNH AN PHÚ
                Số: 7/KH-UBND
                An Phú, ngày 02 tháng 02 năm 2026
                KẾ HOẠCH
                Công tác trẻ em năm 2026
                I. MỤC ĐÍCH
                1. Bảo vệ trẻ em.
                II. CHẾ ĐỘ BÁO CÁO
                1. Các sở, ngành báo cáo kết quả về Sở Y tế trước ngày 10/12/2026.
                2. Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo quy định.
                """;
        PlanReading reading = PlanImporter.withoutDirectory().readText(plan, "plan.txt");
        AssignedDuty duty = duties(reading, "II.2").get(0);
        assertEquals(DutyKind.REPORT, duty.duty());
        assertEquals("ubnd-tinh", duty.addressee().value());
        assertEquals("Sở Y tế", duty.bearers().get(0).wording());
    }

    /** Of 10/11/2025: by then 1/6 and nine months of the year are over, 15/11 is not. */
    @Test
    void what_comes_again_and_again_begins_with_the_plan() {
        String plan = """
                ỦY BAN NHÂN DÂN TỈNH AN PHÚ
                Số: 70/KH-UBND
                An Phú, ngày 10 tháng 11 năm 2025
                KẾ HOẠCH
                Phòng, chống đuối nước trẻ em
                I. MỤC ĐÍCH
                1. Bảo vệ trẻ em.
                II. TỔ CHỨC THỰC HIỆN
                1. Các sở, ngành báo cáo kết quả về Sở Y tế trước ngày 01/6 và 15/11 hằng năm.
                III. CHẾ ĐỘ BÁO CÁO
                Các sở, ngành báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng.
                """;
        PlanReading reading = PlanImporter.withoutDirectory().readText(plan, "plan.txt");
        assertEquals(List.of("2026 2026-05-31", "2025 2025-11-14"), reports(reading, "II.1"));
        assertEquals(List.of("2025-11 2025-11-14", "2025-12 2025-12-14"), reports(reading, "III"));
    }

    /** Who sends it reports and the other one puts it together, also "khi có yêu cầu"; who asks for reports puts them together. */
    @Test
    void whoever_hands_in_for_another_to_put_together_reports() {
        String plan = """
                ỦY BAN NHÂN DÂN TỈNH AN PHÚ
                Số: 7/KH-UBND
                An Phú, ngày 02 tháng 02 năm 2026
                KẾ HOẠCH
                Công tác trẻ em năm 2026
                I. MỤC ĐÍCH
                1. Bảo vệ trẻ em.
                II. TỔ CHỨC THỰC HIỆN
                1. Các sở, ban, ngành tỉnh: tổ chức thực hiện nhiệm vụ được giao; định kỳ trước ngày 15/11 hằng năm (hoặc đột                 xuất khi có yêu cầu) báo cáo kết quả thực hiện về Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.
                2. Sở Y tế: đôn đốc, yêu cầu các sở gửi báo cáo về Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.
                """;
        PlanReading reading = PlanImporter.withoutDirectory().readText(plan, "plan.txt");
        assertEquals(
                List.of(DutyKind.REPORT),
                duties(reading, "II.1").stream()
                        .filter(duty -> duty.schedule().lastDay().isPresent())
                        .map(AssignedDuty::duty)
                        .toList());
        assertEquals(
                List.of(DutyKind.CONSOLIDATE),
                duties(reading, "II.2").stream().map(AssignedDuty::duty).toList());
    }

    private static List<String> reports(PlanReading reading, String ref) {
        return reading.draft().clauses().stream()
                .filter(clause -> clause.ref().value().equals(ref))
                .map(ReportingDuty.class::cast)
                .flatMap(duty -> duty.reports().stream())
                .map(report ->
                        report.period() + " " + report.deadline().lastDay().orElseThrow())
                .toList();
    }
}
