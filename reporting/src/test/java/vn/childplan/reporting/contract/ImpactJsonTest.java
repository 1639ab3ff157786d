package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetDescription;
import vn.childplan.validation.rule.Setting;

/** Design §5: the field names and their order are a contract with other programs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImpactJsonTest {
    private static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh"),
                    Agency.of("so-a", AgencyKind.DEPARTMENT, "Sở A"),
                    Agency.of("so-b", AgencyKind.DEPARTMENT, "Sở B"),
                    Agency.of("so-c", AgencyKind.DEPARTMENT, "Sở C")),
            List.of(),
            List.of());

    /**
     * Before 15/5 means 14/5: A, which reported on 15/5, is a day late, and B, which has not by 19/5, five days. With the
     * day named included, A is in time and B four days late. C reports only by the new plan: that it does is the plan's
     * doing, that it is four days late the rule's.
     */
    private static final String EXPECTED = """
            {
              "changes": [
                {"obligation": "7/KH-UBND:V:REPORT:so-a:2025-H1", "clause": "V", "bearer": "so-a", \
            "before": "MET_LATE", "after": "MET", "rules": ["deadline.wording"], \
            "daysLateBefore": 1, "daysLateAfter": 0},
                {"obligation": "7/KH-UBND:V:REPORT:so-c:2025-H1", "clause": "V", "bearer": "so-c", \
            "before": null, "after": "OVERDUE", "rules": ["plan", "deadline.wording"], \
            "daysLateBefore": 0, "daysLateAfter": 4}
              ],
              "transitions": {
                "->OVERDUE": 1,
                "MET_LATE>MET": 1
              },
              "base": "standard/2025.1",
              "candidate": "inclusive/1",
              "asOf": "2025-05-19T12:00:00+07:00",
              "lateness": [
                {"obligation": "7/KH-UBND:V:REPORT:so-b:2025-H1", "clause": "V", "bearer": "so-b", \
            "before": "OVERDUE", "after": "OVERDUE", "rules": ["deadline.wording"], \
            "daysLateBefore": 5, "daysLateAfter": 4}
              ],
              "others": [],
              "change": {
                "title": "Kể cả ngày được nêu",
                "reason": null,
                "basis": "dự thảo",
                "steps": [{"rule": "deadline.wording", "text": "deadline.wording: includesNamedDay = true (trước: mặc định)", \
            "why": ["Lý do: cơ quan đề nghị"], \
            "textEn": "deadline.wording: includesNamedDay = true (was standard)", "whyEn": ["Reason: cơ quan đề nghị"]}]
              },
              "causes": {
                "deadline.wording": {"STATUS": 2, "LAST_DAY": 2, "DAYS_LATE": 2},
                "plan": {"STATUS": 1}
              },
              "noChange": [],
              "noChangeEn": []
            }
            """;

    @Test
    void an_impact_has_the_fields_of_the_contract_and_then_its_circumstances() throws IOException {
        PlanUnderRules base = new PlanUnderRules(
                plan("so-a", "so-b"),
                DIRECTORY,
                OfficialCalendar.of("calendar/1", Set.of(2025), List.of()),
                RuleSet.standard());
        PlanUnderRules candidate = base.with(plan("so-a", "so-b", "so-c"))
                .with(RuleSet.standard()
                        .named("inclusive/1")
                        .describedAs(new RuleSetDescription("Kể cả ngày được nêu", "dự thảo", null, null))
                        .set(Setting.of("deadline.wording", "includesNamedDay", true)
                                .withReason("cơ quan đề nghị")));
        EvidenceLog log = EvidenceLog.of(Submission.of("so-a", "V", "2025-H1", "2025-05-15T08:00"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImpactJson.write(Impact.of(base, candidate, log, VietnamTime.parse("2025-05-19T12:00")), out);
        assertEquals(EXPECTED, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void several_instants_and_one_obligation_have_forms_of_their_own() throws IOException {
        PlanUnderRules base = new PlanUnderRules(
                plan("so-a", "so-b"),
                DIRECTORY,
                OfficialCalendar.of("calendar/1", Set.of(2025), List.of()),
                RuleSet.standard());
        PlanUnderRules candidate =
                base.with(RuleSet.standard().set(Setting.of("deadline.wording", "includesNamedDay", true)));
        List<Impact> impacts = Impact.along(
                base,
                candidate,
                EvidenceLog.EMPTY,
                List.of(VietnamTime.parse("2025-01-20"), VietnamTime.parse("2025-05-15")));
        ByteArrayOutputStream along = new ByteArrayOutputStream();
        ImpactJson.writeAlong(impacts, along);
        String text = along.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{\n  \"along\": [\n"), text);
        assertTrue(text.contains("\"asOf\": \"2025-01-20T23:59:59+07:00\""), text);
        assertTrue(text.contains("\"asOf\": \"2025-05-15T23:59:59+07:00\""), text);
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ImpactJson.writeOne(impacts.get(1), "7/KH-UBND:V:REPORT:so-a:2025-H1", Locale.ENGLISH, one);
        String sides = one.toString(StandardCharsets.UTF_8);
        assertTrue(sides.contains("\"rules\": [\n    \"deadline.wording\"\n  ]"), sides);
        int after = sides.indexOf("\"after\": {");
        assertTrue(sides.indexOf("\"status\": \"OVERDUE\"") < after && sides.indexOf("\"before\": {") > 0, sides);
        assertTrue(sides.indexOf("\"status\": \"DUE_SOON\"") > after, sides);
    }

    private static Plan plan(String... reporters) {
        return Plan.builder(DocumentNumber.of("7/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 1, 10))
                .title("Kế hoạch nhỏ")
                .add(new ReportingDuty(
                        ClauseRef.of("V"),
                        "Báo cáo",
                        "",
                        Stream.of(reporters)
                                .<Party>map(id -> new Party.One(id, AgencyId.of(id), null))
                                .toList(),
                        List.of(new PeriodicReport(
                                "trước ngày 15/5/2025",
                                ReportingPeriod.half(2025, 1),
                                Deadline.before(LocalDate.of(2025, 5, 15)))),
                        AgencyId.of("ubnd-tinh"),
                        null,
                        null))
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .build();
    }
}
