package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;

/** The faces of the font in one file, each read when it is first used, and what could not be written with them. */
final class Fonts {
    private static final String FAMILY = "LiberationSerif-";

    private final PDDocument document;
    private final Map<String, Face> faces = new HashMap<>();
    private final Legible legible = new Legible();
    private final SortedMap<Integer, Integer> missing = new TreeMap<>();

    Fonts(PDDocument document) {
        this.document = document;
    }

    Face face(boolean bold, boolean italic) throws IOException {
        String name = FAMILY + (bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular");
        Face face = faces.get(name);
        if (face == null) {
            face = new Face(document, name);
            faces.put(name, face);
        }
        return face;
    }

    /** The text in letters that the face has, composed; line breaks and tabs stay. */
    String written(String raw, Face face) {
        String text = Normalizer.normalize(legible.of(raw), Normalizer.Form.NFC);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isWritable(text.codePointAt(i), face)) {
                return replaced(text, face);
            }
        }
        return text;
    }

    private static boolean isWritable(int codePoint, Face face) {
        return codePoint < ' ' || face.has(codePoint);
    }

    private String replaced(String text, Face face) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isWritable(c, face)) {
                written.appendCodePoint(c);
            } else {
                if (c != Face.REPLACEMENT) {
                    missing.merge(c, 1, Integer::sum);
                }
                written.append(face.has(Face.REPLACEMENT) ? (char) Face.REPLACEMENT : '?');
            }
        });
        return written.toString();
    }

    /** A text of the file that is no letters on a page. */
    String legible(String raw) {
        return legible.of(raw);
    }

    Map<String, String> legible(Map<String, String> raw) {
        return legible.of(raw);
    }

    /** What was replaced so far. */
    Replaced replaced() {
        if (missing.isEmpty()) {
            return legible.replaced();
        }
        SortedMap<Integer, Integer> all = new TreeMap<>(legible.replaced().counts());
        missing.forEach((c, count) -> all.merge(c, count, Integer::sum));
        return new Replaced(all, 0);
    }
}
