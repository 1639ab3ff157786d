package vn.childplan.validation.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.validation.comparison.WordRun.Kind;

/** Which words of a text were kept, taken out and put in: by the longest sequence of words that both texts have. */
final class WordComparison {
    /** What is compared word by word at most, as words of the one times words of the other: about two thousand words each. */
    private static final long LONGEST = 4_000_000;

    private WordComparison() {}

    /**
     * The later text with what was taken out standing where it stood, before what took its place. Texts too long for it
     * are one run taken out and one put in.
     */
    static List<WordRun> between(String before, String after) {
        String[] was = words(before);
        String[] is = words(after);
        int same = 0;
        int shorter = Math.min(was.length, is.length);
        while (same < shorter && was[same].equals(is[same])) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && was[was.length - 1 - end].equals(is[is.length - 1 - end])) {
            end++;
        }
        Runs runs = new Runs();
        runs.add(Kind.KEPT, is, 0, same);
        middle(Arrays.copyOfRange(was, same, was.length - end), Arrays.copyOfRange(is, same, is.length - end), runs);
        runs.add(Kind.KEPT, is, is.length - end, is.length);
        return runs.all();
    }

    /** How alike two texts are, from 0 to 1: words that both have, in whatever order, twice, by the words of both. */
    static double likeness(String[] was, String[] is) {
        if (was.length + is.length == 0) {
            return 1;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : was) {
            counts.merge(word, 1, Integer::sum);
        }
        int both = 0;
        for (String word : is) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                both++;
            }
        }
        return 2.0 * both / (was.length + is.length);
    }

    /** The words of a text, in order. */
    static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
    }

    private static void middle(String[] was, String[] is, Runs runs) {
        if ((long) was.length * is.length > LONGEST) {
            runs.add(Kind.REMOVED, was, 0, was.length);
            runs.add(Kind.ADDED, is, 0, is.length);
            return;
        }
        int[][] common = common(was, is);
        int i = 0;
        int j = 0;
        while (i < was.length || j < is.length) {
            if (i < was.length && j < is.length && was[i].equals(is[j])) {
                runs.add(Kind.KEPT, is, j, j + 1);
                i++;
                j++;
            } else if (i < was.length && (j == is.length || common[i + 1][j] >= common[i][j + 1])) {
                runs.add(Kind.REMOVED, was, i, i + 1);
                i++;
            } else {
                runs.add(Kind.ADDED, is, j, j + 1);
                j++;
            }
        }
    }

    /** For each pair of places, how many words both texts have in common from there on, in order. */
    private static int[][] common(String[] was, String[] is) {
        int[][] common = new int[was.length + 1][is.length + 1];
        for (int i = was.length - 1; i >= 0; i--) {
            for (int j = is.length - 1; j >= 0; j--) {
                common[i][j] =
                        was[i].equals(is[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Runs under way: words of one kind that follow each other are one run, and between two kept runs all taken out stands first. */
    private static final class Runs {
        private final List<WordRun> done = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<String> added = new ArrayList<>();

        void add(Kind kind, String[] words, int from, int to) {
            if (from == to) {
                return;
            }
            if (kind == Kind.KEPT) {
                close(Kind.REMOVED, removed);
                close(Kind.ADDED, added);
            } else {
                close(Kind.KEPT, kept);
            }
            List<String> run = switch (kind) {
                case KEPT -> kept;
                case REMOVED -> removed;
                case ADDED -> added;
            };
            run.addAll(Arrays.asList(words).subList(from, to));
        }

        private void close(Kind kind, List<String> run) {
            if (!run.isEmpty()) {
                done.add(new WordRun(kind, String.join(" ", run)));
                run.clear();
            }
        }

        List<WordRun> all() {
            close(Kind.KEPT, kept);
            close(Kind.REMOVED, removed);
            close(Kind.ADDED, added);
            return List.copyOf(done);
        }
    }
}
