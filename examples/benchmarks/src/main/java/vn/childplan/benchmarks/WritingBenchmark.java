package vn.childplan.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Table;

/** A table of twelve columns, a row a commune of the country, beside the library that writes workbooks. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WritingBenchmark {
    private static final ReportWriters WRITERS = ReportWriters.installed();
    private static final int COLUMNS = 12;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** Eight columns of words, two of days, two of counts. */
    @State(Scope.Benchmark)
    public static class Rows {
        @Param({"3321", "33210"})
        public int communes;

        private Report report;

        @Setup
        public void prepare() {
            List<Column<Integer>> columns = new ArrayList<>();
            for (int c = 0; c < COLUMNS; c++) {
                int column = c;
                String key = "column" + c;
                columns.add(
                        isDay(c)
                                ? Column.day(key, key, row -> day(row))
                                : isCount(c)
                                        ? Column.count(key, key, row -> row)
                                        : Column.words(key, key, 30, row -> words(row, column)));
            }
            report = Report.of(
                    "communes",
                    Text.VIETNAMESE,
                    "Các xã",
                    PlanProvenance.of(DocumentNumber.of("65/KH-UBND"), "standard/2025.1"),
                    Table.of(
                            "communes",
                            "Các xã",
                            columns,
                            IntStream.range(0, communes).boxed().toList()));
        }
    }

    private static boolean isDay(int column) {
        return column == 8 || column == 9;
    }

    private static boolean isCount(int column) {
        return column >= 10;
    }

    private static LocalDate day(int row) {
        return FIRST.plusDays(row % 365);
    }

    private static String words(int row, int column) {
        return "UBND xã Đặng Thùy Trâm " + row + "." + column;
    }

    @Benchmark
    public Replaced xlsx(Rows rows) throws IOException {
        return WRITERS.forFormat("xlsx").write(rows.report, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void fastexcel(Rows rows) throws IOException {
        try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("communes");
            for (int row = 0; row < rows.communes; row++) {
                for (int c = 0; c < COLUMNS; c++) {
                    if (isDay(c)) {
                        sheet.value(row, c, day(row));
                    } else if (isCount(c)) {
                        sheet.value(row, c, row);
                    } else {
                        sheet.value(row, c, words(row, c));
                    }
                }
            }
        }
    }

    @Benchmark
    public Replaced docx(Rows rows) throws IOException {
        return WRITERS.forFormat("docx").write(rows.report, OutputStream.nullOutputStream());
    }
}
