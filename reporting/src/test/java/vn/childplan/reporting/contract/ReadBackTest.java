package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.Status;

/** Another program reads what was written, and finds in it what the files of {@link AssessmentJsonTest} say. */
class ReadBackTest {
    private static WrittenAssessment whole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.write(SmallPlan.assessment(), out);
        return AssessmentJson.read(new ByteArrayInputStream(out.toByteArray()), "assessment.json")
                .orThrow();
    }

    @Test
    void an_assessment_is_read_back() throws IOException {
        WrittenAssessment read = whole();
        assertEquals(DocumentNumber.of("7/KH-UBND"), read.plan());
        assertEquals(VietnamTime.parse("2025-07-02T12:00"), read.asOf());
        assertEquals("test/1", read.ruleSet());
        assertEquals(
                Map.of("IN_TIME", 3, "OVERDUE", 1, "MET", 1, "NO_DEADLINE", 2, "TRANSFERRED", 1, "UNDETERMINED", 1),
                read.totals());
        assertEquals(3, read.count(Status.IN_TIME));
        assertEquals(0, read.count(Status.WAIVED));
        assertEquals(1, read.errors());
        assertEquals(1, read.notCounted());
        assertEquals(0, read.settingsWithoutEffect());
        assertEquals(9, read.verdicts().size());
        assertEquals(VietnamTime.parse("2025-11-15T00:00"), read.nextChange());
        assertEquals(
                List.of(new WrittenFinding(
                        "evidence.no-duty",
                        AgencyId.of("ubnd-xa-c"),
                        ClauseRef.of("I"),
                        ReportingPeriod.year(2025),
                        VietnamTime.parse("2025-07-02T08:00"),
                        "=1+1",
                        null)),
                read.evidenceFindings());
        assertFalse(read.isPage());
    }

    @Test
    void a_verdict_is_read_back_in_every_part() throws IOException {
        assertEquals(
                new WrittenVerdict(
                        "7/KH-UBND:II:REPORT:ubnd-huyen-b:2025-H1",
                        ClauseRef.of("II"),
                        DutyKind.REPORT,
                        Role.BEARER,
                        AgencyId.of("ubnd-huyen-b"),
                        ReportingPeriod.half(2025, 1),
                        new WrittenDeadline(
                                Deadline.Kind.BEFORE,
                                LocalDate.of(2025, 5, 15),
                                LocalDate.of(2025, 5, 14),
                                null,
                                null,
                                null,
                                null,
                                null),
                        Status.MET,
                        0,
                        VietnamTime.parse("2025-05-16T08:00"),
                        List.of(),
                        List.of("t.deadline", "t.done", "t.early"),
                        LocalDate.of(2025, 5, 20),
                        2,
                        List.of(AgencyId.of("ubnd-xa-c"), AgencyId.of("ubnd-xa-d")),
                        List.of("t.early"),
                        "UBND huyện B",
                        "t.done",
                        List.of()),
                whole().verdicts().get(4));
        WrittenDeadline after = whole().verdicts().get(8).deadline();
        assertEquals(
                new WrittenDeadline(
                        Deadline.Kind.AFTER_EVENT,
                        null,
                        null,
                        null,
                        null,
                        5,
                        DayUnit.WORKING_DAYS,
                        "hội nghị tổng kết"),
                after);
        assertNull(whole().verdicts().get(2).bearer(), "where it is open who bears it");
    }

    @Test
    void a_page_is_read_back_as_one() throws IOException {
        Assessment assessment = SmallPlan.assessment();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.write(assessment.page(assessment.of(AgencyId.of("so-a")), 1, 2), out);
        WrittenAssessment page = AssessmentJson.read(new ByteArrayInputStream(out.toByteArray()), "page")
                .orThrow();
        assertTrue(page.isPage());
        assertEquals(1, page.offset());
        assertEquals(4, page.of(), "so-a bears four duties");
        assertEquals(
                List.of("7/KH-UBND:I:GUIDE:so-a:2025", "7/KH-UBND:I:SUPERVISE:so-a:2025"),
                page.verdicts().stream().map(WrittenVerdict::obligation).toList());
        assertEquals(Map.of("IN_TIME", 1, "OVERDUE", 1, "NO_DEADLINE", 2), page.totals(), "of all four");
        assertNull(page.errors());
    }

    @Test
    void behind_the_last_verdict_a_page_is_empty() {
        Assessment assessment = SmallPlan.assessment();
        assertEquals(List.of(), assessment.page(9, 5).verdicts());
        assertEquals(1, assessment.page(8, 5).verdicts().size());
        assertEquals(
                List.of(), assessment.page(Integer.MAX_VALUE, Integer.MAX_VALUE).verdicts());
        assertEquals(
                assessment.verdicts(), assessment.page(0, Integer.MAX_VALUE).verdicts());
    }

    @Test
    void a_register_is_read_back() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegisterJson.write(SmallPlan.register(), LocalDate.of(2025, 7, 1), out);
        WrittenRegister register = RegisterJson.read(new ByteArrayInputStream(out.toByteArray()), "register.json")
                .orThrow();
        assertEquals(LocalDate.of(2025, 7, 1), register.on());
        WrittenObligation last = register.obligations().stream()
                .filter(one -> one.obligation().endsWith("ubnd-xa-d:2025"))
                .findFirst()
                .orElseThrow();
        assertEquals(Force.ORDER, last.force());
        assertEquals(AgencyId.of("so-a"), last.channel());
        assertEquals(LocalDate.of(2025, 1, 10), last.opens());
        assertEquals(List.of(AgencyId.of("ubnd-huyen-b")), last.takenOverFrom());
        assertEquals(List.of("bearer.succession"), last.readings());
        assertNull(last.bearerEndsOn());
    }

    /** A form gains fields; a reader passes over those it does not know. */
    @Test
    void what_a_later_version_adds_is_passed_over_and_what_is_wrong_is_told() {
        String later = """
                {"plan": "7/KH-UBND", "asOf": "2025-07-02T12:00:00+07:00", "ruleSet": "test/2", "totals": {}, "verdicts": [],
                 "mood": "good", "nextChange": null}""";
        assertEquals("test/2", read(later).orThrow().ruleSet());
        assertEquals(
                "later:1:31 (/asOf): value 'soon' cannot be used",
                read(later.replace("2025-07-02T12:00:00+07:00", "soon"))
                        .problems()
                        .get(0)
                        .toString()
                        .substring(0, 47));
        assertTrue(read("[]").problems().get(0).toString().contains("wrong type: a list"), "no document of ours");
    }

    private static Reading<WrittenAssessment> read(String json) {
        return AssessmentJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "later");
    }
}
