package vn.childplan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of letters gives the keys that the normal forms of Unicode give, and gives up where it does not know a letter. */
class VietnameseLettersTest {
    /** Every character that a text may have one of, up to the last letter of Vietnamese and the marks behind it. */
    @Test
    void each_character_between_two_letters_has_the_key_that_its_normal_form_gives() {
        for (char c = 0; c < 0x2100; c++) {
            String text = "á" + c + "B ";
            String key = VietnameseLetters.matchKey(text);
            String slug = VietnameseLetters.slug(text);
            String name = Integer.toHexString(c);
            assertEquals(DecomposedText.matchKey(text), key == null ? DecomposedText.matchKey(text) : key, name);
            assertEquals(DecomposedText.slug(text), slug == null ? DecomposedText.slug(text) : slug, name);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aAàẢãÁạăẰẵâẩẬeẽêỆiÍoọôỔơỜuũưỰyỲđĐ\u00D0\u00F0bkZ079 -–,.“”…()/\u00A0")
                .ofMaxLength(12);
    }

    @Property
    void texts_of_vietnamese_letters_have_the_keys_that_their_normal_forms_give(@ForAll("words") String text) {
        assertEquals(DecomposedText.matchKey(text), VietnameseLetters.matchKey(text));
        assertEquals(DecomposedText.slug(text), VietnameseLetters.slug(text));
    }

    @Property
    void a_text_has_the_key_of_its_decomposed_form(@ForAll("words") String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertEquals(VietnameseText.matchKey(text), VietnameseText.matchKey(decomposed));
        assertEquals(VietnameseText.slug(text), VietnameseText.slug(decomposed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ho\u0300a", "ñ", "ß", "日本", "a\u200Bb", "Ⅳ", "½"})
    void other_letters_and_marks_of_their_own_are_left_to_the_normal_forms(String text) {
        assertNull(VietnameseLetters.matchKey(text));
        assertNull(VietnameseLetters.slug(text));
    }
}
