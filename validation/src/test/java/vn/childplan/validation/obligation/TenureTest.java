package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;

/** Districts ended with 30/6/2025: from 1/7/2025 they are no more (Nghị quyết số 203/2025/QH15). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenureTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static Tenure ending(boolean passesOn, boolean mayPassOn) {
        return new Tenure(null, List.of(), JULY, passesOn, mayPassOn, List.of(AgencyId.of("ubnd-xa-ba-to")));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, true", "2025-07-02, true"})
    void a_bearer_has_ended_from_the_first_day_on_which_it_no_longer_exists(LocalDate day, boolean ended) {
        assertEquals(ended, ending(false, true).hasEndedBy(day));
        assertFalse(Tenure.WHOLE.hasEndedBy(day));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void what_passes_on_is_its_bearers_until_the_bearer_ends_and_what_stays_is_after(LocalDate day, boolean covered) {
        assertEquals(covered, ending(true, true).covers(day));
        assertEquals(true, ending(false, true).covers(day));
    }

    @ParameterizedTest(name = "last day {0}, without end {1}, by the words {2}: {3}")
    @CsvSource({
        // Design §4.8: what fell due while its bearer lived stays, and what falls due on the day it ends goes.
        "2025-06-30, false, false, false",
        "2025-07-01, false, false, true",
        // Design §4.17: a decision may move a deadline either way, and then the words decide no longer.
        "2025-06-30, false, true,  false",
        "2025-07-01, false, true,  true",
        // A suspension without an end leaves no day, and whoever comes after has it.
        ",           true,  false, true",
        // Without a day and without a decision the words decide.
        ",           false, true,  true",
        ",           false, false, false",
    })
    void a_duty_passes_on_by_the_deadline_that_holds(
            @Nullable LocalDate lastDay, boolean restsWithoutEnd, boolean byTheWords, boolean passes) {
        assertEquals(passes, ending(byTheWords, true).passesOnWith(lastDay, restsWithoutEnd));
    }

    @ParameterizedTest(name = "last day {0}, without end {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, false", ", true", ", false"})
    void nothing_passes_on_where_the_plan_is_read_so_or_where_no_end_is_known(
            @Nullable LocalDate lastDay, boolean restsWithoutEnd) {
        assertFalse(ending(false, false).passesOnWith(lastDay, restsWithoutEnd));
        assertFalse(Tenure.WHOLE.passesOnWith(lastDay, restsWithoutEnd));
    }

    @Test
    void what_passes_on_needs_an_end_and_a_reading_by_which_it_may() {
        assertThrows(IllegalArgumentException.class, () -> ending(true, false));
        assertThrows(IllegalArgumentException.class, () -> new Tenure(null, List.of(), null, false, true, List.of()));
    }
}
