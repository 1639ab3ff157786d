package vn.childplan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.rule.Status;

/**
 * The same question as one query of an embedded column database that uses every core, its rows read one by one. Submissions
 * carry the number of their obligation, so the join is the cheapest there is.
 */
final class DuckDbQuery implements AutoCloseable {
    private static final String QUERY = """
            SELECT o.id,
                   CASE WHEN s.done IS NOT NULL AND s.done <= o.last_day THEN 'MET'
                        WHEN s.done IS NOT NULL THEN 'MET_LATE'
                        WHEN ? < o.opens THEN 'NOT_OPEN'
                        WHEN ? > o.last_day THEN 'OVERDUE'
                        WHEN o.last_day - ? <= 7 THEN 'DUE_SOON'
                        ELSE 'IN_TIME' END,
                   coalesce(s.done, ?) - o.last_day
            FROM obligation o
            LEFT JOIN (SELECT obligation, min(day) AS done FROM submission
                       WHERE recorded_at <= ? AND came_in <= ? GROUP BY obligation) s ON s.obligation = o.id
            """;

    private final Connection connection;

    /** One row of the answer. */
    record Row(int obligation, Status status, int days) {}

    DuckDbQuery(Workload facts) throws SQLException, IOException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        load(
                "obligation",
                "id INTEGER, opens INTEGER, last_day INTEGER",
                IntStream.range(0, facts.size()).mapToObj(i -> i + "," + facts.opens[i] + "," + facts.lastDay[i]));
        load(
                "submission",
                "obligation INTEGER, came_in BIGINT, day INTEGER, recorded_at BIGINT",
                IntStream.of(facts.recordingOrder)
                        .mapToObj(s -> facts.obligation[s] + "," + facts.at[s] + ","
                                + VietnamTime.epochDayOf(Instant.ofEpochSecond(facts.at[s])) + ","
                                + facts.recordedAt[s]));
    }

    /** Whether the database is on the class path: it comes with the profile "peers". */
    static boolean isPresent() {
        return DriverManager.drivers()
                .anyMatch(driver -> driver.getClass().getName().startsWith("org.duckdb."));
    }

    /** Rows one by one take it minutes; a file takes it a second. */
    private void load(String table, String columns, Stream<String> rows) throws SQLException, IOException {
        Path file = Files.createTempFile(table, ".csv");
        try (Statement statement = connection.createStatement()) {
            Files.write(file, rows.toList());
            statement.execute("CREATE TABLE " + table + " (" + columns + ")");
            statement.execute("COPY " + table + " FROM '" + file + "' (HEADER false)");
        } finally {
            Files.delete(file);
        }
    }

    Row[] judge(Instant asOf, int size) throws SQLException {
        int today = (int) VietnamTime.epochDayOf(asOf);
        Row[] rows = new Row[size];
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                query.setInt(parameter, today);
            }
            query.setLong(5, asOf.getEpochSecond());
            query.setLong(6, asOf.getEpochSecond());
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    int id = answer.getInt(1);
                    rows[id] = new Row(id, Status.valueOf(answer.getString(2)), answer.getInt(3));
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
