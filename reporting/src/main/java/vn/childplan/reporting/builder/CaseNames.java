package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Wording;

/** In which cases each rule came to something, by the id of the rule, as a cell of a table shows them. */
record CaseNames(Map<String, List<String>> byRule) {
    /** More would make rows of rules that every case tries too long to read; the JSON has them all. */
    private static final int SHOWN = 4;

    CaseNames {
        byRule = Map.copyOf(byRule);
    }

    boolean isEmpty() {
        return byRule.isEmpty();
    }

    /** The first of them by their names below the folder of all, and how many more there are; null for none. */
    @Nullable
    String in(Wording words, String rule) {
        List<String> named = byRule.getOrDefault(rule, List.of());
        if (named.isEmpty()) {
            return null;
        }
        int folder = folder(byRule.values()).length();
        List<String> lines = named.stream()
                .limit(SHOWN)
                .map(name -> name.substring(folder))
                .collect(Collectors.toCollection(ArrayList::new));
        int more = named.size() - lines.size();
        if (more > 0) {
            lines.add(words.say("… và " + words.number(more) + " nữa", "… and " + words.number(more) + " more"));
        }
        return String.join("\n", lines);
    }

    /** What the names of all cases begin with, up to the last separator of folders; empty if they share none. */
    private static String folder(Collection<List<String>> cases) {
        String folder = null;
        for (String name : cases.stream().flatMap(List::stream).toList()) {
            int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
            folder = folder == null ? name.substring(0, end) : folder;
            while (!name.startsWith(folder)) {
                int shorter = Math.max(
                        folder.lastIndexOf('/', folder.length() - 2), folder.lastIndexOf('\\', folder.length() - 2));
                folder = folder.substring(0, shorter + 1);
            }
        }
        return folder == null ? "" : folder;
    }
}
