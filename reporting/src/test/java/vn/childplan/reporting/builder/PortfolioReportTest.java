package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;

/** 65/KH-UBND with the plan that xã Ba Gia issued on 18/7/2025 to carry it out, as its khoản 5 Mục IV asks. */
final class PortfolioReportTest {
    private static final String BA_GIA = """
            { "number": "41/KH-UBND", "place": "Ba Gia", "date": "2025-07-18", "issuer": "ubnd-xa-ba-gia", "type": "PLAN",
              "title": "Công tác trẻ em xã Ba Gia năm 2025", "year": 2025,
              "preamble": { "wording": "Thực hiện Kế hoạch số 65/KH-UBND ngày 31/3/2025", "bases": [ {
                "role": "PROGRAMME", "wording": "Kế hoạch số 65/KH-UBND ngày 31/3/2025", "number": "65/KH-UBND",
                "date": "2025-03-31", "issuer": "ubnd-tinh" } ] },
              "clauses": [ { "kind": "REPORTING", "ref": "I", "heading": "Báo cáo",
                "wording": "Báo cáo kết quả Tháng hành động vì trẻ em trước ngày 25/7/2025",
                "reporters": [ { "kind": "AGENCY", "wording": "UBND xã", "agency": "ubnd-xa-ba-gia" } ],
                "reports": [ { "wording": "trước ngày 25/7/2025", "period": "2025-06",
                  "deadline": { "kind": "BEFORE", "date": "2025-07-25" } } ],
                "addressee": "ubnd-tinh" } ],
              "recipients": [],
              "signature": { "form": "DEPUTY", "onBehalfOf": "CHỦ TỊCH", "position": "PHÓ CHỦ TỊCH", "name": "B" } }
            """;

    private static PortfolioAssessment at(String day) {
        PlanUnderRules plan = SampleYear.PLAN;
        PlanUnderRules communes = plan.with(
                PlanJson.read(new ByteArrayInputStream(BA_GIA.getBytes(StandardCharsets.UTF_8)), "41", plan.directory())
                        .orThrow());
        return Portfolio.ofPlans(List.of(plan, communes)).assess(EvidenceLog.EMPTY, VietnamTime.parse(day));
    }

    private static List<String> paragraphs(Report report) {
        return report.blocks().stream()
                .flatMap(block -> Stream.concat(Stream.of(block), block.inside().stream()))
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /**
     * Under 65/KH-UBND alone: 7 sở, Công an, MTTQ, 5 socio-political organisations and UBND tỉnh; 13 districts and 169 communes that
     * ended on 01/7 with what had fallen due before; 55 of the 56 communes since.
     */
    @Test
    void onlyWhoOwesUnderSeveralPlansIsListedAndNothingThatWasHandedOver() {
        Report report = PortfolioReport.of(at("2025-07-26")).in(Text.VIETNAMESE);
        Set<String> agencies = new TreeSet<>(SampleYear.rows(report, "duties", "agency"));
        assertEquals(Set.of("UBND xã Ba Gia"), agencies);
        assertTrue(SampleYear.rows(report, "duties", "status").stream().noneMatch("đã chuyển giao"::equals));
        assertTrue(
                paragraphs(report)
                        .contains("01 cơ quan có nghĩa vụ theo nhiều kế hoạch; 252 cơ quan chỉ có nghĩa vụ theo một kế"
                                + " hoạch, không nêu. Không kể nghĩa vụ đã chuyển giao."),
                paragraphs(report).toString());
    }

    /** What part of the document says that the plan is the one asked for, the other says that it was issued. */
    @Test
    void thePlanThatWasToBeIssuedIsSaidToBeIssuedOnceItIs() {
        assertEquals(List.of("đã ban hành: 41/KH-UBND"), issuing(at("2025-07-26"), Text.VIETNAMESE));
        assertEquals(List.of("issued: 41/KH-UBND"), issuing(at("2025-07-26"), Locale.ENGLISH));
    }

    /** The plan of xã Ba Gia is of 18/7/2025. */
    @Test
    void underAPlanThatIsNotIssuedYetNobodyOwesAnything() {
        Report before = PortfolioReport.of(at("2025-07-17")).in(Text.VIETNAMESE);
        assertTrue(
                paragraphs(before)
                        .contains(
                                "Không cơ quan nào có nghĩa vụ theo nhiều kế hoạch; 253 cơ quan chỉ có nghĩa vụ theo một kế"
                                        + " hoạch, không nêu. Không kể nghĩa vụ đã chuyển giao."),
                paragraphs(before).toString());
        assertEquals(
                List.of(
                        "Kế hoạch số 65/KH-UBND ngày 31/3/2025",
                        "Kế hoạch số 41/KH-UBND ngày 18/7/2025 (chưa ban hành vào ngày này)"),
                SampleYear.rows(before, "plans", "plan"));
        assertTrue(paragraphs(PortfolioReport.of(at("2025-07-18")).in(Text.VIETNAMESE))
                .get(0)
                .startsWith("01 cơ quan có nghĩa vụ theo nhiều kế hoạch; 252 cơ quan"));
    }

    @Test
    void whatIsRecordedStandsBesideTheStatus() {
        PortfolioAssessment sample = Portfolio.ofPlans(List.of(SampleYear.PLAN))
                .assess(
                        EvidenceLog.of(ProgressNote.of("so-y-te", "II.1", "2025", "2025-04-16")),
                        VietnamTime.parse("2025-07-17"));
        assertEquals(
                List.of("II.1 | không hạn | 16/4/2025"),
                SampleYear.rows(
                                PortfolioReport.of(sample, PortfolioAgency.of("so-y-te"))
                                        .in(Text.VIETNAMESE),
                                "duties",
                                "clause",
                                "status",
                                "recorded")
                        .stream()
                        .filter(row -> row.startsWith("II.1 | "))
                        .toList());
    }

    private static List<String> issuing(PortfolioAssessment assessment, Locale locale) {
        Report report = PortfolioReport.of(assessment).in(locale);
        String duty = locale.equals(Locale.ENGLISH) ? "issue a plan" : "xây dựng kế hoạch";
        return SampleYear.rows(report, "duties", "duty", "status").stream()
                .filter(row -> row.startsWith(duty + " | "))
                .map(row -> row.substring(duty.length() + 3))
                .toList();
    }
}
