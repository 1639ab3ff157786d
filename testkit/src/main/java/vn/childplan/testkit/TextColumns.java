package vn.childplan.testkit;

import java.util.ArrayList;
import java.util.List;

/** A table in a failure message: columns as wide as what stands in them, two spaces between. */
final class TextColumns {
    private final List<List<String>> rows = new ArrayList<>();

    TextColumns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows as lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(row.get(column));
                if (column < row.size() - 1) {
                    line.append(" ".repeat(width(column) - row.get(column).length() + 2));
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
