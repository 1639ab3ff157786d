package vn.childplan.importing.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Place;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.internal.text.Utf8Reader;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.importing.exchange.Message.Attachment;
import vn.childplan.importing.exchange.Message.Reference;
import vn.childplan.importing.exchange.Message.Trace;
import vn.childplan.importing.exchange.Message.Value;

/**
 * Reads one message as a stream of elements, with limits on everything: no document type, no entities, nothing from
 * elsewhere. Attachments pass by; they are measured and never opened.
 */
final class EdXml {
    /** Bytes: an attachment of 50 MB in base64, and its envelope. */
    private static final long LARGEST = 128L << 20;

    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int LONGEST_TEXT = 20_000;
    /** Characters that gateways have put before the XML. */
    private static final int LONGEST_JUNK = 4_096;

    private static final Text ASK = Text.of(
            "Lấy lại thông điệp từ trục liên thông hoặc hỏi nơi gửi.",
            "Take the message from the exchange again, or ask who sent it.");

    private final String source;
    private final Problems problems;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<Part, Value> singles = new EnumMap<>(Part.class);
    private final List<Value> receivers = new ArrayList<>();
    private final List<Reference> answered = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<Value> replaced = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Where the element that was opened last begins to say something. */
    private @Nullable Place begun;

    private Map<Part, Value> group = new EnumMap<>(Part.class);
    private @Nullable Base64Size encoded;
    private boolean isStatus;
    private int elements;
    private String junk = "";

    private EdXml(String source) {
        this.source = source;
        this.problems = new Problems(source);
    }

    /** The message, or why it cannot be read; does not close {@code in}. */
    static Reading<Message> read(InputStream in, String source) {
        EdXml xml = new EdXml(source);
        try {
            xml.read(new PushbackReader(new Utf8Reader(in, LARGEST), LONGEST_JUNK));
        } catch (SourceException why) {
            xml.problems.add(why.code(), why.line(), why.column(), "", why.message(), why.remedy());
        } catch (IOException e) {
            SourceException why = SourceException.unreadable(e);
            xml.problems.add(why.code(), 0, 0, "", why.message(), why.remedy());
        }
        return xml.problems.orValue(xml.problems.isEmpty() ? xml.message() : null);
    }

    private Message message() {
        return new Message(
                source,
                isStatus,
                singles,
                receivers,
                answered,
                traces,
                replaced,
                attachments,
                junk.isBlank() ? null : Excerpt.quote(junk));
    }

