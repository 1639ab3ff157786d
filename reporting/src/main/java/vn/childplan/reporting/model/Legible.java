package vn.childplan.reporting.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Makes texts such as a document can carry, and remembers what it had to replace by U+FFFD: what XML forbids (control
 * characters, lone surrogates, U+FFFE, U+FFFF), in every format, so that all of them say the same; and the controls of
 * writing direction, with which a name can be made to look like another. Line breaks and tabs stay. One object serves one
 * writing of one report.
 *
 * <p>Not safe for use by several threads at once.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Legible {
    private static final int REPLACEMENT = 0xFFFD;

    private final SortedMap<Integer, Integer> replaced = new TreeMap<>();
    private int cut;

    /** For one writing of one report. */
    public Legible() {}

    /** The text as it can be written; the same object if all of it can. */
    public String of(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isLegible(text.codePointAt(i))) {
                return replace(text);
            }
        }
        return text;
    }

    /** The same texts under the same names, in order, each as it can be written. */
    public Map<String, String> of(Map<String, String> texts) {
        Map<String, String> legible = new LinkedHashMap<>();
        texts.forEach((name, text) -> legible.put(name, of(text)));
        return legible;
    }

    private String replace(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isLegible(c)) {
                legible.appendCodePoint(c);
            } else {
                replaced.merge(c, 1, Integer::sum);
                legible.appendCodePoint(REPLACEMENT);
            }
        });
        return legible.toString();
    }

    private static boolean isLegible(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean c1 = c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c < 0xE000;
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
        return !c1 && !surrogate && !direction && !noCharacter;
    }

    /** Remembers that a text was cut short because its place in the format holds no more. */
    public void cut() {
        cut++;
    }

    /** What was replaced and cut so far. */
    public Replaced replaced() {
        return replaced.isEmpty() && cut == 0 ? Replaced.NONE : new Replaced(replaced, cut);
    }
}
