package vn.childplan.reporting.model;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * What was not written as it was: characters that were replaced because no document can carry them, and texts that were
 * cut short because the format holds no more at their place.
 *
 * @param counts how often each character was replaced, by code point; empty if all could be written
 * @param cut how many texts were cut short: in a workbook a heading of more than 32,767 characters; other
 *     texts go on in the cells below
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Replaced(SortedMap<Integer, Integer> counts, int cut) {
    /** All could be written. */
    public static final Replaced NONE = new Replaced(new TreeMap<>(), 0);

    public Replaced {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Whether all could be written. */
    public boolean isEmpty() {
        return counts.isEmpty() && cut == 0;
    }

    /** The characters, as in {@code U+0001 (2), U+FFFE (1)}. */
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
