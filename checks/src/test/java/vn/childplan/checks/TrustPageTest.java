package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What docs/trust.md says is held is held by a test that is there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrustPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");

    @Test
    void every_row_of_what_is_held_names_a_test_that_is_there() throws IOException {
        Set<String> tests = tests();
        String page = Files.readString(ROOT.resolve("docs/trust.md"));
        for (String section : List.of("Time in proportion to size", "Faults")) {
            List<String> rows = rows(page, section);
            assertTrue(rows.size() > 3, section + " has " + rows.size() + " rows");
            for (String row : rows) {
                List<String> named = named(row);
                assertTrue(!named.isEmpty(), "no test is named in: " + row);
                assertTrue(tests.containsAll(named), "not there, one of " + named);
            }
        }
        assertEquals(
                List.of(),
                named(page).stream().filter(name -> !tests.contains(name)).toList());
    }

    /** The rows of the tables of a section, without their heads. */
    private static List<String> rows(String page, String section) {
        String from = page.substring(page.indexOf("\n## " + section + "\n") + 4);
        int end = from.indexOf("\n## ");
        return (end < 0 ? from : from.substring(0, end))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
                .toList();
    }

    private static List<String> named(String text) {
        List<String> names = new ArrayList<>();
        Matcher each = TEST.matcher(text);
        while (each.find()) {
            names.add(each.group(1));
        }
        return names;
    }

    private static Set<String> tests() throws IOException {
        Set<String> names = new TreeSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean passed =
                        name.equals("target") || name.equals("main") || (name.startsWith(".") && name.length() > 2);
                return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".java")) {
                    names.add(name.substring(0, name.length() - ".java".length()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return names;
    }
}
