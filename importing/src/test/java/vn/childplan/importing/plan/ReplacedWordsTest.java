package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/** "Thay cụm từ “trước ngày 15/11/2025” bằng cụm từ “chậm nhất ngày 20/11/2025”": what the new words make of a clause. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplacedWordsTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final ReportingDuty REGIME = PLAN.reporting().get(0);

    private static PlanTask task(String time, Deadline deadline) {
        return PLAN.tasks()
                .get(0)
                .withWording("Dạy bơi cho trẻ em ở trường")
                .withTime(new Timing(time, new Schedule.Due(ReportingPeriod.year(2025), deadline)));
    }

    private static String deadline(Clause clause) {
        return ((PlanTask) clause).time().wording() + " = "
                + ((PlanTask) clause).time().schedule().lastDay().orElseThrow();
    }

    /** "trước ngày 20/11": the last permitted day is 19/11. Without a word for it the day stays before or until, as it was. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 15/11/2025 | trước ngày 20/11/2025    | trước ngày 20/11/2025 = 2025-11-19
            trước ngày 15/11/2025 | chậm nhất ngày 20/11/2025 | chậm nhất ngày 20/11/2025 = 2025-11-20
            15/11/2025            | 20/11/2025               | trước ngày 20/11/2025 = 2025-11-19
            """)
    void one_date_for_another_moves_the_deadline_of_a_task(String old, String now, String expected) {
        Clause moved = new ReplacedWords(old, now)
                .in(task("trước ngày 15/11/2025", Deadline.before(LocalDate.of(2025, 11, 15))));
        assertNotNull(moved);
        assertEquals(expected, deadline(moved));
    }

    @Test
    void a_day_until_which_something_is_due_stays_one() {
        Clause moved = new ReplacedWords("15/11/2025", "20/11/2025")
                .in(task("chậm nhất ngày 15/11/2025", Deadline.notLaterThan(LocalDate.of(2025, 11, 15))));
        assertNotNull(moved);
        assertEquals("chậm nhất ngày 20/11/2025 = 2025-11-20", deadline(moved));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        // No date for it; two dates; words of the time that are not its deadline.
        "trước ngày 15/11/2025, sớm",
        "trước ngày 15/11/2025, từ ngày 01/11/2025 đến ngày 20/11/2025",
        "trước, sau"
    })
    void what_else_the_new_words_do_to_a_time_is_not_guessed(String old, String now) {
        ReplacedWords words = new ReplacedWords(old, now);
        assertNull(words.in(task("trước ngày 15/11/2025", Deadline.before(LocalDate.of(2025, 11, 15)))));
        assertTrue(words.why().en().contains("is not clear"), words.why().en());
    }

    /** The words say another day than the deadline that was read. */
    @Test
    void a_date_that_is_not_the_deadline_moves_nothing() {
        assertNull(new ReplacedWords("15/11/2025", "20/11/2025")
                .in(task("trước ngày 15/11/2025", Deadline.before(LocalDate.of(2025, 12, 15)))));
    }

    @Test
    void words_of_a_task_change_its_words_alone() {
        PlanTask task = task("trước ngày 15/11/2025", Deadline.before(LocalDate.of(2025, 11, 15)));
        assertEquals(
                task.withWording("Dạy bơi cho trẻ em ở nhà văn hóa"),
                new ReplacedWords("ở trường", "ở nhà văn hóa").in(task));
    }

    @Test
    void whom_a_task_names_and_a_time_without_a_day_are_not_guessed() {
        PlanTask task = task("trước ngày 15/11/2025", Deadline.before(LocalDate.of(2025, 11, 15)));
        assertNull(new ReplacedWords(task.leads().wording(), "Sở Xây dựng").in(task));
        PlanTask ongoing = task.withTime(new Timing("Thường xuyên", new Schedule.Continuous(2025)));
        assertNull(new ReplacedWords("Thường xuyên", "trước ngày 20/11/2025").in(ongoing));
    }

    @Test
    void of_a_regime_the_report_of_that_day_alone_moves() {
        ReportingDuty moved =
                (ReportingDuty) new ReplacedWords("trước ngày 15/11/2025", "chậm nhất ngày 20/11/2025").in(REGIME);
        assertNotNull(moved);
        assertEquals(REGIME.wording().replace("trước ngày 15/11/2025", "chậm nhất ngày 20/11/2025"), moved.wording());
        assertEquals(REGIME.reports().get(0), moved.reports().get(0));
        assertEquals(
                new ReportingDuty.PeriodicReport(
                        "chậm nhất ngày 20/11/2025",
                        ReportingPeriod.year(2025),
                        Deadline.notLaterThan(LocalDate.of(2025, 11, 20))),
                moved.reports().get(1));
        assertEquals(REGIME.channel(), moved.channel());
        assertEquals(REGIME.escalation(), moved.escalation());
    }

    @Test
    void other_words_of_a_regime_or_of_an_assignment_are_not_guessed() {
        assertNull(new ReplacedWords("qua Sở Y tế", "qua Sở Nội vụ").in(REGIME));
        Clause assignment = PLAN.assignments().get(0);
        String word = assignment.lines().get(0).split(" ")[0];
        assertNull(new ReplacedWords(word, "x").in(assignment));
    }

    @Test
    void a_heading_and_a_statement_bind_nobody_and_take_the_new_words() {
        ClauseRef ref = ClauseRef.of("I");
        assertEquals(new Heading(ref, "MỤC TIÊU"), new ReplacedWords("ĐÍCH", "TIÊU").in(new Heading(ref, "MỤC ĐÍCH")));
        assertEquals(
                new Statement(ref, "Bảo vệ mọi trẻ em"),
                new ReplacedWords("Bảo vệ", "Bảo vệ mọi").in(new Statement(ref, "Bảo vệ trẻ em")));
    }

    @Test
    void words_that_a_clause_does_not_have_are_told() {
        ReplacedWords words = new ReplacedWords("ngày 15/12/2025", "ngày 20/12/2025");
        assertNull(words.in(REGIME));
        assertEquals(
                "the clause does not have the words “ngày 15/12/2025”",
                words.why().en());
    }
}
