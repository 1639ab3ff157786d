package vn.childplan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"vi, quá hạn", "vi-VN, quá hạn", "en, overdue", "en-GB, overdue", "fr, quá hạn", "und, quá hạn"})
    void is_English_for_English_and_Vietnamese_for_every_other_language(String languageTag, String expected) {
        assertEquals(expected, Text.of("quá hạn", "overdue").in(Locale.forLanguageTag(languageTag)));
    }

    @ParameterizedTest
    @CsvSource({"'', overdue", "quá hạn, ''", "' ', overdue", "quá hạn, ' '"})
    void needs_both_languages(String vi, String en) {
        assertThrows(IllegalArgumentException.class, () -> Text.of(vi, en));
    }

    @Test
    void with_the_same_words_is_equal() {
        assertEquals(Text.of("báo cáo", "report"), new Text("báo cáo", "report"));
    }
}
