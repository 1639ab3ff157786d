package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;

/** What a paragraph begins with: "ROMAN II, rank 2, NHIỆM VỤ". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Phần thứ nhất                 | PART Phần thứ nhất 0 >
        PHẦN II. NHIỆM VỤ             | PART PHẦN II 0 >NHIỆM VỤ
        Phần 3: Nhiệm vụ              | PART Phần 3 0 >Nhiệm vụ
        II. NHIỆM VỤ                  | ROMAN II 2 >NHIỆM VỤ
        II/ NHIỆM VỤ                  | ROMAN II 2 >NHIỆM VỤ
        IV- Kinh phí                  | ROMAN IV 2 >Kinh phí
        A. PHẦN CHUNG                 | CAPITAL A 2 >PHẦN CHUNG
        1. Dạy bơi                    | ARABIC 1 4 >Dạy bơi
        1/ Dạy bơi                    | ARABIC 1 4 >Dạy bơi
        1.2. Dạy bơi                  | ARABIC 1.2 5 >Dạy bơi
        1.2.3) Dạy bơi                | ARABIC 1.2.3 6 >Dạy bơi
        1.2 Dạy bơi                   | ARABIC 1.2 5 >Dạy bơi
        II.3. Dạy bơi                 | ARABIC 3 4 >Dạy bơi
        II.3.1 Dạy bơi                | ARABIC 3.1 5 >Dạy bơi
        Hoạt động 2: Dạy bơi          | ACTIVITY 2 5 >Hoạt động 2: Dạy bơi
        a) Dạy bơi                    | SMALL a 8 >Dạy bơi
        đ) Dạy bơi                    | SMALL đ 8 >Dạy bơi
        - Dạy bơi                     | BULLET '' 9 >Dạy bơi
        • Dạy bơi                     | BULLET '' 9 >Dạy bơi
        o Dạy bơi                     | BULLET '' 9 >Dạy bơi
        + Dạy bơi                     | SUB_BULLET '' 10 >Dạy bơi
        # words, and numbers that are amounts
        Dạy bơi                       | -
        ong mật                       | -
        25 lớp học bơi                | -
        100.000 trẻ em                | -
        Phần lớn trẻ em               | -
        Hoạt động hè                  | -
        ''                            | -
        """)
    void a_paragraph_begins_with_a_number_a_letter_or_a_sign(String words, String expected) {
        Marker marker = Marker.of(PlacedText.of(words, 1));
        assertEquals(
                expected.replace("'' ", " ").strip(),
                marker == null
                        ? "-"
                        : (marker.kind() + " " + marker.label() + " " + marker.rank() + " >"
                                        + words.substring(marker.end()))
                                .strip());
    }

    private static Marker of(String words) {
        Marker marker = Marker.of(PlacedText.of(words, 1));
        if (marker == null) {
            throw new AssertionError(words);
        }
        return marker;
    }

    @Test
    void numbers_of_one_style_and_depth_stand_beside_each_other() {
        assertEquals(
                List.of(true, false, false),
                List.of(
                        of("1. A").isBeside(of("2. B")),
                        of("1. A").isBeside(of("1.1. B")),
                        of("I. A").isBeside(of("A. B"))));
    }

    @Test
    void sections_and_items_of_the_first_depth_are_outer() {
        assertEquals(
                List.of(true, true, true, false, false, false),
                List.of("Phần 1", "I. A", "1. A", "1.1. A", "a) A", "- A").stream()
                        .map(words -> of(words).isOuter())
                        .toList());
        assertEquals(
                List.of(true, true, false),
                List.of("- A", "+ A", "a) A").stream()
                        .map(words -> of(words).isBullet())
                        .toList());
    }
}
