package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * A label and what stands behind it.
 *
 * @param label which
 * @param line the words of both, as the plan has them, without the dash in front
 * @param value what stands behind it, without the mark that ends it
 */
record Labelled(Label label, PlacedText line, PlacedText value) {
    private static final int LONGEST = 70;
    /** Signs behind which a label may begin. */
    private static final String BEFORE = ";.(\t,|";

    private static final Pattern LIST_MARK =
            Pattern.compile("^\\s*(?:[-–—•~+*]|[a-zđ][.)]|\\d{1,2}(?:\\.\\d{1,2})*+[.)])?\\s*");
    /** Labels that are told without a colon: all their words, then a capital. */
    private static final Pattern WITHOUT_COLON = Pattern.compile(
            "(?:co quan|don vi)(?:, (?:co quan|don vi))? (?:chu tri|phoi hop)(?: thuc hien)?(?= )|thoi (?:gian|han) (?:thuc hien|hoan thanh)(?= )");

    /** The labels of a line and their values, in its order; empty if the line does not begin with one. */
    static List<Labelled> in(PlacedText line) {
        List<Labelled> all = anywhere(line);
        if (all.isEmpty()
                || all.get(0).line().line() != line.line()
                || all.get(0).line().column() != columnOfWords(line)) {
            return List.of();
        }
        return all;
    }

    private static int columnOfWords(PlacedText line) {
        Matcher mark = LIST_MARK.matcher(line);
        int at = mark.find() ? mark.end() : 0;
        return line.columnAt(at);
    }

    /** The labels of a line wherever they stand, and their values. */
    static List<Labelled> anywhere(PlacedText line) {
        String plain = Unmarked.of(line);
        record Found(Label label, int from, int value) {}
        List<Found> found = new ArrayList<>();
        Matcher mark = LIST_MARK.matcher(plain);
        int begin = mark.find() ? mark.end() : 0;
        int behind = begin;
        for (int colon = plain.indexOf(':'); colon >= 0; colon = plain.indexOf(':', colon + 1)) {
            int from = Math.max(behind, colon - LONGEST);
            int start = startOf(plain, from, colon, from == begin);
            Label label =
                    start < 0 ? null : labelOf(plain.substring(start, colon).strip());
            if (label != null) {
                found.add(new Found(label, start, colon + 1));
                behind = colon + 1;
            }
        }
        if (found.isEmpty()) {
            Matcher bare = WITHOUT_COLON.matcher(plain).region(begin, plain.length());
            if (bare.lookingAt() && startsBig(line, bare.end())) {
                Label label = labelOf(bare.group());
                if (label != null) {
                    found.add(new Found(label, begin, bare.end()));
                }
            }
        }
        List<Labelled> labels = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).from() : line.length();
            Found each = found.get(i);
            labels.add(new Labelled(
                    each.label(),
                    line.part(each.from(), end).strip(),
                    Ending.cut(line.part(each.value(), end).strip())));
        }
        return labels;
    }

    /** Where the words of a label begin that end at a colon; -1 if no sign stands there behind which one may begin. */
    private static int startOf(String plain, int from, int colon, boolean atBegin) {
        if (atBegin && labelOf(plain.substring(from, colon).strip()) != null) {
            return skipSpaces(plain, from);
        }
        for (int i = from; i < colon; i++) {
            if (BEFORE.indexOf(plain.charAt(i)) >= 0
                    && labelOf(plain.substring(i + 1, colon).strip()) != null) {
                return skipSpaces(plain, i + 1);
            }
        }
        return -1;
    }

    /** Where words begin; the end if none do. */
    private static int skipSpaces(String plain, int from) {
        int at = from;
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean startsBig(PlacedText line, int end) {
        PlacedText words = line.from(end).strip();
        return words.length() > 0 && Character.isUpperCase(words.charAt(0));
    }

    /** The label that these words are, without marks and in lower case; null if they are none. */
    static @Nullable Label labelOf(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        for (Label label : Label.values()) {
            if (label.is(plain)) {
                return label;
            }
        }
        return null;
    }
}
