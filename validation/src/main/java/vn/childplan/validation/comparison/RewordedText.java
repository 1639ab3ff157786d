package vn.childplan.validation.comparison;

import java.util.List;
import vn.childplan.core.text.Text;

/** A text beside its earlier form, in words for people. */
final class RewordedText {
    /** Words that stand before and behind what was changed, to find the place by. */
    private static final int AROUND = 4;

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
        return isMostlyKept(runs) ? places(runs) : Text.of(before + " → " + after, before + " → " + after);
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

    private static Text places(List<WordRun> runs) {
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
                    vi.append(gap).append("[bỏ: ").append(run.words()).append(']');
                    en.append(gap).append("[out: ").append(run.words()).append(']');
                }
                case ADDED -> {
                    vi.append(gap).append("[thêm: ").append(run.words()).append(']');
                    en.append(gap).append("[in: ").append(run.words()).append(']');
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
