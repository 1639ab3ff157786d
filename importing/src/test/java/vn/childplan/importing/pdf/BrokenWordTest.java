package vn.childplan.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hyphen at the end of a line belongs to the word, or only parts it: as a reader of Vietnamese tells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenWordTest {
    @ParameterizedTest
    @CsvSource({
        "phát tri-,        ển kinh tế, true",
        "trường-,          học,        false",
        "kinh tế-,         xã hội,     false",
        "số 23/QĐ-,        TTg,        false",
        "giai đoạn 2021-,  2030,       false",
        "cổng inter-,      net,        true",
        "COVID-,           19,         false"
    })
    void a_hyphen_parts_one_syllable_or_a_foreign_word(String line, String next, boolean parted) {
        assertEquals(parted, BrokenWord.isParted(line, next));
    }

    @ParameterizedTest
    @CsvSource({
        "Truyề, n, true",
        "phườ, ng, true",
        "Thường, xuyên, false",
        "Sở, Y tế, false",
        "6/202, 6, true",
        "UBN, D các xã, true",
        "Truy, ền thông, true",
        "Sở, ở, false",
        "bảo, ấn, false",
        "31/12, /2026, true"
    })
    void a_cell_too_narrow_for_a_word_cuts_it(String line, String next, boolean cut) {
        assertEquals(cut, BrokenWord.isCut(line, next, true));
    }
}
