package vn.childplan.spark.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.childplan.core.time.VietnamTime;

/**
 * One query of an embedded column database over the same files, its rows read one by one. It knows one duty, one kind of evidence
 * and no rule but its own lines; what is owed it finds in files of its own, made beforehand.
 */
final class JudgedByDuckDb {
    private static final String QUERY = """
            SELECT o.province, o.plan, o.agency, o.clause, o.period,
                   CASE WHEN s.done IS NOT NULL AND s.done <= o.lastDay THEN 'MET'
                        WHEN s.done IS NOT NULL THEN 'MET_LATE'
                        WHEN ? < o.opens THEN 'NOT_OPEN'
                        WHEN ? > o.lastDay THEN 'OVERDUE'
                        WHEN o.lastDay - ? <= 7 THEN 'DUE_SOON'
                        ELSE 'IN_TIME' END AS status,
                   coalesce(s.done, ?) - o.lastDay AS days
            FROM read_parquet('%1$s/obligations/*.parquet') o
            LEFT JOIN (SELECT province, plan, agency, clause, period,
                              min(CAST(floor((epoch("at") + 25200) / 86400) AS INTEGER)) AS done
                       FROM read_parquet('%1$s/evidence/*/*.parquet', hive_partitioning = true, hive_types = {'province': VARCHAR})
                       WHERE epoch(recordedAt) <= ? AND epoch("at") <= ?
                       GROUP BY province, plan, agency, clause, period) s
                   USING (province, plan, agency, clause, period)
            """;

    private JudgedByDuckDb() {}

    static long overdue(Path lake, int threads) throws SQLException {
        int today = (int) VietnamTime.epochDayOf(InventedLake.AS_OF);
        long overdue = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement settings = connection.createStatement()) {
            settings.execute("SET threads = " + threads);
            settings.execute("SET memory_limit = '4GB'");
            settings.execute("SET temp_directory = '" + lake.resolve("duckdb") + "'");
            try (PreparedStatement query = connection.prepareStatement(QUERY.formatted(lake))) {
                for (int parameter = 1; parameter <= 4; parameter++) {
                    query.setInt(parameter, today);
                }
                query.setLong(5, InventedLake.AS_OF.getEpochSecond());
                query.setLong(6, InventedLake.AS_OF.getEpochSecond());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        overdue += rows.getString(6).equals("OVERDUE")
                                        && !rows.getString(3).isEmpty()
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return overdue;
    }
}
