package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.SampleAgencyReports.FIRST_HALF;
import static vn.childplan.reporting.builder.SampleAgencyReports.paragraphs;
import static vn.childplan.reporting.builder.SampleAgencyReports.report;
import static vn.childplan.reporting.builder.SampleAgencyReports.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** Tasks and roles are those of plan 65; results are rows of the sample evidence. */
final class AgencyReportTest {
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
                List.of("khoản 1 Điều 15 Thông tư số 14/2020/TT-BLĐTBXH | quá hạn"),
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
        // The report on the year is due on 14/11 and among what is to come.
        assertEquals(
                List.of("Báo cáo khó khăn, vướng mắc vượt thẩm quyền"), SampleYear.rows(report, "reporting", "task"));
    }

    /** Sở VHTTDL reported on the first half on 3/6: in June, and after May; the status is that of the day of the report. */
    @Test
    void whatIsDoneOutsideThePeriodIsToldSoAndIsNoResultOfIt() {
        String agency = "so-van-hoa-the-thao-va-du-lich";
        Report may = report(agency, ReportingPeriod.month(2025, 5), "2025-12-26");
        assertEquals(
                "03/6/2025 (sau kỳ báo cáo): 261/BC-SVHTTDL (mẫu) | hoàn thành quá hạn",
                SampleYear.rows(may, "reporting", "recorded", "status").get(0));
        assertEquals("1", SampleYear.rows(may, "figures", "upTo").get(2), "its plan of 12/5 alone");
        assertEquals(
                "03/6/2025: 261/BC-SVHTTDL (mẫu) | hoàn thành quá hạn",
                SampleYear.rows(
                                report(agency, ReportingPeriod.month(2025, 6), "2025-12-26"),
                                "reporting",
                                "recorded",
                                "status")
                        .get(0));
        assertEquals(
                "12/5/2025 (trước kỳ báo cáo): 224/KH-SVHTTDL (mẫu) | đã hoàn thành",
                SampleYear.rows(
                                report(agency, ReportingPeriod.month(2025, 6), "2025-12-26"),
                                "guidance",
                                "recorded",
                                "status")
                        .get(0));
        // The plan of 12/5 is there in June; in April it is not.
        String missing = "Trong kỳ chưa ghi nhận việc xây dựng kế hoạch theo khoản 3 Mục IV.";
        assertTrue(paragraphs(report(agency, ReportingPeriod.month(2025, 6), "2025-12-26")
                        .blocks())
                .stream()
                .noneMatch(missing::equals));
        assertTrue(paragraphs(report(agency, ReportingPeriod.month(2025, 4), "2025-12-26")
                        .blocks())
                .contains(missing));
    }

    /** II.9 ends on 30/6 and 31/12/2025; both quarters are carried out five days late. No row contradicts itself. */
    @Test
    void aTaskThatIsCarriedOutAfterThePeriodSaysWhenItWasAndInWhichQuarter() {
        Report report = AgencyReport.of(
                        SampleYear.PLAN.assess(
                                AnyEvidence.log(List.of(
                                        "progress,so-y-te,II.9,2025-Q2,2025-07-05,,,,",
                                        "progress,so-y-te,II.9,2025-Q4,2026-01-05,,,,")),
                                VietnamTime.parse("2026-01-10")),
                        AgencyId.of("so-y-te"),
                        ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        List<String> rows = SampleYear.rows(report, "leading", "clause", "deadline", "recorded", "status");
        assertTrue(rows.contains("II.9 | 30/6/2025 | 05/7/2025 | hoàn thành quá hạn"), rows.toString());
        assertTrue(
                rows.contains("II.9 | 31/12/2025 | 05/01/2026 (sau kỳ báo cáo) | hoàn thành quá hạn"), rows.toString());
        List<String> texts = paragraphs(report.blocks());
        assertTrue(
                texts.contains(
                        "Hoàn thành quá hạn 02 nhiệm vụ: khoản 9 Mục II, quý II năm 2025 (05 ngày); khoản 9 Mục II, quý"
                                + " IV năm 2025 (05 ngày)."),
                texts.toString());
    }

    /** II.9 is for June and ends on 30/6, and for Tết Trung thu of 6/10, after which it is only to be reported. */
    @Test
    void whatCanStillBeDoneInTimeIsToCome() {
        assertEquals(
                List.of(
                        "Thực hiện khoản 9 Mục II, quý II năm 2025 (Tháng hành động vì trẻ em 01/6/2025 – 30/6/2025).",
                        "Thực hiện khoản 9 Mục II, quý IV năm 2025 (tết Trung thu 06/10/2025).",
                        "Báo cáo kết quả thực hiện công tác trẻ em năm 2025: trước ngày 15/11/2025.",
                        "Tiếp tục thực hiện nhiệm vụ không quy định thời hạn tại 09 mục, khoản của Kế hoạch.",
                        "nhiệm vụ trọng tâm kỳ tới"),
                section(report("so-y-te", FIRST_HALF, "2025-05-20"), "Phương hướng, nhiệm vụ kỳ tới"));
        assertEquals(
                List.of(
                        "Báo cáo kết quả thực hiện khoản 9 Mục II, quý IV năm 2025 (tết Trung thu 06/10/2025 đã qua).",
                        "nhiệm vụ trọng tâm kỳ tới"),
                section(report("so-y-te", ReportingPeriod.year(2025), "2025-12-26"), "Phương hướng, nhiệm vụ kỳ tới"));
    }

    /** IV.1 has UBND tỉnh report to the ministry; nothing has the Front report, which IV.4 asks for work. */
    @Test
    void whoTheRegimeDoesNotBindReportsByTheClauseThatNamesIt() {
        Report province = report("ubnd-tinh", ReportingPeriod.year(2025), "2025-12-26");
        OfficialForm form = Objects.requireNonNull(province.form());
        assertEquals(List.of("Bộ Y tế"), form.addressees());
        assertEquals(List.of("Như trên", "Sở Y tế", "Lưu: VT, ……"), form.recipients());
        List<String> texts = paragraphs(province.blocks());
        assertTrue(texts.get(0).startsWith("Thực hiện khoản 1 Mục IV Kế hoạch số 65/KH-UBND"), texts.get(0));
        assertEquals(
                "Trên đây là báo cáo kết quả thực hiện công tác trẻ em năm 2025, UBND tỉnh kính báo cáo Bộ Y tế./.",
                texts.get(texts.size() - 1));
        String front = paragraphs(report("mttq-tinh", ReportingPeriod.year(2025), "2025-12-26")
                        .blocks())
                .get(0);
        assertTrue(front.startsWith("Thực hiện khoản 4 Mục IV Kế hoạch số 65/KH-UBND"), front);
        // Mục V asks for no report on a quarter; Sở Tư pháp leads II.6 and draws up a plan by IV.3.
        String quarter = paragraphs(report("so-tu-phap", ReportingPeriod.quarter(2025, 2), "2025-07-10")
                        .blocks())
                .get(0);
        assertTrue(quarter.startsWith("Thực hiện khoản 6 Mục II và khoản 3 Mục IV Kế hoạch số 65/KH-UBND"), quarter);
        // Sở Y tế leads II.1, II.2, II.5 and II.9 to II.13: the Mục says so in one word.
        String health = paragraphs(report("so-y-te", ReportingPeriod.quarter(2025, 2), "2025-07-10")
                        .blocks())
                .get(0);
        assertTrue(health.startsWith("Thực hiện Mục II và khoản 1 Mục IV Kế hoạch số 65/KH-UBND"), health);
    }

    /** UBND xã Trà Giang (09/10/2025) and UBND xã Đặng Thùy Trâm (20/10/2025) told of difficulties (sample-evidence.csv). */
    @Test
    void toWhomAllReportTheDifficultiesOfAllAreTold() {
        Report province = report("ubnd-tinh", ReportingPeriod.year(2025), "2025-12-26");
        assertEquals(
                List.of("UBND xã Trà Giang", "UBND xã Đặng Thùy Trâm"),
                SampleYear.rows(province, "difficulties", "agency"));
        assertTrue(
                paragraphs(province.blocks()).stream().noneMatch(text -> text.startsWith("Trong kỳ không ghi nhận")));
    }

    /**
     * A commune has khoản 5 Mục IV with all its dashes: one number says so. UBND xã Ba Xa also takes over the report on the year of
     * huyện Ba Tơ, UBND xã Long Sơn none: of the first half neither has to report.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ubnd-xa-long-son", "ubnd-xa-ba-xa"})
    void theDashesOfAClauseAreCitedByTheClause(String commune) {
        String opening =
                paragraphs(report(commune, FIRST_HALF, "2025-05-20").blocks()).get(0);
        assertTrue(opening.startsWith("Thực hiện khoản 5 Mục IV Kế hoạch số 65/KH-UBND"), opening);
    }

    /** Khoản 9 Mục II, quarter IV, of which Sở Y tế has nothing on 26/12: Tết Trung thu, 15/8 of the lunar year, was on 06/10/2025. */
    @Test
    void inEnglishAnEventIsOverInASentence() {
        Report report = AgencyReport.of(SampleYear.at("2025-12-26"), AgencyId.of("so-y-te"), ReportingPeriod.year(2025))
                .in(Locale.ENGLISH);
        assertTrue(
                SampleYear.rows(report, "leading", "clause", "status")
                        .contains("II.9 | not done yet; the event is over: Mid-Autumn Festival, 6 Oct 2025"),
                SampleYear.rows(report, "leading", "clause", "status").toString());
    }

    /** "Đề nghị" of IV.4, in English: a request of the plan. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mttq-tinh,               Activity is recorded for 1 request of the plan.",
        "hoi-cuu-chien-binh-tinh, Nothing is recorded in the period for 1 request of the plan: clause IV.4."
    })
    void inEnglishWhatTheAgencyIsAskedForIsARequestOfThePlan(String agency, String sentence) {
        Report report = AgencyReport.of(SampleYear.at("2025-12-26"), AgencyId.of(agency), ReportingPeriod.year(2025))
                .in(Locale.ENGLISH);
        assertTrue(
                paragraphs(report.blocks()).contains(sentence),
                paragraphs(report.blocks()).toString());
    }

    @Test
    void whatIsRecordedForAClauseStandsOnceAndNotBesideEachOfItsDuties() {
        assertEquals(
                List.of(
                        "Đẩy mạnh công tác tuyên truyền thực hiện quyền trẻ em; triển khai thực hiện và nhân rộng phong trào"
                                + " “Toàn dân chăm sóc, giáo dục, bảo vệ trẻ em” gắn đến từng địa bàn khu dân cư, gia đình; tham gia"
                                + " giám sát và thực hiện tốt các mục tiêu, chỉ tiêu, nhiệm vụ của Kế hoạch | 11/6/2025: Phát động"
                                + " phong trào Toàn dân chăm sóc, giáo dục, bảo vệ trẻ em; 25/9/2025: Giám sát việc thực hiện chính"
                                + " sách trẻ em tại 5 xã"),
                SampleYear.rows(
                        report("mttq-tinh", ReportingPeriod.year(2025), "2025-12-26"),
                        "requested",
                        "task",
                        "recorded"));
    }

    /** Sở Y tế has nothing recorded for quarter IV on 26/12; Tết Trung thu was on 06/10/2025, two months before. */
    @Test
    void aTaskWhoseEventIsOverIsNotSaidToHaveTime() {
        List<String> rows = SampleYear.rows(
                report("so-y-te", ReportingPeriod.year(2025), "2025-12-26"), "leading", "clause", "period", "status");
        assertTrue(rows.contains("II.9 | quý IV năm 2025 | tết Trung thu 06/10/2025 đã qua"), rows.toString());
    }

    /** The communes of Nghị quyết 1677 began on 1/7/2025: no report on the first half, and none before they are there. */
    @Test
    void anAgencyReportsOnNothingBeforeItsTime() {
        UnknownPeriodException refused =
                assertThrows(UnknownPeriodException.class, () -> report("ubnd-xa-minh-long", FIRST_HALF, "2025-12-26"));
        assertEquals(
                "UBND xã Minh Long hoạt động từ ngày 01/7/2025, không phải báo cáo 6 tháng đầu năm 2025",
                refused.what().vi());
        refused = assertThrows(
                UnknownPeriodException.class,
                () -> report("ubnd-xa-minh-long", ReportingPeriod.year(2025), "2025-06-30"));
        assertEquals(
                "UBND xã Minh Long hoạt động từ ngày 01/7/2025, sau ngày tính đến 30/6/2025",
                refused.what().vi());
        // IV.5 heads its five dashes, which are five tasks; as a whole it wants a plan. II.1 to II.13 and IV.2 are to
        // be helped with.
        Report year = report("ubnd-xa-minh-long", ReportingPeriod.year(2025), "2025-12-26");
        assertEquals(
                List.of(
                        "Nhiệm vụ phối hợp có hoạt động được ghi nhận | 0 | 14",
                        "Nhiệm vụ khác được giao có hoạt động được ghi nhận | 0 | 5",
                        "Văn bản, báo cáo được ghi nhận | 0 | –"),
                SampleYear.rows(year, "figures", "figure", "upTo", "of"));
        assertTrue(SampleYear.table(year, "figures").columns().stream()
                .noneMatch(column -> column.key().equals("before")));
        List<String> texts = paragraphs(year.blocks());
        assertTrue(
                texts.contains("Trong kỳ chưa ghi nhận việc xây dựng kế hoạch theo khoản 5 Mục IV."), texts.toString());
        assertTrue(
                texts.contains("Chưa có thông tin về việc thực hiện trong kỳ ở cả 05 nhiệm vụ khác được giao."),
                texts.toString());
    }

    /** The remark "Bản giấy; văn thư vào sổ ngày 20/5" is for the registry. */
    @Test
    void aReportIsNamedByDayAndNumberWithoutTheRemarkOfTheRegistry() {
        assertEquals(
                "14/5/2025: 1098/BC-CAT (mẫu)",
                SampleYear.rows(
                                report("cong-an-tinh", ReportingPeriod.year(2025), "2025-12-26"),
                                "reporting",
                                "recorded")
                        .get(0));
    }

    @Test
    void whereNobodyKnowsWhoSignsThereIsAPlaceToSayIt() {
        OfficialForm form = Objects.requireNonNull(
                report("tinh-doan", FIRST_HALF, "2025-05-14").form());
        assertEquals(List.of("[quyền hạn, chức vụ của người ký]"), form.signing());
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
                texts.contains("Hoàn thành quá hạn 01 nhiệm vụ: khoản 9 Mục II, quý II năm 2025 (11 ngày)."),
                texts.toString());
        assertTrue(
                texts.contains(
                        "Gửi quá hạn 01 báo cáo: báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 (20"
                                + " ngày)."),
                texts.toString());
        List<String> district = paragraphs(
                report("ubnd-huyen-minh-long", FIRST_HALF, "2025-06-30").blocks());
        assertTrue(district.stream().noneMatch(text -> text.startsWith("Còn ")), "its own report is the one it writes");
        List<String> due = paragraphs(report("ubnd-huyen-minh-long", ReportingPeriod.year(2025), "2025-06-30")
                .blocks());
        assertTrue(
                due.contains(
                        "Còn 01 báo cáo quá hạn chưa gửi: báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm"
                                + " 2025 (47 ngày)."),
                due.toString());
        assertTrue(
                texts.stream()
                        .anyMatch(text -> text.startsWith("Nguồn kinh phí theo Mục III Kế hoạch: nguồn ngân sách")),
                texts.toString());
        // It leads II.7 and II.9, and nothing is recorded of II.7.
        assertTrue(texts.contains("Có hoạt động được ghi nhận ở 01 trong số 02 nhiệm vụ chủ trì."), texts.toString());
        List<String> early =
                paragraphs(report("so-tu-phap", FIRST_HALF, "2025-05-14").blocks());
        assertTrue(
                early.contains("Báo cáo kết quả thực hiện công tác trẻ em năm 2025: trước ngày 15/11/2025."),
                early.toString());
    }

    /** Sample evidence: 6462/UBND-KGVX of 10/11/2025 lifts the report of Lý Sơn, 6511 of 12/11 suspends that of Sơn Tây Thượng, 6508 extends that of Ba Dinh. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ubnd-dac-khu-ly-son,    UBND đặc khu Lý Sơn được miễn báo cáo này theo văn bản số 6462/UBND-KGVX (mẫu) ngày 10/11/2025.",
        "ubnd-xa-son-tay-thuong, UBND xã Sơn Tây Thượng được tạm hoãn báo cáo này đến hết ngày 31/01/2026 theo văn bản số"
                + " 6511/UBND-KGVX (mẫu) ngày 12/11/2025.",
        "ubnd-xa-ba-dinh-2025,   UBND xã Ba Dinh được gia hạn báo cáo này đến hết ngày 20/01/2026 theo văn bản số 6508/UBND-KGVX"
                + " (mẫu) ngày 12/11/2025.",
        "ubnd-xa-tra-giang-2025, "
    })
    void whoeverNeedNotReportOrHasMoreTimeIsToldSoBeforeItSigns(String agency, @Nullable String notice) {
        assertEquals(
                notice == null ? List.of() : List.of(notice),
                report(agency, ReportingPeriod.year(2025), "2025-12-26").notices());
    }

    /** The dashes of khoản 5 Mục IV have no number of their own; programs read IV.5-1. */
    @Test
    void aDashIsNamedByItsPlace() {
        Report report = report("ubnd-huyen-nghia-hanh", FIRST_HALF, "2025-05-30");
        List<String> clauses = SampleYear.rows(report, "other", "clause");
        assertEquals(
                List.of(
                        "IV.5",
                        "IV.5, gạch đầu dòng thứ nhất",
                        "IV.5, gạch đầu dòng thứ hai",
                        "IV.5, gạch đầu dòng thứ ba",
                        "IV.5, gạch đầu dòng thứ tư",
                        "IV.5, gạch đầu dòng thứ năm"),
                clauses);
        List<String> codes = new ArrayList<>();
        SampleYear.table(report, "other")
                .rows()
                .forEach(row -> codes.add(row.get(0).machine()));
        assertEquals(List.of("IV.5", "IV.5-1", "IV.5-2", "IV.5-3", "IV.5-4", "IV.5-5"), codes);
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
        // 20/10/2025, without a document: nothing is said of one, and the duty to report it is not "không hạn".
        Report commune = report("ubnd-xa-dang-thuy-tram", year, "2025-12-26");
        assertEquals(
                List.of("TT", "Mục, khoản", "Ngày", "Nội dung"),
                SampleYear.table(commune, "difficulties").forReaders(commune.words()).columns().stream()
                        .map(column -> column.heading())
                        .toList());
        String difficulty = "Chưa bố trí được người làm công tác bảo vệ trẻ em sau sắp xếp";
        assertEquals(List.of("20/10/2025 | " + difficulty), SampleYear.rows(commune, "difficulties", "on", "what"));
        assertTrue(
                SampleYear.rows(commune, "reporting", "recorded", "status")
                        .contains("20/10/2025: " + difficulty + " | đã phát sinh, chưa báo cáo"),
                commune.toString());
        assertTrue(SampleYear.table(commune, "reporting").forReaders(commune.words()).columns().stream()
                .anyMatch(column -> column.key().equals("status")));
        assertTrue(paragraphs(report("so-y-te", year, "2025-12-26").blocks())
                .contains("Trong kỳ không ghi nhận khó khăn, vướng mắc vượt thẩm quyền."));
    }

    /** Huyện Minh Long ended on 01/7/2025 (Nghị quyết 1677), after the first half: what it had to do in it was its own. */
    @Test
    void thatOthersHaveTakenOverSinceIsNotSaidOfEachTask() {
        Report late = report("ubnd-huyen-minh-long", FIRST_HALF, "2025-07-20");
        for (String table : List.of("guidance", "coordinating", "other", "reporting")) {
            assertTrue(
                    SampleYear.table(late, table).forReaders(late.words()).columns().stream()
                            .noneMatch(column -> column.key().equals("status")),
                    table);
        }
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

    /**
     * II.9 has its time, "Quý II, IV năm 2025": a district has, without a day, the other twelve of Mục II, IV.2, IV.5 and its five
     * dashes; an old commune not IV.2; a commune of 01/7/2025 all nineteen.
     */
    @ParameterizedTest
    @CsvSource({
        "ubnd-huyen-ba-to, 2025-H1, 2025-05-20, 19",
        "ubnd-xa-long-son, 2025-H1, 2025-05-20, 18",
        "ubnd-xa-minh-long, 2025-Q3, 2025-11-20, 19",
        "ubnd-xa-ba-xa, 2025-Q3, 2025-11-20, 19"
    })
    void aTaskOfAQuarterIsNoneWithoutATime(String agency, String period, String day, int clauses) {
        List<String> texts =
                paragraphs(report(agency, ReportingPeriod.of(period), day).blocks());
        assertTrue(
                texts.contains("Tiếp tục thực hiện nhiệm vụ không quy định thời hạn tại " + clauses
                        + " mục, khoản của Kế hoạch."),
                texts.toString());
        String toCome = "Phối hợp thực hiện khoản 9 Mục II, quý II năm 2025 (Tháng hành động vì trẻ em 01/6/2025 –"
                + " 30/6/2025).";
        // By 20/11 the Month of Action and the Mid-Autumn of 06/10 are over.
        assertEquals(period.equals("2025-H1"), texts.contains(toCome), texts.toString());
        assertEquals(
                period.equals("2025-H1"),
                texts.stream().anyMatch(text -> text.startsWith("Phối hợp thực hiện khoản 9 Mục II, quý IV")),
                texts.toString());
    }

    /**
     * Of the duties to help a commune has the thirteen of Mục II, huyện Ba Tơ also IV.2 ("địa phương"), which UBND xã Ba Xa takes
     * over on 01/7/2025 with all else of the district: its own in the year and in the second half, not before.
     */
    @ParameterizedTest
    @CsvSource({
        "2025-H1, 2025-05-20, 13, false",
        "2025-Q2, 2025-05-20, 13, false",
        "2025-H1, 2025-07-20, 13, false",
        "2025-Q2, 2025-12-26, 13, false",
        // II.9 is for the quarters II and IV.
        "2025-Q3, 2025-11-20, 13, true",
        "2025-Q4, 2025-12-26, 14, true",
        "2025,    2025-12-26, 14, true"
    })
    void whatAnAgencyTakesOverIsItsOwnFromThePeriodOfThatDayOn(
            String period, String day, int duties, boolean takenOver) {
        Report report = report("ubnd-xa-ba-xa", ReportingPeriod.of(period), day);
        List<String> clauses = SampleYear.rows(report, "coordinating", "clause").stream()
                .distinct()
                .toList();
        assertEquals(duties, clauses.size(), clauses.toString());
        assertEquals(takenOver, clauses.contains("IV.2"), clauses.toString());
    }
}
