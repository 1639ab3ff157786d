package vn.childplan.importing.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A font as far as text needs it: which letters its codes mean and how wide they are, both from what the PDF file says beside
 * the font. The font program itself, in the file or on the machine, is never opened.
 */
final class TextFont {
    /** What stands for a letter that the font does not name. */
    static final String UNKNOWN = "\uFFFD";

    private static final float USUAL_WIDTH = 500;
    private static final int MOST_WIDTHS = 0x10000;
    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';
    private static final String BULLETS = "\uF06C\uF06E\uF076\uF0A7\uF0B7\uF0D8\uF0FC";

    private final boolean composite;
    private final int bytesOfCode;
    private final @Nullable CodeMap letters;
    private final @Nullable CodeMap glyphs;
    private final @Nullable Encoding encoding;
    private final Map<Integer, Float> widths;
    private final float otherWidth;
    private final float unit;

    private TextFont(COSDictionary font, StreamLimits streams) throws IOException {
        composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        letters = map(font.getDictionaryObject(COSName.TO_UNICODE), streams);
        if (composite) {
            COSBase descendants = font.getDictionaryObject(COSName.DESCENDANT_FONTS);
            COSDictionary descendant =
                    descendants instanceof COSArray fonts && fonts.getObject(0) instanceof COSDictionary first
                            ? first
                            : new COSDictionary();
            glyphs = map(font.getDictionaryObject(COSName.ENCODING), streams);
            bytesOfCode = glyphs == null || glyphs.bytesOfCode() == 0 ? 2 : glyphs.bytesOfCode();
            encoding = null;
            widths = compositeWidths(descendant.getCOSArray(COSName.W));
            otherWidth = descendant.getFloat(COSName.DW, 1000);
            unit = 0.001f;
        } else {
            glyphs = null;
            bytesOfCode = 1;
            encoding = encoding(font.getDictionaryObject(COSName.ENCODING));
            widths = simpleWidths(font);
            COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
            float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
            otherWidth = missing > 0 ? missing : USUAL_WIDTH;
            COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
            unit = matrix != null && matrix.size() == 6 && matrix.getObject(0) instanceof COSNumber scale
                    ? Math.abs(scale.floatValue())
                    : 0.001f;
        }
    }

    static TextFont of(COSDictionary font, StreamLimits streams) throws IOException {
        return new TextFont(font, streams);
    }

    /** How many bytes of a string one code takes. */
    int bytesOfCode() {
        return bytesOfCode;
    }

    /** The letters of a code; {@link #UNKNOWN} if the file does not say. */
    String text(int code) {
        String text = letters == null ? null : letters.text(code);
        if (text == null && encoding != null) {
            text = GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
        }
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return UNKNOWN;
        }
        return text.charAt(0) >= FIRST_PRIVATE && text.charAt(0) <= LAST_PRIVATE ? symbol(text.charAt(0)) : text;
    }

    /** Fonts of symbols keep their signs in the private area: dashes and bullets are known, others are not. */
    private static String symbol(char c) {
        return c == '\uF02D' ? "-" : BULLETS.indexOf(c) >= 0 ? "•" : UNKNOWN;
    }

    /** How far a code moves on, of a font of size 1. */
    float width(int code) {
        Float width = widths.get(glyphs == null ? code : glyphs.glyph(code));
        return (width == null ? otherWidth : width) * unit;
    }

    private static @Nullable CodeMap map(@Nullable COSBase stream, StreamLimits streams) throws IOException {
        return stream instanceof COSStream map ? CodeMap.of(streams.decoded(map)) : null;
    }

    private static Encoding encoding(@Nullable COSBase said) {
        if (said instanceof COSName name) {
            Encoding known = Encoding.getInstance(name);
            return known == null ? WinAnsiEncoding.INSTANCE : known;
        }
        return said instanceof COSDictionary differences
                ? new DictionaryEncoding(differences, true, WinAnsiEncoding.INSTANCE)
                : WinAnsiEncoding.INSTANCE;
    }

    private static Map<Integer, Float> simpleWidths(COSDictionary font) {
        Map<Integer, Float> widths = new HashMap<>();
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        COSArray all = font.getCOSArray(COSName.WIDTHS);
        for (int i = 0; all != null && i < Math.min(256, all.size()); i++) {
            if (all.getObject(i) instanceof COSNumber width) {
                widths.put(first + i, width.floatValue());
            }
        }
        return widths;
    }

    /** {@code first [width width …]} or {@code first last width}, as often as needed. */
    private static Map<Integer, Float> compositeWidths(@Nullable COSArray all) {
        Map<Integer, Float> widths = new HashMap<>();
        int i = 0;
        while (all != null && i + 1 < all.size() && widths.size() < MOST_WIDTHS) {
            int first = number(all.getObject(i));
            if (all.getObject(i + 1) instanceof COSArray each) {
                for (int k = 0; k < Math.min(MOST_WIDTHS, each.size()); k++) {
                    if (each.getObject(k) instanceof COSNumber width) {
                        widths.put(first + k, width.floatValue());
                    }
                }
                i += 2;
            } else {
                int last = Math.min(number(all.getObject(i + 1)), first + MOST_WIDTHS);
                if (i + 2 < all.size() && all.getObject(i + 2) instanceof COSNumber width) {
                    for (int code = first; code <= last; code++) {
                        widths.put(code, width.floatValue());
                    }
                }
                i += 3;
            }
        }
        return widths;
    }

    private static int number(@Nullable COSBase value) {
        return value instanceof COSNumber number ? Math.max(0, Math.min(MOST_WIDTHS, number.intValue())) : 0;
    }
}
