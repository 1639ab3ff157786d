package vn.childplan.spark.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceRow;
import vn.childplan.spark.LakePlan;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * The library in one thread, without Spark: province after province, the files read by the reader of Parquet itself, and of every
 * verdict the fields of the contract are made and thrown away.
 */
final class JudgedInOneProcess {
    private JudgedInOneProcess() {}

    static long overdue(Path lake, InventedLake facts) throws IOException {
        Map<String, List<LakePlan>> plans = new HashMap<>();
        facts.plans()
                .forEach(plan -> plans.computeIfAbsent(plan.province(), added -> new ArrayList<>())
                        .add(plan));
        long overdue = 0;
        for (String province : facts.provinces()) {
            Map<String, List<Evidence>> entries = new HashMap<>();
            try (Stream<Path> files = Files.list(lake.resolve("evidence/province=" + province))) {
                files.filter(file -> file.toString().endsWith(".parquet")).forEach(file -> read(file, entries));
            }
            for (LakePlan plan : plans.getOrDefault(province, List.of())) {
                PlanUnderRules underRules = plan.underRules();
                List<Evidence> ofPlan =
                        entries.getOrDefault(underRules.plan().id().value(), List.of());
                for (Verdict verdict : underRules
                        .assess(EvidenceLog.of(ofPlan), InventedLake.AS_OF)
                        .verdicts()) {
                    overdue += Status.OVERDUE.name().equals(verdict.fields().get("status")) ? 1 : 0;
                }
            }
        }
        return overdue;
    }

    private static void read(Path file, Map<String, List<Evidence>> entries) {
        try (ParquetReader<Group> rows = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                Evidence entry = entry(row);
                entries.computeIfAbsent(String.valueOf(text(row, "plan")), added -> new ArrayList<>())
                        .add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Evidence entry(Group row) {
        return new EvidenceRow(
                        String.valueOf(text(row, "kind")),
                        String.valueOf(text(row, "agency")),
                        String.valueOf(text(row, "clause")),
                        text(row, "period"),
                        instant(row, "at"),
                        text(row, "document"),
                        text(row, "via"),
                        null, // no row of the invented lake has one
                        text(row, "note"),
                        instant(row, "recordedAt"),
                        text(row, "duty"),
                        text(row, "plan"),
                        text(row, "id"),
                        text(row, "retracts"),
                        text(row, "recordedBy"))
                .toEvidence();
    }

    private static @Nullable String text(Group row, String column) {
        return row.getFieldRepetitionCount(column) == 0 ? null : row.getString(column, 0);
    }

    /** Spark writes timestamps as days and nanoseconds (INT96) or as microseconds. */
    private static Instant instant(Group row, String column) {
        if (row.getType().getType(column).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
            NanoTime time = NanoTime.fromBinary(row.getInt96(column, 0));
            long julianDayOf1970 = 2_440_588;
            return Instant.ofEpochSecond((time.getJulianDay() - julianDayOf1970) * 86_400, time.getTimeOfDayNanos());
        }
        return Instant.ofEpochSecond(Math.floorDiv(row.getLong(column, 0), 1_000_000L));
    }
}
