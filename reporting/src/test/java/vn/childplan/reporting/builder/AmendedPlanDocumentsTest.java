package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.RuleSet;

/** Plan 65/KH-UBND of 31/3/2025, signed by Trần Hoàng Tuấn, amended by 120/KH-UBND of 10/7/2025, which nobody issued. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class AmendedPlanDocumentsTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final LocalDate ISSUED = LocalDate.of(2025, 7, 10);
    private static final Amendment.Change NO_II_8 =
            new Amendment.Repeal(ClauseRef.of("I.1"), "Bỏ khoản 8 Mục II.", ClauseRef.of("II.8"));

    private static AmendedPlan amended(Amendment.Change... changes) {
        return AmendedPlan.of(PLAN).with(amendment(null, changes));
    }

    private static Amendment amendment(@Nullable LocalDate from, Amendment.Change... changes) {
        return new Amendment(DocumentNumber.of("120/KH-UBND"), ISSUED, PLAN.id(), from, "", Arrays.asList(changes));
    }

    private static Report printed(AmendedPlan plan, LocalDate day) {
        return PlanDocument.of(plan, day, QuangNgai.directory()).in(Text.VIETNAMESE);
    }

    /** Headings and paragraphs, in order. */
    private static List<String> texts(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                texts.add(section.number() + " " + section.heading());
            } else if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            }
            texts.addAll(texts(block.inside()));
        }
        return texts;
    }

    @Test
    void before_the_amendment_it_is_the_plan_that_was_signed() {
        Report before = printed(amended(NO_II_8), ISSUED.minusDays(1));
        Report asIssued = PlanDocument.of(PLAN, QuangNgai.directory()).in(Text.VIETNAMESE);
        assertEquals(asIssued.title(), before.title());
        assertEquals(asIssued.form(), before.form());
        assertEquals(texts(asIssued.blocks()), texts(before.blocks()));
    }

    @Test
    void words_that_nobody_signed_have_no_number_of_the_plan_over_them_and_no_signature_under_them() {
        Report text = printed(amended(NO_II_8), ISSUED);
        assertNull(text.form());
        assertEquals(
                "Văn bản hợp nhất Kế hoạch số 65/KH-UBND: Triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm"
                        + " 2025",
                text.title());
        List<String> texts = texts(text.blocks());
        assertEquals(
                List.of(
                        "(Ủy ban nhân dân tỉnh Quảng Ngãi ban hành ngày 31/3/2025; đã được sửa đổi, bổ sung theo Kế hoạch"
                                + " số 120/KH-UBND ngày 10/7/2025)",
                        "Văn bản hợp nhất để tra cứu, không thay các văn bản đã ban hành."),
                texts.subList(0, 2));
        assertFalse(texts.toString().contains("Trần Hoàng Tuấn"));
    }

    /** Plan 65 has no gap in its numbers; 120/KH-UBND repeals khoản 8 Mục II on 10/7/2025. */
    @Test
    void a_review_says_that_the_plan_was_amended_and_does_not_ask_for_what_was_repealed() {
        PlanUnderRules plan = PlanUnderRules.of(
                amended(NO_II_8),
                ISSUED,
                SampleYear.PLAN.directory(),
                SampleYear.PLAN.calendar(),
                SampleYear.PLAN.rules());
        Report review = PlanReviewReport.of(plan).in(Text.VIETNAMESE);
        assertTrue(texts(review.blocks())
                .contains("Kế hoạch đã được sửa đổi, bổ sung theo Kế hoạch số 120/KH-UBND ngày 10/7/2025."));
        List<String> messages = review.tables().stream()
                .flatMap(table -> SampleYear.rows(review, table.id(), "message").stream())
                .toList();
        assertFalse(messages.contains("Thiếu số II.8"), messages.toString());
    }

    @Test
    void a_repealed_clause_keeps_its_number_and_says_by_what_it_was_repealed() {
        List<String> texts = texts(printed(amended(NO_II_8), ISSUED).blocks());
        int at = texts.indexOf("8. (được bãi bỏ theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày 10/7/2025)");
        // The line before is the last of II.7, that behind the beginning of II.9.
        assertEquals("- Thời gian thực hiện: Thường xuyên trong năm.", texts.get(at - 1));
        assertTrue(texts.get(at + 1).startsWith("9. Tổ chức các hoạt động hưởng ứng Tháng hành động vì trẻ em"));
        assertTrue(
                texts.stream().noneMatch(line -> line.startsWith("8. Tổ chức thực hiện các hoạt động tuyên truyền")));
    }

    @Test
    void all_else_stands_as_it_was_issued() {
        List<String> asIssued = texts(
                PlanDocument.of(PLAN, QuangNgai.directory()).in(Text.VIETNAMESE).blocks());
        List<String> text =
                new ArrayList<>(texts(printed(amended(NO_II_8), ISSUED).blocks()));
        text.subList(0, 2).clear();
        text.removeIf(line -> line.startsWith("8. (được bãi bỏ"));
        List<String> without = new ArrayList<>(asIssued);
        int task = without.indexOf(
                "8. " + PLAN.clause(ClauseRef.of("II.8")).orElseThrow().lines().get(0));
        // The task, who leads it, who helps, and when.
        without.subList(task, task + 4).clear();
        assertEquals(without, text);
    }

    private static ReportingDuty laterReports() {
        ReportingDuty duty = (ReportingDuty) PLAN.clause(ClauseRef.of("V")).orElseThrow();
        return new ReportingDuty(
                duty.ref(),
                duty.heading(),
                duty.wording().replace("trước ngày 15/11/2025", "trước ngày 30/11/2025"),
                duty.reporters(),
                List.of(
                        duty.reports().get(0),
                        new ReportingDuty.PeriodicReport(
                                "trước ngày 30/11/2025",
                                ReportingPeriod.year(2025),
                                Deadline.before(LocalDate.of(2025, 11, 30)))),
                duty.addressee(),
                duty.channel(),
                duty.escalation());
    }

    private static final Amendment.Change LATER_REPORTS =
            new Amendment.Replacement(ClauseRef.of("1"), "Sửa đổi Mục V.", laterReports());

    @Test
    void a_clause_in_new_words_says_whose_words_they_are() {
        List<String> texts = texts(printed(amended(LATER_REPORTS), ISSUED).blocks());
        assertEquals(
                "(được sửa đổi, bổ sung theo mục 1 Kế hoạch số 120/KH-UBND ngày 10/7/2025)",
                texts.get(texts.size() - 1));
        assertTrue(texts.get(texts.size() - 2).contains("và trước ngày 30/11/2025 báo cáo UBND tỉnh"));
        assertEquals("V. CHẾ ĐỘ BÁO CÁO", texts.get(texts.size() - 3));
    }

    @Test
    void a_clause_that_is_added_or_that_holds_from_a_later_day_says_so() {
        PlanTask task = (PlanTask) PLAN.clause(ClauseRef.of("II.13")).orElseThrow();
        PlanTask added = PlanTask.of(
                ClauseRef.of("II.14"), "Dạy bơi cho trẻ em", task.leads(), task.coordinating(), task.time());
        LocalDate from = LocalDate.of(2025, 8, 1);
        AmendedPlan plan = AmendedPlan.of(PLAN)
                .with(amendment(from, new Amendment.Addition(ClauseRef.of("2"), "Bổ sung khoản 14.", added)));
        List<String> texts = texts(printed(plan, from).blocks());
        int at = texts.indexOf("14. Dạy bơi cho trẻ em");
        assertEquals(
                "(được bổ sung theo mục 2 Kế hoạch số 120/KH-UBND ngày 10/7/2025, áp dụng từ ngày 01/8/2025)",
                texts.get(at + 4));
    }

    @Test
    void with_a_heading_all_under_it_is_gone_and_one_line_says_so() {
        List<String> texts = texts(printed(
                        amended(
                                new Amendment.Repeal(ClauseRef.of("1"), "Bỏ khoản 2.", ClauseRef.of("I.2.a")),
                                new Amendment.Repeal(ClauseRef.of("2"), "Bỏ Mục I.", ClauseRef.of("I"))),
                        ISSUED)
                .blocks());
        assertEquals(
                List.of("I. (được bãi bỏ theo mục 2 Kế hoạch số 120/KH-UBND ngày 10/7/2025)"),
                texts.stream().filter(line -> line.contains("bãi bỏ theo")).toList());
    }

    @Test
    void what_was_repealed_and_came_back_tells_both() {
        List<String> texts = texts(printed(
                        amended(
                                NO_II_8,
                                new Amendment.Addition(
                                        ClauseRef.of("2"),
                                        "Bổ sung khoản 8.",
                                        new Statement(ClauseRef.of("II.8"), "Dạy bơi cho trẻ em"))),
                        ISSUED)
                .blocks());
        assertEquals(
                "(được bãi bỏ theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày 10/7/2025; được bổ sung theo mục 2 Kế hoạch"
                        + " số 120/KH-UBND ngày 10/7/2025)",
                texts.get(texts.indexOf("8. Dạy bơi cho trẻ em") + 1));
    }

    private static PlanUnderRules on(String day) {
        return PlanUnderRules.of(
                amended(LATER_REPORTS, NO_II_8),
                LocalDate.parse(day),
                QuangNgai.directory(),
                VietNam.calendar(),
                RuleSet.standard());
    }

    private static Assessment at(String day) {
        return on(day).assess(QuangNgai.sampleEvidence(), VietnamTime.parse(day));
    }

    private static List<Report> lists(String day, Locale locale) {
        Assessment assessment = at(day);
        PlanUnderRules plan = on(day);
        List<ReportBuilder> builders = List.of(
                StatusList.of(assessment),
                Scoreboard.of(assessment),
                DeadlineCalendar.of(assessment),
                RegisterList.of(plan),
                ResponsibilityMatrix.of(plan, LocalDate.parse(day)),
                ImpactReport.of(
                        Impact.of(plan, plan.with(RuleSet.standard()), QuangNgai.sampleEvidence(), assessment.asOf())));
        return builders.stream().map(builder -> builder.in(locale)).toList();
    }

    /** 120/KH-UBND repeals II.8: a list of what 65/KH-UBND gives has no row of it, and says why over the rows. */
    @Test
    void lists_say_that_the_plan_no_longer_stands_as_issued() {
        for (Report list : lists("2025-12-26", Text.VIETNAMESE)) {
            assertEquals(
                    "Kế hoạch đã được sửa đổi, bổ sung theo Kế hoạch số 120/KH-UBND ngày 10/7/2025.",
                    firstSentence(list),
                    list.name());
        }
        for (Report list : lists("2025-12-26", Locale.ENGLISH)) {
            assertEquals("The plan was amended by Plan 120/KH-UBND of 10 Jul 2025.", firstSentence(list), list.name());
        }
        for (Report list : lists("2025-07-09", Text.VIETNAMESE)) {
            assertFalse(texts(list.blocks()).toString().contains("120/KH-UBND"), list.name());
        }
    }

    /** A phone shows one line of an event: what amended its clause stands in the description. */
    @Test
    void an_event_names_the_amendment_below_its_summary() {
        List<Agenda.Entry> entries = DeadlineCalendar.of(at("2025-12-26"))
                .in(Text.VIETNAMESE)
                .agendas()
                .get(0)
                .entries();
        assertTrue(entries.stream().noneMatch(entry -> entry.summary().contains("120/KH-UBND")));
        assertTrue(entries.stream().anyMatch(entry -> entry.description().contains("120/KH-UBND")));
    }

    private static final String CITED =
            "Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh về triển khai thực hiện công tác"
                    + " trẻ em trên địa bàn tỉnh năm 2025 (được sửa đổi, bổ sung theo Kế hoạch số 120/KH-UBND ngày 10/7/2025)";

    /** What the sample evidence has of II.8 no longer counts, of which a notice is given first. */
    private static String firstSentence(Report report) {
        List<String> texts = texts(report.blocks());
        return texts.get(0).startsWith("Kết quả chưa đầy đủ:")
                        || texts.get(0).startsWith("The figures are not complete:")
                ? texts.get(1)
                : texts.get(0);
    }

    /** "trước ngày 30/11/2025" in the list of a letter is nothing that 65/KH-UBND of 31/3/2025 says. */
    @Test
    void letters_and_reports_cite_the_plan_with_what_amended_it() {
        ReportingPeriod year = ReportingPeriod.year(2025);
        Assessment december = at("2025-12-26");
        for (Report report : List.of(
                ReminderLetter.toAll(december).orElseThrow().in(Text.VIETNAMESE),
                ConsolidatedReport.of(december, year).in(Text.VIETNAMESE),
                AgencyReport.of(december, AgencyId.of("so-y-te"), year).in(Text.VIETNAMESE))) {
            assertTrue(firstSentence(report).contains(CITED), firstSentence(report));
        }
        Report english = ReminderLetter.toAll(december).orElseThrow().in(Locale.ENGLISH);
        assertTrue(texts(english.blocks()).toString().contains("(as amended by Plan 120/KH-UBND of 10 Jul 2025)"));
    }

    @Test
    void before_the_amendment_nobody_cites_it() {
        Report may = ConsolidatedReport.of(at("2025-05-20"), ReportingPeriod.half(2025, 1))
                .in(Text.VIETNAMESE);
        assertFalse(texts(may.blocks()).toString().contains("120/KH-UBND"));
    }

    private static Assessment amendedBy(Amendment.Change change, String day) {
        return PlanUnderRules.of(
                        amended(change),
                        LocalDate.parse(day),
                        QuangNgai.directory(),
                        VietNam.calendar(),
                        RuleSet.standard())
                .assess(QuangNgai.sampleEvidence(), VietnamTime.parse(day));
    }

    private static List<String> rows(Report report, String table, String clause, String... columns) {
        return SampleYear.rows(report, table, columns).stream()
                .filter(row -> row.startsWith(clause))
                .toList();
    }

    private static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);
    private static final String II_8_UNTIL_JULY =
            "II.8 | Tổ chức thực hiện các hoạt động tuyên truyền và thúc đẩy quyền tham gia của trẻ em vào các vấn đề về trẻ em"
                    + " (được bãi bỏ từ ngày 10/7/2025) | 1 | 1";

    /**
     * Tỉnh đoàn led II.8 and held the provincial children's forum on 27/6/2025, before the repeal; what it did on 20/8 was not
     * ordered any more. By 30/6 something was recorded of 9 of the 13 tasks, counted by hand in the sample evidence.
     */
    @Test
    void what_was_done_before_a_repeal_stays_in_the_reports_of_the_half_year_and_of_the_year() {
        Report half = ConsolidatedReport.of(amendedBy(NO_II_8, "2025-07-20"), FIRST_HALF)
                .in(Text.VIETNAMESE);
        assertEquals(List.of(II_8_UNTIL_JULY), rows(half, "tasks", "II.8", "clause", "task", "agencies", "entries"));
        assertTrue(texts(half.blocks()).contains("Có hoạt động được ghi nhận ở 09 trong số 13 nhiệm vụ của Kế hoạch."));
        assertTrue(texts(half.blocks()).get(0).startsWith("Thực hiện "), "no notice: nothing is left out");
        Report year =
                ConsolidatedReport.of(amendedBy(NO_II_8, "2025-12-26"), YEAR).in(Text.VIETNAMESE);
        assertEquals(List.of(II_8_UNTIL_JULY), rows(year, "tasks", "II.8", "clause", "task", "agencies", "entries"));
        Report english =
                ConsolidatedReport.of(amendedBy(NO_II_8, "2025-12-26"), YEAR).in(Locale.ENGLISH);
        assertTrue(rows(english, "tasks", "II.8", "clause", "task").get(0).endsWith(" (repealed from 10 Jul 2025)"));
    }

    /** Tỉnh đoàn led II.8 until its repeal, and had the forum of 27/6/2025. */
    @Test
    void the_status_list_says_what_it_no_longer_has() {
        String lapsed =
                "Không còn trong danh mục: nghĩa vụ theo khoản 8 Mục II (không còn hiệu lực từ ngày 10/7/2025 theo"
                        + " khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày 10/7/2025). Đã thực hiện trước đó: Tỉnh đoàn (27/6/2025:"
                        + " Diễn đàn trẻ em cấp tỉnh).";
        StatusList list = StatusList.of(amendedBy(NO_II_8, "2025-07-20"));
        assertTrue(texts(list.in(Text.VIETNAMESE).blocks()).contains(lapsed));
        assertTrue(texts(list.in(Locale.ENGLISH).blocks())
                .toString()
                .contains(
                        "No longer listed: obligations under clause II.8 (ended from 10 Jul 2025 by clause I.1 of Plan"
                                + " 120/KH-UBND of 10 Jul 2025). Done before: Tỉnh đoàn (27 Jun 2025: "));
        assertFalse(texts(StatusList.of(amendedBy(NO_II_8, "2025-05-20"))
                        .in(Text.VIETNAMESE)
                        .blocks())
                .toString()
                .contains("Không còn trong danh mục"));
    }

    /** IV.3 has Tỉnh đoàn make a plan: 44-KH/TĐTN of 22/4/2025 is that plan. Hội Nông dân had made none when IV.3 was repealed. */
    @Test
    void what_was_done_before_a_repeal_is_done() {
        Amendment.Change repeal = new Amendment.Repeal(ClauseRef.of("I.1"), "Bỏ khoản 3 Mục IV.", ClauseRef.of("IV.3"));
        Assessment december = amendedBy(repeal, "2025-12-26");
        AgencyReport done = AgencyReport.of(december, AgencyId.of("tinh-doan"), YEAR);
        assertEquals(
                List.of("22/4/2025: 44-KH/TĐTN (mẫu) | đã hoàn thành"),
                SampleYear.rows(done.in(Text.VIETNAMESE), "guidance", "recorded", "status"));
        assertEquals(List.of("done"), SampleYear.rows(done.in(Locale.ENGLISH), "guidance", "status"));
        assertEquals(
                List.of("chưa ghi nhận | không còn phải thực hiện"),
                SampleYear.rows(
                        AgencyReport.of(december, AgencyId.of("hoi-nong-dan-tinh"), YEAR)
                                .in(Text.VIETNAMESE),
                        "guidance",
                        "recorded",
                        "status"));
    }

    @Test
    void an_agency_reports_what_it_did_of_a_task_until_that_was_repealed() {
        AgencyId union = AgencyId.of("tinh-doan");
        for (ReportingPeriod period : List.of(FIRST_HALF, YEAR)) {
            Report report = AgencyReport.of(amendedBy(NO_II_8, "2025-12-26"), union, period)
                    .in(Text.VIETNAMESE);
            assertEquals(
                    List.of("27/6/2025: Diễn đàn trẻ em cấp tỉnh"), SampleYear.rows(report, "leading", "recorded"));
            assertTrue(SampleYear.rows(report, "leading", "task").get(0).endsWith(" (được bãi bỏ từ ngày 10/7/2025)"));
            // Once in a row: the report names 120/KH-UBND where it cites the plan.
            assertEquals(List.of("II.8"), SampleYear.rows(report, "leading", "clause"));
            assertTrue(texts(report.blocks()).toString().contains(CITED));
            assertTrue(texts(report.blocks()).contains("Có hoạt động được ghi nhận ở 01 nhiệm vụ chủ trì."));
        }
    }

    /** Whoever signs is told which entry it is, of which day, and why. */
    @Test
    void the_notice_names_what_was_done_after_the_repeal() {
        assertEquals(
                "Kết quả chưa đầy đủ: 1 thông tin thực hiện không được tính. Cụ thể: 20/8/2025 – Tỉnh đoàn, khoản 8 Mục II, năm"
                        + " 2025: nghĩa vụ được bãi bỏ từ ngày 10/7/2025 theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày"
                        + " 10/7/2025.",
                texts(ConsolidatedReport.of(amendedBy(NO_II_8, "2025-12-26"), YEAR)
                                .in(Text.VIETNAMESE)
                                .blocks())
                        .get(0));
    }

    /** The work of 20/8/2025 that does not count is none of the first half of the year. */
    @Test
    void a_report_on_the_half_year_has_no_notice_of_what_was_done_after_it() {
        assertFalse(texts(ConsolidatedReport.of(amendedBy(NO_II_8, "2025-12-26"), FIRST_HALF)
                        .in(Text.VIETNAMESE)
                        .blocks())
                .toString()
                .contains("Kết quả chưa đầy đủ"));
    }

    /** IV.3 has nine agencies make a plan; six did by 30/6, counted by hand, and nothing more was done of it until 09/7. */
    @Test
    void what_a_repealed_clause_asked_of_agencies_is_told_of_the_year_until_the_repeal() {
        Amendment.Change repeal = new Amendment.Repeal(ClauseRef.of("I.1"), "Bỏ khoản 3 Mục IV.", ClauseRef.of("IV.3"));
        String missing = "Chưa ghi nhận việc xây dựng kế hoạch theo khoản 3 Mục IV Kế hoạch ở 03 trong số 09 cơ quan";
        Report half = ConsolidatedReport.of(amendedBy(repeal, "2025-07-20"), FIRST_HALF)
                .in(Text.VIETNAMESE);
        Report year =
                ConsolidatedReport.of(amendedBy(repeal, "2025-12-26"), YEAR).in(Text.VIETNAMESE);
        for (Report report : List.of(half, year)) {
            assertEquals(
                    List.of("IV.3 | Xây dựng kế hoạch (được bãi bỏ từ ngày 10/7/2025) | 9 | 6"),
                    rows(report, "guidance", "IV.3", "clause", "duty", "asked", "done"));
        }
        assertTrue(texts(half.blocks()).contains(missing + "."));
        assertTrue(texts(year.blocks()).contains(missing + " (tính đến hết ngày 09/7/2025)."));
        assertTrue(texts(year.blocks())
                .contains("06 trong số 09 cơ quan đã xây dựng kế hoạch theo khoản 3 Mục IV Kế hoạch (tính đến hết ngày"
                        + " 09/7/2025)."));
    }

    private static Assessment withoutEvidence(Amendment.Change change, String day) {
        return PlanUnderRules.of(
                        amended(change),
                        LocalDate.parse(day),
                        QuangNgai.directory(),
                        VietNam.calendar(),
                        RuleSet.standard())
                .assess(EvidenceLog.of(), VietnamTime.parse(day));
    }

    /** II.8 was ordered from 31/3 to 09/7/2025; that nobody did anything of it then makes it no less a task of the year. */
    @Test
    void a_repealed_task_is_told_also_where_nothing_was_done_of_it() {
        Assessment december = withoutEvidence(NO_II_8, "2025-12-26");
        Report year = ConsolidatedReport.of(december, YEAR).in(Text.VIETNAMESE);
        List<String> clauses = SampleYear.rows(year, "tasks", "clause");
        assertEquals(13, clauses.size());
        assertEquals("II.8", clauses.get(7));
        assertTrue(SampleYear.rows(year, "tasks", "task").get(7).endsWith(" (được bãi bỏ từ ngày 10/7/2025)"));
        assertTrue(texts(year.blocks())
                .contains(
                        "Chưa có thông tin về việc thực hiện trong kỳ ở cả 13 nhiệm vụ; riêng khoản 8 Mục II tính đến hết"
                                + " ngày 09/7/2025."));
        assertTrue(texts(
                        ConsolidatedReport.of(december, YEAR).in(Locale.ENGLISH).blocks())
                .contains("Nothing is recorded in the period for 13 of 13 tasks; for clause II.8 up to 9 Jul 2025."));
        Report union = AgencyReport.of(december, AgencyId.of("tinh-doan"), YEAR).in(Text.VIETNAMESE);
        assertEquals(List.of("II.8"), SampleYear.rows(union, "leading", "clause"));
        assertTrue(texts(union.blocks())
                .contains("Chưa có thông tin về việc thực hiện trong kỳ ở 01 nhiệm vụ chủ trì: khoản 8 Mục II (tính đến"
                        + " hết ngày 09/7/2025)."));
        assertTrue(texts(ConsolidatedReport.of(december, FIRST_HALF)
                        .in(Text.VIETNAMESE)
                        .blocks())
                .contains("Chưa có thông tin về việc thực hiện trong kỳ ở cả 13 nhiệm vụ."));
    }

    /**
     * Xã Minh Long, of 01/7/2025, coordinates II.1 to II.8 and II.10 to II.13 as the plan has them, II.8 until 09/7; II.9 in its
     * quarter IV; and IV.2. Whether Tỉnh đoàn, which leads II.8, did anything changes nothing of that.
     */
    @Test
    void whoever_coordinated_a_task_until_its_repeal_has_it_in_its_place_whatever_others_did() {
        for (Assessment december : List.of(amendedBy(NO_II_8, "2025-12-26"), withoutEvidence(NO_II_8, "2025-12-26"))) {
            Report commune = AgencyReport.of(december, AgencyId.of("ubnd-xa-minh-long"), YEAR)
                    .in(Text.VIETNAMESE);
            List<String> clauses = SampleYear.rows(commune, "coordinating", "clause").stream()
                    .distinct()
                    .toList();
            assertEquals(
                    Stream.concat(IntStream.rangeClosed(1, 13).mapToObj(n -> "II." + n), Stream.of("IV.2"))
                            .toList(),
                    clauses);
        }
    }

    /** Had II.8 been repealed on 20/6, no commune of 01/7/2025 would ever have had it. */
    @Test
    void what_was_repealed_before_somebody_began_was_never_its_own() {
        AmendedPlan june = AmendedPlan.of(PLAN)
                .with(new Amendment(
                        DocumentNumber.of("120/KH-UBND"),
                        LocalDate.of(2025, 6, 20),
                        PLAN.id(),
                        null,
                        "",
                        List.of(NO_II_8)));
        Assessment december = PlanUnderRules.of(
                        june, LocalDate.of(2025, 12, 26), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
                .assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26"));
        Report commune = AgencyReport.of(december, AgencyId.of("ubnd-xa-minh-long"), YEAR)
                .in(Text.VIETNAMESE);
        assertFalse(SampleYear.rows(commune, "coordinating", "clause").contains("II.8"));
    }

    /** II.14 was added after the half-year. */
    @Test
    void what_was_not_ordered_in_a_period_is_not_told_of_it() {
        PlanTask task = PLAN.tasks().get(0);
        Amendment.Change added = new Amendment.Addition(
                ClauseRef.of("I.1"),
                "Bổ sung khoản 14 Mục II.",
                PlanTask.of(
                        ClauseRef.of("II.14"),
                        "Tổ chức dạy bơi cho trẻ em.",
                        task.leads(),
                        task.coordinating(),
                        task.time()));
        Report half = ConsolidatedReport.of(amendedBy(added, "2025-07-20"), FIRST_HALF)
                .in(Text.VIETNAMESE);
        assertEquals(13, SampleYear.rows(half, "tasks", "clause").size());
        assertTrue(texts(half.blocks()).contains("Có hoạt động được ghi nhận ở 09 trong số 13 nhiệm vụ của Kế hoạch."));
        assertEquals(
                List.of("II.14"),
                rows(
                        ConsolidatedReport.of(amendedBy(added, "2025-12-26"), YEAR)
                                .in(Text.VIETNAMESE),
                        "tasks",
                        "II.14",
                        "clause"));
    }

    /** Sở Tư pháp is given II.8 from 10/7 on: until then it was the task of Tỉnh đoàn, and none of Sở Tư pháp's. */
    @Test
    void a_task_that_is_given_to_others_is_told_by_each_for_its_time() {
        PlanTask task = (PlanTask) PLAN.clause(ClauseRef.of("II.8")).orElseThrow();
        PlanTask toJustice =
                task.withLeads(((PlanTask) PLAN.clause(ClauseRef.of("II.6")).orElseThrow()).leads());
        Assessment december =
                amendedBy(new Amendment.Replacement(ClauseRef.of("I.1"), "Giao Sở Tư pháp.", toJustice), "2025-12-26");
        assertEquals(
                List.of("II.8 | Sở Tư pháp | 1 | 1"),
                rows(
                        ConsolidatedReport.of(december, YEAR).in(Text.VIETNAMESE),
                        "tasks",
                        "II.8",
                        "clause",
                        "leads",
                        "agencies",
                        "entries"));
        Report union = AgencyReport.of(december, AgencyId.of("tinh-doan"), YEAR).in(Text.VIETNAMESE);
        assertEquals(List.of("27/6/2025: Diễn đàn trẻ em cấp tỉnh"), SampleYear.rows(union, "leading", "recorded"));
        assertTrue(
                SampleYear.rows(union, "leading", "task").get(0).endsWith(" (không còn được giao từ ngày 10/7/2025)"));
        AgencyId justice = AgencyId.of("so-tu-phap");
        assertEquals(
                List.of("II.6"),
                SampleYear.rows(
                        AgencyReport.of(december, justice, FIRST_HALF).in(Text.VIETNAMESE), "leading", "clause"));
        assertEquals(
                List.of("II.6", "II.8 (sửa đổi, bổ sung tại khoản 1 Mục I, 120/KH-UBND ngày 10/7/2025)"),
                SampleYear.rows(AgencyReport.of(december, justice, YEAR).in(Text.VIETNAMESE), "leading", "clause"));
    }

    /** Mục V with "trước ngày 15/11/2025" made "trước ngày 30/11/2025", and nothing else. */
    private static Amendment.Change laterReport() {
        ReportingDuty duty = (ReportingDuty) PLAN.clause(ClauseRef.of("V")).orElseThrow();
        return new Amendment.Replacement(
                ClauseRef.of("1"),
                "Thay cụm từ “trước ngày 15/11/2025” bằng “trước ngày 30/11/2025”.",
                new ReportingDuty(
                        duty.ref(),
                        duty.heading(),
                        duty.wording(),
                        duty.reporters(),
                        List.of(
                                duty.reports().get(0),
                                new ReportingDuty.PeriodicReport(
                                        "trước ngày 30/11/2025", YEAR, Deadline.before(LocalDate.of(2025, 11, 30)))),
                        duty.addressee(),
                        duty.channel(),
                        duty.escalation()));
    }

    private static PlanUnderRules inDecember(Amendment.Change change) {
        return PlanUnderRules.of(
                amended(change),
                LocalDate.of(2025, 12, 26),
                QuangNgai.directory(),
                VietNam.calendar(),
                RuleSet.standard());
    }

    /** Who reports under Mục V is asked for the same as before: the 13 districts had ended on 30/6/2025, before the amendment. */
    @Test
    void a_clause_that_is_only_amended_has_not_ended() {
        Assessment december = amendedBy(laterReport(), "2025-12-26");
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            String texts = texts(StatusList.of(december).in(locale).blocks()).toString();
            assertFalse(texts.contains("Không còn trong danh mục") || texts.contains("No longer listed"), texts);
        }
    }

    /** The first report was due on 14/5/2025, the second and the difficulties follow the words of 10/7. */
    @Test
    void a_clause_that_stands_once_is_cited_by_the_words_that_it_has_now() {
        String amended = "V (sửa đổi, bổ sung tại mục 1, 120/KH-UBND ngày 10/7/2025)";
        Report matrix = ResponsibilityMatrix.of(inDecember(laterReport()), LocalDate.of(2025, 12, 26))
                .in(Text.VIETNAMESE);
        assertEquals(List.of(amended), rows(matrix, "matrix", "V ", "clause"));
        Report status = StatusList.of(amendedBy(laterReport(), "2025-12-26")).in(Text.VIETNAMESE);
        assertEquals(List.of(amended), rows(status, "tasks", "V ", "clause"));
        Report board = Scoreboard.of(amendedBy(laterReport(), "2025-12-26")).in(Text.VIETNAMESE);
        List<String> tasks =
                rows(board, "by-task", "V ", "task").stream().distinct().toList();
        assertEquals(1, tasks.size());
        assertTrue(tasks.get(0).startsWith(amended), tasks.get(0));
    }

    private static final Amendment.Change NO_II_9 =
            new Amendment.Repeal(ClauseRef.of("I.1"), "Bỏ khoản 9 Mục II.", ClauseRef.of("II.9"));

    /** II.9 is to be done in quarters II and IV of 2025: quarter II had fallen due on 30/6/2025. */
    @Test
    void of_a_repealed_clause_the_status_list_no_longer_has_what_had_not_fallen_due() {
        StatusList list = StatusList.of(amendedBy(NO_II_9, "2025-12-26"));
        String vietnamese = texts(list.in(Text.VIETNAMESE).blocks()).toString();
        assertTrue(
                vietnamese.contains(
                        "Không còn trong danh mục: nghĩa vụ quý IV năm 2025 theo khoản 9 Mục II (không còn hiệu"
                                + " lực từ ngày 10/7/2025 theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày 10/7/2025)."),
                vietnamese);
        assertEquals(
                List.of("II.9 (bãi bỏ tại khoản 1 Mục I, 120/KH-UBND ngày 10/7/2025)"),
                rows(list.in(Text.VIETNAMESE), "status", "II.9", "clause").stream()
                        .distinct()
                        .toList());
    }

    /** On 26/12/2025 the clause has been gone since 10/7; on 31/3 the plan had it by its name. */
    @Test
    void the_matrix_of_a_day_has_a_repealed_clause_by_its_name_until_its_repeal() {
        for (String day : List.of("2025-07-10", "2025-12-26")) {
            Report after = ResponsibilityMatrix.of(inDecember(NO_II_9), LocalDate.parse(day))
                    .in(Text.VIETNAMESE);
            assertEquals(List.of(), rows(after, "matrix", "II.9", "clause"), day);
        }
        Report march = ResponsibilityMatrix.of(inDecember(NO_II_9), PLAN.date()).in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "II.9 (bãi bỏ tại khoản 1 Mục I, 120/KH-UBND ngày 10/7/2025) | Tổ chức các hoạt động hưởng ứng Tháng"
                                + " hành động vì trẻ em, Tết Trung thu cho trẻ em năm 2025"),
                rows(march, "matrix", "II.9", "clause", "task"));
    }

    @Test
    void a_calendar_says_once_that_a_clause_was_repealed() {
        Report report = DeadlineCalendar.of(amendedBy(NO_II_9, "2025-12-26")).in(Text.VIETNAMESE);
        Agenda agenda = report.blocks().stream()
                .filter(Agenda.class::isInstance)
                .map(Agenda.class::cast)
                .findFirst()
                .orElseThrow();
        Agenda.Entry entry = agenda.entries().stream()
                .filter(each -> each.summary().contains("khoản 9 Mục II"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                1,
                entry.description().split("được bãi bỏ từ ngày 10/7/2025 theo khoản 1 Mục I", -1).length - 1,
                entry.description());
    }
}
