package vn.childplan.importing.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.XmlWalk;

/**
 * The cells of a sheet that are merged downwards: what their first cell says holds for every row, as whoever looks at the sheet sees
 * it. A cell merged across says what it says in its first column. Not for use by several threads.
 */
final class MergedCells {
    /** By column the last row of each, by its first. */
    private final Map<Integer, NavigableMap<Integer, Integer>> byColumn = new HashMap<>();

    private final Map<Integer, CellValue> first = new HashMap<>();

    static MergedCells of(XmlWalk xml) throws XMLStreamException {
        MergedCells merged = new MergedCells();
        if (xml.root() != null) {
            for (String part = xml.child(); part != null; part = xml.child()) {
                if (part.equals("mergeCells")) {
                    for (String cells = xml.child(); cells != null; cells = xml.child()) {
                        merged.add(xml.attribute("ref"));
                        xml.skip();
                    }
                } else {
                    xml.skip();
                }
            }
        }
        return merged;
    }

    private void add(@Nullable String range) {
        int colon = range == null ? -1 : range.indexOf(':');
        if (range == null || colon < 0) {
            return;
        }
        CellName from = CellName.parse(range.substring(0, colon));
        CellName to = CellName.parse(range.substring(colon + 1));
        if (from != null && to != null && to.row() > from.row()) {
            byColumn.computeIfAbsent(from.column(), column -> new TreeMap<>()).put(from.row(), to.row());
        }
    }

    /** Only these columns matter. */
    void keep(IntPredicate columns) {
        byColumn.keySet().removeIf(column -> !columns.test(column));
    }

    /** Fills the cells of a row that are covered by one further up; rows come in their order, and an empty one stays empty. */
    void fill(int row, SortedMap<Integer, CellValue> cells) {
        boolean empty = cells.isEmpty();
        byColumn.forEach((column, ranges) -> {
            Map.Entry<Integer, Integer> range = ranges.floorEntry(row);
            if (range == null || range.getValue() < row) {
                return;
            }
            if (range.getKey() == row) {
                first.put(column, cells.getOrDefault(column, CellValue.NOTHING));
            } else if (!empty) {
                cells.putIfAbsent(column, first.getOrDefault(column, CellValue.NOTHING));
            }
        });
    }
}
