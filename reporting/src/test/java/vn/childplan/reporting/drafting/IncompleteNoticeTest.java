package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.csv.CsvReportWriter;
import vn.childplan.reporting.ics.IcsWriter;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

/** Every document on an assessment says so when that is not the last word. */
class IncompleteNoticeTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    private static Assessment assessed(Evidence... entries) {
        return PLAN.assess(EvidenceLog.of(entries), VietnamTime.parse("2025-05-20"));
    }

    private static final Evidence REPORT = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-14");
    /** So Sở Tư pháp is overdue, and nobody would be told why. */
    private static final Evidence MISTYPED = Submission.of("so-tu-phapp", "V", "2025-H1", "2025-05-14");

    /** How often, then which, of which day and why. */
    private static final String NOTICE =
            "Kết quả chưa đầy đủ: 1 thông tin thực hiện không được tính. Cụ thể: 14/5/2025 –"
                    + " so-tu-phapp, Mục V, 6 tháng đầu năm 2025: không có cơ quan 'so-tu-phapp'.";

    private interface Document {
        ReportBuilder of(Assessment assessment);
    }

    static Stream<Arguments> documents() {
        ReportingPeriod half = ReportingPeriod.half(2025, 1);
        return Stream.of(
                document("status list", StatusList::of),
                document("scoreboard", Scoreboard::of),
                document("calendar", DeadlineCalendar::of),
                document("consolidated", assessment -> ConsolidatedReport.of(assessment, half)),
                document("agency", assessment -> AgencyReport.of(assessment, AgencyId.of("so-noi-vu"), half)),
                document(
                        "reminder",
                        assessment -> ReminderLetter.toAll(assessment).orElseThrow()),
                document(
                        "letter",
                        assessment -> ReminderLetter.toEach(assessment).get(0)));
    }

    private static Arguments document(String name, Document document) {
        return Arguments.of(name, document);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentSaysHowMuchIsMissing(String name, Document document) {
        assertEquals(NOTICE, first(document.of(assessed(REPORT, MISTYPED)).in(Text.VIETNAMESE)));
        assertEquals(
                "The figures are not complete: 2 entries do not count. Namely: 14 May 2025 – so-tu-phapp, clause V, first"
                        + " half of 2025: no agency is called 'so-tu-phapp'; 14 May 2025 – Sở Nội vụ, clause X: the plan has no clause 'X'.",
                first(document.of(assessed(REPORT, MISTYPED, Submission.of("so-noi-vu", "X", null, "2025-05-14")))
                        .in(Locale.ENGLISH)));
    }

    /** The scoreboard has them all: a notice on a page to be signed is short. */
    @Test
    void ofManyTheNoticeNamesTheFirst() {
        Evidence[] five = Stream.of("a", "b", "c", "d", "e")
                .map(letter -> Submission.of("so-tu-phap" + letter, "V", "2025-H1", "2025-05-14"))
                .toArray(Evidence[]::new);
        String notice = first(ConsolidatedReport.of(assessed(five), ReportingPeriod.half(2025, 1))
                .in(Text.VIETNAMESE));
        assertTrue(
                notice.startsWith("Kết quả chưa đầy đủ: 5 thông tin thực hiện không được tính. Cụ thể: 14/5/2025 –"));
        assertTrue(notice.contains("'so-tu-phapc'") && !notice.contains("'so-tu-phapd'"), notice);
        assertTrue(notice.endsWith("; và 2 thông tin khác, liệt kê trong bảng tình hình."), notice);
    }

    /** A calendar holds days alone; what it says of itself is in its description, which calendar programs show. */
    @Test
    void aCalendarFileSaysItInItsDescription() {
        String incomplete = written(new IcsWriter(), DeadlineCalendar.of(assessed(REPORT, MISTYPED)));
        assertTrue(
                incomplete.contains("X-WR-CALDESC:" + NOTICE.replace(",", "\\,") + "\\nKế hoạch: 65/KH-UBND\\n"),
                incomplete);
        String complete = written(new IcsWriter(), DeadlineCalendar.of(assessed(REPORT)));
        assertTrue(complete.contains("X-WR-CALDESC:Kế hoạch: 65/KH-UBND\\n"), complete);
    }

    /** A table keeps its columns where they are, and every row what is to be known of it, however rows are sorted or copied. */
    @Test
    void aTableInCsvSaysItInALastColumnThatIsThereOnlyThen() {
        List<String> incomplete = written(new CsvReportWriter(), StatusList.of(assessed(REPORT, MISTYPED)))
                .lines()
                .toList();
        List<String> complete = written(new CsvReportWriter(), StatusList.of(assessed(REPORT)))
                .lines()
                .toList();
        assertEquals(complete.get(0) + ",notice", incomplete.get(0));
        assertEquals(complete.size(), incomplete.size());
        String notice = ",\"" + NOTICE + "\"";
        for (int row = 1; row < complete.size(); row++) {
            assertEquals(complete.get(row) + notice, incomplete.get(row));
        }
    }

    /** Content lines are folded after 75 octets (RFC 5545, 3.1). */
    private static String written(ReportWriter writer, ReportBuilder document) {
        return new String(AllKinds.bytes(writer, document.in(Text.VIETNAMESE)), StandardCharsets.UTF_8)
                .replace("\r\n ", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentOfACompleteAssessmentSaysNothing(String name, Document document) {
        assertTrue(assessed(REPORT).isComplete());
        Report report = document.of(assessed(REPORT)).in(Text.VIETNAMESE);
        assertEquals(List.of(), notices(report));
    }

    private static String first(Report report) {
        return ((Paragraph) report.blocks().get(0)).text();
    }

    private static List<String> notices(Report report) {
        return report.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .filter(text -> text.contains("đầy đủ"))
                .toList();
    }
}
