package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.validation.review.ReviewTable.row;
import static vn.childplan.validation.review.TinyPlan.agency;
import static vn.childplan.validation.review.TinyPlan.assignment;
import static vn.childplan.validation.review.TinyPlan.basis;
import static vn.childplan.validation.review.TinyPlan.before;
import static vn.childplan.validation.review.TinyPlan.concerned;
import static vn.childplan.validation.review.TinyPlan.duty;
import static vn.childplan.validation.review.TinyPlan.groups;
import static vn.childplan.validation.review.TinyPlan.id;
import static vn.childplan.validation.review.TinyPlan.open;
import static vn.childplan.validation.review.TinyPlan.plan;
import static vn.childplan.validation.review.TinyPlan.reporting;
import static vn.childplan.validation.review.TinyPlan.resting;
import static vn.childplan.validation.review.TinyPlan.sentTo;
import static vn.childplan.validation.review.TinyPlan.task;
import static vn.childplan.validation.review.TinyPlan.to;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.LocalityLevel;
import vn.childplan.validation.rule.RuleSet;

class PartyReviewRulesTest {
    private static final Party HEALTH = agency("so-y-te");

    private static Plan ledBy(Party... leads) {
        return plan(task("II.1", List.of(leads), List.of()));
    }

    private static Plan coordinatedBy(Party... parties) {
        return plan(task("II.1", List.of(HEALTH), List.of(parties)));
    }

    private static Clause yearReport(Party reporter) {
        return reporting(
                "…",
                List.of(reporter),
                "ubnd-tinh",
                null,
                new ReportingDuty.PeriodicReport(
                        "trước ngày 15/11/2025", ReportingPeriod.year(2025), before("2025-11-15")));
    }

    @TestFactory
    Stream<DynamicTest> agenciesAndGroupsAreKnown() {
        return ReviewTable.of(
                "review.agency-unknown",
                row("a known agency", ledBy(HEALTH)),
                row("an unknown lead", ledBy(agency("so-la")), "ERROR II.1"),
                row("the same unknown agency twice", ledBy(agency("so-la"), agency("so-la")), "ERROR II.1"),
                row(
                        "an unknown unit",
                        ledBy(new Party.One("Sở Y tế (Quỹ)", id("so-y-te"), id("quy-la"))),
                        "ERROR II.1"),
                row("an unknown group", coordinatedBy(groups("các ban", "ban-la")), "ERROR II.1"),
                row("an unknown recipient", sentTo(List.of(to(null, agency("so-la")))), "ERROR –"),
                row(
                        "an unknown issuer of a basis",
                        resting(basis("…", "1/QĐ-ABC", "2025-01-02", "co-quan-la")),
                        "ERROR –"));
    }

