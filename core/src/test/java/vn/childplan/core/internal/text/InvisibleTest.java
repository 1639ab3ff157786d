package vn.childplan.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees (Default_Ignorable_Code_Point of UAX #44, and U+2800). */
class InvisibleTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A,
                0x202E, 0x2060, 0x2064, 0x2066, 0x2069, 0x206F, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0001,
                0xE0100
            })
    void in_a_vietnamese_text_each_is_left_out_wherever_it_stands(int codePoint) {
        String c = Character.toString(codePoint);
        assertEquals("Sở Y tế", Composed.text(c + "Sở" + c + " " + c + "Y t" + c + c + "ế" + c));
        assertEquals("", Composed.text(c + c));
        assertEquals("25.", Composed.text("2" + c + "5." + c));
        assertTrue(Invisible.is(codePoint), "invisible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Y tế",
                "dòng 1\r\ndòng 2\tcột",
                "\u0000",
                "👨\u200D👩\u200D👧", // a family: three faces joined
                "❤\uFE0F\u200D🔥", // a red heart, and on fire
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F", // a flag, its letters as tags
                "क्\u200Dष", // Devanagari: a joiner chooses the shape
                "می\u200Cخواهم", // Persian: a non-joiner inside a word
                "שלום\u200F (2025)", // a right-to-left mark in a text from right to left
                "가\u3164",
                "⠁\u2800⠂",
                "a\uD83D"
            })
    void what_says_something_where_it_stands_is_kept(String text) {
        assertEquals(text, Invisible.removedFrom(text));
    }

    @Test
    void a_mark_meets_its_letter_when_what_stood_between_is_gone() {
        assertEquals("ế", Composed.text("e\u0302\u200B\u0301"));
        assertEquals("hoà", Composed.text("hoa\u200D\u0300"));
        assertTrue(Normalizer.isNormalized(Composed.text("a\u034F\u0323\u0302"), Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource({"0x200B,U+200B", "0xAD,U+00AD", "0x7,U+0007", "0xE0001,U+E0001"})
    void a_code_point_is_named_as_in_the_standard(String codePoint, String name) {
        assertEquals(name, Invisible.name(Integer.decode(codePoint)));
    }

    @Test
    void a_quote_names_what_nobody_sees_and_stays_on_its_line() {
        assertEquals("'V[U+200B]'", Excerpt.quote("V\u200B"));
        assertEquals("'a b c'", Excerpt.quote("a\nb\tc"));
        assertEquals("'[U+202E]x[U+0007]'", Excerpt.quote("\u202Ex\u0007"));
        assertFalse(Excerpt.quote("\u2066".repeat(1_000)).contains("\u2066"), "direction");
        assertEquals(
                80 * "[U+3164]".length() + "'…'".length(),
                Excerpt.quote("\u3164".repeat(1_000)).length());
    }
}
