package vn.childplan.importing.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.XmlWalk;

/** The texts of a workbook that cells name by number. */
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    static SharedStrings of(@Nullable InputStream part) throws XMLStreamException {
        SharedStrings strings = new SharedStrings();
        if (part == null) {
            return strings;
        }
        XmlWalk xml = XmlWalk.of(part);
        if (xml.root() != null) {
            for (String item = xml.child(); item != null; item = xml.child()) {
                strings.texts.add(richText(xml));
            }
        }
        return strings;
    }

    /** The text of a number; null if there is none. */
    @Nullable
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    /** The text of the element that has begun: its runs joined, readings of letters left out. */
    static String richText(XmlWalk xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (String part = xml.child(); part != null; part = xml.child()) {
            if (part.equals("t")) {
                text.append(unescaped(xml.text()));
            } else if (part.equals("r")) {
                text.append(richText(xml));
            } else {
                xml.skip();
            }
        }
        return text.toString();
    }

    /** What cannot stand in XML is written by its number: _x000D_ (ECMA-376, part 1, 22.9.2.19). */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
