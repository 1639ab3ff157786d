package vn.childplan.reporting.docx;

import java.text.Normalizer;

/** How wide words in Times New Roman, bold, are. Known by heart, because a server need not have the font. */
final class TimesBold {
    /** In thousandths of the size, from U+0020 on; those of every font made to the measure of Times Bold. */
    private static final int[] WIDTHS = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, // space to /
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, // 0 to ?
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, // @ to O
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, // P to _
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, // ` to o
        556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520 // p to ~
    };

    private TimesBold() {}

    /** In twentieths of a point. Marks over and under a letter take no room. */
    static int width(String text, int size) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .map(TimesBold::ofLetter)
                        .sum()
                * size
                / 50;
    }

    private static int ofLetter(int c) {
        int letter = switch (c) {
            case 'Đ' -> 'D';
            case 'đ' -> 'd';
            default -> c;
        };
        return letter >= ' ' && letter - ' ' < WIDTHS.length ? WIDTHS[letter - ' '] : 500;
    }
}
