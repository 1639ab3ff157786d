package vn.childplan.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The table of docs/trust.md out of what PIT wrote: each package, then the module. Run from the project's folder after the
 * mutation tests, without anything on the class path. Arguments are files of PIT; without any, those of all modules. With
 * {@code --unnoticed} first, the changes that no test noticed follow, each with its line.
 */
final class MutationTable {
    /** What became of the changes of one package or module. */
    private record Count(int made, int noticed, int notReached) {
        static final Count NONE = new Count(0, 0, 0);

        static Count of(Element mutation) {
            boolean noticed = mutation.getAttribute("detected").equals("true");
            boolean notReached = mutation.getAttribute("status").equals("NO_COVERAGE");
            return new Count(1, noticed ? 1 : 0, notReached ? 1 : 0);
        }

        Count plus(Count other) {
            return new Count(made + other.made, noticed + other.noticed, notReached + other.notReached);
        }

        /** Rounded down: 89.9 % is not 90 %. */
        String row(String name) {
            int unnoticed = made - noticed - notReached;
            int percent = noticed * 100 / made;
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %,d | %,d | %d %% |",
                    name,
                    made,
                    noticed,
                    unnoticed,
                    notReached,
                    percent);
        }
    }

    private MutationTable() {}

    public static void main(String... arguments) throws Exception {
        boolean listed = arguments.length > 0 && arguments[0].equals("--unnoticed");
        List<Path> named =
                Arrays.stream(arguments).skip(listed ? 1 : 0).map(Path::of).toList();
        Map<String, Map<String, Count>> modules = new TreeMap<>();
        StringBuilder unnoticed = new StringBuilder();
        for (Path file : named.isEmpty() ? ofAllModules() : named) {
            for (Element mutation : mutations(file)) {
                String type = text(mutation, "mutatedClass");
                String packageName = type.substring("vn.childplan.".length(), type.lastIndexOf('.'));
                String module = packageName.substring(0, packageName.indexOf('.'));
                Count count = Count.of(mutation);
                modules.computeIfAbsent(module, name -> new TreeMap<>()).merge(packageName, count, Count::plus);
                if (count.noticed() == 0) {
                    unnoticed.append("%s:%s %s: %s%n"
                            .formatted(
                                    text(mutation, "sourceFile"),
                                    text(mutation, "lineNumber"),
                                    text(mutation, "mutatedMethod"),
                                    text(mutation, "description")));
                }
            }
        }
        System.out.println("| package | changes | noticed | not noticed | not reached | noticed |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        modules.forEach((module, packages) -> {
            packages.forEach((name, count) -> System.out.println(count.row("`" + name + "`")));
            Count whole = packages.values().stream().reduce(Count.NONE, Count::plus);
            System.out.println(whole.row("**" + module + "**"));
        });
        if (listed) {
            System.out.println();
            System.out.print(unnoticed);
        }
    }

    /** A module has one for each run: {@code target/pit-reports/rule/mutations.xml}, whole once the pages are beside it. */
    private static List<Path> ofAllModules() throws IOException {
        List<Path> reports = new ArrayList<>();
        for (Path module : entries(Path.of(""))) {
            for (Path run : entries(module.resolve("target/pit-reports"))) {
                Path report = run.resolve("mutations.xml");
                if (Files.isRegularFile(report) && Files.isRegularFile(run.resolve("index.html"))) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static List<Element> mutations(Path file) throws IOException, ParserConfigurationException, SAXException {
        var all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("mutation");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
