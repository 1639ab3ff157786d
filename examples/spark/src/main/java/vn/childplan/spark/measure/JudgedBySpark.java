package vn.childplan.spark.measure;

import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.expr;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import vn.childplan.spark.LakeJudging;

/** Spark in this process: every row is made, with all its columns, and thrown away. */
final class JudgedBySpark {
    private JudgedBySpark() {}

    static long overdue(Path lake, InventedLake facts, int cores) throws InterruptedException {
        SparkSession spark = Contender.spark(cores);
        Observation seen = new Observation();
        LakeJudging.of(spark.read().parquet(lake.resolve("evidence").toString()), facts.plans(), InventedLake.AS_OF)
                .rows()
                .observe(seen, count_if(expr("status = 'OVERDUE'")).as("overdue"))
                .write()
                .format("noop")
                .mode(SaveMode.Overwrite)
                .save();
        long overdue = (long) Objects.requireNonNull(seen.getAsJava().get("overdue"));
        spark.stop();
        return overdue;
    }
}
