package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;

/** On Saturday 10/5/2025 the reports due before 15/5 are due soon; by time alone the next thing is that they are late. */
class NextChangeTest {
    private static final Optional<String> FIRST_INSTANT_OF_15_MAY = Optional.of("2025-05-15T00:00:00+07:00");

    @Test
    void reports_that_are_due_soon_are_overdue_next() {
        assertEquals(
                FIRST_INSTANT_OF_15_MAY,
                Plan65.assess("2025-05-10").nextChange().map(VietnamTime::format));
    }

    @Test
    void what_the_log_records_later_plays_no_part() {
        Assessment assessment =
                Plan65.assess("2025-05-10", Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-12T10:00"));
        assertEquals(FIRST_INSTANT_OF_15_MAY, assessment.nextChange().map(VietnamTime::format));
    }
}
