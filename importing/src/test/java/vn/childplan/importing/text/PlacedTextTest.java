package vn.childplan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** A line that Word breaks by hand within a paragraph. */
    @Test
    void one_line_break_is_a_space() {
        assertEquals(
                "vốn chủ sở hữu",
                PlacedText.of("vốn chủ\nsở hữu", 1).spacedOnce().toString());
    }

    @Test
    void without_marks_every_index_means_the_same() {
        assertEquals("co quan chu tri: so y te, duong dd", Unmarked.of("Cơ quan chủ trì: Sở Y tế, ĐƯỜNG Đđ"));
        assertEquals("az@[", Unmarked.of("AZ@["), "the first and the last letter, and what stands beside them");
        assertEquals("a yy →", Unmarked.of("À Ỹỹ →"), "the first and the last letter with a mark, and what is none");
    }

    /** Each character with where it stands: "a 1:3" is on line 1, column 3. */
    private static List<String> places(PlacedText text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> text.charAt(i) + " " + text.lineAt(i) + ":" + text.columnAt(i))
                .toList();
    }

    /** A PDF draws letters one by one, some of them two in one sign. */
    @Test
    void letters_of_a_page_stand_in_the_columns_they_are_drawn_in() {
        assertEquals(
                List.of("T 4:10", "ế 4:12", "f 4:15", "i 4:15", "x 4:16"),
                places(PlacedText.of(List.of("T", "e\u0302\u0301", "fi", "x"), 4, List.of(10, 12, 15, 16))));
        assertEquals(List.of("f 1:2", "f 1:2", "i 1:2"), places(PlacedText.of(List.of("ffi"), 1, List.of(2))));
    }

    /** Letters that a keyboard of another country gives, and signs that a word processor puts for others. */
    @Test
    void signs_that_look_alike_are_the_one_that_is_meant() {
        assertEquals("Đường", PlacedText.of("\u00D0ường", 1).toString(), "the Icelandic letter");
        assertEquals("đường", PlacedText.of("\u00F0ường", 1).toString());
        assertEquals("2026-2030", PlacedText.of("2026\u20112030", 1).toString(), "a hyphen that does not break");
        assertEquals("2026-2030", PlacedText.of("2026\u20102030", 1).toString());
        assertEquals("a\tb c\nd", PlacedText.of("a\tb\u2003c\nd", 1).toString());
    }

    @Test
    void what_is_put_between_stands_where_the_next_begins_and_nothing_is_put_beside_nothing() {
        PlacedText joined = PlacedText.join(List.of(PlacedText.of("ab", 1), PlacedText.of("c", 2)), " | ");
        assertEquals(List.of("a 1:1", "b 1:2", "  2:1", "| 2:1", "  2:1", "c 2:1"), places(joined));
        PlacedText a = PlacedText.of("a", 1);
        assertEquals("a", PlacedText.join(List.of(PlacedText.EMPTY, a), " ").toString());
        assertEquals("a", PlacedText.join(List.of(a, PlacedText.EMPTY), " ").toString());
        assertEquals(
                IntStream.range(0, 30).mapToObj(i -> "a").collect(Collectors.joining(" --- ")),
                PlacedText.join(IntStream.range(0, 30).mapToObj(i -> a).toList(), " --- ")
                        .toString());
    }

    @Test
    void beyond_its_end_a_text_stands_where_its_last_letter_does_and_an_empty_one_nowhere() {
        PlacedText text = PlacedText.join(List.of(PlacedText.of("ab", 1), PlacedText.of("cd", 2)), "");
        assertEquals("2:2", text.lineAt(9) + ":" + text.columnAt(9));
        assertEquals("0:0", PlacedText.EMPTY.line() + ":" + PlacedText.EMPTY.column());
    }

    @Test
    void white_space_is_once_between_words_and_never_at_the_ends() {
        PlacedText text = PlacedText.of("  a \t b  ", 1);
        assertEquals(List.of("a 1:3", "  1:6", "b 1:7"), places(text.spacedOnce()));
        assertEquals(List.of("a 1:3", "  1:4", "\t 1:5", "  1:6", "b 1:7"), places(text.strip()));
        assertEquals("", PlacedText.of(" \t", 1).spacedOnce().toString());
    }

    /** What a scanner read is put right; a doubt about it names the place that the reader finds on paper. */
    @Test
    void words_put_for_others_stand_where_those_stood() {
        PlacedText text = PlacedText.of("xabcy", 1);
        assertEquals(List.of("x 1:1", "l 1:2", "m 1:3", "y 1:5"), places(text.replaced(1, 4, "lm")));
        assertEquals(
                List.of("x 1:1", "l 1:2", "m 1:3", "n 1:4", "o 1:4", "p 1:4", "y 1:5"),
                places(text.replaced(1, 4, "lmnop")));
        assertEquals(
                List.of("x 1:1", "l 1:2", "m 1:2", "a 1:2"),
                places(text.part(0, 2).replaced(1, 1, "lm")));
    }

    @Test
    void parts_between_marks_and_what_is_left_without_them() {
        PlacedText text = PlacedText.of("|a| b", 1);
        assertEquals(
                List.of("", "a", " b"),
                text.split('|').stream().map(PlacedText::toString).toList());
        assertEquals(
                List.of("a", "b"),
                text.split(Pattern.compile("\\|")).stream()
                        .map(PlacedText::toString)
                        .toList());
        assertEquals(List.of("a 1:2", "  1:4", "b 1:5"), places(text.without('|')));
    }
}
