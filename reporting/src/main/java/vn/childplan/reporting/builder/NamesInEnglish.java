package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Locale;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;

/**
 * Names of agencies and the words of the plan stay Vietnamese in every document: for those who read it in English, what the words
 * in names mean, and why the rest is not translated.
 */
final class NamesInEnglish {
    private static final String GLOSS =
            "In names of agencies “UBND” is a People's Committee (“tỉnh”: of the province; “huyện”, “thị xã”, “thành phố”: of"
                    + " a district; “xã”, “phường”: of a commune or ward), and “Sở” a department of the province. The words of the"
                    + " plan are quoted in Vietnamese.";

    private NamesInEnglish() {}

    /** A note in English; nothing in Vietnamese. */
    static List<Block> note(Wording words) {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? List.of(Paragraph.note(GLOSS))
                : List.of();
    }
}
