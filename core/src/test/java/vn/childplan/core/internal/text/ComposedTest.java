package vn.childplan.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nearly every text is let through by one look at its letters; it must come out as if nothing were let through. */
class ComposedTest {
    @Property
    void any_text_enters_as_the_jdk_composes_it_with_common_spaces(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '\u009F', to = '\u0345')
                    @CharRange(from = '\u1DFF', to = '\u2030')
                    String text) {
        String expected = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\u00A0\u2007\u202F]", " ");
        assertEquals(expected, Composed.of(text));
    }

    /** A non-breaking space, a mark alone, half of a pair, a soft hyphen. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u00A0b", "a\u0301", "\uD83D", "a\u00ADb"})
    void what_has_to_be_looked_at_is_not_plain(String text) {
        assertFalse(Composed.isPlain(text));
    }
}
