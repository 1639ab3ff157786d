package vn.childplan.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Looking for what was meant costs no more than its budget of letters compared, however many words are known. */
class NearestWorkTest {
    private static List<String> words(int count, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(i + "x".repeat(length));
        }
        return words;
    }

    @Test
    void no_more_letters_are_compared_than_the_budget_has() {
        Nearest.Budget budget = new Nearest.Budget(100_000);
        Nearest.to("y".repeat(90), words(5_000, 90), budget);
        assertTrue(budget.left() >= 0, "within the budget");
        assertTrue(budget.left() < 90 * 100, "as far as it goes");
    }

    @Test
    void a_usual_number_of_words_is_compared_whole() {
        List<String> words = words(500, 30);
        words.add("so-y-te");
        assertEquals(Optional.of("so-y-te"), Nearest.to("so-y-tee", words));
    }

    @Test
    void long_words_are_not_compared_at_all() {
        Nearest.Budget budget = new Nearest.Budget(1_000_000_000L);
        Nearest.to("y".repeat(101), words(10, 101), budget);
        Nearest.to("y", List.of("x".repeat(100_000)), budget);
        assertEquals(1_000_000_000L, budget.left());
        assertFalse(new Nearest.Budget(10).covers("abc", "abc"));
    }
}