    private void read(PushbackReader reader) throws IOException {
        junk = junkBefore(reader);
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(reader);
            while (xml.hasNext()) {
                event(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            throw ofCause(e, xml == null ? e.getLocation() : xml.getLocation());
        }
    }

    /** Of the JDK itself, whatever stands on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Takes away what stands before the first "<". */
    private static String junkBefore(PushbackReader reader) throws IOException {
        StringBuilder before = new StringBuilder();
        int c = reader.read();
        while (c >= 0 && c != '<' && before.length() < LONGEST_JUNK) {
            before.append((char) c);
            c = reader.read();
        }
        if (c != '<') {
            throw new SourceException("exchange.not-edxml", 1, 0, Text.of("không phải XML", "it is not XML"), ASK);
        }
        reader.unread(c);
        return before.toString();
    }

    private void event(int event, XMLStreamReader xml) throws SourceException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw at(
                        xml.getLocation(),
                        "exchange.doctype",
                        Text.of(
                                "thông điệp có DOCTYPE hoặc thực thể, không được đọc",
                                "the message has a DOCTYPE or an entity, which is not read"));
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters(xml);
            default -> {
                // Comments and processing instructions say nothing.
            }
        }
    }

    private void start(XMLStreamReader xml) throws SourceException {
        String name = xml.getLocalName();
        if (open.isEmpty() && !name.equals("edXML") && !name.equals("Envelope")) {
            String quoted = Excerpt.quote(name);
            throw at(
                    xml.getLocation(),
                    "exchange.not-edxml",
                    Text.of("thẻ gốc là " + quoted + ", không phải edXML", "the root is " + quoted + ", not edXML"));
        }
        if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
            throw at(
                    xml.getLocation(),
                    "exchange.too-much",
                    Text.of("quá nhiều thẻ, hoặc thẻ lồng quá sâu", "too many elements, or too deep in each other"));
        }
        begun = place(xml.getLocation(), open.isEmpty() ? name : open.getFirst() + "/" + name);
        open.push(name);
        encoded = name.equals("ContentTransferEncoded") ? new Base64Size() : null;
        if (name.equals(Part.RESPONSE) || name.equals(Part.TRACE)) {
            group = new EnumMap<>(Part.class);
        }
        isStatus |= name.equals("Status");
    }

    private void characters(XMLStreamReader xml) throws SourceException {
        Base64Size size = encoded;
        if (size != null) {
            size.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } else if (partHere() != null) {
            if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
                throw at(
                        xml.getLocation(),
                        "exchange.too-much",
                        Text.of("chữ trong thẻ quá dài", "the text of an element is too long"));
            }
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void end(XMLStreamReader xml) throws SourceException {
        Part part = partHere();
        String name = open.pop();
        Place place = begun == null ? place(xml.getLocation(), name) : begun;
        begun = null;
        Base64Size size = encoded;
        if (size != null) {
            attachments.add(new Attachment(place, size.bytes(), size.isBase64()));
            encoded = null;
        } else if (part != null) {
            put(part, text.toString().strip(), place, xml.getLocation());
        } else if (name.equals(Part.RESPONSE)) {
            answered.add(new Reference(place, group));
        } else if (name.equals(Part.TRACE)) {
            traces.add(new Trace(place, group));
        }
        text.setLength(0);
    }

    private @Nullable Part partHere() {
        if (open.size() < 2) {
            return null;
        }
        var names = open.iterator();
        String inner = names.next();
        return Part.at(names.next(), inner);
    }

    private void put(Part part, String said, Place place, Location location) throws SourceException {
        if (said.isEmpty()) {
            return;
        }
        Value value = new Value(said, place);
        switch (part) {
            case RECEIVER -> receivers.add(value);
            case ACTION_ON, REPLACED -> replaced.add(value);
            case ANSWERED_DATE, ANSWERED_ID, ANSWERED_NUMBER, ANSWERED_ORGAN, TRACE_ORGAN, TRACE_TIME ->
                group.putIfAbsent(part, value);
            case ACTION, DATE, DOCUMENT_ID, NOTATION, NUMBER, SENDER, SENDER_NAME, STATUS, STEERING, SUBJECT, TYPE -> {
                Value before = singles.putIfAbsent(part, value);
                if (before != null && !before.text().equals(said)) {
                    throw at(
                            location,
                            "exchange.twice",
                            Text.of(
                                    part.path() + " có hai giá trị khác nhau",
                                    part.path() + " appears twice and says two things"));
                }
            }
        }
    }

    private SourceException at(Location location, String code, Text message) {
        Place place = place(location, "");
        return new SourceException(code, place.line(), place.column(), message, ASK);
    }

    /** As in the file: the parser began behind the junk. */
    private Place place(@Nullable Location location, String path) {
        if (location == null || location.getLineNumber() < 1) {
            return new Place(source, 0, 0, path);
        }
        int lines = (int) junk.chars().filter(c -> c == '\n').count();
        int behind = junk.length() - (junk.lastIndexOf('\n') + 1);
        int column = location.getColumnNumber() + (location.getLineNumber() == 1 ? behind : 0);
        return new Place(source, location.getLineNumber() + lines, Math.max(0, column), path);
    }

    /** The parser wraps what the reader under it throws; its own words are in the language of the machine. */
    private SourceException ofCause(XMLStreamException e, @Nullable Location location) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof SourceException why) {
                return why;
            }
            if (cause instanceof IOException gaveOut && !(cause instanceof EOFException)) {
                return SourceException.unreadable(gaveOut);
            }
        }
        Place place = place(location, "");
        return new SourceException(
                "exchange.broken",
                place.line(),
                place.column(),
                Text.of("XML hỏng tại đây", "the XML is broken here"),
                ASK);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof XMLStreamException e && e.getNestedException() != null
                ? e.getNestedException()
                : cause.getCause();
    }
}
