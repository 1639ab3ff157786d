package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
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
                                DocumentsAgreeWithTheAssessmentTest.log(List.of(
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
                                + " 10, 11, 12, 13 Mục II."));
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

    /** II.9 is for June and ends on 30/6, and for Tết Trung thu of 6/10, after which nothing of it is to come. */
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
                List.of("nhiệm vụ trọng tâm kỳ tới"),
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

    /** UBND tỉnh only has the others' reports reported on: "Văn bản, báo cáo được ghi nhận | 0 | 0 | –" said nothing to the ministry. */
    @Test
    void whoOwesNothingThatCouldBeCountedHasNoTableOfFigures() {
        Report province = report("ubnd-tinh", ReportingPeriod.year(2025), "2025-12-26");
        assertTrue(province.tables().stream().noneMatch(table -> table.id().equals("figures")));
        assertEquals(
                List.of("các chỉ tiêu của đơn vị: số thực hiện đến ngày và số ước cả kỳ, ghi riêng"),
                section(province, "Số liệu"));
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

    /** Khoản 9 Mục II, quarter IV, of which Sở Y tế has nothing on 26/12: Tết Trung thu, 15/8 of the lunar year, was on 06/10/2025. */
    @Test
    void inEnglishAnEventIsOverInASentence() {
        Report report = AgencyReport.of(SampleYear.at("2025-12-26"), AgencyId.of("so-y-te"), ReportingPeriod.year(2025))
                .in(Locale.ENGLISH);
        assertTrue(
                SampleYear.rows(report, "leading", "clause", "status")
                        .contains("II.9 | Mid-Autumn Festival, 6 Oct 2025, is over"),
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

    private static List<String> section(Report report, String heading) {
        return report.blocks().stream()
                .filter(block ->
                        block instanceof Section section && section.heading().equals(heading))
                .flatMap(block -> paragraphs(((Section) block).blocks()).stream())
                .toList();
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

    /** Sample evidence: 6462/UBND-KGVX of 10/11/2025 lifts the report of Lý Sơn, 6511/UBND-KGVX of 12/11 suspends that of Sơn Tây Thượng. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ubnd-dac-khu-ly-son,    UBND đặc khu Lý Sơn được miễn báo cáo này theo văn bản số 6462/UBND-KGVX (mẫu) ngày 10/11/2025.",
        "ubnd-xa-son-tay-thuong, UBND xã Sơn Tây Thượng được tạm hoãn báo cáo này đến hết ngày 31/01/2026 theo văn bản số"
                + " 6511/UBND-KGVX (mẫu) ngày 12/11/2025.",
        "ubnd-xa-tra-giang-2025, "
    })
    void whoeverNeedNotReportIsToldSoBeforeItSigns(String agency, @Nullable String notice) {
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

    /** UBND xã Minh Long is there since 01/7/2025 (Nghị quyết số 1677/NQ-UBTVQH15). */
    @Test
    void whatAnAgencyDidIsCountedFromItsOwnFirstDay() {
        ReportingPeriod year = ReportingPeriod.year(2025);
        assertTrue(paragraphs(report("ubnd-xa-minh-long", year, "2025-12-26").blocks()).stream()
                .anyMatch(text -> text.startsWith("Số thực hiện tính từ ngày 01/7/2025 đến hết ngày 26/12/2025;")));
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
                        "Triển khai kế hoạch thực hiện công tác trẻ em trên năm 2025, trong đó:",
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
     * Tơ on 01/7. The sample has nothing of what the three help with before 02/6.
     */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ubnd-huyen-mo-duc, 2025-05-14, 13 trong số 14",
        "ubnd-huyen-mo-duc, 2025-06-30, 13 trong số 14",
        "ubnd-huyen-mo-duc, 2025-07-01, cả 14",
        "ubnd-xa-long-son,  2025-05-20, 12 trong số 13",
        "ubnd-xa-ba-xa,     2025-05-20, 12 trong số 14"
    })
    void whatThoseWhoCoordinateHaveStillToComeIsNoShortcoming(String agency, String day, String how) {
        assertEquals(
                List.of("Chưa có thông tin về việc thực hiện trong kỳ ở " + how + " nhiệm vụ phối hợp."),
                paragraphs(report(agency, FIRST_HALF, day).blocks()).stream()
                        .filter(text -> text.endsWith(" nhiệm vụ phối hợp."))
                        .toList());
    }

    /** 1175/BC-SYT of 10/6 was put together from reports due on 14/5; a year in which it is missing is told so from July on. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "2025-H1, 2025-05-20, false",
        "2025-H1, 2025-06-30, false",
        "2025-H1, 2025-07-01, true",
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

    /** Trà Giang told of its difficulty by 41/BC-UBND of 09/10/2025; Đặng Thùy Trâm has one of 20/10 without a document. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ubnd-xa-tra-giang-2025, 1", "ubnd-xa-dang-thuy-tram, 0"})
    void theDocumentOfADifficultyIsOneOfThoseRecorded(String agency, String documents) {
        List<String> figures =
                SampleYear.rows(report(agency, ReportingPeriod.year(2025), "2025-12-26"), "figures", "figure", "upTo");
        assertEquals("Văn bản, báo cáo được ghi nhận | " + documents, figures.get(figures.size() - 1));
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
