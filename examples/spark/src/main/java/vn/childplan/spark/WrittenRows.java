package vn.childplan.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The rows of a run, read back from where it wrote them. */
public final class WrittenRows {
    private WrittenRows() {}

    /**
     * The rows that {@link LakeJudging#rows()} gave. Their columns are given and not found out: else the name of a folder would
     * make a number of a province, and "01" is not 1.
     */
    public static Dataset<Row> read(SparkSession spark, String folder) {
        return spark.read().schema(LakeJudging.SCHEMA).parquet(folder);
    }
}
