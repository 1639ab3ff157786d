package vn.childplan.importing.exchange;

/** How large what stands in base64 is, and whether it can be decoded at all, without holding it. */
final class Base64Size {
    private long letters;
    private int padding;
    private boolean broken;

    void add(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            char c = text[i];
            if (c == '=') {
                padding++;
            } else if (isLetter(c)) {
                letters++;
                broken |= padding > 0;
            } else {
                broken |= !Character.isWhitespace(c);
            }
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }

    long bytes() {
        return letters * 6 / 8;
    }

    boolean isBase64() {
        return !broken && letters > 0 && padding <= 2 && (letters + padding) % 4 == 0;
    }
}
