package vn.childplan.core.text;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/**
 * The normal forms of Unicode in time that grows with the length of the text. The JDK sorts the marks behind a letter one
 * by one into their places, so that a letter with 100,000 marks costs billions of steps. No writing puts more than a few
 * on a letter; UAX #15 lets streams hold 30, and what has more is left as it is.
 */
final class Composition {
    private static final int MOST_MARKS = 30;

    private Composition() {}

    static String of(String text, Normalizer.Form form) {
        return of(text, part -> Normalizer.normalize(part, form));
    }

    /** @param normal the JDK's way to a normal form, for parts without long runs */
    static String of(String text, UnaryOperator<String> normal) {
        int run = longRun(text, 0);
        if (run < 0) {
            return normal.apply(text);
        }
        StringBuilder whole = new StringBuilder(text.length());
        int from = 0;
        while (run >= 0) {
            int end = endOfMarks(text, run);
            whole.append(normal.apply(text.substring(from, run))).append(text, run, end);
            from = end;
            run = longRun(text, from);
        }
        return whole.append(normal.apply(text.substring(from))).toString();
    }

    static boolean isComposed(CharSequence text) {
        return longRun(text, 0) < 0 && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Where the next run of more than 30 marks begins; -1 if there is none. */
    private static int longRun(CharSequence text, int from) {
        int marks = 0;
        int start = from;
        for (int i = from; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (!isMark(c)) {
                marks = 0;
            } else if (marks++ == 0) {
                start = i;
            } else if (marks > MOST_MARKS) {
                return start;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static int endOfMarks(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && isMark(Character.codePointAt(text, end))) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        if (c < 0x0300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
