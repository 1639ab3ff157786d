package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.validation.rule.Status;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {
    /**
     * Báo cáo 1270/BC-TCTTTg of 27/12/2017: of 21.914 tasks 16.051 were done (14.068 in time, 1.983 late) and 5.863 not
     * (5.640 in time, 223 overdue).
     */
    private static final Tally OFFICIAL =
            new Tally(Map.of(Status.MET, 14_068, Status.MET_LATE, 1_983, Status.IN_TIME, 5_640, Status.OVERDUE, 223));

    @Test
    void the_official_four_way_count_adds_up() {
        assertEquals(21_914, OFFICIAL.total());
        assertEquals(16_051, OFFICIAL.count(Status.MET) + OFFICIAL.count(Status.MET_LATE));
    }

    @Test
    void the_published_98_62_per_cent_is_what_is_done_of_what_is_due_truncated() {
        assertEquals(new Rate(16_051, 16_274), OFFICIAL.done());
        assertEquals(Optional.of(new BigDecimal("98.62")), OFFICIAL.done().percent(2, RoundingMode.DOWN));
        assertEquals(Optional.of(new BigDecimal("98.6297")), OFFICIAL.done().percent(4, RoundingMode.HALF_UP));
    }

    @Test
    void the_published_1_38_per_cent_is_the_rest_of_the_truncated_rate_and_not_the_rounded_one() {
        assertEquals(Optional.of(new BigDecimal("1.37")), OFFICIAL.overdue().percent(2, RoundingMode.HALF_UP));
        assertEquals(
                new BigDecimal("1.38"),
                new BigDecimal("100")
                        .subtract(OFFICIAL.done().percent(2, RoundingMode.DOWN).orElseThrow()));
    }

    @Test
    void the_rate_in_time_leaves_out_what_is_not_due() {
        assertEquals(new Rate(14_068, 14_068 + 1_983 + 223), OFFICIAL.onTime());
    }

    @Test
    void without_anything_due_there_is_no_rate() {
        Tally nothingDue = new Tally(Map.of(Status.NO_DEADLINE, 12, Status.WAIVED, 1, Status.TRANSFERRED, 3));
        assertEquals(Optional.empty(), nothingDue.onTime().percent(2, RoundingMode.HALF_UP));
    }

    @Test
    void less_than_none_and_more_than_all_are_no_share() {
        assertThrows(IllegalArgumentException.class, () -> new Rate(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Rate(-1, 1));
    }

    @Test
    void none_and_all_are_shares() {
        assertEquals(Optional.of(new BigDecimal("0.00")), new Rate(0, 3).percent(2, RoundingMode.HALF_UP));
        assertEquals(Optional.of(new BigDecimal("100.00")), new Rate(3, 3).percent(2, RoundingMode.HALF_UP));
    }

    @Test
    void a_status_that_does_not_occur_is_not_counted_and_none_occurs_less_than_never() {
        assertEquals(Map.of(Status.MET, 1), new Tally(Map.of(Status.MET, 1, Status.WAIVED, 0)).counts());
        Map<Status, Integer> less = Map.of(Status.MET, -1);
        assertThrows(IllegalArgumentException.class, () -> new Tally(less));
    }
}
