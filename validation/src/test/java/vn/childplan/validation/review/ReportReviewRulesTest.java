package vn.childplan.validation.review;

import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.addressed;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.assignment;
import static vn.childplan.validation.review.TinyPlan.before;
import static vn.childplan.validation.review.TinyPlan.draft;
import static vn.childplan.validation.review.TinyPlan.duty;
import static vn.childplan.validation.review.TinyPlan.groups;
import static vn.childplan.validation.review.TinyPlan.notLaterThan;
import static vn.childplan.validation.review.TinyPlan.open;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.quarters;
import static vn.childplan.validation.review.TinyPlan.report;
import static vn.childplan.validation.review.TinyPlan.reporting;
import static vn.childplan.validation.review.TinyPlan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

class ReportReviewRulesTest {
    private static final ReportingDuty.PeriodicReport HALF = new ReportingDuty.PeriodicReport(
            "trước ngày 15/7/2025", ReportingPeriod.half(2025, 1), before("2025-07-15"));

    @TestFactory
    Stream<DynamicTest> aPeriodicReportIsDueAfterItsCutOff() {
        return ReviewTable.of(
                "review.report-before-cut-off",
                // NĐ 09/2019 Đ.12: the first half is cut off on 14/6, the year on 14/12.
                row(
                        "V of plan 65, first half",
                        plan(report("2025-H1", "trước ngày 15/5/2025", before("2025-05-15"))),
                        "WARNING V"),
                row(
                        "V of plan 65, year",
                        plan(report("2025", "trước ngày 15/11/2025", before("2025-11-15"))),
                        "WARNING V"),
                row(
                        "on the day of the cut-off",
                        plan(report("2025-H1", "14/6/2025", notLaterThan("2025-06-14"))),
                        "WARNING V"),
                row("after it", plan(report("2025-H1", "20/6/2025", notLaterThan("2025-06-20")))),
                row(
                        "nine months have no cut-off by decree",
                        plan(report("2025-9M", "15/9/2025", notLaterThan("2025-09-15")))),
                row(
                        "the decree is in force from 12/3/2019",
                        plan(
                                draft("9/KH-UBND", LocalDate.of(2019, 3, 11)),
                                report("2019-H1", "15/5/2019", notLaterThan("2019-05-15")))));
    }

    @TestFactory
    Stream<DynamicTest> oneWorkingDayLiesBetweenCutOffAndSending() {
        return ReviewTable.of(
                "review.cut-off-gap",
                // NĐ 09/2019 Đ.8 k.5. 14/6/2025 is a Saturday: the first working day after it is Monday 16/6.
                row("by Sunday 15/6", plan(report("2025-H1", "15/6/2025", notLaterThan("2025-06-15"))), "WARNING V"),
                row(
                        "before Monday 16/6",
                        plan(report("2025-H1", "trước 16/6/2025", before("2025-06-16"))),
                        "WARNING V"),
                row("by Monday 16/6", plan(report("2025-H1", "16/6/2025", notLaterThan("2025-06-16")))),
                row(
                        "a report due before the cut-off is another finding",
                        plan(report("2025-H1", "15/5/2025", before("2025-05-15")))));
    }

