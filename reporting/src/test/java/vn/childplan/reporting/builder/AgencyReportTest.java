package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** Tasks and roles are those of plan 65; results are rows of the sample evidence. */
final class AgencyReportTest {
    private static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);

    private static Report report(String agency, ReportingPeriod period, String asOf) {
        return AgencyReport.of(SampleYear.at(asOf), AgencyId.of(agency), period).in(Text.VIETNAMESE);
    }

    @Test
    void theTasksThatAnAgencyLeadsAreThoseOfThePlan() {
        // II.2, 5, 9, 10, 11, 12, 13 and 1 name Sở Y tế as lead; IV.1 has it guide and urge.
        assertEquals(
                List.of("II.1", "II.2", "II.5", "II.9", "II.10", "II.11", "II.12", "II.13", "IV.1"),
                SampleYear.rows(report("so-y-te", FIRST_HALF, "2025-05-14"), "leading", "clause"));
        assertEquals(
                List.of("II.6"), SampleYear.rows(report("so-tu-phap", FIRST_HALF, "2025-05-14"), "leading", "clause"));
    }

    /** Khoản 1 Điều 15 Thông tư 14/2020: the report on alternative care, before 25/12, is no duty of plan 65. */
    @Test
    void whatACircularOrdersStandsBesideTheDutiesOfThePlan() {
        PlanUnderRules joined = SampleYear.PLAN.with(SampleYear.PLAN.rules().and(RuleSet.circular16()));
        Report with = AgencyReport.of(
                        joined.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26")),
                        AgencyId.of("so-y-te"),
                        ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        Report without = report("so-y-te", ReportingPeriod.year(2025), "2025-12-26");
        assertEquals(
                List.of("TT14.15.1 (Thông tư số 14/2020/TT-BLĐTBXH) | quá hạn"),
                SampleYear.rows(with, "standing", "clause", "status"));
        assertEquals(
                SampleYear.rows(without, "other", "clause", "period"),
                SampleYear.rows(with, "other", "clause", "period"));
        assertTrue(without.tables().stream().noneMatch(table -> table.id().equals("standing")));
    }

    @Test
    void aTaskOfTheFourthQuarterIsNoMatterOfTheFirstHalf() {
        Report half = report("so-y-te", FIRST_HALF, "2025-05-14");
        Report year = report("so-y-te", ReportingPeriod.year(2025), "2025-12-26");
        assertTrue(SampleYear.rows(half, "leading", "period").contains("2025-Q2"));
        assertTrue(SampleYear.rows(half, "leading", "period").stream().noneMatch("2025-Q4"::equals));
        assertTrue(SampleYear.rows(year, "leading", "period").contains("2025-Q4"));
    }

    @Test
    void theReportHandedInStandsWithItsDayAndNumber() {
        List<String> rows = SampleYear.rows(
                report("so-tu-phap", FIRST_HALF, "2025-05-14"), "other", "clause", "recorded", "status");
        assertTrue(rows.contains("V | 09/5/2025: 167/BC-STP (mẫu) | hoàn thành đúng hạn"), rows.toString());
    }

    @Test
    void whatIsDoneAfterThePeriodIsNoResultOfIt() {
        // Sở VHTTDL reported on the first half on 3/6, inside it.
        List<String> rows = SampleYear.rows(
                report("so-van-hoa-the-thao-va-du-lich", ReportingPeriod.month(2025, 5), "2025-12-26"),
                "other",
                "recorded");
        assertTrue(rows.stream().noneMatch(row -> row.startsWith("03/6/2025")), rows.toString());
        rows = SampleYear.rows(
                report("so-van-hoa-the-thao-va-du-lich", ReportingPeriod.month(2025, 6), "2025-12-26"),
                "other",
                "recorded");
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("03/6/2025")), rows.toString());
    }

    @Test
    void theResultUpToTheDayAndTheEstimateAreTwoColumnsAndTheEstimateIsLeftOpen() {
        Report report = report("so-y-te", FIRST_HALF, "2025-05-14");
        List<String> headings = SampleYear.table(report, "figures").columns().stream()
                .map(column -> column.heading())
                .toList();
        assertEquals(
                List.of("Nội dung", "Thực hiện đến 14/5/2025", "Trên tổng số", "Ước thực hiện đến 30/6/2025"),
                headings);
        assertEquals(List.of("", "", ""), SampleYear.rows(report, "figures", "estimate"));
        // After the period nothing is left to estimate, and the results end with it.
        headings = SampleYear.table(report("so-y-te", FIRST_HALF, "2025-12-26"), "figures").columns().stream()
                .map(column -> column.heading())
                .toList();
        assertEquals("Thực hiện đến 30/6/2025", headings.get(1));
    }

    @Test
    void theCutOffOfTheDecreeIsSaid() {
        // NĐ 09/2019 Đ.12: six months from 15/12 of the year before to 14/6.
        assertTrue(paragraphs(report("so-y-te", FIRST_HALF, "2025-05-14").blocks()).stream()
                .anyMatch(text -> text.contains("Nghị định số 09/2019/NĐ-CP: 15/12/2024 – 14/6/2025")));
    }

    @Test
    void difficultiesStandInTheReportOfTheirAgencyAlone() {
        ReportingPeriod year = ReportingPeriod.year(2025);
        assertEquals(
                List.of("09/10/2025 | Phần mềm quản lý thông tin trẻ em chưa nhập lại mã xã mới | 41/BC-UBND (mẫu)"),
                SampleYear.rows(
                        report("ubnd-xa-tra-giang-2025", year, "2025-12-26"),
                        "difficulties",
                        "on",
                        "what",
                        "document"));
        assertEquals(
                List.of("chưa thấy báo cáo"),
                SampleYear.rows(report("ubnd-xa-dang-thuy-tram", year, "2025-12-26"), "difficulties", "document"));
        assertTrue(paragraphs(report("so-y-te", year, "2025-12-26").blocks()).contains("Không ghi nhận trong kỳ."));
    }

    @Test
    void aCommuneSignsForItsCommitteeAndStandsAlone() {
        OfficialForm form =
                Objects.requireNonNull(report("ubnd-xa-tra-giang-2025", ReportingPeriod.year(2025), "2025-12-26")
                        .form());
        assertEquals(null, form.parent());
        assertEquals("Ủy ban nhân dân xã Trà Giang", form.issuer());
        assertEquals("BC-UBND", form.symbol());
        assertEquals("Trà Giang", form.place());
        assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), form.signing());
        assertEquals(List.of("UBND tỉnh (b/c)", "Sở Y tế", "Lưu: VT"), form.recipients());
    }

    @Test
    void anOfficeThatSignsOtherwiseSaysSo() {
        IssuingOffice office = IssuingOffice.of(
                        AgencyId.of("so-y-te"), SampleYear.PLAN.directory(), SampleYear.PLAN.plan())
                .withSigning("Nguyễn Văn A", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
                .withDrafter("BTXH");
        OfficialForm form =
                Objects.requireNonNull(AgencyReport.of(SampleYear.at("2025-05-14"), AgencyId.of("so-y-te"), FIRST_HALF)
                        .by(office)
                        .in(Text.VIETNAMESE)
                        .form());
        assertEquals(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), form.signing());
        assertEquals("Nguyễn Văn A", form.signer());
        assertEquals("Lưu: VT, BTXH", form.recipients().get(form.recipients().size() - 1));
    }

    @Test
    void whoeverBearsNothingHasNoReport() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> report("bo-y-te", FIRST_HALF, "2025-05-14"));
        assertEquals("bo-y-te bears nothing in plan 65/KH-UBND", refused.getMessage());
        assertThrows(NoSuchElementException.class, () -> report("so-khong-co", FIRST_HALF, "2025-05-14"));
    }

    private static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> {
                    if (block instanceof Section section) {
                        return paragraphs(section.blocks()).stream();
                    }
                    return block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty();
                })
                .toList();
    }
}
