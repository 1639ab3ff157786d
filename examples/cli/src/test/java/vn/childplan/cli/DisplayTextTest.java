package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayTextTest {
    @Test
    void lines_break_between_words_and_inside_a_word_that_is_longer_than_a_line() {
        assertEquals(List.of("một hai", "ba"), DisplayText.lines("một hai ba", 7));
        assertEquals(List.of("abcde", "fghij", "kl"), DisplayText.lines("abcdefghij kl", 5));
        assertEquals(List.of("abcde", "fg kl"), DisplayText.lines("abcdefg kl", 5));
    }

    @Test
    void letters_of_double_width_and_marks_are_counted_as_a_terminal_shows_them() {
        assertEquals(List.of("漢字", "漢"), DisplayText.lines("漢字漢", 4));
        assertEquals(List.of("a\u0300b\u0300", "c"), DisplayText.lines("a\u0300b\u0300c", 2));
    }

    /** Characters copied, as the memory taken for them: a word of half a million costs as much a letter as a short one. */
    @Test
    void wrapping_a_very_long_word_copies_each_letter_a_few_times() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String word = "x".repeat(500_000);
        DisplayText.lines(word.substring(0, 1_000), 80);
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        List<String> lines = DisplayText.lines(word, 80);
        long taken = thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertEquals(6_250, lines.size());
        assertTrue(taken < 40L * word.length(), taken + " bytes for " + word.length() + " letters");
    }
}
