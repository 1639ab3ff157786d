package vn.childplan.core.bundled;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of the folder {@code units}: a line of headings, then rows of cells between tabs; cells at the end may be missing. */
record ProvinceFile(String name) {
    private static final int CELLS = 8;

    /**
     * The rows, in order, each of as many cells as a row can have.
     *
     * @throws IllegalStateException if the library lacks the file
     */
    List<String[]> rows() {
        try (InputStream in = ProvinceFile.class.getResourceAsStream("units/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled file units/" + name + " is missing from the library");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(ProvinceFile::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled file units/" + name + " cannot be read", e);
        }
    }

    private static String[] cells(String line) {
        String[] cells = new String[CELLS];
        String[] written = line.split("\t", -1);
        for (int i = 0; i < CELLS; i++) {
            cells[i] = i < written.length ? written[i] : "";
        }
        return cells;
    }
}
