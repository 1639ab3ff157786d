package vn.childplan.importing.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.io.EvidenceTable;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.importing.office.OfficeParts;
import vn.childplan.importing.office.UnreadableOfficeException;
import vn.childplan.importing.text.SourceFile;
import vn.childplan.importing.text.TextBytes;

/**
 * Evidence as an Excel workbook (.xlsx, .xlsm), with the columns of {@link vn.childplan.core.io.EvidenceCsv}, in any order.
 *
 * <pre>{@code
 * EvidenceLog log = EvidenceWorkbook.read(Path.of("so-theo-doi.xlsx"), plan, directory).orThrow();
 * }</pre>
 *
 * <p>The one visible sheet with a row that names the columns is read; titles may stand above that row. Dates are dates of the
 * spreadsheet or texts; a date counts as the cell shows it, with its time only where the format shows one. A formula counts by
 * the value saved with it. Hidden sheets are not read, hidden and filtered rows are. A cell merged downwards holds for each of its rows.
 *
 * <p>A workbook gives the entries that a CSV file with the same cells gives. Every problem has a place with row and column, and
 * the name of the cell as its path: {@code Sheet1!C7}. At most 64 MB, and 64 MB unpacked for one sheet. Macros, links and what
 * is drawn are not looked at; .xls, .xlsb, .ods and encrypted workbooks are refused.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EvidenceWorkbook {
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int MOST_NAMES = 10;
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods");
    private static final Text SAVE_AGAIN =
            Text.of("Mở bằng Excel, lưu lại thành .xlsx.", "Open it in Excel and save it as .xlsx.");

    private EvidenceWorkbook() {}

    /** Whether the ending of a file is that of a workbook, those that are refused included. */
    public static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Reads the evidence of a file. */
    public static Reading<EvidenceLog> read(Path file, Plan plan, AgencyDirectory directory) {
        return Reading.ofFile(file, (in, source) -> read(in, source, plan, directory));
    }

    /**
     * Reads evidence on a plan; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> read(InputStream in, String source, Plan plan, AgencyDirectory directory) {
        Reading<byte[]> bytes = SourceFile.bytes(in, source);
        if (bytes.value().isEmpty()) {
            return Reading.failed(bytes.problems());
        }
        byte[] file = bytes.orThrow();
        Finding refused = refused(file, source);
        return refused != null ? Reading.failed(List.of(refused)) : read(file, source, plan, directory);
    }

    private static @Nullable Finding refused(byte[] file, String source) {
        if (TextBytes.startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            String bytes = new String(file, StandardCharsets.ISO_8859_1);
            boolean encrypted = bytes.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
            return encrypted
                    ? SourceFile.refusal(
                            "workbook.encrypted",
                            source,
                            Text.of("sổ tính có mật khẩu", "the workbook is encrypted with a password"),
                            Text.of(
                                    "Mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
                                    "Take the password off in Excel and save it."))
                    : SourceFile.refusal(
                            "workbook.xls",
                            source,
                            Text.of("sổ tính Excel định dạng cũ (.xls)", "a workbook of the old kind (.xls)"),
                            SAVE_AGAIN);
        }
        if (!TextBytes.startsWith(file, 'P', 'K', 3, 4)) {
            return SourceFile.refusal(
                    "workbook.broken",
                    source,
                    Text.of("không phải sổ tính Excel (.xlsx)", "it is not an Excel workbook (.xlsx)"),
                    Text.of(
                            "Mở bằng Excel, lưu lại thành .xlsx; tệp CSV thì đặt phần mở rộng .csv.",
                            "Open it in Excel and save it as .xlsx; a file of text is named .csv."));
        }
        return null;
    }

    private static Reading<EvidenceLog> read(byte[] file, String source, Plan plan, AgencyDirectory directory) {
        try {
            OfficeParts parts = OfficeParts.of(file, Workbook::isWanted);
            if (parts.names().contains("mimetype")) {
                return SourceFile.refused(
                        "workbook.ods",
                        source,
                        Text.of("sổ tính OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)"),
                        Text.of("Lưu lại thành .xlsx.", "Save it as .xlsx."));
            }
            return read(Workbook.of(parts), source, plan, directory);
        } catch (IOException | XMLStreamException e) {
            Text why = UnreadableOfficeException.why(e);
            return SourceFile.refused(
                    "workbook.broken",
                    source,
                    Text.of(
                            "không đọc được sổ tính (" + Excerpt.oneLine(why.vi()) + ")",
                            "the workbook cannot be read (" + Excerpt.oneLine(why.en()) + ")"),
                    SAVE_AGAIN);
        }
    }

    private static Reading<EvidenceLog> read(Workbook workbook, String source, Plan plan, AgencyDirectory directory)
            throws IOException, XMLStreamException {
        List<Workbook.Sheet> sheets = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (!sheet.hidden() && goToHeader(workbook.rows(sheet))) {
                sheets.add(sheet);
            }
        }
        if (sheets.size() != 1) {
            return Reading.failed(
                    List.of(sheets.isEmpty() ? noSheet(workbook, source) : severalSheets(sheets, source)));
        }
        Workbook.Sheet sheet = sheets.get(0);
        SheetRows rows = workbook.rows(sheet);
        goToHeader(rows);
        Places places = new Places(source, shortName(sheet));
        Problems problems = new Problems(source);
        EvidenceTable table =
                new EvidenceTable(words(rows.cells()), places.of(rows.number()), problems, plan, directory);
        if (table.isUsable()) {
            MergedCells merged = workbook.merged(sheet);
            merged.keep(table::hasColumn);
            while (rows.next()) {
                merged.fill(rows.number(), rows.cells());
                add(rows, table, places, problems);
            }
        }
        return table.finish();
    }

    private static boolean goToHeader(SheetRows rows) throws IOException, XMLStreamException {
        while (rows.next()) {
            if (EvidenceTable.isHeader(words(rows.cells()))) {
                return true;
            }
        }
        return false;
    }

    /** What cells say in words, from the first column on. */
    private static List<String> words(SortedMap<Integer, CellValue> cells) {
        List<String> words = new ArrayList<>();
        cells.forEach((column, value) -> {
            while (words.size() < column) {
                words.add("");
            }
            words.add(value.text(false, fault -> {}));
        });
        return words;
    }

    private static void add(SheetRows rows, EvidenceTable table, Places places, Problems problems) {
        List<String> texts = new ArrayList<>();
        Set<Integer> unread = new HashSet<>();
        rows.cells().forEach((column, value) -> {
            while (texts.size() < column) {
                texts.add("");
            }
            texts.add(value.text(table.takesTime(column), fault -> {
                unread.add(column);
                Place place = places.of(rows.number()).apply(column);
                problems.add(fault.code(), place.line(), place.column(), place.path(), fault.message(), fault.remedy());
            }));
        });
        table.add(texts, unread, places.of(rows.number()));
    }

    private static Finding noSheet(Workbook workbook, String source) {
        String needed = String.join(", ", EvidenceTable.neededColumns());
        String hidden =
                names(workbook.sheets().stream().filter(Workbook.Sheet::hidden).toList());
        return SourceFile.refusal(
                "workbook.no-header",
                source,
                Text.of(
                        "không trang tính nào có dòng tên cột"
                                + (hidden.isEmpty() ? "" : " (trang ẩn không đọc: " + hidden + ")"),
                        "no sheet has a row that names the columns"
                                + (hidden.isEmpty() ? "" : " (hidden sheets are not read: " + hidden + ")")),
                Text.of(
                        "Ghi một dòng tên cột, ít nhất: " + needed + ".",
                        "Write a row with their names, at least: " + needed + "."));
    }

    private static Finding severalSheets(List<Workbook.Sheet> sheets, String source) {
        String names = names(sheets);
        return SourceFile.refusal(
                "workbook.several-sheets",
                source,
                Text.of(
                        "nhiều trang tính có dòng tên cột: " + names,
                        "several sheets have a row that names the columns: " + names),
                Text.of(
                        "Dồn vào một trang, hoặc ẩn các trang không đọc.",
                        "Bring them together in one, or hide those that are not to be read."));
    }

    private static String names(List<Workbook.Sheet> sheets) {
        return sheets.stream()
                        .limit(MOST_NAMES)
                        .map(EvidenceWorkbook::shortName)
                        .collect(Collectors.joining(", "))
                + (sheets.size() > MOST_NAMES ? ", …" : "");
    }

    /** The name of a sheet as formulas write it: {@code 'Theo dõi'}. */
    private static String shortName(Workbook.Sheet sheet) {
        String name = Excerpt.oneLine(sheet.name());
        String cut = name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) + "…" : name;
        return cut.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                ? cut
                : "'" + cut.replace("'", "''") + "'";
    }
}
