package vn.childplan.reporting.model;

import java.util.Objects;

/**
 * Running text.
 *
 * @param kind what it is for
 * @param text its words; never blank
 */
public record Paragraph(Kind kind, String text) implements Block {
    /** What a paragraph is for. */
    public enum Kind {
        /** The text itself. */
        BODY,
        /** How to read what stands beside it: denominators, rounding, where figures come from. */
        NOTE,
        /** A place where the office puts prose of its own; the text says what belongs there. */
        TO_WRITE
    }

    public Paragraph {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("a paragraph needs words");
        }
    }

    public static Paragraph of(String text) {
        return new Paragraph(Kind.BODY, text);
    }

    public static Paragraph note(String text) {
        return new Paragraph(Kind.NOTE, text);
    }

    /** A place to be filled in by hand. */
    public static Paragraph toWrite(String what) {
        return new Paragraph(Kind.TO_WRITE, what);
    }
}