    @TestFactory
    Stream<DynamicTest> issuersAddresseesAndChannelsAreKnown() {
        return ReviewTable.of(
                "review.agency-unknown",
                row(
                        "the issuer of the plan",
                        plan(Plan.builder(DocumentNumber.of("65/KH-UBND"), id("co-quan-la"), TinyPlan.ISSUED)
                                .title("Công tác trẻ em năm 2025")
                                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))),
                        "ERROR –"),
                row(
                        "an addressee",
                        plan(assignment(
                                "IV.1",
                                TinyPlan.addressed(
                                        duty(DutyKind.REPORT, Role.BEARER, "báo cáo", open(""), HEALTH), "so-la"))),
                        "ERROR IV.1"),
                row(
                        "a channel",
                        plan(reporting(
                                "…",
                                List.of(HEALTH),
                                "ubnd-tinh",
                                "so-la",
                                new ReportingDuty.PeriodicReport(
                                        "trước ngày 15/11/2025", ReportingPeriod.year(2025), before("2025-11-15")))),
                        "ERROR V"));
    }

    /** Districts ended on 1/7/2025; the department before Sở Y tế on 1/3/2025 without a successor in this directory. */
    @Test
    void whoTookOverFromOneThatEndedIsNamed() {
        Finding district = ReviewTable.only(
                "review.agency-not-living",
                plan(TinyPlan.draft("65/KH-UBND", TinyPlan.REFORM), task("II.1", List.of(agency("huyen")), List.of())));
        assertTrue(
                district.message().en().contains("ended on 1 Jul 2025"),
                district.message().en());
        assertTrue(
                district.remedy().vi().endsWith("UBND xã Ba Tơ"),
                district.remedy().vi());
        Finding department = ReviewTable.only("review.agency-not-living", ledBy(agency("so-cu")));
        assertTrue(
                department.message().en().contains("ended on 1 Mar 2025"),
                department.message().en());
        assertEquals("Name who took over", department.remedy().en());
        Finding future = ReviewTable.only("review.agency-not-living", ledBy(agency("so-moi")));
        assertTrue(
                future.message().en().contains("does not exist yet"),
                future.message().en());
        assertEquals("Name an agency that exists", future.remedy().en());
    }

    @TestFactory
    Stream<DynamicTest> agenciesExistOnTheDayOfThePlan() {
        return ReviewTable.of(
                "review.agency-not-living",
                row("one that lives", ledBy(HEALTH)),
                // The plan is of 31/3/2025; the old department ended on 1/3/2025 (facts §h).
                row("one that has ended", ledBy(agency("so-cu")), "ERROR II.1"),
                row("one that is still to come", ledBy(agency("so-moi")), "ERROR II.1"),
                row("one that ends later in the year lives", ledBy(agency("huyen"))),
                row("who issued a basis lived then", resting(basis("…", "12/SLĐTBXH-TE", "2024-05-10", "so-cu"))),
                row(
                        "who issued a basis was no more",
                        resting(basis("…", "12/SLĐTBXH-TE", "2025-03-10", "so-cu")),
                        "ERROR –"));
    }

    @TestFactory
    Stream<DynamicTest> thoseConcernedAreNamed() {
        return ReviewTable.of(
                "review.group-concerned",
                row("a whole group", coordinatedBy(groups("các sở", "cac-so"))),
                // II.9 of plan 65.
                row(
                        "\"liên quan\"",
                        coordinatedBy(concerned("Các sở, ngành liên quan", "cac-so", "nganh")),
                        "WARNING II.1"),
                row("if they lead, nobody does", ledBy(concerned("các sở liên quan", "cac-so")), "ERROR II.1"));
    }

    @TestFactory
    Stream<DynamicTest> theMembersOfAGroupAreKnown() {
        return ReviewTable.of(
                "review.group-by-name",
                row("a group of a kind", coordinatedBy(groups("các sở", "cac-so"))),
                // II.8 of plan 65.
                row(
                        "a group by name",
                        coordinatedBy(groups("Đoàn thanh niên các cấp", "doan-cac-cap")),
                        "WARNING II.1"));
    }

    @TestFactory
    Stream<DynamicTest> aGroupHasMembers() {
        return ReviewTable.of(
                "review.group-empty",
                row("members", coordinatedBy(groups("các sở", "cac-so"))),
                row("none", coordinatedBy(groups("các hội", "hoi")), "WARNING II.1"),
                // II.1 of plan 65: "Hội, đoàn thể".
                row(
                        "none in one of two groups",
                        coordinatedBy(groups("Hội, đoàn thể", "hoi", "doan-the")),
                        "WARNING II.1"),
                row("by name only is another finding", coordinatedBy(groups("Đoàn", "doan-cac-cap"))));
    }

    /** Of the directory Sở Y tế, Tư pháp, Giáo dục and Ngoại vụ exist on the day of the plan; Sở Y tế leads. */
    @TestFactory
    Stream<DynamicTest> aGroupIsMoreThanThoseNamed() {
        Party all = groups("các sở", "cac-so");
        return ReviewTable.of(
                "review.group-adds-nobody",
                row("one of them is named nowhere", coordinatedBy(all, agency("so-tu-phap"), agency("so-gddt"))),
                row(
                        "every one is named by itself",
                        coordinatedBy(all, agency("so-tu-phap"), agency("so-gddt"), agency("so-ngoai-vu")),
                        "INFO II.1"),
                row(
                        "two groups in the same words are one finding",
                        coordinatedBy(
                                groups("các sở, ngành", "cac-so", "nganh"),
                                agency("so-tu-phap"),
                                agency("so-gddt"),
                                agency("so-ngoai-vu"),
                                agency("cong-an-tinh"),
                                agency("ban-tam")),
                        "INFO II.1"),
                row("a group without members is another finding", coordinatedBy(groups("các hội", "hoi"))));
    }

    /**
     * Until 30/6/2025 Quảng Ngãi had 13 districts and 170 communes, from 1/7/2025 96 communes (Nghị quyết
     * 1677/NQ-UBTVQH15), Cao Bằng 56 (1657/NQ-UBTVQH15); every province has 10 departments (Điều 8 Nghị định 45/2025/NĐ-CP). The
     * tiny directory has one district, two communes and a few departments.
     */
    @TestFactory
    Stream<DynamicTest> theDirectoryHasWhomTheProvinceHas() {
        Clause districts = task("II.1", List.of(HEALTH), List.of(groups("UBND cấp huyện", "cap-huyen")));
        Clause communes = task("II.2", List.of(HEALTH), List.of(groups("UBND cấp xã", "cap-xa")));
        Clause again = task("II.3", List.of(HEALTH), List.of(groups("UBND cấp xã", "cap-xa")));
        Clause departments = task("II.1", List.of(HEALTH), List.of(groups("các sở", "cac-so")));
        return ReviewTable.of(
                "review.group-members-missing",
                row(
                        "one of 13 districts, one of 170 communes, each told once",
                        plan(in("Quảng Ngãi", TinyPlan.ISSUED), districts, communes, again),
                        "WARNING II.1",
                        "WARNING II.2"),
                row(
                        "on the last day of the districts",
                        plan(in("Quảng Ngãi", TinyPlan.REFORM.minusDays(1)), districts),
                        "WARNING II.1"),
                row("districts are missing nobody since", plan(in("Quảng Ngãi", TinyPlan.REFORM), districts)),
                row("communes do", plan(in("Quảng Ngãi", TinyPlan.REFORM), communes), "WARNING II.2"),
                row(
                        "whatever the province is called",
                        plan(in("tỉnh Cao  Bằng", TinyPlan.REFORM), communes),
                        "WARNING II.2"),
                row("a province that has ended", plan(in("Kon Tum", TinyPlan.REFORM), communes)),
                row("departments", plan(in("Quảng Ngãi", TinyPlan.REFORM), departments), "INFO II.1"),
                row("a plan of an unknown place", plan(communes)),
                row(
                        "those concerned are not counted",
                        plan(
                                in("Quảng Ngãi", TinyPlan.REFORM),
                                task("II.2", List.of(HEALTH), List.of(concerned("các xã liên quan", "cap-xa"))))),
                row(
                        "a district's plan is not held against the whole province",
                        plan(
                                Plan.builder(DocumentNumber.of("65/KH-UBND"), id("huyen"), TinyPlan.ISSUED)
                                        .place("Quảng Ngãi")
                                        .title("Công tác trẻ em năm 2025")
                                        .signature(
                                                new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A")),
                                districts)));
    }

    @Test
    void howManyAreMissingIsSaidAndTheFirstOfThemByName() {
        Clause communes = task("II.1", List.of(HEALTH), List.of(groups("UBND cấp xã", "cap-xa")));
        Finding finding =
                ReviewTable.only("review.group-members-missing", plan(in("Quảng Ngãi", TinyPlan.REFORM), communes));
        assertTrue(
                finding.message()
                        .vi()
                        .startsWith("“UBND cấp xã” (UBND cấp xã): danh mục có 2, Quảng Ngãi có 96; thiếu UBND "),
                finding.message().vi());
        assertTrue(
                finding.message()
                        .en()
                        .startsWith(
                                "“UBND cấp xã” (Commune committees): the directory has 2, Quảng Ngãi has 96; missing: UBND "),
                finding.message().en());
        assertTrue(finding.message().vi().endsWith("; …"), finding.message().vi());
    }

    /** Sở Y tế, Tư pháp and Giáo dục are three of the ten of Điều 8 Nghị định 45/2025/NĐ-CP; Sở Ngoại vụ is none of them. */
    @Test
    void departmentsAreHeldAgainstTheTenThatEveryProvinceHas() {
        Clause departments = task("II.1", List.of(HEALTH), List.of(groups("các sở", "cac-so")));
        Finding finding =
                ReviewTable.only("review.group-members-missing", plan(in("Quảng Ngãi", TinyPlan.REFORM), departments));
        assertTrue(
                finding.message()
                        .vi()
                        .startsWith("“các sở” (Sở): danh mục có 4, thiếu 7 trong số 10 sở mà tỉnh nào cũng có: Sở "),
                finding.message().vi());
        assertTrue(
                finding.message()
                        .en()
                        .startsWith("“các sở” (Departments): the directory has 4 and lacks 7 of the 10 departments that"
                                + " every province has: Sở "),
                finding.message().en());
    }

    /** Điều 9 Nghị định 45/2025/NĐ-CP: which of these a province has, its own resolution says. */
    @Test
    void whetherAProvinceHasTheDepartmentsThatSomeHaveIsNotKnownWhereTheDirectoryHasNone() {
        Plan plan = plan(
                in("Bắc Ninh", TinyPlan.REFORM),
                task("II.1", List.of(groups("Các sở, ban, ngành", "cac-so")), List.of()));
        assertEquals(
                List.of(
                        "“Các sở, ban, ngành” (Sở): danh mục chỉ có 10 sở mà tỉnh nào cũng có; chưa rõ tỉnh có sở đặc thù"
                                + " hay không: Sở Ngoại vụ; Sở Dân tộc và Tôn giáo; Sở Du lịch"),
                said(plan, VietNam.directory("24")));
        assertEquals(
                List.of(),
                said(
                        plan,
                        VietNam.directory("24").with(Agency.of("so-ngoai-vu", AgencyKind.DEPARTMENT, "Sở Ngoại vụ"))));
    }

    private static List<String> said(Plan plan, AgencyDirectory directory) {
        return PlanReview.standard().of(plan, directory, VietNam.calendar(), RuleSet.standard()).stream()
                .filter(finding -> finding.code().equals("review.group-members-missing"))
                .map(finding -> finding.message().vi())
                .toList();
    }

    @Test
    void whoIsInTheDirectoryIsNotMissing() {
        Clause districts = task("II.1", List.of(HEALTH), List.of(groups("UBND cấp huyện", "cap-huyen")));
        Finding finding =
                ReviewTable.only("review.group-members-missing", plan(in("Quảng Ngãi", TinyPlan.ISSUED), districts));
        assertFalse(finding.message().vi().contains("Ba Tơ"), finding.message().vi());
    }

    private static Plan.Builder in(String place, LocalDate date) {
        return TinyPlan.draft("65/KH-UBND", date).place(place);
    }

    /** Nghị quyết 203/2025/QH15: the district level ends on 1/7/2025. */
    @TestFactory
    Stream<DynamicTest> nothingIsGivenToDistrictsSinceTheyEnded() {
        Clause districts =
                task("II.1", List.of(HEALTH), List.of(groups("UBND cấp huyện, cấp xã", "cap-huyen", "cap-xa")));
        return ReviewTable.of(
                "review.district-level-ended",
                row("on their last day", plan(in("Quảng Ngãi", TinyPlan.REFORM.minusDays(1)), districts)),
                row("the day after", plan(in("Quảng Ngãi", TinyPlan.REFORM), districts), "ERROR II.1"),
                row(
                        "as recipients",
                        plan(TinyPlan.draft("65/KH-UBND", TinyPlan.REFORM)
                                .addRecipient(to(null, groups("UBND các huyện", "cap-huyen")))),
                        "ERROR –"),
                row(
                        "communes and localities go on",
                        plan(
                                in("Quảng Ngãi", TinyPlan.REFORM),
                                task(
                                        "II.1",
                                        List.of(HEALTH),
                                        List.of(
                                                groups("địa phương", "dia-phuong"),
                                                groups("UBND cấp xã", "cap-xa"))))));
    }

    @Test
    void whereDistrictsAreStillNamedIsToldOnce() {
        Party districts = groups("UBND các huyện, thị xã, thành phố", "cap-huyen");
        Plan plan = plan(
                TinyPlan.draft("65/KH-UBND", TinyPlan.REFORM).addRecipient(to(null, districts)),
                task("II.1", List.of(HEALTH), List.of(districts)),
                task("II.2", List.of(HEALTH), List.of(districts)),
                // Given to those whom II.2 names, as the dashes of IV.5 in plan 65 are.
                task("II.2-1", List.of(HEALTH), List.of(districts)));
        Finding finding = ReviewTable.only("review.district-level-ended", plan);
        assertEquals(
                "“UBND cấp huyện” đã kết thúc hoạt động từ ngày 01/7/2025, còn được nêu tại II.1, II.2 và Nơi nhận"
                        + " (“UBND các huyện, thị xã, thành phố”)",
                finding.message().vi());
        assertEquals(
                "“UBND cấp huyện” (districts) ended on 1 Jul 2025 and are still named in II.1, II.2 and in the recipients"
                        + " (“UBND các huyện, thị xã, thành phố”)",
                finding.message().en());
        assertEquals(
                List.of(),
                ReviewTable.review(plan).stream()
                        .filter(other -> other.code().equals("review.group-empty"))
                        .toList(),
                "to add districts to the directory would be wrong");
    }

    @TestFactory
    Stream<DynamicTest> localitiesAreNoLevelThatEnds() {
        return ReviewTable.of(
                "review.localities-level-ends",
                // Districts ended on 1/7/2025; the standard reading takes "địa phương" as districts until then.
                row("V of plan 65", plan(yearReport(groups("địa phương", "dia-phuong"))), "WARNING V"),
                row("a level named is no reading", plan(yearReport(groups("UBND cấp huyện", "cap-huyen")))),
                row(
                        "read as communes it goes on",
                        plan(
                                TinyPlan.draft("65/KH-UBND", TinyPlan.REFORM),
                                yearReport(groups("địa phương", "dia-phuong")))));
    }

    @Test
    void anotherReadingMendsTheLevelOfLocalities() {
        Plan plan = plan(yearReport(groups("địa phương", "dia-phuong")));
        RuleSet communes = RuleSet.standard().set("bearer.localities", "level", LocalityLevel.COMMUNE);
        List<Finding> findings = PlanReview.standard().of(plan, TinyPlan.DIRECTORY, TinyPlan.CALENDAR, communes);
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.code().equals("review.localities-level-ends"))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> bearersLiveUntilItIsDue() {
        return ReviewTable.of(
                "review.bearer-ends",
                row("one that lives on", plan(yearReport(HEALTH))),
                row("one that ends before the date", plan(yearReport(agency("huyen"))), "WARNING V"),
                row(
                        "one that ends after the date",
                        plan(reporting(
                                "…",
                                List.of(agency("huyen")),
                                "ubnd-tinh",
                                null,
                                new ReportingDuty.PeriodicReport(
                                        "trước ngày 15/5/2025", ReportingPeriod.half(2025, 1), before("2025-05-15"))))),
                row("what has no date is told once", coordinatedBy(groups("UBND cấp huyện", "cap-huyen")), "INFO –"),
                row("without a successor it is another finding", plan(yearReport(agency("ban-tam")))));
    }

    @Test
    void theFindingCountsTheSuccessors() {
        Finding finding = ReviewTable.only("review.bearer-ends", plan(yearReport(agency("huyen"))));
        assertEquals(
                "UBND huyện Ba Tơ kết thúc hoạt động từ ngày 01/7/2025, trước hạn cuối 14/11/2025; nghĩa vụ chuyển cho"
                        + " 1 cơ quan tiếp nhận",
                finding.message().vi());
        assertEquals(
                "UBND huyện Ba Tơ ends on 1 Jul 2025, before the obligation is due on 14 Nov 2025; it passes to 1 successor",
                finding.message().en());
    }

    @TestFactory
    Stream<DynamicTest> whoeverEndsHasASuccessor() {
        return ReviewTable.of(
                "review.successor-missing",
                row("a successor", plan(yearReport(agency("huyen")))),
                row("none", plan(yearReport(agency("ban-tam"))), "ERROR V"),
                row(
                        "none for what has no date either",
                        plan(assignment("IV.1", duty(DutyKind.GUIDE, Role.BEARER, "…", open(""), agency("ban-tam")))),
                        "ERROR IV.1"));
    }
}
