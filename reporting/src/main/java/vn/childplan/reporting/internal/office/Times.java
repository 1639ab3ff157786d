package vn.childplan.reporting.internal.office;

import java.text.Normalizer;

/**
 * How wide words in Times New Roman are, the font of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I). Kept here
 * as a table, because a server need not have the font. Widths are in thousandths of the size.
 */
public enum Times {
    REGULAR(
            250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, // space to /
            500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, // 0 to ?
            921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, // @ to O
            556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, // P to _
            333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, // ` to o
            500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541), // p to ~
    BOLD(
            250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
            500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
            500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
            500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
            333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520);

    /** Of a character of which it is not known. */
    private static final int OTHER = 500;
    /** Behind the last Vietnamese letter, ỹ. */
    private static final int END = 0x1F00;

    private final short[] widths = new short[END];

    /** @param ascii from U+0020 on; those of every font made to the measure of Times */
    Times(int... ascii) {
        for (char c = 0; c < END; c++) {
            char letter =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            letter = letter == 'Đ' ? 'D' : letter == 'đ' ? 'd' : letter;
            boolean known = letter >= ' ' && letter - ' ' < ascii.length;
            widths[c] = (short) (isMark(letter) ? 0 : known ? ascii[letter - ' '] : OTHER);
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Marks over and under a letter take no room; of a character in two halves the first has it all. */
    public int width(char c) {
        return c < END ? widths[c] : isMark(c) || Character.isLowSurrogate(c) ? 0 : OTHER;
    }

    public int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }
}
