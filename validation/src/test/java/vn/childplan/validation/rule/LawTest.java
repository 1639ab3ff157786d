package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Law.Certainty;

/** Nghị định số 09/2019/NĐ-CP, on the reports of the administration. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawTest {
    private static Law decree(Certainty certainty, String source) {
        return new Law(
                DocumentNumber.of("09/2019/NĐ-CP"),
                LocalDate.of(2019, 1, 24),
                Text.of("Nghị định số 09/2019/NĐ-CP", "Decree 09/2019/NĐ-CP"),
                Text.of("chế độ báo cáo", "reports"),
                Text.of("thời hạn", "deadlines"),
                certainty,
                source);
    }

    @Test
    void it_prints_its_name() {
        assertEquals(
                "Nghị định số 09/2019/NĐ-CP", decree(Certainty.SEEN, "Công báo").toString());
        assertEquals(
                "Nghị định số 09/2019/NĐ-CP", decree(Certainty.NOT_CHECKED, "").toString());
    }

    @ParameterizedTest
    @CsvSource({"SEEN, ' '", "NOT_CHECKED, Công báo"})
    void what_was_seen_has_a_source_and_what_was_not_has_none(Certainty certainty, String source) {
        assertThrows(IllegalArgumentException.class, () -> decree(certainty, source));
    }
}
