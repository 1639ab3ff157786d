package vn.childplan.reporting.paper;

import org.jspecify.annotations.Nullable;

/**
 * How the paragraphs of a style look. Sizes and distances are in points. What is not said is as in the style that it is
 * based on.
 */
public final class Look {
    /** Where the lines of a paragraph stand between its margins. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        /** From margin to margin. */
        JUSTIFIED
    }

    /** 1.27 cm in twentieths of a point, the first-line indent of NĐ 30/2020. */
    public static final int FIRST_LINE = 720;

    private int size;
    private boolean bold;
    private boolean italic;
    private String shading = "";
    private @Nullable Alignment alignment;
    private int before = -1;
    private int after = -1;
    private int line;
    private boolean keepNext;
    private boolean indented;
    private int outline;
    private boolean vietnamese;

    Look size(int points) {
        size = points;
        return this;
    }

    Look bold() {
        bold = true;
        return this;
    }

    Look italic() {
        italic = true;
        return this;
    }

    Look shading(String hex) {
        shading = hex;
        return this;
    }

    Look left() {
        alignment = Alignment.LEFT;
        return this;
    }

    Look centred() {
        alignment = Alignment.CENTRE;
        return this;
    }

    Look justified() {
        alignment = Alignment.JUSTIFIED;
        return this;
    }

    Look apart(int pointsBefore, int pointsAfter) {
        before = pointsBefore;
        after = pointsAfter;
        return this;
    }

    /** Lines this many hundredths of a single line high. */
    Look line(int percent) {
        line = percent;
        return this;
    }

    /** On the same page as the paragraph that follows. */
    Look withNext() {
        keepNext = true;
        return this;
    }

    /** The first line indented by {@link #FIRST_LINE}. */
    Look indented() {
        indented = true;
        return this;
    }

    /** A heading in the outline of the document, from level 1. */
    Look outline(int level) {
        outline = level;
        return this;
    }

    /** In Vietnamese whatever the language of the document is. */
    Look vietnamese() {
        vietnamese = true;
        return this;
    }

    /** Of its letters, in points; 0 if not said. */
    public int size() {
        return size;
    }

    public boolean isBold() {
        return bold;
    }

    public boolean isItalic() {
        return italic;
    }

    /** Behind its letters, six hexadecimal digits; empty if none. */
    public String shading() {
        return shading;
    }

    /** Null if not said. */
    public @Nullable Alignment alignment() {
        return alignment;
    }

    /** Points above it; -1 if not said. */
    public int before() {
        return before;
    }

    /** Points below it; -1 if not said. */
    public int after() {
        return after;
    }

    /** How high its lines are, in hundredths of a single one; 0 if not said. */
    public int line() {
        return line;
    }

    /** Whether it stays on the page of what follows it. */
    public boolean staysWithNext() {
        return keepNext;
    }

    /** Whether its first line is indented by {@link #FIRST_LINE}. */
    public boolean isIndented() {
        return indented;
    }

    /** Its level in the outline of the document, from 1; 0 if it is no heading. */
    public int outline() {
        return outline;
    }

    /** Whether it is in Vietnamese whatever the language of the document is. */
    public boolean isVietnamese() {
        return vietnamese;
    }
}
