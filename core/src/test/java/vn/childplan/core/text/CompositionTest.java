package vn.childplan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** Text made of letters that are composed anyway takes a short way; it must lead to the same place. */
class CompositionTest {
    /** Composition by Unicode (UAX 15), as the JDK has it. */
    private static String byTheJdk(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Test
    void what_counts_as_composed_anywhere_stays_as_it_is_behind_any_letter() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (VietnameseText.isComposedAnywhere(c)) {
                assertEquals("a" + c, byTheJdk("a" + c));
                assertEquals("" + c + c, byTheJdk("" + c + c));
            }
        }
    }

    @Test
    void every_letter_of_vietnamese_is_composed_anywhere() {
        for (String vowel : "a ă â e ê i o ô ơ u ư y A Ă Â E Ê I O Ô Ơ U Ư Y".split(" ", -1)) {
            for (String tone : "\u0300 \u0301 \u0303 \u0309 \u0323".split(" ", -1)) {
                String letter = byTheJdk(vowel + tone);
                assertTrue(letter.length() == 1 && VietnameseText.isComposedAnywhere(letter.charAt(0)), letter);
            }
        }
        assertTrue(VietnameseText.isComposedAnywhere('đ') && VietnameseText.isComposedAnywhere('Đ'));
    }

    @Test
    void marks_that_compose_with_the_letter_before_are_not() {
        "\u0300\u0301\u0303\u0309\u0323\u0306\u0302\u031B"
                .chars()
                .forEach(c -> assertFalse(VietnameseText.isComposedAnywhere((char) c), Integer.toHexString(c)));
    }

    @Property
    void any_text_is_composed_as_the_jdk_does_it(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '\u00A1', to = '\u0345')
                    @CharRange(from = '\u1E00', to = '\u2030')
                    String text) {
        assertEquals(byTheJdk(text), VietnameseText.composed(text));
    }

    /** Every separator of Unicode and every white control character is one space between words, and none at the ends. */
    @Property
    void any_text_is_cleaned_as_by_pattern(
            @ForAll
                    @CharRange(from = 'a', to = 'c')
                    @CharRange(from = '\u0008', to = '!')
                    @CharRange(from = '~', to = '\u00A1')
                    @CharRange(from = '\u1FFF', to = '\u2030')
                    String text) {
        String expected = Pattern.compile("[\\p{Z}\\s\\x1C-\\x1F\\x85]+")
                .matcher(byTheJdk(text))
                .replaceAll(" ")
                .strip();
        assertEquals(expected, VietnameseText.clean(text));
    }
}
