package vn.childplan.checks.cost;

import static vn.childplan.checks.cost.Sized.lines;
import static vn.childplan.checks.cost.Sized.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.checks.cost.Growth.Work;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.AmendmentJson;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.ConcernedJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceFile;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.EvidenceRows;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.reporting.contract.RegisterJson;
import vn.childplan.reporting.drafting.OfficeSettings;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.change.BaselineJson;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.portfolio.PortfolioJson;
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

    private static Reading<EvidenceLog> named(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("e.csv"), bytes);
        return EvidenceFile.read(file, QuangNgai.plan65(), QuangNgai.directory());
    }

    private static Reading<?> scenario(byte[] bytes) throws IOException {
        return ScenarioYaml.read(Files.write(folder.resolve("s.yaml"), bytes));
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
                        size -> utf8(SizedFiles.calendar(size)),
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
                good(
                        "rules",
                        500,
                        size -> utf8(SizedFiles.rules(size)),
                        bytes -> RuleSetJson.read(stream(bytes), "r.json")),
                good("scenario", 100, size -> utf8(SizedFiles.scenarioText(size)), ReadersCostTest::scenario),
                good(
                        "baseline",
                        500,
                        size -> utf8(SizedFiles.baseline(size)),
                        bytes -> BaselineJson.read(stream(bytes), "b.json")),
                good(
                        "decision record",
                        10,
                        size -> Sized.bytes(out -> DecisionRecordJson.write(
                                DecisionRecord.of(Sized.under(size), QuangNgai.sampleEvidence(), Sized.AS_OF), out)),
                        bytes -> DecisionRecordJson.read(stream(bytes), "d.json")),
                good(
                        "amendment",
                        60,
                        size -> Sized.bytes(out -> AmendmentJson.write(SizedFiles.amendment(size), out)),
                        bytes -> AmendmentJson.read(stream(bytes), "a.json", QuangNgai.directory())),
                good(
                        "letters on who is concerned",
                        300,
                        size -> Sized.bytes(
                                out -> ConcernedJson.write(QuangNgai.plan65().id(), SizedFiles.concerned(size), out)),
                        bytes ->
                                ConcernedJson.read(stream(bytes), "c.json", QuangNgai.plan65(), QuangNgai.directory())),
                good(
                        "portfolio",
                        500,
                        size -> utf8(SizedFiles.portfolio(size)),
                        bytes -> PortfolioJson.read(stream(bytes), "p.json")),
                good(
                        "settings of an office",
                        500,
                        size -> utf8(SizedFiles.office(size)),
                        bytes -> OfficeSettings.read(stream(bytes), "o.json")),
                good(
                        "register",
                        8,
                        size -> Sized.bytes(
                                out -> RegisterJson.write(Sized.under(size).register(), null, out)),
                        bytes -> RegisterJson.read(stream(bytes), "r.json")),
                good(
                        "assessment",
                        8,
                        size -> Sized.bytes(out -> AssessmentJson.write(
                                Sized.under(size).assess(QuangNgai.sampleEvidence(), Sized.AS_OF), out)),
                        bytes -> AssessmentJson.read(stream(bytes), "a.json")),
                good(
                        "body of a request",
                        1000,
                        size -> Sized.bytes(out -> EvidenceJson.write(Sized.log(size), out)),
                        bytes -> EvidenceJson.readBody(
                                stream(bytes), "body", QuangNgai.plan65(), QuangNgai.directory())),
                good(
                        "evidence, by the ending of its name",
                        1000,
                        size -> Sized.bytes(out -> EvidenceCsv.write(Sized.log(size), out)),
                        ReadersCostTest::named),
                Arguments.of("evidence, rows of a table", 1000, (IntFunction<Work>) size -> {
                    List<Map<String, Object>> rows = Collections.nCopies(
                            size,
                            Map.of(
                                    "kind", "submission",
                                    "agency", "so-tu-phap",
                                    "clause", "V",
                                    "period", "2025-H1",
                                    "at", "2025-05-14"));
                    return () -> EvidenceRows.read(rows, "rows", QuangNgai.plan65(), QuangNgai.directory())
                            .orThrow();
                }),
                bad(
                        "amendment, all wrong",
                        60,
                        size -> SizedFiles.text(out -> AmendmentJson.write(SizedFiles.amendment(size), out))
                                .replace("so-y-te", "so-y-tee"),
                        bytes -> AmendmentJson.read(stream(bytes), "a.json", QuangNgai.directory())),
                bad(
                        "letters, all wrong",
                        300,
                        size -> SizedFiles.text(out ->
                                        ConcernedJson.write(QuangNgai.plan65().id(), SizedFiles.concerned(size), out))
                                .replace("II.9", "II.91")
                                .replace("so-tu-phap", "so-tu-phapp"),
                        bytes ->
                                ConcernedJson.read(stream(bytes), "c.json", QuangNgai.plan65(), QuangNgai.directory())),
                bad(
                        "portfolio, all wrong",
                        500,
                        size -> SizedFiles.portfolio(size).replace("{\"plan\"", "{\"plann\""),
                        bytes -> PortfolioJson.read(stream(bytes), "p.json")),
                bad(
                        "register, all wrong",
                        8,
                        size -> SizedFiles.text(out ->
                                        RegisterJson.write(Sized.under(size).register(), null, out))
                                .replace("\"duty\"", "\"dutty\""),
                        bytes -> RegisterJson.read(stream(bytes), "r.json")),
                bad(
                        "evidence, CSV, all wrong",
                        1000,
                        size -> SizedFiles.csvText(size, "submission,so-tu-phapp,V,2025-H9,14/14/2025"),
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
                        size -> SizedFiles.rules(size).replace("due-soon", "due-sooon"),
                        bytes -> RuleSetJson.read(stream(bytes), "r.json")),
                bad(
                        "scenario, all wrong",
                        100,
                        size -> SizedFiles.scenarioText(size).replace("so-tu-phap", "so-tu-phapp"),
                        ReadersCostTest::scenario));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void eight_times_as_much_costs_eight_times_as_much(String name, int size, IntFunction<Work> work) {
        Growth.assertProportional(size, work);
    }
}
