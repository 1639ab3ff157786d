package vn.childplan.core.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The letters of Vietnamese by a table, and the keys of texts that have no others: nearly every text of a plan. For all other
 * texts there is {@link DecomposedText}, whose tables the JDK loads at its first use, which a start would feel.
 */
final class VietnameseLetters {
    /** Each vowel without a tone, then with huyền, hỏi, ngã, sắc and nặng. */
    private static final String VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    /** No tone first, then huyền, hỏi, ngã, sắc, nặng, as marks that stand behind their letter. */
    static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** The vowels of each tone of {@link #VOWELS} in a row: the letter of ASCII, and the mark that makes it another letter. */
    private static final String[] DECOMPOSED = {
        "a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031B", "u", "u\u031B", "y"
    };

    private static final int OF_ONE_VOWEL = TONES.length() + 1;
    private static final char LAST = 'ỹ';
    /** By character: its place in {@link #VOWELS} and one more; 0 for what is no vowel. */
    private static final byte[] PLACES = new byte[LAST + 1];

    static {
        String capitals = VOWELS.toUpperCase(Locale.ROOT);
        for (int i = 0; i < VOWELS.length(); i++) {
            PLACES[VOWELS.charAt(i)] = (byte) (i + 1);
            PLACES[capitals.charAt(i)] = (byte) (i + 1);
        }
    }

    private VietnameseLetters() {}

    /** As {@link VietnameseText#matchKey} has it; null for a text with other letters or with marks of their own. */
    static @Nullable String matchKey(String text) {
        return key(text, ' ', true);
    }

    /** As {@link VietnameseText#slug} has it; null for a text with other letters or with marks of their own. */
    static @Nullable String slug(String text) {
        return key(text, '-', false);
    }

    /**
     * The words of a text.
     *
     * @param between what stands between two words
     * @param marked whether letters keep their marks, and a word has its tones behind it
     */
    private static @Nullable String key(String text, char between, boolean marked) {
        StringBuilder key = new StringBuilder(text.length() + 8);
        StringBuilder tones = new StringBuilder(2);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = plain(c);
            int place = plain == 0 ? place(c) : 0;
            if (plain == 0 && place == 0) {
                if (!separates(c)) {
                    return null;
                }
                key.append(tones);
                tones.setLength(0);
                inWord = false;
                continue;
            }
            if (!inWord && key.length() > 0) {
                key.append(between);
            }
            inWord = true;
            if (place == 0) {
                key.append(!marked && plain == 'đ' ? 'd' : plain);
                continue;
            }
            String letter = DECOMPOSED[(place - 1) / OF_ONE_VOWEL];
            key.append(marked ? letter : letter.substring(0, 1));
            int tone = (place - 1) % OF_ONE_VOWEL;
            if (marked && tone > 0) {
                tones.append(TONES.charAt(tone - 1));
            }
        }
        return key.append(tones).toString();
    }

    /** A digit, or a letter without marks in lower case; 0 for all else. */
    private static char plain(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return switch (c) {
            case 'Đ', 'đ', '\u00D0', '\u00F0' -> 'đ';
            default -> 0;
        };
    }

    private static int place(char c) {
        return c <= LAST ? PLACES[c] : 0;
    }

    /** What stands between words and is the same decomposed: of ASCII, the non-breaking space, dashes and quotation marks. */
    private static boolean separates(char c) {
        return c < 0x7F || c == '\u00A0' || (c >= '\u2010' && c <= '\u2027');
    }
}
