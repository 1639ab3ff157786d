package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.validation.rule.Told.said;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.EvidenceIndex;
import vn.childplan.validation.assessment.Plan65;

/**
 * II.9 is led by Sở Y tế and Sở Văn hóa, Thể thao và Du lịch together, in quarters II and IV of 2025: the last permitted days
 * are 30/6 and 31/12.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoLeadsTest {
    private static final RuleSet ANY = RuleSet.standard().set("bearer.named", "coLeads", "ANY");
    private static final String HEALTH = "65/KH-UBND:II.9:CARRY_OUT:so-y-te:2025-Q2";
    private static final String CULTURE = "65/KH-UBND:II.9:CARRY_OUT:so-van-hoa-the-thao-va-du-lich:2025-Q2";
    private static final ProgressNote OF_HEALTH = ProgressNote.of("so-y-te", "II.9", "2025-Q2", "2025-05-20T08:00");

    @Test
    void each_who_leads_owes_the_whole_unless_the_rule_set_says_that_one_suffices() {
        Assessment each = Plan65.assess("2025-07-01", OF_HEALTH);
        assertEquals(Status.MET, each.verdict(HEALTH).status());
        assertEquals(Status.OVERDUE, each.verdict(CULTURE).status());
        Assessment any = Plan65.assess(ANY, "2025-07-01", OF_HEALTH);
        assertEquals(Status.MET, any.verdict(HEALTH).status());
        assertEquals(Status.MET, any.verdict(CULTURE).status());
    }

    @Test
    void the_explanation_names_who_did_it_and_the_reading() {
        var verdict = Plan65.assess(ANY, "2025-07-01", OF_HEALTH).verdict(CULTURE);
        assertTrue(
                said(verdict, "fulfilment.activity").endsWith("done by one who leads as well: Sở Y tế"),
                () -> said(verdict, "fulfilment.activity"));
        assertTrue(
                said(verdict, "bearer.named").contains("leading together: it is enough that one of them does it"),
                () -> said(verdict, "bearer.named"));
        assertTrue(
                verdict.explain(Locale.ENGLISH).entries().get(0).text().startsWith("progress, Sở Y tế, "),
                () -> verdict.explain(Locale.ENGLISH).entries().get(0).text());
    }

    /** What is counted stands in the evidence of the verdict, by whomever it was recorded, and nothing else does. */
    @Test
    void the_evidence_of_a_verdict_has_what_another_lead_did_where_one_suffices() {
        ProgressNote later = ProgressNote.of("so-y-te", "II.9", "2025-Q2", "2025-06-10T08:00");
        Waiver waiver = Waiver.of("so-y-te", "II.9", "2025-Q4", "2025-05-20", null);
        ProgressNote coordinating = ProgressNote.of("ubnd-huyen-ba-to", "II.9", "2025-Q2", "2025-05-21T08:00");
        Assessment any = Plan65.assess(ANY, "2025-07-01", OF_HEALTH, later, waiver, coordinating);
        assertEquals(List.of(OF_HEALTH, later), any.verdict(CULTURE).evidence());
        assertEquals(OF_HEALTH, any.verdict(CULTURE).fulfilment());
        assertEquals(any.verdict(HEALTH).evidence(), any.verdict(CULTURE).evidence());
        assertEquals(
                List.of(OF_HEALTH, later),
                Plan65.assess(ANY, "2025-07-01")
                        .with(OF_HEALTH, later)
                        .verdict(CULTURE)
                        .evidence());
        assertEquals(
                List.of(),
                Plan65.assess("2025-07-01", OF_HEALTH, later).verdict(CULTURE).evidence());
        assertEquals(
                List.of(OF_HEALTH),
                Plan65.assess(ANY, "2025-06-09", OF_HEALTH, later)
                        .verdict(CULTURE)
                        .evidence());
    }

    /** A waiver is granted to one agency. */
    @Test
    void a_decision_on_one_who_leads_is_not_for_the_others() {
        Waiver waiver = Waiver.of("so-y-te", "II.9", "2025-Q2", "2025-05-20", null);
        Assessment assessment = Plan65.assess(ANY, "2025-07-01", waiver);
        assertEquals(Status.WAIVED, assessment.verdict(HEALTH).status());
        assertEquals(Status.OVERDUE, assessment.verdict(CULTURE).status());
    }

    /** Those who coordinate (UBND cấp huyện, các Hội) do their own part, and so do those who lead other clauses. */
    @Test
    void nobody_else_is_concerned() {
        Assessment each = Plan65.assess("2025-07-01", OF_HEALTH);
        Assessment any = Plan65.assess(ANY, "2025-07-01", OF_HEALTH);
        List<String> differ = any.verdicts().stream()
                .filter(verdict -> verdict.status()
                        != each.verdict(verdict.obligation().id()).status())
                .map(verdict -> verdict.obligation().id())
                .toList();
        assertEquals(List.of(CULTURE), differ);
    }

    @Test
    void an_entry_added_to_an_assessment_counts_for_the_others_at_once() {
        PlanUnderRules plan = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), ANY);
        Assessment before = plan.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-07-01"));
        assertEquals(Status.OVERDUE, before.verdict(CULTURE).status());
        assertEquals(Status.MET, before.with(OF_HEALTH).verdict(CULTURE).status());
    }

    /** What counts for whom is another thing where one suffices. */
    @Test
    void an_index_made_where_each_owes_the_whole_is_not_judged_where_one_suffices() {
        PlanUnderRules each =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        EvidenceIndex index = each.index(EvidenceLog.of(OF_HEALTH));
        PlanUnderRules any = each.with(ANY);
        assertThrows(IllegalArgumentException.class, () -> any.assess(index, VietnamTime.parse("2025-07-01")));
    }

    /** II.9, II.11 and II.13 name two who lead each, and Sở Y tế in all three: so all four share evidence. */
    @Test
    void who_shares_evidence_is_told_in_groups_that_have_nobody_in_common() {
        PlanUnderRules any = new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), ANY);
        SortedSet<AgencyId> four = new TreeSet<>();
        for (String id : List.of("so-y-te", "so-van-hoa-the-thao-va-du-lich", "cong-an-tinh", "so-noi-vu")) {
            four.add(AgencyId.of(id));
        }
        assertEquals(List.of(four), any.assessor().bearersWhoShareEvidence());
        assertEquals(List.of(), any.with(RuleSet.standard()).assessor().bearersWhoShareEvidence());
    }
}
