package vn.childplan.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a text into paragraphs. Whether a line goes on with the one before it is told by what the whole text
 * does: whether it breaks its lines at a width, sets its paragraphs in, or parts them by empty lines.
 */
public final class Wrapping {
    /** What begins a paragraph wherever it stands: a bullet, a number, a letter, a Roman number, a part. */
    private static final Pattern MARKED = Pattern.compile(
            "(?:[-–—•+~*●▪]\\s*\\S"
                    + "|\\(?\\d{1,2}(?:\\.\\d{1,2}){0,4}(?:[.)](?=\\s|\\p{Lu}|$)|/(?=\\s|\\p{Lu}\\p{Ll}|$))"
                    + "|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})*+\\s"
                    + "|[IVXLl]{1,6}(?:[.)/]\\s|[-–]\\s*\\p{Lu})|\\d{1,2}[-–]\\s+\\p{Lu}|[A-ZĐ][.)/]\\s|[a-zđ][.)]\\s|[“\"]?(?:phan|chuong|muc|dieu|hoat dong|nhiem vu) (?:thu \\p{L}+|[ivx\\d]{1,4})\\b).*");
    /** A year or number behind a dash is the rest of a span that was broken: "2026" / "- 2030". */
    private static final Pattern REST_OF_SPAN = Pattern.compile("[-–—]\\s*\\d.*");

    private static final Pattern ENDS =
            Pattern.compile(".*(?:[.;:!?…]|\\./\\.?|\\.\\.\\.)[”\"’)\\]]*\\s*", Pattern.DOTALL);
    private static final Pattern LABELLED =
            Pattern.compile("(?:\\p{L}+[ ,]+){0,7}\\p{L}+ ?: ?\\S.*|(?:\\p{L}+ ){1,7}\\p{L}+:");
    private static final int LABEL = 60;

    /** A number whose words have gone to the next line. */
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*+|[IVX]{1,5}|[a-zđA-ZĐ])[.)/]");

    private final boolean wrapped;
    private final boolean indented;
    private final boolean parted;
    private final int width;

    private Wrapping(boolean wrapped, boolean indented, boolean parted, int width) {
        this.wrapped = wrapped;
        this.indented = indented;
        this.parted = parted;
        this.width = width;
    }

    /** How a text lays its lines. */
    public static Wrapping of(List<? extends Block> blocks) {
        int pairs = 0;
        int goingOn = 0;
        int parts = 0;
        int setIn = 0;
        int flush = 0;
        List<Integer> lengths = new ArrayList<>();
        Paragraph before = null;
        for (Block block : blocks) {
            if (!(block instanceof Paragraph line) || line.whole()) {
                before = null;
                continue;
            }
            lengths.add(line.indent() + line.text().length());
            if (line.indent() >= 3) {
                setIn++;
            } else {
                flush++;
            }
            if (line.blankBefore()) {
                parts++;
            } else if (before != null) {
                pairs++;
                goingOn += goesOnInWords(before, line) ? 1 : 0;
            }
            before = line;
        }
        lengths.sort(null);
        int width = lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * 9 / 10);
        boolean wrapped = goingOn >= 2 && goingOn * 8 >= pairs;
        return new Wrapping(
                wrapped, setIn * 5 > setIn + flush && flush * 5 > setIn + flush, parts * 6 > lengths.size(), width);
    }

    private static boolean goesOnInWords(Paragraph before, Paragraph line) {
        return startsSmall(line) && !MARKED.matcher(Unmarked.of(line.text())).lookingAt() && !ends(before);
    }

    /** The paragraphs; what its source broke nowhere, and tables, are left as they are. */
    public List<Block> join(List<? extends Block> blocks) {
        List<Block> joined = new ArrayList<>();
        List<PlacedText> open = new ArrayList<>();
        Paragraph first = null;
        Paragraph last = null;
        for (Block block : blocks) {
            boolean line = block instanceof Paragraph paragraph && !paragraph.whole();
            if (line && last != null && goesOn(last, (Paragraph) block)) {
                open.add(((Paragraph) block).text());
                last = (Paragraph) block;
                continue;
            }
            close(joined, first, open);
            open.clear();
            first = line ? (Paragraph) block : null;
            last = first;
            if (first == null) {
                joined.add(block);
            } else {
                open.add(first.text());
            }
        }
        close(joined, first, open);
        return joined;
    }

    private static void close(List<Block> joined, @Nullable Paragraph first, List<PlacedText> open) {
        if (first != null) {
            joined.add(new Paragraph(PlacedText.join(open, " "), first.indent(), first.blankBefore(), true));
        }
    }

    private boolean goesOn(Paragraph last, Paragraph line) {
        if (!line.blankBefore() && NUMBER_ALONE.matcher(last.text()).matches()) {
            return true;
        }
        if (line.blankBefore() || !wrapped) {
            boolean marked = isMarked(last, line);
            return !marked && startsSmall(line) && !ends(last);
        }
        if (isMarked(last, line)) {
            return false;
        }
        if (indented && line.indent() >= 3) {
            return false;
        }
        if (indented) {
            return true;
        }
        if (parted) {
            return !(isLabelled(line) && ends(last));
        }
        return startsSmall(line) || fills(last, line);
    }

    private static boolean isMarked(Paragraph last, Paragraph line) {
        String plain = Unmarked.of(line.text());
        boolean marked = MARKED.matcher(line.text()).lookingAt()
                || (MARKED.matcher(plain).lookingAt() && isPart(plain));
        if (!marked) {
            return false;
        }
        boolean restOfSpan = REST_OF_SPAN.matcher(line.text()).matches() && endsInDigit(last);
        return !restOfSpan;
    }

    private static boolean isPart(String plain) {
        return plain.startsWith("phan thu") || plain.startsWith("dieu ") || plain.startsWith("chuong ");
    }

    private boolean fills(Paragraph last, Paragraph line) {
        String words = line.words();
        int space = words.indexOf(' ');
        int firstWord = space < 0 ? words.length() : space;
        return (last.indent() + last.text().length() + 1 + firstWord) * 10 > width * 9;
    }

    private static boolean isLabelled(Paragraph line) {
        String words = line.words();
        return LABELLED.matcher(words.length() > LABEL ? words.substring(0, LABEL) : words)
                        .matches()
                && Character.isUpperCase(words.charAt(0));
    }

    private static boolean startsSmall(Paragraph line) {
        return line.text().length() > 0 && Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean endsInDigit(Paragraph line) {
        int length = line.text().length();
        return length > 0 && Character.isDigit(line.text().charAt(length - 1));
    }

    private static boolean ends(Paragraph line) {
        return ENDS.matcher(line.text()).matches();
    }
}
