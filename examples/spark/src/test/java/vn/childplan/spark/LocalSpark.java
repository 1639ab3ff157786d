package vn.childplan.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.childplan.core.evidence.Evidence;

/** Spark in this process, on two cores, with every task tried three times; made at the first use and kept. */
final class LocalSpark {
    private static final SparkSession SESSION = SparkSession.builder()
            .appName("test")
            .master("local[2,3]")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            // Not that of Viet Nam, nor that of the machine.
            .config("spark.sql.session.timeZone", "Pacific/Apia")
            .getOrCreate();

    private LocalSpark() {}

    static SparkSession session() {
        return SESSION;
    }

    /** Entries of a province as a table. */
    static Dataset<Row> evidence(String province, List<? extends Evidence> entries) {
        List<Row> rows = entries.stream()
                .map(entry -> EvidenceColumns.row(province, entry))
                .toList();
        return SESSION.createDataFrame(rows, EvidenceColumns.SCHEMA);
    }
}
