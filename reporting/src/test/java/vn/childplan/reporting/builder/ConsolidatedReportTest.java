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

    /**
     * IV.5 gives "UBND cấp huyện, xã" a plan of their own. In the first half these were 13 districts and 170 communes; five
     * districts sent theirs from 17/4 to 05/5 (203, 210, 192, 195 and 187/KH-UBND). Whoever writes later tells the same.
     */
    @Test
    void whoBoreADutyInThePeriodCountsWheneverTheReportIsWritten() {
        for (String day : List.of("2025-06-30", "2025-07-10", "2025-12-26")) {
            Report report =
                    ConsolidatedReport.of(SampleYear.at(day), FIRST_HALF).in(Text.VIETNAMESE);
            assertEquals(
                    List.of("IV.5 | Xây dựng kế hoạch | 183 | 5"),
                    SampleYear.rows(report, "guidance", "clause", "duty", "asked", "done").stream()
                            .filter(row -> row.startsWith("IV.5"))
                            .toList(),
                    day);
            assertTrue(
                    sentences(report)
                            .contains("Chưa ghi nhận việc xây dựng kế hoạch theo khoản 5 Mục IV Kế hoạch ở 178 trong số"
                                    + " 183 cơ quan, địa phương."),
                    day);
        }
    }

    /**
     * On 1/7 the 13 districts and 169 of the 170 communes ended; with Ba Xa, which NQ 1677/NQ-UBTVQH15 leaves as it was, they are the
     * 183 of the half-year. With the 55 that began Ba Xa is one of 56. Two of the 55 sent a plan (14 and 17/KH-UBND), Ba Xa
     * one (535/KH-UBND) and five districts: eight.
     */
    @Test
    void whereAgenciesEndedInThePeriodTheyAndThoseAfterThemStandApart() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "Xây dựng kế hoạch: UBND cấp huyện (đến hết ngày 30/6/2025) | 13 | 5",
                        "Xây dựng kế hoạch: UBND cấp xã (đến hết ngày 30/6/2025) | 169 | chưa có",
                        "Xây dựng kế hoạch: UBND cấp xã giữ nguyên (UBND xã Ba Xa) | 1 | 1",
                        "Xây dựng kế hoạch: UBND cấp xã (từ ngày 01/7/2025) | 55 | 2"),
                SampleYear.rows(year, "guidance", "clause", "duty", "asked", "done").stream()
                        .filter(row -> row.startsWith("IV.5 | "))
                        .map(row -> row.substring("IV.5 | ".length()))
                        .toList());
        assertTrue(
                sentences(year)
                        .contains("Chưa ghi nhận việc xây dựng kế hoạch theo khoản 5 Mục IV Kế hoạch ở 53 trong số 56"
                                + " UBND cấp xã."),
                sentences(year).toString());
        Report english = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Locale.ENGLISH);
        List<String> rows = SampleYear.rows(english, "guidance", "duty", "asked");
        assertTrue(rows.contains("Issue a plan: district committees (until 30 Jun 2025) | 13"));
        assertTrue(rows.contains("Issue a plan: commune committees that went on (UBND xã Ba Xa) | 1"), rows.toString());
        assertTrue(
                sentences(english)
                        .contains("Under clause IV.5 (issue a plan), nothing is recorded for 53 of 56 commune"
                                + " committees."),
                sentences(english).toString());
    }

    /**
     * The rows "IV.4" and "IV.5-1" to "IV.5-5" of the sample evidence, counted by hand: nine entries in the year. Under the dashes of
     * IV.5, whose "các nội dung sau" they are, one district and six communes did one thing each.
     */
    @Test
    void whatOrganisationsAndLocalitiesDidIsTold() {
        Report year = ConsolidatedReport.of(SampleYear.at("2025-12-26"), ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE);
        assertEquals(
                "Kết quả ghi nhận của các cơ quan, tổ chức, địa phương theo các khoản 4, 5 Mục IV Kế hoạch",
                SampleYear.table(year, "assigned").caption());
        assertEquals(
                List.of(
                        "IV.4 | 1 | 2",
                        "IV.5 | 7 | 7",
                        "IV.5, gạch đầu dòng thứ nhất | 1 | 1",
                        "IV.5, gạch đầu dòng thứ hai | 2 | 2",
                        "IV.5, gạch đầu dòng thứ ba | 1 | 1",
                        "IV.5, gạch đầu dòng thứ tư | 2 | 2",
                        "IV.5, gạch đầu dòng thứ năm | 1 | 1"),
                SampleYear.rows(year, "assigned", "clause", "agencies", "entries"));
        assertTrue(SampleYear.rows(year, "assigned", "task")
                .contains("Triển khai kế hoạch thực hiện công tác trẻ em trên năm 2025, trong đó:"));
        // Until 30/6: MTTQ on 11/6, UBND huyện Nghĩa Hành on 27/5.
        assertEquals(
                List.of("IV.4 | 1 | 1", "IV.5 | 1 | 1", "IV.5, gạch đầu dòng thứ nhất | 1 | 1"),
                SampleYear.rows(
                                ConsolidatedReport.of(SampleYear.at("2025-12-26"), FIRST_HALF)
                                        .in(Text.VIETNAMESE),
                                "assigned",
                                "clause",
                                "agencies",
                                "entries")
                        .stream()
                        .filter(row -> row.endsWith("1"))
                        .toList());
    }

    /** II.12: "Cơ quan chủ trì: Sở Y tế (Quỹ Bảo trợ trẻ em)." */
    @Test
    void theUnitThatThePlanNamesInsideALeadStandsBesideIt() {
        assertTrue(
                SampleYear.rows(REPORT, "tasks", "clause", "leads").contains("II.12 | Sở Y tế (Quỹ Bảo trợ trẻ em)"));
        assertTrue(SampleYear.rows(
                        StatusList.of(SampleYear.at("2025-05-20")).in(Text.VIETNAMESE), "tasks", "clause", "leads")
                .contains("II.12 | Sở Y tế (Quỹ Bảo trợ trẻ em)"));
    }

    /** IV.4 asks for three things; which of them an activity is for is not recorded, and the line names all three. */
    @Test
    void aClauseThatAsksForSeveralThingsNamesEach() {
        assertEquals(
                "Đẩy mạnh công tác tuyên truyền thực hiện quyền trẻ em; triển khai thực hiện và nhân rộng phong trào “Toàn"
                        + " dân chăm sóc, giáo dục, bảo vệ trẻ em” gắn đến từng địa bàn khu dân cư, gia đình; tham gia"
                        + " giám sát và thực hiện tốt các mục tiêu, chỉ tiêu, nhiệm vụ của Kế hoạch | Ủy ban Mặt trận Tổ"
                        + " quốc Việt Nam tỉnh; các tổ chức chính trị - xã hội",
                SampleYear.rows(REPORT, "assigned", "task", "bearers").get(0));
    }

    /** The report on the year was due before 15/11/2025. */
    @Test
    void whatIsToComeIsNotPastOnTheDayOfTheReport() {
        assertTrue(tellsOfNovember("2025-11-14"));
        assertFalse(tellsOfNovember("2025-11-15"));
    }

    private static boolean tellsOfNovember(String asOf) {
        Report half = ConsolidatedReport.of(SampleYear.at(asOf), ReportingPeriod.half(2025, 1))
                .in(Text.VIETNAMESE);
        return sentences(half).stream().anyMatch(text -> text.contains("trước ngày 15/11/2025"));
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
        assertTrue(
                sentences.contains("Tiếp tục đôn đốc 01 cơ quan, địa phương quá hạn chưa gửi báo cáo."),
                sentences.toString());
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
                        "Tiếp tục đôn đốc 12 cơ quan, địa phương quá hạn chưa gửi báo cáo.",
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

    /** Without any evidence none of the nine of IV.3, of the 183 of IV.5 and of the 13 tasks of Mục II has anything. */
    @Test
    void ofAllItIsNotSaidThatTheyAreSoManyOfSoMany() {
        List<String> sentences = sentences(withoutEvidence("2025-05-20"));
        for (String expected : List.of(
                "Chưa ghi nhận việc xây dựng kế hoạch theo khoản 3 Mục IV Kế hoạch ở cả 09 cơ quan.",
                "Chưa ghi nhận việc xây dựng kế hoạch theo khoản 5 Mục IV Kế hoạch ở cả 183 cơ quan, địa phương.")) {
            assertTrue(sentences.contains(expected), expected + " in " + sentences);
        }
        String all = "Chưa có thông tin về việc thực hiện trong kỳ ở cả 13 nhiệm vụ.";
        assertTrue(sentences(withoutEvidence("2025-07-01")).contains(all));
    }

    /** Khoản 9 Mục II is for quarter II, which ends on 30/6/2025: until then nothing of it is missing, and it is to be done. */
    @Test
    void aTaskWithinItsTimeIsToBeDoneAndNoShortcoming() {
        List<String> may = sentences(withoutEvidence("2025-05-20"));
        assertTrue(
                may.contains(
                        "Chưa có thông tin về việc thực hiện trong kỳ ở 12 trong số 13 nhiệm vụ: các khoản 1, 2, 3, 4,"
                                + " 5, 6, 7, 8, 10, 11, 12, 13 Mục II."),
                may.toString());
        String june = "Thực hiện khoản 9 Mục II, quý II năm 2025 (Tháng hành động vì trẻ em 01/6/2025 – 30/6/2025).";
        assertTrue(may.contains(june), may.toString());
        assertFalse(sentences(withoutEvidence("2025-07-01")).contains(june));
    }

    private static Report withoutEvidence(String day) {
        return ConsolidatedReport.of(SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse(day)), FIRST_HALF)
                .in(Text.VIETNAMESE);
    }

    /** IV.5: five of 183 have a plan on 20/5 in the sample; that is no strength. */
    @Test
    void whatFewHaveDoneIsAShortcoming() {
        List<String> sentences = sentences(REPORT);
        assertTrue(sentences.contains("Sở Y tế đã hướng dẫn, đôn đốc theo khoản 1 Mục IV Kế hoạch."));
        assertTrue(sentences.contains("06 trong số 09 cơ quan đã xây dựng kế hoạch theo khoản 3 Mục IV Kế hoạch."));
        assertTrue(sentences.contains(
                "Chưa ghi nhận việc xây dựng kế hoạch theo khoản 5 Mục IV Kế hoạch ở 178 trong số 183 cơ quan, địa"
                        + " phương."));
        assertTrue(sentences.stream().noneMatch(sentence -> sentence.startsWith("05 ")));
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

    /** IV.1 has Sở Y tế "tổng hợp", V has the others report: the consolidated report is made by both. */
    @Test
    void thePlanIsCitedInFullWhereItIsFirstNamed() {
        Paragraph first = (Paragraph) REPORT.blocks().get(0);
        assertTrue(
                first.text()
                        .startsWith(
                                "Thực hiện khoản 1 Mục IV và Mục V Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh về triển khai"
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
                figures(english).contains("Rate in time: 72.00% (18/25)"),
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
        assertTrue(early.contains("Chưa gửi, còn trong hạn: 13"), early.toString());
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
