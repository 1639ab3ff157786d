package vn.childplan.reporting.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Running text.
 *
 * @param kind what it is for
 * @param text its words; never blank
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Paragraph(Kind kind, String text) implements Block {
    /** What a paragraph is for. */
    public enum Kind {
        /** The text itself. */
        BODY,
        /** A document that the text rests on ("căn cứ"), with its closing mark. */
        BASIS,
        /** How to read what stands beside it: denominators, rounding, where figures come from. */
        NOTE,
        /** What must be known before any figure is used: every format shows it, those of tables or days alone too. */
        NOTICE,
        /**
         * A place where the office puts prose of its own; the text says what belongs there. A format marks it, as with brackets,
         * so that nobody reads it as a sentence of the document; a {@link BlockReader} gets it in brackets.
         */
        TO_WRITE;

        private boolean isNote() {
            return switch (this) {
                case NOTE, NOTICE -> true;
                case BODY, BASIS, TO_WRITE -> false;
            };
        }
    }

    /** Characters of it that stand in a log line. */
    private static final int SHOWN = 40;

    public Paragraph {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("a paragraph needs words");
        }
    }

    /** A paragraph of the text itself. */
    public static Paragraph of(String text) {
        return new Paragraph(Kind.BODY, text);
    }

    /** A document that the text rests on, with its closing mark. */
    public static Paragraph basis(String text) {
        return new Paragraph(Kind.BASIS, text);
    }

    /** How to read what stands beside it. */
    public static Paragraph note(String text) {
        return new Paragraph(Kind.NOTE, text);
    }

    /** What must be known before any figure of the report is used. */
    public static Paragraph notice(String text) {
        return new Paragraph(Kind.NOTICE, text);
    }

    /** A place to be filled in by hand. */
    public static Paragraph toWrite(String what) {
        return new Paragraph(Kind.TO_WRITE, what);
    }

    /** Whether a block only says how to read what stands beside it. */
    public static boolean isNote(Block block) {
        return block instanceof Paragraph paragraph && paragraph.kind.isNote();
    }

    /** Whether a block must be known before any figure of its report is used. */
    static boolean isNotice(Block block) {
        return block instanceof Paragraph paragraph && paragraph.kind == Kind.NOTICE;
    }

    /** The same, with brackets around what the office is to write, as a format shows it that does not ask for the kind. */
    Paragraph marked() {
        return kind == Kind.TO_WRITE ? new Paragraph(kind, "[" + text + "]") : this;
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.paragraph(this);
    }

    @Override
    public List<Block> inside() {
        return List.of();
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.empty();
    }

    /** Its first words. */
    @Override
    public String toString() {
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return kind + " '" + text.substring(0, end) + (end < text.length() ? "…'" : "'");
    }
}
