package vn.childplan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.spark.measure.InventedLake;
import vn.childplan.validation.assessment.Verdict;

/**
 * A million obligations of six provinces, of which one has half of all evidence: the rows are those of one process, no unit is much
 * larger than asked for, and a task that fails midway counts once.
 */
class CountryTest {
    private static final int SMALL = 331;
    private static final int LARGE = 5 * SMALL + 19;
    private static final int PLACE_OF_LARGE = 3;
    private static final InventedLake LAKE = lake();
    private static final long ROWS_PER_UNIT = 50_000;

    @TempDir
    static Path folder;

    private static LakeJudging judging;
    private static Dataset<Row> written;

    private static InventedLake lake() {
        List<Integer> bearers = new ArrayList<>(Collections.nCopies(6, SMALL));
        bearers.set(PLACE_OF_LARGE, LARGE);
        return new InventedLake(bearers, 1);
    }

    /** Every third task fails the first time. */
    @BeforeAll
    static void judgeTheCountry() {
        String evidence = folder.resolve("evidence").toString();
        String rows = folder.resolve("rows").toString();
        SparkSession spark = LocalSpark.session();
        LAKE.evidence(spark, 4).write().parquet(evidence);
        judging = LakeJudging.of(spark.read().parquet(evidence), LAKE.plans(), InventedLake.AS_OF, ROWS_PER_UNIT);
        judging.rows()
                .mapPartitions(new FailsOnce(), Encoders.row(LakeJudging.SCHEMA))
                .write()
                .parquet(rows);
        written = WrittenRows.read(spark, rows);
    }

    @Test
    void aMillionVerdictsAreThoseOfOneProcess() {
        assertTrue(LAKE.obligations() >= 1_000_000, () -> "obligations: " + LAKE.obligations());
        Map<String, Prints> spark = new TreeMap<>();
        LakeJudging.verdictsOf(written)
                .select(VerdictColumns.texts())
                .mapPartitions(new Printing(), Encoders.STRING())
                .collectAsList()
                .forEach(each -> spark.merge(each.split(" ")[0], Prints.of(each), Prints::and));
        assertEquals(inOneProcess(), spark);
    }

    /** Reads the same files in this process, without a unit: each plan whole. */
    private static Map<String, Prints> inOneProcess() {
        Map<String, Prints> prints = new TreeMap<>();
        LakePlans plans = new LakePlans(LAKE.plans());
        Dataset<Row> all = EvidenceColumns.knownBy(
                LocalSpark.session().read().parquet(folder.resolve("evidence").toString()), InventedLake.AS_OF);
        Map<String, List<Evidence>> entries = new TreeMap<>();
        all.toLocalIterator()
                .forEachRemaining(row -> entries.computeIfAbsent(row.getAs("province"), added -> new ArrayList<>())
                        .add(EvidenceColumns.entry(row)));
        for (int plan = 0; plan < plans.size(); plan++) {
            Prints ofPlan = new Prints(0, BigInteger.ZERO);
            EvidenceLog log = EvidenceLog.of(entries.getOrDefault(plans.province(plan), List.of()));
            for (Verdict verdict :
                    plans.get(plan).assess(log, InventedLake.AS_OF).verdicts()) {
                ofPlan = ofPlan.and(Prints.of(verdict.fields()));
            }
            prints.put(plans.province(plan), ofPlan);
        }
        return prints;
    }

    /** A task writes a file for its unit. */
    @Test
    void aProvinceWithHalfOfAllEvidenceIsJudgedInPieces() {
        List<Row> files = LakeJudging.verdictsOf(written)
                .groupBy(input_file_name().as("file"), col("province"))
                .count()
                .collectAsList();
        assertEquals(judging.units(), files.size());
        String largest = LAKE.provinces().get(PLACE_OF_LARGE);
        long pieces = files.stream()
                .filter(file -> largest.equals(file.getAs("province")))
                .count();
        long most = files.stream()
                .mapToLong(file -> file.<Long>getAs("count"))
                .max()
                .orElseThrow();
        assertTrue(pieces >= 5, () -> "pieces: " + pieces);
        long even = (long) LARGE * InventedLake.TERMS / pieces;
        assertTrue(most < even + even / 4, () -> "the largest unit has " + most + " verdicts, even would be " + even);
    }

    @Test
    void aTaskThatFailsMidwayIsRepeatedAndCountsOnce() {
        long counted = LakeJudging.totalsOf(written).collectAsList().stream()
                .mapToLong(row -> row.<Long>getAs("rows"))
                .sum();
        assertEquals(LAKE.obligations(), counted);
        assertEquals(
                LAKE.obligations(),
                LakeJudging.verdictsOf(written)
                        .select("province", "obligation")
                        .distinct()
                        .count());
    }

    /** Every third task gives up at its thousandth row, the first time. */
    private static final class FailsOnce implements MapPartitionsFunction<Row, Row> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            boolean fails =
                    TaskContext.getPartitionId() % 3 == 0 && TaskContext.get().attemptNumber() == 0;
            return new Iterator<>() {
                private int given;

                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    if (fails && ++given > 1000) {
                        throw new IllegalStateException("the test has this task fail");
                    }
                    return rows.next();
                }
            };
        }
    }

    private static final class Printing implements MapPartitionsFunction<Row, String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<String> call(Iterator<Row> rows) {
            Map<String, Prints> prints = new TreeMap<>();
            rows.forEachRemaining(
                    row -> prints.merge(row.getAs("province"), Prints.of(VerdictColumns.contract(row)), Prints::and));
            return prints.entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue().count + " " + each.getValue().sum)
                    .iterator();
        }
    }

    /**
     * The digests of the JSON of some verdicts, added up: the same for the same bytes in any order, whoever adds them.
     *
     * @param count of how many
     */
    private record Prints(long count, BigInteger sum) {
        private static final ObjectMapper MAPPER = new ObjectMapper();

        static Prints of(Map<String, ?> fields) {
            try {
                byte[] json = MAPPER.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
                return new Prints(
                        1, new BigInteger(1, MessageDigest.getInstance("MD5").digest(json)));
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        static Prints of(String line) {
            String[] parts = line.split(" ");
            return new Prints(Long.parseLong(parts[1]), new BigInteger(parts[2]));
        }

        Prints and(Prints other) {
            return new Prints(count + other.count, sum.add(other.sum));
        }
    }
}
