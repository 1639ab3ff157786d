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
        // II.2, 5, 9, 10, 11, 12, 13 and 1 name Sở Y tế as lead; IV.1 has it guide, urge and consolidate.
        assertEquals(
                List.of("II.1", "II.2", "II.5", "II.9", "II.10", "II.11", "II.12", "II.13"),
                SampleYear.rows(report("so-y-te", FIRST_HALF, "2025-05-14"), "leading", "clause"));
        assertEquals(
                List.of("IV.1 | hướng dẫn, đôn đốc", "IV.1 | tổng hợp báo cáo"),
                SampleYear.rows(report("so-y-te", FIRST_HALF, "2025-05-14"), "guidance", "clause", "duty"));
        assertEquals(
                List.of("II.6"), SampleYear.rows(report("so-tu-phap", FIRST_HALF, "2025-05-14"), "leading", "clause"));
    }

    /** Huyện Ba Tơ ended on 1/7/2025; its successors are the eight communes of Nghị quyết 1677. Its report of 14/5 stays with it. */
    @Test
    void anAgencyThatHasEndedReportsOnlyOnWhatFellDueInItsLifetime() {
        String successors = "UBND xã Ba Dinh, UBND xã Ba Động, UBND xã Ba Tô, UBND xã Ba Tơ, UBND xã Ba Vì, UBND xã Ba"
                + " Vinh, UBND xã Ba Xa, UBND xã Đặng Thùy Trâm.";
        EndedAgencyException refused = assertThrows(
                EndedAgencyException.class, () -> report("ubnd-huyen-ba-to", ReportingPeriod.year(2025), "2025-12-26"));
        assertEquals(
                "UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/7/2025, không còn báo cáo năm 2025 phải gửi",
                refused.what().vi());
        assertEquals("Cơ quan tiếp nhận: " + successors, refused.remedy().vi());
        assertEquals(
                List.of("UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/7/2025; báo cáo này đến hạn khi cơ quan còn"
                        + " hoạt động nên vẫn tính cho cơ quan đó. Cơ quan tiếp nhận: " + successors),
                report("ubnd-huyen-ba-to", FIRST_HALF, "2025-07-01").notices());
        assertEquals(
                List.of(), report("ubnd-huyen-ba-to", FIRST_HALF, "2025-06-30").notices());
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
                SampleYear.rows(without, "reporting", "clause", "period"),
                SampleYear.rows(with, "reporting", "clause", "period"));
        assertTrue(without.tables().stream().noneMatch(table -> table.id().equals("standing")));
    }

    @Test
    void aTaskOfTheFourthQuarterIsNoMatterOfTheFirstHalf() {
        Report half = report("so-y-te", FIRST_HALF, "2025-05-14");
        Report year = report("so-y-te", ReportingPeriod.year(2025), "2025-12-26");
        assertTrue(SampleYear.rows(half, "leading", "period").contains("quý II năm 2025"));
        assertTrue(SampleYear.rows(half, "leading", "period").stream().noneMatch("quý IV năm 2025"::equals));
        assertTrue(SampleYear.rows(year, "leading", "period").contains("quý IV năm 2025"));
    }

    @Test
    void thePlanHandedInStandsWithItsDayAndNumberAndTheReportDoesNotListItself() {
        Report report = report("so-tu-phap", FIRST_HALF, "2025-05-14");
        List<String> rows = SampleYear.rows(report, "guidance", "clause", "recorded", "status");
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).startsWith("IV.3 | "), rows.toString());
        assertEquals(
                List.of(
                        "Báo cáo kết quả thực hiện công tác trẻ em năm 2025",
                        "Báo cáo khó khăn, vướng mắc vượt thẩm quyền"),
                SampleYear.rows(report, "reporting", "task"));
    }

    @Test
    void whatIsDoneAfterThePeriodIsNoResultOfIt() {
        // Sở VHTTDL reported on the first half on 3/6, inside it.
        List<String> rows = SampleYear.rows(
                report("so-van-hoa-the-thao-va-du-lich", ReportingPeriod.month(2025, 5), "2025-12-26"),
                "reporting",
                "recorded");
        assertTrue(rows.stream().noneMatch(row -> row.startsWith("03/6/2025")), rows.toString());
        rows = SampleYear.rows(
                report("so-van-hoa-the-thao-va-du-lich", ReportingPeriod.month(2025, 6), "2025-12-26"),
                "reporting",
                "recorded");
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("03/6/2025")), rows.toString());
    }

    /** NĐ 30/2020, Phụ lục I: a report to a higher agency has "Kính gửi"; Mục V names report, addressee and channel. */
    @Test
    void itIsNamedAddressedAndClosedAsThePlanHasIt() {
        Report report = report("so-giao-duc-va-dao-tao", FIRST_HALF, "2025-05-14");
        OfficialForm form = Objects.requireNonNull(report.form());
        assertEquals(
                "Kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025",
                form.title().subject());
        assertEquals(List.of("Ủy ban nhân dân tỉnh Quảng Ngãi (qua Sở Y tế)"), form.addressees());
        List<String> texts = paragraphs(report.blocks());
        assertEquals(
                "Thực hiện Mục V Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh về triển khai thực hiện công tác"
                        + " trẻ em trên địa bàn tỉnh năm 2025, Sở Giáo dục và Đào tạo báo cáo kết quả thực hiện công tác"
                        + " trẻ em 6 tháng đầu năm 2025 như sau:",
                texts.get(0));
        assertEquals(
                "Trên đây là báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025, Sở Giáo dục và Đào tạo"
                        + " kính báo cáo UBND tỉnh (qua Sở Y tế tổng hợp)./.",
                texts.get(texts.size() - 1));
    }

    @Test
    void itHasTheSectionsOfTheFieldInTheirOrder() {
        assertEquals(
                List.of(
                        "Công tác chỉ đạo, triển khai",
                        "Kết quả thực hiện nhiệm vụ",
                        "Số liệu",
                        "Đánh giá chung",
                        "Khó khăn, vướng mắc",
                        "Kinh phí thực hiện",
                        "Phương hướng, nhiệm vụ kỳ tới",
                        "Đề xuất, kiến nghị"),
                report("tinh-doan", FIRST_HALF, "2025-05-14").blocks().stream()
                        .filter(Section.class::isInstance)
                        .map(block -> ((Section) block).heading())
                        .toList());
    }

    /** Of the tasks that Sở VHTTDL leads (II.7 and II.9) and of its late report, as of 26/12/2025. */
    @Test
    void whatTheEvidenceKnowsStandsInItsPlace() {
        List<String> texts =
                paragraphs(report("so-van-hoa-the-thao-va-du-lich", ReportingPeriod.year(2025), "2025-12-26")
                        .blocks());
        assertTrue(
                texts.contains(
                        "Hoàn thành quá hạn 02 nhiệm vụ, báo cáo: thực hiện khoản 9 Mục II (số ngày quá hạn: 11); báo"
                                + " cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 (số ngày quá hạn: 20)."),
                texts.toString());
        assertTrue(
                texts.stream()
                        .anyMatch(text -> text.startsWith("Nguồn kinh phí theo Mục III Kế hoạch: nguồn ngân sách")),
                texts.toString());
        // It leads II.7 and II.9, and nothing is recorded of II.7.
        assertTrue(texts.contains("Có hoạt động được ghi nhận ở 01/02 nhiệm vụ chủ trì."), texts.toString());
        List<String> early =
                paragraphs(report("so-tu-phap", FIRST_HALF, "2025-05-14").blocks());
        assertTrue(
                early.contains("Báo cáo kết quả thực hiện công tác trẻ em năm 2025: trước ngày 15/11/2025."),
                early.toString());
    }

    @Test
    void theYearIsComparedWithItsFirstHalf() {
        assertEquals(
                "Trong đó 6 tháng đầu năm 2025",
                SampleYear.table(report("so-y-te", ReportingPeriod.year(2025), "2025-12-26"), "figures")
                        .columns()
                        .get(1)
                        .heading());
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

    /** Read on 26/12/2025 the first half is over: no column, sentence or place for estimates. */
    @Test
    void afterThePeriodNothingIsEstimated() {
        Report report = report("so-y-te", FIRST_HALF, "2025-12-26");
        List<String> headings = SampleYear.table(report, "figures").forReaders(report.words()).columns().stream()
                .map(column -> column.heading())
                .toList();
        assertEquals(List.of("TT", "Nội dung", "Thực hiện đến 30/6/2025", "Trên tổng số"), headings);
        assertTrue(paragraphs(report.blocks()).stream().noneMatch(text -> text.contains("số ước")));
        assertTrue(paragraphs(report("so-y-te", FIRST_HALF, "2025-06-29").blocks()).stream()
                .anyMatch(text -> text.contains("số ước")));
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
                List.of("chưa có báo cáo"),
                SampleYear.rows(report("ubnd-xa-dang-thuy-tram", year, "2025-12-26"), "difficulties", "document"));
        assertTrue(paragraphs(report("so-y-te", year, "2025-12-26").blocks())
                .contains("Trong kỳ không ghi nhận khó khăn, vướng mắc vượt thẩm quyền."));
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
        assertEquals(List.of("Như trên", "Sở Y tế", "Lưu: VT, ……"), form.recipients());
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
