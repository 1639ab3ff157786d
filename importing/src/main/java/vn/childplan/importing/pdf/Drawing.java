package vn.childplan.importing.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gathers what is drawn on one page, and turns it upright: the way most of its letters run is level. */
final class Drawing {
    /** A letter, or nothing, more than this many points outside of the page is not seen. */
    private static final float MARGIN = 2;
    /** Text that leans more than this is a watermark or a stamp. */
    private static final double LEANS = 0.03;
    /** What is thinner is a line, in points. */
    private static final float THICKEST_RULE = 3.5f;

    private static final float SHORTEST_RULE = 4;
    /** What combines with the letter before begins here. */
    private static final char FIRST_MARK = '\u0300';
    /** Two equal letters nearer than this part of their size are one that is drawn twice, to look bold: "ll" is farther. */
    private static final float TWICE = 0.08f;

    /** A letter where it was drawn: from (x0, y0) to (x1, y1), in the space of the page. */
    private record Drawn(String text, float x0, float y0, float x1, float y1, float size, int way, boolean placed) {}

    private record Line(float x0, float y0, float x1, float y1) {}

    private final List<Drawn> letters = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private boolean picture;

    void letter(String text, Affine place, float width, boolean placed) {
        float x0 = place.x(0, 0);
        float y0 = place.y(0, 0);
        float x1 = place.x(width, 0);
        float y1 = place.y(width, 0);
        float size = place.alongY();
        if (!letters.isEmpty() && isMark(text)) {
            Drawn base = letters.remove(letters.size() - 1);
            letters.add(
                    new Drawn(base.text + text, base.x0, base.y0, base.x1, base.y1, base.size, base.way, base.placed));
        } else if (Float.isFinite(x0 + y0 + x1 + y1) && size > 0) {
            letters.add(new Drawn(parted(text), x0, y0, x1, y1, size, way(place), placed));
        }
    }

    /** A ligature as its letters. */
    private static String parted(String text) {
        boolean ligature = text.length() == 1 && text.charAt(0) >= '\uFB00' && text.charAt(0) <= '\uFB06';
        return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static boolean isMark(String text) {
        if (text.isEmpty() || text.charAt(0) < FIRST_MARK) {
            return false;
        }
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** Quarters of a turn to the left in which text runs; -1 if it leans. */
    private static int way(Affine place) {
        if (place.b() == 0 && place.a() > 0) {
            return 0;
        }
        double turn = Math.atan2(place.b(), place.a()) / (Math.PI / 2);
        long quarters = Math.round(turn);
        return Math.abs(turn - quarters) > LEANS ? -1 : (int) Math.floorMod(quarters, 4L);
    }

    void picture() {
        picture = true;
    }

    /** A line that is drawn along. */
    void stroke(float x0, float y0, float x1, float y1) {
        if (Math.abs(x0 - x1) < 1 || Math.abs(y0 - y1) < 1) {
            lines.add(new Line(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)));
        }
    }

    /** An area that is filled: a line if it is thin. */
    void fill(float x0, float y0, float x1, float y1) {
        if (Math.min(x1 - x0, y1 - y0) <= THICKEST_RULE) {
            boolean level = x1 - x0 > y1 - y0;
            float x = (x0 + x1) / 2;
            float y = (y0 + y1) / 2;
            lines.add(level ? new Line(x0, y, x1, y) : new Line(x, y0, x, y1));
        }
    }

    DrawnPage page(int number, PDRectangle box, int rotation) {
        int way = way(rotation);
        Turned turned = new Turned(box, way);
        List<Glyph> glyphs = new ArrayList<>();
        for (Drawn letter : letters) {
            float x0 = turned.x(letter.x0, letter.y0);
            float x1 = turned.x(letter.x1, letter.y1);
            float y = turned.y(letter.x0, letter.y0);
            if (letter.way == way && turned.shows((x0 + x1) / 2, y)) {
                glyphs.add(new Glyph(letter.text, Math.min(x0, x1), Math.max(x0, x1), y, letter.size, letter.placed));
            }
        }
        return new DrawnPage(number, turned.width(), turned.height(), once(glyphs), rules(turned), picture);
    }

    /** The way that most of the letters run; of a page without letters, how it is shown. */
    private int way(int rotation) {
        int[] count = new int[4];
        for (Drawn letter : letters) {
            if (letter.way >= 0 && !letter.text.isBlank()) {
                count[letter.way]++;
            }
        }
        int most = Math.floorMod(rotation / 90, 4);
        for (int way = 0; way < 4; way++) {
            most = count[way] > count[most] ? way : most;
        }
        return most;
    }

    /** Without the letters that are drawn twice at one place. */
    private static List<Glyph> once(List<Glyph> glyphs) {
        TakenPlaces taken = new TakenPlaces(glyphs.size());
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            float grid = Math.max(0.1f, TWICE * glyph.size());
            if (taken.take(glyph.text(), Math.round(glyph.x0() / grid), Math.round(glyph.y() / grid))) {
                once.add(glyph);
            }
        }
        return once;
    }

    private List<Rule> rules(Turned turned) {
        List<Rule> rules = new ArrayList<>();
        for (Line line : lines) {
            float x0 = turned.x(line.x0, line.y0);
            float y0 = turned.y(line.x0, line.y0);
            float x1 = turned.x(line.x1, line.y1);
            float y1 = turned.y(line.x1, line.y1);
            boolean level = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
            float from = level ? Math.min(x0, x1) : Math.min(y0, y1);
            float to = level ? Math.max(x0, x1) : Math.max(y0, y1);
            if (to - from >= SHORTEST_RULE && Float.isFinite(to - from)) {
                rules.add(new Rule(level, level ? (y0 + y1) / 2 : (x0 + x1) / 2, from, to));
            }
        }
        return rules;
    }

    /** The space of a page turned so that what runs one way is level; from the upper left corner. */
    private record Turned(PDRectangle box, int way) {
        float x(float x, float y) {
            return switch (way) {
                case 0 -> x - box.getLowerLeftX();
                case 1 -> y - box.getLowerLeftY();
                case 2 -> box.getUpperRightX() - x;
                default -> box.getUpperRightY() - y;
            };
        }

        float y(float x, float y) {
            return switch (way) {
                case 0 -> box.getUpperRightY() - y;
                case 1 -> x - box.getLowerLeftX();
                case 2 -> y - box.getLowerLeftY();
                default -> box.getUpperRightX() - x;
            };
        }

        float width() {
            return way % 2 == 0 ? box.getWidth() : box.getHeight();
        }

        float height() {
            return way % 2 == 0 ? box.getHeight() : box.getWidth();
        }

        boolean shows(float x, float y) {
            return x >= -MARGIN && x <= width() + MARGIN && y >= -MARGIN && y <= height() + MARGIN;
        }
    }
}
