package vn.childplan.validation.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/**
 * 1/KH-UBND of a province asks something of xã Ba Gia, whose 2/KH-UBND carries that plan out: does it take it up? Words are compared
 * by pairs of neighbouring syllables, as in {@link ConflictsTest}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanCoverageTest {
    private static final String COMMUNE = "ubnd-xa-ba-gia";
    private static final String WORDS = "kết quả phòng chống đuối nước mùa";

    private static PlanCoverage coverage(Clause asked, Clause... own) {
        List<PlanCoverage> all = all(TwoPlans.EARLIER, asked, own);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static List<PlanCoverage> all(@Nullable String superior, Clause asked, Clause... own) {
        return Portfolio.of(List.of(
                        TwoPlans.of(TwoPlans.earlier(TwoPlans.PROVINCE, asked), null),
                        TwoPlans.of(TwoPlans.later(TwoPlans.COMMUNE, own), superior)))
                .coverage();
    }

    private static String told(PlanCoverage coverage) {
        return coverage.state() + ": " + coverage.why().en();
    }

    /**
     * The province asks for a report for the first half-year before 15/5/2025. The commune gathers reports for it; what comes in the
     * two months up to 14/5/2025 can be in that report, what is due before 14/3/2025 cannot.
     */
    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-H1 | 2025-05-15 | COVERED: words and day fit",
                "2025-H1 | 2025-05-16 | IN_DOUBT: a later day: 15 May 2025",
                "2025-H1 | 2025-03-15 | COVERED: words and day fit",
                "2025-H1 | 2025-03-14 | IN_DOUBT: a much earlier day",
                "2025-H1 | -          | IN_DOUBT: sets no day",
                "2025-H2 | 2025-05-15 | IN_DOUBT: has the report for another period: second half of 2025",
                "2025-H2 | 2025-03-14 | NOT_COVERED: gives nobody to report"
            })
    void a_report_that_is_asked_for_is_looked_for_by_period_and_day(String period, String before, String told) {
        assertEquals(
                told,
                told(coverage(
                        TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-05-15"),
                        TwoPlans.report(WORDS, COMMUNE, period, before))));
    }

    @Test
    void a_report_that_is_asked_for_without_a_day_may_come_on_any() {
        assertEquals(
                "COVERED: words and day fit",
                told(coverage(
                        TwoPlans.report(WORDS, COMMUNE, "2025-H1", "-"),
                        TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-02-15"))));
    }

    @Test
    void a_report_to_somebody_else_or_on_something_else_is_not_the_one_that_is_asked_for() {
        Clause asked = TwoPlans.report("kết quả Tháng hành động vì trẻ em", COMMUNE, "2025-H1", "2025-07-15");
        assertEquals(
                "NOT_COVERED: gives nobody to report",
                told(coverage(
                        asked,
                        TwoPlans.report(
                                "kết quả Tháng hành động vì trẻ em",
                                COMMUNE,
                                "2025-H1",
                                "2025-07-15",
                                TwoPlans.COMMUNE))));
        PlanCoverage other = coverage(asked, TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-07-15"));
        assertEquals("IN_DOUBT: only has a report on something else", told(other));
        assertEquals(ClauseRef.of("V"), other.by().term().clause());
    }

    /** Of several the one on the event is nearest, then the one of the period, then the one in the likest words. */
    @Test
    void the_nearest_of_several_reports_is_looked_at() {
        PlanCoverage byPeriod = coverage(
                TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-05-15"),
                at("V", TwoPlans.report(WORDS, COMMUNE, "2025-H2", "2025-05-15")),
                at("VI", TwoPlans.report("kết quả bạo lực gia đình", COMMUNE, "2025-H1", "2025-05-15")));
        assertEquals("VI", byPeriod.by().term().clause().value());
        PlanCoverage byWords = coverage(
                TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-05-15"),
                at("V", TwoPlans.report("kết quả bạo lực gia đình", COMMUNE, "2025-H1", "2025-05-15")),
                at("VI", TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-05-15")));
        assertEquals("VI", byWords.by().term().clause().value());
    }

    @Test
    void a_report_on_the_event_is_nearer_than_one_of_the_period() {
        PlanCoverage onEvent = coverage(
                TwoPlans.report("kết quả Tháng hành động vì trẻ em", COMMUNE, "2025-H1", "2025-07-15"),
                at("V", TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-07-15")),
                at("VI", TwoPlans.report("kết quả Tháng hành động vì trẻ em", COMMUNE, "2025-06", "2025-07-15")));
        assertEquals("VI", onEvent.by().term().clause().value());
        assertEquals("cần xem lại", onEvent.state().label().vi());
    }

    private static Clause at(String ref, ReportingDuty report) {
        return ReportingDuty.of(
                ClauseRef.of(ref),
                report.heading(),
                report.wording(),
                report.reporters(),
                report.reports(),
                report.addressee());
    }

    /** What others report to the commune, it gathers: that is the report of the commune, if its day fits. */
    @Test
    void whoever_gathers_the_reports_of_others_reports() {
        Assignment gathering = assigned(
                DutyKind.CONSOLIDATE,
                WORDS,
                new Schedule.Due(ReportingPeriod.half(2025, 1), Deadline.before(LocalDate.of(2025, 5, 15))));
        assertEquals(
                PlanCoverage.State.COVERED,
                coverage(TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-05-15"), gathering)
                        .state());
        assertEquals(
                PlanCoverage.State.NOT_COVERED,
                coverage(gathering, TwoPlans.report(WORDS, COMMUNE, "2025-H1", "2025-05-15"))
                        .state(),
                "who reports for itself does not gather");
    }

    private static Assignment assigned(DutyKind kind, String words, Schedule schedule) {
        return new Assignment(
                ClauseRef.of("IV.5"),
                words,
                List.of(AssignedDuty.of(
                                words, kind, List.of(new Party.One("UBND xã", AgencyId.of(COMMUNE), null)), schedule)
                        .withAddressee(TwoPlans.PROVINCE)));
    }

    /**
     * Asked for: five pairs of syllables by before 1/12/2025. Three of them are 60 %; two phrases of one pair each are 40 %; one phrase
     * of two pairs is less than half, and no likeness.
     */
    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kết quả phòng chống đuối nước mùa    | 2025-12-01 | COVERED: words and day fit",
                "kết quả phòng chống đuối nước mùa    | 2025-11-01 | COVERED: words and day fit",
                "kết quả phòng chống đuối nước mùa    | 2025-12-02 | IN_DOUBT: a later day: 1 Dec 2025",
                "kết quả phòng chống đuối nước mùa    | -          | IN_DOUBT: sets no day",
                "kết quả phòng chống đuối sức bền bỉ  | 2025-12-01 | COVERED: words and day fit",
                "phòng chống sét nước mùa             | 2025-12-01 | IN_DOUBT: the words are only partly alike",
                "phòng chống đuối sức bền bỉ lâu dài  | 2025-12-01 | NOT_COVERED: no words like these are found",
                "bạo lực gia đình nghiêm trọng        | 2025-12-01 | NOT_COVERED: no words like these are found"
            })
    void a_task_that_is_asked_for_is_looked_for_by_words_and_day(String words, String before, String told) {
        assertEquals(
                told,
                told(coverage(TwoPlans.task(WORDS, COMMUNE, "2025-12-01"), TwoPlans.task(words, COMMUNE, before))));
    }

    /** 3 of 20 pairs, in two phrases, are 15 %, 2 of 20 are not. */
    @Test
    void fifteen_of_a_hundred_words_may_be_about_the_same() {
        String asked = "phòng chống đuối nước mùa nắng gió bão lũ sạt lở núi rừng biển đảo sông suối hồ ao kênh rạch";
        assertEquals(20, asked.split(" ").length - 1);
        assertEquals(
                PlanCoverage.State.IN_DOUBT,
                coverage(
                                TwoPlans.task(asked, COMMUNE, "2025-12-01"),
                                TwoPlans.task(
                                        "phòng chống đuối sức ngọt sạch bền vững lâu dài mãi mãi khắp nơi mọi lúc"
                                                + " mọi nhà luôn luôn núi rừng",
                                        COMMUNE,
                                        "2025-12-01"))
                        .state());
        assertEquals(
                PlanCoverage.State.NOT_COVERED,
                coverage(
                                TwoPlans.task(asked, COMMUNE, "2025-12-01"),
                                TwoPlans.task(
                                        "phòng chống đuối sức ngọt sạch bền vững lâu dài mãi mãi khắp nơi mọi lúc"
                                                + " mọi nhà luôn luôn vui khoẻ",
                                        COMMUNE,
                                        "2025-12-01"))
                        .state());
    }

    /** II.9: "Quý II, IV năm 2025" gives two duties; to a commune that has nothing on it one thing is missing. */
    @Test
    void a_task_of_two_quarters_is_one_thing_that_is_asked_for() {
        PlanTask asked = PlanTask.of(
                ClauseRef.of("II.9"),
                WORDS,
                Responsibility.leading("", List.of(new Party.One("UBND xã", AgencyId.of(COMMUNE), null))),
                Responsibility.coordinating("", List.of()),
                new Timing("Quý II, IV năm 2025", new Schedule.Quarters(2025, new TreeSet<>(Set.of(2, 4)))));
        assertEquals(
                "NOT_COVERED: no words like these are found",
                told(coverage(asked, TwoPlans.task("bạo lực gia đình nghiêm trọng", COMMUNE, "2025-12-01"))));
    }

    /** "trước ngày 10/5 và ngày 10/11": of two reports of one year the one in the two months up to 14/11 is the one asked for. */
    @Test
    void of_two_reports_of_a_year_the_one_near_the_day_is_looked_at() {
        PlanCoverage coverage = coverage(
                TwoPlans.report(WORDS, COMMUNE, "2025", "2025-11-15"),
                ReportingDuty.of(
                        ClauseRef.of("V"),
                        "Báo cáo",
                        WORDS,
                        List.of(new Party.One("UBND xã", AgencyId.of(COMMUNE), null)),
                        List.of(due("2025-05-10"), due("2025-11-10")),
                        TwoPlans.PROVINCE));
        assertEquals("COVERED: words and day fit", told(coverage));
    }

    private static ReportingDuty.PeriodicReport due(String before) {
        return new ReportingDuty.PeriodicReport(
                before, ReportingPeriod.year(2025), Deadline.before(LocalDate.parse(before)));
    }

    /** Both tasks of the commune have all words that are asked for: the first is as good as the second. */
    @Test
    void of_two_tasks_as_near_the_first_is_named() {
        PlanCoverage coverage = coverage(
                TwoPlans.task(WORDS, COMMUNE, "2025-12-01"),
                TwoPlans.task(WORDS, COMMUNE, "2025-12-01"),
                assigned(DutyKind.CARRY_OUT, WORDS, new Schedule.Continuous(2025)));
        assertEquals("II.1", coverage.by().term().clause().value());
    }

    @Test
    void words_too_few_to_compare_are_in_doubt() {
        PlanCoverage coverage = coverage(
                TwoPlans.task("kết quả phòng", COMMUNE, "2025-12-01"), TwoPlans.task(WORDS, COMMUNE, "2025-12-01"));
        assertEquals("IN_DOUBT: the words are too few to compare", told(coverage));
        assertNull(coverage.by());
    }

    @Test
    void a_report_is_no_task_though_its_words_are_the_same() {
        assertEquals(
                PlanCoverage.State.NOT_COVERED,
                coverage(
                                TwoPlans.task(WORDS, COMMUNE, "2025-12-01"),
                                TwoPlans.report(WORDS, COMMUNE, "2025", "2025-12-01"))
                        .state());
    }

    @Test
    void a_plan_that_is_asked_for_is_covered_by_itself() {
        PlanCoverage coverage = coverage(
                assigned(DutyKind.ISSUE_PLAN, "xây dựng kế hoạch", new Schedule.Continuous(2025)),
                TwoPlans.task(WORDS, COMMUNE, "2025-12-01"));
        assertEquals("COVERED: it is Plan 2/KH-UBND of 2 Feb 2025", told(coverage));
    }

    @Test
    void what_is_asked_of_others_and_what_a_plan_is_not_under_is_not_looked_at() {
        Clause own = TwoPlans.task(WORDS, COMMUNE, "2025-12-01");
        assertEquals(List.of(), all(TwoPlans.EARLIER, TwoPlans.task(WORDS, "so-y-te", "2025-12-01"), own));
        assertEquals(List.of(), all(null, TwoPlans.task(WORDS, COMMUNE, "2025-12-01"), own));
    }
}
