package vn.childplan.core.io;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.FormulaGuard;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;

/** Which column of a CSV file is which field. */
final class EvidenceColumns {
    private final @Nullable EvidenceField[] fields;
    private final int width;
    private final boolean usable;

    /** @param width how many cells the header has, empty ones at its end included */
    private EvidenceColumns(@Nullable EvidenceField[] fields, int width, boolean usable) {
        this.fields = fields;
        this.width = width;
        this.usable = usable;
    }

    /** The columns of a header; unknown, repeated and missing ones become problems. */
    static EvidenceColumns of(CsvCells header, Problems problems) {
        @Nullable EvidenceField[] fields = new @Nullable EvidenceField[named(header)];
        Set<EvidenceField> found = EnumSet.noneOf(EvidenceField.class);
        for (int i = 0; i < fields.length; i++) {
            String name = name(header.get(i));
            EvidenceField field = EvidenceField.named(name);
            if (field == null) {
                unknown(name, i, header.line(), problems);
            } else if (found.add(field)) {
                fields[i] = field;
            } else {
                problems.add(
                        "csv.duplicate-column",
                        header.line(),
                        0,
                        name,
                        Text.of("cột này có hai lần", "the column appears twice"),
                        Text.of("Chỉ giữ lại một.", "Keep one of them."));
            }
        }
        for (EvidenceField needed : EvidenceField.NEEDED) {
            if (!found.contains(needed)) {
                problems.add(
                        "csv.missing-column",
                        header.line(),
                        0,
                        needed.fieldName(),
                        Text.of("thiếu cột này", "the column is missing"),
                        Text.of(
                                "Dòng đầu phải có tên cột " + needed.fieldName() + ".",
                                "The first line must name it."));
            }
        }
        return new EvidenceColumns(fields, header.size(), found.containsAll(EvidenceField.NEEDED));
    }

    /** How many columns there are up to the last one with a name; a sheet saves empty ones after it. */
    private static int named(CsvCells header) {
        int size = header.size();
        while (size > 0 && name(header.get(size - 1)).isEmpty()) {
            size--;
        }
        return size;
    }

    private static String name(String cell) {
        return Composed.text(cell).strip();
    }

    private static Optional<String> nearest(String name, Problems problems) {
        return problems.areMany() ? Optional.empty() : Nearest.to(name, EvidenceField.NAMES);
    }

    private static void unknown(String name, int index, int line, Problems problems) {
        String quoted = Excerpt.quote(name);
        String all = String.join(", ", EvidenceField.NAMES);
        problems.add(
                "csv.unknown-column",
                line,
                0,
                "",
                Text.of(
                        "không có cột " + quoted + " (cột thứ " + (index + 1) + ")",
                        "unknown column " + quoted + " (number " + (index + 1) + ")"),
                nearest(name, problems)
                        .map(near -> Text.of(
                                "Có phải là '" + near + "'? Chỉ dùng: " + all + ".",
                                "Did you mean '" + near + "'? Use only: " + all + "."))
                        .orElse(Text.of("Chỉ dùng: " + all + ".", "Use only: " + all + ".")));
    }

    /** Whether rows can be read at all. */
    boolean areUsable() {
        return usable;
    }

    /** Puts a record into a row; false if there is nothing in it, or if it does not fit the header, which is a problem. */
    boolean fill(WrittenEntry row, CsvCells record, Problems problems) {
        int size = record.size();
        boolean empty = true;
        for (int i = 0; i < Math.min(size, fields.length); i++) {
            EvidenceField field = fields[i];
            String cell = record.get(i);
            if (field != null) {
                String text = field.isFreeText() ? freeText(cell) : word(cell);
                row.set(field, text);
                empty &= text == null;
            }
        }
        boolean fits = size >= fields.length && size <= width && record.areBlankFrom(fields.length);
        if (empty && fits) {
            return false;
        }
        if (!fits) {
            problems.add(
                    "csv.cell-count",
                    record.line(),
                    0,
                    "",
                    Text.of(
                            "dòng có " + size + " ô, dòng đầu có " + fields.length,
                            "the row has " + size + " cells, the header " + fields.length),
                    Text.of(
                            "Đặt ô có dấu phân cách trong dấu nháy kép; thêm ô trống còn thiếu.",
                            "Put a cell that contains the separator in quotation marks; add empty cells."));
            return false;
        }
        return true;
    }

    private static @Nullable String word(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        String word = Composed.of(cell).strip();
        return word.isEmpty() ? null : word;
    }

    private static @Nullable String freeText(String cell) {
        String text = Composed.text(cell);
        return text.isBlank() ? null : FormulaGuard.unguard(text);
    }
}
