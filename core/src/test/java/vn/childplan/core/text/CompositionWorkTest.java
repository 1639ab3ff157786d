package vn.childplan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK sorts marks in turn one by one, so it never gets more than thirty of them (UAX #15, stream-safe text). */
class CompositionWorkTest {
    private static final String IN_TURN = "\u0301\u0323";

    private static int marksInTurn(String text) {
        int most = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            most = Math.max(most, marks);
        }
        return most;
    }

    @Test
    void the_jdk_is_given_every_part_once_and_never_more_than_thirty_marks_in_turn() {
        String text =
                "e\u0302\u0301 " + ("a" + IN_TURN.repeat(50_000) + "x").repeat(3) + "o\u031B" + IN_TURN.repeat(15);
        List<String> given = new ArrayList<>();
        Composition.of(text, part -> {
            given.add(part);
            return part;
        });
        given.forEach(part -> assertTrue(marksInTurn(part) <= 30, "marks in turn"));
        assertTrue(given.stream().mapToInt(String::length).sum() <= text.length(), "each part once");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15})
    void up_to_thirty_marks_are_composed_as_the_jdk_does(int pairs) {
        String text = "Qu" + "a" + IN_TURN.repeat(pairs) + "ng";
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), VietnameseText.composed(text));
        assertEquals(pairs == 0, VietnameseText.isComposed(text));
    }

    @Test
    void more_are_left_as_they_are_and_all_around_them_is_composed() {
        String run = IN_TURN.repeat(16);
        String once = VietnameseText.composed("e\u0302x" + run + "o\u0302");
        assertEquals("\u00EAx" + run + "\u00F4", once);
        assertEquals(once, VietnameseText.composed(once));
        assertFalse(VietnameseText.isComposed(once));
    }

    @Test
    void half_a_million_marks_are_read_in_every_way_that_names_are_compared() {
        String marks = "a" + IN_TURN.repeat(250_000);
        assertEquals("a", VietnameseText.slug(marks));
        assertTrue(VietnameseText.matchKey(marks).startsWith("a"), "key");
        assertEquals(0, VietnameseText.order().compare(marks, marks));
        assertEquals(marks, VietnameseText.clean(marks));
    }
}
