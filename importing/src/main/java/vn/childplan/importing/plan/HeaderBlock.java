package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/**
 * What stands above the type of a document, each part as printed: who issued it, number, place and date. The two columns may
 * stand one after the other, on the same lines or cell by cell.
 *
 * @param issuers the lines of who issued it, in capitals, from the top
 * @param number the line of the number, or null
 * @param date the place and date, or null
 * @param draft the mark of a draft, or null
 */
record HeaderBlock(
        List<PlacedText> issuers,
        @Nullable PlacedText number,
        @Nullable PlacedText date,
        @Nullable PlacedText draft) {
    private static final Pattern NUMBER = Pattern.compile("(?:^|[\\t|]|\\s{2,})\\s*(so\\s*:[^\\t|]*)");
    private static final Pattern BARE_NUMBER = Pattern.compile("^so\\s+[\\d.…]+\\s*[/-]\\s*[a-z]{2}.*");
    /** "Quảng Ngãi, ngày 31 tháng 3 năm 2025", blanks and dots for what is not filled in. */
    private static final Pattern DATE = Pattern.compile(
            "((?<![\\p{L}.'’-])(?:[\\p{L}.'’-]++ ?){1,6},\\s*+)?ng[aà]y\\s*([\\s.…_\\d\\p{L}]{0,12}?)\\s*th[aá]ng\\s*([\\s.…_\\d\\p{L}]{0,12}?)\\s*n[aă]m\\s*([\\d\\p{L}.…_]{0,6})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MOTTO = Pattern.compile(
            "cong\\s+hoa\\s+xa\\s+hoi(?:\\s+chu\\s+nghia(?:\\s+viet\\s+nam)?)?|^viet\\s+nam$|chu\\s+nghia\\s+viet\\s+nam"
                    + "|doc\\s+lap\\s*-\\s*tu\\s+do(?:\\s*-\\s*hanh\\s+phuc)?|dang\\s+cong\\s+san\\s+viet\\s+nam|tu\\s+do\\s*-\\s*hanh\\s+phuc");
    private static final Pattern DRAFT = Pattern.compile("^\\(?\\s*du thao\\b.*");
    private static final Pattern COLUMNS = Pattern.compile("\\t+|\\s{2,}|\\s*\\|\\s*");
    private static final int LONGEST_ISSUER = 120;

    static HeaderBlock of(List<PlacedText> lines) {
        List<PlacedText> issuers = new ArrayList<>();
        PlacedText number = null;
        PlacedText date = null;
        PlacedText draft = null;
        for (PlacedText line : lines) {
            PlacedText rest = line;
            Matcher dated = DATE.matcher(rest);
            if (dated.find()) {
                date = rest.part(dated.start(), dated.end());
                rest = cut(rest, dated.start(), dated.end());
            }
            String plain = Unmarked.of(rest);
            Matcher numbered = NUMBER.matcher(plain);
            if (numbered.find() && !plain.startsWith("so hieu")) {
                number = rest.part(numbered.start(1), numbered.end(1)).strip();
                rest = rest.part(0, numbered.start(1));
            } else if (BARE_NUMBER.matcher(plain).matches()) {
                number = rest.strip();
                rest = PlacedText.EMPTY;
            }
            for (PlacedText column : columns(rest)) {
                PlacedText part = beforeMotto(column);
                String words = Unmarked.of(part);
                if (DRAFT.matcher(words).matches()) {
                    draft = part;
                } else if (isIssuer(part, words)) {
                    issuers.add(part);
                }
            }
        }
        return new HeaderBlock(issuers, number, date, draft);
    }

    /** The columns of a line: blanks between single words are none, as in "BỘ  Y  TẾ". */
    private static List<PlacedText> columns(PlacedText line) {
        List<PlacedText> columns = new ArrayList<>();
        Matcher gap = COLUMNS.matcher(line);
        int from = 0;
        int kept = 0;
        while (gap.find(kept)) {
            kept = gap.end();
            boolean blanks = gap.group().isBlank() && gap.group().indexOf('\t') < 0;
            PlacedText left = line.part(from, gap.start()).strip();
            if (!blanks || !goesOn(left, line.from(gap.end()))) {
                columns.add(left);
                from = gap.end();
            }
        }
        columns.add(line.from(from).strip());
        return columns;
    }

    private static boolean goesOn(PlacedText left, PlacedText behind) {
        Matcher next = COLUMNS.matcher(behind);
        PlacedText right = next.find() ? behind.part(0, next.start()) : behind;
        boolean single = isOneWord(left.from(lastGap(left))) || isOneWord(right);
        return single
                && TypeLine.isCapital(left)
                && TypeLine.isCapital(right)
                && !DRAFT.matcher(Unmarked.of(behind)).matches();
    }

    private static int lastGap(PlacedText words) {
        int end = 0;
        Matcher gap = COLUMNS.matcher(words);
        while (gap.find()) {
            end = gap.end();
        }
        return end;
    }

    private static boolean isOneWord(PlacedText words) {
        return words.length() > 0 && words.toString().indexOf(' ') < 0;
    }

    /** The lines of a header in a table; a motto or date that was broken in its cell is put together. */
    static List<PlacedText> linesOf(Table table) {
        List<PlacedText> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                PlacedText whole = cell.text();
                boolean one = DATE.matcher(whole).find()
                        || MOTTO.matcher(Unmarked.of(whole)).lookingAt();
                if (one) {
                    lines.add(whole);
                } else {
                    cell.paragraphs().forEach(paragraph -> lines.addAll(paragraph.split('\n')));
                }
            }
        }
        return lines;
    }

    /** Who issued it, where the motto stands behind that on a line that has no columns left. */
    private static PlacedText beforeMotto(PlacedText column) {
        Matcher motto = MOTTO.matcher(Unmarked.of(column));
        return motto.find() && motto.start() > 0 ? column.part(0, motto.start()).strip() : column;
    }

    private static PlacedText cut(PlacedText line, int from, int to) {
        return PlacedText.join(List.of(line.part(0, from), line.from(to)), "  ");
    }

    private static boolean isIssuer(PlacedText part, String plain) {
        if (part.length() > LONGEST_ISSUER || MOTTO.matcher(plain).find()) {
            return false;
        }
        return TypeLine.isCapital(part)
                && plain.chars().filter(c -> c >= 'a' && c <= 'z').count() >= 3;
    }

    static boolean saysNumberOrDate(PlacedText line) {
        return (line.length() < 200 && DATE.matcher(line).find())
                || NUMBER.matcher(Unmarked.of(line)).lookingAt();
    }

    /** The place in front of the date; empty if none stands there. */
    String place() {
        Matcher dated = date == null ? null : DATE.matcher(date);
        if (dated == null || !dated.find() || dated.group(1) == null) {
            return "";
        }
        return Ending.cut(dated.group(1));
    }

    /** Day, month and year as printed; empty where they are left blank. */
    List<String> dayMonthYear() {
        Matcher dated = date == null ? null : DATE.matcher(date);
        return dated != null && dated.find()
                ? List.of(
                        dated.group(2).strip(),
                        dated.group(3).strip(),
                        dated.group(4).strip())
                : List.of();
    }
}
