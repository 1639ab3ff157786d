package vn.childplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The page on performance, every figure of it read from what was just measured. */
final class PerformancePage {
    private final Measurements measured;
    private final List<ColdStart.Measured> starts;
    private final List<Growth.Measured> growth;
    private final Map<String, Jars> jars;
    private final double loadBefore;
    private final double loadAfter;
    private final StringBuilder page = new StringBuilder();

    PerformancePage(
            Measurements measured,
            List<ColdStart.Measured> starts,
            List<Growth.Measured> growth,
            Map<String, Jars> jars,
            double loadBefore,
            double loadAfter) {
        this.measured = measured;
        this.starts = starts;
        this.growth = growth;
        this.jars = jars;
        this.loadBefore = loadBefore;
        this.loadAfter = loadAfter;
    }

    String write() {
        head();
        page.append(new AskedTable(measured, growth).write());
        judging();
        oneVerdict();
        derivation();
        growth();
        reading();
        writing();
        page.append(new ColdStartPart(starts).write());
        jars();
        how();
        return page.toString();
    }

    private void head() {
        text("""
            # Performance

            Written by the benchmarks (`examples/benchmarks`); every figure is of one run of the suite with all peers. To repeat
            it, from the folder of the project:

            ```sh
            mvn -B -ntp -q -Ppeers package -DskipTests && java -jar examples/benchmarks/target/benchmarks.jar
            ```

            `-Ppeers` brings DuckDB (80 MB); without it the suite does not start, since a page without a peer says less than it
            seems to. `mvn verify` does not measure: it holds that all contenders come to the same verdicts on a smaller workload,
            and that assessing starts no validator.
            """);
        line(
                "Machine: %d cores, %s %s, %s. Programs that wanted a processor when the run began and ended: %.1f and"
                        + " %.1f.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                loadBefore,
                loadAfter);
        text("""

            Where that is more than there are cores, time on the wall measures the other programs too. Ratios are therefore taken of
            processor time: of the whole process, garbage collection and compiler included. Absolute figures are of this machine
            in this hour; the ratios are what lasts.
            """);
    }

    private void judging() {
        Workload facts = Workload.of(1_000_000);
        text("## Judging a million obligations\n");
        line(
                "%,d reports of %,d agencies, %,d submissions in the order of recording. Every contender comes to the"
                        + " same",
                facts.size(), facts.agencies, facts.at.length);
        text("""
            verdicts. The loop knows one duty, one kind of evidence and no rule but its own lines; records and streams index and
            judge in one go; Drools once is handed each report with its submission looked up, and once finds it by its rules, in
            batches of 10,000 reports; DuckDB answers one query with a row a report. The library asks all rules of the standard
            set, those on findings included, which no peer has.
            """);
        line("| contender | wall, ms | processor, ms | million a second | bytes each | × loop with reasons |");
        line("|---|--:|--:|--:|--:|--:|");
        contender("loop over arrays, counts only", "JudgingBenchmark.loopThatCounts");
        contender("loop over arrays, a reason each", Measurements.LOOP);
        contender("**childplan**, indexed evidence", Measurements.LIBRARY);
        contender("**childplan**, the same under other rules", "JudgingBenchmark.libraryUnderOtherRules");
        contender("**childplan**, on all cores", "JudgingBenchmark.libraryInParallel");
        contender("**childplan**, laying out the evidence", Measurements.INDEX);
        contender("records and streams", Measurements.STREAMS);
        contender("Drools 10 (classic), handed the evidence", Measurements.DROOLS);
        contender("Drools 10 (classic), finding it by itself", Measurements.SEARCHING);
        contender("DuckDB, rows, all cores", Measurements.DUCK_DB);
        line("");
        line(
                "\"A second\" is of processor time. On all cores it took %.2f of the wall time on one; with other"
                        + " programs on the machine",
                measured.wall("JudgingBenchmark.libraryInParallel") / measured.wall(Measurements.LIBRARY));
        text("that says little. Result and order are the same, which a property holds.\n");
    }

    private void contender(String name, String benchmark) {
        line(
                "| %s | %.0f | %.0f | %.1f | %.1f | %.2f |",
                name,
                measured.wall(benchmark),
                measured.cpu(benchmark),
                1_000 / measured.cpu(benchmark),
                measured.allocated(benchmark) / Measurements.MILLION,
                measured.cpu(benchmark) / measured.cpu(Measurements.LOOP));
    }

