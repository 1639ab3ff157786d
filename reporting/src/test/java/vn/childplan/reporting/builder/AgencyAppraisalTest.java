package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.SampleAgencyReports.FIRST_HALF;
import static vn.childplan.reporting.builder.SampleAgencyReports.paragraphs;
import static vn.childplan.reporting.builder.SampleAgencyReports.report;
import static vn.childplan.reporting.builder.SampleAgencyReports.section;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;

/** What the report of an agency says went well and what did not. */
final class AgencyAppraisalTest {
    /** Mục II names Sở Y tế as lead of eight tasks: 1, 2, 5, 9, 10, 11, 12, 13. Entries of the sample evidence, counted by hand. */
    @Test
    void theTasksLedAreCountedAsTheTableHasThem() {
        Report half = report("so-y-te", FIRST_HALF, "2025-05-20");
        assertEquals(
                List.of("Nhiệm vụ chủ trì có hoạt động được ghi nhận | 2 | 8"),
                SampleYear.rows(half, "figures", "figure", "upTo", "of").subList(0, 1));
        assertTrue(paragraphs(half.blocks())
                .contains(
                        // Khoản 9 has until 30/6/2025 ("Quý II").
                        "Chưa có thông tin về việc thực hiện trong kỳ ở 05 trong số 08 nhiệm vụ chủ trì: các khoản 5,"
                                + " 10, 11, 12, 13 Mục II; 01 nhiệm vụ khác (khoản 9 Mục II) chưa hết thời gian thực"
                                + " hiện."));
        Report year = report("so-y-te", ReportingPeriod.year(2025), "2025-12-26");
        // 702, 88, 978 and 1175 in the first half, 2961 in the second; 2321 is the report itself.
        assertEquals(
                List.of(
                        "Nhiệm vụ chủ trì có hoạt động được ghi nhận | 6 | 8 | 8",
                        "Nhiệm vụ phối hợp có hoạt động được ghi nhận | 0 | 0 | 1",
                        "Văn bản, báo cáo được ghi nhận | 4 | 5 | –"),
                SampleYear.rows(year, "figures", "figure", "before", "upTo", "of"));
        List<String> texts = paragraphs(year.blocks());
        assertTrue(texts.contains("Có hoạt động được ghi nhận ở cả 08 nhiệm vụ chủ trì."), texts.toString());
        assertTrue(
                texts.contains("Chưa có thông tin về việc thực hiện khoản 9 Mục II, quý IV năm 2025."),
                texts.toString());
    }

    /** Sở Nội vụ had not sent its report on the year, due on 14/11/2025, by 26/12, 42 days later: no shortcoming of the first half. */
    @Test
    void whatWasDueAfterThePeriodIsForALaterReportToTell() {
        List<String> half =
                paragraphs(report("so-noi-vu", FIRST_HALF, "2025-12-26").blocks());
        assertTrue(half.stream().noneMatch(text -> text.startsWith("Còn 01 báo cáo quá hạn")), half.toString());
        assertEquals(
                List.of("Báo cáo khó khăn, vướng mắc vượt thẩm quyền"),
                SampleYear.rows(report("so-noi-vu", FIRST_HALF, "2025-12-26"), "reporting", "task"));
        assertEquals(
                List.of(
                        "Báo cáo kết quả thực hiện công tác trẻ em năm 2025: trước ngày 15/11/2025, đã quá hạn 42 ngày.",
                        "Tiếp tục thực hiện nhiệm vụ không quy định thời hạn tại 03 mục, khoản của Kế hoạch.",
                        "nhiệm vụ trọng tâm kỳ tới"),
                section(report("so-noi-vu", FIRST_HALF, "2025-12-26"), "Phương hướng, nhiệm vụ kỳ tới"));
        List<String> year = paragraphs(
                report("so-noi-vu", ReportingPeriod.year(2025), "2025-12-26").blocks());
        assertTrue(year.stream().noneMatch(text -> text.startsWith("Gửi đúng hạn")), year.toString());
    }

