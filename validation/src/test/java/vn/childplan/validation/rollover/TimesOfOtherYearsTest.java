package vn.childplan.validation.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** Times that are not of the plan's year, in plan 65 and in one of 2025 for 2026–2030. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimesOfOtherYearsTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final ClauseRef TASK = ClauseRef.of("II.2");
    private static final ClauseRef ASSIGNMENT = ClauseRef.of("IV.2");
    private static final Schedule DECEMBER = window(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));

    private static Plan.Builder ofSeveralYears() {
        return PLAN.toBuilder()
                .title("Nâng cao năng lực cho người làm công tác trẻ em giai đoạn 2026 - 2030")
                .preamble(new Preamble("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", List.of()));
    }

    private static Schedule window(LocalDate first, LocalDate last) {
        return new Schedule.Window(DateSpan.of(first, last));
    }

    private static PlanTask task(String time, Schedule schedule) {
        return ((PlanTask) PLAN.clause(TASK).orElseThrow()).withTime(new Timing(time, schedule));
    }

    private static Assignment assignment(String wording, Schedule schedule) {
        return new Assignment(
                ASSIGNMENT,
                "Sở Tài chính " + wording + ".",
                List.of(AssignedDuty.of(
                        wording,
                        DutyKind.CARRY_OUT,
                        List.of(new Party.One("Sở Tài chính", AgencyId.of("so-tai-chinh"), null)),
                        schedule)));
    }

    private static RollOver next(Plan plan, int year) {
        return RollOver.of(
                new PlanUnderRules(plan, QuangNgai.directory(), VietNam.calendar(), RuleSet.standard()), year);
    }

    private static Clause clause(RollOver next, ClauseRef ref) {
        return next.draft().clauses().stream()
                .filter(clause -> clause.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(RollOver next, ClauseRef clause) {
        return next.doubts().stream()
                .filter(doubt -> clause.equals(doubt.clause()))
                .filter(doubt -> !doubt.code().startsWith("review.group"))
                .map(doubt -> doubt.line(Text.VIETNAMESE))
                .toList();
    }

    /** December 2025 is before 2026–2030: a plan for 2027 does not have it a year or two later. */
    @Test
    void a_month_of_another_year_stays_in_words_and_as_read_and_is_told_once() {
        PlanTask task = task("Thời gian thực hiện: Tháng 12/2025.", DECEMBER);
        RollOver next = next(ofSeveralYears().replace(task).build(), 2027);
        assertEquals(task.time(), ((PlanTask) clause(next, TASK)).time());
        assertEquals(
                List.of("II.2: Nội dung còn nêu “Tháng 12/2025”, giữ nguyên. Xem có còn đúng cho năm 2027."
                        + " [roll-over.earlier-year]"),
                told(next, TASK));
    }

    /** The same words in the plan of 2025 are a time of its year. */
    @Test
    void a_month_of_the_plans_year_moves() {
        PlanTask task = task("Thời gian thực hiện: Tháng 12/2025.", DECEMBER);
        RollOver next = next(PLAN.toBuilder().replace(task).build(), 2027);
        assertEquals(
                new Timing(
                        "Thời gian thực hiện: Tháng 12/2027.",
                        window(LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 31))),
                ((PlanTask) clause(next, TASK)).time());
    }

    @Test
    void the_years_of_a_programme_stay_as_read_too() {
        PlanTask task = task(
                "Thời gian thực hiện: Giai đoạn 2026-2030 và những năm tiếp theo.",
                window(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)));
        RollOver next = next(ofSeveralYears().replace(task).build(), 2027);
        assertEquals(task.time(), ((PlanTask) clause(next, TASK)).time());
        assertEquals(List.of(), told(next, TASK));
    }

    /** In the plan of one year as well: what holds from 01/7/2025 holds from that day in 2026. */
    @Test
    void the_day_from_which_something_holds_stays_and_is_told() {
        Statement statement = new Statement(ClauseRef.of("I.2.a"), "Cấp xã thực hiện từ ngày 01/7/2025.");
        RollOver next = next(PLAN.toBuilder().replace(statement).build(), 2026);
        assertEquals(statement, clause(next, statement.ref()));
        assertEquals(
                List.of("I.2.a: Nội dung còn nêu “từ ngày 01/7/2025”, giữ nguyên. Xem có còn đúng cho năm 2026."
                        + " [roll-over.earlier-year]"),
                told(next, statement.ref()));
    }

    @Test
    void a_target_for_the_end_of_the_year_stays_and_is_told() {
        Statement statement = new Statement(ClauseRef.of("I.2.a"), "Đến hết năm 2025: có 30% số xã đạt chuẩn.");
        RollOver next = next(PLAN.toBuilder().replace(statement).build(), 2026);
        assertEquals(statement, clause(next, statement.ref()));
        assertEquals(
                List.of("I.2.a: “Đến hết năm 2025”: mốc này đã qua khi kế hoạch năm 2026 bắt đầu. Ghi chỉ tiêu của năm"
                        + " 2026. [roll-over.target-passed]"),
                told(next, statement.ref()));
    }

    /** Of a plan issued on 20/11/2025 "trước ngày 15/11 hằng năm" was read as 15/11/2026; a plan for 2027 asks for 15/11/2027. */
    @Test
    void what_is_due_every_year_is_due_in_the_year_of_the_draft() {
        Assignment assignment = assignment(
                "báo cáo trước ngày 15/11 hằng năm",
                new Schedule.Due(ReportingPeriod.year(2026), Deadline.before(LocalDate.of(2026, 11, 15))));
        RollOver next = next(ofSeveralYears().replace(assignment).build(), 2027);
        assertEquals(
                new Schedule.Due(ReportingPeriod.year(2027), Deadline.before(LocalDate.of(2027, 11, 15))),
                ((Assignment) clause(next, ASSIGNMENT)).duties().get(0).schedule());
        assertFalse(told(next, ASSIGNMENT).toString().contains("ngoài năm kế hoạch"));
    }

    /** "Hằng năm" of the budget, and a deadline that names its year. */
    @Test
    void a_deadline_that_names_a_year_moves_by_the_years_that_its_words_move_by() {
        Assignment assignment = assignment(
                "quyết toán kinh phí hằng năm trước ngày 15/01/2026",
                new Schedule.Due(ReportingPeriod.year(2026), Deadline.before(LocalDate.of(2026, 1, 15))));
        RollOver next = next(PLAN.toBuilder().replace(assignment).build(), 2027);
        AssignedDuty moved = ((Assignment) clause(next, ASSIGNMENT)).duties().get(0);
        assertEquals("quyết toán kinh phí hằng năm trước ngày 15/01/2028", moved.wording());
        assertEquals(
                new Schedule.Due(ReportingPeriod.year(2028), Deadline.before(LocalDate.of(2028, 1, 15))),
                moved.schedule());
    }

    /** The years of a programme say nothing of the day by which something is due. */
    @Test
    void a_deadline_without_a_year_moves_beside_the_years_of_a_programme() {
        Assignment assignment = assignment(
                "tổng hợp kết quả Chương trình giai đoạn 2021-2030 trước ngày 15/11",
                new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 11, 15))));
        RollOver next = next(PLAN.toBuilder().replace(assignment).build(), 2026);
        assertEquals(
                new Schedule.Due(ReportingPeriod.year(2026), Deadline.before(LocalDate.of(2026, 11, 15))),
                ((Assignment) clause(next, ASSIGNMENT)).duties().get(0).schedule());
    }

    @Test
    void a_quarter_of_a_year_before_stays_as_read_too() {
        PlanTask task =
                task("Thời gian thực hiện: Quý IV/2024.", new Schedule.Quarters(2024, new TreeSet<>(Set.of(4))));
        RollOver next = next(PLAN.toBuilder().replace(task).build(), 2026);
        assertEquals(task.time(), ((PlanTask) clause(next, TASK)).time());
    }

    /** Công văn 1481 guides "công tác trẻ em năm 2025"; a resolution of 2025 guides until it is replaced. */
    @Test
    void a_document_is_of_the_year_if_its_title_names_the_year() {
        Preamble preamble = PLAN.preamble();
        LegalBasis resolution = new LegalBasis(
                LegalBasis.Role.GUIDANCE,
                "Nghị quyết số 66-NQ/TW ngày 30 tháng 4 năm 2025 của Bộ Chính trị về đổi mới công tác xây dựng pháp luật",
                DocumentNumber.of("66-NQ/TW"),
                LocalDate.of(2025, 4, 30),
                AgencyId.of("bo-chinh-tri"));
        Plan plan = PLAN.toBuilder()
                .preamble(new Preamble(
                        preamble.wording(), List.of(preamble.bases().get(0), resolution)))
                .build();
        assertEquals(
                List.of("Căn cứ “1481/BYT-BMTE” ngày 14/3/2025 hướng dẫn cho năm 2025"),
                next(plan, 2026).doubts().stream()
                        .filter(doubt -> doubt.code().equals("roll-over.basis-of-the-year"))
                        .map(doubt -> doubt.message().vi())
                        .toList());
    }

    @Test
    void a_plan_of_no_single_year_is_told_before_its_clauses() {
        assertEquals(
                List.of("Trích yếu không ghi đây là kế hoạch năm 2025: thời gian, thời hạn có ghi năm được giữ nguyên."
                        + " Xem có cần kế hoạch riêng cho năm 2027; nếu có, ghi năm vào trích yếu và sửa từng thời hạn."
                        + " [roll-over.not-of-one-year]"),
                next(ofSeveralYears().build(), 2027).doubts().stream()
                        .filter(doubt -> doubt.code().equals("roll-over.not-of-one-year"))
                        .map(doubt -> doubt.line(Text.VIETNAMESE))
                        .toList());
    }

    /** One of 2026–2030 that was issued in 2025 is no plan for 2025; plan 65 is one. */
    @Test
    void whose_number_is_not_taken_over_is_told_by_the_year_only_of_a_plan_of_a_year() {
        assertEquals(
                "Số, ngày ban hành và người ký của kế hoạch trước không lấy sang năm 2027. Điền khi ban hành."
                        + " [roll-over.to-be-issued]",
                next(ofSeveralYears().build(), 2027).doubts().get(0).line(Text.VIETNAMESE));
        assertEquals(
                "Number, date and signature of the plan for 2025 are not taken over to 2027. Fill them in when it is"
                        + " issued. [roll-over.to-be-issued]",
                next(PLAN, 2027).doubts().get(0).line(Locale.ENGLISH));
    }

    /** 2028 has a 29 February. */
    @ParameterizedTest
    @CsvSource({"Tháng 02/2025, 2028-02-29", "Từ 01/02/2025 đến 28/02/2025, 2028-02-28"})
    void february_ends_with_the_month_unless_words_name_the_day(String time, LocalDate last) {
        Schedule february = window(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        RollOver next = next(PLAN.toBuilder().replace(task(time, february)).build(), 2028);
        assertEquals(
                window(LocalDate.of(2028, 2, 1), last),
                ((PlanTask) clause(next, TASK)).time().schedule());
    }
}
