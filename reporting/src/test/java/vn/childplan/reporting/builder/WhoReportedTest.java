package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.SampleConsolidatedReports.FIRST_HALF;
import static vn.childplan.reporting.builder.SampleConsolidatedReports.REPORT;
import static vn.childplan.reporting.builder.SampleConsolidatedReports.figures;
import static vn.childplan.reporting.builder.SampleConsolidatedReports.sentences;
import static vn.childplan.reporting.builder.SampleConsolidatedReports.withoutEvidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** Who has reported in the consolidated report: in time, late, not at all or not yet. */
final class WhoReportedTest {
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
                List.of("Nhóm", "Phải gửi", "Chưa gửi, còn trong hạn"),
                kinds.columns().stream().map(Column::heading).toList());
        assertEquals("Chưa có cơ quan, địa phương nào quá hạn; 26 cơ quan, địa phương chưa gửi.", missing.text());
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
                        "dueSoon",
                        "onTime"));
    }

    /** The hand count above, on 14/5, the last day that "trước ngày 15/5/2025" leaves: nobody can be late on it. */
    @Test
    void onTheLastDayNoRateIsTakenOfThoseWhoHaveSent() {
        Report lastDay =
                ConsolidatedReport.of(SampleYear.at("2025-05-14"), FIRST_HALF).in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "Số cơ quan, địa phương phải báo cáo: 26",
                        "Đã gửi đúng hạn: 17",
                        "Chưa gửi, còn trong hạn: 1",
                        "Chưa gửi, đến hạn trong ngày 14/5/2025: 8"),
                figures(lastDay));
        // "Còn trong hạn" are the figures' words for the one that has until 25/5: the sentence says nothing else by
        // them.
        assertTrue(sentences(lastDay)
                .contains("Chưa có cơ quan, địa phương nào quá hạn; 09 cơ quan, địa phương chưa gửi,"
                        + " trong đó 08 cơ quan, địa phương đến hạn trong ngày 14/5/2025."));
        assertEquals(
                List.of(
                        "Nhóm",
                        "Phải gửi",
                        "Đã gửi đúng hạn",
                        "Chưa gửi, còn trong hạn",
                        "Chưa gửi, đến hạn trong ngày 14/5/2025"),
                SampleYear.table(lastDay, "reporting-by-kind").forReaders(lastDay.words()).columns().stream()
                        .map(Column::heading)
                        .toList());
        // 14/11/2025 is the last day for the year: the half-year beside it has its rate, the year none.
        Report year = ConsolidatedReport.of(SampleYear.at("2025-11-14"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of(),
                figures(year).stream().filter(line -> line.startsWith("Tỷ lệ")).toList());
        assertEquals(List.of("73,07% (19/26)", "–"), SampleYear.rows(year, "reporting-by-period", "onTime"));
    }

    /** On 20/5 UBND huyện Sơn Tây has until 25/5, and is not among the 25 of whom 18 were in time. */
    @Test
    void theReaderIsToldOfWhomTheRateIs() {
        Section who = (Section) REPORT.blocks().get(1);
        assertTrue(((Figures) who.blocks().get(0))
                .figures().stream()
                        .anyMatch(figure -> figure.key().equals("onTime")
                                && Objects.requireNonNull(figure.note())
                                        .startsWith("tính trên số cơ quan đã gửi hoặc đã quá hạn;")));
    }

    /** 69 for the year by hand: 47 + 11 + 8, and UBND xã Ba Dinh extended, Sơn Tây Thượng suspended, Lý Sơn waived. */
    @Test
    void theColumnsOfAPeriodAddUpToThoseWhoHaveToReport() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of("6 tháng đầu năm 2025 | 26 | 19 | 5 | 2 | 0 | 0", "Năm 2025 | 69 | 47 | 11 | 8 | 1 | 2"),
                SampleYear.rows(
                        year,
                        "reporting-by-period",
                        "on",
                        "mustReport",
                        "met",
                        "metLate",
                        "overdue",
                        "inTime",
                        "excused"));
        assertEquals(
                List.of("Tạm hoãn, được miễn"),
                SampleYear.table(year, "reporting-by-kind").columns().stream()
                        .filter(column -> column.key().equals("excused"))
                        .map(Column::heading)
                        .toList());
    }

    /** 6508/UBND-KGVX extends the time of UBND xã Ba Dinh, 6511/UBND-KGVX suspends the duty of UBND xã Sơn Tây Thượng. */
    @Test
    void whoIsSuspendedIsNotSaidToHaveMoreTime() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        Section annex = year.annexes().get(0);
        assertEquals(
                "Được gia hạn: UBND xã Ba Dinh (hạn gốc 14/11/2025). Tạm hoãn: UBND xã Sơn Tây Thượng đến hết ngày"
                        + " 31/01/2026.",
                ((Paragraph) annex.blocks().get(1)).text());
        List<String> rows = SampleYear.rows(year, "reports", "bearer", "status");
        for (String expected : List.of(
                "UBND xã Ba Dinh | chưa gửi, còn trong hạn",
                "UBND xã Sơn Tây Thượng | tạm hoãn",
                "UBND đặc khu Lý Sơn | được miễn",
                "Sở Nội vụ | chưa gửi, đã quá hạn",
                "Công an tỉnh | đã gửi đúng hạn")) {
            assertTrue(rows.contains(expected), expected + " in " + rows);
        }
    }

    /** Of the 69 that Mục V asks, 6462/UBND-KGVX exempts UBND đặc khu Lý Sơn, and 6511/UBND-KGVX suspends UBND xã Sơn Tây Thượng. */
    @Test
    void whoIsExcusedIsToldBesideHowManyHaveToReport() {
        ConsolidatedReport year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025));
        assertEquals(69, SampleYear.figure(year.in(Text.VIETNAMESE), "mustReport"));
        assertEquals("trong đó 01 được miễn, 01 tạm hoãn", SampleYear.note(year.in(Text.VIETNAMESE), "mustReport"));
        assertEquals("of whom 1 waived, 1 suspended", SampleYear.note(year.in(Locale.ENGLISH), "mustReport"));
    }

    /**
     * The same two, and UBND huyện Sơn Tây in the first half: who still has to send is told among what is to come. A suspension
     * until 31/01/2026 leaves that day as the last permitted one.
     */
    @Test
    void whoHasMoreTimeIsToldAmongWhatIsToCome() {
        String ofBaDinh = "UBND xã Ba Dinh được gia hạn gửi báo cáo đến hết ngày 20/01/2026.";
        String ofSonTayThuong = "UBND xã Sơn Tây Thượng được tạm hoãn, gửi báo cáo chậm nhất là hết ngày 31/01/2026.";
        List<String> year = sentences(ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE));
        assertTrue(year.containsAll(List.of(ofBaDinh, ofSonTayThuong)), year.toString());
        List<String> english = sentences(ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Locale.ENGLISH));
        assertTrue(
                english.contains("UBND xã Sơn Tây Thượng will report by 31 Jan 2026, when the suspension ends."),
                english.toString());
        assertTrue(sentences(REPORT).contains("UBND huyện Sơn Tây được gia hạn gửi báo cáo đến hết ngày 25/5/2025."));
        // It sent on 23/5.
        List<String> later = sentences(
                ConsolidatedReport.of(SampleYear.at("2025-05-24"), FIRST_HALF).in(Text.VIETNAMESE));
        assertFalse(later.toString().contains("UBND huyện Sơn Tây được gia hạn gửi"), later.toString());
    }

    @Test
    void whoIsLateIsNamedInASentenceAndListedInTheAnnexAlone() {
        assertEquals(
                List.of(
                        "Cơ quan, địa phương quá hạn chưa gửi báo cáo: Sở Văn hóa, Thể thao và Du lịch; Hội Cựu chiến binh"
                                + " tỉnh; UBND huyện Minh Long; UBND huyện Sơn Hà.",
                        "Cơ quan, địa phương gửi báo cáo quá hạn: Sở Nội vụ (05 ngày); UBND huyện Trà Bồng (02 ngày); Hội"
                                + " Nông dân tỉnh (01 ngày)."),
                sentences(REPORT).stream()
                        .filter(sentence -> sentence.startsWith("Cơ quan, địa phương "))
                        .toList());
        assertEquals(
                List.of("reporting-by-kind", "guidance", "tasks", "assigned", "reports"),
                REPORT.tables().stream().map(Table::id).toList());
    }

    /**
     * On 20/7 Hội Cựu chiến binh tỉnh and UBND huyện Minh Long have not sent. The district ended on 01/7; the directory has two
     * that took over from it, by Nghị quyết số 1677/NQ-UBTVQH15.
     */
    @Test
    void forABodyThatHasEndedWhoTookOverIsAsked() {
        List<String> sentences = sentences(
                ConsolidatedReport.of(SampleYear.at("2025-07-20"), FIRST_HALF).in(Text.VIETNAMESE));
        assertTrue(sentences.contains("Tiếp tục đôn đốc 01 cơ quan quá hạn chưa gửi báo cáo."), sentences.toString());
        assertTrue(
                sentences.contains("Đề nghị UBND xã Minh Long, UBND xã Sơn Mai rà soát, cung cấp số liệu của UBND huyện"
                        + " Minh Long (đã kết thúc hoạt động, chưa gửi báo cáo) hoặc cho biết lý do."),
                sentences.toString());
    }

    /** Without evidence on 20/7 13 districts have ended, and of the other 13 that had to report one, Sở Y tế, writes itself. */
    @Test
    void whoTookOverFromManyIsAskedInOneSentence() {
        List<String> sentences = sentences(withoutEvidence("2025-07-20"));
        assertTrue(
                sentences.containsAll(List.of(
                        "Tiếp tục đôn đốc 12 cơ quan quá hạn chưa gửi báo cáo.",
                        "Đề nghị các cơ quan tiếp nhận rà soát, cung cấp số liệu của 13 cơ quan, địa phương đã kết thúc"
                                + " hoạt động, chưa gửi báo cáo, hoặc cho biết lý do.")),
                sentences.toString());
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
    void theAnnexListsEverybodyThatHadToReport() {
        List<String> annex = SampleYear.rows(REPORT, "reports", "bearer", "originalDeadline", "deadline", "document");
        assertEquals(26, annex.size());
        assertTrue(annex.contains("UBND huyện Sơn Tây | 14/5/2025 | 25/5/2025 | –"), "extended, and not yet in");
        assertTrue(
                annex.contains("Sở Tư pháp | – | 14/5/2025 | 167/BC-STP (mẫu)"),
                "the original day stands where it is another");
    }

    @Test
    void afterTheReformTheCommunesHadToReportAndTheDistrictsAreNotCounted() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        List<String> kinds = SampleYear.rows(year, "reporting-by-kind", "kind", "mustReport");
        assertTrue(kinds.contains("UBND cấp xã | 56"), kinds.toString());
        assertTrue(kinds.stream().noneMatch(kind -> kind.startsWith("UBND cấp huyện")), kinds.toString());
    }

    /** On 15/4 the 13 agencies of the province can report on the year, the 56 communes of 1/7 cannot yet. */
    @Test
    void whatIsNotYetOpenIsNotCalledAsWhatIsNotYetDue() {
        List<String> early = figures(ConsolidatedReport.of(SampleYear.at("2025-04-15"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE));
        assertTrue(early.contains("Chưa gửi, còn trong hạn: 13"), early.toString());
        assertTrue(early.contains("Chưa gửi, chưa đến kỳ: 56"), early.toString());
    }
}
