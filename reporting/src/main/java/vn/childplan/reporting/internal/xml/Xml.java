package vn.childplan.reporting.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * XML while it is written. Names carry their prefix; attributes come as name, value, name, value, and one whose value is null
 * is left out. Texts are escaped, and must hold nothing that XML cannot carry.
 */
public final class Xml {
    /** Small writes are what a deflating stream is slowest at; characters. */
    private static final int FULL = 1 << 13;

    private final @Nullable OutputStream out;
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private Xml(@Nullable OutputStream out) {
        this.out = out;
    }

    /** XML on its way to a stream, in UTF-8; it reaches the stream at the latest with {@link #flush()}. */
    public static Xml to(OutputStream out) {
        return new Xml(out);
    }

    /** A piece that goes nowhere before it is added to other XML. */
    public static Xml piece() {
        return new Xml(null);
    }

    public Xml open(String element, @Nullable String... attributes) throws IOException {
        begin(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    /** An element without content, in the short form. */
    public Xml empty(String element, @Nullable String... attributes) throws IOException {
        begin(element, attributes);
        written.append("/>");
        return this;
    }

    private void begin(String element, @Nullable String... attributes) throws IOException {
        if (written.length() > FULL) {
            drain();
        }
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                written.append(' ').append(attributes[i]).append("=\"");
                escape(value, true);
                written.append('"');
            }
        }
    }

    /** Closes the element that was opened last, with an end tag of its own even if nothing stands in it. */
    public Xml close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    public Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** An element with nothing but a text in it. */
    public Xml leaf(String element, String text, @Nullable String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** What is markup already. */
    public Xml raw(String markup) {
        written.append(markup);
        return this;
    }

    /** Moves a piece here; it is empty afterwards. */
    public Xml add(Xml piece) {
        written.append(piece.written);
        piece.written.setLength(0);
        return this;
    }

    private void escape(String text, boolean quoted) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '>') {
                continue;
            }
            String escaped = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> quoted ? "&quot;" : "";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                written.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        if (from == 0) {
            written.append(text);
        } else {
            written.append(text, from, text.length());
        }
    }

    /** Hands everything over to the stream, which stays open. */
    public void flush() throws IOException {
        drain();
        if (out != null) {
            out.flush();
        }
    }

    private void drain() throws IOException {
        if (out != null) {
            out.write(written.toString().getBytes(StandardCharsets.UTF_8));
            written.setLength(0);
        }
    }
}
