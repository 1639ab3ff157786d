package vn.childplan.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.VerdictRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionRecordTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final Submission IN_TIME = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");
    private static final Submission LATE = Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-15");
    private static final EvidenceLog LOG = EvidenceLog.of(IN_TIME, LATE);
    private static final Instant AS_OF = VietnamTime.parse("2025-05-20");
    private static final DecisionRecord RECORD = DecisionRecord.of(PLAN, LOG, AS_OF);

    @Test
    void the_same_facts_in_another_order_of_recording_are_the_same_decision() {
        EvidenceLog turned = EvidenceLog.of(LATE, IN_TIME);
        assertEquals(RECORD, DecisionRecord.of(PLAN, turned, AS_OF));
        assertTrue(RECORD.replay(PLAN, turned).isSame());
        assertEquals("same", RECORD.replay(PLAN, turned).toString());
    }

    @Test
    void a_verdict_is_recorded_with_its_last_good_day_its_lateness_and_the_rule_that_decided() {
        assertEquals(
                "MET_LATE (1), 2025-05-14, fulfilment.in-time",
                decided("65/KH-UBND:V:REPORT:so-noi-vu:2025-H1").toString());
        assertEquals(
                "MET, 2025-05-14, fulfilment.in-time",
                decided("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1").toString());
    }

    @Test
    void what_became_known_after_the_instant_changes_nothing() {
        EvidenceLog grown =
                LOG.with(Submission.of("so-y-te", "V", "2025-H1", "2025-05-12").withRecordedAt("2025-05-21"));
        assertTrue(RECORD.replay(PLAN, grown).isSame());
    }

    @Test
    void a_report_that_was_left_out_is_named_by_its_verdict() {
        Replay replay = RECORD.replay(PLAN, EvidenceLog.of(IN_TIME));
        assertFalse(replay.isSame());
        assertEquals("""
                other EVIDENCE
                65/KH-UBND:V:REPORT:so-noi-vu:2025-H1: MET_LATE (1), 2025-05-14, fulfilment.in-time \
                > OVERDUE (6), 2025-05-14, progress.overdue""", replay.toString());
    }

    @Test
    void another_number_of_days_is_another_rule_set_even_where_no_verdict_differs() {
        RuleSet other = RuleSet.standard().set("progress.due-soon", "days", 8).named("standard/2025.1");
        Replay replay = RECORD.replay(PLAN.with(other), LOG);
        assertEquals(List.of(Replay.Input.RULES), replay.inputs());
        assertEquals("other RULES\nprogress.due-soon days: 7 → 8", replay.toString());
        assertTrue(replay.hasSameVerdicts(), "on 20/5 nothing dated falls due on 28/5");
    }

    @Test
    void the_order_of_setting_is_no_difference_but_taking_back_a_setting_of_the_standard_is() {
        RuleSet one = RuleSet.standard()
                .set("progress.due-soon", "days", 8)
                .set("deadline.wording", "includesNamedDay", true);
        RuleSet turned = RuleSet.standard()
                .set("deadline.wording", "includesNamedDay", true)
                .set("progress.due-soon", "days", 8);
        assertEquals(rulesDigest(one), rulesDigest(turned));
        assertNotEquals(
                rulesDigest(RuleSet.standard()), rulesDigest(RuleSet.standard().unset("bearer.localities", "level")));
    }

    @Test
    void a_rule_of_ones_own_is_digested_by_its_id() {
        RuleSet one = RuleSet.standard().with(own("test.one"));
        assertEquals(rulesDigest(one), rulesDigest(RuleSet.standard().with(own("test.one"))));
        assertNotEquals(rulesDigest(one), rulesDigest(RuleSet.standard().with(own("test.two"))));
    }

    /** The report of V is due before 15/5: with the day named, 15/5 is in time, and the setting that makes it so is named. */
    @Test
    void a_replay_names_the_parameters_that_are_other_than_recorded_and_from_when() {
        RuleSet other = RuleSet.standard()
                .set("deadline.wording", "includesNamedDay", true, LocalDate.of(2025, 5, 1))
                .unset("bearer.localities", "level")
                .without("finding.estimates")
                .with(own("test.one"))
                .movedAfter("standing.suspension", "standing.transfer");
        Replay replay = RECORD.replay(PLAN.with(other), LOG);
        assertEquals(
                List.of(
                        "bearer.localities level: DISTRICT; COMMUNE from 1 Jul 2025 → DISTRICT",
                        "deadline.wording includesNamedDay: false → false; true from 1 May 2025",
                        "finding.estimates: all days → none",
                        "test.one: none → all days",
                        "standing.transfer: asked after standing.open-bearer → asked after standing.suspension"),
                replay.rules().stream().map(RuleDifference::toString).toList());
        assertEquals(
                "deadline.wording includesNamedDay: false → false; true từ ngày 01/5/2025",
                replay.rules().get(1).words().vi());
        assertEquals(List.of(), RECORD.replay(PLAN, LOG).rules());
    }

    /** A record of an earlier version, in which 15/5 was in time: the replay names the verdict and the rules. */
    @Test
    void a_replay_on_another_version_names_it_and_the_verdicts_and_rules_that_differ() throws IOException {
        List<DecisionRecord.Decided> verdicts = RECORD.verdicts().stream()
                .map(decided -> decided.status() == Status.MET_LATE
                        ? new DecisionRecord.Decided(
                                decided.obligation(), Status.MET, decided.lastDay(), 0, decided.decidedBy())
                        : decided)
                .toList();
        DecisionRecord old = read(json(new DecisionRecord(
                RECORD.plan(), RECORD.asOf(), RECORD.ruleSet(), RECORD.digests(), verdicts, "0.0.9", List.of())));
        Replay replay = old.replay(PLAN, LOG);
        assertTrue(replay.isByAnotherVersion());
        assertEquals("0.0.9", replay.recorded());
        assertEquals(1, replay.verdicts().size(), replay::toString);
        Replay.Difference difference = replay.verdicts().get(0);
        assertEquals("65/KH-UBND:V:REPORT:so-noi-vu:2025-H1", difference.obligation());
        assertEquals(List.of("fulfilment.in-time"), difference.rules());
        assertFalse(RECORD.replay(PLAN, LOG).isByAnotherVersion());
    }

    @Test
    void another_plan_directory_and_calendar_are_told_apart() {
        PlanUnderRules other = PLAN.with(QuangNgai.plan65().toBuilder()
                .title(QuangNgai.plan65().title() + " (dự thảo)")
                .build());
        assertEquals(List.of(Replay.Input.PLAN), RECORD.replay(other, LOG).inputs());
    }

    @Test
    void no_remark_is_in_the_record() throws IOException {
        Submission remarked = new Submission(
                LATE.agency(),
                LATE.clause(),
                LATE.period(),
                LATE.at(),
                null,
                LATE.at(),
                "12/BC-SNV",
                "bà Nguyễn Thị A");
        String json = json(DecisionRecord.of(PLAN, EvidenceLog.of(remarked), AS_OF));
        assertFalse(json.contains("Nguyễn"));
        assertFalse(json.contains("12/BC-SNV"));
    }

    @Test
    void a_written_record_reads_back_equal_and_is_valid_against_its_schema() throws IOException {
        String json = json(RECORD);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                RECORD,
                DecisionRecordJson.read(new ByteArrayInputStream(bytes), "record")
                        .orThrow());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(DecisionRecordJson.schema())
                        .validate(json, InputFormat.JSON));
    }

    private static DecisionRecord read(String json) {
        return DecisionRecordJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "record")
                .orThrow();
    }

    private static String json(DecisionRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionRecordJson.write(record, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DecisionRecord.Decided decided(String obligation) {
        return RECORD.verdicts().stream()
                .filter(verdict -> verdict.obligation().equals(obligation))
                .findAny()
                .orElseThrow();
    }

    private static String rulesDigest(RuleSet rules) {
        return DecisionRecord.of(PLAN.with(rules), EvidenceLog.EMPTY, AS_OF)
                .digests()
                .rules();
    }

    private static VerdictRule own(String id) {
        return Rule.named(id)
                .title("Thử", "A test")
                .basis("thử", "test")
                .check(Stage.FINDING, (judgement, settings) -> Outcome.NOT_APPLICABLE);
    }
}
