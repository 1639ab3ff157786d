package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.ClauseRule;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UpcomingTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);
    /** Without the reading of the standard set that comes on 1/7/2025, so that nothing else is to come. */
    private static final RuleSet SETTLED = RuleSet.standard().unset("bearer.localities", "level");

    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), SETTLED);
    /** A day late by the plan's words, in time if the day named is included. */
    private static final EvidenceLog LOG = EvidenceLog.of(Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-15"));

    private static final Instant AS_OF = VietnamTime.parse("2025-05-20");

    @Test
    void a_setting_to_come_is_a_warning_about_the_verdicts_it_would_change() {
        RuleSet announced = SETTLED.set("progress.due-soon", "days", 14, JUNE);
        Upcoming upcoming = Upcoming.of(PLAN.with(announced), EvidenceLog.EMPTY, VietnamTime.parse("2025-05-05"));
        Upcoming.Change change = upcoming.changes().get(0);
        assertEquals(JUNE, change.from());
        // Of 14/5 nine days are left on 5/5: 13 districts, 8 departments, 5 organisations, as in ImpactTest.
        assertEquals(Map.of("IN_TIME>DUE_SOON", 26), change.impact().transitions());
        assertTrue(upcoming.warnings()
                .contains(Text.of(
                        "65/KH-UBND:V:REPORT:so-noi-vu:2025-H1: theo quy tắc áp dụng từ ngày 01/6/2025 thì là sắp đến"
                                + " hạn (progress.due-soon)",
                        "65/KH-UBND:V:REPORT:so-noi-vu:2025-H1: by what holds from 1 Jun 2025 it would be due soon"
                                + " (progress.due-soon)")));
    }

    @Test
    void what_holds_already_is_no_warning() {
        RuleSet since = SETTLED.set("progress.due-soon", "days", 14, LocalDate.of(2025, 5, 20));
        assertEquals(List.of(), Upcoming.of(PLAN.with(since), LOG, AS_OF).changes(), "from today");
        assertTrue(Upcoming.of(PLAN, LOG, AS_OF).isEmpty());
    }

    @Test
    void two_days_are_told_apart_each_against_the_one_before() {
        RuleSet announced = SETTLED.set("deadline.wording", "includesNamedDay", true, JUNE)
                .set("deadline.wording", "includesNamedDay", false, AUGUST);
        List<Upcoming.Change> changes =
                Upcoming.of(PLAN.with(announced), LOG, AS_OF).changes();
        assertEquals(
                List.of(JUNE, AUGUST),
                changes.stream().map(Upcoming.Change::from).toList());
        assertEquals(Map.of("MET_LATE>MET", 1), changes.get(0).impact().transitions());
        assertEquals(Map.of("MET>MET_LATE", 1), changes.get(1).impact().transitions());
    }

    @Test
    void a_rule_to_come_takes_the_place_of_the_one_that_ends_on_its_day() {
        VerdictRule lenient = Rule.named("test.lenient")
                .title("Nộp là đạt", "Handed in is met")
                .basis("thử", "test")
                .until(JUNE)
                .check(Stage.FULFILMENT, (judgement, settings) -> {
                    if (judgement.evidenceCount() == 0) {
                        return Outcome.NOT_APPLICABLE;
                    }
                    judgement.decide(Status.MET);
                    return Outcome.PASSED;
                });
        VerdictRule strict = Rule.named("test.strict")
                .title("Nộp là trễ", "Handed in is late")
                .basis("thử", "test")
                .from(JUNE)
                .check(Stage.FULFILMENT, (judgement, settings) -> {
                    if (judgement.evidenceCount() == 0) {
                        return Outcome.NOT_APPLICABLE;
                    }
                    judgement.decide(Status.MET_LATE);
                    return Outcome.FAILED;
                });
        RuleSet rules = SETTLED.without("fulfilment.in-time").with(lenient).with(strict);
        List<Upcoming.Change> changes =
                Upcoming.of(PLAN.with(rules), LOG, AS_OF).changes();
        assertEquals(1, changes.size());
        assertEquals(Map.of("MET>MET_LATE", 1), changes.get(0).impact().transitions());
    }

    /** Communes are "địa phương" in plans of 1/7/2025 and later; the plan is of 31/3/2025 and will never be read so. */
    @Test
    void a_reading_for_later_plans_is_not_to_come_for_this_one() {
        assertEquals(
                List.of(),
                Upcoming.of(PLAN.with(RuleSet.standard()), LOG, AS_OF).changes());
    }

    /** A circular to come: as if it held already it would order reports, which today nobody owes. */
    @Test
    void of_duties_that_the_register_does_not_hold_nothing_is_said() {
        ClauseRule report = (ClauseRule)
                RuleSet.library().get(1).rule("tt16.month-of-action").orElseThrow();
        RuleSet announced = SETTLED.with(Rule.named("test.circular-to-come")
                .title("Báo cáo", "A report")
                .basis("thử", "test")
                .from(LocalDate.of(2026, 2, 1))
                .clauses(report.law(), report.source()));
        Upcoming upcoming = Upcoming.of(PLAN.with(announced), LOG, AS_OF);
        Upcoming.Change change = upcoming.changes().get(0);
        assertTrue(change.impact().changes().stream().allMatch(each -> each.before() == null));
        assertFalse(change.impact().changes().isEmpty());
        assertEquals(List.of(), change.verdicts());
        assertTrue(upcoming.isEmpty());
        assertEquals(
                List.of("obligations that are not owed yet: "
                        + change.impact().changes().size()),
                change.whyNone().stream().map(Text::en).toList());
    }

    /**
     * From 1/7/2025 the circulars bind: the 56 communes of that day and the province report on the Month of Action and the forum,
     * one department on alternative care, and facilities that the directory does not name.
     */
    @Test
    void duties_that_a_law_orders_from_its_day_are_told_with_it() {
        RuleSet joined = SETTLED;
        for (Rule rule : RuleSet.library().get(1).rules()) {
            joined = joined.with(rule);
        }
        Upcoming.Change change = Upcoming.of(PLAN.with(joined), LOG, VietnamTime.parse("2025-06-20"))
                .changes()
                .get(0);
        assertEquals(LocalDate.of(2025, 7, 1), change.from());
        assertEquals(
                List.of(
                        "số nghĩa vụ mới: 56 – báo cáo theo khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, theo Thông tư số"
                                + " 16/2025/TT-BYT, trước ngày 20/7/2025",
                        "số nghĩa vụ mới: 1 – báo cáo theo Điều 5 Thông tư số 28/2019/TT-BLĐTBXH, trước ngày 31/7/2025",
                        "số nghĩa vụ mới: 1 – báo cáo theo khoản 1 Điều 15 Thông tư số 14/2020/TT-BLĐTBXH, trước ngày"
                                + " 25/12/2025",
                        "số nghĩa vụ mới: 1 – báo cáo theo Thông tư số 14/2020/TT-BLĐTBXH, theo Thông tư số"
                                + " 16/2025/TT-BYT, “định kỳ 6 tháng”",
                        "số nghĩa vụ mới: 1 – báo cáo theo Điều 13, Điều 14 Thông tư số 29/2019/TT-BLĐTBXH, 15 ngày kể từ"
                                + " ngày kết thúc diễn đàn trẻ em",
                        "số nghĩa vụ mới: 56 – báo cáo theo khoản 4 Điều 14 Thông tư số 29/2019/TT-BLĐTBXH, theo Thông tư số"
                                + " 16/2025/TT-BYT, 15 ngày kể từ ngày kết thúc diễn đàn trẻ em"),
                change.whyNone().stream().map(Text::vi).toList());
        assertEquals(
                "new obligations: 1 – report under Art. 5, Circular 28/2019/TT-BLĐTBXH, before 31 Jul 2025",
                change.whyNone().get(1).en());
    }

    @Test
    void where_no_verdict_would_differ_it_is_said_why() {
        RuleSet announced = SETTLED.set("fulfilment.document", "otherChannel", "NOT_COUNTED", JUNE);
        Upcoming.Change change = Upcoming.of(PLAN.with(announced), EvidenceLog.EMPTY, AS_OF)
                .changes()
                .get(0);
        assertEquals(List.of(), change.verdicts());
        assertEquals(change.impact().whyNoChange(), change.whyNone());
        assertFalse(change.whyNone().isEmpty());
        RuleSet soon = SETTLED.set("deadline.wording", "includesNamedDay", true, JUNE);
        Upcoming.Change moved =
                Upcoming.of(PLAN.with(soon), LOG, AS_OF).changes().get(0);
        assertEquals(List.of(), moved.whyNone(), "verdicts would differ");
    }

    @Test
    void a_last_day_alone_that_would_differ_is_counted() {
        // As of 1/5 every report is open either way; 15/5 instead of 14/5 changes no status.
        RuleSet announced = SETTLED.set("deadline.wording", "includesNamedDay", true, JUNE);
        Upcoming.Change change = Upcoming.of(PLAN.with(announced), EvidenceLog.EMPTY, VietnamTime.parse("2025-05-01"))
                .changes()
                .get(0);
        assertEquals(List.of(), change.verdicts());
        assertEquals(
                List.of("obligations with another last permitted day or finding alone, of the same status: "
                        + change.impact().otherChanges().size()),
                change.whyNone().stream().map(Text::en).toList());
    }
}
