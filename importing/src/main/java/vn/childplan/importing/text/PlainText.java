package vn.childplan.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text and Markdown as people keep them: lines of any end, tables with tabs or bars, page numbers between the lines. */
public final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\u0085\u2028\u2029]");
    private static final char FORM_FEED = '\f';
    /** "2", "- 2 -", "Trang 2/5": the number of a page on a line of its own. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:-\\s*)?\\d{1,3}(?:\\s*-)?|[Tt]rang \\d{1,3}(?:\\s*/\\s*\\d{1,3})?");
    /** "-----", "*****", "_____": a rule drawn with characters. */
    private static final Pattern RULE = Pattern.compile("[-–—_*=~.]{3,}|\\s*");

    private static final Pattern MARK_OF_HEADING = Pattern.compile("^#{1,6}\\s+|^>\\s?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|>~])");

    private PlainText() {}

    /** The blocks of a text. */
    public static SourceDocument read(String name, String text) {
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        for (String raw : LINE_END.split(text, -1)) {
            number++;
            boolean newPage = raw.indexOf(FORM_FEED) >= 0;
            PlacedText line = withoutMarks(PlacedText.of(raw.replace(FORM_FEED, ' '), number));
            lines.add(TextLine.of(line, number, newPage));
        }
        return new SourceDocument(name, TableLines.blocks(withoutPages(lines)), List.of(), SourceDocument.Unit.LINE);
    }

    /** The blocks of lines that stood on pages: set in by spaces, empty where an empty line stands. */
    public static List<Block> blocks(List<PlacedText> pageLines) {
        List<TextLine> lines = new ArrayList<>();
        for (PlacedText line : pageLines) {
            lines.add(TextLine.of(withoutMarks(line), line.line(), false));
        }
        return TableLines.blocks(withoutPages(lines));
    }

    /** A line without the marks of Markdown: bold, italic, headings, quotations, escapes, line breaks. */
    private static PlacedText withoutMarks(PlacedText line) {
        PlacedText bare = line;
        var heading = MARK_OF_HEADING.matcher(bare);
        if (heading.find()) {
            bare = bare.from(heading.end());
        }
        var escaped = ESCAPED.matcher(bare);
        while (escaped.find()) {
            bare = bare.replaced(
                    escaped.start(), escaped.end(), escaped.group(1).equals("*") ? "•" : escaped.group(1));
            escaped = ESCAPED.matcher(bare);
            escaped.region(Math.min(bare.length(), 1), bare.length());
        }
        String words = bare.toString().strip();
        boolean bullet =
                words.startsWith("* ") && words.chars().filter(c -> c == '*').count() % 2 == 1;
        if (bullet) {
            int star = bare.toString().indexOf('*');
            bare = bare.replaced(star, star + 1, "•");
        }
        boolean broken = bare.length() > 0 && bare.charAt(bare.length() - 1) == '\\';
        return (broken ? bare.part(0, bare.length() - 1) : bare).without('*');
    }

    /** Without the numbers of pages, and the empty lines about them: a page may end in the middle of a sentence. */
    private static List<TextLine> withoutPages(List<TextLine> lines) {
        List<TextLine> kept = new ArrayList<>();
        boolean broken = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (isPageNumber(lines, i)) {
                while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
                    kept.remove(kept.size() - 1);
                }
                broken = true;
            } else if (RULE.matcher(line.text()).matches()) {
                if (!broken) {
                    kept.add(line.emptied());
                }
            } else {
                kept.add(broken || line.newPage() ? line.afterPageBreak() : line);
                broken = false;
            }
        }
        return kept;
    }

    /** A number alone between bars is a cell; one in from the left, or with nothing beside it, is a page. */
    private static boolean isPageNumber(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        if (line.isBlank() || !PAGE_NUMBER.matcher(line.text()).matches()) {
            return false;
        }
        return !isBar(lines, index - 1) && !isBar(lines, index + 1);
    }

    private static boolean isBar(List<TextLine> lines, int index) {
        return index >= 0 && index < lines.size() && lines.get(index).isBar();
    }
}
