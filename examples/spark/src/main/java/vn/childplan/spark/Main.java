package vn.childplan.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.childplan.core.io.UnreadableException;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;

/** The program: judges a lake and writes verdicts, totals and who is late. Exit 0: fine; 2: bad input, a line for each problem. */
@Command(
        name = "childplan-spark",
        description = "Judges the evidence of many plans and provinces as of an instant, on Apache Spark.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Main implements Callable<Integer> {
    private static final int BAD_INPUT = 2;

    @Option(names = "--evidence", required = true, paramLabel = "FOLDER", description = "The evidence, as Parquet.")
    private String evidence = "";

    @Option(
            names = "--plans",
            required = true,
            paramLabel = "FOLDER",
            description =
                    "The plans: PROVINCE/NAME/plan.json, beside it directory.json and rules.json where they differ.")
    private String plans = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "T",
            description = "An instant, or a date: the end of that day. What was not known by then does not exist.")
    private String asOf = "";

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "What is written, replaced whole.")
    private String out = "";

    @Option(
            names = "--explain",
            arity = "1..*",
            paramLabel = "ID",
            description = "Whose reasons to write as well: 51:65/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1.")
    private List<String> explain = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "vi|en", description = "The language of the reasons (vi).")
    private Language language = Language.vi;

    @Option(
            names = "--rows-per-unit",
            paramLabel = "N",
            description = "How many rows of evidence are judged in one piece, about (${DEFAULT-VALUE}).")
    private long rowsPerUnit = LakeJudging.ROWS_PER_UNIT;

    private final PrintStream stdout;

    private enum Language {
        vi(Text.VIETNAMESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    Main(PrintStream stdout) {
        this.stdout = stdout;
    }

    public static void main(String[] args) {
        System.exit(run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    static int run(PrintStream stdout, PrintStream stderr, String... args) {
        return new CommandLine(new Main(stdout))
                .setOut(new PrintWriter(stdout, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, given) -> {
                    stderr.println(wrong.getMessage() + ". See --help.");
                    return BAD_INPUT;
                })
                .setExecutionExceptionHandler((thrown, command, given) -> refuse(thrown, stderr))
                .execute(args);
    }

    private static int refuse(Exception thrown, PrintStream stderr) throws Exception {
        if (thrown instanceof BadInputException) {
            stderr.println(thrown.getMessage());
        } else if (thrown instanceof UnreadableException unreadable) {
            unreadable.problems().forEach(problem -> stderr.println(problem.line(Locale.ENGLISH)));
        } else {
            throw thrown;
        }
        return BAD_INPUT;
    }

    @Override
    public Integer call() throws Exception {
        Instant instant = instant(asOf);
        SparkSession spark =
                SparkSession.builder().appName("childplan as of " + asOf).getOrCreate();
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        try (OutFolder folder = new OutFolder(out, List.of(evidence, plans), configuration)) {
            LakeJudging judging =
                    LakeJudging.of(read(spark), PlansFolder.read(plans, configuration), instant, rowsPerUnit);
            List<String> reasons = reasons(judging);
            judging.rows()
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .partitionBy("row", "province")
                    .parquet(folder.path("rows"));
            write(spark, folder, instant, reasons);
            folder.replace();
        }
        return 0;
    }

    private static Instant instant(String text) {
        try {
            return VietnamTime.parse(text);
        } catch (UnreadableTimeException e) {
            throw new BadInputException("--as-of '" + text + "': " + e.fault().en() + ". "
                    + e.remedy().en());
        }
    }

    private Dataset<Row> read(SparkSession spark) {
        try {
            return spark.read().parquet(evidence);
        } catch (Exception e) {
            // Spark declares none, and throws this checked one for a folder that is missing or holds no Parquet.
            if (e instanceof AnalysisException) {
                throw new BadInputException(
                        "--evidence " + evidence + ": there is no such folder, or no Parquet in it. Check the path.");
            }
            throw e;
        }
    }

    /** Asked for first: an obligation that does not exist is told before all is judged. */
    private List<String> reasons(LakeJudging judging) {
        if (explain.isEmpty()) {
            return List.of();
        }
        return judging.explanations(explain, language.locale).collectAsList().stream()
                .map(row -> "{\"province\":" + quoted(row.getAs("province")) + ",\"plan\":" + quoted(row.getAs("plan"))
                        + ",\"obligation\":" + quoted(row.getAs("obligation")) + ",\"explanation\":"
                        + row.getAs("explanation") + "}")
                .sorted()
                .toList();
    }

    private static String quoted(@Nullable String text) {
        return new ObjectMapper().valueToTree(text).toString();
    }

    /** What is counted is read back from the rows as written: it cannot differ from them, however often a task was run. */
    private void write(SparkSession spark, OutFolder folder, Instant instant, List<String> reasons) throws IOException {
        Dataset<Row> rows = WrittenRows.read(spark, folder.path("rows"));
        String totals = TotalsJson.of(LakeJudging.totalsOf(rows), instant);
        folder.write("totals.json", totals);
        LateViews.create(LakeJudging.verdictsOf(rows));
        for (String view : List.of("late_by_province", "late_by_task", "late_by_month")) {
            folder.write(
                    view + ".jsonl",
                    spark.table(view).toJSON().collectAsList().stream()
                            .map(line -> line + "\n")
                            .collect(Collectors.joining()));
        }
        if (!reasons.isEmpty()) {
            folder.write("explanations.jsonl", String.join("\n", reasons) + "\n");
        }
        stdout.print(totals);
    }
}
