package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which duty of a clause an entry is for, as ids of obligations number them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutyRefTest {
    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "REPORT#1", "REPORT#2", "APPRAISE_FUNDING#12"})
    void it_is_read_as_it_is_written(String text) {
        assertEquals(text, DutyRef.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "REPORT#", "REPORT#0", "REPORT#-1", "REPORT #2", "report", "BÁO CÁO", "REPORT#2#2", "#2"})
    void what_is_no_duty_is_refused_with_what_would_be_right(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> DutyRef.of(text))
                .getMessage();
        assertTrue(message.contains("REPORT#2"), message);
    }

    @Test
    void without_a_number_it_may_be_each_of_the_kind() {
        assertTrue(DutyRef.any(DutyKind.REPORT).mayBe(DutyKind.REPORT, 1));
        assertTrue(DutyRef.any(DutyKind.REPORT).mayBe(DutyKind.REPORT, 2));
        assertFalse(DutyRef.any(DutyKind.REPORT).mayBe(DutyKind.CONSOLIDATE, 1));
        assertTrue(new DutyRef(DutyKind.REPORT, 2).mayBe(DutyKind.REPORT, 2));
        assertFalse(new DutyRef(DutyKind.REPORT, 2).mayBe(DutyKind.REPORT, 1));
        assertThrows(IllegalArgumentException.class, () -> new DutyRef(DutyKind.REPORT, -1));
    }
}
