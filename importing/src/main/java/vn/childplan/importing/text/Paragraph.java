package vn.childplan.importing.text;

/**
 * A paragraph; of a text file at first one line of it, until {@link Wrapping} joins what was broken.
 *
 * @param text its words, without white space at the ends; breaks that its writer set by hand are kept as line feeds
 * @param indent how many characters it stands in from the left
 * @param blankBefore whether an empty line stands before it
 * @param whole whether it is a paragraph of its source, which nobody broke into lines
 */
public record Paragraph(PlacedText text, int indent, boolean blankBefore, boolean whole) implements Block {
    @Override
    public int line() {
        return text.line();
    }

    /** The words. */
    public String words() {
        return text.toString();
    }
}
