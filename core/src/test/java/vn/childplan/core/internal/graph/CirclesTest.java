package vn.childplan.core.internal.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CirclesTest {
    private static List<List<String>> among(String... pairs) {
        Map<String, String> above = new HashMap<>();
        List<String> things = new ArrayList<>();
        for (String pair : pairs) {
            String[] both = pair.split(">", -1);
            things.add(both[0]);
            above.put(both[0], both[1].isEmpty() ? null : both[1]);
        }
        return Circles.among(things, above::get);
    }

    @Test
    void a_tree_has_none() {
        assertEquals(List.of(), among("a>", "b>a", "c>a", "d>c", "e>unknown"));
    }

    @Test
    void each_circle_is_found_once_and_what_leads_into_it_is_left_out() {
        assertEquals(
                List.of(List.of("b", "c", "d"), List.of("x")), among("a>b", "b>c", "c>d", "d>b", "e>a", "x>x", "y>x"));
    }

    /** A chain of 100,000: every thing is asked once, where following each to the top would ask five billion times. */
    @Test
    void every_thing_is_asked_once() {
        int size = 100_000;
        AtomicLong asked = new AtomicLong();
        List<Integer> things = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            things.add(i);
        }
        Circles.among(things, i -> {
            asked.incrementAndGet();
            return i + 1 < size ? i + 1 : null;
        });
        assertEquals(size, asked.get());
        asked.set(0);
        assertEquals(
                1,
                Circles.among(things, i -> {
                            asked.incrementAndGet();
                            return (i + 1) % size;
                        })
                        .size());
        assertEquals(size, asked.get());
    }
}
