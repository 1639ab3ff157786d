package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetDescription;
import vn.childplan.validation.rule.Setting;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.VerdictRule;

/**
 * "Trước ngày 15/5" read with the day named: the one report of 15/5 (Hội Nông dân) is in time, and those that came later or
 * not at all are one day less late. Rows V, 2025-H1 of the sample evidence known by the end of 20/5.
 */
final class ImpactReportTest {
    private static Report report(PlanUnderRules candidate) {
        return ImpactReport.of(Impact.of(
                        SampleYear.PLAN, candidate, QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20")))
                .in(Text.VIETNAMESE);
    }

    @Test
    void everyVerdictThatDiffersStandsWithTheRuleThatMadeTheDifference() {
        Report report = report(
                SampleYear.PLAN.with(SampleYear.PLAN.rules().set("deadline.wording", "includesNamedDay", "true")));
        assertEquals(
                List.of("hoàn thành quá hạn | hoàn thành đúng hạn | 1"),
                SampleYear.rows(report, "transitions", "before", "after", "count"));
        assertEquals(
                List.of(
                        "Hội Nông dân tỉnh | V | 1 | – | “Trước ngày D” là đến hết ngày liền trước; “chậm nhất ngày D” là đến"
                                + " hết ngày D; không ghi ngày thì không có hạn"),
                SampleYear.rows(report, "changes", "bearer", "clause", "daysLateBefore", "daysLateAfter", "causes"));
        assertEquals(
                List.of(
                        "Sở Nội vụ | 5 | 4",
                        "Sở Văn hóa, Thể thao và Du lịch | 6 | 5",
                        "Hội Cựu chiến binh tỉnh | 6 | 5",
                        "UBND huyện Minh Long | 6 | 5",
                        "UBND huyện Sơn Hà | 6 | 5",
                        "UBND huyện Trà Bồng | 2 | 1"),
                SampleYear.rows(report, "lateness", "bearer", "daysLateBefore", "daysLateAfter"));
    }

    /** Days late differ and the status does not: it stands there once. */
    @Test
    void whatIsTheSameBeforeAndAfterStandsOnce() {
        Report report = report(
                SampleYear.PLAN.with(SampleYear.PLAN.rules().set("deadline.wording", "includesNamedDay", "true")));
        assertEquals(
                List.of("TT", "Cơ quan", "Tình trạng", "Số ngày quá hạn trước", "Số ngày quá hạn sau"),
                headings(report, "lateness"));
        assertEquals(
                "Từng nghĩa vụ: báo cáo, Mục V, 6 tháng đầu năm 2025",
                SampleYear.table(report, "lateness").caption());
        assertEquals("Từng nghĩa vụ", SampleYear.table(report, "changes").caption());
    }

    @Test
    void theSheetSaysAsOfWhenItIsAndWhichRulesItCompares() {
        Report report = report(SampleYear.PLAN.with(SampleYear.PLAN
                .rules()
                .set("deadline.wording", "includesNamedDay", "true")
                .named("inclusive/1")));
        assertEquals(
                "Tính đến hết ngày 20/5/2025; so sánh bộ quy tắc “inclusive/1” với bộ quy tắc chuẩn.",
                ((Paragraph) report.blocks().get(0)).text());
        assertEquals(
                "Tính đến hết ngày 20/5/2025.",
                ((Paragraph) report(SampleYear.PLAN).blocks().get(0)).text());
    }

    /**
     * On 15/4 nothing is due: every report of V has another last day, and no status or delay is another. 26 owe that of the first
     * half; that of the year the 26 and 56 communes from 01/7 on, the 13 districts as long as they are there.
     */
    @Test
    void whatDiffersInAllAlikeStandsAbove() {
        PlanUnderRules candidate =
                SampleYear.PLAN.with(SampleYear.PLAN.rules().set("deadline.wording", "includesNamedDay", "true"));
        Report report = ImpactReport.of(Impact.of(
                        SampleYear.PLAN, candidate, QuangNgai.sampleEvidence(), VietnamTime.parse("2025-04-15")))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of("TT", "Cơ quan", "Kỳ", "Tình trạng", "Hạn cuối trước", "Hạn cuối sau"),
                headings(report, "others"));
        assertTrue(report.blocks().stream()
                .flatMap(block -> block.inside().stream())
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph
                                .text()
                                .equals(
                                        "Hạn cuối: 14/5/2025 → 15/5/2025 (26 nghĩa vụ); 14/11/2025 → 15/11/2025 (82 nghĩa"
                                                + " vụ).")));
    }

