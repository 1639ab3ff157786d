package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example in Javadoc compiles, as those of the README do. An example is what stands in a "pre" with "code": either
 * statements, or members of a class if it begins with an annotation. It sees every exported package, what its file imports,
 * and values of the names in {@link #GIVEN}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JavadocExamplesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code(.*?)\\n[ *]*}</pre>", Pattern.DOTALL);

    /** Files whose examples are data, read by tests of their own, not Java. */
    private static final Set<String> DATA = Set.of(
            "EvidenceCsv.java", "BaselineJson.java", "PortfolioJson.java", "RuleSetJson.java", "ScenarioYaml.java");

    /** What an example may use without saying where it comes from, as a reader would. */
    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("nextPlan", "Plan"),
            Map.entry("communePlan", "Plan"),
            Map.entry("amendment", "Amendment"),
            Map.entry("amended", "AmendedPlan"),
            Map.entry("plan", "Plan"),
            Map.entry("directory", "AgencyDirectory"),
            Map.entry("agencies", "List<Agency>"),
            Map.entry("successions", "List<Succession>"),
            Map.entry("calendar", "OfficialCalendar"),
            Map.entry("evidence", "EvidenceLog"),
            Map.entry("moreEvidence", "EvidenceLog"),
            Map.entry("register", "ObligationRegister"),
            Map.entry("assessment", "Assessment"),
            Map.entry("verdict", "Verdict"),
            Map.entry("report", "Report"),
            Map.entry("findings", "List<Finding>"),
            Map.entry("entry", "Evidence"),
            Map.entry("rows", "List<Map<String, Object>>"),
            Map.entry("message", "Text"),
            Map.entry("remedy", "Text"),
            Map.entry("asOf", "Instant"),
            Map.entry("instants", "List<Instant>"),
            Map.entry("today", "LocalDate"),
            Map.entry("clock", "java.time.InstantSource"),
            Map.entry("timer", "LiveAssessment.Timer"),
            Map.entry("candidate", "RuleSet"),
            Map.entry("changedRules", "RuleSet"),
            Map.entry("rules", "RuleSet"),
            Map.entry("writer", "Block.Writer<IOException>"),
            Map.entry("file", "java.nio.file.Path"),
            Map.entry("request", "InputStream"),
            Map.entry("response", "OutputStream"),
            Map.entry("out", "OutputStream"));

    /** Where {@code plan} is the plan with its rules. */
    private static final Pattern PLAN_UNDER_RULES = Pattern.compile("plan\\.with\\(|\\.of\\(plan, \\w*[eE]vidence");

    @TempDir
    Path folder;

    /**
     * An example.
     *
     * @param source the file in which it stands
     * @param line of the file on which it begins
     * @param text its words
     */
    private record Example(Path source, int line, String text) {
        String fileName() {
            return String.valueOf(source.getFileName());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_Java_example_compiles() {
        Map<String, String> classes = new LinkedHashMap<>();
        Map<String, Example> examples = new LinkedHashMap<>();
        String packages = exportedPackages();
        for (Example example : examples()) {
            if (!DATA.contains(example.fileName())) {
                String name = "Example" + (examples.size() + 1);
                examples.put(name, example);
                classes.put(name, asClass(name, example, packages));
            }
        }
        assertTrue(examples.size() >= 25, "there are examples: " + examples.size());
        List<String> errors = new Compiler(folder).errors(classes);
        return examples.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getValue().fileName() + " line "
                                + entry.getValue().line(),
                        () -> assertEquals(
                                List.of(),
                                errors.stream()
                                        .filter(error -> error.startsWith(entry.getKey() + ":"))
                                        .toList(),
                                () -> classes.get(entry.getKey()))));
    }

    @Test
    void what_is_listed_as_data_is_there() {
        Set<String> files = examples().stream().map(Example::fileName).collect(Collectors.toSet());
        assertTrue(files.containsAll(DATA), files.toString());
    }

    private static String asClass(String name, Example example, String packages) {
        String source = read(example.source());
        StringBuilder text = new StringBuilder();
        text.append("import ").append(packageOf(source)).append(".*;\n");
        // What the file imports of its own package is a part of one of its classes, which may be no reader's.
        String ownPackage = "import " + packageOf(source) + ".";
        source.lines()
                .filter(line -> line.matches("import (java|jakarta|vn)\\..*") && !line.startsWith(ownPackage))
                .forEach(line -> text.append(line).append('\n'));
        if (source.contains("Jakarta Bean Validation") || source.contains("import jakarta.validation.")) {
            text.append("import jakarta.validation.*;\nimport jakarta.validation.constraints.*;\n");
        }
        if (!example.fileName().equals("package-info.java")) {
            String type = example.fileName().replace(".java", "");
            text.append("import static ")
                    .append(packageOf(source))
                    .append('.')
                    .append(type)
                    .append(".*;\n");
        }
        text.append(packages).append("class ").append(name).append(" {\n");
        GIVEN.forEach((field, type) -> {
            boolean underRules = field.equals("plan")
                    && PLAN_UNDER_RULES.matcher(example.text()).find();
            text.append(underRules ? "PlanUnderRules" : type)
                    .append(' ')
                    .append(field)
                    .append(";\n");
        });
        boolean members = example.text().strip().startsWith("@");
        text.append(members ? example.text() : "void example() throws Exception {\n" + example.text() + "\n}");
        return text.append("\n}\n").toString();
    }

    private static String packageOf(String source) {
        return source.lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length()).replace(";", ""))
                .findFirst()
                .orElseThrow();
    }

    /** All exported packages and those of Java that examples speak of, as imports. */
    private static String exportedPackages() {
        Set<String> packages = new TreeSet<>(Set.of(
                "java.io", "java.nio.file", "java.time", "java.util", "java.util.stream", "org.junit.jupiter.api"));
        sources("module-info.java")
                .flatMap(file -> read(file).lines())
                .map(String::strip)
                .filter(line -> line.startsWith("exports ") && line.endsWith(";") && !line.contains(" to "))
                .forEach(line -> packages.add(line.replaceAll("exports |;", "")));
        return packages.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        sources(".java").forEach(file -> {
            String source = read(file);
            Matcher matcher = EXAMPLE.matcher(source);
            while (matcher.find()) {
                int line = (int) source.substring(0, matcher.start()).lines().count();
                String text = matcher.group(1)
                        .lines()
                        .map(each -> each.replaceFirst("^ *\\* ?", ""))
                        .collect(Collectors.joining("\n"));
                examples.add(new Example(file, line, text));
            }
        });
        return examples;
    }

    private static Stream<Path> sources(String ending) {
        List<Path> files = new ArrayList<>();
        for (String module :
                List.of("core", "importing", "validation", "reporting", "reporting-pdf", "testkit", "spring")) {
            try (Stream<Path> found = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                found.filter(path -> path.toString().endsWith(ending)).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
