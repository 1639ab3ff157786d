package vn.childplan.reporting.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;

/**
 * The capitals that the words of a title in capitals have where the plan writes them in its text: "Luật Việc làm", "Kế hoạch hành động
 * của Chính phủ". The longest row of words that title and text have in common tells; a single word tells nothing.
 */
final class CapitalsOfText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** What a word stands behind whose capital says that a sentence begins. */
    private static final String BEGINS = ".:;!?“\"(";
    /** Words of a title, more of which are not looked for. */
    private static final int MOST = 100;

    private final List<String> title = new ArrayList<>();
    private final int[] longest;
    private final boolean[] capital;

    private CapitalsOfText(String title) {
        words(title).stream().limit(MOST).forEach(word -> this.title.add(word.key()));
        this.longest = new int[this.title.size()];
        this.capital = new boolean[this.title.size()];
    }

    /** A word as it is compared, and whether it is written as a name: with a capital alone, and not because a sentence begins. */
    private record Word(String key, boolean name) {}

    /** The title, all in small letters, with the capitals of the text; its first word stays small. */
    static String in(String title, Plan plan) {
        CapitalsOfText capitals = new CapitalsOfText(title);
        capitals.read(plan.preamble().wording());
        plan.clauses().stream().map(Clause::lines).flatMap(List::stream).forEach(capitals::read);
        return capitals.set(title);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group();
            boolean capital = Character.isUpperCase(written.codePointAt(0))
                    && written.substring(1).equals(written.substring(1).toLowerCase(Locale.ROOT));
            words.add(new Word(written.toLowerCase(Locale.ROOT), capital && !begins(text, word.start())));
        }
        return words;
    }

    private static boolean begins(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || BEGINS.indexOf(text.charAt(before)) >= 0;
    }

    private void read(String text) {
        List<Word> words = words(text);
        Map<String, List<Integer>> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.computeIfAbsent(words.get(i).key() + " " + words.get(i + 1).key(), pair -> new ArrayList<>())
                    .add(i);
        }
        for (int t = 0; t + 1 < title.size(); t++) {
            for (int at : pairs.getOrDefault(title.get(t) + " " + title.get(t + 1), List.of())) {
                take(words, at, t);
            }
        }
    }

    private void take(List<Word> words, int at, int from) {
        int length = 0;
        while (from + length < title.size()
                && at + length < words.size()
                && title.get(from + length).equals(words.get(at + length).key())) {
            length++;
        }
        for (int k = 0; k < length; k++) {
            if (length > longest[from + k]) {
                longest[from + k] = length;
                capital[from + k] = words.get(at + k).name();
            }
        }
    }

    private String set(String written) {
        StringBuilder set = new StringBuilder(written);
        Matcher word = WORD.matcher(written);
        for (int k = 0; k < capital.length && word.find(); k++) {
            if (k > 0 && capital[k]) {
                set.setCharAt(word.start(), Character.toUpperCase(written.charAt(word.start())));
            }
        }
        return set.toString();
    }
}
