package vn.childplan.validation.internal.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page has 1,024 obligations. */
class PagesTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1023, 1", "1024, 1", "1025, 2", "2048, 2", "2049, 3"})
    void a_page_is_begun_only_for_an_obligation_that_finds_no_place_on_the_last(int obligations, int pages) {
        assertEquals(pages, Pages.count(obligations));
    }
}
