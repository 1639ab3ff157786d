package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.assignment;
import static vn.childplan.validation.review.TinyPlan.concerned;
import static vn.childplan.validation.review.TinyPlan.duty;
import static vn.childplan.validation.review.TinyPlan.groups;
import static vn.childplan.validation.review.TinyPlan.leadLine;
import static vn.childplan.validation.review.TinyPlan.open;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.task;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;

class TaskReviewRulesTest {
    private static final Party HEALTH = agency("so-y-te");
    private static final Party JUSTICE = agency("so-tu-phap");
    private static final Party POLICE = agency("cong-an-tinh");

    @TestFactory
    Stream<DynamicTest> everyTaskHasALead() {
        return ReviewTable.of(
                "review.lead-missing",
                row("a task with a lead is fine", plan(task("II.1", List.of(HEALTH), List.of()))),
                row(
                        "a task that only has partners lacks one",
                        plan(task("II.1", List.of(), List.of(HEALTH))),
                        "ERROR II.1"),
                row("a plan without tasks lacks none", plan()));
    }

    @TestFactory
    Stream<DynamicTest> nobodyLeadsAndCoordinatesTheSameTask() {
        return ReviewTable.of(
                "review.lead-also-coordinates",
                row("two agencies, two roles", plan(task("II.1", List.of(HEALTH), List.of(JUSTICE)))),
                row(
                        "the same agency in both lines is an error",
                        plan(task("II.1", List.of(HEALTH), List.of(JUSTICE, HEALTH))),
                        "ERROR II.1"),
                // II.1 of plan 65: Sở Y tế leads, "Các Sở, ban, ngành" coordinate.
                row(
                        "a lead that belongs to the coordinating group is good to know",
                        plan(task("II.1", List.of(HEALTH), List.of(groups("Các sở", "cac-so")))),
                        "INFO II.1"),
                row(
                        "a group that leads while a member coordinates is good to know",
                        plan(task("II.1", List.of(groups("Các sở", "cac-so")), List.of(JUSTICE))),
                        "INFO II.1"),
                row(
                        "whether a lead is among those \"liên quan\" nobody can say",
                        plan(task("II.1", List.of(HEALTH), List.of(concerned("các sở liên quan", "cac-so"))))),
                row(
                        "a lead is no member of a group of another kind",
                        plan(task("II.1", List.of(HEALTH), List.of(groups("các ngành", "nganh"))))),
                // IV.2 of plan 65: "Sở Tài chính chủ trì, phối hợp với các sở, ban ngành".
                row(
                        "the roles of an assignment are looked at together",
                        plan(assignment(
                                "IV.2",
                                duty(DutyKind.APPRAISE_FUNDING, Role.LEAD, "chủ trì", open(""), HEALTH),
                                duty(
                                        DutyKind.COORDINATE,
                                        Role.COORDINATING,
                                        "phối hợp",
                                        open(""),
                                        groups("các sở", "cac-so")))),
                        "INFO IV.2"),
                row(
                        "leading one task and coordinating another is fine",
                        plan(
                                task("II.1", List.of(HEALTH), List.of(JUSTICE)),
                                task("II.2", List.of(JUSTICE), List.of(HEALTH)))));
    }

    /** The group that holds the agency is named, whoever stands before it, and which of both leads. */
    @Test
    void whichGroupHoldsALeadOrAPartnerIsSaid() {
        String leads = ReviewTable.only(
                        "review.lead-also-coordinates",
                        plan(task(
                                "II.1",
                                List.of(HEALTH),
                                List.of(POLICE, groups("các ngành", "nganh"), groups("Các sở", "cac-so")))))
                .message()
                .en();
        assertEquals("Sở Y tế leads, and also coordinates as a member of “Các sở”; leading is what counts", leads);
        String coordinates = ReviewTable.only(
                        "review.lead-also-coordinates",
                        plan(task("II.1", List.of(groups("Các sở", "cac-so")), List.of(JUSTICE))))
                .message()
                .en();
        assertEquals(
                "Sở Tư pháp coordinates, and also leads as a member of “Các sở”; leading is what counts", coordinates);
    }

    @TestFactory
    Stream<DynamicTest> severalLeadsHaveTheirWorkSplit() {
        return ReviewTable.of(
                "review.co-leads-unsplit",
                row("one lead has nothing to split", plan(task("II.1", List.of(HEALTH), List.of()))),
                // II.11 of plan 65: "Sở Y tế, Công an tỉnh".
                row("two leads side by side", plan(task("II.1", List.of(HEALTH, POLICE), List.of())), "WARNING II.1"),
                row(
                        "the part of each in brackets is a split (facts §j)",
                        plan(leadLine(
                                task("II.1", List.of(HEALTH, POLICE), List.of()),
                                "Chủ trì: Sở Y tế (thống kê); Công an tỉnh (xử lý)"))),
                row(
                        "\"A (việc 1); B và C (việc 2)\" leaves B and C unsplit",
                        plan(leadLine(
                                task("II.1", List.of(HEALTH, POLICE, JUSTICE), List.of()),
                                "Chủ trì: Sở Y tế (việc 1); Công an tỉnh và Sở Tư pháp (việc 2)")),
                        "WARNING II.1"),
                // II.12 of plan 65: a unit in brackets is part of the name.
                row(
                        "a unit in brackets is no split",
                        plan(leadLine(
                                task(
                                        "II.1",
                                        List.of(agency("so-y-te", "Sở Y tế (Quỹ Bảo trợ trẻ em)"), POLICE),
                                        List.of()),
                                "Chủ trì: Sở Y tế (Quỹ Bảo trợ trẻ em), Công an tỉnh")),
                        "WARNING II.1"),
                row(
                        "a group that leads is several leads",
                        plan(task("II.1", List.of(groups("Các sở", "cac-so")), List.of())),
                        "WARNING II.1"));
    }

    @Test
    void onlyThoseWhoShareTheirWorkAreNamed() {
        Finding finding = ReviewTable.only(
                "review.co-leads-unsplit",
                plan(leadLine(
                        task("II.1", List.of(HEALTH, POLICE, JUSTICE), List.of()),
                        "Chủ trì: Sở Y tế (việc 1); Công an tỉnh và Sở Tư pháp (việc 2)")));
        assertEquals(
                "Công an tỉnh, Sở Tư pháp cùng chủ trì nhưng chưa phân định phần việc: mỗi cơ quan chịu trách nhiệm toàn bộ",
                finding.message().vi());
    }

    @TestFactory
    Stream<DynamicTest> anAgencyIsNamedOnceForOneDuty() {
        return ReviewTable.of(
                "review.named-twice",
                row("two agencies", plan(task("II.1", List.of(HEALTH), List.of(JUSTICE, POLICE)))),
                // IV.3 of plan 65: "Tỉnh đoàn, các tổ chức chính trị - xã hội tỉnh".
                row(
                        "by name and in a group",
                        plan(task(
                                "II.1",
                                List.of(HEALTH),
                                List.of(agency("tinh-doan"), groups("các tổ chức chính trị - xã hội", "to-chuc")))),
                        "INFO II.1"),
                row("by name twice", plan(task("II.1", List.of(HEALTH), List.of(JUSTICE, JUSTICE))), "INFO II.1"));
    }
}
