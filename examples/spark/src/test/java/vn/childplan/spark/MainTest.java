package vn.childplan.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** The program from its options to its files. */
class MainTest {
    private static final String ID = "51:65/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1";

    @TempDir
    static Path lake;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void writeTheLake() {
        LocalSpark.session();
        Lake.write(lake);
    }

    @Test
    void writesVerdictsTotalsWhoIsLateAndTheReasonsAskedForAndReplacesThemWhole() throws IOException {
        assertEquals(0, run("2025-05-14", "out"), said::toString);
        assertEquals(0, run("2025-12-31", "out", "--explain", ID, "--lang", "en"), said::toString);
        Assessment one = one("2025-12-31");
        JsonNode totals = json(Files.readString(lake.resolve("out/totals.json")));
        assertEquals("2025-12-31T23:59:59+07:00", totals.get("asOf").asText());
        assertEquals(
                OneProcess.document(one).get("totals").toString(),
                totals.get("plans").get(0).get("totals").toString());
        Dataset<Row> rows =
                WrittenRows.read(LocalSpark.session(), lake.resolve("out/rows").toString());
        assertEquals(
                OneProcess.verdicts(one),
                LakeJudging.contractJson(LakeJudging.verdictsOf(rows)).collectAsList().stream()
                        .sorted()
                        .toList());
        String reasons = Files.readString(lake.resolve("out/explanations.jsonl"));
        assertTrue(json(reasons).get("explanation").toString().contains("Sở Tư pháp, report under clause V"), reasons);
        try (Stream<Path> beside = Files.list(lake)) {
            assertEquals(
                    List.of(),
                    beside.filter(file -> file.getFileName().toString().startsWith("."))
                            .toList());
        }
    }

    /** Counted one by one over the verdicts of the library, without what was handed over. */
    @Test
    void whoIsLateByProvinceTaskAndMonthIsCountedAsTheLibraryCounts() {
        assertEquals(0, run("2025-12-31", "late"), said::toString);
        LateViews.create(LakeJudging.verdictsOf(
                WrittenRows.read(LocalSpark.session(), lake.resolve("late/rows").toString())));
        List<Verdict> owed = one("2025-12-31").verdicts().stream()
                .filter(verdict -> verdict.status() != Status.TRANSFERRED)
                .toList();
        Row province =
                LocalSpark.session().sql("SELECT * FROM late_by_province").first();
        assertEquals("51", province.getAs("province"));
        assertEquals(count(owed, Status.OVERDUE), (long) province.getAs("overdue"));
        assertEquals(count(owed, Status.MET_LATE), (long) province.getAs("metLate"));
        Row task = LocalSpark.session()
                .sql("SELECT * FROM late_by_task WHERE clause = 'V' AND duty = 'REPORT'")
                .first();
        List<Verdict> ofV = owed.stream()
                .filter(verdict -> verdict.obligation().clause().value().equals("V")
                        && verdict.obligation().duty().name().equals("REPORT"))
                .toList();
        assertEquals(count(ofV, Status.OVERDUE), (long) task.getAs("overdue"));
        assertEquals(count(ofV, Status.MET_LATE), (long) task.getAs("metLate"));
        assertTrue(count(ofV, Status.MET_LATE) > 0);
        Row may = LocalSpark.session()
                .sql("SELECT * FROM late_by_month WHERE month = '2025-05'")
                .first();
        List<Verdict> inMay = owed.stream()
                .filter(verdict -> verdict.lastDay() != null
                        && verdict.lastDay().toString().startsWith("2025-05"))
                .toList();
        assertEquals(count(inMay, Status.OVERDUE), (long) may.getAs("overdue"));
        assertEquals(count(inMay, Status.MET_LATE), (long) may.getAs("metLate"));
        assertEquals(
                count(owed, Status.OVERDUE) + count(owed, Status.MET_LATE),
                LocalSpark.session()
                        .sql("SELECT * FROM verdict WHERE status IN ('OVERDUE', 'MET_LATE')")
                        .count());
    }

    private static long count(List<Verdict> verdicts, Status status) {
        return verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }

    @Test
    void badInputIsOneLineThatSaysWhatWouldBeRight() throws IOException {
        assertRefused("--as-of 'yesterday': ", "yesterday", "plans", "evidence");
        assertRefused("--evidence " + lake.resolve("none"), "2025-12-31", "plans", "none");
        assertRefused("--plans " + lake.resolve("none"), "2025-12-31", "none", "evidence");
        assertRefused(
                "obligation 51:65/KH-UBND@2025-03-31:V:REPORT:so-tu-phapp:2025-H1: there is no such one. The nearest are "
                        + ID + ",",
                "2025-12-31",
                "plans",
                "evidence",
                "--explain",
                "51:65/KH-UBND@2025-03-31:V:REPORT:so-tu-phapp:2025-H1");
        assertRefused(
                "Missing required option: '--out=FOLDER'", List.of("--evidence", "x", "--plans", "x", "--as-of", "x"));
        Path broken =
                Files.createDirectories(lake.resolveSibling("broken-plans").resolve("51/65"));
        Files.writeString(broken.resolve("plan.json"), "{");
        assertRefused(
                broken.resolve("plan.json").toString().substring(1),
                "2025-12-31",
                broken.getParent().getParent().toString(),
                "evidence");
    }

    private void assertRefused(String begins, String asOf, String plans, String evidence, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--evidence",
                lake.resolve(evidence).toString(),
                "--plans",
                lake.resolve(plans).toString(),
                "--as-of",
                asOf,
                "--out",
                lake.resolve("refused").toString()));
        arguments.addAll(List.of(more));
        assertRefused(begins, arguments);
    }

    private void assertRefused(String has, List<String> arguments) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(2, Main.run(out, out, arguments.toArray(String[]::new)));
        String line = said.toString(StandardCharsets.UTF_8);
        assertTrue(line.contains(has), line);
        assertEquals(1, line.lines().count(), line);
    }

    private int run(String asOf, String folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--evidence",
                lake.resolve("evidence").toString(),
                "--plans",
                lake.resolve("plans").toString(),
                "--as-of",
                asOf,
                "--rows-per-unit",
                "50",
                "--out",
                lake.resolve(folder).toString()));
        arguments.addAll(List.of(more));
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(out, out, arguments.toArray(String[]::new));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static Assessment one(String asOf) {
        return new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
                .assess(QuangNgai.sampleEvidence(), VietnamTime.parse(asOf));
    }
}
