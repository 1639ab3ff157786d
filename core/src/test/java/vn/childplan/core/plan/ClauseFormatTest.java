package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Roman heading of a plan is a mục, a number below it a khoản, a letter below that a điểm (NĐ 30/2020/NĐ-CP). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClauseFormatTest {
    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "V, Mục V, clause V",
        "II.9, khoản 9 Mục II, clause II.9",
        "I.1.a, điểm a khoản 1 Mục I, clause I.1.a",
        "IV.5-3, gạch đầu dòng thứ 3 khoản 5 Mục IV, clause IV.5-3",
        "II.1a, khoản 1a Mục II, clause II.1a",
        "I.1.2, điểm 2 khoản 1 Mục I, clause I.1.2",
        "3, mục 3, clause 3",
        "TT28.5.1, mục TT28.5.1, clause TT28.5.1"
    })
    void a_clause_is_named_from_the_inside_to_the_outside(String ref, String vi, String en) {
        assertEquals(vi, ClauseFormat.inSentence(ClauseRef.of(ref)).vi());
        assertEquals(en, ClauseFormat.inSentence(ClauseRef.of(ref)).en());
    }
}