    private void oneVerdict() {
        text("""
            ## One verdict of a million

            Medians of single calls.
            """);
        line("| call | µs | bytes allocated |");
        line("|---|--:|--:|");
        call("`assessment.with(submission)`: the assessment after one entry more", "addition");
        call("`verdict.explain(locale)`: every reason, in words", "explanation");
        call("`assessment.verdict(id)`", "byId");
        line("");
        text("That an addition comes to what a full pass comes to is a property in the tests.\n");
    }

    private void call(String name, String benchmark) {
        String full = "OneVerdictBenchmark." + benchmark;
        line("| %s | %.1f | %,.0f |", name, measured.median(full), measured.allocated(full));
    }

    private void derivation() {
        text("""
            ## Deriving the obligations

            The bundled plan as if each of the 34 provinces had issued it, with the bundled departments and its share of the 3,321
            communes; then in one province of ever more communes.
            """);
        line("| register | processor, ms | bytes allocated |");
        line("|---|--:|--:|");
        register("34 provinces, 3,321 communes", Measurements.COUNTRY);
        for (String communes : List.of("332", "3321", "33210")) {
            register(
                    "one province, " + String.format(Locale.ROOT, "%,d", Integer.parseInt(communes)) + " communes",
                    "DerivationBenchmark.growing:" + communes);
        }
        register("one plan, a million reports", "DerivationBenchmark.million");
        line("");
    }

    private void register(String name, String benchmark) {
        line("| %s | %.1f | %,.0f |", name, measured.cpu(benchmark), measured.allocated(benchmark));
    }

    private void growth() {
        text("""
            ## Growth

            Each size in a process of its own, with 12 GB of memory taken from the system beforehand: processor time of a pass
            once warmed up, the least of some, and what is held once everything that can go has gone.
            """);
        line("| obligations | submissions | derive, ms | index, ms | judge, ms | judge, ns each | bare numbers, ms"
                + " | held, bytes each: register | assessor | index | assessment |");
        line("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Growth.Measured size : growth) {
            line(
                    "| %,d | %,d | %.2f | %.2f | %.2f | %.0f | %.2f | %.1f | %.1f | %.1f | %.1f |",
                    size.obligations(),
                    size.submissions(),
                    size.millis(Growth.Step.DERIVING),
                    size.millis(Growth.Step.INDEXING),
                    size.millis(Growth.Step.JUDGING),
                    size.millis(Growth.Step.JUDGING) * 1e6 / size.obligations(),
                    size.millis(Growth.Step.ARRAYS),
                    size.bytesEach(0),
                    size.bytesEach(1),
                    size.bytesEach(2),
                    size.bytesEach(3));
        }
        text("""

            ![Time and memory over the number of obligations, both axes logarithmic](performance-growth.svg)

            What is linear runs along the dashed line. The entries themselves belong to the host's log and are not counted. Of the
            index, 20 bytes an entry are kinds, times and places in numbers.

            Every step does the same work for each obligation, whatever their number; what grows is the time that memory takes once
            there is more of it than the processor's caches hold. How much that is, "bare numbers" shows: there every submission
            already carries the number of its obligation, and two columns of numbers are copied from arrays into arrays in the order
            of the obligations, nothing more. What grows by no more than a third over ten times is called linear here.
            """);
        line(
                "At 10⁷ a submission takes %.0f ns to index, at 10⁶ %.0f; as bare numbers %.0f and %.0f.\n",
                eachSubmission(growth.size() - 1, Growth.Step.INDEXING),
                eachSubmission(growth.size() - 2, Growth.Step.INDEXING),
                eachSubmission(growth.size() - 1, Growth.Step.ARRAYS),
                eachSubmission(growth.size() - 2, Growth.Step.ARRAYS));
        text("""
            Numbers in place of ids would be the fast way: the column is what indexing could come down to at best. The public types
            keep ids, because people write and read them; that is the price. It is paid once for each entry: agencies are looked
            up for thousands of entries in a row, so that many are waited for at once; where a duty binds a group without a gap,
            the place of an obligation is reckoned and not looked up; entries are sorted by page, and one page after the other is
            filled.
            """);
    }

