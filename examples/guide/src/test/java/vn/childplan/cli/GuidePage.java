package vn.childplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import vn.childplan.testkit.scenario.Scenarios;

/**
 * A page of the guide, done as its reader would do it, block by block in an empty working folder:
 *
 * <ul>
 *   <li>{@code ```csv bao-cao.csv} writes the file; one of {@code yaml} is a scenario, which must hold;
 *   <li>{@code ```java} is compiled and run;
 *   <li>{@code ```sh} runs its lines that begin with {@code childplan}; {@code # exit 2} behind a line says how it ends, else
 *       it ends with 0;
 *   <li>{@code ```text} after the last two is what they print, whole; a line {@code …} stands for any lines. A program has it;
 *   <li>every other block is only shown.
 * </ul>
 *
 * <p>A program of its own, since a process has one working folder. It prints what is not as the page says.
 */
final class GuidePage {
    /** As a shell takes them: what stands in quotes is one. */
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^ \"])+");

    private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: (\\S+))?");
    private static final Pattern EXIT = Pattern.compile("\\s*# exit (\\d)$");
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-15T05:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final List<String> wrong = new ArrayList<>();

    private GuidePage() {}

    /** A fenced block. {@code line} is the first one inside; {@code file} is empty where the block is no file. */
    record Block(String language, String file, int line, String content) {
        boolean isRun() {
            return (language.equals("java") && file.isEmpty()) || language.equals("sh");
        }
    }

    public static void main(String[] args) throws Exception {
        GuidePage page = new GuidePage();
        List<Block> blocks = blocks(Files.readAllLines(Path.of(args[0])));
        for (int i = 0; i < blocks.size(); i++) {
            page.follow(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(String.join("\n", page.wrong));
        System.exit(0);
    }

    static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String content = lines.subList(i + 1, end).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
                String file = fence.group(2) == null ? "" : fence.group(2);
                blocks.add(new Block(fence.group(1), file, i + 2, content));
                i = end;
            }
        }
        return blocks;
    }

    private void follow(Block block, Block next) throws Exception {
        if (!block.file().isEmpty()) {
            Path file = Path.of(block.file()).toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.content());
            if (block.language().equals("yaml")) {
                Scenarios.in(file).forEach(node -> test(node, block));
            }
        }
        if (!block.isRun()) {
            return;
        }
        printed.reset();
        if (block.language().equals("java")) {
            runJava(block);
        } else {
            block.content().lines().forEach(line -> runCommand(line, block));
        }
        if (next != null && next.language().equals("text")) {
            compare(next, printed.toString(StandardCharsets.UTF_8));
        } else if (block.language().equals("java")) {
            wrong.add("line " + block.line() + ": what the program prints does not follow it");
        }
    }

    private void test(DynamicNode node, Block block) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(child -> test(child, block));
        } else if (node instanceof DynamicTest test) {
            try {
                test.getExecutable().execute();
            } catch (Throwable e) {
                wrong.add("line " + block.line() + ": " + test.getDisplayName() + " does not hold: " + e.getMessage());
            }
        }
    }

    private void runCommand(String line, Block block) {
        if (!line.startsWith("childplan ")) {
            return;
        }
        var exit = EXIT.matcher(line);
        int expected = exit.find() ? Integer.parseInt(exit.group(1)) : 0;
        String command = exit.replaceAll("");
        String[] words = WORD.matcher(command)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toArray(String[]::new);
        Terminal terminal = new Terminal(console, console, false, NOON);
        int ended = new CommandLineRun(terminal).run(Arrays.copyOfRange(words, 1, words.length));
        if (ended != expected) {
            String said = printed.toString(StandardCharsets.UTF_8);
            wrong.add("line " + block.line() + ": '" + command + "' ended with " + ended + ": " + said);
        }
    }

    /** A snippet is imports and statements; the rest of a program is put around them. */
    private void runJava(Block block) throws Exception {
        String name = "Line" + block.line();
        // Beside the working folder, which has nothing but what the page puts there.
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath().getParent(), "snippet");
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, program(name, block.content()));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] options = {
            "-proc:none", "-encoding", "UTF-8", "-d", folder.toString(), "-cp", classPath(), source.toString()
        };
        if (ToolProvider.getSystemJavaCompiler().run(null, said, said, options) != 0) {
            wrong.add("line " + block.line() + " does not compile: " + said.toString(StandardCharsets.UTF_8));
            return;
        }
        PrintStream usual = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, GuidePage.class.getClassLoader())) {
            System.setOut(console);
            Method main = loader.loadClass(name).getMethod("main", String[].class);
            main.invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            wrong.add("line " + block.line() + " throws " + (e.getCause() == null ? e : e.getCause()));
        } finally {
            System.setOut(usual);
        }
    }

    private static String program(String name, String snippet) {
        String imports = snippet.lines().filter(GuidePage::isImport).collect(Collectors.joining("\n"));
        String statements = snippet.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
        return imports + "\npublic class " + name + " { public static void main(String[] args) throws Exception {\n"
                + statements + "\n} }\n";
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private void compare(Block expected, String actual) {
        String lines = Arrays.stream(expected.content().split("(?m)^…\n", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:.*\n)*"));
        if (!actual.replace(System.lineSeparator(), "\n").matches(lines)) {
            wrong.add("line " + expected.line() + ": printed instead is\n" + actual);
        }
    }

    /** Surefire starts with one jar that names the real class path; it says it here. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Where the page is right nothing is said. */
    static String followed(Path page, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        // A page is a short run: with one compiler and one collector it takes half the work.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        GuidePage.class.getName(),
                        page.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "ended with " + process.exitValue() + ": " + said;
    }
}
