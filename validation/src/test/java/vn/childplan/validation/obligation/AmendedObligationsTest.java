package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.review.AmendmentReview;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Plan 65/KH-UBND (reports before 15/5 and 15/11/2025), amended by plans that nobody issued. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendedObligationsTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final ReportingDuty V =
            (ReportingDuty) PLAN.clause(ClauseRef.of("V")).orElseThrow();
    private static final PlanTask II_1 =
            (PlanTask) PLAN.clause(ClauseRef.of("II.1")).orElseThrow();

    private static DatedDocument document(int number, String date) {
        return new DatedDocument(DocumentNumber.of(number + "/KH-UBND"), LocalDate.parse(date));
    }

    /** V with other deadlines: the first half-year before one day, the year before another. */
    private static ReportingDuty reporting(String half, String year) {
        return new ReportingDuty(
                V.ref(),
                V.heading(),
                V.wording(),
                V.reporters(),
                List.of(
                        new ReportingDuty.PeriodicReport(
                                half, ReportingPeriod.parse("2025-H1"), Deadline.before(LocalDate.parse(half))),
                        new ReportingDuty.PeriodicReport(
                                year, ReportingPeriod.year(2025), Deadline.before(LocalDate.parse(year)))),
                V.addressee(),
                V.channel(),
                V.escalation());
    }

    private static Amendment amendment(int number, String date, Amendment.Change... changes) {
        return Amendment.of(document(number, date), PLAN.id(), List.of(changes));
    }

    private static Amendment.Change replacing(Clause clause) {
        return new Amendment.Replacement(ClauseRef.of("1"), "Sửa đổi " + clause.ref(), clause);
    }

    private static PlanUnderRules on(AmendedPlan amended, String day) {
        return PlanUnderRules.of(
                amended, LocalDate.parse(day), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    }

    private static Assessment assess(AmendedPlan amended, EvidenceLog log, String asOf) {
        var instant = VietnamTime.parse(asOf);
        return on(amended, VietnamTime.dateOf(instant).toString()).assess(log, instant);
    }

    private static final AmendedPlan LATER_REPORTS =
            AmendedPlan.of(PLAN).with(amendment(99, "2025-06-01", replacing(reporting("2025-07-15", "2025-12-01"))));

    @Test
    void the_register_names_what_has_amended_the_plan_by_its_day() {
        assertEquals(List.of(), on(LATER_REPORTS, "2025-05-31").register().amendments());
        assertEquals(
                List.of(document(99, "2025-06-01")),
                on(LATER_REPORTS, "2025-06-01").register().amendments());
        assertEquals(
                List.of(document(99, "2025-06-01"), document(120, "2025-07-10")),
                on(
                                LATER_REPORTS.with(amendment(
                                        120,
                                        "2025-07-10",
                                        new Amendment.Repeal(ClauseRef.of("1"), "Bỏ khoản 1.", II_1.ref()))),
                                "2025-12-26")
                        .register()
                        .amendments());
    }

    private static final AmendedPlan WITHOUT_II_8 = AmendedPlan.of(PLAN)
            .with(amendment(
                    120,
                    "2025-07-10",
                    new Amendment.Repeal(ClauseRef.of("I.1"), "Bỏ khoản 8 Mục II.", ClauseRef.of("II.8"))));

    /** II.8 is led by Tỉnh đoàn, all year round. */
    private static final EvidenceLog OF_II_8 = EvidenceLog.of(
            ProgressNote.of("tinh-doan", "II.8", null, "2025-06-27"),
            ProgressNote.of("tinh-doan", "II.8", null, "2025-07-10"));

    @Test
    void what_was_done_before_a_clause_was_repealed_was_done_under_the_plan() {
        assertEquals(
                List.of(), on(WITHOUT_II_8, "2025-07-09").register().lapsed().obligations());
        Assessment after = assess(WITHOUT_II_8, OF_II_8, "2025-07-20");
        assertTrue(after.find("II.8:CARRY_OUT:tinh-doan:2025").isEmpty());
        Verdict lapsed = after.lapsed().stream()
                .filter(verdict -> verdict.obligation().role() == Role.LEAD)
                .findFirst()
                .orElseThrow();
        assertEquals("II.8:CARRY_OUT:tinh-doan:2025", lapsed.obligation().shortId());
        assertEquals(
                "khoản 8 Mục II (không còn hiệu lực theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày 10/7/2025)",
                lapsed.obligation().term().place().vi());
        assertEquals(List.of(OF_II_8.entries().get(0)), lapsed.evidence());
        ObligationRegister register = after.register().lapsed();
        assertEquals(
                PLAN.clause(ClauseRef.of("II.8")),
                register.wordsOf(lapsed.obligation()).clause(ClauseRef.of("II.8")));
    }

    @Test
    void only_what_was_done_from_the_day_of_the_repeal_on_is_told_as_not_counted() {
        Assessment after = assess(WITHOUT_II_8, OF_II_8, "2025-07-20");
        assertEquals(
                List.of("evidence.before-repeal", "evidence.after-repeal"),
                after.findings().stream().map(Finding::code).toList());
        assertEquals(
                List.of(
                        "Tỉnh đoàn, khoản 8 Mục II: nghĩa vụ được bãi bỏ từ ngày 10/7/2025 theo khoản 1 Mục I Kế hoạch số"
                                + " 120/KH-UBND ngày 10/7/2025"),
                after.notCounted().stream()
                        .map(finding -> finding.message().vi())
                        .toList());
        assertEquals(1, after.completeness().notCounted());
    }

    @Test
    void a_clause_that_is_given_to_others_ends_for_those_who_had_it_and_one_that_comes_back_has_not_ended() {
        PlanTask task = (PlanTask) PLAN.clause(ClauseRef.of("II.8")).orElseThrow();
        PlanTask moved = new PlanTask(
                task.ref(),
                task.wording(),
                II_1.leads(),
                task.coordinating(),
                task.time(),
                task.events(),
                task.product(),
                task.title());
        Assessment after = assess(
                AmendedPlan.of(PLAN).with(amendment(120, "2025-07-10", replacing(moved))), OF_II_8, "2025-07-20");
        assertEquals(List.of("II.8:CARRY_OUT:tinh-doan:2025"), lapsedLeads(after.register()));
        AmendedPlan back = WITHOUT_II_8.with(amendment(
                150, "2025-08-01", new Amendment.Addition(ClauseRef.of("1"), "Bổ sung khoản 8 Mục II.", task)));
        assertEquals(List.of(), lapsedLeads(on(back, "2025-08-01").register()));
    }

    private static List<String> lapsedLeads(ObligationRegister register) {
        return register.lapsed().obligations().stream()
                .filter(each -> each.role() == Role.LEAD)
                .map(Obligation::shortId)
                .toList();
    }

    @Test
    void before_the_amendment_the_register_is_that_of_the_plan_as_issued() {
        assertEquals(on(AmendedPlan.of(PLAN), "2025-05-31"), on(LATER_REPORTS, "2025-05-31"));
        assertEquals(
                new PlanUnderRules(PLAN, QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
                        .register()
                        .obligations(),
                on(LATER_REPORTS, "2025-05-31").register().obligations());
    }

    @Test
    void a_report_that_was_due_stays_in_the_old_words_and_one_not_yet_due_follows_the_new() {
        ObligationRegister register = on(LATER_REPORTS, "2025-06-01").register();
        Obligation half = register.find("V:REPORT:so-tu-phap:2025-H1").orElseThrow();
        Obligation year = register.find("V:REPORT:so-tu-phap:2025").orElseThrow();
        assertEquals(LocalDate.of(2025, 5, 14), half.lastDay());
        assertEquals(LocalDate.of(2025, 11, 30), year.lastDay());
        assertEquals(
                "Mục V (lời văn trước khi sửa đổi, bổ sung tại mục 1 Kế hoạch số 99/KH-UBND ngày 01/6/2025)",
                half.term().place().vi());
        assertEquals(
                "V (sửa đổi, bổ sung tại mục 1, 99/KH-UBND ngày 01/6/2025)",
                year.term().clauseInTables().vi());
        assertEquals(V, register.wordsOf(half).clause(V.ref()).orElseThrow());
        assertEquals(
                reporting("2025-07-15", "2025-12-01"),
                register.wordsOf(year).clause(V.ref()).orElseThrow());
    }

    @Test
    void a_deadline_of_the_day_before_stays_and_one_of_the_day_itself_moves_to_the_second() {
        // The last permitted day of the first report is 14/5: due before 15/5.
        AmendedPlan onTheLastDay = AmendedPlan.of(PLAN)
                .with(amendment(99, "2025-05-14", replacing(reporting("2025-07-15", "2025-12-01"))));
        AmendedPlan onTheNext = AmendedPlan.of(PLAN)
                .with(amendment(99, "2025-05-15", replacing(reporting("2025-07-15", "2025-12-01"))));
        String id = "V:REPORT:so-tu-phap:2025-H1";
        String lastSecond = "2025-05-13T23:59:59+07:00";
        assertEquals(
                LocalDate.of(2025, 5, 14),
                assess(onTheLastDay, EvidenceLog.EMPTY, lastSecond).verdict(id).lastDay());
        assertEquals(
                LocalDate.of(2025, 7, 14),
                assess(onTheLastDay, EvidenceLog.EMPTY, "2025-05-14T00:00:00+07:00")
                        .verdict(id)
                        .lastDay());
        Verdict late = assess(onTheNext, EvidenceLog.EMPTY, "2025-05-15T00:00:00+07:00")
                .verdict(id);
        assertEquals(LocalDate.of(2025, 5, 14), late.lastDay());
        assertEquals(Status.OVERDUE, late.status());
        assertTrue(late.wasLateWhenAmended());
    }

    @Test
    void what_was_late_when_the_amendment_came_is_told_apart_from_what_was_done() {
        EvidenceLog log = EvidenceLog.of(
                Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-10"),
                Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-20"),
                Submission.of("so-y-te", "V", "2025-H1", "2025-06-02"));
        Assessment assessment = assess(LATER_REPORTS, log, "2025-06-10");
        assertEquals(
                List.of("MET false", "MET_LATE false", "MET_LATE true", "OVERDUE true"),
                List.of("so-tu-phap", "so-noi-vu", "so-y-te", "so-tai-chinh").stream()
                        .map(agency -> assessment.verdict("V:REPORT:" + agency + ":2025-H1"))
                        .map(verdict -> verdict.status() + " " + verdict.wasLateWhenAmended())
                        .toList());
        assertEquals(
                List.of("amendment.already-due"),
                assessment.register().findings().stream()
                        .filter(finding -> finding.code().startsWith("amendment."))
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void the_explanation_names_the_amendment_and_has_the_words_by_which_the_duty_is_judged() {
        Assessment assessment = assess(LATER_REPORTS, EvidenceLog.EMPTY, "2025-06-10");
        String old = assessment
                .verdict("V:REPORT:so-tu-phap:2025-H1")
                .explain(Text.VIETNAMESE)
                .toString();
        String now = assessment
                .verdict("V:REPORT:so-tu-phap:2025")
                .explain(Text.VIETNAMESE)
                .toString();
        assertTrue(old.contains("99/KH-UBND ngày 01/6/2025"), old);
        assertTrue(now.contains("được sửa đổi, bổ sung tại mục 1 Kế hoạch số 99/KH-UBND ngày 01/6/2025"), now);
    }

    @Test
    void of_two_amendments_the_later_one_holds_from_its_own_day_on() {
        AmendedPlan twice =
                LATER_REPORTS.with(amendment(120, "2025-09-01", replacing(reporting("2025-07-15", "2025-12-20"))));
        String id = "V:REPORT:so-tu-phap:2025";
        assertEquals(
                LocalDate.of(2025, 11, 30),
                on(twice, "2025-08-31").register().find(id).orElseThrow().lastDay());
        Obligation later = on(twice, "2025-09-01").register().find(id).orElseThrow();
        assertEquals(LocalDate.of(2025, 12, 19), later.lastDay());
        assertEquals(2, later.term().subsequent().size());
        assertEquals(List.of(), AmendmentReview.of(twice));
    }

    @Test
    void what_is_repealed_is_owed_no_more_and_what_had_fallen_due_stays() {
        AmendedPlan without = AmendedPlan.of(PLAN)
                .with(amendment(
                        99, "2025-06-01", new Amendment.Repeal(ClauseRef.of("1"), "Bãi bỏ Mục V", ClauseRef.of("V"))));
        ObligationRegister register = on(without, "2025-06-01").register();
        assertTrue(register.find("V:REPORT:so-tu-phap:2025-H1").isPresent());
        assertTrue(register.find("V:REPORT:so-tu-phap:2025").isEmpty());
        DutyTerm stays =
                register.find("V:REPORT:so-tu-phap:2025-H1").orElseThrow().term();
        assertEquals(
                "Mục V (được bãi bỏ từ ngày 01/6/2025 theo mục 1 Kế hoạch số 99/KH-UBND ngày 01/6/2025)",
                stays.place().vi());
        assertEquals(
                "V (bãi bỏ tại mục 1, 99/KH-UBND ngày 01/6/2025)",
                stays.clauseInTables().vi());
        assertEquals("COMES_AFTER", stays.subsequent().get(0).fields().get("effect"));
        assertEquals(
                V,
                register.wordsOf(register.find("V:REPORT:so-tu-phap:2025-H1").orElseThrow())
                        .clause(V.ref())
                        .orElseThrow());
    }

    @Test
    void what_an_amendment_adds_can_be_done_from_its_day_on_and_is_owed_by_nobody_before() {
        PlanTask added = new PlanTask(
                ClauseRef.of("II.99"),
                "Chăm sóc trẻ em vùng bão, lũ",
                II_1.leads(),
                II_1.coordinating(),
                new Timing(
                        "Trước ngày 01/12/2025",
                        new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 12, 1)))),
                List.of(),
                "",
                null);
        AmendedPlan more = AmendedPlan.of(PLAN)
                .with(amendment(
                        99, "2025-07-10", new Amendment.Addition(ClauseRef.of("3"), "Bổ sung khoản 99", added)));
        assertTrue(on(more, "2025-07-09").register().obligations().stream()
                .noneMatch(each -> each.clause().value().equals("II.99")));
        List<Obligation> new99 = on(more, "2025-07-10").register().obligations().stream()
                .filter(each -> each.clause().value().equals("II.99"))
                .toList();
        assertFalse(new99.isEmpty());
        assertTrue(new99.stream().allMatch(each -> each.term().opens().equals(LocalDate.of(2025, 7, 10))));
    }

    /** II.9 is due on 30/6 and 31/12 (quarters II and IV), II.8 and II.10 the whole year. */
    @Test
    void what_stays_of_a_repealed_clause_keeps_its_place_in_the_plan() {
        AmendedPlan without = AmendedPlan.of(PLAN)
                .with(amendment(
                        99,
                        "2025-08-01",
                        new Amendment.Repeal(ClauseRef.of("1"), "Bãi bỏ khoản 9 Mục II", ClauseRef.of("II.9")),
                        new Amendment.Repeal(ClauseRef.of("1"), "Bãi bỏ Mục V", ClauseRef.of("V"))));
        List<Obligation> obligations = on(without, "2025-08-01").register().obligations();
        assertEquals(
                on(AmendedPlan.of(PLAN), "2025-08-01").register().obligations().stream()
                        .map(each -> each.clause().value())
                        .distinct()
                        .toList(),
                obligations.stream()
                        .map(each -> each.clause().value())
                        .distinct()
                        .toList());
        assertEquals(
                List.of("2025-Q2"),
                obligations.stream()
                        .filter(each -> each.clause().value().equals("II.9"))
                        .map(each -> each.period().toString())
                        .distinct()
                        .toList());
    }

    /** A new task of 10/7 that is to be done before 1/7 cannot be; who coordinates has no date and may still do so. */
    @Test
    void who_leads_what_an_amendment_adds_with_a_day_that_is_over_owes_nothing_and_it_is_told() {
        PlanTask added = new PlanTask(
                ClauseRef.of("II.99"),
                "Chăm sóc trẻ em vùng bão, lũ",
                II_1.leads(),
                II_1.coordinating(),
                new Timing(
                        "Trước ngày 01/7/2025",
                        new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 7, 1)))),
                List.of(),
                "",
                null);
        ObligationRegister register = on(
                        AmendedPlan.of(PLAN)
                                .with(amendment(
                                        99,
                                        "2025-07-10",
                                        new Amendment.Addition(ClauseRef.of("3"), "Bổ sung khoản 99", added))),
                        "2025-07-10")
                .register();
        assertTrue(register.obligations().stream()
                .noneMatch(each -> each.clause().value().equals("II.99") && each.role() == Role.LEAD));
        assertEquals(
                List.of("amendment.due-before"),
                register.findings().stream()
                        .map(Finding::code)
                        .filter(code -> code.startsWith("amendment."))
                        .toList());
    }

    @Test
    void an_amendment_of_a_clause_that_is_not_there_is_told_with_the_nearest() {
        AmendedPlan wrong = AmendedPlan.of(PLAN)
                .with(amendment(
                        99,
                        "2025-06-01",
                        new Amendment.Repeal(ClauseRef.of("2"), "Bãi bỏ khoản 99 Mục II", ClauseRef.of("II.99"))));
        Finding finding = AmendmentReview.of(wrong).get(0);
        assertEquals("amendment.unknown-clause", finding.code());
        assertEquals(
                "2: Kế hoạch số 99/KH-UBND ngày 01/6/2025 sửa đổi khoản 99 Mục II, kế hoạch không có mục này. Có phải"
                        + " là 'II.9'? [amendment.unknown-clause]",
                finding.line(Text.VIETNAMESE));
        assertEquals(
                on(AmendedPlan.of(PLAN), "2025-06-01").register().obligations(),
                on(wrong, "2025-06-01").register().obligations());
    }

    @Test
    void amendments_that_contradict_each_other_are_told() {
        AmendedPlan sameDay =
                LATER_REPORTS.with(amendment(100, "2025-06-01", replacing(reporting("2025-08-01", "2025-12-25"))));
        AmendedPlan afterRepeal = AmendedPlan.of(PLAN)
                .with(amendment(
                        99, "2025-06-01", new Amendment.Repeal(ClauseRef.of("1"), "Bãi bỏ Mục V", ClauseRef.of("V"))))
                .with(amendment(100, "2025-07-01", replacing(reporting("2025-08-01", "2025-12-25"))));
        assertEquals(
                List.of("amendment.contradicts"),
                AmendmentReview.of(sameDay).stream().map(Finding::code).toList());
        assertEquals(
                List.of("amendment.contradicts"),
                AmendmentReview.of(afterRepeal).stream().map(Finding::code).toList());
    }

    @Test
    void those_concerned_owe_it_from_the_day_of_the_letter_and_the_explanation_names_the_letter() {
        ConcernedAgencies named = new ConcernedAgencies(
                ClauseRef.of("II.9"),
                "các sở, ngành, hội, đoàn thể liên quan",
                List.of(AgencyId.of("so-giao-duc-va-dao-tao"), AgencyId.of("tinh-doan")),
                new DatedDocument(DocumentNumber.of("530/SYT-CSXH"), LocalDate.of(2025, 5, 5)),
                null);
        AmendedPlan amended = AmendedPlan.of(PLAN).with(List.of(named));
        assertEquals(List.of(), AmendmentReview.of(amended));
        String id = "II.9:COORDINATE:tinh-doan:2025-Q2";
        assertTrue(on(amended, "2025-05-04").register().find(id).isEmpty());
        ObligationRegister register = on(amended, "2025-05-05").register();
        assertEquals(
                LocalDate.of(2025, 5, 5), register.find(id).orElseThrow().term().opens());
        assertTrue(register.obligations().stream()
                .noneMatch(each -> each.clause().value().equals("II.9") && each.bearer() == null));
        String why = assess(amended, EvidenceLog.EMPTY, "2025-05-06")
                .verdict(id)
                .explain(Text.VIETNAMESE)
                .toString();
        assertTrue(why.contains("cơ quan liên quan được nêu tại Công văn số 530/SYT-CSXH ngày 05/5/2025"), why);
    }

    @Test
    void what_fell_due_before_the_letter_stays_open() {
        ConcernedAgencies named = new ConcernedAgencies(
                ClauseRef.of("II.9"),
                "Các sở, ngành, hội, đoàn thể liên quan",
                List.of(AgencyId.of("tinh-doan")),
                new DatedDocument(DocumentNumber.of("530/SYT-CSXH"), LocalDate.of(2025, 7, 1)),
                null);
        ObligationRegister register =
                on(AmendedPlan.of(PLAN).with(List.of(named)), "2025-12-31").register();
        assertEquals(
                List.of("2025-Q2", "2025-Q4"),
                register.obligations().stream()
                        .filter(each -> each.clause().value().equals("II.9")
                                && each.duty().name().equals("COORDINATE"))
                        .filter(each ->
                                each.bearer() == null || each.bearer().value().equals("tinh-doan"))
                        .map(each -> each.period().toString())
                        .toList());
        assertTrue(register.find("II.9:COORDINATE:tinh-doan:2025-Q2").isEmpty());
    }

    @Provide
    Arbitrary<AmendedPlan> amendedPlans() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31));
        Arbitrary<Amendment.Change> moved = Combinators.combine(days, days)
                .as((half, year) -> replacing(reporting(half.toString(), year.toString())));
        Arbitrary<Amendment.Change> timed = Combinators.combine(Arbitraries.of(PLAN.tasks()), days)
                .as((task, day) -> replacing(task.withTime(new Timing(
                        day.toString(), new Schedule.Due(ReportingPeriod.year(2025), Deadline.notLaterThan(day))))));
        Arbitrary<Amendment.Change> gone =
                Arbitraries.of(PLAN.tasks()).map(task -> new Amendment.Repeal(ClauseRef.of("2"), "Bãi bỏ", task.ref()));
        Arbitrary<Amendment> amendments = Combinators.combine(
                        days,
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.oneOf(moved, timed, gone)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((day, number, changes) -> Amendment.of(document(number, day.toString()), PLAN.id(), changes));
        return amendments.list().ofMaxSize(3).map(list -> new AmendedPlan(PLAN, list, List.of()));
    }

    /**
     * The same a second time, day by day: what is owed in the words of a day is written down in the morning, and on its last day it
     * is settled at midnight.
     */
    @Tag("slow")
    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void walking_through_the_year_day_by_day_comes_to_the_same(@ForAll("amendedPlans") AmendedPlan amended) {
        Map<LocalDate, List<Obligation>> wordings = new TreeMap<>();
        SortedSet<LocalDate> days = new TreeSet<>(amended.days());
        days.add(PLAN.date());
        days.forEach(day -> wordings.put(day, inTheWordsOf(day, amended)));
        SortedMap<String, LocalDate> settled = new TreeMap<>();
        SortedMap<String, LocalDate> pending = new TreeMap<>();
        for (LocalDate day = PLAN.date(); day.getYear() == 2025; day = day.plusDays(1)) {
            List<Obligation> words = wordings.get(day);
            if (words != null) {
                boolean first = day.equals(PLAN.date());
                SortedMap<String, LocalDate> next = new TreeMap<>();
                for (Obligation each : words) {
                    boolean wasThere = first || pending.containsKey(each.shortId());
                    if (!settled.containsKey(each.shortId())
                            && (wasThere || !each.term().due().isBefore(day))) {
                        next.put(each.shortId(), each.term().due());
                    }
                }
                pending = next;
            }
            LocalDate today = day;
            for (String id : new ArrayList<>(pending.keySet())) {
                if (!pending.get(id).isAfter(today)) {
                    settled.put(id, pending.remove(id));
                }
            }
        }
        settled.putAll(pending);
        assertEquals(
                settled,
                on(amended, "2025-12-31").register().obligations().stream()
                        .collect(Collectors.toMap(
                                Obligation::shortId, each -> each.term().due(), (a, b) -> a, TreeMap::new)));
    }

    /** Each clause derived as if the plan were of the day on which that clause was worded last. */
    private static List<Obligation> inTheWordsOf(LocalDate day, AmendedPlan amended) {
        Plan words = amended.on(day);
        List<Obligation> all = new ArrayList<>();
        for (Clause clause : words.clauses()) {
            LocalDate worded = PLAN.date();
            for (Amendment amendment : amended.amendments()) {
                boolean touches = amendment.changes().stream()
                        .anyMatch(change -> change instanceof Amendment.Replacement replaced
                                && replaced.clause().ref().equals(clause.ref()));
                worded = touches && !amendment.effective().isAfter(day) ? amendment.effective() : worded;
            }
            Plan dated = new Plan(
                    words.number(),
                    words.place(),
                    worded,
                    words.issuer(),
                    words.type(),
                    words.title(),
                    words.year(),
                    words.preamble(),
                    List.of(clause),
                    words.recipients(),
                    words.signature());
            all.addAll(ObligationRegister.derive(dated, QuangNgai.directory(), RuleSet.standard())
                    .obligations());
        }
        return all;
    }

    @Tag("slow")
    @Property(tries = 20)
    void every_obligation_stands_once_and_in_the_words_that_it_is_judged_by(
            @ForAll("amendedPlans") AmendedPlan amended) {
        ObligationRegister register = on(amended, "2025-12-31").register();
        assertEquals(
                register.size(),
                register.obligations().stream().map(Obligation::id).distinct().count());
        for (Obligation each : register.obligations()) {
            assertTrue(register.wordsOf(each).clause(each.clause()).isPresent(), each::id);
        }
    }
}
