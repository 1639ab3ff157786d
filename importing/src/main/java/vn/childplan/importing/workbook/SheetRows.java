package vn.childplan.importing.workbook;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.childplan.core.text.Text;
import vn.childplan.importing.office.UnreadableOfficeException;
import vn.childplan.importing.office.XmlWalk;

/** The rows of a sheet one by one, hidden and filtered ones included. Not for use by several threads. */
final class SheetRows {
    /** More characters than that in all cells together are no table that somebody keeps; texts shared by cells count each time. */
    private static final long MOST_CHARACTERS = 256L << 20;
    /** A spreadsheet lets nobody type more into a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private final XmlWalk xml;
    private final Workbook workbook;
    private final SortedMap<Integer, CellValue> cells = new TreeMap<>();
    private int number;
    private int rows;
    private long characters;
    private boolean ended;

    private SheetRows(XmlWalk xml, Workbook workbook) {
        this.xml = xml;
        this.workbook = workbook;
    }

    static SheetRows of(XmlWalk xml, Workbook workbook) throws XMLStreamException {
        SheetRows rows = new SheetRows(xml, workbook);
        rows.ended = xml.root() == null || !rows.goTo("sheetData");
        return rows;
    }

    private boolean goTo(String name) throws XMLStreamException {
        for (String part = xml.child(); part != null; part = xml.child()) {
            if (part.equals(name)) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    /**
     * Goes to the next row; false if there is none.
     *
     * @throws IOException if there are more than a spreadsheet has
     */
    boolean next() throws XMLStreamException, IOException {
        cells.clear();
        if (ended || !goTo("row")) {
            ended = true;
            return false;
        }
        number = xml.number("r", number + 1);
        if (++rows > CellName.MOST_ROWS || number < 1 || number > CellName.MOST_ROWS) {
            throw new UnreadableOfficeException(
                    "hơn " + CellName.MOST_ROWS + " dòng", "more than " + CellName.MOST_ROWS + " rows");
        }
        int column = 0;
        while (goTo("c")) {
            String name = xml.attribute("r");
            CellName cell = name == null ? null : CellName.parse(name);
            column = cell == null ? column : cell.column();
            CellValue value = cell();
            if (!value.equals(CellValue.NOTHING)) {
                cells.put(column, value);
            }
            column++;
        }
        return true;
    }

    /** The number of the row, from 1. */
    int number() {
        return number;
    }

    /** Its cells that say something, by column from 0; another row fills the same map. */
    SortedMap<Integer, CellValue> cells() {
        return cells;
    }

    private CellValue cell() throws XMLStreamException, IOException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = null;
        boolean formula = false;
        for (String part = xml.child(); part != null; part = xml.child()) {
            switch (part) {
                case "v" -> value = xml.text();
                case "is" -> value = SharedStrings.richText(xml);
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (value == null) {
            return formula ? uncalculated() : CellValue.NOTHING;
        }
        CellValue read = value(type == null ? "n" : type, value, style);
        if (read instanceof CellValue.Words words) {
            characters += words.words().length();
            if (characters > MOST_CHARACTERS) {
                throw new UnreadableOfficeException(
                        "hơn " + (MOST_CHARACTERS >> 20) + " triệu ký tự",
                        "more than " + (MOST_CHARACTERS >> 20) + " million characters");
            }
            return words.words().length() > LONGEST_TEXT ? tooLong() : words;
        }
        return read;
    }

    private CellValue value(String type, String value, int style) {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "inlineStr" -> new CellValue.Words(value);
            case "str" -> new CellValue.Words(SharedStrings.unescaped(value));
            case "b" ->
                new CellValue.Words(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> error(value);
            case "d" -> day(value.strip(), workbook.formats().of(style).kind());
            case "n" -> number(value.strip(), style);
            default -> CellValue.Fault.broken(type);
        };
    }

    private CellValue shared(String index) {
        String text = null;
        try {
            text = workbook.strings().get(Integer.parseInt(index));
        } catch (NumberFormatException e) {
            // told below, like a number that no text has
        }
        return text == null ? CellValue.Fault.broken(index) : new CellValue.Words(text);
    }

    private CellValue number(String value, int style) {
        if (value.isEmpty()) {
            return CellValue.NOTHING;
        }
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number)
                    ? workbook.formats().of(style).value(number, workbook.from1904())
                    : CellValue.Fault.broken(value);
        } catch (NumberFormatException e) {
            return CellValue.Fault.broken(value);
        }
    }

    /** A day written out (ISO 8601), as a strict workbook may have it. */
    private static CellValue day(String value, NumberFormat.Kind kind) {
        int time = value.indexOf('T');
        return new CellValue.Moment(kind == NumberFormat.Kind.DATE && time > 0 ? value.substring(0, time) : value);
    }

    private static CellValue error(String value) {
        String shown = value.length() > 20 ? value.substring(0, 20) : value;
        return new CellValue.Fault(
                "workbook.error-value",
                Text.of("ô báo lỗi " + shown, "the cell shows the error " + shown),
                Text.of("Sửa công thức của ô.", "Correct the formula of the cell."));
    }

    private static CellValue uncalculated() {
        return new CellValue.Fault(
                "workbook.formula-without-value",
                Text.of("công thức chưa được tính", "the formula has not been calculated"),
                Text.of("Mở bằng Excel rồi lưu lại.", "Open it in Excel and save it."));
    }

    private static CellValue tooLong() {
        return new CellValue.Fault(
                "workbook.text-too-long",
                Text.of(
                        "ô dài hơn " + LONGEST_TEXT + " ký tự",
                        "the cell has more than " + LONGEST_TEXT + " characters"),
                Text.of("Viết ngắn lại.", "Shorten it."));
    }
}
