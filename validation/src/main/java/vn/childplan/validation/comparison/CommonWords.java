package vn.childplan.validation.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much of the shorter of two texts the other one says as well: words that follow each other, two by two ("xâm hại", "bỏ học"),
 * whatever their capitals, each pair of words weighing the more the fewer texts have it. A short text whose telling words all
 * stand in a long one is wholly said by it; "trẻ em", which is everywhere, tells nothing.
 *
 * <p>Only texts that have a pair of words in common are looked at, by an index of the pairs. A pair that more than
 * {@value #TELLING} texts of one side have is left out of the comparison, so that the work grows with the number of words and not
 * with its square.
 */
final class CommonWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** A pair of words in more texts than these does not tell which is which. */
    private static final int TELLING = 32;

    private final List<Map<String, Integer>> before;
    private final List<Map<String, Integer>> after;
    private final Map<String, Integer> textsWith = new HashMap<>();
    private final double[] weightBefore;
    private final double[] weightAfter;
    /** The earlier texts that have a pair of words. */
    private final Map<String, List<Integer>> placesBefore = new HashMap<>();

    CommonWords(List<String> before, List<String> after) {
        this.before = before.stream().map(CommonWords::pairs).toList();
        this.after = after.stream().map(CommonWords::pairs).toList();
        Stream.of(this.before, this.after)
                .flatMap(List::stream)
                .forEach(pairs -> pairs.keySet().forEach(pair -> textsWith.merge(pair, 1, Integer::sum)));
        this.weightBefore = this.before.stream().mapToDouble(this::weight).toArray();
        this.weightAfter = this.after.stream().mapToDouble(this::weight).toArray();
        for (int i = 0; i < this.before.size(); i++) {
            for (String pair : this.before.get(i).keySet()) {
                placesBefore.computeIfAbsent(pair, added -> new ArrayList<>()).add(i);
            }
        }
    }

    private static Map<String, Integer> pairs(String text) {
        String[] words = BETWEEN_WORDS.split(text.strip().toLowerCase(Locale.ROOT));
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            pairs.merge(words[i - 1] + " " + words[i], 1, Integer::sum);
        }
        return pairs;
    }

    private double weight(Map<String, Integer> pairs) {
        return pairs.entrySet().stream()
                .mapToDouble(pair -> pair.getValue() * weight(pair.getKey()))
                .sum();
    }

    /** 0 for a pair of words that all texts have. */
    private double weight(String pair) {
        return Math.log((double) (before.size() + after.size()) / textsWith.getOrDefault(pair, 1));
    }

    /**
     * For each later text the earlier one that it is likest to and that is likest to it, or -1: a text that two others would claim
     * goes to the likelier, and the other is left alone.
     *
     * @param atLeast how much of the shorter text must be said, from 0 to 1
     * @param fits whether an earlier and a later text may be one
     */
    int[] likestOfBoth(double atLeast, BiPredicate<Integer, Integer> fits) {
        int[] likestBefore = new int[after.size()];
        int[] likestAfter = new int[before.size()];
        double[] most = new double[before.size()];
        Arrays.fill(likestBefore, -1);
        Arrays.fill(likestAfter, -1);
        for (int j = 0; j < after.size(); j++) {
            double mostOfThis = 0;
            for (Map.Entry<Integer, Double> common : inCommon(j).entrySet()) {
                int i = common.getKey();
                double said = common.getValue() / Math.min(weightBefore[i], weightAfter[j]);
                if (said >= atLeast && fits.test(i, j)) {
                    // Of two that say all of it, the one that says little else.
                    double rank = said + common.getValue() / Math.max(weightBefore[i], weightAfter[j]) / 1_000;
                    if (rank > mostOfThis) {
                        mostOfThis = rank;
                        likestBefore[j] = i;
                    }
                    if (rank > most[i]) {
                        most[i] = rank;
                        likestAfter[i] = j;
                    }
                }
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (likestBefore[j] >= 0 && likestAfter[likestBefore[j]] != j) {
                likestBefore[j] = -1;
            }
        }
        return likestBefore;
    }

    /** What each earlier text has in common with a later one, by weight; those that have nothing are not there. */
    private Map<Integer, Double> inCommon(int j) {
        Map<Integer, Double> common = new TreeMap<>();
        after.get(j).forEach((pair, times) -> {
            List<Integer> places = placesBefore.getOrDefault(pair, List.of());
            double weight = weight(pair);
            if (places.size() <= TELLING && weight > 0) {
                places.forEach(i ->
                        common.merge(i, weight * Math.min(times, before.get(i).getOrDefault(pair, 0)), Double::sum));
            }
        });
        return common;
    }
}
