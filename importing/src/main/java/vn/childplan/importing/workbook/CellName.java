package vn.childplan.importing.workbook;

import org.jspecify.annotations.Nullable;

/**
 * The name of a cell as a spreadsheet shows it: C7.
 *
 * @param column from 0
 * @param row from 1
 */
record CellName(int column, int row) {
    private static final int MOST_COLUMNS = 16_384;
    static final int MOST_ROWS = 1_048_576;
    private static final int LETTERS = 26;
    private static final int LONGEST = 10;

    /** The cell of a name; null if no cell can have it. */
    static @Nullable CellName parse(String name) {
        int column = 0;
        int row = 0;
        if (name.length() > LONGEST) {
            return null;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * LETTERS + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9' && column > 0) {
                row = row * 10 + (c - '0');
            } else {
                return null;
            }
            if (column > MOST_COLUMNS || row > MOST_ROWS) {
                return null;
            }
        }
        return row == 0 ? null : new CellName(column - 1, row);
    }

    /** The letters of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