    @TestFactory
    Stream<DynamicTest> withoutACutOffItIsDueAfterThePeriod() {
        return ReviewTable.of(
                "review.report-before-period-end",
                row(
                        "nine months, due on 15/9",
                        plan(report("2025-9M", "15/9/2025", notLaterThan("2025-09-15"))),
                        "WARNING V"),
                row(
                        "nine months, due on 30/9",
                        plan(report("2025-9M", "30/9/2025", notLaterThan("2025-09-30"))),
                        "WARNING V"),
                row("nine months, due on 1/10", plan(report("2025-9M", "01/10/2025", notLaterThan("2025-10-01")))),
                row(
                        "a year due after its cut-off has all its figures",
                        plan(report("2025", "20/12/2025", notLaterThan("2025-12-20")))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsDueEarlyAsksForEstimates() {
        return ReviewTable.of(
                "review.report-needs-estimates",
                row("the year by 14/11", plan(report("2025", "trước ngày 15/11/2025", before("2025-11-15"))), "INFO V"),
                row(
                        "the year by 14/11 with estimates",
                        plan(report("2025", "trước ngày 15/11/2025 (ước thực hiện cả năm)", before("2025-11-15")))),
                row("the year by 20/12", plan(report("2025", "20/12/2025", notLaterThan("2025-12-20")))),
                row(
                        "the Convention on children's rights, Công ước, is no estimate",
                        plan(report("2025", "theo Công ước trước ngày 15/11/2025", before("2025-11-15"))),
                        "INFO V"),
                row(
                        "nước, được are no ước",
                        plan(report("2025", "nước được 15/11/2025", before("2025-11-15"))),
                        "INFO V"));
    }

    /**
     * 617/KH-UBND of Đồng Tháp: "trước ngày 01/6 và 15/11 hằng năm", read as two reports on the year: that the first is early for
     * the figures of a whole year is not said by the plan.
     */
    @TestFactory
    Stream<DynamicTest> whereTwoReportsAreOnOnePeriodItIsOpenOnWhatEachIs() {
        ReportingDuty twice = reporting(
                "…",
                List.of(agency("so-tu-phap")),
                "ubnd-tinh",
                null,
                new ReportingDuty.PeriodicReport("01/6", ReportingPeriod.year(2025), before("2025-06-01")),
                new ReportingDuty.PeriodicReport("15/11", ReportingPeriod.year(2025), before("2025-11-15")));
        return Stream.of("review.report-needs-estimates", "review.report-before-cut-off")
                .flatMap(code -> ReviewTable.of(code, row(code, plan(twice))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyReportsThroughItself() {
        Party justice = agency("so-tu-phap");
        return ReviewTable.of(
                "review.channel-is-bearer",
                row("Sở Tư pháp through Sở Y tế", plan(reporting("…", List.of(justice), "ubnd-tinh", "so-y-te", HALF))),
                // V of plan 65: "Các sở … (qua Sở Y tế)".
                row(
                        "all sở through Sở Y tế",
                        plan(reporting("…", List.of(groups("Các sở", "cac-so")), "ubnd-tinh", "so-y-te", HALF)),
                        "INFO V"),
                row("no channel", plan(reporting("…", List.of(groups("Các sở", "cac-so")), "ubnd-tinh", null, HALF))));
    }

    @TestFactory
    Stream<DynamicTest> nobodyReportsToItself() {
        AssignedDuty consolidate = duty(DutyKind.CONSOLIDATE, Role.BEARER, "tổng hợp", open(""), agency("so-y-te"));
        return ReviewTable.of(
                "review.addressee-is-bearer",
                row("Sở Y tế to Bộ Y tế", plan(assignment("IV.1", addressed(consolidate, "bo-y-te")))),
                row("Sở Y tế to Sở Y tế", plan(assignment("IV.1", addressed(consolidate, "so-y-te"))), "WARNING IV.1"));
    }

    @TestFactory
    Stream<DynamicTest> theChannelHasADateToHandOn() {
        ReportingDuty throughHealth = reporting("…", List.of(agency("so-tu-phap")), "ubnd-tinh", "so-y-te", HALF);
        Schedule third = new Schedule.Quarters(2025, quarters(3));
        return ReviewTable.of(
                "review.channel-undated",
                // NĐ 09/2019 Đ.8 k.5: a deadline for each level.
                row("no duty of the channel", plan(throughHealth), "WARNING V"),
                row(
                        "a duty without a date",
                        plan(
                                assignment(
                                        "IV.1",
                                        duty(DutyKind.CONSOLIDATE, Role.BEARER, "…", open(""), agency("so-y-te"))),
                                throughHealth),
                        "WARNING V"),
                row(
                        "a duty with a date",
                        plan(
                                assignment(
                                        "IV.1", duty(DutyKind.CONSOLIDATE, Role.BEARER, "…", third, agency("so-y-te"))),
                                throughHealth)),
                row(
                        "a dated report to somebody else",
                        plan(
                                assignment(
                                        "IV.1",
                                        addressed(
                                                duty(DutyKind.CONSOLIDATE, Role.BEARER, "…", third, agency("so-y-te")),
                                                "bo-y-te")),
                                throughHealth),
                        "WARNING V"),
                row("no channel", plan(reporting("…", List.of(agency("so-tu-phap")), "ubnd-tinh", null, HALF))));
    }

    @TestFactory
    Stream<DynamicTest> whoeverActsReports() {
        ReportingDuty health = reporting("…", List.of(agency("so-y-te")), "ubnd-tinh", null, HALF);
        return ReviewTable.of(
                "review.bearer-does-not-report",
                row("who leads reports", plan(task("II.1", List.of(agency("so-y-te")), List.of()), health)),
                row(
                        "who coordinates does not",
                        plan(task("II.1", List.of(agency("so-y-te")), List.of(agency("tinh-doan"))), health),
                        "INFO V"),
                row("a plan without reports", plan(task("II.1", List.of(agency("so-y-te")), List.of()))));
    }
}
