package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The guide says what a reader does and sees; these tests do it and look. */
class GuideTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path GUIDE = ROOT.resolve("docs/guide");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern NEEDS = Pattern.compile("(?m)^Needs: .*$");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> theReadmeAndEveryPageOfTheGuideCanBeFollowedFromTopToBottom() throws IOException {
        List<Path> pages = pages();
        assertTrue(pages.size() >= 12, "the guide has its pages");
        Path readme = ROOT.resolve("README.md");
        long examples = GuidePage.blocks(Files.readAllLines(readme)).stream()
                .filter(block -> block.language().equals("java"))
                .count();
        assertTrue(examples >= 2, "the README has examples");
        return Stream.concat(Stream.of(readme), pages.stream()).map(page -> {
            String name = ROOT.relativize(page).toString();
            return DynamicTest.dynamicTest(name, () -> {
                Path empty = Files.createDirectories(folder.resolve(name));
                assertEquals("", GuidePage.followed(page, empty));
            });
        });
    }

    @Test
    void everyLinkOfTheGuideLeadsToAFileThatIsThere() throws IOException {
        Set<String> dead = new TreeSet<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    dead.add(page.getFileName() + " leads to " + link.group(1));
                }
            }
        }
        assertEquals(Set.of(), dead);
    }

    @Test
    void theFirstPageOfTheGuideLeadsToEveryOther() throws IOException {
        String first = Files.readString(GUIDE.resolve("README.md"));
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            if (!name.equals("README.md") && !first.contains("(" + name + ")")) {
                missing.add(name);
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** A page with Java says which artifacts to depend on, before its first block of Java. */
    @Test
    void everyPageWithJavaSaysWhichArtifactItNeeds() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            int java = text.indexOf("\n```java\n");
            if (java >= 0 && !NEEDS.matcher(text.substring(0, java)).find()) {
                silent.add(page.getFileName().toString());
            }
        }
        assertEquals(Set.of(), silent);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
