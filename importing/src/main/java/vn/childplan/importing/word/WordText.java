package vn.childplan.importing.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.office.XmlWalk;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.SourceDocument.Notice;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Table.Cell;
import vn.childplan.importing.text.Table.Row;

/** Reads the text of a Word document as it would be read on paper. A place is the number of a paragraph. */
final class WordText {
    private final WordNumbering numbering;
    private final WordStyles styles;
    private final List<Notice> notices = new ArrayList<>();
    private int paragraphs;
    private boolean tracked;

    WordText(WordNumbering numbering, WordStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    List<Notice> notices() {
        return notices;
    }

    /** The blocks of a part. */
    List<Block> read(XmlWalk xml) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        if (xml.root() != null) {
            blocks(xml, blocks);
        }
        return blocks;
    }

    /** The blocks of the element; what only wraps others is looked into. */
    private void blocks(XmlWalk xml, List<Block> blocks) throws XMLStreamException {
        for (String child = xml.child(); child != null; child = xml.child()) {
            switch (child) {
                case "p" -> paragraph(xml, blocks);
                case "tbl" -> table(xml, blocks);
                case "body", "sdt", "sdtContent", "customXml", "smartTag" -> blocks(xml, blocks);
                case "ins", "moveTo" -> {
                    trackedAt(PlacedText.EMPTY);
                    blocks(xml, blocks);
                }
                case "AlternateContent" -> alternative(xml, blocks, null);
                default -> xml.skip();
            }
        }
    }

    private void trackedAt(PlacedText words) {
        if (!tracked) {
            tracked = true;
            notices.add(new Notice(Notice.Kind.TRACKED_CHANGES, words));
        }
    }

    /** Of several forms of one thing the first is read. */
    private void alternative(XmlWalk xml, List<Block> blocks, @Nullable Line line) throws XMLStreamException {
        boolean read = false;
        for (String child = xml.child(); child != null; child = xml.child()) {
            if (read || (!child.equals("Choice") && !child.equals("Fallback"))) {
                xml.skip();
            } else if (line == null) {
                blocks(xml, blocks);
                read = true;
            } else {
                content(xml, blocks, line);
                read = true;
            }
        }
    }

    /** The text of a paragraph while it is read. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private ParagraphProperties properties = ParagraphProperties.NONE;
        private boolean footnote;
        private boolean changed;
    }

    private void paragraph(XmlWalk xml, List<Block> blocks) throws XMLStreamException {
        Line line = new Line();
        int at = blocks.size();
        content(xml, blocks, line);
        paragraphs++;
        PlacedText words = PlacedText.of(number(line.properties) + line.text, paragraphs);
        if (line.changed) {
            trackedAt(words);
        }
        if (line.footnote) {
            notices.add(new Notice(Notice.Kind.FOOTNOTE, words));
        }
        if (line.hidden.length() > 0) {
            notices.add(new Notice(Notice.Kind.HIDDEN_TEXT, PlacedText.of(line.hidden.toString(), paragraphs)));
        }
        if (!words.isBlank()) {
            boolean blankBefore = at == 0 || !(blocks.get(blocks.size() - 1) instanceof Paragraph);
            blocks.add(new Paragraph(words.strip(), 0, blankBefore, true));
        }
    }

    private String number(ParagraphProperties properties) {
        int list = properties.list();
        int level = properties.level();
        if (list < 0) {
            WordStyles.Numbered style = styles.numbering(properties.style());
            if (style == null) {
                return "";
            }
            list = style.list();
            level = level < 0 ? style.level() : level;
        }
        if (list == 0) {
            return "";
        }
        String number = numbering.next(list, Math.max(0, level));
        if (number == null) {
            notices.add(new Notice(Notice.Kind.UNKNOWN_NUMBERING, PlacedText.of("numId " + list, paragraphs + 1)));
            return "";
        }
        return number;
    }

    /** The runs of a paragraph, whatever wraps them. */
    private void content(XmlWalk xml, List<Block> blocks, Line line) throws XMLStreamException {
        for (String child = xml.child(); child != null; child = xml.child()) {
            switch (child) {
                case "pPr" -> line.properties = ParagraphProperties.read(xml);
                case "r" -> run(xml, blocks, line);
                case "ins", "moveTo" -> {
                    line.changed = true;
                    content(xml, blocks, line);
                }
                case "del", "moveFrom" -> {
                    line.changed = true;
                    xml.skip();
                }
                case "AlternateContent" -> alternative(xml, blocks, line);
                case "txbxContent" -> blocks(xml, blocks);
                case "hyperlink",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "fldSimple",
                        "customXml",
                        "dir",
                        "bdo",
                        "drawing",
                        "inline",
                        "anchor",
                        "graphic",
                        "graphicData",
                        "wsp",
                        "wgp",
                        "grpSp",
                        "txbx",
                        "pict",
                        "object",
                        "shape",
                        "rect",
                        "group",
                        "textbox",
                        "roundrect" -> content(xml, blocks, line);
                default -> xml.skip();
            }
        }
    }

