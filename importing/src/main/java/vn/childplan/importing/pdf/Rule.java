package vn.childplan.importing.pdf;

/**
 * A straight line that is drawn, along the page or down it, lengths in points from the upper left corner.
 *
 * @param level whether it runs along the page
 * @param at how far down it runs, or how far from the left
 * @param from where it begins
 * @param to where it ends
 */
record Rule(boolean level, float at, float from, float to) {
    float length() {
        return to - from;
    }
}
