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
                List.of("text: phải là Unicode dựng sẵn (NFC), không phải tổ hợp"), Checked.vi(new Line(decomposed)));
        assertEquals(List.of("text: must be composed Unicode (NFC), not decomposed"), Checked.en(new Line(decomposed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H\u00D0ND", "Qu\u1EA3ng \u00F0i\u1EC1n"})
    void the_icelandic_eth_is_no_vietnamese_letter(String text) {
        assertEquals(List.of("text: phải dùng chữ Đ (U+0110), không phải Ð (U+00D0)"), Checked.vi(new Line(text)));
        assertEquals(List.of("text: must be written with Đ (U+0110), not Ð (U+00D0)"), Checked.en(new Line(text)));
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
                "a\u2029b" // line and paragraph separators
            })
    void what_nobody_can_see_does_not_pass_on_one_line_nor_on_several(String text) {
        List<String> vi = List.of("text: không được có ký tự điều khiển hoặc ký tự ẩn");
        assertEquals(vi, Checked.vi(new Line(text)));
        assertEquals(vi, Checked.vi(new Lines(text)));
        assertEquals(List.of("text: must not have control or invisible characters"), Checked.en(new Line(text)));
    }

    @Test
    void half_a_surrogate_pair_does_not_pass() {
        assertEquals(
                List.of("text: must not have control or invisible characters"),
                Checked.en(new Line("a\uD83D".subSequence(0, 2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"một\nhai", "một\r\nhai", "một\thai"})
    void line_breaks_and_tabs_pass_where_they_are_allowed(String text) {
        assertEquals(List.of("text: must not have control or invisible characters"), Checked.en(new Line(text)));
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
