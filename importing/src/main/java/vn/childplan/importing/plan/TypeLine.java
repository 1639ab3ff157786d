package vn.childplan.importing.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * The line that names the type of a document, in capitals on its own: "KẾ HOẠCH", "KẾ HOẠCH LIÊN TỊCH", "QUYẾT ĐỊNH".
 *
 * @param name the type as plans write it: "Kế hoạch"
 * @param type the named type
 */
record TypeLine(String name, DocumentType type) {
    private static final Map<String, TypeLine> LINES = lines();

    private static Map<String, TypeLine> lines() {
        Map<String, TypeLine> lines = new LinkedHashMap<>();
        for (DocumentType type : DocumentType.values()) {
            add(lines, type.vietnameseName(), type);
        }
        for (String kind :
                new String[] {"liên tịch", "phối hợp", "liên ngành", "hành động", "công tác", "triển khai", "thực hiện"
                }) {
            add(lines, "Kế hoạch " + kind, DocumentType.PLAN);
            add(lines, "Chương trình " + kind, DocumentType.PROGRAMME);
        }
        return lines;
    }

    private static void add(Map<String, TypeLine> lines, String name, DocumentType type) {
        lines.put(Unmarked.of(name), new TypeLine(name, type));
    }

    /** The type that a line is; null if it is none. */
    static @Nullable TypeLine of(PlacedText line) {
        if (line.length() == 0 || line.length() > 40 || !isCapital(line)) {
            return null;
        }
        return LINES.get(Unmarked.of(line).replaceAll("\\s+", " ").strip());
    }

    /** Whether the letters of a line are capitals: all but one in eight, for what scanners do. */
    static boolean isCapital(CharSequence line) {
        int small = 0;
        int big = 0;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                small++;
            } else if (Character.isUpperCase(line.charAt(i))) {
                big++;
            }
        }
        return big > 0 && small * 8 <= big + small;
    }

    boolean isPlan() {
        return type != DocumentType.DECISION && type != DocumentType.RESOLUTION;
    }
}
