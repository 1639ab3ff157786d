package vn.childplan.validation.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.text.Text;

/** A text beside its earlier form, in words for people. */
final class RewordedText {
    /** Words that stand before and behind what was changed, to find the place by. */
    private static final int AROUND = 4;
    /** A text of so many words is shown whole in a cell. */
    private static final int SHORT = 25;

    private RewordedText() {}

    /** What was there and what is there now: whole, where little was kept, else the places that differ. */
    static Text of(String before, String after) {
        if (before.equals(after)) {
            return Text.of("lời văn như cũ, cách hiểu khác", "the same words, read otherwise");
        }
        if (before.isBlank()) {
            return Text.of("thêm: " + after, "added: " + after);
        }
        if (after.isBlank()) {
            return Text.of("bỏ: " + before, "taken out: " + before);
        }
        List<WordRun> runs = WordComparison.between(before, after);
        return isMostlyKept(runs)
                ? places(runs, Text.of("bỏ", "out"), Text.of("thêm", "in"))
                : Text.of(before + " → " + after, before + " → " + after);
    }

    /** The same of two texts of which neither is a form of the other. */
    static Text ofTwo(String first, String second) {
        if (first.equals(second)) {
            return Text.of("lời văn như nhau, cách hiểu khác", "the same words, read otherwise");
        }
        List<WordRun> runs = WordComparison.between(first, second);
        return isMostlyKept(runs)
                ? places(runs, Text.of("thứ nhất", "first"), Text.of("thứ hai", "second"))
                : Text.of(
                        both("thứ nhất: ", first, "thứ hai: ", second, "không có"),
                        both("first: ", first, "second: ", second, "none"));
    }

    /** A text that ends its own sentence is not followed by a semicolon. */
    private static String both(String inFirst, String first, String inSecond, String second, String none) {
        String said = inFirst + (first.isBlank() ? none : first);
        return (said.endsWith(".") ? said + " " : said + "; ") + inSecond + (second.isBlank() ? none : second);
    }

    /**
     * One of two forms of a text: whole where it is short or where little was kept, else the places that differ.
     *
     * @param whole the form asked for
     * @param own the kind of the words that only it has
     */
    static String side(String whole, String before, String after, WordRun.Kind own) {
        List<WordRun> runs = WordComparison.between(before, after);
        if (WordComparison.words(whole).length <= SHORT || !isMostlyKept(runs)) {
            return whole;
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            WordRun run = runs.get(i);
            if (run.kind() == WordRun.Kind.KEPT) {
                shown.add(around(run.words(), i == 0, i == runs.size() - 1));
            } else if (run.kind() == own) {
                shown.add(run.words());
            }
        }
        return String.join(" ", shown);
    }

    private static boolean isMostlyKept(List<WordRun> runs) {
        int kept = 0;
        int all = 0;
        for (WordRun run : runs) {
            int words = run.words().split(" ", -1).length;
            all += words;
            kept += run.kind() == WordRun.Kind.KEPT ? words : 0;
        }
        return 2 * kept >= all;
    }

    private static Text places(List<WordRun> runs, Text out, Text in) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            WordRun run = runs.get(i);
            String gap = i == 0 ? "" : " ";
            switch (run.kind()) {
                case KEPT -> {
                    String shown = gap + around(run.words(), i == 0, i == runs.size() - 1);
                    vi.append(shown);
                    en.append(shown);
                }
                case REMOVED -> {
                    vi.append(gap).append('[' + out.vi() + ": " + run.words() + ']');
                    en.append(gap).append('[' + out.en() + ": " + run.words() + ']');
                }
                case ADDED -> {
                    vi.append(gap).append('[' + in.vi() + ": " + run.words() + ']');
                    en.append(gap).append('[' + in.en() + ": " + run.words() + ']');
                }
            }
        }
        return Text.of(vi.toString(), en.toString());
    }

    /** The words next to a change; "…" for those between. */
    private static String around(String words, boolean first, boolean last) {
        String[] all = words.split(" ", -1);
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (all.length <= head + tail + 1) {
            return words;
        }
        List<String> list = List.of(all);
        String begins = String.join(" ", list.subList(0, head));
        String ends = String.join(" ", list.subList(all.length - tail, all.length));
        return (begins.isEmpty() ? "…" : begins + " …") + (ends.isEmpty() ? "" : " " + ends);
    }
}