    private void run(XmlWalk xml, List<Block> blocks, Line line) throws XMLStreamException {
        boolean hidden = false;
        for (String child = xml.child(); child != null; child = xml.child()) {
            StringBuilder text = hidden ? line.hidden : line.text;
            switch (child) {
                case "rPr" -> hidden = isHidden(xml);
                case "t" -> text.append(xml.text());
                case "tab", "ptab" -> {
                    text.append('\t');
                    xml.skip();
                }
                case "br", "cr" -> {
                    text.append('\n');
                    xml.skip();
                }
                case "noBreakHyphen" -> {
                    text.append('-');
                    xml.skip();
                }
                case "footnoteReference", "endnoteReference" -> {
                    line.footnote = true;
                    xml.skip();
                }
                case "AlternateContent" -> alternative(xml, blocks, line);
                case "drawing", "pict", "object" -> content(xml, blocks, line);
                default -> xml.skip();
            }
        }
    }

    private static boolean isHidden(XmlWalk xml) throws XMLStreamException {
        boolean hidden = false;
        for (String child = xml.child(); child != null; child = xml.child()) {
            if (child.equals("vanish") || child.equals("webHidden")) {
                hidden = xml.isOn();
            }
            xml.skip();
        }
        return hidden;
    }

    private void table(XmlWalk xml, List<Block> blocks) throws XMLStreamException {
        List<Row> rows = new ArrayList<>();
        Map<Integer, List<PlacedText>> above = new HashMap<>();
        rows(xml, rows, above);
        boolean frame = rows.size() == 1 && rows.get(0).cells().size() == 1;
        if (frame) {
            for (PlacedText words : rows.get(0).cell(0).paragraphs()) {
                blocks.add(new Paragraph(words, 0, false, true));
            }
        } else if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
        }
    }

    private void rows(XmlWalk xml, List<Row> rows, Map<Integer, List<PlacedText>> above) throws XMLStreamException {
        for (String child = xml.child(); child != null; child = xml.child()) {
            switch (child) {
                case "tr" -> rows.add(row(xml, above));
                case "sdt", "sdtContent", "customXml", "ins" -> rows(xml, rows, above);
                default -> xml.skip();
            }
        }
    }

    private Row row(XmlWalk xml, Map<Integer, List<PlacedText>> above) throws XMLStreamException {
        int line = paragraphs + 1;
        List<Cell> cells = new ArrayList<>();
        cells(xml, cells, above);
        return new Row(cells, line);
    }

    private void cells(XmlWalk xml, List<Cell> cells, Map<Integer, List<PlacedText>> above) throws XMLStreamException {
        for (String child = xml.child(); child != null; child = xml.child()) {
            switch (child) {
                case "tc" -> cell(xml, cells, above);
                case "trPr" -> gridBefore(xml, cells);
                case "sdt", "sdtContent", "customXml" -> cells(xml, cells, above);
                default -> xml.skip();
            }
        }
    }

    private static void gridBefore(XmlWalk xml, List<Cell> cells) throws XMLStreamException {
        for (String child = xml.child(); child != null; child = xml.child()) {
            if (child.equals("gridBefore")) {
                int before = Math.min(20, xml.number("val", 0));
                for (int i = 0; i < before; i++) {
                    cells.add(Cell.EMPTY);
                }
            }
            xml.skip();
        }
    }

    private void cell(XmlWalk xml, List<Cell> cells, Map<Integer, List<PlacedText>> above) throws XMLStreamException {
        int column = cells.size();
        int span = 1;
        boolean continues = false;
        boolean begins = false;
        List<Block> inside = new ArrayList<>();
        for (String child = xml.child(); child != null; child = xml.child()) {
            switch (child) {
                case "tcPr" -> {
                    for (String inner = xml.child(); inner != null; inner = xml.child()) {
                        if (inner.equals("gridSpan")) {
                            span = Math.max(1, Math.min(60, xml.number("val", 1)));
                        } else if (inner.equals("vMerge")) {
                            begins = "restart".equals(xml.attribute("val"));
                            continues = !begins;
                        }
                        xml.skip();
                    }
                }
                case "p" -> paragraph(xml, inside);
                case "tbl" -> table(xml, inside);
                case "sdt", "sdtContent", "customXml" -> blocks(xml, inside);
                default -> xml.skip();
            }
        }
        List<PlacedText> own = paragraphs(inside);
        if (continues && above.containsKey(column)) {
            cells.add(new Cell(above.get(column), true));
        } else {
            cells.add(new Cell(own, false));
        }
        if (begins) {
            above.put(column, own);
        } else if (!continues) {
            above.remove(column);
        }
        for (int i = 1; i < span; i++) {
            cells.add(Cell.EMPTY);
        }
    }

    private static List<PlacedText> paragraphs(List<Block> blocks) {
        List<PlacedText> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                all.add(paragraph.text());
            } else {
                all.addAll(((Table) block).paragraphs());
            }
        }
        return all;
    }
}
