package vn.childplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What was asked of the library, beside what was measured, and whether that is enough. */
final class AskedTable {
    /** Linear is what costs ten times as much for ten times the obligations, give or take a third. */
    private static final double LINEAR = 40.0 / 3;

    private static final List<Growth.Step> OURS =
            List.of(Growth.Step.DERIVING, Growth.Step.INDEXING, Growth.Step.JUDGING);

    private final Measurements measured;
    private final List<Growth.Measured> growth;
    private final StringBuilder table = new StringBuilder();

    AskedTable(Measurements measured, List<Growth.Measured> growth) {
        this.measured = measured;
        this.growth = growth;
    }

    String write() {
        line("## What was asked, and what came of it\n");
        line("| asked | measured | reached |");
        line("|---|---|---|");
        double loop = measured.cpu(Measurements.LIBRARY) / measured.cpu(Measurements.LOOP);
        double loopWall = measured.wall(Measurements.LIBRARY) / measured.wall(Measurements.LOOP);
        line(
                "| judging at most 1.5 × the loop with reasons | %.2f × in processor time, %.2f × on the wall (the"
                        + " loop's garbage is collected on the other core) | %s |",
                loop, loopWall, reached(loop <= 1.5, loopWall <= 1.5));
        double drools = measured.cpu(Measurements.DROOLS) / measured.cpu(Measurements.LIBRARY);
        double searching = measured.cpu(Measurements.SEARCHING) / measured.cpu(Measurements.LIBRARY);
        line(
                "| at least 10 × faster than Drools | %.1f × where Drools is handed the evidence (%.1f × on the wall),"
                        + " %.1f × where it finds it | %s |",
                drools,
                measured.wall(Measurements.DROOLS) / measured.wall(Measurements.LIBRARY),
                searching,
                reached(drools >= 10, searching >= 10));
        double duckDb = measured.cpu(Measurements.DUCK_DB) / measured.cpu(Measurements.LIBRARY);
        double duckDbWall = measured.wall(Measurements.DUCK_DB) / measured.wall(Measurements.LIBRARY);
        line(
                "| faster than DuckDB, rows | %.1f × in processor time, %.1f × on the wall (it may use every core) |"
                        + " %s |",
                duckDb, duckDbWall, reached(duckDb > 1, duckDbWall > 1));
        asked(
                "at most 64 bytes allocated per obligation",
                "%.1f",
                measured.allocated(Measurements.LIBRARY) / Measurements.MILLION,
                64);
        line(
                "| other rules reuse the index | %.2f × judging under the first | yes |",
                measured.cpu("JudgingBenchmark.libraryUnderOtherRules") / measured.cpu(Measurements.LIBRARY));
        asked(
                "indexing 900,000 entries at most half of records and streams in all",
                "%.2f",
                measured.cpu(Measurements.INDEX) / measured.cpu(Measurements.STREAMS),
                0.5);
        asked("one submission more: microseconds", "%.1f µs", measured.median("OneVerdictBenchmark.addition"), 1_000);
        asked(
                String.format(
                        Locale.ROOT,
                        "the national register, %,d obligations, in under a second",
                        obligationsOfTheCountry()),
                "%.0f ms",
                measured.cpu(Measurements.COUNTRY),
                1_000);
        asked("an explanation under 20 µs", "%.1f µs", measured.median("OneVerdictBenchmark.explanation"), 20);
        linear();
        line(
                "| judging scales on the cores there are | %.2f of the wall time on one, with %d |",
                measured.wall("JudgingBenchmark.libraryInParallel") / measured.wall(Measurements.LIBRARY),
                Runtime.getRuntime().availableProcessors());
        line("");
        return table.toString();
    }

    private void linear() {
        line(
                "| time linear from 10⁴ to 10⁷ | for ten times the obligations, on average and from 10⁶ to 10⁷:"
                        + " judging %s, deriving %s, indexing %s; copying bare numbers from arrays into arrays %s | %s |",
                steps(Growth.Step.JUDGING),
                steps(Growth.Step.DERIVING),
                steps(Growth.Step.INDEXING),
                steps(Growth.Step.ARRAYS),
                linearity());
        line(
                "| memory linear, bytes held each | %.0f at 10⁴, %.0f at 10⁷ | yes |",
                heldEach(growth.get(0)), heldEach(growth.get(growth.size() - 1)));
    }

    private String linearity() {
        double most = OURS.stream().mapToDouble(this::mostStep).max().orElseThrow();
        if (most <= LINEAR) {
            return "yes";
        }
        return most <= mostStep(Growth.Step.ARRAYS) ? "no worse than bare arrays" : "no";
    }

    private double mostStep(Growth.Step what) {
        return Math.max(averageStep(what), lastStep(what));
    }

    private String steps(Growth.Step what) {
        return String.format(Locale.ROOT, "%.1f × and %.1f ×", averageStep(what), lastStep(what));
    }

    private double averageStep(Growth.Step what) {
        return step(0, what);
    }

    private double lastStep(Growth.Step what) {
        return step(growth.size() - 2, what);
    }

    /** How many times as much ten times the obligations cost, on average from one size up to the largest. */
    private double step(int from, Growth.Step what) {
        Growth.Measured first = growth.get(from);
        Growth.Measured last = growth.get(growth.size() - 1);
        double tenfolds = Math.log10((double) last.obligations() / first.obligations());
        return Math.pow(last.millis(what) / first.millis(what), 1 / tenfolds);
    }

    private static double heldEach(Growth.Measured size) {
        return IntStream.range(0, size.bytes().size())
                .mapToDouble(size::bytesEach)
                .sum();
    }

    private void asked(String what, String format, double value, double most) {
        line("| %s | %s | %s |", what, String.format(Locale.ROOT, format, value), value <= most ? "yes" : "no");
    }

    private static String reached(boolean one, boolean other) {
        if (one && other) {
            return "yes";
        }
        return one || other ? "in part" : "no";
    }

    private static int obligationsOfTheCountry() {
        return NationalPlans.ofAllProvinces().derive().stream()
                .mapToInt(register -> register.size())
                .sum();
    }

    private void line(String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
