package vn.childplan.reporting.xlsx;

/** How many lines a text takes where it is wrapped, counted in characters, without a look at any font. */
final class WrappedText {
    private WrappedText() {}

    /**
     * The number of lines.
     *
     * @param width characters to a line
     */
    static int lines(String text, int width) {
        int room = Math.max(1, width);
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
            } else {
                used++;
                word = c == ' ' ? 0 : word + 1;
                if (used > room && c != ' ') {
                    lines++;
                    // The word that does not fit goes to the next line, unless it fills a whole one.
                    word = word > room ? 1 : word;
                    used = word;
                }
            }
        }
        return lines;
    }
}
