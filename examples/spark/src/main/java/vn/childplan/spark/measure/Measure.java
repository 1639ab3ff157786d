package vn.childplan.spark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Measures who judges an invented lake how fast, each in a process of its own, and prints a table in Markdown. Time is that of the
 * processor, of the whole process once it has started, garbage collection and compiler included: on a machine that does other work
 * the clock on the wall measures that work too.
 */
public final class Measure {
    private static final String RESULTS = "measured.csv";

    private Measure() {}

    /**
     * {@code FOLDER EXPONENT…} makes a lake of about ten to that power of obligations for each, if it is not there yet, and measures
     * all contenders; {@code FOLDER EXPONENT CONTENDER} measures one; {@code FOLDER} prints what was measured so far.
     */
    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of(args[0]);
        if (args.length == 3 && !args[2].matches("\\d+")) {
            measure(folder, Integer.parseInt(args[1]), args[2]);
            return;
        }
        for (int i = 1; i < args.length; i++) {
            if (!Files.exists(lake(folder, args[i]).resolve("obligations/_SUCCESS"))) {
                start(args[0], args[i], "MAKE");
            }
            for (Contender contender : Contender.values()) {
                start(args[0], args[i], contender.name());
            }
        }
        print(folder, System.out);
    }

    private static void start(String... arguments) throws IOException, InterruptedException {
        List<String> options =
                new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        int exit = new ProcessBuilder(Contender.command(options, arguments))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            System.err.println(String.join(" ", arguments) + " ended with " + exit);
        }
    }

    private static Path lake(Path folder, String exponent) {
        return folder.resolve("lake-" + exponent);
    }

    private static InventedLake facts(int exponent) {
        return switch (exponent) {
            case 5 -> InventedLake.ofCountry(10, 1);
            case 6 -> InventedLake.ofCountry(98, 1);
            case 7 -> InventedLake.ofCountry(980, 1);
            case 8 -> InventedLake.ofCountry(980, 10);
            default -> throw new IllegalArgumentException("give 5, 6, 7 or 8, not " + exponent);
        };
    }

    private static void measure(Path folder, int exponent, String what)
            throws IOException, InterruptedException, SQLException {
        Path lake = lake(folder, String.valueOf(exponent));
        InventedLake facts = facts(exponent);
        if (what.equals("MAKE")) {
            make(lake, facts, exponent);
            return;
        }
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double load = machine.getSystemLoadAverage();
        long cpu = machine.getProcessCpuTime();
        long wall = System.nanoTime();
        long overdue = Contender.valueOf(what).judge(lake, facts);
        String line = String.format(
                Locale.ROOT,
                "%d,%s,%d,%d,%.2f,%.2f,%.1f%n",
                exponent,
                what,
                facts.obligations(),
                overdue,
                (System.nanoTime() - wall) / 1e9,
                (machine.getProcessCpuTime() - cpu) / 1e9,
                (load + machine.getSystemLoadAverage()) / 2);
        System.err.print(line);
        Files.writeString(folder.resolve(RESULTS), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** In files of some ten megabytes, as a lake has them: one or more for each province. */
    private static void make(Path lake, InventedLake facts, int exponent) {
        SparkSession spark = Contender.spark(2);
        int parts = exponent < 8 ? 2 : 34;
        facts.evidence(spark, parts)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("province")
                .parquet(lake.resolve("evidence").toString());
        facts.obligations(spark, parts)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(lake.resolve("obligations").toString());
        spark.stop();
    }

    /** The last of each: a measurement may be repeated. */
    private static void print(Path folder, PrintStream out) throws IOException {
        Map<String, String[]> last = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve(RESULTS), StandardCharsets.UTF_8)) {
            String[] cells = line.split(",");
            last.put(cells[0] + " " + cells[1], cells);
        }
        out.println("| obligations | judged by | processor, s | wall, s | processor, µs each | load | overdue |");
        out.println("|--:|---|--:|--:|--:|--:|--:|");
        for (String[] cells : last.values()) {
            long obligations = Long.parseLong(cells[2]);
            double cpu = Double.parseDouble(cells[5]);
            out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %.1f | %.1f | %.2f | %s | %,d |%n",
                    obligations,
                    Contender.valueOf(cells[1]).label(),
                    cpu,
                    Double.parseDouble(cells[4]),
                    cpu / obligations * 1e6,
                    cells[6],
                    Long.parseLong(cells[3]));
        }
    }
}
