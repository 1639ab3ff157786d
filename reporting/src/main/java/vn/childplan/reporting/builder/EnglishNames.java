package vn.childplan.reporting.builder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * What Vietnamese names of agencies mean in English, from {@code names-in-english.tsv}: a line of headings, then the name or how
 * names begin, the English, and its source. A name that ends in "…" is one that a capital goes on: "Báo …" is in "Báo Quảng Ngãi"
 * and not in "Báo cáo". The order of the lines is that of a note. Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EnglishNames {
    private static final String GOES_ON = " …";
    private static final EnglishNames KNOWN = new EnglishNames(read());

    private final Map<String, String> english;
    private final Pattern anyName;

    private EnglishNames(Map<String, String> english) {
        this.english = english;
        // The longest first, so that "Sở Y tế" is not read as "Sở"; whole words, so that "Hội Nông dân" is not found in
        // another name.
        this.anyName = Pattern.compile(english.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(EnglishNames::pattern)
                .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?!\\p{L})")));
    }

    /**
     * What the names of agencies that a text uses mean in English, for a page that explains them below it.
     *
     * @return "“Sở Y tế” – Department of Health" of each, in the order of notes; empty if the text uses none that is known
     */
    public static List<String> explainedIn(String text) {
        Set<String> names = new HashSet<>();
        KNOWN.find(text, names);
        return KNOWN.explained(names);
    }

    static EnglishNames known() {
        return KNOWN;
    }

    /** Adds to the names found those that a text has. */
    void find(String text, Set<String> found) {
        Matcher name = anyName.matcher(text);
        while (name.find()) {
            found.add(english.containsKey(name.group()) ? name.group() : name.group() + GOES_ON);
        }
    }

    private static String pattern(String name) {
        return name.endsWith(GOES_ON)
                ? Pattern.quote(name.substring(0, name.length() - GOES_ON.length())) + "(?= \\p{Lu})"
                : Pattern.quote(name);
    }

    /** Each name with its English, in the order of the table. */
    List<Map.Entry<String, String>> each(Set<String> names) {
        return english.entrySet().stream()
                .filter(name -> names.contains(name.getKey()))
                .toList();
    }

    /**
     * "“Sở Y tế” – Department of Health" of each, in the order of the table; names that go on from another in both languages
     * behind it: "“UBND” – People's Committee (“xã”: of a commune)".
     */
    List<String> explained(Set<String> names) {
        Map<String, List<String>> longer = new LinkedHashMap<>();
        for (String name : english.keySet()) {
            String shorter = shorter(name);
            if (names.contains(name)) {
                longer.computeIfAbsent(shorter, none -> new ArrayList<>());
                if (!shorter.equals(name)) {
                    longer.get(shorter).add("“" + rest(name, shorter) + "”: " + rest(meaning(name), meaning(shorter)));
                }
            }
        }
        List<String> explained = new ArrayList<>();
        longer.forEach((name, more) -> explained.add("“" + name + "” – " + meaning(name)
                + (more.isEmpty() ? "" : more.stream().collect(Collectors.joining("; ", " (", ")")))));
        return explained;
    }

    /** The name in the table from which another goes on, in both languages; itself if there is none. */
    private String shorter(String name) {
        return english.keySet().stream()
                .filter(other -> name.startsWith(other + " ") && meaning(name).startsWith(meaning(other) + " "))
                .findFirst()
                .orElse(name);
    }

    private static String rest(String text, String beginning) {
        return text.substring(beginning.length() + 1);
    }

    private String meaning(String name) {
        return Objects.requireNonNull(english.get(name), name);
    }

    private static Map<String, String> read() {
        try (InputStream in = EnglishNames.class.getResourceAsStream("names-in-english.tsv")) {
            if (in == null) {
                throw new IllegalStateException("names-in-english.tsv is missing");
            }
            Map<String, String> names = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> names.put(cells[0], cells[1]));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
