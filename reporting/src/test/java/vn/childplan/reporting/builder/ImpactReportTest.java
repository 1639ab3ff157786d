package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Parameter;
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
                List.of("Hội Nông dân tỉnh | V | 1 | – | Hạn cuối khi kế hoạch ghi “trước ngày …”"),
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
     * half and that of the year; the 56 communes to which the latter passes on 01/7/2025 do not exist.
     */
    @Test
    void whatDiffersInAllAlikeStandsAbove() {
        PlanUnderRules candidate =
                SampleYear.PLAN.with(SampleYear.PLAN.rules().set("deadline.wording", "includesNamedDay", "true"));
        Report report = ImpactReport.of(Impact.of(
                        SampleYear.PLAN, candidate, QuangNgai.sampleEvidence(), VietnamTime.parse("2025-04-15")))
                .in(Text.VIETNAMESE);
        assertEquals(List.of("TT", "Cơ quan", "Kỳ", "Hạn cuối trước", "Hạn cuối sau"), headings(report, "others"));
        assertTrue(report.blocks().stream()
                .flatMap(block -> block.inside().stream())
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph
                                .text()
                                .equals(
                                        "Hạn cuối: 14/5/2025 → 15/5/2025 (26 nghĩa vụ); 14/11/2025 → 15/11/2025 (26 nghĩa"
                                                + " vụ).")));
        assertEquals("Không tính: 56 nghĩa vụ của cơ quan chưa nhận nhiệm vụ vào ngày này.", lastParagraph(report));
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
                        "Hạn cuối khi kế hoạch ghi “trước ngày …”: hiện nay là ngày liền trước ngày được ghi; dự kiến là"
                                + " chính ngày được ghi.",
                        "Lý do: cơ quan đề nghị",
                        "Căn cứ: Công văn số 12/SYT"),
                changeSection(ImpactReport.of(impact).in(Text.VIETNAMESE)));
        assertEquals(
                List.of(
                        "Kể cả ngày được nêu",
                        "Reason: họp tháng 4",
                        "Basis: dự thảo Quyết định",
                        "Last day where the plan says “before” a date: now the day before that date; proposed: that date"
                                + " itself.",
                        "Reason: cơ quan đề nghị",
                        "Basis: Công văn số 12/SYT"),
                changeSection(ImpactReport.of(impact).in(Locale.ENGLISH)));
    }

    private static List<String> changeSection(Report report) {
        return report.blocks().stream().filter(Section.class::isInstance).findFirst().orElseThrow().inside().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static String lastParagraph(Report report) {
        return ((Paragraph) report.blocks().get(report.blocks().size() - 1)).text();
    }

    /**
     * On 26/12/2025 the report of the year is owed by 13 of the province and, with Đảo Lý Sơn waived, by 55 communes of the 56 to
     * which the 13 districts handed it over.
     */
    @Test
    void whatIsHandedOverOrWaivedIsNotCounted() {
        Report report = ImpactReport.of(Impact.of(
                        SampleYear.PLAN,
                        SampleYear.PLAN.with(
                                SampleYear.PLAN.rules().set("deadline.wording", "includesNamedDay", "true")),
                        QuangNgai.sampleEvidence(),
                        VietnamTime.parse("2025-12-26")))
                .in(Text.VIETNAMESE);
        assertEquals("Không tính: 13 nghĩa vụ đã chuyển giao; 01 nghĩa vụ được miễn.", lastParagraph(report));
        List<String> bearers = SampleYear.rows(report, "others", "bearer", "period").stream()
                .filter(row -> row.endsWith("| năm 2025"))
                .toList();
        assertTrue(bearers.stream().noneMatch(row -> row.contains("huyện")), "ended on 30/6/2025");
        assertTrue(bearers.stream().noneMatch(row -> row.contains("Lý Sơn")), "waived");
    }

    /** Each setting of the library by every value it can have: words, never a code of a file of rules. */
    @Test
    void everySettingIsSaidInWords() {
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            Wording words = Wording.in(locale);
            for (RuleSet rules : RuleSet.library()) {
                SettingsInWords settings = new SettingsInWords(rules, words);
                for (Rule rule : rules.rules()) {
                    for (Parameter<?> parameter : rule.about().parameters()) {
                        assertFalse(
                                settings.topic(rule.id(), parameter).equals(words.of(parameter.meaning())),
                                rule.id() + " " + parameter.name() + " has no short name");
                        values(parameter)
                                .forEach(value -> assertFalse(
                                        settings.value(rule.id(), parameter, value)
                                                .contains(value.toString()),
                                        rule.id() + " " + parameter.name() + " = " + value));
                    }
                }
            }
        }
    }

    private static List<?> values(Parameter<?> parameter) {
        if (parameter.type() == Boolean.class) {
            return List.of(true, false);
        }
        return parameter.type().isEnum() ? List.of(parameter.type().getEnumConstants()) : List.of();
    }

    /** Four settings of one draft, as a chief of office has to decide on them: what holds now, and what would. */
    @Test
    void aSettingIsSaidAsItIsAndAsItWillBe() {
        RuleSet candidate = SampleYear.PLAN
                .rules()
                .set("bearer.localities", "level", "COMMUNE")
                .set("deadline.grace", "days", 3)
                .set("progress.due-soon", "days", 10)
                .set("fulfilment.document", "otherChannel", "NOT_COUNTED");
        Impact impact = Impact.of(
                SampleYear.PLAN,
                SampleYear.PLAN.with(candidate),
                QuangNgai.sampleEvidence(),
                VietnamTime.parse("2025-05-20"));
        assertEquals(
                List.of(
                        "“Địa phương” trong kế hoạch: hiện nay là cấp huyện, với kế hoạch ban hành từ ngày 01/7/2025 là"
                                + " cấp xã; dự kiến là cấp xã.",
                        "Thời gian ân hạn: hiện nay không có; dự kiến là 03 ngày làm việc.",
                        "Văn bản không gửi qua cơ quan nêu trong kế hoạch: hiện nay vẫn được tính; dự kiến không được"
                                + " tính.",
                        "Sắp đến hạn: hiện nay khi còn từ 07 ngày trở xuống; dự kiến khi còn từ 10 ngày trở xuống."),
                changeSection(ImpactReport.of(impact).in(Text.VIETNAMESE)));
        assertEquals(
                "“Địa phương” (localities) in a plan: now district level, for plans issued from 1 Jul 2025 commune level;"
                        + " proposed: commune level.",
                changeSection(ImpactReport.of(impact).in(Locale.ENGLISH)).get(0));
    }

    /**
     * By the circulars the 56 communes report on the Month of Action for Children before 20/7 and the province before 31/7: late
     * on 1/8. The same 57 report on the forum when it ends, one department on alternative care, and facilities that nobody names.
     */
    @Test
    void aDutyThatOnlyTheCandidateHasIsANewOne() {
        RuleSet circular = RuleSet.library().get(1);
        RuleSet candidate = SampleYear.PLAN.rules();
        for (Rule rule : circular.rules()) {
            candidate = candidate.with(rule);
        }
        Report report = ImpactReport.of(Impact.of(
                        SampleYear.PLAN,
                        SampleYear.PLAN.with(candidate),
                        QuangNgai.sampleEvidence(),
                        VietnamTime.parse("2025-08-01")))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "nghĩa vụ mới | đang thực hiện, trong hạn | 1",
                        "nghĩa vụ mới | chưa phát sinh | 57",
                        "nghĩa vụ mới | quá hạn | 57",
                        "nghĩa vụ mới | chưa xác định | 1"),
                SampleYear.rows(report, "transitions", "before", "after", "count"));
        assertTrue(
                report.blocks().stream()
                        .flatMap(block -> block.inside().stream())
                        .anyMatch(block -> block instanceof Paragraph paragraph
                                && paragraph.text().equals("Nghĩa vụ mới: 116, trong đó đã quá hạn: 57.")),
                "56 communes and the province");
    }

    /**
     * Rules number the clauses of circulars in their own way. Communes report by khoản 1 Điều 5 Thông tư 28/2019, as Thông tư
     * 16/2025 gives it to them, the province by Điều 5, Sở Y tế on alternative care by khoản 1 Điều 15 Thông tư 14/2020.
     */
    @Test
    void whatACircularOrdersStandsByItsArticle() {
        RuleSet candidate = SampleYear.PLAN.rules();
        for (Rule rule : RuleSet.library().get(1).rules()) {
            candidate = candidate.with(rule);
        }
        ImpactReport impact = ImpactReport.of(Impact.of(
                SampleYear.PLAN,
                SampleYear.PLAN.with(candidate),
                QuangNgai.sampleEvidence(),
                VietnamTime.parse("2025-08-01")));
        List<String> rows = SampleYear.rows(impact.in(Text.VIETNAMESE), "changes", "bearer", "clause", "after");
        assertTrue(
                rows.containsAll(List.of(
                        "Sở Y tế | khoản 1 Điều 15 Thông tư số 14/2020/TT-BLĐTBXH | đang thực hiện, trong hạn",
                        "UBND tỉnh | Điều 5 Thông tư số 28/2019/TT-BLĐTBXH | quá hạn",
                        "UBND xã Ba Gia | khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, theo Thông tư số 16/2025/TT-BYT"
                                + " | quá hạn")),
                rows.toString());
        assertTrue(
                SampleYear.rows(impact.in(Locale.ENGLISH), "changes", "bearer", "clause", "after")
                        .contains("UBND tỉnh | Art. 5, Circular 28/2019/TT-BLĐTBXH | overdue"),
                "in English too");
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

    /**
     * Were "địa phương" communes, the districts would owe no report: ten had sent one by 20/5, and one had its day moved (rows V,
     * 2025-H1 of the sample evidence). Three are named, from the first day on.
     */
    @Test
    void entriesThatWouldNotCountAreNamed() {
        ImpactReport impact = ImpactReport.of(Impact.of(
                SampleYear.PLAN,
                SampleYear.PLAN.with(SampleYear.PLAN.rules().set("bearer.localities", "level", "COMMUNE")),
                QuangNgai.sampleEvidence(),
                VietnamTime.parse("2025-05-20")));
        assertEquals(
                List.of(
                        "Trước thay đổi: Kết quả đầy đủ. Sau thay đổi: Kết quả chưa đầy đủ: 11 thông tin thực hiện không được"
                                + " tính. Cụ thể: 08/5/2025 – UBND huyện Mộ Đức, Mục V, 6 tháng đầu năm 2025: cơ quan không có"
                                + " nghĩa vụ theo khoản này; 09/5/2025 – UBND huyện Bình Sơn, Mục V, 6 tháng đầu năm 2025: cơ quan"
                                + " không có nghĩa vụ theo khoản này; 12/5/2025 – UBND huyện Sơn Tịnh, Mục V, 6 tháng đầu năm 2025:"
                                + " cơ quan không có nghĩa vụ theo khoản này; và 8 thông tin khác, liệt kê ở bảng cuối."),
                impact.in(Text.VIETNAMESE).notices());
        String inEnglish = impact.in(Locale.ENGLISH).notices().get(0);
        assertTrue(inEnglish.contains(" 11 entries do not count. Namely: 8 May 2025 – UBND huyện Mộ Đức, "), inEnglish);
        assertTrue(inEnglish.endsWith("; and 8 more, listed in the last table."), inEnglish);
        List<Block> blocks = impact.in(Text.VIETNAMESE).blocks();
        Section last = (Section) blocks.get(blocks.size() - 1);
        assertEquals("Thông tin thực hiện không được tính", last.heading());
        List<List<Cell>> rows = new ArrayList<>();
        ((Table<?>) last.inside().get(0)).rows().forEach(rows::add);
        assertEquals(11, rows.size(), "all of them, the three that the notice names too");
    }
}
