package vn.childplan.importing.word;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.XmlWalk;

/** The automatic numbers of a document: what a reader sees before a paragraph that nobody typed a number into. */
final class WordNumbering {
    private static final int LEVELS = 9;

    /** How one level is numbered. */
    private record Level(int start, String format, String text) {
        static final Level NONE = new Level(1, "none", "");
    }

    /** A list: whose levels it has, which of them begin anew elsewhere. */
    private record Instance(int definition, Map<Integer, Integer> starts) {}

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    /** The numberings that a part defines; what is broken in it numbers nothing. */
    static WordNumbering of(@Nullable InputStream part) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering();
        if (part != null) {
            numbering.read(XmlWalk.of(part));
        }
        return numbering;
    }

    private void read(XmlWalk xml) throws XMLStreamException {
        xml.root();
        for (String child = xml.child(); child != null; child = xml.child()) {
            switch (child) {
                case "abstractNum" -> definition(xml, xml.number("abstractNumId", -1));
                case "num" -> instance(xml, xml.number("numId", -1));
                default -> xml.skip();
            }
        }
    }

    private void definition(XmlWalk xml, int id) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, Level.NONE);
        for (String child = xml.child(); child != null; child = xml.child()) {
            int at = xml.number("ilvl", -1);
            if (child.equals("lvl") && at >= 0 && at < LEVELS) {
                levels[at] = level(xml);
            } else {
                xml.skip();
            }
        }
        definitions.put(id, levels);
    }

    private static Level level(XmlWalk xml) throws XMLStreamException {
        int start = 1;
        String format = "decimal";
        String text = "";
        for (String child = xml.child(); child != null; child = xml.child()) {
            String value = xml.attribute("val");
            switch (child) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = value == null ? "decimal" : value;
                case "lvlText" -> text = value == null ? "" : value;
                default -> {}
            }
            xml.skip();
        }
        return new Level(start, format, text);
    }

    private void instance(XmlWalk xml, int id) throws XMLStreamException {
        int definition = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        for (String child = xml.child(); child != null; child = xml.child()) {
            if (child.equals("abstractNumId")) {
                definition = xml.number("val", -1);
                xml.skip();
            } else if (child.equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                for (String inner = xml.child(); inner != null; inner = xml.child()) {
                    if (inner.equals("startOverride")) {
                        starts.put(level, xml.number("val", 1));
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        instances.put(id, new Instance(definition, starts));
    }

    /** The number of the next paragraph of a list, with the space behind it; null if the file defines no such list. */
    @Nullable
    String next(int list, int level) {
        Instance instance = instances.get(list);
        Level[] levels = instance == null ? null : definitions.get(instance.definition());
        if (instance == null || levels == null || level < 0 || level >= LEVELS) {
            return null;
        }
        int key = instance.starts().isEmpty() ? instance.definition() : -1 - list;
        int[] counts = counters.computeIfAbsent(key, k -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? start(instance, levels, level) : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        Level own = levels[level];
        if (own.format().equals("none")) {
            return "";
        }
        if (own.format().equals("bullet")) {
            return "- ";
        }
        return text(own.text(), levels, counts, instance) + " ";
    }

    private static int start(Instance instance, Level[] levels, int level) {
        return instance.starts().getOrDefault(level, levels[level].start());
    }

    private static String text(String pattern, Level[] levels, int[] counts, Instance instance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int level = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < LEVELS) {
                int count = counts[level] == 0 ? start(instance, levels, level) : counts[level];
                text.append(number(count, levels[level].format()));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    private static String letter(int count, char first) {
        return count < 1
                ? ""
                : String.valueOf((char) (first + (count - 1) % 26)).repeat(1 + (count - 1) / 26 % 4);
    }

    private static String roman(int count) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = Math.floorMod(count, 4000);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
