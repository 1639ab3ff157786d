package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.importing.text.PlacedText;

/** The line of a document that says what it is, in capitals (NĐ 30/2020, Phụ lục I). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypeLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KẾ HOẠCH              | Kế hoạch           | PLAN       | true
            KẾ HOẠCH  LIÊN TỊCH   | Kế hoạch liên tịch | PLAN       | true
            CHƯƠNG TRÌNH PHỐI HỢP | Chương trình phối hợp | PROGRAMME | true
            QUYẾT ĐỊNH            | Quyết định         | DECISION   | false
            NGHỊ QUYẾT            | Nghị quyết         | RESOLUTION | false
            # a scanner makes one capital in eight a small letter
            QUYẾT ĐịNH            | Quyết định         | DECISION   | false
            """)
    void a_document_says_what_it_is(String line, String name, String type, boolean plan) {
        TypeLine read = TypeLine.of(PlacedText.of(line, 1));
        assertEquals(
                name + " " + type + " " + plan,
                read == null ? "" : read.name() + " " + read.type() + " " + read.isPlan());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kế hoạch", "KẾ hOẠCH", "KẾ HOẠCH NĂM 2026", "…", "                                KẾ HOẠCH "})
    void a_line_that_is_no_type_is_none(String line) {
        assertNull(TypeLine.of(PlacedText.of(line, 1)));
    }

    @ParameterizedTest
    @CsvSource({"ABCDEFGh, true", "ABCDEFg, false", "ABCDEFGHIJKLMNop, true", "ABCDEFGHIJKLMno, false", "123, false"})
    void one_letter_in_eight_may_be_small(String line, boolean capital) {
        assertEquals(capital, TypeLine.isCapital(line));
    }
}
