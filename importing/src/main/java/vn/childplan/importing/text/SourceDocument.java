package vn.childplan.importing.text;

import java.util.List;

/**
 * A document as it was sent, before anybody has asked what it means.
 *
 * @param name the name of the file, as given
 * @param blocks what stands in it, from the top
 * @param notices what a reader of the file must know that its words do not say
 * @param unit what its places count
 */
public record SourceDocument(String name, List<Block> blocks, List<Notice> notices, Unit unit) {
    /** What the numbers of places are. */
    public enum Unit {
        /** Lines of a text. */
        LINE,
        /** Paragraphs of a Word document. */
        PARAGRAPH
    }

    public SourceDocument {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /**
     * Something about the file.
     *
     * @param kind what
     * @param words the words it is about
     */
    public record Notice(Kind kind, PlacedText words) {
        /** What a file can hold beside its text. */
        public enum Kind {
            /** Changes were tracked: what was put in is read, what was struck out is not. */
            TRACKED_CHANGES,
            /** Hidden text was left out. */
            HIDDEN_TEXT,
            /** Words in a text box, outside the flow of the text. */
            TEXT_BOX,
            /** A footnote was left out. */
            FOOTNOTE,
            /** A numbering that the file does not define. */
            UNKNOWN_NUMBERING
        }
    }
}
