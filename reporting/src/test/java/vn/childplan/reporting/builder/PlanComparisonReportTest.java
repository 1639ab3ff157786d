package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.Escalation;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.rollover.RollOver;

/** Plan 65 beside itself with the first report due before 12/5/2025. */
final class PlanComparisonReportTest {
    private static Report withEarlierReport() throws IOException {
        PlanUnderRules plan = SampleYear.PLAN;
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanJson.write(plan.plan(), json);
        String other = json.toString(StandardCharsets.UTF_8)
                .replace("15/5/2025", "12/5/2025")
                .replace("2025-05-15", "2025-05-12");
        return PlanComparisonReport.of(PlanComparison.between(
                        plan,
                        plan.with(PlanJson.read(
                                        new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)),
                                        "other",
                                        plan.directory())
                                .orThrow())))
                .in(Text.VIETNAMESE);
    }

    private static List<String> paragraphs(Report report) {
        return report.blocks().stream()
                .flatMap(block -> Stream.concat(Stream.of(block), block.inside().stream()))
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Mục V: 7 sở, Công an tỉnh, 5 socio-political organisations and the 13 committees of districts report. */
    @Test
    void manyAgenciesAreCountedByKindAndListedOnceBehindTheTable() throws IOException {
        Report report = withEarlierReport();
        assertEquals(
                List.of(
                        "V | trước ngày 15/5/2025 → trước ngày 12/5/2025 | 7 Sở; 1 Ban, ngành; 5 Tổ chức chính trị - xã hội;"
                                + " 13 UBND cấp huyện (danh sách 1)"),
                SampleYear.rows(report, "duties", "clause", "deadline", "who"));
        List<String> lists = paragraphs(report).stream()
                .filter(text -> text.startsWith("Danh sách"))
                .toList();
        assertEquals(1, lists.size());
        String list = lists.get(0);
        assertTrue(list.startsWith("Danh sách 1: Sở Dân tộc và Tôn giáo; "), list);
        assertTrue(list.endsWith("; UBND thị xã Đức Phổ."), list);
        assertEquals(26, list.split(";").length);
    }

    /** Plan 65 has 34 headings, clauses, points and dashes. */
    @Test
    void whatChangedIsCountedInASentence() throws IOException {
        List<String> paragraphs = paragraphs(withEarlierReport());
        assertTrue(paragraphs.contains("01 mục, khoản sửa; 33 mục, khoản giữ nguyên."), paragraphs.toString());
    }

    private static Report nextYear(Locale locale) {
        PlanUnderRules plan = SampleYear.PLAN;
        return PlanComparisonReport.of(PlanComparison.between(plan, plan.with(of2026())))
                .in(locale);
    }

    /** Plan 65 for 2026, issued on 27/3/2026. */
    private static Plan of2026() {
        PlanUnderRules plan = SampleYear.PLAN;
        PlanDraft draft = RollOver.of(plan, 2026).draft();
        Plan is = plan.plan();
        return new Plan(
                DocumentNumber.of("58/KH-UBND"),
                is.place(),
                LocalDate.of(2026, 3, 27),
                is.issuer(),
                is.type(),
                draft.title(),
                draft.year(),
                draft.preamble(),
                draft.clauses(),
                draft.recipients(),
                is.signature());
    }

    /**
     * Khoản 11 Mục II has "UBND cấp huyện, cấp xã" coordinate. Of them the plan beside it knows 56 communes (Nghị quyết
     * 1677/NQ-UBTVQH15), where the directory of the first holds none: one row, whichever of the plans comes first. "Các sở, ngành, hội
     * đoàn thể liên quan" of the same clause stay open in both.
     */
    @Test
    void aGroupThatOnePlanLeavesOpenStandsBesideThoseWhomTheOtherNames() {
        PlanUnderRules known = SampleYear.PLAN.with(of2026());
        Set<AgencyKind> committees = Set.of(AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE);
        AgencyDirectory all = known.directory();
        PlanUnderRules open = known.with(AgencyDirectory.of(
                all.agencies().stream()
                        .filter(agency -> !committees.contains(agency.kind()))
                        .toList(),
                all.groups(),
                List.of()));
        String unknown = "“UBND cấp huyện, cấp xã” (chưa xác định được cơ quan)";
        assertEquals(
                List.of("II.11 | phối hợp | đổi | Trước: " + unknown + "; sau: 56 UBND cấp xã (danh sách 1)"),
                coordinatingII11(PlanComparison.between(open, known)));
        assertEquals(
                List.of("II.11 | phối hợp | đổi | Trước: 56 UBND cấp xã (danh sách 1); sau: " + unknown),
                coordinatingII11(PlanComparison.between(known, open)));
    }

    /**
     * Khoản 8 Mục II has "Sở Giáo dục và Đào tạo, UBND cấp huyện, xã; Đoàn thanh niên các cấp" coordinate: one department, 56 communes
     * (Nghị quyết 1677/NQ-UBTVQH15), and those of whom the plan leaves open who they are.
     */
    @Test
    void whoIsLeftOpenStandsBehindThoseWhoAreKnown() {
        PlanUnderRules with = SampleYear.PLAN.with(of2026());
        Plan is = with.plan();
        PlanUnderRules without = with.with(new Plan(
                is.number(),
                is.place(),
                is.date(),
                is.issuer(),
                is.type(),
                is.title(),
                is.year(),
                is.preamble(),
                is.clauses().stream()
                        .filter(clause -> !clause.ref().equals(ClauseRef.of("II.8")))
                        .toList(),
                is.recipients(),
                is.signature()));
        Report report =
                PlanComparisonReport.of(PlanComparison.between(with, without)).in(Text.VIETNAMESE);
        String row = SampleYear.rows(report, "duties", "clause", "duty", "change", "who").stream()
                .filter(each -> each.startsWith("II.8 | phối hợp"))
                .findFirst()
                .orElseThrow();
        assertEquals("II.8 | phối hợp | bớt | 1 Sở; 56 UBND cấp xã (danh sách 1); “Đoàn thanh niên các cấp”", row);
        String bearers = SampleYear.rows(report, "duties", "clause", "duty", "bearers").stream()
                .filter(each -> each.startsWith("II.8 | phối hợp"))
                .findFirst()
                .orElseThrow();
        assertTrue(bearers.contains("Sở Giáo dục và Đào tạo"), bearers);
        assertTrue(bearers.endsWith("“Đoàn thanh niên các cấp”"), bearers);
    }

    private static List<String> coordinatingII11(PlanComparison comparison) {
        Report report = PlanComparisonReport.of(comparison).in(Text.VIETNAMESE);
        return SampleYear.rows(report, "duties", "clause", "duty", "change", "who").stream()
                .filter(row -> row.startsWith("II.11 | phối hợp"))
                .toList();
    }

    /**
     * Of the 34 headings, clauses, points and dashes of plan 65, five name 2025: khoản 9 Mục II, khoản 3 and 5 Mục IV, the last dash
     * of the latter, and Mục V. The 13 districts and 169 of their 170 communes ended on 1/7/2025, and 55 communes began (Nghị quyết
     * 1677/NQ-UBTVQH15: 56, of which Ba Xa stayed as it was). "Địa phương" in Mục V, districts while there were any and communes
     * since, now means Ba Xa as well.
     */
    @Test
    void clausesWhoseWordsStayedAreNotSaidToDiffer() {
        List<String> paragraphs = paragraphs(nextYear(Text.VIETNAMESE));
        assertTrue(
                paragraphs.contains(
                        "05 mục, khoản chỉ thay đổi năm: II.9, IV.3, IV.5, IV.5-5, V; 29 mục, khoản giữ nguyên."),
                paragraphs.toString());
        assertTrue(
                paragraphs.contains(
                        "Nghĩa vụ thêm, bớt ở II.9, V không do lời văn của kế hoạch thay đổi mà do 182 cơ quan"
                                + " kết thúc hoạt động và 55 cơ quan bắt đầu hoạt động từ ngày 01/7/2025."
                                + " UBND xã Ba Xa hoạt động từ trước có thêm nghĩa vụ ở V vì “địa phương” ở hai kế"
                                + " hoạch chỉ các cơ quan khác nhau."),
                paragraphs.toString());
        List<String> english = paragraphs(nextYear(Locale.ENGLISH));
        assertTrue(
                english.contains(
                        "5 clauses differing only in the year: II.9, IV.3, IV.5, IV.5-5, V; 29 clauses unchanged."),
                english.toString());
        assertTrue(
                english.contains(
                        "What is added and removed in II.9, V comes not from changes in the words of the plan but from the"
                                + " reorganisation: 182 agencies"
                                + " ended and 55 agencies began on 1 Jul 2025. UBND xã Ba Xa, which was there before,"
                                + " owes more in V because “địa phương” means other agencies in the one plan than in"
                                + " the other."),
                english.toString());
    }

    /** Of the recipients only who typed the plan differs, of the preamble only the year of the plan that it issues. */
    @Test
    void ofALongTextTheWordsThatDifferAreShown() throws IOException {
        List<String> rows = SampleYear.rows(nextYear(Text.VIETNAMESE), "document", "part", "before", "after");
        assertTrue(
                rows.contains("căn cứ | … địa bàn tỉnh năm 2025 cụ thể sau: | … địa bàn tỉnh năm 2026 cụ thể sau:"),
                rows.toString());
        assertTrue(
                rows.contains("nơi nhận | … tử tỉnh; Lưu: VT, KGVX.n204 | … tử tỉnh; Lưu: VT, KGVX"), rows.toString());
    }

    /** Plan 65 as if the committee of Nghệ An (code 40), "UBND tỉnh" at home as well, had issued it with another lead of khoản 6. */
    private static Report ofTwoProvinces(Locale locale) {
        PlanUnderRules plan = SampleYear.PLAN;
        AgencyDirectory directory = VietNam.directory("40");
        PlanTask task = (PlanTask) plan.plan().clause(ClauseRef.of("II.6")).orElseThrow();
        Plan other = plan.plan().toBuilder()
                .place("Nghệ An")
                .replace(task.withWording("Trợ giúp pháp lý cho trẻ em; công tác nuôi con nuôi."))
                .build();
        return PlanComparisonReport.of(PlanComparison.between(
                        new PlanUnderRules(other, directory, plan.calendar(), plan.rules()), plan))
                .in(locale);
    }

    @Test
    void ofTwoProvincesNeitherPlanIsTheEarlier() throws IOException {
        Report report = ofTwoProvinces(Text.VIETNAMESE);
        assertEquals(
                "So sánh Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh Nghệ An với Kế hoạch số 65/KH-UBND ngày"
                        + " 31/3/2025 của UBND tỉnh Quảng Ngãi",
                report.title());
        assertTrue(SampleYear.rows(report, "document", "part", "before", "after")
                .contains("cơ quan ban hành | UBND tỉnh Nghệ An | UBND tỉnh Quảng Ngãi"));
        assertTrue(
                paragraphs(report).contains("01 mục, khoản khác nhau; 33 mục, khoản giống nhau."),
                paragraphs(report).toString());
        List<String> rows = SampleYear.rows(report, "clauses", "before", "after", "change", "words");
        assertEquals(1, rows.size());
        assertTrue(
                rows.get(0)
                        .startsWith("II.6 | II.6 | khác nhau | thứ nhất: Trợ giúp pháp lý cho trẻ em; công tác nuôi con"
                                + " nuôi. thứ hai: Tăng cường hướng dẫn"),
                rows.toString());
    }

    /**
     * Mục V has difficulties reported "kịp thời", and names days for its two reports alone. That another province has the same
     * done in a shorter sentence makes no other duty: it differs as a clause.
     */
    @Test
    void difficultiesAreReportedPromptlyAndNotByTheDayOfAReport() throws IOException {
        PlanUnderRules plan = SampleYear.PLAN;
        ReportingDuty regime = plan.plan().reporting().get(0);
        Plan other = plan.plan().toBuilder()
                .replace(new ReportingDuty(
                        regime.ref(),
                        regime.heading(),
                        regime.wording(),
                        regime.reporters(),
                        regime.reports(),
                        regime.addressee(),
                        regime.channel(),
                        new Escalation(
                                "Trường hợp phát sinh khó khăn, vướng mắc vượt thẩm quyền, kịp thời báo cáo UBND tỉnh (qua Sở Y tế)"
                                        + " để xem xét, chỉ đạo",
                                Objects.requireNonNull(regime.escalation()).bearers())))
                .build();
        Report report = PlanComparisonReport.of(PlanComparison.between(
                        new PlanUnderRules(other, VietNam.directory("40"), plan.calendar(), plan.rules()), plan))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "V | báo cáo khó khăn, vướng mắc | chỉ ở kế hoạch thứ hai | “kịp thời”",
                        "V | báo cáo khó khăn, vướng mắc | chỉ ở kế hoạch thứ nhất | “kịp thời”"),
                SampleYear.rows(report, "duties", "clause", "duty", "change", "deadline").stream()
                        .filter(row -> row.startsWith("V | báo cáo khó khăn"))
                        .toList());
    }

    /** What agencies of two provinces owe differs, and that is no reorganisation. */
    @Test
    void ofTwoProvincesNothingIsSaidOfAgenciesThatEnded() {
        assertFalse(paragraphs(ofTwoProvinces(Text.VIETNAMESE)).toString().contains("không do lời văn"));
    }

    /** Tasks are compared as the plans word them: who reads no Vietnamese is told once that they are not translated. */
    @Test
    void inEnglishItSaysThatThePlansKeepTheirWords() {
        String told = "The words of the plans are quoted in Vietnamese.";
        assertEquals(
                1,
                paragraphs(ofTwoProvinces(Locale.ENGLISH)).stream()
                        .filter(paragraph -> paragraph.endsWith(told))
                        .count());
        assertFalse(paragraphs(ofTwoProvinces(Text.VIETNAMESE)).toString().contains(told));
    }

    /** The same plan against itself: no change, and nothing is said of lists. */
    @Test
    void ofTheSamePlanNothingIsListed() {
        Report report = PlanComparisonReport.of(PlanComparison.between(SampleYear.PLAN, SampleYear.PLAN))
                .in(Text.VIETNAMESE);
        assertFalse(report.blocks().stream().map(Block::inside).anyMatch(inside -> !inside.isEmpty()));
    }
}
