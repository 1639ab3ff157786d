package vn.childplan.importing.pdf;

/**
 * A letter as it is drawn on an upright page, lengths in points.
 *
 * @param text the letter, several for a ligature; a space for a space
 * @param x0 its left edge
 * @param x1 its right edge
 * @param y its base line, from the top of the page
 * @param size the size of its font
 * @param placed whether the file placed it anew, rather than behind the letter before
 */
record Glyph(String text, float x0, float x1, float y, float size, boolean placed) {
    boolean isSpace() {
        return text.isBlank();
    }

    float middle() {
        return (x0 + x1) / 2;
    }
}
