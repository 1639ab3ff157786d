package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 4648, section 4: four letters are three bytes; one byte at the end is two letters and "==", two are three and "=". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Base64SizeTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static String measured(String... pieces) {
        Base64Size size = new Base64Size();
        for (String piece : pieces) {
            // As a parser hands it over: somewhere in its buffer, between other characters.
            size.add(("?" + piece + "?").toCharArray(), 1, piece.length());
        }
        return size.isBase64() ? size.bytes() + " bytes" : "broken";
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Zg==,         1 bytes",
        "Zm8=,         2 bytes",
        "Zm9v,         3 bytes",
        "Zm9vYg==,     4 bytes",
        "Zm9vYmE=,     5 bytes",
        "Zm9vYmFy,     6 bytes",
        // Cut off, filled up too far, filled up in the middle, nothing but filling.
        "Zm9,          broken",
        "Zm9v=,        broken",
        "Zm9vY===,     broken",
        "Zg==Zm9v,     broken",
        "====,         broken",
        "'',           broken"
    })
    void the_size_is_that_of_what_is_decoded(String text, String expected) {
        assertEquals(expected, measured(text));
    }

    @Test
    void every_letter_of_the_alphabet_counts_and_none_beside_it() {
        assertEquals("48 bytes", measured(ALPHABET));
        for (char c : "@[`{:,-.*_\u00e1\0".toCharArray()) {
            assertEquals("broken", measured("Zm9" + c), "'" + c + "'");
        }
    }

    @Test
    void it_may_be_wrapped_and_come_in_pieces() {
        assertEquals("6 bytes", measured("Zm9v\r\nYm", "Fy\n"));
        assertEquals("1 bytes", measured("Zg", "=", "="));
        assertEquals("broken", measured("Zg==", "Zm9v"));
        assertEquals("broken", measured("Z!", "m9"));
    }
}
