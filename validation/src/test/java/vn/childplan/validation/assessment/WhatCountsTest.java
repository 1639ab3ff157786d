package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/**
 * What counts, and what relief does. Reports of V are due before 15/5/2025 and 15/11/2025 (the last permitted days are 14/5 and
 * 14/11); huyện Ba Tơ ended on 1/7/2025, when eight communes took over (Nghị quyết 1677/NQ-UBTVQH15); the plan's year begins
 * on 1/1/2025.
 */
class WhatCountsTest {
    private static final OneDuty FIFTEEN_DAYS_AFTER_THE_FORUM =
            OneDuty.report("2025", new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, "diễn đàn"));

    /** An entry is {@code kind time}, then {@code until=…} and {@code document=…}; its agency and clause are the duty's. */
    @ParameterizedTest(name = "{0} as of {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # waived from 1/5 to 31/5, reported on 20/5; reported in time; waived, and no longer so on 14/5
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21 | waiver 2025-05-01T00:00 until=2025-05-31; submission 2025-05-20 | WAIVED 2025-05-14 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21 | waiver 2025-05-01T00:00 until=2025-05-31; submission 2025-05-14 | MET 2025-05-14 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21 | waiver 2025-05-01T00:00 until=2025-05-13; submission 2025-05-20 | MET_LATE 2025-05-14 6 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21 | waiver 2025-05-01T00:00 until=2025-05-14; submission 2025-05-15T00:00 | WAIVED 2025-05-14 |
            # suspended from 10/5 without end, then reported; suspended only after 14/5
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-18 | suspension 2025-05-10T00:00; submission 2025-05-17 | MET - |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-18 | suspension 2025-05-10T00:00 | SUSPENDED - |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-18 | suspension 2025-05-15T00:00; submission 2025-05-17 | MET_LATE 2025-05-14 3 |
            II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-08-01 | suspension 2025-06-30T00:00; progress 2025-07-20 | MET - |
            # 10–20/5, then 19–31/5; then from the day after; then with a day between
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01 | suspension 2025-05-10T00:00 until=2025-05-20; suspension 2025-05-19T00:00 until=2025-05-31 | OVERDUE 2025-05-31 1 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01 | suspension 2025-05-19T00:00 until=2025-05-31; suspension 2025-05-10T00:00 until=2025-05-20 | OVERDUE 2025-05-31 1 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01 | suspension 2025-05-10T00:00 until=2025-05-20; suspension 2025-05-21T09:00 until=2025-05-31 | OVERDUE 2025-05-31 1 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01 | suspension 2025-05-10T00:00 until=2025-05-20; suspension 2025-05-22T00:00 until=2025-05-31 | OVERDUE 2025-05-20 12 |
            # the rest ends on the last permitted day itself, and the next begins on the day after
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01 | suspension 2025-05-10T00:00 until=2025-05-14; suspension 2025-05-15T00:00 until=2025-05-31 | OVERDUE 2025-05-31 1 |
            # an extension to a day before 14/5, to 14/5, to 15/5; a later, shorter one corrects an earlier one
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | extension 2025-05-05T00:00 until=2025-05-10 | OVERDUE 2025-05-14 2 | evidence.short-extension
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | extension 2025-05-05T00:00 until=2025-05-14 | OVERDUE 2025-05-14 2 | evidence.short-extension
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | extension 2025-05-05T00:00 until=2025-05-15 | OVERDUE 2025-05-15 1 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21 | extension 2025-05-10T00:00 until=2025-05-30; extension 2025-05-12T00:00 until=2025-05-20 | OVERDUE 2025-05-20 1 |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21 | extension 2025-05-10T00:00 until=2025-05-30; extension 2025-05-12T00:00 until=2025-05-13 | IN_TIME 2025-05-30 | evidence.short-extension
            # huyện Ba Tơ, extended to 15/7 and to 30/6, suspended to 15/7 and without end
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-06-30 | extension 2025-05-10T00:00 until=2025-07-15 | IN_TIME 2025-07-15 |
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-07-20 | extension 2025-05-10T00:00 until=2025-07-15 | TRANSFERRED 2025-07-15 | obligation.successors-to-tell
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-07-20 | extension 2025-05-10T00:00 until=2025-07-01 | TRANSFERRED 2025-07-01 | obligation.successors-to-tell
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-07-20 | extension 2025-05-10T00:00 until=2025-06-30 | OVERDUE 2025-06-30 20 |
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-07-20 | suspension 2025-05-10T00:00 until=2025-07-15 | TRANSFERRED 2025-07-15 | obligation.successors-to-tell
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-07-20 | suspension 2025-05-10T00:00 | TRANSFERRED - | obligation.successors-to-tell
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-07-20 | extension 2025-05-10T00:00 until=2025-07-15; submission 2025-07-10 | TRANSFERRED 2025-07-15 | obligation.successors-to-tell evidence.after-transfer
            # what fell due in its lifetime can still be done in its name; what falls due later cannot
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-08-10 | submission 2025-08-05 | MET_LATE 2025-05-14 83 | evidence.after-end
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-08-10 | submission 2025-06-30 | MET_LATE 2025-05-14 47 |
            V:REPORT:ubnd-huyen-ba-to:2025 | 2025-08-10 | submission 2025-07-01T00:00 | TRANSFERRED 2025-11-14 | evidence.after-transfer
            V:REPORT:ubnd-huyen-ba-to:2025 | 2025-08-10 | submission 2025-06-30 | MET 2025-11-14 |
            # activity of 2024 for the year 2025, on its eve and on its first day
            II.1:CARRY_OUT:so-y-te:2025 | 2026-01-05 | progress 2024-12-10 | UNDETERMINED - | evidence.before-period
            II.1:CARRY_OUT:so-y-te:2025 | 2026-01-05 | progress 2024-12-31 | UNDETERMINED - | evidence.before-period
            II.1:CARRY_OUT:so-y-te:2025 | 2026-01-05 | progress 2025-01-01T00:00 | MET - |
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | submission 1925-05-10 | OVERDUE 2025-05-14 2 | evidence.before-period
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | submission 2025-01-01T00:00 | MET 2025-05-14 |
            II.9:CARRY_OUT:so-y-te:2025-Q4 | 2026-01-01 | progress 2025-09-30 | OVERDUE 2025-12-31 1 | evidence.before-period
            V:ESCALATE:so-tu-phap:2025 | 2025-06-01 | difficulty 2024-12-31 | NOT_OPEN - | evidence.before-period
            # relief may be decided before the period
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-16 | extension 2024-12-20 until=2025-05-20 | DUE_SOON 2025-05-20 |
            # a commune of 1/7/2025 on the eve of the year, on its first day, on 30/6 and on 1/7
            V:REPORT:ubnd-xa-son-tay-thuong:2025 | 2025-07-10 | submission 2024-12-31 | IN_TIME 2025-11-14 | evidence.before-period
            V:REPORT:ubnd-xa-son-tay-thuong:2025 | 2025-07-10 | submission 2025-01-01T00:00 | IN_TIME 2025-11-14 | evidence.not-begun
            V:REPORT:ubnd-xa-son-tay-thuong:2025 | 2025-07-10 | submission 2025-06-05 | IN_TIME 2025-11-14 | evidence.not-begun
            V:REPORT:ubnd-xa-son-tay-thuong:2025 | 2025-07-10 | submission 2025-06-30 | IN_TIME 2025-11-14 | evidence.not-begun
            V:REPORT:ubnd-xa-son-tay-thuong:2025 | 2025-07-10 | submission 2025-07-01T00:00 | MET 2025-11-14 |
            # a plan sent is the plan of IV.5, and not that it was carried out; II.1 asks for no document
            IV.5:ISSUE_PLAN:ubnd-xa-ba-xa:2025 | 2026-01-05 | submission 2025-08-20 | MET - |
            IV.5:CARRY_OUT:ubnd-xa-ba-xa:2025 | 2026-01-05 | submission 2025-08-20 | UNDETERMINED - |
            IV.5:CARRY_OUT:ubnd-xa-ba-xa:2025 | 2026-01-05 | progress 2025-08-20 | MET - |
            II.1:CARRY_OUT:so-y-te:2025 | 2026-01-05 | submission 2025-08-20 | MET - |
            # without a date: until the period has ended, and not later
            IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2026-01-05 | submission 2025-12-31 | MET - |
            IV.3:ISSUE_PLAN:so-tu-phap:2025 | 2026-01-05 | submission 2026-01-01T00:00 | UNDETERMINED - | evidence.after-period
            II.1:CARRY_OUT:so-y-te:2025 | 2026-01-05 | progress 2026-01-02 | UNDETERMINED - | evidence.after-period
            V:ESCALATE:so-tu-phap:2025 | 2026-01-05 | difficulty 2026-01-02 | NOT_OPEN - | evidence.after-period
            # a difficulty of the year is reported "kịp thời" (V), by no last day: the year after, too, under the same clause
            V:ESCALATE:so-tu-phap:2025 | 2026-01-05 | difficulty 2025-12-30; difficulty 2026-01-02 document=1/BC | MET - |
            V:ESCALATE:so-tu-phap:2025 | 2026-01-05 | difficulty 2025-12-30; difficulty 2026-01-02 | UNDETERMINED - | evidence.after-period
            V:ESCALATE:so-tu-phap:2025 | 2026-01-05 | difficulty 2025-12-30; difficulty 2026-01-06 document=1/BC | UNDETERMINED - |
            V:ESCALATE:so-tu-phap:2025 | 2026-01-05 | difficulty 2026-01-02 document=1/BC | NOT_OPEN - | evidence.after-period
            """)
    void countsAsTheDesignSays(String duty, String asOf, String entries, String expected, @Nullable String findings) {
        String[] key = duty.split(":", -1);
        List<Evidence> log = new ArrayList<>();
        for (String entry : entries.split(";", -1)) {
            log.add(entry(entry.strip(), key[2], key[0], key[3]));
        }
        Assessment assessment = Plan65.assess(asOf, log.toArray(Evidence[]::new));
        Verdict verdict = assessment.verdict(duty);
        String lastDay = verdict.lastDay() == null ? "-" : verdict.lastDay().toString();
        String late = verdict.daysLate() == 0 ? "" : " " + verdict.daysLate();
        assertEquals(expected, verdict.status() + " " + lastDay + late);
        assertEquals(
                findings == null ? List.of() : List.of(findings.split(" ", -1)),
                assessment.findings().stream().map(Finding::code).distinct().toList());
        if (verdict.status() == Status.TRANSFERRED) {
            assertEquals(8, verdict.transferredTo().size(), "the communes of huyện Ba Tơ");
        }
    }

    @Test
    void whatWasWaivedIsOutsideTheRateOfWhatWasDoneInTime() {
        Assessment assessment = Plan65.assess(
                "2025-05-21",
                Waiver.of("so-tu-phap", "V", "2025-H1", "2025-05-01T00:00", "2025-05-31"),
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-20"));
        Tally its = assessment.byAgency().get(AgencyId.of("so-tu-phap"));
        assertEquals(0, its.onTime().denominator(), its::toString);
    }

    /** "Before 15/5" read so that 15/5 is in: the bearer that ended on 15/5 had not fallen due, and whoever follows is told. */
    @Test
    void aDeadlineReadPastTheEndOfItsBearerPassesOn() {
        OneDuty duty = OneDuty.reportBefore("2025-H1", "2025-05-15").endingAndTakenOverOn("2025-05-15", "2025-05-15");
        OneDuty readOtherwise = duty.by(RuleSet.standard().set("deadline.wording", "includesNamedDay", true));
        assertEquals(Status.OVERDUE, duty.verdict("2025-05-20").status());
        Assessment assessment = readOtherwise.assess("2025-05-20");
        assertEquals(Status.TRANSFERRED, assessment.verdicts().get(0).status());
        assertEquals(
                List.of(AgencyId.of("so-noi-vu")), assessment.verdicts().get(0).transferredTo());
        assertEquals(
                "obligation.successors-to-tell", assessment.findings().get(0).code());
    }

    /** 15 days after 1/3 is Sunday 16/3, which rolls on to Monday 17/3; the bearer ended on 1/4 and before its period did. */
    @Test
    void whatFellDueAfterAnEventWhileTheBearerLivedStaysWithIt() {
        Assessment assessment = FIFTEEN_DAYS_AFTER_THE_FORUM
                .endingAndTakenOverOn("2025-04-01", "2025-04-01")
                .assess("2025-04-10", ProgressNote.of("so-tu-phap", "V", "2025", "2025-03-01T10:00"));
        Verdict verdict = assessment.verdict("V:REPORT:so-tu-phap:2025");
        assertEquals(Status.OVERDUE, verdict.status());
        assertEquals(25, verdict.daysLate(), "due on Sunday 16/3, which moves nothing; 17/3 to 10/4");
    }

    @Test
    void beforeItsEventADutyCanBeDoneWaivedSuspendedOrTransferredLikeAnyOther() {
        assertEquals(
                Status.MET,
                FIFTEEN_DAYS_AFTER_THE_FORUM
                        .verdict("2025-06-01", Submission.of("so-tu-phap", "V", "2025", "2025-05-01"))
                        .status());
        assertEquals(
                Status.WAIVED,
                FIFTEEN_DAYS_AFTER_THE_FORUM
                        .verdict("2025-06-01", Waiver.of("so-tu-phap", "V", "2025", "2025-05-01T00:00", null))
                        .status());
        assertEquals(
                Status.SUSPENDED,
                FIFTEEN_DAYS_AFTER_THE_FORUM
                        .verdict("2025-06-01", Suspension.of("so-tu-phap", "V", "2025", "2025-05-01T00:00", null))
                        .status());
        assertEquals(
                Status.TRANSFERRED,
                FIFTEEN_DAYS_AFTER_THE_FORUM
                        .endingAndTakenOverOn("2025-05-01", "2025-05-01")
                        .assess("2025-06-01")
                        .verdict("V:REPORT:so-tu-phap:2025")
                        .status());
        assertEquals(
                Status.NOT_OPEN,
                FIFTEEN_DAYS_AFTER_THE_FORUM.verdict("2025-06-01").status());
    }

    /** The district owed the report of the first half-year; its commune owes only what falls due after 1/7/2025. */
    @Test
    void aCommuneThatReportsForItsAbolishedDistrictIsToldWhatToWrite() {
        Assessment assessment =
                Plan65.assess("2025-08-01", Submission.of("ubnd-xa-ba-to-21484", "V", "2025-H1", "2025-07-15"));
        Finding finding = assessment.findings().get(0);
        assertEquals(
                "UBND xã Ba Tơ, clause V, first half of 2025: the agency does not owe it; UBND huyện Ba Tơ does",
                finding.message().en());
        assertEquals(
                "if it is for UBND huyện Ba Tơ, record it for UBND huyện Ba Tơ ('agency': ubnd-huyen-ba-to)",
                finding.remedy().en());
        assertEquals(
                "nếu thực hiện thay UBND huyện Ba Tơ, ghi cho UBND huyện Ba Tơ ('agency': ubnd-huyen-ba-to)",
                finding.remedy().vi());
        assertTrue(Plan65.assess("2025-08-01", Submission.of("ubnd-huyen-ba-to", "V", "2025-H1", "2025-06-15"))
                .findings()
                .isEmpty());
    }

    /** Sở Nội vụ owes under V for the first half-year and the year; II.9 has the second and the fourth quarter. */
    @ParameterizedTest(name = "{0} {1} {2}: {3}. {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "so-noi-vu | II.4 | 2025 | the agency owes nothing under this clause | check the agency and the clause",
                "so-noi-vu | V | | the clause has several periods, and none is named | write the period: first half of 2025, year 2025 ('period': 2025-H1, 2025)",
                "so-noi-vu | V | 2025-Q1 | the clause has no such period | write the period: first half of 2025, year 2025 ('period': 2025-H1, 2025)",
                "ubnd-dac-khu-ly-son | V | 2025-Q1 | the clause has no such period | write the period: year 2025 ('period': 2025)",
            })
    void anEntryThatCountsForNothingSaysWhichItIsAndWhatToWrite(
            String agency, String clause, @Nullable String period, String message, String remedy) {
        Finding finding = Plan65.assess("2025-08-01", Submission.of(agency, clause, period, "2025-07-15"))
                .findings()
                .get(0);
        assertEquals(message, finding.message().en().split(": ", 2)[1]);
        assertEquals(remedy, finding.remedy().en());
    }

    private static Evidence entry(String text, String agency, String clause, String period) {
        String[] words = text.split(" ", -1);
        Map<String, String> more = new HashMap<>();
        for (int i = 2; i < words.length; i++) {
            more.put(words[i].split("=", 2)[0], words[i].split("=", 2)[1]);
        }
        String at = words[1];
        String until = more.get("until");
        Evidence entry = switch (words[0]) {
            case "submission" -> Submission.of(agency, clause, period, at);
            case "progress" -> ProgressNote.of(agency, clause, period, at);
            case "difficulty" -> Difficulty.of(agency, clause, at);
            case "extension" ->
                Extension.of(agency, clause, period, at, LocalDate.parse(until).toString());
            case "waiver" -> Waiver.of(agency, clause, period, at, until);
            case "suspension" -> Suspension.of(agency, clause, period, at, until);
            default -> throw new IllegalArgumentException(text);
        };
        return more.containsKey("document") ? entry.withDocument(more.get("document")) : entry;
    }
}
