package vn.childplan.importing.plan;

import java.util.List;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;

/**
 * A table.
 *
 * @param lines its rows in words, where it is none of tasks
 */
record Grid(Table table, List<PlacedText> lines) implements Item {
    static Grid of(Table table) {
        return new Grid(table, TaskTable.isTaskTable(table) ? List.of() : table.lines());
    }
}
