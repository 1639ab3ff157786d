package vn.childplan.core.internal.text;

/** Halves of characters, which no file in UTF-8 can hold. */
public final class Surrogates {
    private Surrogates() {}

    /** Whether a half stands without the other. */
    public static boolean isOneAlone(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
