package vn.childplan.examples.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements and the code that {@code docs/databases.md} gives for PostgreSQL. */
final class RecipePage {
    private static final Path PAGE = Path.of("..", "..", "docs", "databases.md");

    private RecipePage() {}

    /** The statements that begin with those words, in the order of the page. */
    static List<String> postgresStatements(String start) {
        return blocks("sql").filter(block -> block.startsWith(start)).toList();
    }

    /** The code, on one line each. */
    static List<String> postgresCode() {
        return blocks("java").map(RecipePage::onOneLine).toList();
    }

    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Stream<String> blocks(String language) {
        String page = text(PAGE);
        String postgres = page.substring(page.indexOf("## PostgreSQL"), page.indexOf("## MySQL"));
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(postgres)
                .results()
                .map((MatchResult block) -> block.group(1));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
