package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face of the font in one file: which letters it has and how wide they are. */
final class Face {
    /** What stands for a letter that it has not. */
    static final int REPLACEMENT = 0xFFFD;

    private static final short NOT_ASKED = -1;
    private static final short MISSING = -2;

    private final TrueTypeFont letters;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    private final double unitsPerEm;
    private final double ascent;
    private final double height;
    /** Of the basic multilingual plane, in units of the font. */
    private final short[] widths = new short[0x10000];

    /** @param name the file that holds it, without ending */
    Face(PDDocument document, String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Face.class.getResourceAsStream(name + ".ttf"), "no font " + name)) {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
        // Ligatures would be looked for in every text by regular expressions; official documents have none.
        letters.setEnableGsub(false);
        glyphs = letters.getUnicodeCmapLookup();
        font = PDType0Font.load(document, letters, true);
        unitsPerEm = letters.getUnitsPerEm();
        var metrics = letters.getHorizontalHeader();
        ascent = metrics.getAscender() / unitsPerEm;
        height = (metrics.getAscender() - metrics.getDescender() + metrics.getLineGap()) / unitsPerEm;
        Arrays.fill(widths, NOT_ASKED);
    }

    PDType0Font font() {
        return font;
    }

    /** How far above the base line a line begins, as a part of the size. */
    double ascent() {
        return ascent;
    }

    /** How high a single line is, as a part of the size. */
    double height() {
        return height;
    }

    boolean has(int codePoint) {
        return units(codePoint) >= 0;
    }

    double width(int codePoint) {
        return Math.max(0, units(codePoint)) / unitsPerEm;
    }

    /** As a part of the size. */
    double width(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += Math.max(0, units(text.codePointAt(i)));
        }
        return sum / unitsPerEm;
    }

    private int units(int codePoint) {
        if (codePoint >= widths.length) {
            return measured(codePoint);
        }
        if (widths[codePoint] == NOT_ASKED) {
            widths[codePoint] = measured(codePoint);
        }
        return widths[codePoint];
    }

    private short measured(int codePoint) {
        try {
            int glyph = glyphs.getGlyphId(codePoint);
            return glyph == 0 ? MISSING : (short) letters.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new IllegalStateException("the font cannot be read", e);
        }
    }
}
