package vn.childplan.validation.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.RuleSet;

/**
 * Two reports, or two tasks, of two plans that nobody issued. Words are compared by pairs of neighbouring syllables, of which one is
 * not everywhere: "kết quả phòng chống đuối nước mùa" has five, "quả phòng" to "nước mùa".
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConflictsTest {
    private static final String WORDS = "kết quả phòng chống đuối nước mùa";

    private static String conflicts(Portfolio portfolio) {
        return portfolio.conflicts().stream()
                .map(each -> each.kind() + " "
                        + each.agencies().stream().map(PortfolioAgency::value).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    private static String conflicts(Clause earlier, Clause later) {
        return conflicts(TwoPlans.sideBySide(
                TwoPlans.earlier(TwoPlans.PROVINCE, earlier), TwoPlans.later(TwoPlans.PROVINCE, later)));
    }

    /** Beside a report on {@link #WORDS} by Sở Y tế for the first half-year before 15/5/2025. */
    @ParameterizedTest(name = "{0} of {1} for {2} before {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kết quả phòng chống đuối nước mùa         | so-y-te    | 2025-H1 | 2025-05-15 | TWICE so-y-te",
                "kết quả phòng chống đuối nước mùa         | so-y-te    | 2025-H1 | 2025-05-16 | OTHER_DAY so-y-te",
                "kết quả phòng chống đuối nước mùa         | cac-so     | 2025-H1 | 2025-05-14 | OTHER_DAY so-y-te",
                "kết quả phòng chống đuối nước mùa         | so-tu-phap | 2025-H1 | 2025-05-16 | ''",
                "kết quả phòng chống đuối nước mùa         | so-y-te    | 2025-H2 | 2025-05-16 | ''",
                "kết quả phòng chống đuối nước mùa         | so-y-te    | 2025-H1 | -          | ''",
                // Two of the five pairs are there, 40 %; then one.
                "kết quả phòng chống bạo lực gia đình      | so-y-te    | 2025-H1 | 2025-05-16 | OTHER_DAY so-y-te",
                "kết quả phòng khám bạo lực gia đình       | so-y-te    | 2025-H1 | 2025-05-16 | ''",
                "kết quả thực hiện                         | so-y-te    | 2025-H1 | 2025-05-16 | ''"
            })
    void two_reports_of_one_agency_for_one_period_are_compared_by_words_and_day(
            String words, String reporter, String period, String before, String found) {
        assertEquals(
                found,
                conflicts(
                        TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-15"),
                        TwoPlans.report(words, reporter, period, before)));
    }

    @Test
    void a_report_to_somebody_else_is_another_report() {
        assertEquals(
                "",
                conflicts(
                        TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-15"),
                        TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-16", TwoPlans.HEALTH)));
    }

    @Test
    void a_report_without_a_day_says_no_other_day() {
        assertEquals(
                "",
                conflicts(
                        TwoPlans.report(WORDS, "so-y-te", "2025-H1", "-"),
                        TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-16")));
    }

    /** Its departments write the report that Sở Y tế hands in to the province, as 1/KH-UBND asks of it. */
    @Test
    void who_issues_a_plan_answers_for_the_reports_that_leave_its_house() {
        Plan ofHealth = TwoPlans.later(TwoPlans.HEALTH, TwoPlans.report(WORDS, "so-tu-phap", "2025-H1", "2025-05-20"));
        Plan within = TwoPlans.later(
                TwoPlans.HEALTH, TwoPlans.report(WORDS, "so-tu-phap", "2025-H1", "2025-05-20", TwoPlans.HEALTH));
        Plan asking = TwoPlans.earlier(TwoPlans.PROVINCE, TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-15"));
        assertEquals("OTHER_DAY so-y-te", conflicts(TwoPlans.sideBySide(asking, ofHealth)));
        assertEquals("", conflicts(TwoPlans.sideBySide(asking, within)), "a report to its own issuer stays inside");
    }

    /** The report of plan 2 is due before 15/5/2025. Under plan 1 no later day will do; over it no earlier one is asked for. */
    @ParameterizedTest(name = "plan 1 before {0}; plan 1 over plan 2: {1}; under it: {2}")
    @CsvSource({"2025-05-14, AFTER_SUPERIOR so-y-te, ''", "2025-05-15, '', ''", "2025-05-16, '', AFTER_SUPERIOR so-y-te"
    })
    void a_subordinate_plan_keeps_the_day_of_its_superior_plan(String before, String over, String under) {
        Plan earlier = TwoPlans.earlier(TwoPlans.PROVINCE, TwoPlans.report(WORDS, "so-y-te", "2025-H1", before));
        Plan later = TwoPlans.later(
                TwoPlans.PROVINCE, TwoPlans.report("kết quả thực hiện", "so-y-te", "2025-H1", "2025-05-15"));
        assertEquals(over, conflicts(related(earlier, null, later, TwoPlans.EARLIER)));
        assertEquals(under, conflicts(related(earlier, TwoPlans.LATER, later, null)));
    }

    private static Portfolio related(
            Plan earlier, @Nullable String overEarlier, Plan later, @Nullable String overLater) {
        return Portfolio.of(List.of(TwoPlans.of(earlier, overEarlier), TwoPlans.of(later, overLater)));
    }

    /** Beside a report for the first half-year, before 15/7/2025, on Tháng hành động vì trẻ em. */
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "kết quả Tháng hành động vì trẻ em tại đơn vị,      2025-06, OTHER_DAY so-y-te",
        "tổ chức Tháng hành động vì trẻ em và tết Trung thu, 2025,   OTHER_DAY so-y-te",
        "kết quả Tháng hành động vì trẻ em tại đơn vị,      2026-06, ''",
        "kết quả tết Trung thu,                             2025-H1, ''",
        "kết quả phòng chống đuối nước mùa,                 2025-H1, ''"
    })
    void reports_on_one_event_of_one_year_are_the_same_whatever_their_period(
            String words, String period, String found) {
        assertEquals(
                found,
                conflicts(
                        TwoPlans.report("kết quả Tháng hành động vì trẻ em", "so-y-te", "2025-H1", "2025-07-15"),
                        TwoPlans.report(words, "so-y-te", period, "2025-07-20")));
    }

    /** The words are three quarters the same, but only one of them is about the month. */
    @Test
    void a_report_on_an_event_is_not_one_on_something_else_in_like_words() {
        Clause onEvent = TwoPlans.report("kết quả Tháng hành động vì trẻ em", "so-y-te", "2025-H1", "2025-07-20");
        Clause onDeeds = TwoPlans.report("kết quả hành động vì trẻ em", "so-y-te", "2025-H1", "2025-07-15");
        assertEquals("", conflicts(onDeeds, onEvent));
        assertEquals("", conflicts(onEvent, onDeeds));
    }

    /** Beside a task led by Sở Y tế in 2025 until before 1/12: five pairs, of which three are 60 %. */
    @ParameterizedTest(name = "{0} by {1} in {2} before {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kết quả phòng chống đuối nước mùa    | so-y-te    | 2025    | 2025-12-01 | TWICE so-y-te",
                "kết quả phòng chống đuối nước mùa    | so-y-te    | 2025    | 2025-12-02 | OTHER_DAY so-y-te",
                "kết quả phòng chống đuối nước mùa    | so-tu-phap | 2025    | 2025-12-01 | OTHER_LEAD"
                        + " so-tu-phap+so-y-te",
                "kết quả phòng chống đuối nước mùa    | cac-so     | 2025    | 2025-12-01 | OTHER_LEAD"
                        + " so-tu-phap+so-y-te",
                "kết quả phòng chống đuối nước mùa    | so-y-te    | 2025-H2 | 2025-12-01 | ''",
                "kết quả phòng chống đuối sức bền bỉ  | so-y-te    | 2025    | 2025-12-01 | TWICE so-y-te",
                "kết quả phòng chống sét sức bền bỉ   | so-y-te    | 2025    | 2025-12-01 | ''"
            })
    void two_tasks_of_one_period_are_compared_by_words_leads_and_day(
            String words, String lead, String period, String before, String found) {
        assertEquals(
                found,
                conflicts(TwoPlans.task(WORDS, "so-y-te", "2025-12-01"), TwoPlans.task(words, lead, period, before)));
    }

    @Test
    void a_task_of_a_subordinate_plan_carries_out_that_of_its_superior_plan() {
        Plan earlier = TwoPlans.earlier(TwoPlans.PROVINCE, TwoPlans.task(WORDS, "so-y-te", "2025-12-01"));
        Plan later = TwoPlans.later(TwoPlans.PROVINCE, TwoPlans.task(WORDS, "so-tu-phap", "2025-12-02"));
        assertEquals("", conflicts(related(earlier, null, later, TwoPlans.EARLIER)));
        assertEquals("", conflicts(related(earlier, TwoPlans.LATER, later, null)));
    }

    /** UBND cấp huyện are nobody in this directory: the plans give nobody the same task twice. */
    @Test
    void a_task_that_nobody_leads_is_given_to_nobody_twice() {
        assertEquals(
                "",
                conflicts(
                        TwoPlans.task(WORDS, "cac-huyen", "2025-12-01"),
                        TwoPlans.task(WORDS, "cac-huyen", "2025-12-02")));
        assertEquals(
                "",
                conflicts(
                        TwoPlans.task(WORDS, "cac-huyen", "2025-12-01"),
                        TwoPlans.task(WORDS, "cac-huyen", "2025-12-01")));
    }

    @Test
    void plans_of_two_provinces_do_not_contradict_each_other() {
        PlanUnderRules earlier =
                TwoPlans.underRules(TwoPlans.earlier(TwoPlans.PROVINCE, TwoPlans.task(WORDS, "so-y-te", "2025-12-01")));
        PlanUnderRules later =
                TwoPlans.underRules(TwoPlans.later(TwoPlans.PROVINCE, TwoPlans.task(WORDS, "so-y-te", "2025-12-01")));
        assertEquals(
                "",
                conflicts(Portfolio.of(
                        List.of(new PortfolioPlan(earlier, "51", null), new PortfolioPlan(later, "24", null)))));
        assertEquals(
                "TWICE 51:so-y-te",
                conflicts(Portfolio.of(
                        List.of(new PortfolioPlan(earlier, "51", null), new PortfolioPlan(later, "51", null)))));
    }

    /** What the plan says of the time: II.1 "Thường xuyên trong năm", II.9 "Quý II, IV năm 2025", V "kịp thời". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.1:COORDINATE:so-noi-vu:2025 | khoản 1 Mục II | phối hợp, thường xuyên",
                "II.9:COORDINATE:ubnd-huyen-ba-to:2025-Q2 | khoản 9 Mục II | phối hợp, “Quý II, IV năm 2025”",
                "V:ESCALATE:so-tu-phap:2025 | Mục V | báo cáo khó khăn, vướng mắc, “kịp thời”",
                "V:REPORT:so-tu-phap:2025-H1 | Mục V | báo cáo, trước ngày 15/5/2025",
                "IV.3:ISSUE_PLAN:so-tu-phap:2025 | khoản 3 Mục IV | xây dựng kế hoạch, không quy định thời hạn"
            })
    void a_side_says_the_time_that_its_plan_gives(String id, String place, String duty) {
        PortfolioPlan plan = PortfolioPlan.of(
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard()));
        DutyTerm term = plan.underRules().register().find(id).orElseThrow().term();
        PortfolioDuty side = PortfolioDuty.of(plan).stream()
                .filter(each -> each.term().clause().equals(term.clause())
                        && each.term().duty() == term.duty()
                        && each.term().period().equals(term.period()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                place + " Kế hoạch số 65/KH-UBND ngày 31/3/2025 (" + duty + ")",
                PlanConflict.side(side).vi());
    }

    @Test
    void a_conflict_is_a_finding_at_the_clause_of_the_plan_that_was_issued_first() {
        Finding otherLead =
                only(TwoPlans.task(WORDS, "so-y-te", "2025-12-01"), TwoPlans.task(WORDS, "so-tu-phap", "-"));
        assertEquals("portfolio.other-lead", otherLead.code());
        assertEquals(Severity.WARNING, otherLead.severity());
        assertEquals(
                "cùng một nhiệm vụ, khác cơ quan chủ trì: khoản 1 Mục II Kế hoạch số 1/KH-UBND ngày 01/02/2025 (thực"
                        + " hiện, trước ngày 01/12/2025): Sở Y tế; khoản 1 Mục II Kế hoạch số 2/KH-UBND ngày 02/02/2025"
                        + " (thực hiện, “theo quy định”): Sở Tư pháp",
                otherLead.message().vi());
        Finding twice =
                only(TwoPlans.task(WORDS, "so-y-te", "2025-12-01"), TwoPlans.task(WORDS, "so-y-te", "2025-12-01"));
        assertEquals("portfolio.twice", twice.code());
        assertEquals(Severity.INFO, twice.severity(), "doing it once may suffice");
        assertEquals(
                AgencyId.of("so-y-te"),
                firstConflict(
                                TwoPlans.task(WORDS, "so-y-te", "2025-12-01"),
                                TwoPlans.task(WORDS, "so-y-te", "2025-12-01"))
                        .agencies()
                        .get(0)
                        .agency());
    }

    private static Finding only(Clause earlier, Clause later) {
        return firstConflict(earlier, later).finding();
    }

    private static PlanConflict firstConflict(Clause earlier, Clause later) {
        return TwoPlans.sideBySide(
                        TwoPlans.earlier(TwoPlans.PROVINCE, earlier), TwoPlans.later(TwoPlans.PROVINCE, later))
                .conflicts()
                .get(0);
    }
}
