package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.constraint.ComposedText;

class ComposedTextTest {
    private static final String COMPOSED = "Ủy ban nhân dân huyện Ba Tơ, Đặng Ngọc Dũng";

    record Line(@ComposedText CharSequence text) {}

    record Lines(@ComposedText(lineBreaks = true) CharSequence text) {}

    record OwnWords(@ComposedText(message = "sai phông chữ") String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"", " ", COMPOSED, "a\u00A0b", "\u201Ctrích\u201D – 100 %", "\uD83D\uDE00"})
    void composed_text_passes(String text) {
        assertEquals(List.of(), Checked.vi(new Line(text)));
        assertEquals(List.of(), Checked.vi(new Lines(text)));
    }

    @Test
    void decomposed_text_does_not() {
        String decomposed = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);
        assertEquals(
                List.of("text: phải là Unicode dựng sẵn (NFC), không phải tổ hợp (U+0055, ký tự thứ 1)"),
                Checked.vi(new Line(decomposed)));
        assertEquals(
                List.of("text: must be composed Unicode (NFC), not decomposed (U+0055, character 1)"),
                Checked.en(new Line(decomposed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H\u00D0ND", "Qu\u1EA3ng \u00F0i\u1EC1n"})
    void the_icelandic_eth_is_no_vietnamese_letter(String text) {
        int place = text.startsWith("H") ? 2 : 7;
        String eth = text.startsWith("H") ? "U+00D0" : "U+00F0";
        assertEquals(
                List.of("text: phải dùng chữ Đ (U+0110), không phải Ð (U+00D0) (" + eth + ", ký tự thứ " + place + ")"),
                Checked.vi(new Line(text)));
        assertEquals(
                List.of("text: must be written with Đ (U+0110), not Ð (U+00D0) (" + eth + ", character " + place + ")"),
                Checked.en(new Line(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u007Fb",
                "a\u0085b", // control
                "a\u200Bb",
                "a\u00ADb",
                "\uFEFFab",
                "a\u202Eb",
                "a\u2066b", // format: width, hyphen, mark, direction
                "a\u2028b",
                "a\u2029b", // line and paragraph separators
                "a\u3164b",
                "a\u115Fb",
                "a\u1160b",
                "a\uFFA0b", // the fillers of Hangul
                "a\u034Fb", // combining grapheme joiner
                "a\uFE0Fb",
                "a\uDB40\uDD00b", // variation selectors
                "a\u2800b", // braille without a dot
                "\uDB40\uDC41a" // a tag
            })
    void what_nobody_can_see_does_not_pass_on_one_line_nor_on_several(String text) {
        int at = text.startsWith("a") ? 1 : 0;
        String where = String.format("U+%04X, ", text.codePointAt(at));
        List<String> vi =
                List.of("text: không được có ký tự điều khiển hoặc ký tự ẩn (" + where + "ký tự thứ " + (at + 1) + ")");
        assertEquals(vi, Checked.vi(new Line(text)));
        assertEquals(vi, Checked.vi(new Lines(text)));
        assertEquals(
                List.of("text: must not have control or invisible characters (" + where + "character " + (at + 1)
                        + ")"),
                Checked.en(new Line(text)));
    }

    @Test
    void a_run_of_marks_that_no_writing_has_is_no_composed_text() {
        assertEquals(1, Checked.en(new Line("a" + "\u0300\u0323".repeat(100))).size());
    }

    @Test
    void half_a_surrogate_pair_does_not_pass() {
        assertEquals(
                List.of("text: must not have control or invisible characters (U+D83D, character 2)"),
                Checked.en(new Line("a\uD83D".subSequence(0, 2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"một\nhai", "một\r\nhai", "một\thai"})
    void line_breaks_and_tabs_pass_where_they_are_allowed(String text) {
        String where = String.format(" (U+%04X, character 4)", (int) text.charAt(3));
        assertEquals(
                List.of("text: must not have control or invisible characters" + where), Checked.en(new Line(text)));
        assertEquals(List.of(), Checked.en(new Lines(text)));
    }

    @Test
    void a_message_given_with_the_annotation_is_kept() {
        assertEquals(List.of("text: sai phông chữ"), Checked.vi(new OwnWords("a\u0000b")));
    }

    @Test
    void null_passes() {
        assertEquals(List.of(), Checked.vi(new Line(null)));
    }
}
