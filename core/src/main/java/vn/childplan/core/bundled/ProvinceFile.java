package vn.childplan.core.bundled;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.childplan.core.io.Reading;

/** A table of the folder {@code units}: a line of headings, then rows of cells between tabs; cells at the end may be missing. */
final class ProvinceFile {
    private static final int CELLS = 8;

    private ProvinceFile() {}

    /** That table of the library, for its rows. */
    static Bundled<List<String[]>> of(String name) {
        return new Bundled<>("units/" + name + ".tsv", (in, source) -> Reading.of(rows(in)));
    }

    /** The rows, in order, each of as many cells as a row can have. */
    private static List<String[]> rows(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(ProvinceFile::cells)
                .toList();
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
