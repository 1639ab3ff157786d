package vn.childplan.reporting.xlsx;

import vn.childplan.reporting.internal.office.Times;

/** How many lines a text takes where it is wrapped. */
final class WrappedText {
    private WrappedText() {}

    /**
     * The number of lines.
     *
     * @param room on a line, in thousandths of the size of the letters
     */
    static int lines(String text, Times letters, int room) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            int width = letters.width(c);
            used += width;
            word = c == ' ' ? 0 : word + width;
            if (used > room && c != ' ' && used > width) {
                lines++;
                // The word that does not fit goes to the next line, unless it fills a whole one.
                word = word > room ? width : word;
                used = word;
            }
        }
        return lines;
    }
}
