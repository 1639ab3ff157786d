package vn.childplan.importing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which letters, or which glyph, the codes of a font mean: a CMap of a PDF file (ISO 32000-1, 9.7.5 and 9.10.3), read as far
 * as text needs it. What cannot be read is left out.
 */
final class CodeMap {
    /** Two bytes name no more. */
    private static final int MOST_CODES = 0x10000;

    private final Map<Integer, String> values = new HashMap<>();
    private int bytesOfCode;

    private CodeMap() {}

    static CodeMap of(byte[] stream) {
        CodeMap map = new CodeMap();
        map.read(new Tokens(stream));
        return map;
    }

    /** How many bytes a code has; 0 if the map does not say. */
    int bytesOfCode() {
        return bytesOfCode;
    }

    /** The letters of a code; null if the map does not know it. */
    @Nullable
    String text(int code) {
        return values.get(code);
    }

    /** The glyph of a code, of a map that names glyphs. */
    int glyph(int code) {
        String value = values.get(code);
        return value == null || value.isEmpty() ? 0 : value.codePointAt(0);
    }

    private void read(Tokens tokens) {
        List<Object> operands = new ArrayList<>();
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (!(token instanceof Word word)) {
                if (operands.size() < 4 * MOST_CODES) {
                    operands.add(token);
                }
                continue;
            }
            switch (word.name()) {
                case "endcodespacerange" -> codeSpace(operands);
                case "endbfchar" -> each(operands, 2);
                case "endcidchar" -> each(operands, 2);
                case "endbfrange" -> each(operands, 3);
                case "endcidrange" -> each(operands, 3);
                default -> {
                    // every other word only parts what belongs together
                }
            }
            operands.clear();
        }
    }

    private void codeSpace(List<Object> operands) {
        for (Object operand : operands) {
            if (operand instanceof byte[] code) {
                bytesOfCode = Math.max(bytesOfCode, Math.min(4, code.length));
            }
        }
    }

    private void each(List<Object> operands, int size) {
        for (int i = 0; i + size <= operands.size(); i += size) {
            if (!(operands.get(i) instanceof byte[] first)) {
                continue;
            }
            if (size == 2) {
                put(number(first), text(operands.get(i + 1), 0));
            } else if (operands.get(i + 1) instanceof byte[] last) {
                range(number(first), number(last), operands.get(i + 2));
            }
        }
    }

    private void range(int first, int last, Object to) {
        for (int code = first; code <= last && code - first < MOST_CODES; code++) {
            int step = code - first;
            if (!(to instanceof List<?> each)) {
                put(code, text(to, step));
            } else if (step < each.size()) {
                put(code, text(each.get(step), 0));
            }
        }
    }

    private void put(int code, String value) {
        if (values.size() < MOST_CODES) {
            values.put(code, value);
        }
    }

    /** The letters of a value, its last one so many further on. */
    private static String text(Object value, int step) {
        if (value instanceof Integer glyph) {
            return character(glyph + step);
        }
        if (!(value instanceof byte[] bytes) || bytes.length == 0) {
            return "";
        }
        String text =
                bytes.length == 1 ? Character.toString(bytes[0] & 0xFF) : new String(bytes, StandardCharsets.UTF_16BE);
        if (step == 0) {
            return text;
        }
        int last = text.codePointBefore(text.length());
        return text.substring(0, text.length() - Character.charCount(last)) + character(last + step);
    }

    private static String character(int c) {
        return Character.isValidCodePoint(c) ? Character.toString(c) : "";
    }

    private static int number(byte[] bytes) {
        int number = 0;
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }

    /** A word of the map that is no value. */
    private record Word(String name) {}

    /** The words, numbers, strings in hexadecimal and lists of a map. */
    private static final class Tokens {
        private final byte[] stream;
        private int at;

        Tokens(byte[] stream) {
            this.stream = stream;
        }

        @Nullable
        Object next() {
            while (at < stream.length) {
                char c = (char) (stream[at] & 0xFF);
                if (c == '%') {
                    skipLine();
                } else if (c == '[') {
                    at++;
                    return list();
                } else if (c == '<' && !(at + 1 < stream.length && stream[at + 1] == '<')) {
                    return hexadecimal();
                } else if (isRegular(c)) {
                    return word();
                } else {
                    at++;
                }
            }
            return null;
        }

        private void skipLine() {
            while (at < stream.length && stream[at] != '\n' && stream[at] != '\r') {
                at++;
            }
        }

        private List<Object> list() {
            List<Object> list = new ArrayList<>();
            while (at < stream.length) {
                char c = (char) (stream[at] & 0xFF);
                if (c == ']') {
                    at++;
                    return list;
                }
                if (c == '<') {
                    list.add(hexadecimal());
                } else {
                    at++;
                }
            }
            return list;
        }

        private byte[] hexadecimal() {
            at++;
            StringBuilder digits = new StringBuilder();
            while (at < stream.length && stream[at] != '>') {
                char c = (char) (stream[at++] & 0xFF);
                if (Character.digit(c, 16) >= 0) {
                    digits.append(c);
                }
            }
            at++;
            if (digits.length() % 2 == 1) {
                digits.append('0');
            }
            byte[] bytes = new byte[digits.length() / 2];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
            }
            return bytes;
        }

        private Object word() {
            int from = at;
            while (at < stream.length && isRegular((char) (stream[at] & 0xFF))) {
                at++;
            }
            String word = new String(stream, from, at - from, StandardCharsets.ISO_8859_1);
            try {
                return Integer.valueOf(word);
            } catch (NumberFormatException noNumber) {
                return new Word(word);
            }
        }

        private static boolean isRegular(char c) {
            return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
        }
    }
}
