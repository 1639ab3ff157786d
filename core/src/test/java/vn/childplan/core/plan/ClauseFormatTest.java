package vn.childplan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;

/** A Roman heading of a plan is a mục, a number below it a khoản, a letter below that a điểm (NĐ 30/2020/NĐ-CP). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClauseFormatTest {
    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "V, Mục V, clause V",
        "II.9, khoản 9 Mục II, clause II.9",
        "I.1.a, điểm a khoản 1 Mục I, clause I.1.a",
        "IV.5-12, gạch đầu dòng thứ 12 khoản 5 Mục IV, clause IV.5-12",
        "IV.5-3-2, dấu cộng thứ hai gạch đầu dòng thứ ba khoản 5 Mục IV, clause IV.5-3-2",
        "IV.5-3, gạch đầu dòng thứ ba khoản 5 Mục IV, clause IV.5-3",
        "II.1a, khoản 1a Mục II, clause II.1a",
        "I.1.2, điểm 2 khoản 1 Mục I, clause I.1.2",
        "3, mục 3, clause 3",
        // "PHẦN THỨ HAI. … A. … I. … a)", "Phần A … I. … 1."
        "2.A.I.a, điểm a Mục I mục A Phần thứ hai, clause 2.A.I.a",
        "3.I, Mục I Phần thứ ba, clause 3.I",
        "A.I.1, khoản 1 Mục I Phần A, clause A.I.1",
        // Rows of tables, as importing numbers them: "II. NHIỆM VỤ" is a table, "PHỤ LỤC" has one, in parts.
        "II.T.5, số thứ tự 5 của bảng tại Mục II, row 5 of the table in clause II",
        "II.T.1-2, gạch đầu dòng thứ hai số thứ tự 1 của bảng tại Mục II, row 1-2 of the table in clause II",
        "PL1.8, số thứ tự 8 Phụ lục 1, row 8 of annex 1",
        "PL1.II.3, số thứ tự 3 mục II Phụ lục 1, row II.3 of annex 1",
        "PL2, Phụ lục 2, clause PL2",
        "TT28.5.1, mục TT28.5.1, clause TT28.5.1"
    })
    void a_clause_is_named_from_the_inside_to_the_outside(String ref, String vi, String en) {
        assertEquals(vi, ClauseFormat.inSentence(ClauseRef.of(ref)).vi());
        assertEquals(en, ClauseFormat.inSentence(ClauseRef.of(ref)).en());
        assertEquals(Text.of(vi, en), ClauseRef.of(ref).inSentence());
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(
            delimiter = '|',
            value = {
                "V | Mục V | clause V",
                "II.9 II.10 II.12 | các khoản 9, 10, 12 Mục II | clauses II.9, II.10, II.12",
                "IV.3 IV.5 V | các khoản 3, 5 Mục IV; Mục V | clauses IV.3, IV.5, V",
                "II.13 IV.2 | khoản 13 Mục II; khoản 2 Mục IV | clauses II.13, IV.2",
                "IV.5 IV.5-1 | khoản 5 Mục IV; gạch đầu dòng thứ nhất khoản 5 Mục IV | clauses IV.5, IV.5-1",
                "I.1.a I.1.b | điểm a khoản 1 Mục I; điểm b khoản 1 Mục I | clauses I.1.a, I.1.b"
            })
    void clauses_of_one_heading_are_named_together(String refs, String vi, String en) {
        Text words = ClauseRef.inSentence(
                Stream.of(refs.split(" ")).map(ClauseRef::of).toList());
        assertEquals(vi, words.vi());
        assertEquals(en, words.en());
    }
}
