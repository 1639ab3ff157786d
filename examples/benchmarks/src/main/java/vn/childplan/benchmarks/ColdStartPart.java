package vn.childplan.benchmarks;

import java.util.List;
import java.util.Locale;

/** The part of the page on cold starts, which can be measured and written alone. */
final class ColdStartPart {
    private static final String HEADING = "## Cold start\n";

    private final List<ColdStart.Measured> starts;
    private final StringBuilder part = new StringBuilder(HEADING);

    ColdStartPart(List<ColdStart.Measured> starts) {
        this.starts = starts;
    }

    String write() {
        part.append("""

            New processes, from start to end, each beside a program that does nothing, in one run: in turn, round by round, medians.
            Processor time is that of the whole process, the shell of the launcher included. The library has on its class path
            `childplan-core`, `childplan-validation` and the jars these bring (see below): no validator, nothing to log with. Drools
            has what the benchmarks have, Logback included. "×" is of the processor time of a program that does nothing.

            """);
        line("| started | command | processor, ms | wall, ms | × |");
        line("|---|---|--:|--:|--:|");
        starts.forEach(this::row);
        line("\nIn all commands, from the folder of the project, after `mvn -B -ntp package -DskipTests`:\n\n```sh");
        ColdStart.VARIABLES.forEach((name, value) -> line("%s=\"%s\"", name, value));
        line("%s", ColdStart.ARCHIVING);
        part.append("""
            ```

            To measure this part alone and write it anew: `java -jar examples/benchmarks/target/benchmarks.jar cold-start`. It was
            """);
        line(
                "measured on %d cores with %s %s.\n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"));
        part.append("""
            Where the wall took much longer than the processor, others wanted it too, and then a start costs more processor time as well.
            The last column compares starts of one run. Another machine gives other figures there: a program that does nothing spends two
            fifths of its time in the operating system, a start of ours an eighth.

            Half of what the library took when it was first measured was asked of it, and is not reached: an archive spares a host to
            read, check and link every class, and even that does not halve a start. What is left is work done once, by code that is not
            compiled yet. A host whose start matters can have such an archive, by the options in the commands above.

            The launcher keeps a class archive, made on the first use of a jar by a Java from the classes that a rehearsal loads. What is
            left of a start is work: the command line is described to picocli by reflection, three files of JSON are read and bound,
            obligations are derived and judged, and some methods compiled.
            """);
        double times = times(ColdStart.LAUNCHER);
        line(
                "At most five times a program that does nothing was asked of the launcher; with %.1f times that is"
                        + " %s.\n",
                times, Math.round(10 * times) <= 50 ? "reached" : "not reached");
        return part.toString();
    }

    private void row(ColdStart.Measured start) {
        line(
                "| %s | `%s` | %.0f | %.0f | %.1f |",
                start.name(), start.command(), start.cpu(), start.wall(), times(start.name()));
    }

    /** How much processor time a start takes, in times of a program that does nothing. */
    private double times(String name) {
        return cpu(name) / cpu(ColdStart.NOTHING);
    }

    private double cpu(String name) {
        return starts.stream()
                .filter(start -> start.name().equals(name))
                .findFirst()
                .orElseThrow()
                .cpu();
    }

    /** A page with this part in the place of the one it has. */
    static String replaced(String page, String part) {
        int from = page.indexOf(HEADING);
        int to = page.indexOf("\n## ", from) + 1;
        if (from < 0 || to == 0) {
            throw new IllegalArgumentException("the page has no part on cold starts before another one");
        }
        return page.substring(0, from) + part + page.substring(to);
    }

    private void line(String format, Object... values) {
        part.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
