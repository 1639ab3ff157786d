package vn.childplan.validation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;

/** Two texts side by side: "-x-" was taken out, "+x+" put in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordComparisonTest {
    private static String marked(String before, String after) {
        return WordComparison.between(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case KEPT -> run.words();
                    case REMOVED -> "-" + run.words() + "-";
                    case ADDED -> "+" + run.words() + "+";
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} > {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c     | a b c     | a b c",
                "''        | a b       | +a b+",
                "a b       | ''        | -a b-",
                "a b       | c d       | -a b- +c d+",
                "a b c     | a x c     | a -b- +x+ c",
                "a b c d   | a x y d   | a -b c- +x y+ d",
                "a b       | a b c     | a b +c+",
                "b c       | a b c     | +a+ b c",
                "a b c     | a b       | a b -c-",
                "a b c     | b c       | -a- b c",
                // What begins and ends alike is not counted twice.
                "a a       | a a a     | a a +a+",
                "a a a     | a a       | a a -a-",
                "a b a     | a         | a -b a-",
                // The longest sequence that both have is kept: b c d, not a.
                "a b c d   | b c d a   | -a- b c d +a+",
                "x a y b z | a b       | -x- a -y- b -z-",
                "a b       | x a y b z | +x+ a +y+ b +z+",
                "m a b n   | m b a n   | m -a- b +a+ n",
                "m a b n   | m x a y n | m +x+ a -b- +y+ n",
                "' a  b '  | a b c     | a b +c+"
            })
    void what_both_have_in_the_longest_sequence_is_kept(String before, String after, String marked) {
        assertEquals(marked, marked(before, after));
    }

    /** Two texts share the word in their middle alone: with 2,000 words each it is found, with one more it is not looked for. */
    @Test
    void texts_of_more_than_two_thousand_words_are_taken_out_and_put_in_whole() {
        assertEquals(
                List.of(
                        WordRun.Kind.REMOVED,
                        WordRun.Kind.ADDED,
                        WordRun.Kind.KEPT,
                        WordRun.Kind.REMOVED,
                        WordRun.Kind.ADDED),
                kinds(aroundOneWord(2000, "a"), aroundOneWord(2000, "b")));
        assertEquals(
                List.of(WordRun.Kind.REMOVED, WordRun.Kind.ADDED),
                kinds(aroundOneWord(2001, "a"), aroundOneWord(2000, "b")));
    }

    private static List<WordRun.Kind> kinds(String before, String after) {
        return WordComparison.between(before, after).stream().map(WordRun::kind).toList();
    }

    private static String aroundOneWord(int words, String other) {
        return (other + " ").repeat(999) + "middle" + (" " + other).repeat(words - 1000);
    }

    /** Twice the words that both have, by the words of both: of "a b" and "a c" 2 of 4. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "'', '', 1",
        "a, '', 0",
        "a b, a b, 1",
        "a b, b a, 1",
        "a b, a c, 0.5",
        "a a, a, 0.6666666666666666",
        "a, a a, 0.6666666666666666",
        "a b c, d, 0"
    })
    void two_texts_are_alike_by_the_words_that_both_have(String one, String other, double likeness) {
        assertEquals(likeness, WordComparison.likeness(WordComparison.words(one), WordComparison.words(other)));
    }

    @Test
    void a_run_has_words() {
        assertThrows(IllegalArgumentException.class, () -> new WordRun(WordRun.Kind.KEPT, " "));
    }

    /** Four words stand on either side of a change; one word left out is no reason for dots. */
    @ParameterizedTest(name = "{0} > {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c d e X     | a b c d e Y     | a b c d e [bỏ: X] [thêm: Y]",
                "a b c d e f X   | a b c d e f Y   | … c d e f [bỏ: X] [thêm: Y]",
                "X a b c d e     | Y a b c d e     | [bỏ: X] [thêm: Y] a b c d e",
                "X a b c d e f   | Y a b c d e f   | [bỏ: X] [thêm: Y] a b c d …",
                "X a b c d e f g h i Z   | Y a b c d e f g h i W   | [bỏ: X] [thêm: Y] a b c d e f g h i [bỏ: Z]"
                        + " [thêm: W]",
                "X a b c d e f g h i k Z | Y a b c d e f g h i k W | [bỏ: X] [thêm: Y] a b c d … g h i k [bỏ: Z]"
                        + " [thêm: W]",
                "a b X           | a b             | a b [bỏ: X]",
                // Half of the words were kept; of less than half both texts are shown.
                "a b X           | a b Y           | a b [bỏ: X] [thêm: Y]",
                "a X             | a Y             | a X → a Y",
                "a b             | ''              | bỏ: a b",
                "''              | a b             | thêm: a b",
                "a b             | a b             | lời văn như cũ, cách hiểu khác"
            })
    void a_change_is_told_with_the_words_around_it(String before, String after, String told) {
        assertEquals(told, RewordedText.of(before, after).vi());
        assertEquals(
                told.replace("[bỏ:", "[out:").replace("[thêm:", "[in:"),
                before.isEmpty() || after.isEmpty() || before.equals(after)
                        ? told
                        : RewordedText.of(before, after).en());
    }

    @Test
    void a_change_is_told_in_both_languages() {
        assertEquals(Text.of("bỏ: a", "taken out: a"), new PartChange(ClausePart.WORDING, "a", "").inWords());
        assertEquals(Text.of("thêm: a", "added: a"), new DocumentChange(DocumentPart.TITLE, "", "a").inWords());
        assertEquals(
                List.of(new WordRun(WordRun.Kind.ADDED, "a")), new DocumentChange(DocumentPart.TITLE, "", "a").words());
    }
}
