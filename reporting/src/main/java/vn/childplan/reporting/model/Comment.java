package vn.childplan.reporting.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What somebody asks or says about words of a document: for those who edit it, no part of its text. It speaks of the block
 * behind which it stands; first in a section of its heading, and first in a report of what stands around the text (number,
 * date, title, recipients).
 *
 * <p>A Word document shows it at the margin, beside the words; every other format as a note under them. No day is written with
 * it: nothing here reads a clock.
 *
 * @param author who says it
 * @param words the words it is about, as they stand in the block, the first such; empty for the whole block
 * @param text what is said; never blank
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Comment(String author, String words, String text) implements Block {
    public Comment {
        if (Objects.requireNonNull(author, "author").isBlank()) {
            throw new IllegalArgumentException("a comment needs somebody who says it");
        }
        Objects.requireNonNull(words, "words");
        if (Objects.requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("a comment needs words");
        }
    }

    /** The comment as a note, for a format without a margin: who, about which words, what. */
    public Paragraph asNote() {
        return Paragraph.note(author + (words.isEmpty() ? "" : " – “" + words + "”") + ": " + text);
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.comment(this);
    }

    @Override
    public List<Block> inside() {
        return List.of();
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.empty();
    }

    /** Its words and its first letters. */
    @Override
    public String toString() {
        return "comment on '" + words + "': " + asNote();
    }
}
