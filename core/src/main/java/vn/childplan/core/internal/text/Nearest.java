package vn.childplan.core.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words was probably meant. */
public final class Nearest {
    /** What is longer is no mistyped word. */
    private static final int LONGEST = 100;
    /** Letters compared for one word; of more known words than that makes possible the rest is left out. */
    private static final int MOST_STEPS = 2_000_000;

    private Nearest() {}

    /**
     * The known word nearest to a mistyped one, or empty if none is near: more than half of it, or every letter, would have
     * to change.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        return to(typed, known, new Budget(MOST_STEPS));
    }

    static Optional<String> to(String typed, Collection<String> known, Budget budget) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        record Near(String word, int distance) {}
        return known.stream()
                .filter(word -> word.length() <= 2 * LONGEST && budget.covers(word, wanted))
                .map(word -> new Near(word, distance(word.toLowerCase(Locale.ROOT), wanted)))
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .filter(near -> near.distance() <= Math.max(1, near.word().length() / 2))
                .filter(near -> near.distance() < Math.max(near.word().length(), wanted.length()))
                .map(Near::word);
    }

    /** How many letters may still be compared in one search. */
    public static final class Budget {
        private long left;

        public Budget(long steps) {
            this.left = steps;
        }

        /** Whether comparing two words is still within it; takes it off. */
        public boolean covers(String a, String b) {
            long steps = (long) (a.length() + 1) * (b.length() + 1);
            if (steps > left) {
                return false;
            }
            left -= steps;
            return true;
        }

        long left() {
            return left;
        }
    }

    /** Levenshtein distance: how many letters have to be put in, left out or changed. */
    public static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
