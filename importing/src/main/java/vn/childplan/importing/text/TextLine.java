package vn.childplan.importing.text;

/**
 * A line of a text file.
 *
 * @param text its words, tabs at the end kept, since they are empty cells
 * @param number its number, from 1
 * @param indent how far it stands in
 * @param newPage whether a page begins with it
 * @param midPage whether a page number stood before it, so that it may go on with the line before that
 */
record TextLine(PlacedText text, int number, int indent, boolean newPage, boolean midPage) {
    private static final int TAB = 8;

    static TextLine of(PlacedText line, int number, boolean newPage) {
        int indent = 0;
        int from = 0;
        while (from < line.length() && (line.charAt(from) == ' ' || line.charAt(from) == '\t')) {
            indent += line.charAt(from) == '\t' ? TAB : 1;
            from++;
        }
        boolean cells = line.from(from).toString().contains("\t");
        int to = line.length();
        while (to > from && (line.charAt(to - 1) == ' ' || (!cells && line.charAt(to - 1) == '\t'))) {
            to--;
        }
        int first = cells && line.charAt(0) == '\t' ? 0 : from;
        return new TextLine(line.part(first, to), number, indent, newPage, false);
    }

    TextLine emptied() {
        return new TextLine(PlacedText.EMPTY, number, 0, newPage, false);
    }

    TextLine afterPageBreak() {
        return new TextLine(text, number, indent, newPage, true);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is a bar alone, as web pages are copied: every cell of a table on lines of its own. */
    boolean isBar() {
        return text.length() == 1 && text.charAt(0) == '|';
    }

    /** Whether it is a row of a Markdown table. */
    boolean isPipeRow() {
        String words = text.toString();
        return words.length() > 2 && words.startsWith("|") && words.endsWith("|");
    }

    int tabs() {
        return (int) text.chars().filter(c -> c == '\t').count();
    }

    Paragraph paragraph(boolean blankBefore) {
        return new Paragraph(text.strip(), indent, blankBefore, false);
    }
}
