package vn.childplan.checks.cost;

import static vn.childplan.checks.cost.Sized.lines;
import static vn.childplan.checks.cost.Sized.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.checks.cost.Growth.Work;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.change.BaselineJson;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.rule.RuleSetJson;

/** Every reader of the project's own files, on good files and on files of which every line is wrong. */
class ReadersCostTest {
    @TempDir
    private static Path folder;

    private interface Reader {
        Reading<?> read(byte[] bytes) throws IOException;
    }

    private static Arguments good(String name, int size, IntFunction<byte[]> file, Reader reader) {
        return row(name, size, file, bytes -> reader.read(bytes).orThrow());
    }

    private static Arguments bad(String name, int size, IntFunction<String> file, Reader reader) {
        return row(name, size, of -> file.apply(of).getBytes(StandardCharsets.UTF_8), bytes -> {
            if (reader.read(bytes).problems().isEmpty()) {
                throw new AssertionError("not a problem");
            }
        });
    }

    private interface Use {
        void of(byte[] bytes) throws IOException;
    }

    private static Arguments row(String name, int size, IntFunction<byte[]> file, Use use) {
        IntFunction<Work> work = of -> {
            byte[] bytes = file.apply(of);
            return () -> use.of(bytes);
        };
        return Arguments.of(name, size, work);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Reading<EvidenceLog> csv(byte[] bytes) {
        return EvidenceCsv.read(stream(bytes), "e.csv", QuangNgai.plan65(), QuangNgai.directory());
    }

    private static Reading<EvidenceLog> json(byte[] bytes) {
        return EvidenceJson.read(stream(bytes), "e.json", QuangNgai.plan65(), QuangNgai.directory());
    }

    private static Reading<EvidenceLog> jsonLines(byte[] bytes) {
        return EvidenceJsonLines.read(stream(bytes), "e.jsonl", QuangNgai.plan65(), QuangNgai.directory());
    }

    private static Reading<?> scenario(byte[] bytes) throws IOException {
        return ScenarioYaml.read(Files.write(folder.resolve("s.yaml"), bytes));
    }

    private static String calendar(int days) {
        return "{\"name\":\"x/1\",\"years\":["
                + lines(300, i -> (i == 0 ? "" : ",") + (1900 + i)) + "],\"days\":["
                + lines(
                        days,
                        i -> (i == 0 ? "" : ",") + "{\"date\":\""
                                + LocalDate.of(1900, 1, 1).plusDays(i)
                                + "\",\"kind\":\"OFF\",\"name\":\"n\",\"source\":\"s\",\"certainty\":\"SEEN\"}")
                + "]}";
    }

    private static String rules(int settings) {
        return "{\"name\":\"x\",\"base\":\"standard\",\"settings\":["
                + lines(
                        settings,
                        i -> (i == 0 ? "" : ",") + "{\"rule\":\"progress.due-soon\",\"parameter\":\"days\",\"value\":"
                                + i % 30 + ",\"from\":\""
                                + LocalDate.of(1990, 1, 1).plusDays(i) + "\"}")
                + "]}";
    }

    private static String scenarioText(int entries) {
        return "scenario: x\nevidence:\n"
                + lines(
                        entries,
                        i ->
                                "  - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00 }")
                + "\nmoments:\n"
                + lines(
                        entries,
                        i -> "  - asOf: 2025-05-20\n    expect:\n      V:REPORT:so-tu-phap:2025-H1: MET_LATE 1")
                + "\n";
    }

    private static String baseline(int findings) {
        return "{\"findings\":["
                + lines(
                        findings,
                        i -> (i == 0 ? "" : ",") + "{\"code\":\"review.x\",\"clause\":\"II.1\",\"message\":\"m" + i
                                + "\",\"accepted\":{\"owner\":\"o\",\"reason\":\"r\",\"until\":\"2025-12-31\"}}")
                + "]}";
    }

    private static String csvText(int rows, String row) {
        return "kind,agency,clause,period,at\n" + lines(rows, i -> row) + "\n";
    }

    static Stream<Arguments> readers() {
        String object =
                "{\"kind\":\"submission\",\"agency\":\"so-tu-phap\",\"clause\":\"V\",\"period\":\"2025-H1\",\"at\":\"2025-05-14\"}";
        String wrong = object.replace("so-tu-phap", "so-tu-phapp").replace("2025-H1", "2025-H9");
        return Stream.of(
                good(
                        "plan",
                        100,
                        size -> Sized.bytes(out -> PlanJson.write(Sized.plan(size), out)),
                        bytes -> PlanJson.read(stream(bytes), "plan.json", QuangNgai.directory())),
                good(
                        "directory",
                        250,
                        size -> Sized.bytes(out -> DirectoryJson.write(Sized.directory(size), out)),
                        bytes -> DirectoryJson.read(stream(bytes), "d.json")),
                good(
                        "calendar",
                        1000,
                        size -> utf8(calendar(size)),
                        bytes -> CalendarJson.read(stream(bytes), "c.json")),
                good(
                        "evidence, CSV",
                        1000,
                        size -> Sized.bytes(out -> EvidenceCsv.write(Sized.log(size), out)),
                        ReadersCostTest::csv),
                good(
                        "evidence, JSON",
                        1000,
                        size -> Sized.bytes(out -> EvidenceJson.write(Sized.log(size), out)),
                        ReadersCostTest::json),
                good(
                        "evidence, JSON Lines",
                        1000,
                        size -> Sized.bytes(out -> EvidenceJsonLines.write(Sized.log(size), out)),
                        ReadersCostTest::jsonLines),
                good("rules", 500, size -> utf8(rules(size)), bytes -> RuleSetJson.read(stream(bytes), "r.json")),
                good("scenario", 100, size -> utf8(scenarioText(size)), ReadersCostTest::scenario),
                good(
                        "baseline",
                        500,
                        size -> utf8(baseline(size)),
                        bytes -> BaselineJson.read(stream(bytes), "b.json")),
                good(
                        "decision record",
                        10,
                        size -> Sized.bytes(out -> DecisionRecordJson.write(
                                DecisionRecord.of(Sized.under(size), QuangNgai.sampleEvidence(), Sized.AS_OF), out)),
                        bytes -> DecisionRecordJson.read(stream(bytes), "d.json")),
                bad(
                        "evidence, CSV, all wrong",
                        1000,
                        size -> csvText(size, "submission,so-tu-phapp,V,2025-H9,14/14/2025"),
                        ReadersCostTest::csv),
                bad(
                        "evidence, JSON, all wrong",
                        1000,
                        size -> "[" + lines(size, i -> (i == 0 ? "" : ",") + wrong) + "]",
                        ReadersCostTest::json),
                bad(
                        "evidence, JSON Lines, all wrong",
                        1000,
                        size -> lines(size, i -> wrong),
                        ReadersCostTest::jsonLines),
                bad(
                        "plan, all wrong",
                        500,
                        size -> "{\"clauses\":[" + lines(size, i -> (i == 0 ? "" : ",") + "{\"kind\":\"TASKK\"}")
                                + "]}",
                        bytes -> PlanJson.read(stream(bytes), "p.json")),
                bad(
                        "rules, all wrong",
                        500,
                        size -> rules(size).replace("due-soon", "due-sooon"),
                        bytes -> RuleSetJson.read(stream(bytes), "r.json")),
                bad(
                        "scenario, all wrong",
                        100,
                        size -> scenarioText(size).replace("so-tu-phap", "so-tu-phapp"),
                        ReadersCostTest::scenario));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void eight_times_as_much_costs_eight_times_as_much(String name, int size, IntFunction<Work> work) {
        Growth.assertProportional(size, work);
    }
}
