package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * Puts together what was broken at the edge of a column: a line goes on with the next one where the first word of that one
 * had no room on it, and nothing says that a paragraph begins.
 */
final class Paragraphs {
    /** What begins a paragraph wherever it stands. */
    private static final Pattern MARKED = Pattern.compile("(?:[-–—•+*●▪]\\s*\\p{L}"
            + "|\\(?\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)](?:\\s|\\p{Lu})|\\d{1,2}/\\s*\\p{Lu}|\\d{1,2}(?:\\.\\d{1,2})++\\s"
            + "|\\(?(?:\\d{1,3}|[IVX]{1,6})\\)?\\t"
            + "|[IVX]{1,6}[.)/]\\s|[A-ZĐ][.)/]\\s|[a-zđ][.)]\\s"
            + "|(?:phan thu|phu luc|dieu \\d|noi nhan)\\b).*");
    /** Such a part of the size of a letter is set in. */
    private static final float SET_IN = 0.8f;

    /** How far the next tab stop is at most, in points: 1.27 cm. */
    private static final float TAB = 36;

    /** A text is wider than a column of it by so many sizes of a letter at least. */
    private static final float FEWEST_WIDER = 5;

    private static final float NEW_PARAGRAPH = 1.25f;
    private static final float EMPTY_LINE = 1.7f;
    private static final float OTHER_SIZE = 1.15f;
    private static final int MOST_INDENT = 80;
    /** A line with fewer is no row of a table. */
    private static final int FEWEST_TABS = 2;

    /** A line in its column. */
    record Set(Line line, Column column) {
        boolean isSetIn() {
            return line.x0() > column.left() + SET_IN * line.size();
        }

        /** Whether the next line would have gone on here, had there been room; in a row with tabs, behind the next one. */
        boolean isFullBefore(Line next, boolean row) {
            boolean tab = row && next.x0() > column.left() + SET_IN * next.size();
            float needed = (tab ? TAB : line.space()) + next.start();
            if (line.x1() + needed > column.right()) {
                return true;
            }
            return isCentred() && line.width() + needed > column.right() - column.left();
        }

        /** Whether as much room is before it as behind it. */
        boolean isCentred() {
            float before = line.x0() - column.left();
            float behind = column.right() - line.x1();
            return Math.abs(before - behind) < line.size();
        }
    }

    private final float leading;
    private final boolean setIn;

    private Paragraphs(float leading, boolean setIn) {
        this.leading = leading;
        this.setIn = setIn;
    }

