package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;

/**
 * For which duty of its clause an entry counts. IV.1 charges Sở Y tế with guiding and with consolidating the reports; IV.4
 * charges MTTQ tỉnh with communicating, carrying out and supervising; IV.5 charges communes with a plan of their own and with
 * carrying it out; V asks Sở Tư pháp for reports. II.1 is led by Sở Y tế, with others coordinating.
 */
class WhichDutyTest {
    private static final String WHEN = "2025-08-20T08:00";

    private static Submission submission(String agency, String clause) {
        return Submission.of(agency, clause, "2025", WHEN);
    }

    private static ProgressNote progress(String agency, String clause) {
        return ProgressNote.of(agency, clause, "2025", WHEN);
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                // a document does what ends in one
                Arguments.of(submission("ubnd-xa-ba-xa", "IV.5"), "ISSUE_PLAN", ""),
                Arguments.of(submission("ubnd-xa-ba-xa", "IV.5").withDuty(DutyKind.CARRY_OUT), "CARRY_OUT", ""),
                Arguments.of(submission("ubnd-xa-ba-xa", "IV.5").withDuty(DutyKind.ISSUE_PLAN), "ISSUE_PLAN", ""),
                // progress is acting
                Arguments.of(progress("ubnd-xa-ba-xa", "IV.5"), "CARRY_OUT", ""),
                Arguments.of(progress("so-y-te", "IV.1"), "GUIDE", ""),
                // where there is more than one duty of acting, it is asked which was meant
                Arguments.of(progress("mttq-tinh", "IV.4"), "CARRY_OUT COMMUNICATE SUPERVISE", "evidence.which-duty"),
                Arguments.of(submission("mttq-tinh", "IV.4"), "CARRY_OUT COMMUNICATE SUPERVISE", "evidence.which-duty"),
                Arguments.of(progress("mttq-tinh", "IV.4").withDuty(DutyKind.SUPERVISE), "SUPERVISE", ""),
                // progress of a document is not yet the document
                Arguments.of(progress("so-tu-phap", "IV.3"), "", "evidence.progress-for-document"),
                Arguments.of(
                        progress("so-tu-phap", "IV.3").withDuty(DutyKind.ISSUE_PLAN),
                        "",
                        "evidence.progress-for-document"),
                Arguments.of(progress("so-tu-phap", "V"), "", "evidence.progress-for-document"),
                Arguments.of(
                        progress("ubnd-xa-ba-xa", "IV.5").withDuty(DutyKind.ISSUE_PLAN),
                        "",
                        "evidence.progress-for-document"),
                // a duty that the clause does not give, or gives to others
                Arguments.of(submission("so-tu-phap", "V").withDuty(DutyKind.GUIDE), "", "evidence.unknown-duty"),
                Arguments.of(progress("so-tu-phap", "II.1").withDuty(DutyKind.CARRY_OUT), "", "evidence.other-duty"),
                Arguments.of(progress("so-y-te", "V").withDuty(DutyKind.ESCALATE), "", "evidence.unknown-duty"),
                // a decision is about everything, unless it says about what
                Arguments.of(Waiver.of("ubnd-xa-ba-xa", "IV.5", "2025", WHEN, null), "CARRY_OUT ISSUE_PLAN", ""),
                Arguments.of(
                        Waiver.of("ubnd-xa-ba-xa", "IV.5", "2025", WHEN, null).withDuty(DutyKind.ISSUE_PLAN),
                        "ISSUE_PLAN",
                        ""),
                // a mistyped agency or clause
                Arguments.of(submission("so-tu-phapp", "V"), "", "evidence.unknown-agency"),
                Arguments.of(submission("so-tu-phap", "V.1"), "", "evidence.unknown-clause"),
                Arguments.of(submission("so-tu-phap", "II"), "", "evidence.clause-without-duty"),
                Arguments.of(Difficulty.of("bo-y-te", "V", WHEN), "", "evidence.no-duty"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("entries")
    void countsForTheDutyItNamesOrElseForThoseItFits(Evidence entry, String duties, String finding) {
        Assessment assessment = Plan65.assess("2025-12-01", entry);
        assertEquals(
                duties.isEmpty() ? List.of() : List.of(duties.split(" ", -1)),
                assessment.verdicts().stream()
                        .filter(verdict -> !verdict.evidence().isEmpty())
                        .map(verdict -> verdict.obligation().duty())
                        .sorted()
                        .map(DutyKind::name)
                        .toList());
        assertEquals(
                finding.isEmpty() ? List.of() : List.of(finding),
                assessment.findings().stream().map(Finding::code).toList());
    }

    @Test
    void whatCountsForSeveralIsAskedAboutAndCountsAllTheSame() {
        Assessment assessment = Plan65.assess("2025-12-01", progress("mttq-tinh", "IV.4"));
        assertEquals(
                List.of(
                        "IV.4: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, clause IV.4, year 2025: it counts for several duties:"
                                + " carry out, communicate, supervise. if it is for one of them, write which one"
                                + ". [evidence.which-duty]"),
                assessment.findings().stream().map(Finding::toString).toList());
        assertTrue(assessment.isComplete());
    }

    @Test
    void itIsSaidWhatToWriteInstead() {
        Assessment assessment = Plan65.assess(
                "2025-12-01",
                progress("so-tu-phap", "II.1").withDuty(DutyKind.CARRY_OUT),
                submission("so-tu-phapp", "V"));
        List<String> lines = assessment.findings().stream()
                .map(finding -> finding.line(Text.VIETNAMESE))
                .toList();
        assertEquals(
                "II.1: Sở Tư pháp, khoản 1 Mục II, năm 2025: cơ quan không có nghĩa vụ thực hiện ('duty': CARRY_OUT) theo"
                        + " khoản này. ghi nghĩa vụ phối hợp ('duty': COORDINATE), hoặc để trống. [evidence.other-duty]",
                lines.get(0));
        String mistyped =
                "V: so-tu-phapp, Mục V, năm 2025: không có cơ quan 'so-tu-phapp'. Ghi mã hoặc đúng tên; gần nhất: Sở Tư"
                        + " pháp (so-tu-phap), ";
        assertEquals(mistyped, lines.get(1).substring(0, mistyped.length()));
        assertFalse(assessment.isComplete());
    }

    /** The plan of IV.3 has no date, and neither has what V says of difficulties; V has two reports. */
    @Test
    void aDutyNamedNeedsNoPeriodWhereItHasJustOne() {
        Submission plan = Submission.of("ubnd-xa-ba-xa", "IV.5", null, WHEN).withDuty(DutyKind.ISSUE_PLAN);
        assertEquals(
                List.of(plan),
                Plan65.assess("2025-12-01", plan)
                        .verdict("IV.5:ISSUE_PLAN:ubnd-xa-ba-xa:2025")
                        .evidence());
        Submission report = Submission.of("so-tu-phap", "V", null, WHEN).withDuty(DutyKind.REPORT);
        assertEquals(
                List.of("evidence.period"),
                Plan65.assess("2025-12-01", report).findings().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void anExtensionOfOneDutyMovesNoOther() {
        Extension extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-10T08:00", "2025-05-30");
        assertEquals(
                "2025-05-30",
                String.valueOf(Plan65.assess("2025-05-20", extension.withDuty(DutyKind.REPORT))
                        .verdict("V:REPORT:so-tu-phap:2025-H1")
                        .lastDay()));
        assertEquals(
                "2025-05-14",
                String.valueOf(Plan65.assess("2025-05-20", extension.withDuty(DutyKind.GUIDE))
                        .verdict("V:REPORT:so-tu-phap:2025-H1")
                        .lastDay()));
    }

    // Which plan

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("65/KH-UBND", true),
                Arguments.of("65/KH-UBND@2025-03-31", true),
                Arguments.of("65/KH-UBND@2024-03-31", false),
                Arguments.of("66/KH-UBND", false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plans")
    void anEntryCountsForThePlanItNames(String plan, boolean counts) {
        Submission report =
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withPlan(plan);
        Assessment assessment = Plan65.assess("2025-05-20", report);
        assertEquals(
                counts ? "MET" : "OVERDUE",
                assessment.verdict("V:REPORT:so-tu-phap:2025-H1").status().name());
        assertTrue(assessment.isComplete(), "a log may be shared by several plans");
    }

    @Test
    void entriesOfOtherPlansAreCountedInOneFinding() {
        Submission report = Submission.of("so-khac", "IX.9", "2024", "2025-05-14");
        Assessment assessment = Plan65.assess(
                "2025-05-20",
                report.withPlan("66/KH-UBND"),
                report.withPlan("66/KH-UBND"),
                report.withPlan("65/KH-UBND@2024-03-29"),
                report.withPlan("66/KH-UBND").withRecordedAt("2025-05-21"));
        assertEquals(
                List.of(
                        "2 entries are of plan 66/KH-UBND and not counted here. if they are of this plan, write"
                                + " Plan 65/KH-UBND of 31 Mar 2025 ('plan': 65/KH-UBND@2025-03-31). [evidence.other-plan]",
                        "1 entry is of Plan 65/KH-UBND of 29 Mar 2024 and not counted here. if they are of this plan, write"
                                + " Plan 65/KH-UBND of 31 Mar 2025 ('plan': 65/KH-UBND@2025-03-31). [evidence.other-plan]"),
                assessment.findings().stream().map(Finding::toString).toList());
    }

    // How much is missing

    @Test
    void whatDoesNotCountIsCountedOnceHoweverMuchIsSaidOfIt() {
        Assessment assessment = Plan65.assess(
                "2025-12-01",
                submission("so-tu-phapp", "V"),
                progress("mttq-tinh", "IV.4"),
                submission("so-tu-phap", "V").withPlan("66/KH-UBND"),
                Difficulty.of("bo-y-te", "V", WHEN));
        assertEquals(new Completeness(0, 2, 0), assessment.completeness());
        assertEquals(
                "Kết quả chưa đầy đủ: 2 thông tin thực hiện không được tính.",
                assessment.completeness().sentence().vi());
        assertEquals(new Completeness(0, 0, 0), Plan65.assess("2025-12-01").completeness());
        assertTrue(Plan65.assess("2025-12-01").completeness().isComplete());
    }

    @Test
    void everythingThatIsMissingIsInTheSentence() {
        assertEquals(
                "The figures are not complete: 1 verdict came about or is explained without a rule, which"
                        + " failed with an error; 3 entries do not count;"
                        + " 2 settings of rules have no effect or name an unknown agency.",
                new Completeness(1, 3, 2).sentence().en());
        assertEquals("Kết quả đầy đủ.", new Completeness(0, 0, 0).sentence().vi());
        assertFalse(new Completeness(0, 0, 1).isComplete());
    }
}
