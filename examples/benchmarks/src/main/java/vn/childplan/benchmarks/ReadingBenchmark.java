package vn.childplan.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJsonLines;

/** Evidence from a file of a million rows, beside the parsers that it is read with: they only split it into text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    /** Files in memory, so that no disk is measured. */
    @State(Scope.Benchmark)
    public static class Files {
        @Param("1000000")
        public int rows;

        private TypedFacts facts;
        private byte[] csv;
        private byte[] jsonLines;

        @Setup
        public void prepare() throws IOException {
            facts = new TypedFacts(Workload.of((int) (rows * 1.2)));
            EvidenceLog log = EvidenceLog.of(facts.log.entries().subList(0, rows));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EvidenceCsv.write(log, out);
            csv = out.toByteArray();
            out.reset();
            EvidenceJsonLines.write(log, out);
            jsonLines = out.toByteArray();
        }
    }

    @Benchmark
    public EvidenceLog csv(Files files) {
        return EvidenceCsv.read(
                        new ByteArrayInputStream(files.csv), "evidence.csv", files.facts.plan, files.facts.directory)
                .orThrow();
    }

    @Benchmark
    public long fastCsvAlone(Files files) throws IOException {
        long length = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(files.csv), StandardCharsets.UTF_8))) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    length += row.getField(i).length();
                }
            }
        }
        return length;
    }

    @Benchmark
    public EvidenceLog jsonLines(Files files) {
        return EvidenceJsonLines.read(
                        new ByteArrayInputStream(files.jsonLines),
                        "evidence.jsonl",
                        files.facts.plan,
                        files.facts.directory)
                .orThrow();
    }

    @Benchmark
    public long jacksonAlone(Files files) throws IOException {
        long length = 0;
        try (JsonParser parser = new JsonFactory().createParser(new ByteArrayInputStream(files.jsonLines))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    length += parser.getText().length();
                }
            }
        }
        return length;
    }
}
