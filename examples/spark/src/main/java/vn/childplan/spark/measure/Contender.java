package vn.childplan.spark.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Who judges the same files. Each is run in a process of its own. */
enum Contender {
    SPARK_ONE_CORE("Spark, `local[1]`") {
        @Override
        long judge(Path lake, InventedLake facts) throws InterruptedException {
            return JudgedBySpark.overdue(lake, facts, 1);
        }
    },
    SPARK_TWO_CORES("Spark, `local[2]`") {
        @Override
        long judge(Path lake, InventedLake facts) throws InterruptedException {
            return JudgedBySpark.overdue(lake, facts, 2);
        }
    },
    ONE_PROCESS("one process, one thread") {
        @Override
        long judge(Path lake, InventedLake facts) throws IOException {
            return JudgedInOneProcess.overdue(lake, facts);
        }
    },
    DUCK_DB("DuckDB, one thread") {
        @Override
        long judge(Path lake, InventedLake facts) throws SQLException {
            return JudgedByDuckDb.overdue(lake, 1);
        }
    },
    DUCK_DB_TWO_CORES("DuckDB, two threads") {
        @Override
        long judge(Path lake, InventedLake facts) throws SQLException {
            return JudgedByDuckDb.overdue(lake, 2);
        }
    };

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Judges all, a row each, and says how many are overdue: all must say the same. */
    abstract long judge(Path lake, InventedLake facts) throws IOException, InterruptedException, SQLException;

    /** Spark on so many cores of this process. */
    static SparkSession spark(int cores) {
        return SparkSession.builder()
                .appName("measure")
                .master("local[" + cores + "]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .getOrCreate();
    }

    /** This process's own command, for another with the same class path and options. */
    static List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Measure.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
