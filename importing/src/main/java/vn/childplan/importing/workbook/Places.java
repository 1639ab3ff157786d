package vn.childplan.importing.workbook;

import java.util.function.IntFunction;
import vn.childplan.core.finding.Place;

/** Where the cells of a sheet are. */
record Places(String source, String sheet) {
    /** Of the cells of a row, and for -1 of the row as a whole. */
    IntFunction<Place> of(int row) {
        return column -> column < 0
                ? new Place(source, row, 0, sheet + "!" + row + ":" + row)
                : new Place(source, row, column + 1, sheet + "!" + new CellName(column, row));
    }
}
