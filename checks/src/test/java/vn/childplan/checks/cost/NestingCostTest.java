package vn.childplan.checks.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.checks.cost.Sized.lines;
import static vn.childplan.checks.cost.Sized.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.checks.cost.Growth.Work;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.rule.RuleSetJson;

/** What stands in itself, ever deeper: refused in one line where a file is concerned, and never more than in proportion. */
class NestingCostTest {
    /** As deep as a file may go, less what stands around it. */
    private static final int ALLOWED = 60;

    @TempDir
    private static Path folder;

    private interface Reader {
        Reading<?> read(byte[] bytes) throws IOException;
    }

    private static Arguments file(String name, int size, IntFunction<String> text, Reader reader) {
        IntFunction<Work> work = of -> {
            byte[] bytes = text.apply(of).getBytes(StandardCharsets.UTF_8);
            return () -> reader.read(bytes).problems();
        };
        return Arguments.of(name, size, work);
    }

    /** As long as {@link #objects}. */
    private static String arrays(int deep) {
        return "[          ".repeat(deep) + "]".repeat(deep);
    }

    private static String objects(int deep) {
        return "{\"clauses\":".repeat(deep) + "1" + "}".repeat(deep);
    }

    private static Reading<?> scenario(byte[] bytes) throws IOException {
        return ScenarioYaml.read(Files.write(folder.resolve("deep.yaml"), bytes));
    }

    private static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("plan", (Reader) bytes -> PlanJson.read(stream(bytes), "p.json")),
                Arguments.of("directory", (Reader) bytes -> DirectoryJson.read(stream(bytes), "d.json")),
                Arguments.of("calendar", (Reader) bytes -> CalendarJson.read(stream(bytes), "c.json")),
                Arguments.of("rules", (Reader) bytes -> RuleSetJson.read(stream(bytes), "r.json")),
                Arguments.of("evidence", (Reader)
                        bytes -> EvidenceJson.read(stream(bytes), "e.json", QuangNgai.plan65(), QuangNgai.directory())),
                Arguments.of("evidence, JSON Lines", (Reader) bytes ->
                        EvidenceJsonLines.read(stream(bytes), "e.jsonl", QuangNgai.plan65(), QuangNgai.directory())),
                Arguments.of("scenario", (Reader) NestingCostTest::scenario));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void what_is_too_deep_is_one_problem(String name, Reader reader) throws IOException {
        for (String deep :
                new String[] {arrays(100_000), objects(100_000), "[".repeat(100_000), "{\"a\":".repeat(100_000)}) {
            assertEquals(
                    1,
                    reader.read(deep.getBytes(StandardCharsets.UTF_8))
                            .problems()
                            .size());
        }
    }

    static Stream<Arguments> works() {
        Stream<Arguments> files = readers().flatMap(row -> {
            String name = (String) row.get()[0];
            Reader reader = (Reader) row.get()[1];
            return Stream.of(
                    file(name + ", arrays in arrays", 16_000, size -> arrays(ALLOWED + 10 + size), reader),
                    file(name + ", objects in objects", 16_000, size -> objects(ALLOWED + 10 + size), reader),
                    file(
                            name + ", many as deep as may be",
                            100,
                            size -> "{\"clauses\":[" + lines(size, i -> (i == 0 ? "" : ",") + objects(ALLOWED)) + "]}",
                            reader));
        });
        return Stream.concat(files, documents());
    }

    /** A document is never refused for its form: what is deep is read as prose, or as a list. */
    private static Arguments text(String name, int size, IntFunction<String> text) {
        PlanImporter importer = PlanImporter.of(QuangNgai.directory());
        IntFunction<Work> work = of -> {
            String words = text.apply(of);
            return () -> importer.readText(words, "plan.txt");
        };
        return Arguments.of(name, size, work);
    }

    private static String task(String wording) {
        return "II. NHIỆM VỤ\n1. " + wording + "\n- Chủ trì: Sở Y tế\n- Thời gian: Quý II";
    }

    /** 1., 1.1., 1.1.1. and so on: each number as long as the list is deep, so lines and not depth are counted. */
    private static String numbered(int lines, int deep) {
        return "II. NHIỆM VỤ\n" + lines(lines, i -> "1.".repeat(1 + i % deep) + " Tổ chức lớp dạy bơi");
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                text(
                        "parentheses in parentheses, in a task",
                        300,
                        size -> task("Tổ chức " + "(lớp ".repeat(size) + ")".repeat(size))),
                text("parentheses never closed", 300, size -> task("Tổ chức " + "(lớp ".repeat(size))),
                text(
                        "parentheses among those who lead",
                        300,
                        size -> "II. NHIỆM VỤ\n1. Tổ chức\n- Chủ trì: " + "(Sở Y tế ".repeat(size) + ")".repeat(size)),
                text("quotation marks in each other", 300, size -> task("“Tổ chức ".repeat(size) + "”".repeat(size))),
                text("lists in lists, twelve deep", 240, size -> numbered(size, 12)),
                text("one number of many parts", 1_000, size -> "II. NHIỆM VỤ\n" + "1.".repeat(size) + " Tổ chức"),
                text(
                        "lists that change their marks",
                        300,
                        size -> "II. NHIỆM VỤ\n"
                                + lines(size, i -> new String[] {"1.", "a)", "-", "+", "*", "i)"}[i % 6] + " Tổ chức")),
                text(
                        "indented ever more",
                        60,
                        size -> "II. NHIỆM VỤ\n" + lines(8 * size, i -> " ".repeat(i % 40) + "- Tổ chức")),
                text(
                        "sections in sections",
                        300,
                        size -> lines(size, i -> new String[] {"I.", "1.", "a)"}[i % 3] + " NHIỆM VỤ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("works")
    void eight_times_as_deep_costs_eight_times_as_much(String name, int size, IntFunction<Work> work) {
        Growth.assertProportional(size, work);
    }
}
