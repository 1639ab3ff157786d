package vn.childplan.reporting.model;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Characters that were replaced because no document can carry them, with how often each occurred.
 *
 * @param counts by code point; empty if all could be written
 */
public record Replaced(SortedMap<Integer, Integer> counts) {
    /** All could be written. */
    public static final Replaced NONE = new Replaced(new TreeMap<>());

    public Replaced {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** As in {@code U+0001 (2), U+FFFE (1)}. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(entry -> "U+" + hex(entry.getKey()) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
