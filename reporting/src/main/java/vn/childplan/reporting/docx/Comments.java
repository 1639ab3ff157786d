package vn.childplan.reporting.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.childplan.reporting.internal.office.OfficeFile.Relation;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.paper.Margin;

/**
 * The comments of a document while its text is written: which still wait for their words, which have found them, and the part
 * that says them. A comment whose words do not come stands at the next words that do.
 */
final class Comments implements Margin {
    /**
     * Where a comment stands in a text.
     *
     * @param id its number in the document
     * @param from its first character
     * @param to the one behind its last
     */
    record Span(int id, int from, int to) {}

    /** Half a point: 10 pt, as Word sets comments. */
    private static final String SIZE = "20";

    private final Legible legible;
    private final List<Comment> placed = new ArrayList<>();
    private final List<Comment> waiting = new ArrayList<>();
    private final List<Comment> anywhere = new ArrayList<>();

    Comments(Legible legible) {
        this.legible = legible;
    }

    @Override
    public void await(List<Comment> comments, Stream<String> texts) {
        if (comments.isEmpty()) {
            return;
        }
        List<String> all = texts.toList();
        for (Comment comment : comments) {
            boolean found = !comment.words().isEmpty() && all.stream().anyMatch(text -> text.contains(comment.words()));
            (found ? waiting : anywhere).add(comment);
        }
    }

    @Override
    public void ended() {
        anywhere.addAll(waiting);
        waiting.clear();
    }

    /** With the blanks of a title that do not break as others; as long as the text. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    /** Those that stand in a text, which is written now. */
    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        if (text.isBlank()) {
            return spans;
        }
        for (Comment comment : anywhere) {
            spans.add(span(comment, 0, text.length()));
        }
        anywhere.clear();
        for (Iterator<Comment> each = waiting.iterator(); each.hasNext(); ) {
            Comment comment = each.next();
            int at = plain(text).indexOf(plain(comment.words()));
            if (at >= 0) {
                spans.add(span(comment, at, at + comment.words().length()));
                each.remove();
            }
        }
        return spans;
    }

    private Span span(Comment comment, int from, int to) {
        placed.add(comment);
        return new Span(placed.size() - 1, from, to);
    }

    /** Whether a comment begins or ends at a place. */
    static boolean isEdge(int at, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.from() == at || span.to() == at);
    }

    /** The marks of those that begin or end at a place. */
    static void edges(Xml xml, int at, List<Span> spans) throws IOException {
        for (Span span : spans) {
            String id = String.valueOf(span.id());
            if (span.to() == at) {
                xml.empty("w:commentRangeEnd", "w:id", id);
                xml.open("w:r").empty("w:commentReference", "w:id", id).close();
            } else if (span.from() == at) {
                xml.empty("w:commentRangeStart", "w:id", id);
            }
        }
    }

    /** The part that they stand in. */
    static Relation relation() {
        return new Relation("comments", "comments.xml");
    }

    /** What is said, in the order of the text. */
    void write(Xml xml) throws IOException {
        xml.open("w:comments", "xmlns:w", WordDocument.MAIN);
        for (int id = 0; id < placed.size(); id++) {
            Comment comment = placed.get(id);
            String author = legible.of(comment.author());
            xml.open("w:comment", "w:id", String.valueOf(id), "w:author", author, "w:initials", initials(author));
            xml.open("w:p")
                    .open("w:r")
                    .open("w:rPr")
                    .empty("w:sz", "w:val", SIZE)
                    .close();
            xml.leaf("w:t", legible.of(comment.text()), "xml:space", "preserve");
            xml.close().close().close();
        }
        xml.close();
    }

    private static String initials(String author) {
        StringBuilder initials = new StringBuilder();
        for (String word : author.strip().split("\\s+")) {
            initials.appendCodePoint(word.codePointAt(0));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
