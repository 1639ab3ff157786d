package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.OneDuty;
import vn.childplan.validation.assessment.OwnRule;
import vn.childplan.validation.assessment.Plan65;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Judgement;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

/** The first report of V is due before 15/5/2025: due soon from Wednesday 7/5 on, when seven days are left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NextChangeTest {
    private static final OneDuty REPORT = OneDuty.reportBefore("2025-H1", "2025-05-15");

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-05-01, 2025-05-07", "2025-05-10, 2025-05-15"})
    void of_all_obligations_of_the_plan_the_one_that_changes_first_counts(String asOf, String next) {
        assertEquals(next + "T00:00:00+07:00", next(Plan65.assess(asOf)));
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        // The plan is of 31/3.
        "2025-01-01, 2025-03-31",
        "2025-03-30, 2025-03-31",
        "2025-03-31, 2025-05-07",
        "2025-05-06, 2025-05-07",
        "2025-05-07T00:00, 2025-05-15",
        "2025-05-14, 2025-05-15",
        "2025-05-15T00:00, never",
    })
    void a_report_opens_with_the_plan_is_due_soon_seven_days_before_its_last_day_and_overdue_after_it(
            String asOf, String next) {
        assertNext(next, REPORT.assess(asOf));
    }

    @ParameterizedTest(name = "warned {0} days before: {1}")
    @CsvSource({"0, 2025-05-14", "1, 2025-05-13", "30, 2025-04-14"})
    void it_is_due_soon_when_as_many_days_are_left_as_the_rule_is_set_to(int days, String next) {
        RuleSet rules = RuleSet.standard().set("progress.due-soon", "days", days);
        assertNext(next, REPORT.by(rules).assess("2025-04-01"));
    }

    @Test
    void what_is_done_changes_no_more() {
        assertNext("never", REPORT.assess("2025-05-10", submission("2025-05-09")));
    }

    @Test
    void what_the_log_records_later_plays_no_part() {
        assertNext("2025-05-15", REPORT.assess("2025-05-10", submission("2025-05-12T10:00")));
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2025-05-10, 2025-05-18", "2025-05-18, 2025-05-26", "2025-05-26, never"})
    void an_extension_to_25_5_moves_both_days(String asOf, String next) {
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-09", "2025-05-25");
        assertNext(next, REPORT.assess(asOf, extension));
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        // Seven days are left before 15/5.
        "2025-05-07, 2025-05-08",
        "2025-05-08, 2025-05-16",
        "2025-05-15, 2025-05-16",
        "2025-05-16, never",
    })
    void if_the_day_named_counts_both_come_a_day_later(String asOf, String next) {
        RuleSet rules = RuleSet.standard().set("deadline.wording", "includesNamedDay", true);
        assertNext(next, REPORT.by(rules).assess(asOf));
    }

    /** Known since 31/3: waived from noon of 1/4 to 10/4, long before the report is due. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-03-31, 2025-04-01T12:00",
        "2025-04-01T11:59:59, 2025-04-01T12:00",
        "2025-04-01T12:00:00, 2025-04-11T00:00",
        "2025-04-02, 2025-04-11T00:00",
        "2025-04-11, 2025-05-07T00:00"
    })
    void a_waiver_begins_and_ends(String asOf, String next) {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-04-01T12:00", "2025-04-10")
                .withRecordedAt("2025-03-31T08:00");
        assertEquals(next + ":00+07:00", next(REPORT.assess(asOf, waiver)));
    }

    @Test
    void a_waiver_that_nobody_knows_yet_changes_nothing() {
        Waiver waiver = Waiver.of("so-tu-phap", "V", "2025-H1", "2025-04-01T12:00", "2025-04-10")
                .withRecordedAt("2025-04-01T08:00");
        assertNext("2025-05-07", REPORT.assess("2025-04-01T07:00", waiver));
    }

    @ParameterizedTest(name = "until {0}, as of {1}: {2}")
    @CsvSource({
        "2025-04-10, 2025-03-31, 2025-04-01",
        "2025-04-10, 2025-04-02, 2025-04-11",
        "2025-04-10, 2025-04-11, 2025-05-07",
        // 14/5 falls into it: the last permitted day is 31/5.
        "2025-05-31, 2025-05-02, 2025-06-01",
    })
    void a_suspension_begins_and_ends(String until, String asOf, String next) {
        Suspension suspension = Suspension.of("so-tu-phap", "V", "2025-H1", "2025-04-01T00:00", until)
                .withRecordedAt("2025-03-31T08:00");
        assertNext(next, REPORT.assess(asOf, suspension));
    }

    @Test
    void what_is_not_due_when_its_bearer_ends_changes_on_that_day() {
        OneDuty ending = OneDuty.reportBefore("2025", "2025-11-15").endingOn("2025-07-01");
        assertNext("2025-07-01", ending.assess("2025-06-01"));
        assertNext("never", ending.assess("2025-07-01"));
    }

    @Test
    void what_is_taken_over_opens_on_the_day_of_taking_over() {
        OneDuty passing = OneDuty.reportBefore("2025", "2025-11-15").endingAndTakenOverOn("2025-07-01", "2025-08-01");
        assertNext("2025-07-01", passing.assess("2025-06-01"));
        assertNext("2025-08-01", passing.assess("2025-07-01"));
        assertNext("2025-11-07", passing.assess("2025-08-01"));
    }

    @Test
    void a_task_without_a_date_is_judged_when_its_year_has_ended() {
        OneDuty task = OneDuty.task(new Schedule.Continuous(2025));
        assertNext("2026-01-01", task.assess("2025-06-01"));
        assertNext("2026-01-01", task.assess("2025-12-31"));
        assertNext("never", task.assess("2026-01-01"));
    }

    @Test
    void a_task_of_the_fourth_quarter_opens_with_it() {
        OneDuty task = OneDuty.task(new Schedule.Quarters(2025, new TreeSet<>(List.of(4))));
        assertNext("2025-10-01", task.assess("2025-06-01"));
    }

    /** Rules of one's own may look at any day that is recorded, whether or not the last permitted day moves to it. */
    @Test
    void a_rule_of_ones_own_may_change_sides_at_the_original_day_and_at_the_end_of_an_extension() {
        VerdictRule original = own(judgement -> judgement.obligation().lastDay());
        assertNext(
                "2025-05-15", REPORT.by(RuleSet.of("own/1", List.of(original))).assess("2025-04-01"));
        VerdictRule extended = own(judgement -> ((Extension) judgement.evidence(0)).until());
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-09", "2025-05-25");
        assertNext(
                "2025-05-26", REPORT.by(RuleSet.of("own/1", List.of(extended))).assess("2025-05-10", extension));
    }

    // Within a day

    private static final Instant FIVE_O_CLOCK = VietnamTime.parse("2025-05-14T17:00");

    /** "Trước 17 giờ ngày 14/5": a rule that asks whether that has come, one that looks at the clock, and the second between. */
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2025-05-14T00:00:00, 2025-05-14T17:00:00+07:00",
        "2025-05-14T16:59:58, 2025-05-14T17:00:00+07:00",
        "2025-05-14T16:59:59, 2025-05-14T17:00:00+07:00",
        "2025-05-14T17:00:00, never",
        "2025-01-01T00:00:00, 2025-05-14T17:00:00+07:00",
    })
    void a_rule_of_ones_own_may_change_sides_at_a_second_within_a_day(String asOf, String next) {
        assertEquals(next, next(by(judgement -> judgement.hasCome(FIVE_O_CLOCK)).assess(asOf)));
        assertEquals(
                next,
                next(by(judgement -> !judgement.asOf().isBefore(FIVE_O_CLOCK)).assess(asOf)));
    }

    /** An instant between two seconds has come with the later one. */
    @Test
    void a_fraction_of_a_second_has_come_with_the_second_after_it() {
        OneDuty duty = by(judgement -> judgement.hasCome(FIVE_O_CLOCK.plusNanos(1)));
        assertEquals("2025-05-14T17:00:01+07:00", next(duty.assess("2025-05-14T17:00:00")));
    }

    /** 24 hours after what is recorded, long after every day of the duty: no midnight is near. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_rule_of_ones_own_may_count_hours_from_an_entry(boolean asks) {
        OneDuty duty = by(judgement -> {
            Evidence entry = judgement.evidence(0);
            Instant dayLater = entry.at().plus(Duration.ofHours(24));
            return asks ? judgement.hasCome(dayLater) : !judgement.asOf().isBefore(dayLater);
        });
        Evidence entry = submission("2026-03-01T10:07:09");
        assertEquals("2026-03-02T10:07:09+07:00", next(duty.assess("2026-03-01T12:00", entry)));
        assertEquals("never", next(duty.assess("2026-03-02T10:07:09", entry)));
    }

    /** Asked for one after the other, each is found: at noon it is suspended, at one it is not. */
    @Test
    void a_rule_that_asks_may_change_sides_and_back_between_two_midnights() {
        Instant noon = VietnamTime.parse("2025-06-02T12:00");
        OneDuty duty = by(judgement -> judgement.hasCome(noon) && !judgement.hasCome(noon.plus(Duration.ofHours(1))));
        assertEquals("2025-06-02T12:00:00+07:00", next(duty.assess("2025-06-01")));
        assertEquals("2025-06-02T13:00:00+07:00", next(duty.assess("2025-06-02T12:00:00")));
        assertEquals("never", next(duty.assess("2025-06-02T13:00:00")));
    }

    /** One changes at 17:00:00 and all others a second later, whether it is looked at before them or after. */
    @ParameterizedTest(name = "the last one: {0}")
    @ValueSource(booleans = {false, true})
    void of_changes_a_second_apart_the_first_counts(boolean last) {
        AtomicReference<String> early = new AtomicReference<>("");
        VerdictRule rule = OwnRule.named("own.second").check(Stage.STANDING, (judgement, settings) -> {
            boolean isEarly = judgement.obligation().id().equals(early.get());
            boolean over = judgement.hasCome(isEarly ? FIVE_O_CLOCK : FIVE_O_CLOCK.plusSeconds(1));
            judgement.decide(over ? Status.OVERDUE : Status.IN_TIME);
            return Outcome.PASSED;
        });
        PlanUnderRules plan = new PlanUnderRules(
                QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.of("own/1", List.of(rule)));
        List<Obligation> obligations = plan.register().obligations();
        early.set(obligations.get(last ? obligations.size() - 1 : 0).id());
        assertEquals(
                "2025-05-14T17:00:00+07:00",
                next(plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-14T12:00"))));
    }

    private static OneDuty by(Predicate<Judgement> over) {
        VerdictRule rule = OwnRule.named("own.hour").check(Stage.STANDING, (judgement, settings) -> {
            judgement.decide(over.test(judgement) ? Status.OVERDUE : Status.IN_TIME);
            return Outcome.PASSED;
        });
        return REPORT.by(RuleSet.of("own/1", List.of(rule)));
    }

    // Cost

    /** Each obligation that is judged asks this rule once, for it looks at the bearer. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2025-05-01", "2025-05-10", "2025-05-20", "2025-12-26", "2026-06-01"})
    void looking_for_it_judges_fewer_obligations_than_judging_does(String asOf) {
        AtomicInteger judged = new AtomicInteger();
        VerdictRule counting = OwnRule.named("own.counting").check(Stage.FINDING, (judgement, settings) -> {
            judged.addAndGet(judgement.obligation().clause().value().isEmpty() ? 0 : 1);
            return Outcome.NOT_APPLICABLE;
        });
        RuleSet rules = RuleSet.standard().with(counting);
        PlanUnderRules plan = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), rules);
        Assessment assessment = plan.assess(QuangNgai.sampleEvidence(), VietnamTime.parse(asOf));
        int all = judged.getAndSet(0);
        assertTrue(all >= assessment.verdicts().size());
        assessment.nextChange();
        assertTrue(judged.get() * 2 < all, judged + " of " + all);
    }

    private static VerdictRule own(Function<Judgement, LocalDate> day) {
        return OwnRule.named("own.day").check(Stage.STANDING, (judgement, settings) -> {
            boolean over = judgement.today().isAfter(day.apply(judgement));
            judgement.decide(over ? Status.OVERDUE : Status.IN_TIME);
            return Outcome.PASSED;
        });
    }

    private static Evidence submission(String at) {
        return Submission.of("so-tu-phap", "V", "2025-H1", at);
    }

    private static void assertNext(String day, Assessment assessment) {
        assertEquals(day.equals("never") ? "never" : day + "T00:00:00+07:00", next(assessment));
    }

    private static String next(Assessment assessment) {
        return assessment.nextChange().map(VietnamTime::format).orElse("never");
    }
}
