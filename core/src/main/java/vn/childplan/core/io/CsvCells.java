package vn.childplan.core.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;
import vn.childplan.core.internal.text.Composed;

/** The cells of the record just read; one object for the whole file, so that a row costs nothing but its texts. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells> {
    private String[] cells = new String[16];
    private int line = 1;
    private int linesBefore;

    /** Counts lines after so many that were read before. */
    void startAfter(int lines) {
        linesBefore = lines;
        line = lines + 1;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) startingLine + linesBefore;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, index * 2);
        }
        cells[index] = new String(buffer, offset, length);
    }

    @Override
    protected CsvCells buildRecord() {
        return this;
    }

    /** The line on which the record begins. */
    int line() {
        return line;
    }

    int size() {
        return getFieldCount();
    }

    /** Whether no cell from that one on has anything to see. */
    boolean areBlankFrom(int first) {
        for (int i = first; i < size(); i++) {
            if (!cells[i].isBlank() && !Composed.text(cells[i]).isBlank()) {
                return false;
            }
        }
        return true;
    }

    boolean areBlank() {
        return areBlankFrom(0);
    }

    /** All of them, as a list of their own. */
    List<String> texts() {
        return List.of(Arrays.copyOf(cells, size()));
    }

    String get(int index) {
        return cells[index];
    }
}
