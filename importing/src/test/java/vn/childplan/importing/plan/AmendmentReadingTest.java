package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.Deadline;

/** The invented plan 187/KH-UBND of 10/7/2026, which amends the invented plan 87/KH-UBND of 24/3/2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentReadingTest {
    private static final String AMENDMENT = text("i18-amendment.txt");
    private static final Plan PLAN = draft(text("i01-clean-labels.txt")).plan().orElseThrow();

    private static String text(String name) {
        try (InputStream in = AmendmentReadingTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PlanDraft draft(String text) {
        return PlanImporter.withoutDirectory().readText(text, "plan.txt").draft();
    }

    private static AmendmentReading reading(String text) {
        return AmendmentReading.of(draft(text), PLAN);
    }

    private static List<String> changes(AmendmentReading reading) {
        Amendment amendment = reading.amendment();
        assertNotNull(amendment);
        return amendment.changes().stream()
                .map(change -> change.by() + " " + change.getClass().getSimpleName() + " " + change.target())
                .toList();
    }

    @Test
    void every_clause_is_read_as_what_it_does_to_a_clause_of_the_plan() {
        AmendmentReading reading = reading(AMENDMENT);
        assertEquals(
                List.of("1 Replacement II.1", "2 Repeal II.5", "3 Addition II.8", "4 Replacement V"), changes(reading));
        assertEquals(List.of(), reading.doubts());
    }

    @Test
    void number_date_and_the_plan_that_is_amended_are_those_of_the_document() {
        Amendment amendment = reading(AMENDMENT).amendment();
        assertNotNull(amendment);
        assertEquals(
                "Kế hoạch số 187/KH-UBND ngày 10/7/2026",
                amendment.document().cited().vi());
        assertEquals(PLAN.id(), amendment.amends());
        assertEquals("Điều chỉnh điểm 1 Mục II", amendment.changes().get(0).wording());
    }

    @Test
    void the_new_words_come_with_their_deadline_and_without_those_of_the_amendment() {
        Amendment amendment = reading(AMENDMENT).amendment();
        assertNotNull(amendment);
        PlanTask task =
                assertInstanceOf(PlanTask.class, amendment.changes().get(0).after());
        assertEquals(
                "Triển khai Chương trình phòng, chống tai nạn", task.wording().substring(0, 44));
        ReportingDuty regime =
                assertInstanceOf(ReportingDuty.class, amendment.changes().get(3).after());
        assertEquals(
                List.of(Deadline.before(LocalDate.of(2026, 5, 15)), Deadline.before(LocalDate.of(2026, 11, 20))),
                regime.reports().stream()
                        .map(ReportingDuty.PeriodicReport::deadline)
                        .toList());
        assertEquals(true, regime.wording().contains("cả năm trước ngày 20/11/2026"));
    }

    @Test
    void what_is_not_understood_changes_nothing_and_is_told() {
        AmendmentReading reading = reading(AMENDMENT
                .replace("Bãi bỏ điểm 5 Mục II.", "Giao Sở Y tế rà soát các nhiệm vụ còn lại.")
                .replace("“trước ngày 15/11/2026” tại", "“chậm nhất 15/11” tại"));
        assertEquals(List.of("1 Replacement II.1", "3 Addition II.8"), changes(reading));
        assertEquals(
                List.of("import.amendment-clause", "import.amendment-clause"),
                reading.doubts().stream().map(finding -> finding.code()).toList());
    }

    /** What a clause of an amendment does is in its words; the plan has II.5, and the words that are replaced. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hủy bỏ nội dung tại điểm 5, Mục II.                                | 2 Repeal II.5
            Sửa đổi, bổ sung điểm 5 Mục II như sau: “5. Dạy bơi.”.             | -
            Bỏ điểm 5 của Mục II                                               | 2 Repeal II.5
            """)
    void places_of_a_plan_are_named_from_the_inside_to_the_outside(String clause, String expected) {
        List<String> changes = changes(reading(AMENDMENT.replace("Bãi bỏ điểm 5 Mục II.", clause)));
        assertEquals(expected, changes.size() < 4 ? "-" : changes.get(1));
    }

    @Test
    void a_clause_that_gives_duties_is_not_replaced_by_words_that_give_none() {
        AmendmentReading statement = reading(
                AMENDMENT.replace("Bãi bỏ điểm 5 Mục II.", "Sửa đổi điểm 5 Mục II như sau: “Trẻ em được an toàn.”"));
        assertTrue(statement.doubts().get(0).message().en().contains("gives duties"));
    }

    @Test
    void an_amendment_of_another_plan_names_that_one() {
        Amendment amendment =
                reading(AMENDMENT.replace("số 87/KH-UBND", "số 88/KH-UBND")).amendment();
        assertNotNull(amendment);
        assertEquals("88/KH-UBND", amendment.amends().number().value());
        assertNull(amendment.amends().date());
    }

    @Test
    void an_amendment_without_a_number_is_none() {
        AmendmentReading reading = reading(AMENDMENT.replace("Số: 187/KH-UBND", "Số:      /KH-UBND"));
        assertNull(reading.amendment());
        assertEquals("import.amendment-number", reading.doubts().get(0).code());
    }
}
