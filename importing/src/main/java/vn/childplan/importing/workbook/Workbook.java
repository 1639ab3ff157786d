package vn.childplan.importing.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.OfficeParts;
import vn.childplan.importing.office.UnreadableOfficeException;
import vn.childplan.importing.office.XmlWalk;

/**
 * A workbook: its sheets, and what their cells refer to. Immutable once made.
 *
 * @param sheets in their order; charts and macro sheets are none
 * @param from1904 whether days are counted from 1904
 */
record Workbook(OfficeParts parts, List<Sheet> sheets, SharedStrings strings, NumberFormats formats, boolean from1904) {
    /**
     * A sheet.
     *
     * @param part the name of its part
     */
    record Sheet(String name, boolean hidden, String part) {}

    /** A part that another one names. */
    private record Target(String kind, String part) {}

    static boolean isWanted(String name) {
        return name.equals("_rels/.rels")
                || name.equals("mimetype")
                || name.startsWith("xl/_rels/")
                || (name.startsWith("xl/worksheets/") && name.endsWith(".xml"))
                || (name.startsWith("xl/") && name.endsWith(".xml") && name.indexOf('/', 3) < 0);
    }

    /**
     * Reads what stands around the cells.
     *
     * @throws IOException if it is no workbook
     */
    static Workbook of(OfficeParts parts) throws IOException, XMLStreamException {
        String main = targets(parts, "", "_rels/.rels").values().stream()
                .filter(target -> target.kind().equals("officeDocument"))
                .map(Target::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        InputStream part = parts.open(main);
        if (part == null) {
            throw UnreadableOfficeException.without(main);
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, Target> targets =
                targets(parts, folder, folder + "_rels/" + main.substring(folder.length()) + ".rels");
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = readMain(XmlWalk.of(part), targets, sheets);
        return new Workbook(
                parts,
                List.copyOf(sheets),
                SharedStrings.of(first("sharedStrings", targets, parts)),
                NumberFormats.of(first("styles", targets, parts)),
                from1904);
    }

    private static boolean readMain(XmlWalk xml, Map<String, Target> targets, List<Sheet> sheets)
            throws XMLStreamException, IOException {
        boolean from1904 = false;
        if (!"workbook".equals(xml.root())) {
            throw new UnreadableOfficeException("phần chính không phải sổ tính", "its main part is not a workbook");
        }
        for (String part = xml.child(); part != null; part = xml.child()) {
            if (part.equals("workbookPr")) {
                String value = xml.attribute("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
                xml.skip();
            } else if (part.equals("sheets")) {
                for (String sheet = xml.child(); sheet != null; sheet = xml.child()) {
                    addSheet(xml, targets, sheets);
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        return from1904;
    }

    private static void addSheet(XmlWalk xml, Map<String, Target> targets, List<Sheet> sheets) {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        Target target = targets.get(xml.attribute("id"));
        if (target != null && target.kind().equals("worksheet")) {
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Sheet(name == null ? "" : name, hidden, target.part()));
        }
    }

    private static @Nullable InputStream first(String kind, Map<String, Target> targets, OfficeParts parts) {
        for (Target target : targets.values()) {
            if (target.kind().equals(kind)) {
                return parts.open(target.part());
            }
        }
        return null;
    }

    /** The parts that a part names, by id; those outside the file are left out. */
    private static Map<String, Target> targets(OfficeParts parts, String folder, String name)
            throws XMLStreamException {
        Map<String, Target> targets = new HashMap<>();
        InputStream part = parts.open(name);
        XmlWalk xml = part == null ? null : XmlWalk.of(part);
        if (xml == null || xml.root() == null) {
            return targets;
        }
        for (String each = xml.child(); each != null; each = xml.child()) {
            String id = xml.attribute("Id");
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                targets.put(id, new Target(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
            }
            xml.skip();
        }
        return targets;
    }

    /** The name of a part that is given from a folder, or from the top. */
    private static String resolved(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** The cells of a sheet, row by row. */
    SheetRows rows(Sheet sheet) throws IOException, XMLStreamException {
        return SheetRows.of(open(sheet), this);
    }

    /** The cells of a sheet that are merged downwards. */
    MergedCells merged(Sheet sheet) throws IOException, XMLStreamException {
        return MergedCells.of(open(sheet));
    }

    private XmlWalk open(Sheet sheet) throws IOException, XMLStreamException {
        InputStream part = parts.open(sheet.part());
        if (part == null) {
            throw UnreadableOfficeException.without(sheet.part());
        }
        return XmlWalk.of(part);
    }
}
