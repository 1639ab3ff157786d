package vn.childplan.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The keys of any text, by its normal forms: in whatever script it is, and however its letters and marks are put together. */
final class DecomposedText {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NOT_ASCII_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONES = Pattern.compile("[" + VietnameseLetters.TONES + "]");

    /** The Vietnamese alphabet, with the four letters met only in foreign words where dictionaries put them. */
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private DecomposedText() {}

    private static String decomposed(String text) {
        return VietnameseText.withVietnameseD(Composition.of(text, Normalizer.Form.NFD));
    }

    /** As {@link VietnameseText#matchKey} has it. */
    static String matchKey(String text) {
        String lowerCase = decomposed(text).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lowerCase.length());
        for (String word : NOT_WORD.split(lowerCase, 0)) {
            if (!word.isEmpty()) {
                if (key.length() > 0) {
                    key.append(' ');
                }
                key.append(withoutTones(word)).append(tones(word));
            }
        }
        return key.toString();
    }

    /** Huyền, sắc, ngã, hỏi and nặng; the circumflex, breve and horn make other letters and are no tones. */
    private static String withoutTones(String decomposed) {
        return TONES.matcher(decomposed).replaceAll("");
    }

    private static String tones(String decomposed) {
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < decomposed.length(); i++) {
            if (VietnameseLetters.TONES.indexOf(decomposed.charAt(i)) >= 0) {
                tones.append(decomposed.charAt(i));
            }
        }
        return tones.toString();
    }

    /** As {@link VietnameseText#slug} has it. */
    static String slug(String text) {
        String plain = MARKS.matcher(decomposed(text))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        String hyphenated = NOT_ASCII_WORD.matcher(plain).replaceAll("-");
        int from = hyphenated.startsWith("-") ? 1 : 0;
        int to = hyphenated.length() - (hyphenated.length() > from && hyphenated.endsWith("-") ? 1 : 0);
        return hyphenated.substring(from, to);
    }

    /** Letters of a word, its tones, the next word, …, and last the cases of all letters. */
    static String sortKey(String text) {
        StringBuilder key = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (String word : NOT_WORD.split(decomposed(text), 0)) {
            if (!word.isEmpty()) {
                String letters = Composition.of(withoutTones(word), Normalizer.Form.NFC);
                letters.codePoints().forEach(letter -> {
                    key.appendCodePoint(rank(Character.toLowerCase(letter)));
                    cases.append(Character.isUpperCase(letter) ? '2' : '1');
                });
                key.append('\u0001');
                tones(word)
                        .chars()
                        .forEach(tone -> key.append((char) ('\u0002' + VietnameseLetters.TONES.indexOf(tone))));
                key.append('\u0001');
            }
        }
        return key.append('\u0000').append(cases).toString();
    }

    /** Digits, then the letters of the alphabet, then everything else by code point. */
    private static int rank(int letter) {
        int place = ALPHABET.indexOf(letter);
        if (place >= 0) {
            return 0x100 + place;
        }
        return letter >= '0' && letter <= '9' ? letter : Math.min(0x200 + letter, Character.MAX_CODE_POINT);
    }
}
