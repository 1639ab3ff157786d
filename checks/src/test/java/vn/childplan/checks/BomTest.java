package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The BOM has no parent, so that what it repeats can differ. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BomTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern OURS =
            Pattern.compile("<groupId>vn\\.childplan</groupId>\\s*<artifactId>(childplan-[a-z-]+)</artifactId>\\s*"
                    + "<version>\\$\\{project\\.version}</version>");

    @Test
    void it_names_every_library_and_nothing_else() throws IOException {
        assertEquals(libraries(), named("bom/pom.xml"));
    }

    @Test
    void the_modules_of_this_build_are_managed_alike() throws IOException {
        assertEquals(named("bom/pom.xml"), named("pom.xml"));
    }

    @Test
    void its_version_its_licence_and_its_address_are_those_of_the_libraries() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        String bom = Files.readString(ROOT.resolve("bom/pom.xml"));
        for (String part : Set.of(
                "<version>",
                "<inceptionYear>",
                "<childplan.address",
                "<project.build.outputTimestamp>",
                "<connection>")) {
            assertEquals(lineOf(part, parent), lineOf(part, bom));
        }
        assertTrue(bom.contains(between(parent, "<licenses>", "</developers>")), "licences and developers");
    }

    /** A library is a module of the build, not of the examples, whose classes form a Java module or which a host adds. */
    private static Set<String> libraries() throws IOException {
        String modules = between(Files.readString(ROOT.resolve("pom.xml")), "<modules>", "</modules>");
        Set<String> libraries = new TreeSet<>();
        for (String line : modules.lines().toList()) {
            String folder = line.replaceAll("<.*?>", "").strip();
            if (!folder.isEmpty() && Files.isDirectory(ROOT.resolve(folder).resolve("src/main/java"))) {
                libraries.add(artifactOf(folder));
            }
        }
        return libraries;
    }

    private static String artifactOf(String folder) throws IOException {
        String pom = Files.readString(ROOT.resolve(folder).resolve("pom.xml"));
        return lineOf("<artifactId>", pom.substring(pom.indexOf("</parent>")))
                .replaceAll("<.*?>", "")
                .strip();
    }

    private static Set<String> named(String pom) throws IOException {
        return OURS.matcher(Files.readString(ROOT.resolve(pom)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lineOf(String part, String text) {
        return Stream.of(text.split("\n", -1))
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
