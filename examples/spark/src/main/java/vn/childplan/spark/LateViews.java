package vn.childplan.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Who is late, as views of SQL over the view {@value #VERDICT}. Late is what is overdue and what was done late; each view has how
 * many obligations have a date ({@code dated}), are overdue, were done late, and the greatest number of days. They say what
 * stands as of the instant that was judged, on what was known then: for another instant, judge as of it.
 */
public final class LateViews {
    /** The view of all verdicts. */
    public static final String VERDICT = "verdict";

    private static final String FIGURES = """
            count(deadline.lastDay) AS dated,
            count_if(status = 'OVERDUE') AS overdue,
            count_if(status = 'MET_LATE') AS metLate,
            max(daysLate) AS mostDaysLate
            """;

    private static final Map<String, String> SQL = new LinkedHashMap<>();

    static {
        SQL.put("late_by_province", """
                SELECT province, %s
                FROM verdict
                WHERE status <> 'TRANSFERRED'
                GROUP BY province
                ORDER BY overdue + metLate DESC, province
                """.formatted(FIGURES));
        SQL.put("late_by_task", """
                SELECT province, plan, clause, duty, %s
                FROM verdict
                WHERE status <> 'TRANSFERRED'
                GROUP BY province, plan, clause, duty
                HAVING overdue + metLate > 0
                ORDER BY overdue + metLate DESC, province, plan, clause, duty
                """.formatted(FIGURES));
        SQL.put("late_by_month", """
                SELECT date_format(coalesce(extendedTo, deadline.lastDay), 'yyyy-MM') AS month, %s
                FROM verdict
                WHERE status <> 'TRANSFERRED' AND deadline.lastDay IS NOT NULL
                GROUP BY month
                ORDER BY month
                """.formatted(FIGURES));
        SQL.put("late_reports", """
                SELECT province, plan, bearer, clause, period, status, daysLate, fulfilledAt
                FROM verdict
                WHERE duty = 'REPORT' AND status IN ('OVERDUE', 'MET_LATE')
                ORDER BY daysLate DESC, province, plan, bearer, clause, period
                """);
    }

    private LateViews() {}

    /** The views by name, each with its query. */
    public static Map<String, String> sql() {
        return Map.copyOf(SQL);
    }

    /** Makes the view of the verdicts, and the views over it, in the session of the Dataset. */
    public static void create(Dataset<Row> verdicts) {
        verdicts.createOrReplaceTempView(VERDICT);
        SparkSession spark = verdicts.sparkSession();
        SQL.forEach((name, query) -> spark.sql(query).createOrReplaceTempView(name));
    }
}
