package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;

/**
 * The figures are counted by hand from the rows "V, 2025-H1" of the sample evidence known by the end of 20/5/2025: 26
 * report (7 sở, Công an tỉnh, 5 organisations, 13 districts); 18 in by 14/5 (Công an tỉnh among them, booked on 20/5);
 * 3 late (15, 16 and 19/5); Sơn Tây extended to 25/5; Minh Long, Sơn Hà, Hội Cựu chiến binh and Sở VHTTDL missing.
 */
final class ConsolidatedReportTest {
    @Test
    void whatNobodyKnewYetIsMissing() {
        Report dayBefore =
                ConsolidatedReport.of(SampleYear.at("2025-05-19"), FIRST_HALF).in(Text.VIETNAMESE);
        assertTrue(figures(dayBefore).contains("Đã gửi đúng hạn: 17"), "Công an tỉnh was booked on 20/5");
        assertTrue(figures(dayBefore).contains("Chưa gửi, đã quá hạn: 5"));
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

    /** Nobody has recorded anything: the tables have no column of results, so no caption promises them. */
    @Test
    void aTableWithoutResultsIsNotCalledOneOfResults() {
        Report empty = ConsolidatedReport.of(
                        SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20")), FIRST_HALF)
                .in(Text.VIETNAMESE);
        assertEquals(
                "Các nhiệm vụ của Kế hoạch", SampleYear.table(empty, "tasks").caption());
        assertEquals(
                "Nhiệm vụ của các cơ quan, tổ chức, địa phương theo các khoản 4, 5 Mục IV Kế hoạch",
                SampleYear.table(empty, "assigned").caption());
        Report sample =
                ConsolidatedReport.of(SampleYear.at("2025-05-20"), FIRST_HALF).in(Text.VIETNAMESE);
        assertEquals(
                "Kết quả ghi nhận theo từng nhiệm vụ",
                SampleYear.table(sample, "tasks").caption());
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
        assertTrue(
                SampleYear.rows(year, "assigned", "task")
                        .contains(
                                "Triển khai kế hoạch thực hiện công tác trẻ em trên năm 2025 (kể cả các gạch đầu dòng dưới đây)"));
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
                                + " 5, 6, 7, 8, 10, 11, 12, 13 Mục II; 01 nhiệm vụ khác (khoản 9 Mục II) chưa hết thời gian"
                                + " thực hiện."),
                may.toString());
        String june = "Thực hiện khoản 9 Mục II, quý II năm 2025 (Tháng hành động vì trẻ em 01/6/2025 – 30/6/2025).";
        assertTrue(may.contains(june), may.toString());
        assertFalse(sentences(withoutEvidence("2025-07-01")).contains(june));
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

    /**
     * Plan 65, II.9: "Quý II, IV năm 2025", led by Sở Y tế and Sở VHTTDL. By the sample evidence Sở VHTTDL told of quarter II on
     * 11/7/2025, eleven days late, and Sở Y tế never of quarter IV, whose Mid-Autumn was on 06/10. The report of Sở Y tế on the year
     * says so of itself.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-05 | 2025-H1 | Nhiệm vụ quá hạn chưa hoàn thành: khoản 9 Mục II, quý II năm 2025 – Sở Văn hóa, Thể thao và Du lịch (05 ngày).
            2025-07-05 | 2025-H1 | Tiếp tục đôn đốc Sở Văn hóa, Thể thao và Du lịch báo cáo kết quả thực hiện khoản 9 Mục II, quý II năm 2025.
            2025-07-20 | 2025-H1 | Nhiệm vụ hoàn thành quá hạn: khoản 9 Mục II, quý II năm 2025 – Sở Văn hóa, Thể thao và Du lịch (11 ngày).
            2025-12-26 | 2025    | Nhiệm vụ hoàn thành quá hạn: khoản 9 Mục II, quý II năm 2025 – Sở Văn hóa, Thể thao và Du lịch (11 ngày).
            2025-12-26 | 2025    | Chưa có thông tin về việc thực hiện khoản 9 Mục II, quý IV năm 2025 (tết Trung thu 06/10/2025 đã qua) – Sở Y tế.
            2026-02-05 | 2025    | Nhiệm vụ quá hạn chưa hoàn thành: khoản 9 Mục II, quý IV năm 2025 – Sở Y tế (36 ngày).
            2026-02-05 | 2025    | Sở Y tế báo cáo kết quả thực hiện khoản 9 Mục II, quý IV năm 2025.
            """)
    void theTaskWithADayIsToldWhereItWasLateOrIsNotDone(String day, String period, String sentence) {
        Report report = ConsolidatedReport.of(SampleYear.at(day), ReportingPeriod.of(period))
                .in(Text.VIETNAMESE);
        assertTrue(sentences(report).contains(sentence), sentences(report).toString());
    }

    /** Quarter II has until 30/6: on 20/5 nobody is late, and what falls due after the half-year is no shortcoming of it. */
    @Test
    void aTaskWithADayIsNoShortcomingWhileItCanBeDone() {
        for (String day : List.of("2025-05-20", "2026-02-05")) {
            assertTrue(
                    sentences(ConsolidatedReport.of(SampleYear.at(day), FIRST_HALF)
                                    .in(Text.VIETNAMESE))
                            .stream()
                            .noneMatch(text -> text.startsWith("Nhiệm vụ quá hạn")),
                    day);
        }
    }

    /**
     * IV.4 asks MTTQ and the organisations, IV.5 has five dashes for localities: six in all. The sample has nothing of them by
     * 20/5; the rows of the table that head no others say so.
     */
    @Test
    void whatClausesOutsideTheTasksGiveAndNobodyToldOfIsAShortcoming() {
        long rows = SampleYear.rows(REPORT, "assigned", "task", "entries").stream()
                .filter(row -> !row.contains(" (kể cả các gạch đầu dòng dưới đây)") && row.endsWith(" | chưa có"))
                .count();
        assertEquals(6, rows);
        assertTrue(
                sentences(REPORT)
                        .contains(
                                "Chưa có thông tin về việc thực hiện trong kỳ ở cả 06 nội dung giao tại các khoản 4, 5 Mục"
                                        + " IV Kế hoạch."),
                sentences(REPORT).toString());
        // By 30/6 something of IV.4 and of one dash.
        List<String> july = sentences(
                ConsolidatedReport.of(SampleYear.at("2025-07-20"), FIRST_HALF).in(Text.VIETNAMESE));
        assertTrue(
                july.contains(
                        "Chưa có thông tin về việc thực hiện trong kỳ ở 04 trong số 06 nội dung giao tại các khoản 4, 5 Mục"
                                + " IV Kế hoạch."),
                july.toString());
    }
}
