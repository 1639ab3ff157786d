package vn.childplan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every character of a text knows where it stood, whatever was done to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacedTextTest {
    @Test
    void a_letter_with_marks_is_one_and_what_nobody_sees_is_left_out() {
        PlacedText text = PlacedText.of("Tê\u0301\u200B t\u00AD\u00A0x", 7);
        assertEquals("Tế t x", text.toString());
        assertEquals(7, text.lineAt(3));
        assertEquals(6, text.columnAt(3), "the t stands behind two letters, a mark, a space of no width and a space");
    }

    @Test
    void joined_and_cut_it_still_knows() {
        PlacedText joined = PlacedText.join(List.of(PlacedText.of("một  hai", 1), PlacedText.of("ba", 2)), " ")
                .spacedOnce();
        assertEquals("một hai ba", joined.toString());
        assertEquals(6, joined.columnAt(4));
        assertEquals(2, joined.from(8).line());
    }

    @Test
    void without_marks_every_index_means_the_same() {
        assertEquals("co quan chu tri: so y te, duong dd", Unmarked.of("Cơ quan chủ trì: Sở Y tế, ĐƯỜNG Đđ"));
        assertEquals("az@[", Unmarked.of("AZ@["), "the first and the last letter, and what stands beside them");
        assertEquals("a yy →", Unmarked.of("À Ỹỹ →"), "the first and the last letter with a mark, and what is none");
    }
}
