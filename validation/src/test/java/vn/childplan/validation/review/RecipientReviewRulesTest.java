package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.before;
import static vn.childplan.validation.review.TinyPlan.concerned;
import static vn.childplan.validation.review.TinyPlan.groups;
import static vn.childplan.validation.review.TinyPlan.report;
import static vn.childplan.validation.review.TinyPlan.sentTo;
import static vn.childplan.validation.review.TinyPlan.task;
import static vn.childplan.validation.review.TinyPlan.to;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Recipient;

class RecipientReviewRulesTest {
    private static final Party HEALTH = agency("so-y-te");
    private static final Clause HEALTH_LEADS = task("II.1", List.of(HEALTH), List.of());

    @TestFactory
    Stream<DynamicTest> whoeverHasADutyReceivesThePlan() {
        return ReviewTable.of(
                "review.recipient-missing",
                row("by name", sentTo(List.of(to(null, HEALTH)), HEALTH_LEADS)),
                row("as a member of a group", sentTo(List.of(to(null, groups("Các sở", "cac-so"))), HEALTH_LEADS)),
                // II.13 of plan 65: Sở Nội vụ leads and is not in "Nơi nhận".
                row("not at all", sentTo(List.of(to(null, agency("so-tu-phap"))), HEALTH_LEADS), "WARNING II.1"),
                row(
                        "a unit receives what its agency receives",
                        sentTo(List.of(to(null, HEALTH)), task("II.1", List.of(agency("quy")), List.of()))),
                row(
                        "a sở does not receive what the committee above it receives",
                        sentTo(List.of(to(null, agency("ubnd-tinh"))), HEALTH_LEADS),
                        "WARNING II.1"),
                row(
                        "the issuer has its own plan",
                        sentTo(List.of(), task("II.1", List.of(agency("ubnd-tinh")), List.of()))),
                // Plan 65 went to the districts; the communes have duties too.
                row(
                        "the members of a group, told once",
                        sentTo(
                                List.of(to(null, HEALTH), to(null, groups("UBND các huyện", "cap-huyen"))),
                                task(
                                        "II.1",
                                        List.of(HEALTH),
                                        List.of(groups("UBND cấp huyện, xã", "cap-huyen", "cap-xa"))),
                                task("II.2", List.of(HEALTH), List.of(groups("UBND cấp xã", "cap-xa")))),
                        "WARNING II.1"),
                // "Các phòng, đơn vị thuộc xã" of an invented plan of a commune, "Mục IV" of 617/KH-UBND of Đồng Tháp.
                row(
                        "a group that nobody knows may be whoever has a duty",
                        sentTo(List.of(to(null, groups("Đoàn thanh niên các cấp", "doan-cac-cap"))), HEALTH_LEADS),
                        "INFO –"),
                row(
                        "and so may a line that names nobody",
                        sentTo(List.of(new Recipient("Mục IV", List.of(), null)), HEALTH_LEADS),
                        "INFO –"),
                row(
                        "the archive is nobody",
                        sentTo(List.of(new Recipient("Lưu: VT, KGVX", List.of(), null)), HEALTH_LEADS),
                        "WARNING II.1"),
                row(
                        "those concerned are nobody by name",
                        sentTo(
                                List.of(to(null, HEALTH)),
                                task("II.1", List.of(HEALTH), List.of(concerned("các sở liên quan", "cac-so"))))));
    }

    /** One is named, of several it is said how many: the directory has one district, and one commune on the day of the plan. */
    @Test
    void howManyOfAGroupAreMissingIsSaid() {
        Plan one = sentTo(
                List.of(to(null, HEALTH)),
                task("II.1", List.of(HEALTH), List.of(groups("UBND cấp huyện", "cap-huyen"))));
        assertEquals(
                "UBND huyện Ba Tơ, one of “UBND cấp huyện”, has an obligation (II.1) but is not among the recipients",
                ReviewTable.only("review.recipient-missing", one).message().en());
        Plan several =
                sentTo(List.of(to(null, HEALTH)), task("II.1", List.of(HEALTH), List.of(groups("các sở", "cac-so"))));
        assertEquals(
                "3 agencies of “Các sở” have an obligation (II.1) but are not among the recipients",
                ReviewTable.only("review.recipient-missing", several).message().en());
    }

    @TestFactory
    Stream<DynamicTest> aRecipientWithoutADutyIsToldWhatFor() {
        Party press = agency("bao");
        return ReviewTable.of(
                "review.recipient-without-duty",
                row("one with a duty", sentTo(List.of(to(null, HEALTH)), HEALTH_LEADS)),
                // V of plan 65: reports of others go through Sở Y tế.
                row(
                        "whoever passes reports on has one",
                        sentTo(
                                List.of(to(null, agency("so-tu-phap"), HEALTH)),
                                report("2025-H1", "trước ngày 15/5/2025", before("2025-05-15")))),
                row("the press has none", sentTo(List.of(to(null, HEALTH, press)), HEALTH_LEADS), "INFO –"),
                row(
                        "\"b/c\" says what for",
                        sentTo(List.of(to(null, HEALTH), to("b/c", agency("bo-y-te"))), HEALTH_LEADS)),
                row("the archive is nobody", sentTo(List.of(new Recipient("Lưu: VT", List.of(), null)))),
                row(
                        "the issuer's leaders know it",
                        sentTo(List.of(to(null, agency("chu-tich"), agency("ubnd-tinh"))))));
    }
}
