package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.SampleAgencyReports.FIRST_HALF;
import static vn.childplan.reporting.builder.SampleAgencyReports.paragraphs;
import static vn.childplan.reporting.builder.SampleAgencyReports.report;
import static vn.childplan.reporting.builder.SampleAgencyReports.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Validity;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;

/** The figures of the report of an agency. */
final class ResultFiguresTest {
    /** UBND tỉnh only has the others' reports reported on: "Văn bản, báo cáo được ghi nhận | 0 | 0 | –" said nothing to the ministry. */
    @Test
    void whoOwesNothingThatCouldBeCountedHasNoTableOfFigures() {
        Report province = report("ubnd-tinh", ReportingPeriod.year(2025), "2025-12-26");
        assertTrue(province.tables().stream().noneMatch(table -> table.id().equals("figures")));
        assertEquals(
                List.of("các chỉ tiêu của đơn vị: số thực hiện đến ngày và số ước cả kỳ, ghi riêng"),
                section(province, "Số liệu"));
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

    /**
     * IV.2 is of UBND xã Ba Xa from 01/7/2025, and recorded of it on 10/5/2025: the one activity of the year is of its first half,
     * though the report on the first half has nothing of a task that was huyện Ba Tơ's.
     */
    @Test
    void theFirstHalfIsAPartOfTheSameTasksAsTheYear() {
        Assessment assessment = SampleYear.PLAN.assess(
                AnyEvidence.log(List.of("progress,ubnd-xa-ba-xa,IV.2,2025,2025-05-10,,,,")),
                VietnamTime.parse("2025-12-26"));
        Report year = AgencyReport.of(assessment, AgencyId.of("ubnd-xa-ba-xa"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        assertTrue(
                SampleYear.rows(year, "figures", "figure", "before", "upTo", "of")
                        .contains("Nhiệm vụ phối hợp có hoạt động được ghi nhận | 1 | 1 | 14"),
                SampleYear.rows(year, "figures", "figure", "before", "upTo", "of")
                        .toString());
    }

    @Test
    void theResultUpToTheDayAndTheEstimateAreTwoColumnsAndTheEstimateIsLeftOpen() {
        Report report = report("so-y-te", FIRST_HALF, "2025-05-14");
        List<String> headings = SampleYear.table(report, "figures").columns().stream()
                .map(column -> column.heading())
                .toList();
        assertEquals(
                List.of("Nội dung", "Thực hiện đến 14/5/2025", "Trên tổng số", "Ước thực hiện 6 tháng đầu năm 2025"),
                headings);
        assertEquals(List.of("", "", ""), SampleYear.rows(report, "figures", "estimate"));
        // After the period nothing is left to estimate, and the results end with it.
        headings = SampleYear.table(report("so-y-te", FIRST_HALF, "2025-12-26"), "figures").columns().stream()
                .map(column -> column.heading())
                .toList();
        assertEquals("Thực hiện 6 tháng đầu năm 2025", headings.get(1));
    }

    /** Read on 26/12/2025 the first half is over: no column, sentence or place for estimates. */
    @Test
    void afterThePeriodNothingIsEstimated() {
        Report report = report("so-y-te", FIRST_HALF, "2025-12-26");
        List<String> headings = SampleYear.table(report, "figures").forReaders(report.words()).columns().stream()
                .map(column -> column.heading())
                .toList();
        assertEquals(List.of("TT", "Nội dung", "Thực hiện 6 tháng đầu năm 2025", "Trên tổng số"), headings);
        assertTrue(paragraphs(report.blocks()).stream().noneMatch(text -> text.contains("số ước")));
        assertTrue(paragraphs(report("so-y-te", FIRST_HALF, "2025-06-29").blocks()).stream()
                .anyMatch(text -> text.contains("số ước")));
    }

    @Test
    void theCutOffOfTheDecreeIsSaid() {
        // NĐ 09/2019 Đ.12: six months from 15/12 of the year before to 14/6, in periodic reports.
        assertTrue(paragraphs(report("so-y-te", FIRST_HALF, "2025-05-14").blocks())
                .contains("Số thực hiện tính từ ngày 01/01/2025 đến hết ngày 14/5/2025; số liệu sau ngày này là số ước,"
                        + " không cộng với số thực hiện. Nếu là báo cáo định kỳ, thời gian chốt số liệu theo Điều 12 Nghị"
                        + " định số 09/2019/NĐ-CP: 15/12/2024 – 14/6/2025."));
    }

    /** UBND xã Minh Long is there since 01/7/2025 (Nghị quyết số 1677/NQ-UBTVQH15). */
    @Test
    void whatAnAgencyDidIsCountedFromItsOwnFirstDay() {
        ReportingPeriod year = ReportingPeriod.year(2025);
        assertTrue(paragraphs(report("ubnd-xa-minh-long", year, "2025-12-26").blocks()).stream()
                .anyMatch(text -> text.startsWith("Số thực hiện tính từ ngày 01/7/2025 đến hết ngày 26/12/2025;")));
    }

    /** Trà Giang told of its difficulty by 41/BC-UBND of 09/10/2025; Đặng Thùy Trâm has one of 20/10 without a document. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ubnd-xa-tra-giang-2025, 1", "ubnd-xa-dang-thuy-tram, 0"})
    void theDocumentOfADifficultyIsOneOfThoseRecorded(String agency, String documents) {
        List<String> figures =
                SampleYear.rows(report(agency, ReportingPeriod.year(2025), "2025-12-26"), "figures", "figure", "upTo");
        assertEquals("Văn bản, báo cáo được ghi nhận | " + documents, figures.get(figures.size() - 1));
    }

    /**
     * Entries of the sample evidence, counted by hand: Sở Y tế worked on II.1, II.2, II.5, II.9, II.11, II.12 in quarter II and sent
     * 702, 978, 88, 1175; in quarter III on II.1, II.2, II.10, II.12, and sent nothing. Sở Tài chính sent 149 and 172 in quarter II.
     */
    @ParameterizedTest
    @CsvSource({
        "so-y-te, 3, quý II năm 2025, 6, 4",
        "so-y-te, 4, quý III năm 2025, 4, 0",
        "so-tai-chinh, 3, quý II năm 2025, , 2",
        "so-tai-chinh, 4, quý III năm 2025, , 0"
    })
    void aQuarterIsComparedWithTheQuarterBefore(
            String agency, int quarter, String before, @Nullable String led, String documents) {
        Report report = report(agency, ReportingPeriod.quarter(2025, quarter), "2025-12-26");
        assertEquals(
                "Kỳ trước (" + before + ")",
                SampleYear.table(report, "figures").columns().get(1).heading());
        List<String> figures = SampleYear.rows(report, "figures", "before");
        assertEquals(documents, figures.get(figures.size() - 1));
        if (led != null) {
            assertEquals(led, figures.get(0));
        }
    }

    /** The plan is of 31/3/2025, the last day of quarter I. */
    @Test
    void nothingIsComparedWithAQuarterInWhichThePlanWasNot() {
        assertTrue(
                SampleYear.table(report("so-y-te", ReportingPeriod.quarter(2025, 2), "2025-12-26"), "figures")
                        .columns()
                        .stream()
                        .noneMatch(column -> column.key().equals("before")));
    }

    /** What the report on a quarter says of the one before is what the report on that says of itself. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void theFiguresOfTheQuarterBeforeAreThoseOfItsOwnReport(int quarter) {
        Assessment december = SampleYear.at("2025-12-26");
        Set<AgencyId> reporters = december.verdicts().stream()
                .filter(verdict -> verdict.lastDay() != null)
                .map(verdict -> verdict.obligation().bearer())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int compared = 0;
        for (AgencyId agency : reporters) {
            Validity life = december.register().directory().get(agency).life();
            LocalDate from = life.from();
            if (life.endedBy(LocalDate.of(2025, 12, 26))
                    || (quarter == 3 && from != null && from.isAfter(LocalDate.of(2025, 6, 30)))) {
                continue;
            }
            Report now = AgencyReport.of(december, agency, ReportingPeriod.quarter(2025, quarter))
                    .in(Text.VIETNAMESE);
            Report before = AgencyReport.of(december, agency, ReportingPeriod.quarter(2025, quarter - 1))
                    .in(Text.VIETNAMESE);
            if (now.tables().stream().noneMatch(table -> table.id().equals("figures"))) {
                continue;
            }
            Map<String, String> its = figures(before, "upTo");
            assertEquals(its, figures(now, "before"), agency.value());
            compared++;
        }
        // Thirteen sở and organisations and xã Ba Xa; from quarter IV on the 55 of 01/7/2025 with them.
        assertEquals(quarter == 3 ? 14 : 69, compared);
    }

    private static Map<String, String> figures(Report report, String column) {
        return SampleYear.rows(report, "figures", "figure", column).stream()
                .map(row -> row.split(" \\| "))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }
}
