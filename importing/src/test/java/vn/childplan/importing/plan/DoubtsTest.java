package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.SourceDocument;

/** How doubts are kept: each once, with its words, in the order of the document. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtsTest {
    private final Doubts doubts =
            new Doubts(new SourceDocument("plan.txt", List.of(), List.of(), SourceDocument.Unit.LINE));

    private static PlacedText words(String words, int line) {
        return PlacedText.of(words, line);
    }

    @Test
    void the_same_is_told_once_and_what_is_about_the_whole_comes_first() {
        doubts.open(DoubtCode.TIME_FUZZY, "I.2", words("đầu năm", 9));
        doubts.open(DoubtCode.TIME_FUZZY, "I.2", words("đầu năm", 9));
        doubts.open(DoubtCode.TIME_FUZZY, "I.1", words("cuối năm", 8));
        doubts.open(DoubtCode.NO_SECTIONS, null, null);
        doubts.open(DoubtCode.TYPE_MISSING, null, words("", 3));
        assertEquals(
                List.of("NO_SECTIONS 0", "TYPE_MISSING 0", "TIME_FUZZY 8 'cuối năm'", "TIME_FUZZY 9 'đầu năm'"),
                doubts.inOrder().stream()
                        .map(doubt -> doubt.code() + " " + doubt.place().line()
                                + doubt.message()
                                        .vi()
                                        .substring(doubt.code().title().vi().length())
                                        .replace(":", ""))
                        .toList());
    }

    @Test
    void one_doubt_about_several_begins_with_the_first_of_them() {
        Map<String, PlacedText> bodies = new LinkedHashMap<>();
        bodies.put("Công an xã", words("Công an xã", 12));
        bodies.put("Tỉnh đoàn", words("Tỉnh đoàn", 8));
        doubts.addOfAll(DoubtCode.AGENCY_UNKNOWN, bodies, Text.of("thêm", "added"));
        Doubt doubt = doubts.inOrder().get(0);
        assertEquals("Tỉnh đoàn", doubt.words());
        assertEquals(8, doubt.place().line());
        assertEquals(
                List.of("Tỉnh đoàn", "Công an xã"),
                doubt.mentions().stream().map(Doubt.Mention::words).toList());
        assertEquals(List.of("Tỉnh đoàn", "Tỉnh đoàn", "Công an xã"), doubts.words());
    }
}