    private static List<String> headings(Report report, String table) {
        return SampleYear.table(report, table).forReaders(report.words()).columns().stream()
                .map(Column::heading)
                .toList();
    }

    @Test
    void theSameRulesChangeNothing() {
        Report report = report(SampleYear.PLAN);
        assertEquals(List.of(), report.tables(), "no table without rows");
        assertTrue(report.blocks().stream()
                .flatMap(block -> block.inside().stream())
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.text().equals("Không có nghĩa vụ nào có tình trạng khác.")));
    }

    /** What the file says of the change and of a setting stands with the step, in the language of the document. */
    @Test
    void theReasonAndBasisOfTheChangeAndOfEachSettingStandInTheDocument() {
        RuleSet candidate = SampleYear.PLAN
                .rules()
                .named("inclusive/1")
                .describedAs(new RuleSetDescription("Kể cả ngày được nêu", "dự thảo Quyết định", "họp tháng 4", null))
                .set(Setting.of("deadline.wording", "includesNamedDay", true)
                        .withReason("cơ quan đề nghị")
                        .withBasis("Công văn số 12/SYT"));
        Impact impact = Impact.of(
                SampleYear.PLAN,
                SampleYear.PLAN.with(candidate),
                QuangNgai.sampleEvidence(),
                VietnamTime.parse("2025-05-20"));
        assertEquals(
                List.of(
                        "Kể cả ngày được nêu",
                        "Lý do: họp tháng 4",
                        "Căn cứ: dự thảo Quyết định",
                        "“Trước ngày D” là đến hết ngày liền trước; “chậm nhất ngày D” là đến hết ngày D; không ghi ngày"
                                + " thì không có hạn: “trước ngày D” có gồm cả ngày D hay không: có (trước: mặc định)",
                        "Lý do: cơ quan đề nghị",
                        "Căn cứ: Công văn số 12/SYT"),
                changeSection(ImpactReport.of(impact).in(Text.VIETNAMESE)));
        assertEquals(
                List.of(
                        "Kể cả ngày được nêu",
                        "Reason: họp tháng 4",
                        "Basis: dự thảo Quyết định",
                        "“Before D” ends with the day before; “not later than D” ends with D; no date, no deadline: whether"
                                + " “before D” includes D itself: yes (was standard)",
                        "Reason: cơ quan đề nghị",
                        "Basis: Công văn số 12/SYT"),
                changeSection(ImpactReport.of(impact).in(Locale.ENGLISH)));
    }

    private static List<String> changeSection(Report report) {
        return ((Section) report.blocks().get(1))
                .inside().stream().map(block -> ((Paragraph) block).text()).toList();
    }

    /** A rule of the candidate that throws for one duty: the comparison is not the last word. */
    @Test
    void aRuleThatThrowsIsSaidBeforeEverythingElse() {
        VerdictRule broken = Rule.named("province.broken")
                .title("Quy tắc hỏng", "A broken rule")
                .basis("Công văn", "A letter")
                .check(Stage.FINDING, (judgement, settings) -> {
                    if (judgement.obligation().isCalled("V:REPORT:so-tu-phap:2025-H1")) {
                        throw new IllegalStateException("no such table");
                    }
                    return Outcome.PASSED;
                });
        Report report = report(SampleYear.PLAN.with(SampleYear.PLAN.rules().with(broken)));
        assertEquals(
                "Trước thay đổi: Kết quả đầy đủ. Sau thay đổi: Kết quả chưa đầy đủ: 1 nghĩa vụ được kết luận khi có"
                        + " quy tắc gặp lỗi.",
                ((Paragraph) report.blocks().get(0)).text());
    }
}
