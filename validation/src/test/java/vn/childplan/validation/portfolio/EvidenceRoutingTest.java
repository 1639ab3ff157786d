package vn.childplan.validation.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;

/**
 * Plan 1 asks Sở Y tế for a report of the first half-year and gives it a task; plan 2 asks Sở Tư pháp for the same report, Sở Y tế for
 * one of the second half-year, and both to report difficulties.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceRoutingTest {
    private static final String WORDS = "kết quả phòng chống đuối nước mùa";

    private static final List<PortfolioPlan> PLANS = List.of(
            TwoPlans.of(
                    TwoPlans.earlier(
                            TwoPlans.PROVINCE,
                            TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-15"),
                            TwoPlans.task(WORDS, "so-y-te", "2025-12-01")),
                    null),
            TwoPlans.of(
                    TwoPlans.later(
                            TwoPlans.PROVINCE,
                            withDifficulties(TwoPlans.report(WORDS, "so-y-te", "2025-H2", "2025-11-15"))),
                    null));

    private static ReportingDuty withDifficulties(ReportingDuty regime) {
        return regime.withEscalation(new ReportingDuty.Escalation(
                "kịp thời báo cáo khó khăn", List.of(new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null))));
    }

    private static Submission report(String period) {
        return Submission.of("so-y-te", "V", period, "2025-05-10");
    }

    /** Plan 1, plan 2, both of which it may be, or none. */
    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of("of plan 1 by its period", report("2025-H1"), "1"),
                Arguments.of("of plan 2 by its period", report("2025-H2"), "2"),
                Arguments.of("of either without a period", report(null), "several"),
                Arguments.of("of plan 1 by its clause", ProgressNote.of("so-y-te", "II.1", null, "2025-05-10"), "1"),
                Arguments.of(
                        "of plan 1 by its duty",
                        ProgressNote.of("so-y-te", "II.1", null, "2025-05-10").withDuty(DutyKind.CARRY_OUT),
                        "1"),
                Arguments.of("of another duty", report("2025-H1").withDuty(DutyKind.CONSOLIDATE), "none"),
                Arguments.of("of somebody else", Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10"), "none"),
                Arguments.of("of another period", report("2024-H1"), "none"),
                Arguments.of(
                        "a difficulty, which plan 2 wants to hear of",
                        Difficulty.of("so-y-te", "V", "2025-05-10"),
                        "2"),
                Arguments.of(
                        "a difficulty with a clause of plan 1", Difficulty.of("so-y-te", "II.1", "2025-05-10"), "none"),
                Arguments.of("a difficulty of somebody else", Difficulty.of("so-tu-phap", "V", "2025-05-10"), "none"),
                Arguments.of("names plan 2", report("2025-H1").withPlan("2/KH-UBND"), "2"),
                Arguments.of("names another plan", report("2025-H1").withPlan("3/KH-UBND"), "none"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("entries")
    void an_entry_is_of_the_plan_that_it_names_or_of_the_only_one_that_it_can_be(
            String which, Evidence entry, String plan) {
        EvidenceRouting routing = EvidenceRouting.of(PLANS, EvidenceLog.of(entry));
        assertEquals(
                Map.of(
                                "1",
                                "1",
                                "2",
                                "2",
                                "several",
                                "portfolio.entry-which-plan",
                                "none",
                                "portfolio.entry-of-no-plan")
                        .get(plan),
                told(routing));
    }

    private static String told(EvidenceRouting routing) {
        List<String> plans = routing.logs().entrySet().stream()
                .filter(each -> each.getValue().size() > 0)
                .map(each -> each.getKey().plan().number().number() + "")
                .toList();
        List<String> findings = routing.findings().stream().map(Finding::code).toList();
        return String.join(" ", plans) + String.join(" ", findings);
    }

    /** One number on two days: plans of two years. */
    @Test
    void a_number_that_two_plans_bear_is_that_of_the_one_that_asks_for_the_entry() {
        List<PortfolioPlan> twins = List.of(
                TwoPlans.of(
                        TwoPlans.earlier(TwoPlans.PROVINCE, TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-15")),
                        null),
                TwoPlans.of(
                        TwoPlans.laterOfTheSameNumber(TwoPlans.report(WORDS, "so-y-te", "2025-H2", "2025-11-15")),
                        null));
        EvidenceRouting first =
                EvidenceRouting.of(twins, EvidenceLog.of(report("2025-H1").withPlan(TwoPlans.EARLIER)));
        assertEquals(1, first.logs().get(twins.get(0)).size());
        assertEquals(List.of(), first.findings());
        EvidenceRouting neither =
                EvidenceRouting.of(twins, EvidenceLog.of(report("2024-H1").withPlan(TwoPlans.EARLIER)));
        assertEquals("portfolio.entry-which-plan", told(neither));
    }

    /**
     * Two plans of one year, issued on 01/02 and 02/02/2025, of which both want to hear of difficulties: on 01/02 only one was there. A
     * day outside the year is of neither, and then it may be of either.
     */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-02-01, 1",
        "2025-02-02, portfolio.entry-which-plan",
        "2025-12-31, portfolio.entry-which-plan",
        "2026-01-01, portfolio.entry-which-plan"
    })
    void a_difficulty_is_of_a_plan_that_had_been_issued(String day, String plan) {
        List<PortfolioPlan> both = Stream.of(
                        TwoPlans.earlier(
                                TwoPlans.PROVINCE,
                                withDifficulties(TwoPlans.report(WORDS, "so-y-te", "2025-H1", "2025-05-15"))),
                        TwoPlans.later(
                                TwoPlans.PROVINCE,
                                withDifficulties(TwoPlans.report(WORDS, "so-y-te", "2025-H2", "2025-11-15"))))
                .map(each -> TwoPlans.of(each, null))
                .toList();
        assertEquals(plan, told(EvidenceRouting.of(both, EvidenceLog.of(Difficulty.of("so-y-te", "V", day)))));
    }

    @Test
    void a_retraction_goes_where_the_entry_went_that_it_takes_back() {
        Submission mistaken = report("2025-H1").withId("17");
        EvidenceRouting routing = EvidenceRouting.of(
                PLANS,
                EvidenceLog.of(
                        Retraction.of("so-y-te", "V", "2025-05-12", "17"),
                        mistaken,
                        Retraction.of("so-y-te", "V", "2025-05-12", "18")));
        assertEquals(2, routing.logs().get(PLANS.get(0)).size());
        assertEquals(0, routing.logs().get(PLANS.get(1)).size());
        assertEquals(
                List.of("portfolio.entry-of-no-plan"),
                routing.findings().stream().map(Finding::code).toList(),
                "nothing has the id 18");
    }

    @Test
    void a_portfolio_of_one_plan_takes_every_entry_for_its_own() {
        EvidenceRouting routing = EvidenceRouting.of(
                List.of(PLANS.get(0)),
                EvidenceLog.of(report("2024-H1"), Retraction.of("so-y-te", "V", "2025-05-12", "17")));
        assertEquals(2, routing.logs().get(PLANS.get(0)).size());
        assertEquals(List.of(), routing.findings());
    }

    @Test
    void what_is_said_of_an_entry_names_the_plans_that_it_may_be_of() {
        Finding several = EvidenceRouting.of(PLANS, EvidenceLog.of(report(null)))
                .findings()
                .get(0);
        assertEquals(
                "Name the plan, one of: Plan 1/KH-UBND of 1 Feb 2025 ('plan': 1/KH-UBND@2025-02-01); Plan 2/KH-UBND of"
                        + " 2 Feb 2025 ('plan': 2/KH-UBND@2025-02-02).",
                several.remedy().en());
        Finding unknown = EvidenceRouting.of(
                        PLANS, EvidenceLog.of(report("2024-H1").withPlan("3/KH-UBND")))
                .findings()
                .get(0);
        assertTrue(unknown.message().en().startsWith("names plan 3/KH-UBND, which is none of these: a submission"));
        assertTrue(
                unknown.message().en().endsWith("clause V, first half of 2024"),
                unknown.message().en());
        Finding forNone = EvidenceRouting.of(PLANS, EvidenceLog.of(report("2024-H1")))
                .findings()
                .get(0);
        assertTrue(
                forNone.message().en().startsWith("is for no obligation of any of the plans: a submission of Sở Y tế"));
    }
}