    /** Nanoseconds. */
    private double eachSubmission(int size, Growth.Step what) {
        return growth.get(size).millis(what) * 1e6 / growth.get(size).submissions();
    }

    private void reading() {
        text("""
            ## Reading evidence

            A file of a million rows in memory, to a checked log; beside it the parser alone, which only splits it into text.
            """);
        line("| reader | thousand rows a second | bytes allocated a row |");
        line("|---|--:|--:|");
        reader("CSV", "csv");
        reader("FastCSV alone", "fastCsvAlone");
        reader("JSON Lines", "jsonLines");
        reader("Jackson streaming alone", "jacksonAlone");
        line("");
    }

    private void reader(String name, String benchmark) {
        String full = "ReadingBenchmark." + benchmark;
        line(
                "| %s | %,.0f | %,.0f |",
                name, Measurements.MILLION / measured.cpu(full), measured.allocated(full) / Measurements.MILLION);
    }

    private void writing() {
        text("""
            ## Writing documents

            A table of twelve columns, eight of words, two of days, two of counts, for as many rows as there are communes in the
            country, and for ten times as many; beside the workbook fastexcel alone, with plain cells.
            """);
        line("| writer | 3,321 rows, ms | 33,210 rows, ms | growth |");
        line("|---|--:|--:|--:|");
        writer("**childplan**, workbook", "xlsx");
        writer("fastexcel, workbook", "fastexcel");
        writer("**childplan**, Word", "docx");
        line("");
        text("Processor time. Growth is that of the time for ten times the rows.\n");
    }

    private void writer(String name, String benchmark) {
        double few = measured.cpu("WritingBenchmark." + benchmark + ":3321");
        double many = measured.cpu("WritingBenchmark." + benchmark + ":33210");
        line("| %s | %.0f | %.0f | %.1f × |", name, few, many, many / few);
    }

    private void jars() {
        text("## Jars\n");
        line("| library with all it brings | jars | MB |");
        line("|---|--:|--:|");
        jars("`childplan-core` and `childplan-validation`", "library");
        jars("Hibernate Validator 9 (optional here)", "hibernate-validator");
        jars("Drools 10 (classic)", "drools");
    }

    private void jars(String name, String key) {
        Jars counted = Objects.requireNonNull(jars.get(key), key);
        line("| %s | %d | %.1f |", name, counted.count(), counted.bytes() / 1e6);
    }

    private void how() {
        text("""
            ## On Spark

            Many plans in a data lake, beside one process and DuckDB on the same files: see
            [examples/spark](../examples/spark/README.md#figures), whose figures are measured by a program of its own.

            ## Where it comes from

            - A rule says for which duties and kinds of evidence it can matter; elsewhere it is not asked. The others are asked in
              their order, one by one. Nothing of the law is repeated in faster words.
            - What rules conclude without looking at the bearer or at an entry comes to the same for all who bear a duty alike and
              did it on the same day, or not at all, and is worked out once for them. Where nothing is known of a bearer, that is
              the whole verdict; of a report, only the rule that looks for it is asked each time. Judging sees for itself what a
              rule looks at: a rule need not say so.
            - Those who bear a duty alike stand together in the register. Where each such group begins is noted down, and so the
              obligations themselves are not fetched from memory unless a rule looks at one.
            - Entries lie scattered in memory, in the order of recording. Beside them stand their kinds and times in numbers, in the
              order of the obligations; where two fall into the same second, the entries themselves are asked.
            - A verdict is kept as two references: a conclusion, shared by all verdicts of the duty that came out alike, and the
              entry that fulfilled it. It becomes an object when somebody looks at it, and text when somebody asks why.
            - The price of rules that are values, asked one by one, is the distance to the first row: a loop with one law written
              into its lines. It could be had down by writing the standard rules into a loop of their own beside the rule set;
              then there would be two laws to keep alike. The rules stay values.
            - A whole assessment as JSON allocates 3.6 kB a verdict (plan 65 with the sample evidence, 600 bytes each in the file),
              where 1.1 would do field by field: each verdict first becomes the map that any mapper writes (`Verdict.fields()`), so
              that its fields are named in one place. The map is let go at once; what is held does not grow with the verdicts.
            - Verdicts and evidence stand in pages of a thousand obligations: an addition copies a page and shares the others, and
              threads share out pages.
            """);
    }

    private void text(String paragraph) {
        page.append(paragraph).append('\n');
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
