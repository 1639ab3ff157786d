package vn.childplan.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of {@code docs/trust.md}: what each fuzz test was given and what came of it. All else on the page is written by hand. */
record TrustPage(Path file) {
    private static final String BEGIN = "<!-- Written by -Dchildplan.fuzz.page=true. -->\n";
    private static final String END = "<!-- Until here. -->\n";
    private static final Pattern TABLE =
            Pattern.compile(Pattern.quote(BEGIN) + "(.*?)" + Pattern.quote(END), Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\|");

    /** The fuzz tests that the page names, in its order. */
    Stream<String> targets() throws IOException {
        Matcher table = TABLE.matcher(Files.readString(file));
        return table.find() ? ROW.matcher(table.group(1)).results().map(row -> row.group(1)) : Stream.empty();
    }

    /** Puts a row for every fuzz test; one that has not been run has been given nothing. */
    void write(Map<String, FuzzResult> byTarget) throws IOException {
        List<FuzzResult> results = Target.all().stream()
                .map(Target::name)
                .map(name -> byTarget.getOrDefault(name, new FuzzResult(name, 0, 0, 0)))
                .toList();
        StringBuilder table = new StringBuilder(BEGIN);
        table.append(String.format(
                Locale.ROOT,
                "On %d cores shared with other work, %s %s, %s:%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                System.getProperty("os.name")));
        table.append("| fuzz test | executions | seconds | findings |\n|---|--:|--:|--:|\n");
        results.forEach(result -> table.append(String.format(
                Locale.ROOT,
                "| `%s` | %,d | %,d | %d |%n",
                result.target(),
                result.executions(),
                result.seconds(),
                result.findings())));
        table.append(String.format(
                Locale.ROOT,
                "| all | %,d | %,d | %d |%n",
                results.stream().mapToLong(FuzzResult::executions).sum(),
                results.stream().mapToInt(FuzzResult::seconds).sum(),
                results.stream().mapToInt(FuzzResult::findings).sum()));
        table.append(END);
        String page = Files.readString(file);
        Matcher old = TABLE.matcher(page);
        if (!old.find()) {
            throw new IllegalStateException(file + " has no place for the table");
        }
        Files.writeString(file, page.substring(0, old.start()) + table + page.substring(old.end()));
    }
}
