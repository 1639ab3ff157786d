package vn.childplan.importing.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.OfficeParts;
import vn.childplan.importing.office.UnreadableOfficeException;
import vn.childplan.importing.office.XmlWalk;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.SourceDocument.Notice;
import vn.childplan.importing.text.Unmarked;

/** A Word document (DOCX) as a source. */
public final class WordSource {
    private WordSource() {}

    /**
     * Reads a document.
     *
     * @param name the name of the file, as given
     * @throws IOException if it is no Word document, broken, or beyond the limits
     */
    public static SourceDocument read(String name, byte[] file) throws IOException {
        OfficeParts parts = OfficeParts.of(file, WordSource::isWanted);
        try (InputStream document = document(parts)) {
            if (document == null) {
                throw UnreadableOfficeException.without("word/document.xml");
            }
            WordText text = new WordText(numbering(parts), styles(parts));
            List<Block> blocks = text.read(XmlWalk.of(document));
            List<Notice> notices = new ArrayList<>(text.notices());
            notices.addAll(pageHeaders(parts));
            return new SourceDocument(name, blocks, notices, SourceDocument.Unit.PARAGRAPH);
        } catch (XMLStreamException e) {
            throw UnreadableOfficeException.brokenXml(e);
        }
    }

    private static boolean isWanted(String name) {
        return name.startsWith("word/") && name.endsWith(".xml") && name.indexOf('/', 5) < 0;
    }

    /** The text itself: document.xml, or what some programs call it. */
    private static @Nullable InputStream document(OfficeParts parts) {
        for (String name : List.of("word/document.xml", "word/document2.xml", "word/document1.xml")) {
            InputStream part = parts.open(name);
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    /** Numbering that is broken leaves the paragraphs without numbers, and the document readable. */
    private static WordNumbering numbering(OfficeParts parts) throws XMLStreamException {
        try {
            return WordNumbering.of(parts.open("word/numbering.xml"));
        } catch (XMLStreamException broken) {
            return WordNumbering.of(null);
        }
    }

    private static WordStyles styles(OfficeParts parts) throws XMLStreamException {
        try {
            return WordStyles.of(parts.open("word/styles.xml"));
        } catch (XMLStreamException broken) {
            return WordStyles.of(null);
        }
    }

    /** What stands over every page is no text of the plan; only the mark of a draft matters. */
    private static List<Notice> pageHeaders(OfficeParts parts) throws XMLStreamException {
        List<Notice> notices = new ArrayList<>();
        for (String name : parts.names()) {
            InputStream part = name.startsWith("word/header") ? parts.open(name) : null;
            if (part == null) {
                continue;
            }
            for (Block block : new WordText(WordNumbering.of(null), WordStyles.of(null)).read(XmlWalk.of(part))) {
                if (block instanceof Paragraph line && Unmarked.of(line.text()).contains("du thao")) {
                    notices.add(new Notice(Notice.Kind.TEXT_BOX, line.text()));
                }
            }
        }
        return notices;
    }
}
