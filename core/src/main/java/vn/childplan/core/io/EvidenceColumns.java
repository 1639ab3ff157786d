package vn.childplan.core.io;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.FormulaGuard;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;

/** Which column of a table is which field. */
final class EvidenceColumns {
    /** Where the header of a table stands, and what it is called there. */
    interface Header {
        /** Reports a problem of a heading, counted from 0, or of the header as a whole for -1. */
        void report(int heading, String path, String code, Text message, Text remedy);

        /** What it is called in a sentence that begins with it. */
        Text name();
    }

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
    static EvidenceColumns of(List<String> headings, Header header, Problems problems) {
        @Nullable EvidenceField[] fields = new @Nullable EvidenceField[named(headings)];
        Set<EvidenceField> found = EnumSet.noneOf(EvidenceField.class);
        for (int i = 0; i < fields.length; i++) {
            String name = name(headings.get(i));
            EvidenceField field = EvidenceField.named(name);
            if (field == null) {
                unknown(name, i, header, problems);
            } else if (found.add(field)) {
                fields[i] = field;
            } else {
                header.report(
                        i,
                        name,
                        "duplicate-column",
                        Text.of("cột này có hai lần", "the column appears twice"),
                        Text.of("Chỉ giữ lại một.", "Keep one of them."));
            }
        }
        for (EvidenceField needed : EvidenceField.NEEDED) {
            if (!found.contains(needed)) {
                header.report(
                        -1,
                        needed.fieldName(),
                        "missing-column",
                        Text.of("thiếu cột này", "the column is missing"),
                        Text.of(
                                header.name().vi() + " phải có tên cột " + needed.fieldName() + ".",
                                header.name().en() + " must name it."));
            }
        }
        return new EvidenceColumns(fields, headings.size(), found.containsAll(EvidenceField.NEEDED));
    }

    /** How many columns there are up to the last one with a name; a sheet saves empty ones after it. */
    private static int named(List<String> headings) {
        int size = headings.size();
        while (size > 0 && name(headings.get(size - 1)).isEmpty()) {
            size--;
        }
        return size;
    }

    /** The name that a heading says. */
    static String name(String heading) {
        return Composed.text(heading).strip();
    }

    private static Optional<String> nearest(String name, Problems problems) {
        return problems.areMany() ? Optional.empty() : Nearest.to(name, EvidenceField.NAMES);
    }

    private static void unknown(String name, int index, Header header, Problems problems) {
        String quoted = Excerpt.quote(name);
        String all = String.join(", ", EvidenceField.NAMES);
        header.report(
                index,
                "",
                "unknown-column",
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

    /** The field of a column; null if it has none. */
    @Nullable
    EvidenceField field(int column) {
        return column < fields.length ? fields[column] : null;
    }

    /** The column of a field; -1 if it has none. */
    int column(EvidenceField field) {
        return Arrays.asList(fields).indexOf(field);
    }

    /** Puts a record into a row; false if there is nothing in it, or if it does not fit the header, which is a problem. */
    boolean fill(WrittenEntry row, CsvCells record, Problems problems) {
        int size = record.size();
        boolean empty = true;
        for (int i = 0; i < Math.min(size, fields.length); i++) {
            EvidenceField field = fields[i];
            String cell = record.get(i);
            if (field != null) {
                row.set(field, text(field, cell));
                empty &= row.get(field) == null;
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

    /** What a cell says in a field; null if nothing. */
    static @Nullable String text(EvidenceField field, String cell) {
        return field.isFreeText() ? freeText(cell) : word(cell);
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
