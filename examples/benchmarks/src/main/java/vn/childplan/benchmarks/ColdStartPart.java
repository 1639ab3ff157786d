package vn.childplan.benchmarks;

import java.util.List;
import java.util.Locale;

/** The part of the page on cold starts, which can be measured and written alone. */
final class ColdStartPart {
    private static final String HEADING = "## Cold start\n";
    /** In times of a program that does nothing; so are the next. */
    private static final double HALF_OF_FIRST = 10.5;

    private static final double OF_LAUNCHER = 5;

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

            A start of the library is spent on code that runs once: classes are read, checked and linked, lambdas made, methods compiled.
            So little of it is done before a first verdict: no annotation is read, no normal form of Unicode is needed for texts of
            Vietnamese letters, and what a register finds in the rules waits until somebody asks. A host whose start matters can have an
            archive of its classes, by the options in the commands above.
            """);
        line(
                "When the library was first measured it took 21 times a program that does nothing. Half of that was asked of it; with"
                        + " %.1f times it is %s.\n",
                times(ColdStart.LIBRARY), reached(ColdStart.LIBRARY, HALF_OF_FIRST));
        part.append("""
            The launcher keeps a class archive, made on the first use of a jar by a Java from the classes that a rehearsal loads. What is
            left of a start is work: the command line is described to picocli by reflection, three files of JSON are read and bound,
            obligations are derived and judged, and some methods compiled.
            """);
        line(
                "At most five times a program that does nothing was asked of the launcher. For a command line that only answers, as its"
                        + " help does, that is %s with %.1f times; for an `assess` to its last verdict %s with %.1f.\n",
                reached(ColdStart.HELP, OF_LAUNCHER),
                times(ColdStart.HELP),
                reached(ColdStart.LAUNCHER, OF_LAUNCHER),
                times(ColdStart.LAUNCHER));
        return part.toString();
    }

    private String reached(String name, double most) {
        return Math.round(10 * times(name)) <= 10 * most ? "reached" : "not reached";
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
