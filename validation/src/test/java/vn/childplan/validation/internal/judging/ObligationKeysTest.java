package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/** Whom an entry counts for where a clause binds everybody, some with gaps between them, one of them twice, or only one. */
final class ObligationKeysTest {
    private static final Schedule YEAR = new Schedule.Continuous(2025);

    /** Sở a, b and c come in that order in every clause. */
    private static ObligationRegister register() {
        AgencyDirectory directory = AgencyDirectory.of(
                Stream.of("a", "b", "c").map(ObligationKeysTest::agency).toList(), List.of(), List.of());
        Plan plan = Plan.builder(DocumentNumber.of("65/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 3, 31))
                .title("Công tác trẻ em năm 2025")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .add(assignment("I", "a b", "a"))
                .add(task("II.1", "a b c", ""))
                .add(assignment("II.2", "a c", "c"))
                .add(task("II.3", "b c", ""))
                .add(task("II.4", "a", ""))
                .add(new Assignment(
                        ClauseRef.of("II.5"),
                        "Ban hành kế hoạch",
                        List.of(
                                AssignedDuty.of("thực hiện", DutyKind.CARRY_OUT, parties("a"), YEAR),
                                AssignedDuty.of("ban hành", DutyKind.ISSUE_PLAN, parties("b"), YEAR))))
                .build();
        return ObligationRegister.derive(plan, directory, RuleSet.standard());
    }

    private static Agency agency(String letter) {
        return Agency.of("so-" + letter, AgencyKind.DEPARTMENT, "Sở " + letter);
    }

    private static PlanTask task(String clause, String leads, String coordinating) {
        return PlanTask.of(
                ClauseRef.of(clause),
                "Truyền thông",
                Responsibility.leading("Cơ quan chủ trì", parties(leads)),
                Responsibility.coordinating("Cơ quan phối hợp", parties(coordinating)),
                new Timing("Trong năm", YEAR));
    }

    private static Assignment assignment(String clause, String carryingOut, String telling) {
        return new Assignment(
                ClauseRef.of(clause),
                "Truyền thông",
                List.of(
                        AssignedDuty.of("thực hiện", DutyKind.CARRY_OUT, parties(carryingOut), YEAR),
                        AssignedDuty.of("tuyên truyền", DutyKind.COMMUNICATE, parties(telling), YEAR)));
    }

    private static List<Party> parties(String letters) {
        return Stream.of(letters.split(" "))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> (Party) new Party.One("Sở " + letter, AgencyId.of("so-" + letter), null))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a, I, CARRY_OUT COMMUNICATE",
        "b, I, CARRY_OUT",
        "c, I, ''",
        "a, II.1, CARRY_OUT",
        "b, II.1, CARRY_OUT",
        "c, II.1, CARRY_OUT",
        "a, II.2, CARRY_OUT",
        "b, II.2, ''",
        "c, II.2, CARRY_OUT COMMUNICATE",
        "a, II.3, ''",
        "b, II.3, CARRY_OUT",
        "c, II.3, CARRY_OUT",
        "a, II.4, CARRY_OUT",
        "b, II.4, ''",
        "c, II.4, ''",
        "a, II.5, CARRY_OUT"
    })
    void an_entry_counts_for_all_that_its_agency_owes_under_its_clause_and_for_nobody_else(
            String agency, String clause, String duties) {
        ProgressNote note = ProgressNote.of("so-" + agency, clause, "2025", "2025-04-16");
        Assessment assessment = Assessor.of(register(), VietNam.calendar())
                .assess(EvidenceLog.of(note), VietnamTime.parse("2025-05-01"));
        List<String> expected = Stream.of(duties.split(" "))
                .filter(duty -> !duty.isEmpty())
                .map(duty -> "65/KH-UBND:" + clause + ":" + duty + ":so-" + agency + ":2025")
                .toList();
        assertEquals(
                expected,
                assessment.verdicts().stream()
                        .filter(verdict -> !verdict.evidence().isEmpty())
                        .map(Verdict::obligation)
                        .map(Obligation::id)
                        .toList());
        // one for nothing is named, and so is one for two, of which it is asked which was meant
        assertEquals(expected.size() == 1 ? 0 : 1, assessment.findings().size());
    }

    /** Under II.5 Sở b issues the plan and Sở a carries it out: what one owes is not what the next one owes. */
    @Test
    void whatTheNextAgencyOwesIsNotOwedByThisOne() {
        ProgressNote note =
                ProgressNote.of("so-a", "II.5", "2025", "2025-04-16").withDuty(DutyKind.ISSUE_PLAN);
        List<Finding> findings = Assessor.of(register(), VietNam.calendar())
                .assess(EvidenceLog.of(note), VietnamTime.parse("2025-05-01"))
                .notCounted();
        assertEquals(
                List.of("evidence.other-duty: write the duty carry out ('duty': CARRY_OUT), or leave it empty"),
                findings.stream()
                        .map(found -> found.code() + ": " + found.remedy().en())
                        .toList());
    }

    /** The second clause has nothing in the quarter of the first. */
    @Test
    void clausesNeedNotAllHaveTheSamePeriods() {
        AgencyDirectory directory = AgencyDirectory.of(
                Stream.of("a", "b", "c").map(ObligationKeysTest::agency).toList(), List.of(), List.of());
        Plan plan = register().plan().toBuilder()
                .add(PlanTask.of(
                        ClauseRef.of("II.6"),
                        "Hội thi",
                        Responsibility.leading("Cơ quan chủ trì", parties("c")),
                        Responsibility.coordinating("Cơ quan phối hợp", List.of()),
                        new Timing("Quý IV", new Schedule.Quarters(2025, new TreeSet<>(Set.of(4))))))
                .add(task("II.7", "b", ""))
                .build();
        Assessment assessment = Assessor.of(
                        ObligationRegister.derive(plan, directory, RuleSet.standard()), VietNam.calendar())
                .assess(
                        EvidenceLog.of(
                                ProgressNote.of("so-c", "II.6", "2025-Q4", "2025-10-16"),
                                ProgressNote.of("so-b", "II.7", "2025", "2025-10-16")),
                        VietnamTime.parse("2025-11-01"));
        assertEquals(
                List.of("65/KH-UBND:II.6:CARRY_OUT:so-c:2025-Q4", "65/KH-UBND:II.7:CARRY_OUT:so-b:2025"),
                assessment.verdicts().stream()
                        .filter(verdict -> !verdict.evidence().isEmpty())
                        .map(Verdict::obligation)
                        .map(Obligation::id)
                        .toList());
    }
}
