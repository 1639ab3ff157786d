package vn.childplan.importing.text;

import java.util.List;
import vn.childplan.core.finding.Place;

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
        PARAGRAPH,
        /** Lines of pages, each a {@link PageLine}. */
        PAGE
    }

    public SourceDocument {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /** Where words of it stand: of a document with pages the page, and the line on it. */
    public Place place(PlacedText words) {
        return switch (unit) {
            case LINE -> new Place(name, words.line(), words.column(), "");
            case PARAGRAPH -> new Place(name, words.line(), words.column(), "paragraph");
            case PAGE -> new Place(name, PageLine.page(words.line()), PageLine.line(words.line()), "page");
        };
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
            UNKNOWN_NUMBERING,
            /** A page that is a picture, without text to read. */
            PICTURE_OF_PAGE,
            /** Letters that the file draws and does not name. */
            UNKNOWN_LETTERS
        }
    }
}
