package vn.childplan.core.io;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Place;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;

/**
 * A table of evidence whose cells have places of their own, read row by row; for readers of further formats, such as a workbook.
 * Its columns are those of {@link EvidenceCsv}. It gives the entries that a CSV file with the same cells gives, and what that is
 * refused for it is refused for, with the same suggestions.
 *
 * <p>Cells are counted from 0. Not for use by several threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EvidenceTable {
    /** So many columns must be named before a row is taken for the header; a title names none. */
    private static final int NAMES_OF_A_HEADER = 3;

    private static final Set<String> NAMES = EvidenceField.NAMES.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private final Problems problems;
    private final EvidenceColumns columns;
    private final EvidenceAssembler assembler;

    /**
     * A table with a header; what is wrong with it is added to the problems.
     *
     * @param header the headings, from the first column on, "" where there is none
     * @param places where a heading stands, and for -1 the whole row
     * @param problems those of the file
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public EvidenceTable(
            List<String> header, IntFunction<Place> places, Problems problems, Plan plan, AgencyDirectory directory) {
        this.problems = Objects.requireNonNull(problems, "problems");
        this.columns = EvidenceColumns.of(header, new HeaderRow(places), problems);
        this.assembler = new EvidenceAssembler(plan, directory, problems);
    }

    /** The columns without which there is no entry, in their order. */
    public static List<String> neededColumns() {
        return EvidenceField.NEEDED.stream().map(EvidenceField::fieldName).toList();
    }

    /** Whether a row names columns, well or badly: at least three of its cells are names, whatever their case. */
    public static boolean isHeader(List<String> cells) {
        return cells.stream()
                        .map(cell -> EvidenceColumns.name(cell).toLowerCase(Locale.ROOT))
                        .filter(NAMES::contains)
                        .distinct()
                        .count()
                >= NAMES_OF_A_HEADER;
    }

    /** Whether the header names what is needed; if not, rows are not worth reading. */
    public boolean isUsable() {
        return columns.areUsable();
    }

    /** Whether a column has a name that is read. */
    public boolean hasColumn(int column) {
        return columns.field(column) != null;
    }

    /** Whether the cells of a column are times or dates. */
    public boolean takesTime(int column) {
        EvidenceField field = columns.field(column);
        return field == EvidenceField.AT || field == EvidenceField.UNTIL || field == EvidenceField.RECORDED_AT;
    }

    /**
     * Adds the entry of a row, or its problems; a row of empty cells is none.
     *
     * @param cells the texts, times among them as {@code EvidenceCsv} reads them; "" where there is nothing
     * @param unread the cells that say something which cannot be read: whoever reads the file has told so, and nothing more is
     *     told of them
     * @param places where a cell stands, and for -1 the whole row
     */
    public void add(List<String> cells, Set<Integer> unread, IntFunction<Place> places) {
        WrittenEntry row = new WrittenEntry(new Cells(unread, places));
        boolean empty = unread.isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            EvidenceField field = columns.field(i);
            if (field != null) {
                row.set(field, EvidenceColumns.text(field, cells.get(i)));
                empty &= row.get(field) == null;
            } else if (!EvidenceColumns.name(cells.get(i)).isEmpty()) {
                empty = false;
                report(
                        places.apply(i),
                        "table.cell-without-column",
                        Text.of(
                                "ô có chữ nhưng cột không có tên",
                                "the cell says something, but its column has no name"),
                        Text.of("Đặt tên cột, hoặc xóa ô.", "Name the column, or clear the cell."));
            }
        }
        if (!empty) {
            assembler.add(row);
        }
    }

    /** The log, or the problems of the header and all rows. */
    public Reading<EvidenceLog> finish() {
        return assembler.finish();
    }

    private void report(Place place, String code, Text message, Text remedy) {
        problems.add(code, place.line(), place.column(), place.path(), message, remedy);
    }

    private final class HeaderRow implements EvidenceColumns.Header {
        private final IntFunction<Place> places;

        private HeaderRow(IntFunction<Place> places) {
            this.places = places;
        }

        @Override
        public void report(int heading, String path, String code, Text message, Text remedy) {
            boolean named = heading >= 0 || path.isEmpty();
            EvidenceTable.this.report(
                    places.apply(heading),
                    "table." + code,
                    named ? message : Text.of("'" + path + "': " + message.vi(), "'" + path + "': " + message.en()),
                    remedy);
        }

        @Override
        public Text name() {
            return Text.of("Dòng tên cột", "The row with the names of the columns");
        }
    }

    private final class Cells implements WrittenEntry.Place {
        private final Set<Integer> unread;
        private final IntFunction<Place> places;

        private Cells(Set<Integer> unread, IntFunction<Place> places) {
            this.unread = unread;
            this.places = places;
        }

        @Override
        public void report(EvidenceField field, String code, Text message, Text remedy) {
            int column = columns.column(field);
            if (!unread.contains(column)) {
                EvidenceTable.this.report(places.apply(column), code, message, remedy);
            }
        }
    }
}
