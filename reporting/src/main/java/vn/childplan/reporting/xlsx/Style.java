package vn.childplan.reporting.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.internal.office.Times;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;

/** How a cell looks. */
// The format numbers its fonts, fills and styles by their place in the file, and they are written in this order.
@SuppressWarnings("EnumOrdinal")
enum Style {
    /** The first one is that of every cell that is not there. */
    EMPTY(Font.NORMAL, Fill.NONE, Format.GENERAL, Align.NONE),
    WORDS(Font.NORMAL, Fill.NONE, Format.GENERAL, Align.WRAP),
    /** Words in one line, over the cells at the right if it is long. */
    ONE_LINE(Font.NORMAL, Fill.NONE, Format.GENERAL, Align.TOP),
    /** Words that begin like a formula, marked as text. */
    MARKED_WORDS(Font.NORMAL, Fill.NONE, Format.GENERAL, Align.WRAP),
    /** Words that are no more than a letter or a number. */
    LETTERS(Font.NORMAL, Fill.NONE, Format.GENERAL, Align.CENTRED_WRAP),
    COUNT(Font.NORMAL, Fill.NONE, Format.COUNT, Align.TOP),
    DASHED_COUNT(Font.NORMAL, Fill.NONE, Format.DASHED_COUNT, Align.TOP),
    PERCENT(Font.NORMAL, Fill.NONE, Format.PERCENT, Align.TOP),
    DAY(Font.NORMAL, Fill.NONE, Format.DAY, Align.CENTRE),
    MINUTE(Font.NORMAL, Fill.NONE, Format.MINUTE, Align.CENTRE),
    SECOND(Font.NORMAL, Fill.NONE, Format.SECOND, Align.CENTRE),
    /** Of January and February; so are the next two. */
    EARLY_DAY(Font.NORMAL, Fill.NONE, Format.EARLY_DAY, Align.CENTRE),
    EARLY_MINUTE(Font.NORMAL, Fill.NONE, Format.EARLY_MINUTE, Align.CENTRE),
    EARLY_SECOND(Font.NORMAL, Fill.NONE, Format.EARLY_SECOND, Align.CENTRE),
    GOOD(Font.GOOD, Fill.GOOD, Format.GENERAL, Align.WRAP),
    RUNNING(Font.RUNNING, Fill.RUNNING, Format.GENERAL, Align.WRAP),
    CAUTION(Font.CAUTION, Fill.CAUTION, Format.GENERAL, Align.WRAP),
    BAD(Font.BAD, Fill.BAD, Format.GENERAL, Align.WRAP),
    HEADER(Font.BOLD, Fill.HEADER, Format.GENERAL, Align.MIDDLE),
    TITLE(Font.TITLE, Fill.NONE, Format.GENERAL, Align.WRAP),
    HEADING(Font.BOLD, Fill.NONE, Format.GENERAL, Align.WRAP),
    NOTE(Font.ITALIC, Fill.NONE, Format.GENERAL, Align.WRAP),
    TO_WRITE(Font.ITALIC, Fill.CAUTION, Format.GENERAL, Align.WRAP),
    LINK(Font.LINK, Fill.NONE, Format.GENERAL, Align.WRAP);

    /** What stands for 0 in tables of statistics. */
    static final String DASH = "–";

    /** Excel makes a digit 7 pixels wide where the size is 14.67 (11 points); thousandths of the size (ECMA-376, 18.3.1.13). */
    private static final int DIGIT = 477;
    /** 5 pixels of every column. */
    private static final int MARGINS = 341;
    /** A line of letters of 11 points is at most 18 pixels high, and a row 2 more; points. */
    private static final double LINE = 13.5;

    private static final double SPARE = 1.5;

    private final String attribute = "\" s=\"" + ordinal() + "\"";
    private final Font font;
    private final Fill fill;
    private final Format format;
    private final Align align;

    Style(Font font, Fill fill, Format format, Align align) {
        this.font = font;
        this.fill = fill;
        this.format = format;
        this.align = align;
    }

    /** What ends the reference of a cell and gives it this look: its place among the cell formats of the workbook. */
    String attribute() {
        return attribute;
    }

    /**
     * How high a text stands in a column, in points; 0 if it needs no more than any row has.
     *
     * @param width of the column, in digits
     */
    double height(String text, double width) {
        if (this == ONE_LINE) {
            return 0;
        }
        double larger = this == TITLE ? 14.0 / 11 : 1;
        int lines = WrappedText.lines(text, font.letters(), (int) ((width * DIGIT - MARGINS) / larger));
        if (lines == 1 && this != TITLE) {
            return 0;
        }
        return (lines * LINE + SPARE) * larger;
    }

