package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;

/** Documents that a text names, by number and date. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Chủ tịch          | 12/QĐ-UBND 2026-01-05 [12/QĐ-UBND ngày 05/01/2026]
        Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019           | 09/2019/NĐ-CP 2019-01-24 [09/2019/NĐ-CP ngày 24 tháng 01 năm 2019]
        Luật số 102/2016/QH13                                          | 102/2016/QH13 null [102/2016/QH13]
        Kế hoạch số 5 / KH-UBND (ngày 1.2.2026)                        | 5/KH-UBND 2026-02-01 [5 / KH-UBND (ngày 1.2.2026]
        # a number without a date takes the one that it has elsewhere; each once
        số 5/KH-UBND; số 5/KH-UBND ngày 01/02/2026                     | 5/KH-UBND 2026-02-01 [5/KH-UBND]
        số 5/KH-UBND ngày 31/02/2026                                   | 5/KH-UBND null [5/KH-UBND ngày 31/02/2026]
        # amounts, dates and Party documents are none
        600/100.000 trẻ em, ngày 8/Tháng, Chỉ thị 28-CT                | ''
        """)
    void numbers_with_their_dates(String text, String expected) {
        assertEquals(
                expected,
                String.join(
                        "; ",
                        Citations.in(PlacedText.of(text, 1)).stream()
                                .map(cited -> cited.symbol() + " " + cited.date() + " ["
                                        + text.substring(cited.start(), cited.end()) + "]")
                                .toList()));
    }

    @Test
    void one_number_of_two_dates_is_two_documents() {
        assertEquals(
                2,
                Citations.in(PlacedText.of("số 5/KH-UBND ngày 01/02/2026, số 5/KH-UBND ngày 01/02/2025", 1))
                        .size());
    }

    @Test
    void a_title_says_that_it_amends() {
        assertEquals(true, Citations.isAmendment("Sửa đổi, bổ sung Kế hoạch số 5/KH-UBND"));
        assertEquals(false, Citations.isAmendment("Công tác trẻ em năm 2026"));
    }
}
