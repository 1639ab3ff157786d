package vn.childplan.validation.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Plan 65/KH-UBND, what Thông tư 16/2025/TT-BYT asks of communes, and the plan of a commune that nobody issued. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortfolioTest {
    private static final AgencyId BA_GIA = AgencyId.of("ubnd-xa-ba-gia");
    private static final Instant AUGUST = VietnamTime.parse("2025-08-01");
    private static final Plan PLAN_65 = QuangNgai.plan65();

    private static PlanUnderRules under(Plan plan) {
        return new PlanUnderRules(plan, QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    }

    /** A plan that ends and is signed as plan 65 is. */
    private static Plan.Builder plan(String number, AgencyId issuer, String date, String title) {
        Plan.Builder builder = Plan.builder(DocumentNumber.of(number), issuer, LocalDate.parse(date))
                .place("Quảng Ngãi")
                .title(title)
                .year(2025)
                .signature(PLAN_65.signature());
        PLAN_65.recipients().forEach(builder::addRecipient);
        return builder;
    }

    private static ReportingDuty report(String clause, String words, Party reporter, String period, String before) {
        return ReportingDuty.of(
                ClauseRef.of(clause),
                "Báo cáo",
                words,
                List.of(reporter),
                List.of(new ReportingDuty.PeriodicReport(
                        before, ReportingPeriod.parse(period), Deadline.before(LocalDate.parse(before)))),
                PLAN_65.issuer());
    }

    /** Before 20/7, by communes, to the province: facts/domain.md, TT 16/2025/TT-BYT adjusting Đ.5 k.1 TT 28/2019. */
    private static final Plan CIRCULAR = plan("16/2025/TT-BYT", AgencyId.of("bo-y-te"), "2025-07-01", "Chế độ báo cáo")
            .add(report(
                    "1",
                    "UBND cấp xã báo cáo kết quả Tháng hành động vì trẻ em",
                    new Party.Group("UBND cấp xã", List.of(GroupId.of("ubnd-cap-xa")), false),
                    "2025-06",
                    "2025-07-20"))
            .build();

    private static final LegalBasis ON_PLAN_65 = new LegalBasis(
            LegalBasis.Role.PROGRAMME,
            "Kế hoạch số 65/KH-UBND ngày 31/3/2025",
            PLAN_65.number(),
            PLAN_65.date(),
            PLAN_65.issuer());

    private static PlanTask task(String clause, String words, String lead, String before) {
        return PlanTask.of(
                ClauseRef.of(clause),
                words,
                Responsibility.leading("", List.of(new Party.One(lead, AgencyId.of(lead), null))),
                Responsibility.coordinating("", List.of()),
                new Timing(
                        before,
                        new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.parse(before)))));
    }

    private static final Party COMMUNE = new Party.One("UBND xã", BA_GIA, null);

    private static final Plan OF_COMMUNE = plan("41/KH-UBND", BA_GIA, "2025-07-18", "Công tác trẻ em xã Ba Gia")
            .preamble(new Preamble("Thực hiện Kế hoạch số 65/KH-UBND", List.of(ON_PLAN_65)))
            .add(task(
                    "I.1",
                    "Làm sạch dữ liệu để cập nhật dữ liệu trẻ em vào phần mềm quản lý thông tin trẻ em tại cơ sở",
                    "ubnd-xa-ba-gia",
                    "2025-12-01"))
            .add(report("II.1", "kết quả Tháng hành động vì trẻ em", COMMUNE, "2025", "2025-07-25"))
            .add(report("II.2", "kết quả thực hiện Kế hoạch này", COMMUNE, "2025", "2025-11-20"))
            .build();

    private static final Portfolio THREE =
            Portfolio.ofPlans(List.of(under(OF_COMMUNE), under(PLAN_65), under(CIRCULAR)));

    private static EvidenceLog sample(int seed) {
        List<Evidence> entries = new ArrayList<>(QuangNgai.sampleEvidence().entries());
        Collections.shuffle(entries, new Random(seed));
        return new EvidenceLog(entries.subList(0, entries.size() / 2));
    }

    @Property(tries = 8)
    void a_portfolio_of_one_plan_judges_as_that_plan_alone(
            @ForAll @IntRange(min = 0, max = 1000) int seed,
            @ForAll @LongRange(min = 0, max = 31_000_000) long second) {
        Instant asOf = VietnamTime.parse("2025-01-01").plusSeconds(second);
        EvidenceLog log = sample(seed);
        PortfolioAssessment one = Portfolio.ofPlans(List.of(under(PLAN_65))).assess(log, asOf);
        assertEquals(
                under(PLAN_65).assess(log, asOf).fields().toString(),
                one.assessments().values().iterator().next().fields().toString());
        assertEquals(List.of(), one.findings());
    }

    @Tag("slow")
    @Property(tries = 8)
    void in_which_order_plans_are_given_does_not_matter(@ForAll @IntRange(min = 0, max = 1000) int seed) {
        List<PlanUnderRules> plans = new ArrayList<>(List.of(under(OF_COMMUNE), under(PLAN_65), under(CIRCULAR)));
        Collections.shuffle(plans, new Random(seed));
        Portfolio shuffled = Portfolio.ofPlans(plans);
        EvidenceLog log = sample(seed);
        assertEquals(told(THREE.assess(log, AUGUST)), told(shuffled.assess(log, AUGUST)));
        assertEquals(THREE.conflicts(), shuffled.conflicts());
        assertEquals(THREE.coverage(), shuffled.coverage());
    }

    private static String told(PortfolioAssessment assessment) {
        return assessment.assessments().keySet() + " " + assessment.findings() + " "
                + assessment.assessments().values().stream()
                        .map(each -> each.fields().toString())
                        .toList();
    }

    @Test
    void an_agency_sees_all_that_it_owes_with_the_plan_of_each() {
        List<String> owed = THREE.assess(EvidenceLog.EMPTY, AUGUST).of(PortfolioAgency.of("ubnd-xa-ba-gia")).stream()
                .filter(each -> each.verdict().lastDay() != null)
                .map(each -> each.plan().plan().number() + " " + each.verdict().lastDay() + " "
                        + each.verdict().status())
                .toList();
        assertEquals(
                List.of(
                        "16/2025/TT-BYT 2025-07-19 OVERDUE",
                        "41/KH-UBND 2025-07-24 OVERDUE",
                        "65/KH-UBND 2025-11-14 IN_TIME",
                        "41/KH-UBND 2025-11-19 IN_TIME",
                        "41/KH-UBND 2025-11-30 IN_TIME"),
                owed);
    }

    @Test
    void the_same_report_by_different_days_is_found_and_a_later_day_of_a_subordinate_plan() {
        assertEquals(
                List.of("AFTER_SUPERIOR V II.2", "OTHER_DAY 1 II.1"),
                THREE.conflicts().stream()
                        .map(each -> each.kind() + " " + each.first().term().clause() + " "
                                + each.second().term().clause())
                        .toList());
        assertEquals(
                "cùng một việc, khác thời hạn: mục 1 Thông tư số 16/2025/TT-BYT ngày 01/7/2025 (báo cáo, trước ngày"
                        + " 20/7/2025); khoản 1 Mục II Kế hoạch số 41/KH-UBND ngày 18/7/2025 (báo cáo, trước ngày"
                        + " 25/7/2025)",
                THREE.conflicts().get(1).finding().message().vi());
    }

    @Test
    void the_same_task_of_two_plans_with_other_leads_or_given_twice_is_found() {
        String words = "Vận hành tổng đài tư vấn trẻ em, tiếp nhận thông tin trẻ em bị xâm hại";
        Plan one = plan("1/KH-UBND", PLAN_65.issuer(), "2025-02-01", "Một")
                .add(task("I.1", words, "so-y-te", "2025-12-01"))
                .build();
        Plan other = plan("2/KH-UBND", PLAN_65.issuer(), "2025-02-02", "Hai")
                .add(task("III.4", words + " kịp thời", "so-tu-phap", "2025-12-01"))
                .build();
        Plan third = plan("3/KH-UBND", PLAN_65.issuer(), "2025-02-03", "Ba")
                .add(task("I.2", words, "so-y-te", "2025-12-01"))
                .build();
        assertEquals(
                List.of("OTHER_LEAD", "TWICE", "OTHER_LEAD"),
                Portfolio.ofPlans(List.of(under(one), under(other), under(third))).conflicts().stream()
                        .map(each -> each.kind().name())
                        .toList());
    }

    /** Of the words of IV.5-4 the commune has those on the data, and none on the statistics: somebody has to read both. */
    @Test
    void what_the_superior_plan_asks_of_a_commune_is_covered_not_covered_or_in_doubt() {
        List<String> states = THREE.coverage().stream()
                .filter(each -> List.of("IV.5", "IV.5-2", "IV.5-4", "V")
                        .contains(each.asked().term().clause().value()))
                .map(each ->
                        each.asked().term().clause() + " " + each.asked().term().duty() + " " + each.state())
                .toList();
        assertEquals(
                List.of(
                        "IV.5 ISSUE_PLAN COVERED",
                        "IV.5 CARRY_OUT IN_DOUBT",
                        "IV.5-2 CARRY_OUT NOT_COVERED",
                        "IV.5-4 CARRY_OUT IN_DOUBT",
                        "V REPORT IN_DOUBT",
                        "V ESCALATE NOT_COVERED"),
                states);
    }

    /** Both have "có hoàn, hoàn cảnh, cảnh đặc, đặc biệt", 4 of the 10 pairs asked for; gathering means is no list of children. */
    @Test
    void a_phrase_that_two_tasks_share_covers_neither() {
        Matter asked = Matter.of("Vận động nguồn lực chăm lo cho trẻ em có hoàn cảnh đặc biệt");
        Matter own = Matter.of("Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt, trẻ em có nguy cơ");
        assertEquals(0.4, asked.shareIn(own));
    }

    @Test
    void an_entry_that_may_be_of_several_plans_counts_for_none_until_it_names_one() {
        Plan twin = plan("66/KH-UBND", PLAN_65.issuer(), "2025-04-01", "Kế hoạch khác")
                .add(PLAN_65.clause(ClauseRef.of("V")).orElseThrow())
                .build();
        Portfolio portfolio = Portfolio.ofPlans(List.of(under(PLAN_65), under(twin)));
        Submission report = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10");
        String id = "V:REPORT:so-tu-phap:2025-H1";
        PortfolioAssessment open = portfolio.assess(EvidenceLog.of(report), AUGUST);
        PortfolioAssessment named = portfolio.assess(EvidenceLog.of(report.withPlan("66/KH-UBND")), AUGUST);
        assertEquals(List.of(Status.OVERDUE, Status.OVERDUE), statuses(open, id));
        assertEquals(List.of(Status.OVERDUE, Status.MET), statuses(named, id));
        assertEquals(
                List.of("portfolio.entry-which-plan"),
                open.findings().stream().map(Finding::code).toList());
        assertTrue(open.findings().get(0).remedy().vi().contains("66/KH-UBND@2025-04-01"));
        assertEquals(List.of(), named.findings());
    }

    private static List<Status> statuses(PortfolioAssessment assessment, String id) {
        return assessment.assessments().values().stream()
                .map(each -> each.verdict(id).status())
                .toList();
    }

    @Test
    void an_entry_of_one_plan_alone_needs_no_plan_and_one_of_none_is_told() {
        PortfolioAssessment assessment = THREE.assess(
                EvidenceLog.of(
                        ProgressNote.of("ubnd-xa-ba-gia", "I.1", "2025", "2025-07-30"),
                        ProgressNote.of("so-y-te", "I.1", "2025", "2025-07-30")),
                AUGUST);
        assertEquals(
                Status.MET,
                assessment
                        .assessments()
                        .get(THREE.plans().get(2))
                        .verdict("I.1:CARRY_OUT:ubnd-xa-ba-gia:2025")
                        .status());
        assertEquals(
                List.of("portfolio.entry-of-no-plan"),
                assessment.findings().stream().map(Finding::code).toList());
    }

    @Test
    void two_provinces_keep_their_agencies_apart() {
        PortfolioPlan here = new PortfolioPlan(under(PLAN_65), "51", null);
        PortfolioPlan there = new PortfolioPlan(
                new PlanUnderRules(PLAN_65, VietNam.directory("24"), VietNam.calendar(), RuleSet.standard()),
                "24",
                null);
        Portfolio portfolio = Portfolio.of(List.of(here, there));
        PortfolioAssessment assessment =
                portfolio.assess(EvidenceLog.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10")), AUGUST);
        assertTrue(assessment.agencies().contains(PortfolioAgency.of("51:so-y-te")));
        assertTrue(assessment.agencies().contains(PortfolioAgency.of("24:so-y-te")));
        assertEquals(
                1,
                assessment.of(PortfolioAgency.of("51:so-tu-phap")).stream()
                        .map(PortfolioAssessment.Of::plan)
                        .distinct()
                        .count());
        assertEquals(List.of(), portfolio.conflicts());
    }

    @Test
    void a_portfolio_without_plans_with_one_twice_or_with_half_of_the_provinces_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Portfolio.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Portfolio.ofPlans(List.of(under(PLAN_65), under(PLAN_65))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Portfolio.of(
                        List.of(PortfolioPlan.of(under(PLAN_65)), new PortfolioPlan(under(CIRCULAR), "51", null))));
    }
}
