package vn.childplan.importing.text;

import java.text.Normalizer;

/**
 * Vietnamese letters without their marks, in lower case, one for one: "Cơ quan chủ trì" becomes "co quan chu tri". What a
 * scanner or a hurried typist does to marks does not change it, and every index means the same in both texts.
 */
public final class Unmarked {
    private static final int FIRST = 0x00C0;
    private static final int BEHIND = 0x1EFA;
    private static final char[] LETTERS = letters();

    private Unmarked() {}

    /** The text without marks, as long as the text. */
    public static String of(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(of(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char of(char c) {
        if (c < FIRST) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return c < BEHIND ? LETTERS[c - FIRST] : c;
    }

    private static char[] letters() {
        char[] letters = new char[BEHIND - FIRST];
        for (char c = FIRST; c < BEHIND; c++) {
            char base = c;
            if (Character.isLetter(c)) {
                base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0);
            }
            letters[c - FIRST] = base == 'Đ' || base == 'đ' ? 'd' : Character.toLowerCase(base);
        }
        return letters;
    }
}
