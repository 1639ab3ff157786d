package vn.childplan.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What {@code docs/spring.md} shows is what this application does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpringPageTest {
    private static final Pattern SNIPPET = Pattern.compile("```(?:java|properties)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_snippet_of_the_page_stands_in_this_application() throws IOException {
        String page = Files.readString(Path.of("../../../docs/spring.md"));
        List<String> snippets =
                SNIPPET.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(snippets).hasSize(6);
        assertThat(snippets).allSatisfy(snippet -> assertThat(sources()).contains(snippet));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("../spring-boot-4/src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