    /**
     * IV.4 asks the Front for three things ("Đề nghị"); an entry on IV.4 that names none of them is no proof of each. In the sample
     * evidence it has an entry of 11/6 and one of 25/9, Hội Cựu chiến binh has none: the clause is one for both.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mttq-tinh,               1 | 1, Có hoạt động được ghi nhận ở 01 khoản được đề nghị.",
        "hoi-cuu-chien-binh-tinh, 0 | 1, Chưa có thông tin về việc thực hiện trong kỳ ở 01 khoản được đề nghị: khoản 4 Mục IV."
    })
    void whatTheAgencyIsAskedForIsOneClauseWhateverIsRecorded(String agency, String counted, String sentence) {
        Report report = report(agency, ReportingPeriod.year(2025), "2025-12-26");
        assertEquals(1, SampleYear.rows(report, "requested", "clause").size());
        assertTrue(
                SampleYear.rows(report, "figures", "figure", "upTo", "of")
                        .contains("Khoản được đề nghị có hoạt động được ghi nhận | " + counted),
                report.toString());
        assertTrue(paragraphs(report.blocks()).contains(sentence), sentence);
        Section results = (Section) report.blocks().stream()
                .filter(block ->
                        block instanceof Section section && section.heading().equals("Kết quả thực hiện nhiệm vụ"))
                .findFirst()
                .orElseThrow();
        // The Front has this group alone, which then has no number; the organisation also helps and reports.
        assertEquals(agency.equals("mttq-tinh"), results.blocks().stream().noneMatch(Section.class::isInstance));
        assertEquals(
                "Nội dung được đề nghị thực hiện (khoản 4 Mục IV Kế hoạch)",
                SampleYear.table(report, "requested").caption());
    }

    /** "Quý IV" runs to 31/12, Tết Trung thu 2025 is on 06/10 (15/8 lunar): before it nothing is missing, on the day after it is. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-10-01, false", "2025-10-06, false", "2025-10-07, true", "2025-12-31, true"})
    void aTaskWithinItsTimeIsNoShortcoming(String day, boolean missing) {
        Report report = report("so-y-te", ReportingPeriod.year(2025), day);
        assertEquals(
                missing,
                paragraphs(report.blocks())
                        .contains("Chưa có thông tin về việc thực hiện khoản 9 Mục II, quý IV năm 2025."));
        assertEquals(
                !missing,
                section(report, "Phương hướng, nhiệm vụ kỳ tới")
                        .contains("Thực hiện khoản 9 Mục II, quý IV năm 2025 (tết Trung thu 06/10/2025)."));
    }

    /** 1175/BC-SYT of 10/6 on six months is one of the reports "định kỳ" of khoản 1 Mục IV; 702 and 2961 are its guidance. */
    @Test
    void whatIsReportedAgainAndAgainIsToldWithItsDays() {
        Report report = report("so-y-te", ReportingPeriod.year(2025), "2025-12-26");
        assertEquals(List.of("không hạn", "không hạn"), SampleYear.rows(report, "guidance", "status"));
        assertTrue(paragraphs(report.blocks())
                .contains(
                        "Đã hướng dẫn, đôn đốc theo khoản 1 Mục IV (10/4/2025, 19/11/2025); tổng hợp báo cáo theo khoản"
                                + " 1 Mục IV (10/6/2025)."));
    }

