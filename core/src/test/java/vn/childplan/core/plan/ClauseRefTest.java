package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.text.TotalOrder;

class ClauseRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"V", "II.9", "I.1.a", "IV.5-3", "II.2.đ", "A.I.1", "13", "II.9.a-2"})
    void is_written_as_the_plan_prints_it(String text) {
        assertEquals(text, ClauseRef.of(text).toString());
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "", " ", ".", "II.", ".9", "II..9", "II 9", "II.9.", "II-", "-3", "II.9)", "a)", "II,9", "II/9",
                "II.9 ", " II.9", "II.9\n", "IV.5–3"
            })
    void refuses_what_is_no_clause_number(String text) {
        assertThrows(IllegalArgumentException.class, () -> ClauseRef.of(text));
    }

    /** No outline has these: words, a number 0 or with zeros before it, four strokes for IV, letters of other scripts. */
    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "hello",
                "mục",
                "II.0",
                "II.00",
                "0",
                "II.09",
                "IIII.1",
                "IC",
                "VV",
                "XXXX",
                "IVI",
                "漢.1",
                "I.漢",
                "\u0406.1",
                "\u0412",
                "\u0391.1",
                "ab",
                "ß",
                "1ab",
                "1234567890",
                "II.10000000000",
                "II.9\u200B"
            })
    void refuses_what_no_outline_has(String text) {
        assertThrows(IllegalArgumentException.class, () -> ClauseRef.of(text));
    }

    /** The Ukrainian І (U+0406) and a space of no width look like what they are not: the message names them. */
    @Test
    void names_the_character_that_is_at_fault() {
        IllegalArgumentException foreign =
                assertThrows(IllegalArgumentException.class, () -> ClauseRef.of("I\u0406.1"));
        assertEquals("'I\u0406.1': it has a letter that is not Latin, U+0406, at place 2", foreign.getMessage());
        IllegalArgumentException invisible =
                assertThrows(IllegalArgumentException.class, () -> ClauseRef.of("V\u200B"));
        assertEquals("'V[U+200B]': it has the invisible character U+200B, at place 2", invisible.getMessage());
    }

    @Test
    void an_icelandic_D_is_the_vietnamese_one() {
        assertEquals(ClauseRef.of("II.\u0111"), ClauseRef.of("II.\u00F0"));
        assertEquals("\u0110.1", ClauseRef.of("\u00D0.1").toString());
    }

    @Test
    void a_letter_composed_or_decomposed_is_one_clause() {
        String composed = "II.2.\u00EA";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertEquals(ClauseRef.of(composed), ClauseRef.of(decomposed));
        assertEquals(composed, ClauseRef.of(decomposed).toString());
    }

    @ParameterizedTest(name = "{0} stands under {1}")
    @CsvSource({"V, ", "II.9, II", "I.1.a, I.1", "IV.5-3, IV.5", "II.9.a-2, II.9.a"})
    void stands_under_the_clause_before_its_last_number(String clause, String parent) {
        assertEquals(
                Optional.ofNullable(parent).map(ClauseRef::of),
                ClauseRef.of(clause).parent());
    }

    @ParameterizedTest(name = "{0} within {1}: {2}")
    @CsvSource({
        "II.9, II, true",
        "II.9, II.9, true",
        "IV.5-3, IV.5, true",
        "IV.5-3, IV, true",
        "II, II.9, false",
        "III, II, false",
        "III.1, II, false",
        "II.10, II.1, false",
        "IV.5, V, false"
    })
    void is_within_itself_and_whatever_it_stands_under(String clause, String other, boolean within) {
        assertEquals(within, ClauseRef.of(clause).isWithin(ClauseRef.of(other)));
    }

    @Test
    void falls_into_its_numbers_outermost_first() {
        assertEquals(List.of("V"), ClauseRef.of("V").parts());
        assertEquals(List.of("I", "1", "a"), ClauseRef.of("I.1.a").parts());
        assertEquals(List.of("IV", "5", "3"), ClauseRef.of("IV.5-3").parts());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "I II III IV V VI VII VIII IX X XI XIV XIX XX XL XLIX",
                "A B C D Đ E G H",
                "II.1 II.2 II.9 II.10 II.11 II.13 II.100",
                // the points of Luật Trẻ em Đ.10: no f, j, w or z
                "1.a 1.b 1.c 1.d 1.đ 1.e 1.g 1.h 1.i 1.k 1.l 1.m 1.n 1.o",
                "1.a 1.ă 1.â 1.b 1.d 1.đ 1.e 1.ê 1.g 1.o 1.ô 1.ơ 1.p 1.u 1.ư 1.v",
                "1.d 1.đ 1.e 1.f 1.g 1.z",
                // the clauses of plan 65/KH-UBND: what stands under a clause comes after it and before the next
                "I I.1 I.1.a I.1.b I.2 I.2.a II II.1 II.13 III IV IV.1 IV.5 IV.5-1 IV.5-5 V",
                // laws that add clauses, by type and number, behind those of the plan
                "II V TT16.1 TT16.5 TT28 TT28.5.1"
            })
    void sorts_in_the_order_of_a_document(String expected) {
        List<ClauseRef> clauses =
                Stream.of(expected.split(" ")).map(ClauseRef::of).toList();
        List<ClauseRef> shuffled = new ArrayList<>(clauses);
        Collections.shuffle(shuffled, new Random(65));
        Collections.sort(shuffled);
        assertEquals(clauses, shuffled);
    }

    @Test
    void two_clauses_have_two_places_in_a_hash_table() {
        assertEquals(ClauseRef.of("II.9").hashCode(), ClauseRef.of("II.9").hashCode());
        assertNotEquals(ClauseRef.of("II.9").hashCode(), ClauseRef.of("II.10").hashCode());
    }

    @Property
    void reads_back_what_it_writes(@ForAll("clauses") ClauseRef clause) {
        assertEquals(clause, ClauseRef.of(clause.toString()));
    }

    @Property
    void its_parts_joined_by_its_parents_make_it_up(@ForAll("clauses") ClauseRef clause) {
        Optional<ClauseRef> parent = clause.parent();
        assertEquals(clause.parts().size() > 1, parent.isPresent());
        parent.ifPresent(under -> {
            assertEquals(clause.parts().subList(0, clause.parts().size() - 1), under.parts());
            assertTrue(clause.isWithin(under));
            assertFalse(under.isWithin(clause));
            assertTrue(under.compareTo(clause) < 0, "what stands under a clause comes after it");
        });
    }

    @Property
    void order_is_total(
            @ForAll("clauses") ClauseRef a, @ForAll("clauses") ClauseRef b, @ForAll("clauses") ClauseRef c) {
        TotalOrder.holds(ClauseRef::compareTo, a, b, c);
    }

    @Provide
    Arbitrary<ClauseRef> clauses() {
        Arbitrary<String> known = Arbitraries.of(
                "1", "9", "10", "1a", "I", "II", "IV", "V", "X", "XC", "A", "C", "D", "Đ", "E", "L", "a", "d", "đ", "e",
                "f", "ê", "i", "ii", "v", "z", "TT16", "TT28", "QH1");
        Arbitrary<String> number =
                Arbitraries.integers().between(1, 999_999_999).map(String::valueOf);
        Arbitrary<String> inserted =
                number.flatMap(before -> Arbitraries.of("a", "đ", "z").map(letter -> before + letter));
        Arbitrary<String> part = Arbitraries.oneOf(known, number, inserted);
        Arbitrary<String> next = Arbitraries.of(".", "-").flatMap(separator -> part.map(level -> separator + level));
        return part.flatMap(first -> next.list().ofMaxSize(2).map(rest -> ClauseRef.of(first + String.join("", rest))));
    }
}