    /**
     * A text in pieces none of which stands higher than that; together they are the text.
     *
     * @param width of the column, in digits
     * @param highest in points
     */
    List<String> rows(String text, double width, double highest) {
        List<String> rows = new ArrayList<>();
        for (String piece : CellText.pieces(text)) {
            String rest = piece;
            while (rest.length() > 1 && height(rest, width) > highest) {
                int end = fitting(rest, width, highest);
                rows.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            rows.add(rest);
        }
        return rows;
    }

    /** Where the longest beginning of a text ends that is no higher than that: after a blank, if there is one. */
    private int fitting(String text, double width, double highest) {
        int fits = 1;
        int over = text.length();
        while (over - fits > 1) {
            int middle = (fits + over) / 2;
            if (height(text.substring(0, middle), width) > highest) {
                over = middle;
            } else {
                fits = middle;
            }
        }
        int blank = Math.max(text.lastIndexOf(' ', fits - 1), text.lastIndexOf('\n', fits - 1));
        return blank > 0 ? blank + 1 : Character.isLowSurrogate(text.charAt(fits)) && fits > 1 ? fits - 1 : fits;
    }

    /**
     * How wide a column has to be for a text in one line; digits.
     *
     * @param width of the text, in thousandths of the size of its letters
     */
    static double digits(int width) {
        return (width + MARGINS) / (double) DIGIT + 0.3;
    }

    static Style of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> WORDS;
            case GOOD -> GOOD;
            case RUNNING -> RUNNING;
            case CAUTION -> CAUTION;
            case BAD -> BAD;
        };
    }

    /** Font of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I); weight and colour beside it. */
    private enum Font {
        NORMAL("", ""),
        BOLD("<b/>", ""),
        ITALIC("<i/>", ""),
        TITLE("<b/>", ""),
        LINK("<u/>", "FF1A4F8B"),
        GOOD("", "FF1B5E20"),
        RUNNING("", "FF1A4F8B"),
        CAUTION("", "FF7A4B00"),
        BAD("<b/>", "FF9B1C1C");

        private final String weight;
        private final String colour;

        Font(String weight, String colour) {
            this.weight = weight;
            this.colour = colour;
        }

        Times letters() {
            return weight.equals("<b/>") ? Times.BOLD : Times.REGULAR;
        }

        String xml() {
            String sized = "<sz val=\"" + (this == TITLE ? 14 : 11) + "\"/>";
            return "<font>" + weight + sized + (colour.isEmpty() ? "" : "<color rgb=\"" + colour + "\"/>")
                    + "<name val=\"Times New Roman\"/><family val=\"1\"/></font>";
        }
    }

    /** The first two are fixed by the format. */
    private enum Fill {
        NONE("<patternFill patternType=\"none\"/>"),
        GREY_PATTERN("<patternFill patternType=\"gray125\"/>"),
        HEADER(solid("FFDCE6F1")),
        GOOD(solid("FFE6F4EA")),
        RUNNING(solid("FFE8F0FB")),
        CAUTION(solid("FFFFF4D6")),
        BAD(solid("FFFDE8E8"));

        private final String pattern;

        Fill(String pattern) {
            this.pattern = pattern;
        }

        private static String solid(String colour) {
            return "<patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/></patternFill>";
        }
    }

    /** Formats of numbers; from 164 on they are our own. */
    private enum Format {
        GENERAL(0, "", ""),
        COUNT(3, "", ""),
        PERCENT(10, "", ""),
        DAY(164, "dd/m/yyyy", ""),
        MINUTE(165, "dd/m/yyyy", " hh:mm"),
        SECOND(166, "dd/m/yyyy", " hh:mm:ss"),
        /** 0 is a dash, as in tables of statistics. */
        DASHED_COUNT(167, "", ""),
        /** With 0 before the month in January and February only (Nghị định 30/2020/NĐ-CP). */
        EARLY_DAY(168, "dd/mm/yyyy", ""),
        EARLY_MINUTE(169, "dd/mm/yyyy", " hh:mm"),
        EARLY_SECOND(170, "dd/mm/yyyy", " hh:mm:ss");

        private final int id;
        private final String day;
        private final String time;

        Format(int id, String day, String time) {
            this.id = id;
            this.day = day;
            this.time = time;
        }

        /** What it is written with, empty for one of the program's own. English names the month, on any machine (409: English). */
        private String code(Wording words) {
            if (this == DASHED_COUNT) {
                return "#,##0;-#,##0;&quot;" + DASH + "&quot;";
            }
            return id < 164 ? "" : words.say(day, "[$-409]d mmm yyyy") + time;
        }
    }

    private enum Align {
        NONE(""),
        WRAP("<alignment vertical=\"top\" wrapText=\"1\"/>"),
        TOP("<alignment vertical=\"top\"/>"),
        CENTRE("<alignment horizontal=\"center\" vertical=\"top\"/>"),
        CENTRED_WRAP("<alignment horizontal=\"center\" vertical=\"top\" wrapText=\"1\"/>"),
        MIDDLE("<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>");

        private final String xml;

        Align(String xml) {
            this.xml = xml;
        }
    }

    /** All of them, as the part of the workbook that holds them: names and numbers of ours only, with nothing to escape. */
    static String sheet(Wording words) {
        StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"" + Workbook.MAIN + "\"><numFmts count=\"4\">");
        for (Format format : Format.values()) {
            String code = format.code(words);
            if (!code.isEmpty()) {
                xml.append("<numFmt numFmtId=\"").append(format.id).append("\" formatCode=\"");
                xml.append(code).append("\"/>");
            }
        }
        xml.append("</numFmts><fonts count=\"").append(Font.values().length).append("\">");
        for (Font font : Font.values()) {
            xml.append(font.xml());
        }
        xml.append("</fonts><fills count=\"").append(Fill.values().length).append("\">");
        for (Fill fill : Fill.values()) {
            xml.append("<fill>").append(fill.pattern).append("</fill>");
        }
        xml.append("</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>");
        xml.append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        xml.append("</cellStyleXfs><cellXfs count=\"").append(values().length).append("\">");
        for (Style style : values()) {
            xml.append(style.xml());
        }
        xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        return xml.append("</cellStyles></styleSheet>").toString();
    }

    private String xml() {
        return "<xf numFmtId=\"" + format.id + "\" fontId=\"" + font.ordinal() + "\" fillId=\"" + fill.ordinal()
                + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyAlignment=\"1\"" + (this == MARKED_WORDS ? " quotePrefix=\"1\"" : "") + ">" + align.xml
                + "</xf>";
    }
}
