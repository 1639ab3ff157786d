package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.RestDayShift;
import vn.childplan.core.time.SpecialDay;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.VerdictPart;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;

/** The report of two departments before 15/5/2025: what impacts, replays and baselines say when one fact is another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneFactDiffersTest {
    private static final String REPORT = "V:REPORT:so-y-te:2025-H1";
    private static final Instant MAY_20 = VietnamTime.parse("2025-05-20");
    private static final RuleSet SETTLED = WhatIsSaidOfChangesTest.SETTLED;

    private static PlanUnderRules plan() {
        return WhatIsSaidOfChangesTest.plan();
    }

    private static Impact impact(PlanUnderRules base, PlanUnderRules candidate) {
        return Impact.of(base, candidate, EvidenceLog.EMPTY, MAY_20);
    }

    private static Plan titled(String title) {
        return plan().plan().toBuilder().title(title).build();
    }

    // Impacts

    @Test
    void an_impact_tells_what_it_compared_and_what_each_change_comes_from() {
        PlanUnderRules base = plan();
        PlanUnderRules candidate = base.with(SETTLED.set("deadline.wording", "includesNamedDay", true));
        Impact impact = impact(base, candidate);
        assertSame(base, impact.base());
        assertSame(candidate, impact.candidate());
        assertEquals(MAY_20, impact.asOf());
        assertEquals(List.of("deadline.wording"), impact.causesOf(REPORT));
        assertEquals(List.of(), impact.causesOf("V:REPORT:so-noi-vu:2025-H1"));
        assertEquals(2, impact.changesOf(VerdictPart.LAST_DAY).size(), "both are late by a day less");
        assertEquals(List.of(), impact.changesOf(VerdictPart.STATUS));
        assertEquals(List.of(), impact.errors());
    }

    private static Rule throwing() {
        return Rule.named("own.throws")
                .title("Quy tắc riêng", "A rule of one's own")
                .basis("Phép thử", "A test")
                .check(Stage.STANDING, (judgement, settings) -> {
                    throw new IllegalStateException("on purpose");
                });
    }

    @Test
    void what_a_rule_throws_is_told_on_an_impact() {
        assertFalse(
                impact(plan(), plan().with(SETTLED.with(throwing()))).errors().isEmpty());
    }

    @Test
    void plans_that_differ_are_compared_and_one_plan_is_not() {
        assertTrue(
                impact(plan(), plan().with(titled("Trẻ em"))).planComparison().isPresent());
        assertFalse(impact(plan(), plan()).planComparison().isPresent());
    }

    /** Section V of the one plan is section VI of the other: the same duty under another number. */
    @Test
    void a_clause_that_only_has_another_number_changes_nothing() {
        PlanUnderRules base = plan();
        ReportingDuty before = (ReportingDuty) base.plan().clauses().get(0);
        ReportingDuty after = new ReportingDuty(
                ClauseRef.of("VI"),
                before.heading(),
                before.wording(),
                before.reporters(),
                before.reports(),
                before.addressee(),
                before.channel(),
                before.escalation());
        Plan renumbered = Plan.builder(
                        base.plan().number(), base.plan().issuer(), base.plan().date())
                .place(base.plan().place())
                .title(base.plan().title())
                .signature(base.plan().signature())
                .add(after)
                .build();
        assertEquals(List.of(), impact(base, base.with(renumbered)).changes());
        assertEquals(List.of(), impact(base.with(renumbered), base).changes());
    }

    /** With deadlines moved off rest days, a Wednesday 14/5/2025 that is off moves the last day to Thursday 15/5. */
    @Test
    void a_calendar_is_a_cause() {
        RuleSet moving = SETTLED.set("deadline.rest-day", "shift", RestDayShift.NEXT_WORKING_DAY);
        OfficialCalendar worked = calendar();
        OfficialCalendar off = calendar(new SpecialDay(
                LocalDate.of(2025, 5, 14), SpecialDay.Kind.OFF, "nghỉ", "Phép thử", SpecialDay.Certainty.SEEN));
        Impact impact =
                impact(plan().with(moving).with(worked), plan().with(moving).with(off));
        assertEquals(List.of("calendar"), impact.causesOf(REPORT));
        Impact both = impact(
                plan().with(moving).with(worked), plan().with(moving).with(off).with(titled("Trẻ em")));
        assertEquals(List.of("calendar"), both.causesOf(REPORT));
    }

    private static OfficialCalendar calendar(SpecialDay... days) {
        return OfficialCalendar.of("2025", List.of(2025), List.of(days));
    }

    @Test
    void no_change_of_a_reading_says_that_the_plan_is_read_as_before() {
        List<Text> why = impact(plan().with(RuleSet.standard()), plan()).whyNoChange();
        assertEquals(
                List.of("bearer.localities: read so, the plan gives the same obligations"),
                why.stream().map(Text::en).toList());
    }

    // Replays

    @Test
    void a_replay_names_each_fact_that_is_another() {
        PlanUnderRules base = plan();
        DecisionRecord record = DecisionRecord.of(base, EvidenceLog.EMPTY, MAY_20);
        assertEquals(
                List.of(Replay.Input.PLAN),
                record.replay(base.with(titled("Trẻ em")), EvidenceLog.EMPTY).inputs());
        assertEquals(
                List.of(Replay.Input.DIRECTORY),
                record.replay(
                                base.with(QuangNgai.directory()
                                        .ending(
                                                AgencyId.of("so-tu-phap"),
                                                LocalDate.of(2025, 5, 1),
                                                "Nghị quyết",
                                                AgencyId.of("so-noi-vu"))),
                                EvidenceLog.EMPTY)
                        .inputs());
        assertEquals(
                List.of(Replay.Input.CALENDAR),
                record.replay(base.with(calendar()), EvidenceLog.EMPTY).inputs());
        Replay handedIn = record.replay(base, EvidenceLog.of(Submission.of("so-y-te", "V", "2025-H1", "2025-05-14")));
        assertEquals(List.of(Replay.Input.EVIDENCE), handedIn.inputs());
        assertFalse(handedIn.hasSameVerdicts());
        assertTrue(record.replay(base.with(titled("Trẻ em")), EvidenceLog.EMPTY).hasSameVerdicts());
    }

    /** The circular adds reports of its own to those of the plan. */
    @Test
    void a_replay_tells_obligations_that_the_record_does_not_have() {
        DecisionRecord record = DecisionRecord.of(plan(), EvidenceLog.EMPTY, MAY_20);
        List<Replay.Difference> more = record.replay(plan().with(SETTLED.and(RuleSet.circular16())), EvidenceLog.EMPTY)
                .verdicts();
        assertFalse(more.isEmpty());
        assertTrue(more.stream().map(Replay.Difference::recorded).noneMatch(Objects::nonNull), more::toString);
    }

    // Baselines

    /** A rule that throws leaves an assessment incomplete; that it does may be accepted until it is corrected. */
    @Test
    void what_is_missing_is_accepted_and_findings_of_a_review_are_left_alone() {
        Assessment assessment = plan().with(SETTLED.with(throwing())).assess(EvidenceLog.EMPTY, MAY_20);
        assertFalse(assessment.missing().isEmpty());
        LocalDate june = LocalDate.of(2025, 6, 1);
        AcceptedFinding ofReview = new AcceptedFinding(
                "review.date-incomplete", ClauseRef.of("V"), "Ngày", new Accepted("so-y-te", "sẽ sửa", june));
        Baseline accepted =
                Baseline.EMPTY.acceptFindings(assessment.missing(), new Accepted("so-y-te", "đang sửa", june));
        BaselineCheck<?> check = accepted.checkMissing(assessment, june.minusDays(1));
        assertEquals(List.of(), check.fresh());
        assertEquals(assessment.missing(), check.accepted());
        assertEquals(List.of(), check.remarks());
        Baseline both = new Baseline(
                Stream.concat(accepted.findings().stream(), Stream.of(ofReview)).toList(), List.of());
        assertEquals(both, both.checkMissing(assessment, june.minusDays(1)).kept());
    }
}
