package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;

class BundledTest {
    @Test
    void a_missing_file_is_named() {
        Bundled<?> missing = new Bundled<>("no-such.json", PlanJson::read);
        assertEquals(
                "the bundled file no-such.json is missing from the library",
                assertThrows(IllegalStateException.class, missing::get).getMessage());
    }

    @Test
    void a_broken_file_is_named_with_what_is_wrong_in_it_each_time_it_is_asked_for() {
        Bundled<?> broken = new Bundled<>("plan-65-kh-ubnd.json", CalendarJson::read);
        for (int i = 0; i < 2; i++) {
            String message =
                    assertThrows(IllegalStateException.class, broken::get).getMessage();
            assertTrue(
                    message.startsWith("the bundled file plan-65-kh-ubnd.json is broken:\nplan-65-kh-ubnd.json:"),
                    message);
        }
    }

    @Test
    void a_file_is_read_when_asked_for_and_only_once() {
        AtomicInteger reads = new AtomicInteger();
        Bundled<Object> bundled = new Bundled<>("viet-nam-calendar.json", (in, source) -> {
            reads.incrementAndGet();
            return Reading.of(new Object());
        });
        assertEquals(0, reads.get());
        assertSame(bundled.get(), bundled.get());
        assertEquals(1, reads.get());
    }
}
