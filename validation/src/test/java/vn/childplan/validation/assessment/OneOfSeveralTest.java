package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.WhatIf;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/**
 * "UBND xã gửi báo cáo kết quả Tháng hành động trước ngày 20/7/2026; kết quả diễn đàn trẻ em chậm nhất 15 ngày sau khi kết thúc diễn
 * đàn": one clause asks for two reports of one year. One paper is one of them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneOfSeveralTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);

    private static Plan plan() {
        Deadline forum = new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, "kết thúc diễn đàn");
        return Plan.builder(DocumentNumber.of("214/KH-SYT"), AgencyId.of("so-y-te"), LocalDate.of(2026, 5, 4))
                .title("Tháng hành động vì trẻ em năm 2026")
                .signature(new Signature(Signature.Form.HEAD, null, "GIÁM ĐỐC", "Nguyễn Văn A"))
                .add(ReportingDuty.of(
                        ClauseRef.of("4"),
                        "BÁO CÁO",
                        "gửi báo cáo kết quả",
                        List.of(new Party.One("UBND xã", AgencyId.of("ubnd-xa"), null)),
                        List.of(
                                new PeriodicReport(
                                        "trước ngày 20/7/2026", YEAR, Deadline.before(LocalDate.of(2026, 7, 20))),
                                new PeriodicReport("chậm nhất 15 ngày sau khi kết thúc diễn đàn", YEAR, forum)),
                        AgencyId.of("so-y-te")))
                .build();
    }

    private static AgencyDirectory directory() {
        return AgencyDirectory.of(
                List.of(
                        Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                        Agency.of("ubnd-xa", AgencyKind.COMMUNE_COMMITTEE, "UBND xã")),
                List.of(),
                List.of());
    }

    private static Assessment assess(Evidence... entries) {
        return Assessor.of(ObligationRegister.derive(plan(), directory(), RuleSet.standard()), VietNam.calendar())
                .assess(EvidenceLog.of(entries), VietnamTime.parse("2026-07-31"));
    }

    private static Submission sent(String at) {
        return Submission.of("ubnd-xa", "4", "2026", at);
    }

    private static DutyRef report(int number) {
        return new DutyRef(DutyKind.REPORT, number);
    }

    private static final ProgressNote FORUM = ProgressNote.of("ubnd-xa", "4", "2026", "2026-06-22");

    /** 22/6 and 15 days: Tuesday 7/7 is the last permitted day of the second report. As of 31/7 both are late without a paper. */
    static Stream<Arguments> logs() {
        return Stream.of(
                Arguments.of(List.of(), "OVERDUE NOT_OPEN", ""),
                Arguments.of(List.of(sent("2026-07-01")), "OVERDUE NOT_OPEN", "evidence.one-of-several"),
                Arguments.of(
                        List.of(sent("2026-07-01").withDuty(DutyKind.REPORT)),
                        "OVERDUE NOT_OPEN",
                        "evidence.one-of-several"),
                Arguments.of(List.of(sent("2026-07-01").withDuty(report(1))), "MET NOT_OPEN", ""),
                Arguments.of(List.of(sent("2026-07-20").withDuty(report(1))), "MET_LATE NOT_OPEN", ""),
                Arguments.of(List.of(FORUM, sent("2026-07-07").withDuty(report(2))), "OVERDUE MET", ""),
                Arguments.of(List.of(FORUM, sent("2026-07-08").withDuty(report(2))), "OVERDUE MET_LATE", ""),
                Arguments.of(
                        List.of(
                                FORUM,
                                sent("2026-07-07").withDuty(report(2)),
                                sent("2026-07-19").withDuty(report(1))),
                        "MET MET",
                        ""),
                Arguments.of(
                        List.of(sent("2026-07-01").withDuty(report(3))), "OVERDUE NOT_OPEN", "evidence.other-duty"),
                Arguments.of(List.of(FORUM), "OVERDUE OVERDUE", ""),
                // a decision that names none is on all, one that names one on that one
                Arguments.of(List.of(Waiver.of("ubnd-xa", "4", "2026", "2026-06-01", null)), "WAIVED WAIVED", ""),
                Arguments.of(
                        List.of(Waiver.of("ubnd-xa", "4", "2026", "2026-06-01", null)
                                .withDuty(report(1))),
                        "WAIVED NOT_OPEN",
                        ""));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("logs")
    void a_paper_is_for_the_report_that_it_names(List<Evidence> entries, String statuses, String finding) {
        Assessment assessment = assess(entries.toArray(Evidence[]::new));
        assertEquals(
                statuses,
                assessment.verdict("4:REPORT:ubnd-xa:2026").status() + " "
                        + assessment.verdict("4:REPORT#2:ubnd-xa:2026").status());
        assertEquals(
                finding.isEmpty() ? List.of() : List.of(finding),
                assessment.findings().stream().map(Finding::code).toList());
        assertEquals(finding.isEmpty(), assessment.isComplete());
    }

    @Test
    void it_is_said_what_to_write_and_until_when_each_is_due() {
        Finding finding = assess(sent("2026-07-01")).findings().get(0);
        assertEquals(
                "4: UBND xã, mục 4, năm 2026: cơ quan có 2 nghĩa vụ cùng loại trong kỳ này, chưa rõ là nghĩa vụ nào; không"
                        + " được tính. ghi rõ nghĩa vụ: báo cáo, trước ngày 20/7/2026 ('duty': REPORT#1); hoặc báo cáo, 15 ngày"
                        + " kể từ ngày kết thúc diễn đàn ('duty': REPORT#2). [evidence.one-of-several]",
                finding.line(Text.VIETNAMESE));
        assertTrue(finding.line(Locale.ENGLISH).contains("; or report, 15 days after"), finding.line(Locale.ENGLISH));
    }

    @Test
    void an_explanation_names_the_paper_that_does_not_count_yet() {
        String explanation = assess(sent("2026-07-01"))
                .verdict("4:REPORT:ubnd-xa:2026")
                .explain(Text.VIETNAMESE)
                .toString();
        assertTrue(explanation.contains("REPORT#2"), explanation);
    }

    @Test
    void what_if_names_the_report_that_is_missing() {
        var missing = WhatIf.of(
                new PlanUnderRules(plan(), directory(), VietNam.calendar(), RuleSet.standard()),
                EvidenceLog.of(),
                "4:REPORT:ubnd-xa:2026",
                VietnamTime.parse("2026-07-01"));
        List<DutyRef> named = missing.remedies().stream()
                .flatMap(remedy -> remedy.entries().stream())
                .map(Evidence::duty)
                .distinct()
                .toList();
        assertEquals(List.of(report(1)), named);
        assertFalse(missing.remedies().isEmpty());
    }
}
