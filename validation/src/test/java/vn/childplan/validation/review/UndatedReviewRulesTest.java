package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.ALL_YEAR;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.asked;
import static vn.childplan.validation.review.TinyPlan.assignment;
import static vn.childplan.validation.review.TinyPlan.duty;
import static vn.childplan.validation.review.TinyPlan.open;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.quarters;
import static vn.childplan.validation.review.TinyPlan.task;
import static vn.childplan.validation.review.TinyPlan.worded;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

class UndatedReviewRulesTest {
    private static final Schedule SECOND_QUARTER = new Schedule.Quarters(2025, quarters(2));

    private static AssignedDuty issuePlan(Schedule schedule) {
        return duty(DutyKind.ISSUE_PLAN, Role.BEARER, "xây dựng kế hoạch", schedule, agency("so-y-te"));
    }

    private static AssignedDuty act(DutyKind kind, Schedule schedule) {
        return duty(kind, Role.BEARER, "thực hiện", schedule, agency("so-y-te"));
    }

    @TestFactory
    Stream<DynamicTest> aDutyThatEndsInADocumentHasADate() {
        return ReviewTable.of(
                "review.deadline-missing",
                // IV.3 of plan 65.
                row("a plan to be issued, no date", plan(assignment("IV.3", issuePlan(open("")))), "WARNING IV.3"),
                row("a plan to be issued in quarter II", plan(assignment("IV.3", issuePlan(SECOND_QUARTER)))),
                row("words of time are another finding", plan(assignment("IV.3", issuePlan(open("theo quy định"))))),
                row("what is only asked for needs no date", plan(assignment("IV.4", asked(issuePlan(open("")))))),
                row("acting is no document", plan(assignment("IV.1", act(DutyKind.GUIDE, open(""))))),
                row(
                        "two duties of one clause are one finding",
                        plan(assignment("IV.3", issuePlan(open("")), act(DutyKind.APPRAISE_FUNDING, open("")))),
                        "WARNING IV.3"));
    }

    @TestFactory
    Stream<DynamicTest> wordsOfTimeFixADate() {
        return ReviewTable.of(
                "review.time-unreadable",
                row("a quarter is read", plan(task("Quý II năm 2025", SECOND_QUARTER))),
                row("no words at all are another finding", plan(assignment("IV.3", issuePlan(open(""))))),
                // IV.1 of plan 65: "định kỳ … theo quy định".
                row(
                        "a document \"theo quy định\" is to be mended",
                        plan(assignment("IV.1", act(DutyKind.CONSOLIDATE, open("định kỳ theo quy định")))),
                        "WARNING IV.1"),
                row(
                        "acting \"kịp thời\" is good to know",
                        plan(assignment("IV.5", act(DutyKind.CARRY_OUT, open("kịp thời")))),
                        "INFO IV.5"),
                row(
                        "a difficulty is reported when it arises",
                        plan(assignment("IV.1", act(DutyKind.ESCALATE, open("kịp thời")))),
                        "INFO IV.1"),
                row(
                        "a task may have unreadable words too",
                        plan(task("Khi có điều kiện", open("Khi có điều kiện"))),
                        "INFO II.1"));
    }

    @Test
    void ofALongSentenceOnlyTheVagueWordIsQuoted() {
        Finding finding = ReviewTable.only(
                "review.time-unreadable",
                plan(
                        assignment(
                                "IV.1",
                                act(
                                        DutyKind.ESCALATE,
                                        open(
                                                "trường hợp phát sinh khó khăn, các cơ quan kịp thời tổng hợp báo cáo về UBND tỉnh")))));
        assertEquals(
                "Cụm từ không xác định được thời hạn: “kịp thời” (báo cáo khó khăn, vướng mắc)",
                finding.message().vi());
    }

