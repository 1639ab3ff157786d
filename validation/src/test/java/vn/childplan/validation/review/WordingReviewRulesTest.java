package vn.childplan.validation.review;

import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.ALL_YEAR;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.assignment;
import static vn.childplan.validation.review.TinyPlan.basis;
import static vn.childplan.validation.review.TinyPlan.before;
import static vn.childplan.validation.review.TinyPlan.concerned;
import static vn.childplan.validation.review.TinyPlan.duty;
import static vn.childplan.validation.review.TinyPlan.groups;
import static vn.childplan.validation.review.TinyPlan.notLaterThan;
import static vn.childplan.validation.review.TinyPlan.open;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.quarters;
import static vn.childplan.validation.review.TinyPlan.report;
import static vn.childplan.validation.review.TinyPlan.reporting;
import static vn.childplan.validation.review.TinyPlan.resting;
import static vn.childplan.validation.review.TinyPlan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

class WordingReviewRulesTest {
    private static final Schedule JUNE =
            new Schedule.Window(DateSpan.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)));

    private static final String TWO_DAYS = "báo cáo trước ngày 10/5/2025 và trước ngày 10/11/2025";

    private static Schedule until(String last) {
        return new Schedule.Window(DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.parse(last)));
    }

    private static Schedule by(String last) {
        return new Schedule.Due(ReportingPeriod.year(2025), notLaterThan(last));
    }

    @TestFactory
    Stream<DynamicTest> datesHaveDayMonthAndYear() {
        return ReviewTable.of(
                "review.date-incomplete",
                row("a whole date", plan(report("2025-H1", "trước ngày 15/5/2025", before("2025-05-15")))),
                row("written out", plan(task("trước ngày 10 tháng 7 năm 2025", open("…")))),
                // Wordings met: "trước ngày 1-6", "31/7" (facts §j), "before the 20th of each year" (facts §a).
                row("no year", plan(task("trước ngày 1-6", open("…"))), "WARNING II.1"),
                row("no year, written out", plan(task("trước ngày 10 tháng 7", open("…"))), "WARNING II.1"),
                row("no month", plan(task("trước ngày 20 hằng năm", open("…"))), "WARNING II.1"),
                row("every year needs no year", plan(task("trước ngày 20/7 hằng năm", open("…")))),
                row(
                        "no year in the words of a report",
                        plan(reporting(
                                "báo cáo",
                                List.of(agency("so-tu-phap")),
                                "ubnd-tinh",
                                null,
                                new ReportingDuty.PeriodicReport(
                                        "trước ngày 15/5", ReportingPeriod.half(2025, 1), before("2025-05-15")))),
                        "WARNING V"),
                row("a span shares its year", plan(task("từ ngày 01/6 đến hết ngày 30/6/2025", JUNE))),
                row("two days share their year", plan(task("trước ngày 15/5 và 15/11/2025", open("…")))),
                row("round the clock is no date", plan(task("trực 24/7, thường xuyên", ALL_YEAR))),
                row(
                        "the number of a document is no date",
                        plan(assignment(
                                "IV.1",
                                duty(
                                        DutyKind.GUIDE,
                                        Role.BEARER,
                                        "theo Chỉ thị số 28-CT/TW",
                                        open(""),
                                        agency("so-y-te"))))));
    }

    @TestFactory
    Stream<DynamicTest> datesExist() {
        return ReviewTable.of(
                "review.date-impossible",
                row("30/6", plan(task("chậm nhất 30/6/2025", open("…")))),
                row("31/6", plan(task("chậm nhất 31/6/2025", open("…"))), "ERROR II.1"),
                row("29/2 of a common year", plan(task("trước ngày 29 tháng 02 năm 2025", open("…"))), "ERROR II.1"));
    }

    @TestFactory
    Stream<DynamicTest> theReadingIsWhatTheWordsSay() {
        return ReviewTable.of(
                "review.reading-differs",
                row("before is before", plan(report("2025-H1", "trước ngày 15/5/2025", before("2025-05-15")))),
                row(
                        "before is not by",
                        plan(report("2025-H1", "trước ngày 15/5/2025", notLaterThan("2025-05-15"))),
                        "WARNING V"),
                row(
                        "by is not before",
                        plan(report("2025-H1", "chậm nhất ngày 15/5/2025", before("2025-05-15"))),
                        "WARNING V"),
                // Twice: the words of the report, and the words of the clause, which have a date that nothing reads.
                row(
                        "another day",
                        plan(report("2025-H1", "trước ngày 15/5/2025", before("2025-05-16"))),
                        "WARNING V",
                        "WARNING V"),
                row(
                        "a date of the clause that no report has",
                        plan(reporting(
                                "trước ngày 15/5/2025 và trước ngày 15/8/2025 báo cáo",
                                List.of(agency("so-tu-phap")),
                                "ubnd-tinh",
                                null,
                                new ReportingDuty.PeriodicReport(
                                        "trước ngày 15/5/2025", ReportingPeriod.half(2025, 1), before("2025-05-15")))),
                        "WARNING V"),
                row(
                        "before a quarter is by the last day of the one before",
                        plan(task("Trước quý IV/2025", by("2025-09-30")))),
                row("and by no day of it", plan(task("Trước quý IV/2025", by("2025-10-01"))), "WARNING II.1"),
                row("done in a quarter is by its last day", plan(task("Xong trong quý III/2025", by("2025-09-30")))),
                row(
                        "and not by the end of the next",
                        plan(task("Xong trong quý III/2025", by("2025-12-31"))),
                        "WARNING II.1"),
                // "Tháng 5 - 8/2026": from May to August, and no 5 August.
                row("years alone are read as no day", plan(task("Sơ kết năm 2028; tổng kết năm 2030", open("…")))),
                row("months are no days", plan(task("Tháng 6 - 6/2025", JUNE))),
                row("a beginning alone, which no schedule says", plan(task("Từ 01/7/2025", open("Từ 01/7/2025")))),
                row(
                        "before the first day of a year is the last day of the year before",
                        plan(task(
                                "xong trước ngày 01/01/2030",
                                new Schedule.Window(
                                        DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31)))))),
                row(
                        "two days in the words of two duties",
                        plan(assignment(
                                "IV.1",
                                duty(DutyKind.REPORT, Role.BEARER, TWO_DAYS, until("2025-05-09"), agency("so-y-te")),
                                duty(DutyKind.REPORT, Role.BEARER, TWO_DAYS, until("2025-11-09"), agency("so-y-te"))))),
                row(
                        "one of two days lost",
                        plan(assignment(
                                "IV.1",
                                duty(DutyKind.REPORT, Role.BEARER, TWO_DAYS, until("2025-05-09"), agency("so-y-te")))),
                        "WARNING IV.1"),
                row("quarters", plan(task("Quý II, IV năm 2025", new Schedule.Quarters(2025, quarters(2, 4))))),
                row("Arabic quarters", plan(task("Quý 2 và quý 4/2025", new Schedule.Quarters(2025, quarters(2, 4))))),
                row(
                        "a quarter too many",
                        plan(task("Quý II, IV năm 2025", new Schedule.Quarters(2025, quarters(2, 3, 4)))),
                        "WARNING II.1"),
                row(
                        "the year left behind in the words",
                        plan(task("Quý II năm 2024", new Schedule.Quarters(2025, quarters(2)))),
                        "WARNING II.1"),
                row("quarters read as the whole year", plan(task("Quý II năm 2025", ALL_YEAR)), "WARNING II.1"),
                row("a date read as the whole year", plan(task("trước ngày 15/5/2025", ALL_YEAR)), "WARNING II.1"),
                row(
                        "a date read as none",
                        plan(task("trước ngày 15/5/2025", open("trước ngày 15/5/2025"))),
                        "WARNING II.1"),
                row("\"thường xuyên\" read as none", plan(task("Thường xuyên", open("Thường xuyên"))), "WARNING II.1"),
                row("a window", plan(task("từ ngày 01/6/2025 đến hết ngày 30/6/2025", JUNE))),
                row("another window", plan(task("từ ngày 01/6/2025 đến hết ngày 15/6/2025", JUNE)), "WARNING II.1"),
                row(
                        "the date of a document in a duty is no deadline",
                        plan(assignment(
                                "IV.1",
                                duty(
                                        DutyKind.GUIDE,
                                        Role.BEARER,
                                        "theo Quyết định số 9/QĐ-UBND ngày 02/01/2025",
                                        open(""),
                                        agency("so-y-te"))))),
                row(
                        "\"trước ngày\" in a duty is one",
                        plan(assignment(
                                "IV.3",
                                duty(
                                        DutyKind.ISSUE_PLAN,
                                        Role.BEARER,
                                        "xây dựng kế hoạch trước ngày 30/4/2025",
                                        open(""),
                                        agency("so-y-te")))),
                        "WARNING IV.3"),
                row(
                        "the date of a basis",
                        resting(basis(
                                "Công văn số 1481/BYT-BMTE ngày 14/3/2025", "1481/BYT-BMTE", "2025-03-14", "bo-y-te"))),
                row(
                        "another date of a basis",
                        resting(basis(
                                "Công văn số 1481/BYT-BMTE ngày 14/3/2025", "1481/BYT-BMTE", "2025-03-15", "bo-y-te")),
                        "WARNING –"));
    }

    private static Clause tasks(String ref, Party coordinating) {
        return task(ref, List.of(agency("so-y-te")), List.of(coordinating));
    }

    @TestFactory
    Stream<DynamicTest> oneGroupHasOneName() {
        return ReviewTable.of(
                "review.spelling-varies",
                row(
                        "the same words",
                        plan(
                                tasks("II.1", groups("UBND cấp huyện, cấp xã", "cap-huyen", "cap-xa")),
                                tasks("II.2", groups("UBND cấp huyện, cấp xã", "cap-huyen", "cap-xa")))),
                // Plan 65 has three.
                row(
                        "other words",
                        plan(
                                tasks("II.1", groups("UBND cấp huyện, cấp xã", "cap-huyen", "cap-xa")),
                                tasks("II.2", groups("UBND cấp huyện và cấp xã", "cap-huyen", "cap-xa")),
                                tasks("II.3", groups("UBND cấp huyện, xã", "cap-xa", "cap-huyen"))),
                        "INFO –"),
                row(
                        "case, commas and \"các\" make no other name",
                        plan(
                                tasks("II.1", groups("Các Sở, ngành", "cac-so", "nganh")),
                                tasks("II.2", groups("sở ngành", "cac-so", "nganh")))),
                row(
                        "two groups of the directory may be the same agencies",
                        plan(
                                tasks("II.1", groups("đoàn thể", "doan-the")),
                                tasks("II.2", groups("các tổ chức", "to-chuc"))),
                        "INFO –"),
                row(
                        "those concerned are others than all",
                        plan(
                                tasks("II.1", groups("các sở", "cac-so")),
                                tasks("II.2", concerned("sở liên quan", "cac-so")))),
                row(
                        "localities are read and not looked up",
                        plan(
                                tasks("II.1", groups("địa phương", "dia-phuong")),
                                tasks("II.2", groups("UBND cấp huyện, cấp xã", "cap-huyen", "cap-xa")))));
    }
}