    /**
     * IV.5: "xây dựng và triển khai kế hoạch …; trong đó, tập trung thực hiện các nội dung sau" and five dashes. UBND xã Ba Xa has
     * drawn up its plan on 21/8/2025 and nothing else; UBND xã Tư Nghĩa did something of the second dash on 28/7.
     */
    @Test
    void aClauseThatHeadsItsDashesIsNoTaskBesideThem() {
        Report plan = report("ubnd-xa-ba-xa", ReportingPeriod.year(2025), "2025-12-26");
        assertEquals(
                List.of("Xây dựng kế hoạch thực hiện công tác trẻ em trên năm 2025 | 21/8/2025: 535/KH-UBND (mẫu)"),
                SampleYear.rows(plan, "guidance", "task", "recorded"));
        assertTrue(paragraphs(plan.blocks())
                .contains("Chưa có thông tin về việc thực hiện trong kỳ ở cả 05 nhiệm vụ khác được giao."));
        Report dash = report("ubnd-xa-tu-nghia", ReportingPeriod.year(2025), "2025-12-26");
        assertEquals(
                List.of(
                        "Triển khai kế hoạch thực hiện công tác trẻ em trên năm 2025 (kể cả các gạch đầu dòng dưới đây)",
                        "",
                        "chưa ghi nhận",
                        "28/7/2025: Kiện toàn Ban Bảo vệ trẻ em xã mới"),
                Stream.concat(
                                SampleYear.rows(dash, "other", "task").stream().limit(1),
                                SampleYear.rows(dash, "other", "recorded").stream()
                                        .limit(3))
                        .toList());
        assertTrue(SampleYear.rows(dash, "figures", "figure", "upTo", "of")
                .contains("Nhiệm vụ khác được giao có hoạt động được ghi nhận | 1 | 5"));
        assertTrue(paragraphs(dash.blocks())
                .contains("Chưa có thông tin về việc thực hiện trong kỳ ở 04 trong số 05 nhiệm vụ khác được giao."));
    }

    /**
     * II.9 in quarter II is for Tháng hành động vì trẻ em, 01-30/6/2025; UBND xã Ba Xa is one of those who take over IV.2 of huyện Ba
     * Tơ on 01/7: until then it is none of its duties. The sample has nothing of what the three help with before 02/6.
     */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ubnd-huyen-mo-duc, 2025-05-14, 13 trong số 14, 01 nhiệm vụ khác (khoản 9 Mục II)",
        "ubnd-huyen-mo-duc, 2025-06-30, 13 trong số 14, 01 nhiệm vụ khác (khoản 9 Mục II)",
        "ubnd-huyen-mo-duc, 2025-07-01, cả 14,",
        "ubnd-xa-long-son,  2025-05-20, 12 trong số 13, 01 nhiệm vụ khác (khoản 9 Mục II)",
        "ubnd-xa-ba-xa,     2025-05-20, 12 trong số 13, 01 nhiệm vụ khác (khoản 9 Mục II)"
    })
    void whatThoseWhoCoordinateHaveStillToComeIsNoShortcoming(
            String agency, String day, String how, @Nullable String others) {
        assertEquals(
                List.of("Chưa có thông tin về việc thực hiện trong kỳ ở " + how + " nhiệm vụ phối hợp"
                        + (others == null ? "." : "; " + others + " chưa hết thời gian thực hiện.")),
                paragraphs(report(agency, FIRST_HALF, day).blocks()).stream()
                        .filter(text -> text.startsWith("Chưa có thông tin") && text.contains(" nhiệm vụ phối hợp"))
                        .toList());
    }

    /** 1175/BC-SYT of 10/6 was put together from reports due on 14/5; a year in which it is missing is told so from July on. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "2025-H1, 2025-05-20, false",
        "2025-H1, 2025-06-30, false",
        "2025-H1, 2025-07-01, true",
        // Of the half-year and the year neither lies in quarter III.
        "2025-Q3, 2025-11-20, false",
        "2025,    2025-05-20, false",
        "2025,    2025-12-26, true"
    })
    void theReportThatIsPutTogetherIsMissingOnlyAfterItsPeriod(String period, String day, boolean missing) {
        Report report = AgencyReport.of(
                        SampleYear.PLAN.assess(
                                EvidenceLog.of(QuangNgai.sampleEvidence().entries().stream()
                                        .filter(entry -> !"1175/BC-SYT (mẫu)".equals(entry.document()))
                                        .toList()),
                                VietnamTime.parse(day)),
                        AgencyId.of("so-y-te"),
                        ReportingPeriod.parse(period))
                .in(Text.VIETNAMESE);
        assertEquals(
                missing,
                paragraphs(report.blocks())
                        .contains("Trong kỳ chưa ghi nhận việc tổng hợp báo cáo theo khoản 1 Mục IV."));
    }
}
