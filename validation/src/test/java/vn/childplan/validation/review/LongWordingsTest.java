package vn.childplan.validation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.internal.text.WordedDates;
import vn.childplan.core.internal.text.WordedQuarters;

/** A wording of half a million characters is read in steps in proportion to its length, and on a stack of any size. */
class LongWordingsTest {
    /** A text that counts how often a character of it is looked at. */
    private record Counted(String text, AtomicLong looks) implements CharSequence {
        Counted(String text) {
            this(text, new AtomicLong());
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks.addAndGet(end - start);
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            looks.addAndGet(text.length());
            return text;
        }

        double looksPerCharacter() {
            return (double) looks.get() / text.length();
        }
    }

    static Stream<String> wordings() {
        return Stream.of(
                "trước ngày 1/2, 3/4, 5/6; ",
                "15/5/2025 và ",
                "ngày 1/2 và trước ngày 3/4 hoặc đến hết ngày 5/6, ",
                "1/2 ",
                "quý I, II; III và IV ",
                "quý I và quý II và quý III, ",
                "ngày 15 hằng năm, ",
                "chậm nhất là ngày ",
                "và,và,và;",
                "năm 2025/2026 ",
                "- ");
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void looks_at_each_character_a_few_times(String piece) {
        Counted shorter = new Counted(piece.repeat(5_000 / piece.length()).strip());
        Counted longer = new Counted(piece.repeat(500_000 / piece.length()).strip());
        for (Counted each : List.of(shorter, longer)) {
            WordedDates.inClean(each);
            WordedQuarters.in(each);
        }
        // A text a hundred times as long may cost a hundred times as much, and a little for its beginning and end.
        assertTrue(
                longer.looksPerCharacter() <= 1.1 * shorter.looksPerCharacter() + 1,
                shorter.looksPerCharacter() + " looks a character became " + longer.looksPerCharacter());
    }

    @Test
    void a_hundred_thousand_dates_share_the_year_of_the_last() {
        List<WordedDates.Worded> dates = WordedDates.in("trước ngày " + "1/2, ".repeat(99_999) + "3/4/2025");
        assertEquals(100_000, dates.size());
        assertEquals(LocalDate.of(2025, 2, 1), dates.get(0).date());
        assertEquals(LocalDate.of(2025, 4, 3), dates.get(99_999).date());
    }

    @Test
    void a_hundred_thousand_quarters_are_one_list() {
        assertEquals(new TreeSet<>(List.of(1, 2)), WordedQuarters.in("Quý I" + ", II".repeat(100_000)));
    }
}
