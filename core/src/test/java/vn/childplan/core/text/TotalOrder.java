package vn.childplan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;

/** What every order must keep so that sorting and sorted maps can be relied on. */
public final class TotalOrder {
    private TotalOrder() {}

    /** The order says the same both ways round, never runs in a circle, and takes for equal only what is equal. */
    public static <T> void holds(Comparator<? super T> order, T a, T b, T c) {
        assertEquals(
                Integer.signum(order.compare(a, b)),
                -Integer.signum(order.compare(b, a)),
                () -> "both ways round: " + a + ", " + b);
        assertEquals(a.equals(b), order.compare(a, b) == 0, () -> "equal only if equal: " + a + ", " + b);
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertTrue(order.compare(a, c) <= 0, () -> "a circle: " + a + ", " + b + ", " + c);
        }
    }
}