    /** How a document sets its paragraphs: how far its lines are apart, and whether it sets first lines in. */
    static Paragraphs of(List<Set> lines) {
        List<Float> gaps = new ArrayList<>();
        int begun = 0;
        int begunSetIn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Set last = lines.get(i - 1);
            Set next = lines.get(i);
            if (last.isFullBefore(next.line, last.line.hasTabs())) {
                if (isBelow(last, next)) {
                    gaps.add((next.line.y() - last.line.y()) / next.line.size());
                }
            } else {
                begun++;
                begunSetIn += next.isSetIn() ? 1 : 0;
            }
        }
        gaps.sort(null);
        float leading = gaps.isEmpty() ? 1.3f : gaps.get(gaps.size() / 2);
        return new Paragraphs(leading, begunSetIn * 2 > begun);
    }

    private static boolean isBelow(Set last, Set next) {
        return last.line.page() == next.line.page() && last.column == next.column && next.line.y() > last.line.y();
    }

    /** The lines of a text as if nobody had broken them, set in by spaces, with an empty one where there is room for one. */
    List<PlacedText> join(List<Set> lines) {
        List<PlacedText> joined = new ArrayList<>();
        List<PlacedText> open = new ArrayList<>();
        Set last = null;
        boolean row = false;
        for (Set next : lines) {
            if (last != null && goesOn(last, next, row)) {
                goOn(open, last.line, next.line, row && next.isSetIn());
                row |= next.line.hasTabs();
            } else {
                close(joined, open);
                if (last != null && isBelow(last, next) && gap(last, next) > EMPTY_LINE) {
                    joined.add(PlacedText.EMPTY);
                }
                open.add(indent(next));
                open.add(next.line.words());
                row = next.line.hasTabs();
            }
            last = next;
        }
        close(joined, open);
        return withEmptyCells(joined);
    }

    /** A row of a table in tabs that ends in empty cells shows nothing of them: they are put back. */
    private static List<PlacedText> withEmptyCells(List<PlacedText> lines) {
        List<PlacedText> whole = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PlacedText line = lines.get(i);
            int tabs = tabs(line);
            int before = whole.isEmpty() ? 0 : tabs(whole.get(whole.size() - 1));
            int next = i + 1;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            boolean between = before > FEWEST_TABS && next < lines.size() && tabs(lines.get(next)) > FEWEST_TABS;
            if (between && tabs > 0 && tabs < FEWEST_TABS) {
                whole.add(PlacedText.join(List.of(line, PlacedText.of("\t".repeat(before - tabs), line.line())), ""));
                i = next - 1;
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static int tabs(PlacedText line) {
        return (int) line.chars().filter(c -> c == '\t').count();
    }

    private static void close(List<PlacedText> joined, List<PlacedText> open) {
        if (!open.isEmpty()) {
            joined.add(PlacedText.join(open, ""));
            open.clear();
        }
    }

    private static PlacedText indent(Set line) {
        float width = (line.line.x0() - line.column.left()) * 2 / line.line.size();
        int spaces = Math.max(0, Math.min(MOST_INDENT, Math.round(width)));
        return between(" ".repeat(spaces), line.line);
    }

    private static PlacedText between(String words, Line line) {
        return PlacedText.of(words, line.words().line());
    }

    private float gap(Set last, Set next) {
        return (next.line.y() - last.line.y()) / next.line.size() / leading;
    }

    private static void goOn(List<PlacedText> open, Line last, Line next, boolean tab) {
        PlacedText before = last.words();
        boolean hyphen = isHyphenated(before);
        if (tab) {
            open.add(between("\t", next));
        } else if (hyphen && BrokenWord.isParted(before, next.words())) {
            PlacedText end = open.remove(open.size() - 1);
            open.add(end.part(0, end.length() - 1));
        } else if (!hyphen && !last.parted() && !endsWith(before, '/') && !beginsWithStop(next.words())) {
            open.add(between(" ", next));
        }
        open.add(next.words());
    }

    /** A comma that had no room on the line before. */
    private static boolean beginsWithStop(PlacedText words) {
        return words.length() > 0 && ",;.:)".indexOf(words.charAt(0)) >= 0;
    }

    private static boolean isHyphenated(PlacedText words) {
        return endsWith(words, '-')
                && words.length() > 1
                && Character.isLetterOrDigit(words.charAt(words.length() - 2));
    }

    private static boolean endsWith(PlacedText text, char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    private boolean goesOn(Set last, Set next, boolean row) {
        if ((!last.isFullBefore(next.line, row) && !isHyphenated(last.line.words()))
                || isOtherSize(last.line, next.line)) {
            return false;
        }
        if (entersColumn(last, next) || (isBelow(last, next) && gap(last, next) > NEW_PARAGRAPH)) {
            return false;
        }
        if (isHeading(last.line.words(), next.line.words()) || isRow(last.line.words(), next.line.words())) {
            return false;
        }
        boolean marked = isMarked(next.line.words());
        if (!marked && startsSmall(next.line.words())) {
            return true;
        }
        if (last.isCentred() && next.isCentred() && next.isSetIn()) {
            return !marked;
        }
        if (setIn) {
            return next.isSetIn() ? hangs(last, next, marked) : !marked || !ends(last.line.words());
        }
        if (next.isSetIn() && !row) {
            return hangs(last, next, marked);
        }
        return !marked;
    }

    /** Behind what runs over both columns a full line of the left one begins a paragraph: the last line of one is hardly full. */
    private static boolean entersColumn(Set last, Set next) {
        float size = next.line.size();
        return last.column.right() > next.column.right() + FEWEST_WIDER * size
                && Math.abs(next.line.x1() - next.column.right()) < size
                && !startsSmall(next.line.words());
    }

    /** Whether it stands under the words behind a number or dash, as the lines of one item do. */
    private static boolean hangs(Set last, Set next, boolean marked) {
        boolean under =
                Math.abs(next.line.x0() - last.line.x0()) < SET_IN * next.line.size() && !isMarked(last.line.words());
        boolean behind = isMarked(last.line.words())
                && Math.abs(next.line.x0() - last.line.x0() - last.line.start() - last.line.space())
                        < 2 * next.line.size();
        return !marked && (behind || (under && !last.line.words().toString().endsWith(".")));
    }

    /** What is in capitals ends where small letters begin, and begins anew behind them, unless it is a single word. */
    private static boolean isHeading(PlacedText last, PlacedText next) {
        return isCapital(last)
                ? !isCapital(next)
                : isCapital(next) && next.toString().indexOf(' ') > 0;
    }

    private static boolean isCapital(PlacedText words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }

    /** Bars about each line part rows. */
    private static boolean isRow(PlacedText last, PlacedText next) {
        return endsWith(last, '|') && next.length() > 0 && next.charAt(0) == '|';
    }

    private static boolean isOtherSize(Line last, Line next) {
        return Math.max(last.size(), next.size()) > OTHER_SIZE * Math.min(last.size(), next.size());
    }

    private static boolean isMarked(PlacedText words) {
        String plain = Unmarked.of(words);
        return MARKED.matcher(words).lookingAt()
                || (MARKED.matcher(plain).lookingAt() && plain.matches("(?:phan|phu|dieu|noi) .*"));
    }

    private static boolean ends(PlacedText words) {
        return endsWith(words, '.') || endsWith(words, ';') || endsWith(words, ':');
    }

    private static boolean startsSmall(PlacedText words) {
        return words.length() > 0 && Character.isLowerCase(words.charAt(0));
    }

    /** The paragraphs of a cell so wide. */
    static List<PlacedText> ofCell(List<Line> lines, float width) {
        List<PlacedText> paragraphs = new ArrayList<>();
        List<PlacedText> open = new ArrayList<>();
        Line last = null;
        for (Line next : lines) {
            if (last != null) {
                boolean full = last.width() + last.space() + next.start() > width - last.size();
                if (BrokenWord.isCut(last.words(), next.words(), full)) {
                    open.add(next.words());
                    last = next;
                    continue;
                }
                if ((full || startsSmall(next.words())) && !isMarked(next.words())) {
                    goOn(open, last, next, false);
                    last = next;
                    continue;
                }
            }
            close(paragraphs, open);
            open.add(next.words());
            last = next;
        }
        close(paragraphs, open);
        return paragraphs;
    }
}
