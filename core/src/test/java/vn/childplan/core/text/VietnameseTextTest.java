package vn.childplan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    // What is kept when text comes in

    @ParameterizedTest(name = "U+{0} between two words is one space")
    @ValueSource(strings = {"0020", "0009", "000A", "000D", "00A0", "2003", "2007", "2009", "2028", "202F", "3000"})
    void clean_takes_every_white_space_for_a_space(String codePoint) {
        String space = Character.toString(Integer.parseInt(codePoint, 16));
        assertEquals("Sở Y tế", VietnameseText.clean(space + "Sở" + space + space + "Y" + space + "tế" + space));
    }

    @Test
    void clean_composes_what_comes_decomposed() {
        String decomposed = "So\u031B\u0309 Y te\u0302\u0301";
        assertEquals("S\u1EDF Y t\u1EBF", VietnameseText.clean(decomposed));
    }

    @Test
    void clean_keeps_case_and_punctuation_and_the_place_of_the_tone() {
        assertEquals(
                "Sở Văn hoá, Thể thao và Du lịch (VHTT&DL);",
                VietnameseText.clean("Sở Văn hoá, Thể thao và Du lịch (VHTT&DL);"));
    }

    /** The address of 793/BLĐTBXH-CTE at thuvienphapluat.vn has %C3%90, which is U+00D0. */
    @Test
    void clean_writes_the_Vietnamese_letter_for_the_Icelandic_one_that_looks_like_it() {
        assertEquals("BL\u0110TBXH, \u0111o\u00E0n", VietnameseText.clean("BL\u00D0TBXH, \u00F0o\u00E0n"));
    }

    @Property
    void clean_twice_is_clean_once(@ForAll("texts") String text) {
        String once = VietnameseText.clean(text);
        assertEquals(once, VietnameseText.clean(once));
    }

    @Property
    void clean_gives_no_two_spaces_together_and_none_at_the_ends(@ForAll("texts") String text) {
        String clean = VietnameseText.clean(text);
        assertEquals(
                Arrays.stream(clean.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")),
                clean);
    }

    // When two spellings are one name

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Văn hóa, Thể thao và Du lịch | Sở Văn hoá, Thể thao và Du lịch",
                "Ủy ban nhân dân xã Thụy Hòa     | Uỷ ban nhân dân xã Thuỵ Hoà",
                "khỏe                            | khoẻ",
                "TỈNH ĐOÀN QUẢNG NGÃI            | Tỉnh đoàn Quảng Ngãi",
                "Sở Văn hóa - Thể thao           | Sở Văn hóa – Thể thao",
                "Đặc khu Lý Sơn                  | \u00D0ặc khu Lý Sơn",
                "Sở  Y\u00A0tế                   | SỞ Y TẾ"
            })
    void match_key_is_the_same_for_spellings_of_one_name(String one, String other) {
        assertEquals(VietnameseText.matchKey(one), VietnameseText.matchKey(other));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({
        "Ba Tơ, Ba Tô",
        "Ba Tơ, Bá Tơ",
        "Sơn Hạ, Sơn Hà",
        "Sơn Hà, Sơn Ha",
        "Đức Phổ, Dức Phổ",
        "Trà Bùi, Trà Bồng",
        "Minh Long, Minhlong",
        "Phường 1, Phường 11",
        "QuảngNgãi, QuangNgãi"
    })
    void match_key_keeps_letters_tones_and_words_apart(String one, String other) {
        assertNotEquals(VietnameseText.matchKey(one), VietnameseText.matchKey(other));
    }

    @Property
    void match_key_does_not_depend_on_composition(@ForAll("names") String name) {
        assertEquals(
                VietnameseText.matchKey(Normalizer.normalize(name, Normalizer.Form.NFC)),
                VietnameseText.matchKey(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @Property
    void match_key_does_not_depend_on_case(@ForAll("names") String name) {
        assertEquals(VietnameseText.matchKey(name), VietnameseText.matchKey(name.toUpperCase(Locale.ROOT)));
    }

    @Property
    void match_key_does_not_depend_on_spaces_and_punctuation(@ForAll("names") String name) {
        assertEquals(
                VietnameseText.matchKey(name), VietnameseText.matchKey(" \u00A0(" + name.replace(" ", " - ") + ").\t"));
    }

    @Property
    void match_key_does_not_depend_on_cleaning(@ForAll("texts") String text) {
        assertEquals(VietnameseText.matchKey(text), VietnameseText.matchKey(VietnameseText.clean(text)));
    }

    /** The tone of a syllable that ends in two vowels stands on the first ("hòa") or, in schools, on the second. */
    @Property
    void match_key_does_not_depend_on_the_vowel_that_bears_the_tone(
            @ForAll("syllablesWithTwoVowels") String toneless, @ForAll("tones") String tone) {
        int end = toneless.length();
        String onFirst = toneless.substring(0, end - 1) + tone + toneless.charAt(end - 1);
        String onSecond = toneless + tone;
        assertEquals(VietnameseText.matchKey(onFirst), VietnameseText.matchKey(onSecond));
    }

    // Ids

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Sở Y tế, so-y-te",
        "Sở Dân tộc và Tôn giáo, so-dan-toc-va-ton-giao",
        "'Sở Văn hóa, Thể thao và Du lịch', so-van-hoa-the-thao-va-du-lich",
        "UBND thành phố Quảng Ngãi, ubnd-thanh-pho-quang-ngai",
        "Đặc khu Lý Sơn, dac-khu-ly-son",
        "TỈNH ĐOÀN, tinh-doan",
        "\u00D0oàn thanh niên, doan-thanh-nien",
        "' - Phường 1 - ', phuong-1",
        "'…', ''"
    })
    void slug_is_the_name_without_marks_joined_by_hyphens(String name, String slug) {
        assertEquals(slug, VietnameseText.slug(name));
    }

    @Property
    void slug_has_only_plain_letters_digits_and_single_hyphens_inside(@ForAll("texts") String text) {
        assertTrue(VietnameseText.slug(text).matches("|[a-z0-9]+(-[a-z0-9]+)*"));
    }

    // Sorting, by Vũ Xuân Lương, "Quy tắc sắp xếp đơn vị từ vựng trong từ điển tiếng Việt" (vietlex.com)

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // rule 1: the alphabet; b, d, e and o stand before the letters made from the one before
                "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z",
                // rule 2: the tones
                "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b",
                "o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p",
                "u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v",
                // rule 3: what is shorter comes first
                "cha chan",
                // rule 4.1: letters before tones
                "ác ách ạng anh",
                // rule 4.2: tones where the letters are the same
                "ba bà bả",
                "hai hài hại",
                "a A",
                // digits stand before letters, letters of other languages after them
                "0 1 9 a z ø"
            })
    void words_sort_as_in_dictionaries(String expected) {
        assertSorted(List.of(expected.split(" ")));
    }

    /** Rule 3: what is compared is one block of letters after the other, from left to right. */
    @Test
    void names_sort_word_by_word() {
        assertSorted(List.of(
                "Ba Tơ",
                "Ba Vì",
                "Ba Xa",
                "Bà Rịa",
                "Bát",
                "Bình An",
                "Bình Sơn",
                "Dung Quất",
                "Đăk Long",
                "Đức Phổ",
                "Sơ",
                "Sơn",
                "Sơn Hà",
                "Sơn Hạ",
                "Sơn Tây"));
    }

    @Test
    void composed_and_decomposed_names_sort_side_by_side() {
        String decomposed = Normalizer.normalize("Ba Tơ", Normalizer.Form.NFD);
        List<String> names = new ArrayList<>(List.of("Ba Vì", "Ba Tơ", "Ba Sơn", decomposed));
        names.sort(VietnameseText.order());
        assertEquals(List.of("Ba Sơn", decomposed, "Ba Tơ", "Ba Vì"), names);
    }

    @Property
    void order_is_total(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
        TotalOrder.holds(VietnameseText.order(), a, b, c);
    }

    @Property
    void order_of_near_names_is_total(
            @ForAll("syllables") String a, @ForAll("syllables") String b, @ForAll("syllables") String c) {
        TotalOrder.holds(VietnameseText.order(), a, b, c);
    }

    private static void assertSorted(List<String> expected) {
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(65));
        shuffled.sort(VietnameseText.order());
        assertEquals(expected, shuffled);
    }

    // Generated texts

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxyăâêôơưAĐƯàảãáạằẳẵắặầẩẫấậờởỡớợừửữứựỳỷỹýỵ";

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(7);
        return word.list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars(LETTERS + "İıßÐð09 \t\u00A0\u2003\u202F\u0300\u0301\u0302\u0323\u031B-–.,&/()")
                .ofMaxLength(12);
        return Arbitraries.oneOf(anything, likely, names());
    }

    @Provide
    Arbitrary<String> syllables() {
        return Arbitraries.strings().withChars("aàáăâbBđ ").ofMaxLength(3);
    }

    @Provide
    Arbitrary<String> syllablesWithTwoVowels() {
        Arbitrary<String> onset = Arbitraries.of("", "h", "kh", "th", "l", "q", "t", "x");
        Arbitrary<String> vowels = Arbitraries.of("oa", "oe", "uy", "uê", "uơ");
        return onset.flatMap(first -> vowels.map(rest -> first + rest));
    }

    @Provide
    Arbitrary<String> tones() {
        return Arbitraries.of("\u0300", "\u0301", "\u0303", "\u0309", "\u0323");
    }
}
