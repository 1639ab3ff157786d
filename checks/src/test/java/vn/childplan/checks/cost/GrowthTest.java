package vn.childplan.checks.cost;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The measure itself: it tells work in proportion from work that is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowthTest {
    /** Where the bytes go, so that no compiler leaves them out. */
    private final List<Object> kept = new ArrayList<>();

    private Growth.Work bytes(long many) {
        return () -> {
            kept.clear();
            kept.add(new byte[(int) many]);
        };
    }

    @Test
    void work_in_proportion_is_taken_with_a_fixed_cost_beside_it() {
        Growth.assertProportional(1_000, size -> bytes(1_000_000 + 100L * size));
    }

    @Test
    void a_copy_of_all_that_went_before_for_each_is_refused() {
        assertThrows(AssertionError.class, () -> Growth.assertProportional(1_000, size -> bytes((long) size * size)));
    }

    /** Half of the work at the smaller size is in proportion, and the rest is not. */
    @Test
    void so_is_one_that_is_half_hidden() {
        assertThrows(
                AssertionError.class,
                () -> Growth.assertProportional(1_000, size -> bytes(1_000L * size + (long) size * size)));
    }
}
