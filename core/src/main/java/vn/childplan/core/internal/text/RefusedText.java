package vn.childplan.core.internal.text;

import vn.childplan.core.text.Text;

/** A text, or parts, of which no value of a kind can be made, with what is wrong by name, in both languages. */
public final class RefusedText extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What can be wrong. */
    public enum Fault {
        /** It does not look like a value of its kind. */
        FORM,
        /** It has a character that nobody sees. */
        INVISIBLE,
        /** Its parts do not fit each other. */
        PARTS,
        /** It has a letter of another script, which may look like a Latin one. */
        OTHER_SCRIPT,
        /** It has a space between letters or digits, which may be two values run together. */
        SPACE,
        /** Its year is none of 1900 to 9999. */
        YEAR,
        /** Its number is 0 or begins with 0 where none does. */
        ZERO
    }

    private final Fault fault;
    private final int codePoint;
    private final int place;
    private final transient Text why;

    private RefusedText(Fault fault, int codePoint, int place, Text why, String message) {
        super(message);
        this.fault = fault;
        this.codePoint = codePoint;
        this.place = place;
        this.why = why;
    }

    /** A text of the wrong form; if a character that is invisible or of another script is the reason, it is named. */
    public static RefusedText of(String text, Text form) {
        int invisible = Invisible.firstIn(text);
        if (invisible >= 0) {
            return at(Fault.INVISIBLE, text, invisible, "ký tự vô hình", "the invisible character");
        }
        int foreign = firstOfAnotherScript(text);
        if (foreign >= 0) {
            return at(Fault.OTHER_SCRIPT, text, foreign, "chữ không phải chữ Latinh", "a letter that is not Latin,");
        }
        return new RefusedText(Fault.FORM, 0, 0, form, Excerpt.quote(text) + " " + form.en());
    }

    /** Parts that do not fit each other, as whole sentences. */
    public static RefusedText because(String vi, String en) {
        return new RefusedText(Fault.PARTS, 0, 0, Text.of(vi, en), en);
    }

    /** A text with a fault of its own. */
    public static RefusedText of(Fault fault, String text, Text why) {
        return new RefusedText(fault, 0, 0, why, Excerpt.quote(text) + ": " + why.en());
    }

    private static RefusedText at(Fault fault, String text, int index, String vi, String en) {
        int c = Character.codePointAt(text, index);
        int place = Character.codePointCount(text, 0, index) + 1;
        Text why = Text.of(
                "có " + vi + " " + Invisible.name(c) + " ở vị trí " + place,
                "it has " + en + " " + Invisible.name(c) + ", at place " + place);
        return new RefusedText(fault, c, place, why, Excerpt.quote(text) + ": " + why.en());
    }

    private static int firstOfAnotherScript(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return i;
            }
        }
        return -1;
    }

    public Fault fault() {
        return fault;
    }

    /** The character at fault; 0 if it is not one character. */
    public int codePoint() {
        return codePoint;
    }

    /** Which character of the text it is, from 1; 0 if it is not one character. */
    public int place() {
        return place;
    }

    /** What is wrong, without the text itself and without an end to the sentence. */
    public Text why() {
        return why;
    }
}