    @TestFactory
    Stream<DynamicTest> tasksWithoutADateAreToldOnceForTheDocument() {
        return ReviewTable.of(
                "review.activity-undated",
                row("a quarter is a date", plan(task("Quý II năm 2025", SECOND_QUARTER))),
                row("all through the year is none", plan(task("Thường xuyên trong năm", ALL_YEAR)), "INFO –"),
                row(
                        "many such tasks are one finding",
                        plan(
                                task("II.1", List.of(agency("so-y-te")), List.of()),
                                task("II.2", List.of(agency("so-y-te")), List.of())),
                        "INFO –"),
                // "Hằng quý", "hằng tháng" say when, and set no date of each period.
                row(
                        "what recurs says something of time",
                        plan(task("Hằng quý", new Schedule.Periodic(2025, ReportingPeriod.Kind.QUARTER, null))),
                        "INFO –"),
                row(
                        "clauses that say nothing of time are another",
                        plan(
                                task("Thường xuyên trong năm", ALL_YEAR),
                                assignment("IV.1", act(DutyKind.GUIDE, open("")))),
                        "INFO –",
                        "INFO –"));
    }

    @Test
    void whatRecursIsNotSaidToHaveNoTime() {
        Finding finding = ReviewTable.only(
                "review.activity-undated",
                plan(task("Hằng năm", new Schedule.Periodic(2025, ReportingPeriod.Kind.YEAR, null))));
        assertEquals(
                "1 khoản ghi lặp lại theo kỳ, không có thời hạn: II.1",
                finding.message().vi());
        assertEquals(
                "1 clause says that it recurs and sets no date: II.1",
                finding.message().en());
    }

    /** IV.4 of 65/KH-UBND: "Đề nghị Ủy ban Mặt trận Tổ quốc …", without a word of time. */
    @Test
    void whatIsOnlyAskedForIsToldAsWell() {
        Finding finding = ReviewTable.only(
                "review.activity-undated", plan(assignment("IV.4", asked(act(DutyKind.SUPERVISE, open(""))))));
        assertEquals(
                "1 khoản không ghi thời gian, không có thời hạn: IV.4",
                finding.message().vi());
    }

    /** IV.1 of 65/KH-UBND: "hướng dẫn, đôn đốc …; kịp thời báo cáo, đề xuất": a clause that does speak of time. */
    @Test
    void aClauseThatSpeaksOfTimeIsNotSaidToSayNothingOfIt() {
        Finding finding = ReviewTable.only(
                "review.activity-undated",
                plan(assignment("IV.1", act(DutyKind.GUIDE, open("")), act(DutyKind.ESCALATE, open("kịp thời")))));
        assertEquals(
                "Không ghi thời gian cho việc hướng dẫn, đôn đốc: IV.1",
                finding.message().vi());
    }

    @Test
    void clausesInARowAreDrawnTogether() {
        Finding finding = ReviewTable.only(
                "review.activity-undated",
                plan(Stream.of("II.1", "II.2", "II.3", "II.5")
                        .map(ref -> task(ref, List.of(agency("so-y-te")), List.of()))
                        .toArray(Clause[]::new)));
        assertEquals(
                "4 khoản ghi “thường xuyên trong năm”, không có thời hạn: II.1–II.3, II.5",
                finding.message().vi());
    }

    @TestFactory
    Stream<DynamicTest> summariesHaveADate() {
        return ReviewTable.of(
                "review.milestone-undated",
                // II.13 of plan 65: "tổ chức sơ kết, tổng kết", "Thường xuyên trong năm".
                row(
                        "a final summary all through the year",
                        plan(worded(task("Thường xuyên trong năm", ALL_YEAR), "Tổ chức tổng kết chương trình")),
                        "WARNING II.1"),
                row(
                        "a final summary in quarter II",
                        plan(worded(task("Quý II năm 2025", SECOND_QUARTER), "Tổ chức tổng kết chương trình"))),
                row("another task", plan(task("Thường xuyên trong năm", ALL_YEAR))));
    }
}
