package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/**
 * The figures are counted by hand from the rows "V, 2025-H1" of the sample evidence known by the end of 20/5/2025: 26
 * report (7 sở, Công an tỉnh, 5 organisations, 13 districts); 18 in by 14/5 (Công an tỉnh among them, booked on 20/5);
 * 3 late (15, 16 and 19/5); Sơn Tây extended to 25/5; Minh Long, Sơn Hà, Hội Cựu chiến binh and Sở VHTTDL missing.
 */
final class ConsolidatedReportTest {
    private static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);
    private static final Report REPORT =
            ConsolidatedReport.of(SampleYear.at("2025-05-20"), FIRST_HALF).in(Text.VIETNAMESE);

    private static List<String> figures(Report report) {
        Section who = report.blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .findFirst()
                .orElseThrow();
        Block first = who.blocks().get(0);
        return ((Figures) first)
                .figures().stream()
                        .map(figure -> figure.label() + ": " + figure.value().display(report.words()))
                        .toList();
    }

    @Test
    void whoReportedIsCountedWithTheDenominatorOfEveryRate() {
        assertEquals(
                List.of(
                        "Số cơ quan, địa phương phải báo cáo: 26",
                        "Đã gửi đúng hạn: 18",
                        "Đã gửi quá hạn: 3",
                        "Chưa gửi, đã quá hạn: 4",
                        "Chưa gửi, sắp đến hạn: 1",
                        "Tỷ lệ gửi đúng hạn: 72,00% (18/25)",
                        "Tỷ lệ đã gửi: 84,00% (21/25)"),
                figures(REPORT));
    }

    @Test
    void whatNobodyKnewYetIsMissing() {
        Report dayBefore =
                ConsolidatedReport.of(SampleYear.at("2025-05-19"), FIRST_HALF).in(Text.VIETNAMESE);
        assertTrue(figures(dayBefore).contains("Đã gửi đúng hạn: 17"), "Công an tỉnh was booked on 20/5");
        assertTrue(figures(dayBefore).contains("Chưa gửi, đã quá hạn: 5"));
    }

    /** On 1/4, the day after the plan, nothing is in and nothing is due before 14/5: no rate, and nobody who is late. */
    @Test
    void beforeAnythingIsDueThereIsNoRateAndNobodyIsSaidToHaveSent() {
        Report early =
                ConsolidatedReport.of(SampleYear.at("2025-04-01"), FIRST_HALF).in(Text.VIETNAMESE);
        assertEquals(
                List.of(),
                figures(early).stream().filter(line -> line.startsWith("Tỷ lệ")).toList());
        Section who = (Section) early.blocks().get(1);
        Paragraph missing = (Paragraph) who.blocks().get(2);
        // Of 26 that all stand alike people read how they stand, and no columns of noughts.
        Table<?> kinds = SampleYear.table(early, "reporting-by-kind").forReaders(early.words());
        assertEquals(
                List.of("Nhóm", "Phải gửi", "Chưa gửi, chưa đến hạn"),
                kinds.columns().stream().map(Column::heading).toList());
        assertEquals(
                "Chưa có cơ quan, địa phương nào quá hạn; 26 cơ quan, địa phương chưa gửi, còn trong hạn.",
                missing.text());
    }

    @Test
    void kindsOfAgenciesAddUp() {
        assertEquals(
                List.of(
                        "Sở | 7 | 5 | 1 | 1 | 0 | 71,42% (5/7)",
                        "Ban, ngành | 1 | 1 | 0 | 0 | 0 | 100,00% (1/1)",
                        "Tổ chức chính trị - xã hội | 5 | 3 | 1 | 1 | 0 | 60,00% (3/5)",
                        "UBND cấp huyện | 13 | 9 | 1 | 2 | 1 | 75,00% (9/12)"),
                SampleYear.rows(
                        REPORT,
                        "reporting-by-kind",
                        "kind",
                        "mustReport",
                        "met",
                        "metLate",
                        "overdue",
                        "otherwise",
                        "onTime"));
    }

    @Test
    void whoIsLateIsNamedInASentenceAndListedInTheAnnexAlone() {
        assertEquals(
                List.of(
                        "Cơ quan, địa phương quá hạn chưa gửi báo cáo: Hội Cựu chiến binh tỉnh; Sở Văn hóa, Thể thao và Du"
                                + " lịch; UBND huyện Minh Long; UBND huyện Sơn Hà.",
                        "Cơ quan, địa phương gửi báo cáo quá hạn: Sở Nội vụ (05 ngày); UBND huyện Trà Bồng (02 ngày); Hội"
                                + " Nông dân tỉnh (01 ngày)."),
                sentences(REPORT).stream()
                        .filter(sentence -> sentence.startsWith("Cơ quan, địa phương "))
                        .toList());
        assertEquals(
                List.of("reporting-by-kind", "guidance", "tasks", "reports"),
                REPORT.tables().stream().map(Table::id).toList());
    }

    /** Of 26 nobody has sent on 20/5, Sở Y tế itself neither: it urges 25, and says so of its own. */
    @Test
    void theAgencyThatWritesIsNotAmongThoseItUrges() {
        Report nothing = ConsolidatedReport.of(
                        SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20")),
                        ReportingPeriod.half(2025, 1))
                .in(Text.VIETNAMESE);
        List<String> sentences = sentences(nothing);
        assertTrue(sentences.contains("Cơ quan, địa phương quá hạn chưa gửi báo cáo: danh sách tại Phụ lục."));
        assertTrue(
                sentences.contains("Riêng báo cáo về phần việc của Sở Y tế chưa được ghi nhận, đã quá hạn 06 ngày."),
                sentences.toString());
        assertTrue(sentences.contains("26 cơ quan, địa phương quá hạn chưa gửi báo cáo, trong đó có Sở Y tế."));
        assertTrue(sentences.contains("Tiếp tục đôn đốc 25 cơ quan, địa phương quá hạn chưa gửi báo cáo."));
        assertTrue(sentences.contains("Sở Y tế hoàn thành báo cáo về phần việc của mình."));
    }

    @Test
    void whereNothingIsRecordedNoColumnSaysSoInEveryRow() {
        Report nothing = ConsolidatedReport.of(
                        SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-10")),
                        ReportingPeriod.half(2025, 1))
                .in(Text.VIETNAMESE);
        assertFalse(sentences(nothing).get(0).contains("trên cơ sở báo cáo"), "there is none yet");
        assertTrue(sentences(nothing)
                .contains("Chưa có hoạt động, văn bản nào được ghi nhận trong 6 tháng đầu năm 2025."));
        assertEquals(
                List.of("rowNumber", "clause", "task", "leads"),
                SampleYear.table(nothing, "tasks").forReaders(nothing.words()).columns().stream()
                        .map(Column::key)
                        .toList());
    }

    /** IV.5: five of 183 have a plan on 20/5 in the sample; that is no strength. */
    @Test
    void whatFewHaveDoneIsAShortcoming() {
        List<String> sentences = sentences(REPORT);
        assertTrue(sentences.contains("Sở Y tế đã hướng dẫn, đôn đốc theo khoản 1 Mục IV Kế hoạch."));
        assertTrue(sentences.contains("06/09 cơ quan, địa phương đã xây dựng kế hoạch theo khoản 3 Mục IV Kế hoạch."));
        assertTrue(sentences.contains(
                "Chưa ghi nhận việc xây dựng kế hoạch theo khoản 5 Mục IV Kế hoạch ở 178/183 cơ quan, địa phương."));
        assertTrue(sentences.stream().noneMatch(sentence -> sentence.startsWith("05/183")));
    }

    private static List<String> sentences(Report report) {
        List<String> sentences = new ArrayList<>();
        collect(report.blocks(), sentences);
        return sentences;
    }

    private static void collect(List<Block> blocks, List<String> sentences) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.BODY) {
                sentences.add(paragraph.text());
            }
            collect(block.inside(), sentences);
        }
    }

    @Test
    void theAnnexListsEverybodyThatHadToReport() {
        List<String> annex = SampleYear.rows(REPORT, "reports", "bearer", "originalDeadline", "deadline", "document");
        assertEquals(26, annex.size());
        assertTrue(annex.contains("UBND huyện Sơn Tây | 14/5/2025 | 25/5/2025 | –"), "extended, and not yet in");
        assertTrue(
                annex.contains("Sở Tư pháp | – | 14/5/2025 | 167/BC-STP (mẫu)"),
                "the original day stands where it is another");
    }

    /** Xã Ba Dinh is given until 20/1/2026; xã Sơn Tây Thượng is suspended until 31/1/2026 (sample-evidence.csv). */
    @Test
    void onlyWhatSomebodyHasExtendedIsCalledExtended() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.parse("2025"))
                .in(Text.VIETNAMESE);
        Block annex = year.blocks().get(year.blocks().size() - 1);
        assertEquals(
                List.of(
                        "Được gia hạn: UBND xã Ba Dinh (hạn gốc 14/11/2025).",
                        "Hạn cuối tính đến hết thời gian tạm hoãn: UBND xã Sơn Tây Thượng (hạn gốc 14/11/2025)."),
                annex.inside().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(note -> ((Paragraph) note).text())
                        .toList());
    }

    @Test
    void afterTheReformTheCommunesHadToReportAndTheDistrictsAreNotCounted() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        List<String> kinds = SampleYear.rows(year, "reporting-by-kind", "kind", "mustReport");
        assertTrue(kinds.contains("UBND cấp xã | 56"), kinds.toString());
        assertTrue(kinds.stream().noneMatch(kind -> kind.startsWith("UBND cấp huyện")), kinds.toString());
    }

    @Test
    void itIsAReportOfTheAgencyThroughWhichTheOthersGo() {
        OfficialForm form = Objects.requireNonNull(REPORT.form());
        assertEquals("UBND tỉnh Quảng Ngãi", form.parent());
        assertEquals("Sở Y tế", form.issuer());
        assertEquals("BC-SYT", form.symbol());
        assertEquals(List.of("GIÁM ĐỐC"), form.signing());
        // IV.1: "tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Y tế": it goes to UBND tỉnh, and the ministry gets that of
        // UBND tỉnh.
        assertEquals(List.of("Ủy ban nhân dân tỉnh Quảng Ngãi"), form.addressees());
        assertEquals(List.of("Như trên", "Lưu: VT, ……"), form.recipients());
        assertEquals(
                "Kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025",
                form.title().subject());
    }

    @Test
    void thePlanIsCitedInFullWhereItIsFirstNamed() {
        Paragraph first = (Paragraph) REPORT.blocks().get(0);
        assertTrue(
                first.text()
                        .startsWith("Thực hiện Mục V Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh về triển khai"
                                + " thực hiện công tác trẻ em trên địa bàn tỉnh năm 2025"),
                first.text());
    }

    @Test
    void aPeriodThatThePlanAsksNoReportOnIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> ConsolidatedReport.of(SampleYear.at("2025-05-20"), ReportingPeriod.quarter(2025, 2)));
        assertEquals("plan 65/KH-UBND asks for no report on 2025-Q2, but on 2025-H1, 2025", refused.getMessage());
    }

    @Test
    void inEnglishTheSameFigures() {
        Report english =
                ConsolidatedReport.of(SampleYear.at("2025-05-20"), FIRST_HALF).in(Locale.ENGLISH);
        // An administrative document is Vietnamese; in English there is a plain report that says to whom it goes.
        assertEquals(null, english.form());
        assertEquals(
                "To: Ủy ban nhân dân tỉnh Quảng Ngãi",
                ((Paragraph) english.blocks().get(0)).text());
        assertTrue(
                figures(english).contains("Reported in time: 72.00% (18/25)"),
                figures(english).toString());
    }

    /** IV.3 and IV.5 of the plan have agencies draw up plans of their own; six of nine, and five of 183, have by 20/5. */
    @Test
    void inEnglishTheAppraisalIsSaidInSentences() {
        List<String> sentences = sentences(
                ConsolidatedReport.of(SampleYear.at("2025-05-20"), FIRST_HALF).in(Locale.ENGLISH));
        for (String expected : List.of(
                "Under clause IV.3 (issue a plan), a document or activity is recorded for 6 of 9 agencies.",
                "Under clause IV.5 (issue a plan), nothing is recorded for 178 of 183 agencies.",
                "4 agencies have not reported and are overdue.")) {
            assertTrue(sentences.contains(expected), expected + " in " + sentences);
        }
    }

    /** On 15/4 the 13 agencies of the province can report on the year, the 56 communes of 1/7 cannot yet. */
    @Test
    void whatIsNotYetOpenIsNotCalledAsWhatIsNotYetDue() {
        List<String> early = figures(ConsolidatedReport.of(SampleYear.at("2025-04-15"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE));
        assertTrue(early.contains("Chưa gửi, chưa đến hạn: 13"), early.toString());
        assertTrue(early.contains("Chưa gửi, chưa đến kỳ: 56"), early.toString());
    }

    @Test
    void itHasTheSectionsOfTheFieldInTheirOrder() {
        assertEquals(
                List.of(
                        "Tình hình gửi báo cáo",
                        "Kết quả thực hiện nhiệm vụ",
                        "Đánh giá chung",
                        "Khó khăn, vướng mắc vượt thẩm quyền",
                        "Kinh phí thực hiện",
                        "Phương hướng, nhiệm vụ kỳ tới",
                        "Đề xuất, kiến nghị",
                        "Phụ lục"),
                REPORT.blocks().stream()
                        .filter(Section.class::isInstance)
                        .map(block -> ((Section) block).heading())
                        .toList());
    }

    /** At the end of the year 26 reports of the first half stand beside 69 of the year (7 + 1 + 5 + 56). */
    @Test
    void theYearIsComparedWithItsFirstHalf() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        List<String> rows = SampleYear.rows(year, "reporting-by-period", "on", "mustReport");
        assertEquals(List.of("6 tháng đầu năm 2025 | 26", "Năm 2025 | 69"), rows);
        assertTrue(REPORT.tables().stream().noneMatch(table -> table.id().equals("reporting-by-period")));
    }
}
