package vn.childplan.reporting.html;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;

/**
 * Elements, attributes and texts of a page on their way out, each text made legible. Attributes are given as name, value,
 * name, value; one whose value is null is left out.
 */
final class Markup {
    private final Xml xml;
    private final Legible legible = new Legible();

    Markup(OutputStream out) {
        xml = Xml.to(out);
    }

    /** The declaration that makes browsers keep to the standard. */
    void doctype() {
        xml.raw("<!DOCTYPE html>");
        line();
    }

    void open(String element, @Nullable String... attributes) throws IOException {
        xml.open(element, legible(attributes));
    }

    /** Closes what was opened last, with an end tag of its own even if nothing stands in it. */
    void close() {
        xml.close();
    }

    /** An element with nothing but a text in it. */
    void element(String element, String text, @Nullable String... attributes) throws IOException {
        xml.leaf(element, carried(text), legible(attributes));
    }

    /** An element that HTML never gives an end tag ({@code meta}), or one of SVG without content. */
    void empty(String element, @Nullable String... attributes) throws IOException {
        xml.empty(element, legible(attributes));
    }

    void text(String text) {
        xml.text(carried(text));
    }

    private @Nullable String[] legible(@Nullable String... attributes) {
        @Nullable String[] carried = attributes.clone();
        for (int i = 1; i < carried.length; i += 2) {
            String value = carried[i];
            carried[i] = value == null ? null : carried(value);
        }
        return carried;
    }

    /** A text as a page carries it. A reader of HTML makes LF of CR anyway. */
    String carried(String text) {
        String line = legible.of(text);
        return line.indexOf('\r') < 0 ? line : line.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A line break between elements, where it means nothing. */
    void line() {
        xml.raw("\n");
    }

    /** A style sheet or script: no text to be escaped. */
    void inline(String element, InlineResource resource) throws IOException {
        xml.open(element).raw(resource.text()).close();
        line();
    }

    /** Data for the script of the page, in JSON that has none of the characters which would have to be escaped. */
    void data(String json) throws IOException {
        xml.open("script", "type", "application/json").raw(json).close();
        line();
    }

    /** Hands everything over to the stream, which stays open. */
    Replaced finish() throws IOException {
        xml.flush();
        return legible.replaced();
    }
}
