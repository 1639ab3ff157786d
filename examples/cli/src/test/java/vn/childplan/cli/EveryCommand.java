package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every command of the program in one process, in the folder it is started in. Prints nothing if all went well. */
public final class EveryCommand {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-15T05:00:00Z"), ZoneOffset.UTC);
    private static final String CASE = """
            scenario: Báo cáo 6 tháng
            evidence: evidence.csv
            moments:
              - asOf: 2025-05-20
                expect:
                  V:REPORT:ubnd-huyen-minh-long:2025-H1: OVERDUE 6
            """;
    private static final String RULES = """
            {"name": "day-included/1", "base": "standard/2025.1",
             "settings": [{"rule": "deadline.wording", "parameter": "includesNamedDay", "value": true}]}
            """;
    private static final String ON = " --evidence evidence.csv --as-of 2025-05-20";
    private static final String ID = " --obligation V:REPORT:ubnd-huyen-minh-long:2025-H1";
    private static final List<String> LINES = List.of(
            "demo --out demo",
            "obligations",
            "assess --format json" + ON,
            "explain" + ID + ON,
            "what-if" + ID + ON,
            "timeline --evidence evidence.csv" + ID,
            "review",
            "rules --format html",
            "impact --candidate rules.json" + ON,
            "roll-over --to 2026 --out next.docx --directory-out agencies.json",
            "import next.docx --directory agencies.json --out next.json",
            "report plan --out plan.pdf",
            "import plan.pdf --directory agencies.json --out plan.json",
            "compare --plan plan.json --with next.json --directory agencies.json --out compared.docx",
            "portfolio --plan plan.json --directory agencies.json" + ON,
            "upcoming" + ON,
            "record --out record.json" + ON,
            "replay record.json --evidence evidence.csv",
            "report scoreboard --out scoreboard.pdf" + ON,
            "report scoreboard --out scoreboard.docx" + ON,
            "report scoreboard --out scoreboard.xlsx" + ON,
            "report matrix --out matrix.pdf" + ON,
            "report status --out status.json" + ON,
            "report calendar --out calendar.ics",
            "test case.yaml --junit junit.xml",
            "coverage case.yaml",
            "schema plan");

    private EveryCommand() {}

    /** The names of the commands that are run. */
    public static Set<String> names() {
        return LINES.stream().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the commands that there are. */
    public static Set<String> all() {
        return new TreeSet<>(Subcommands.NAMES);
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of("case.yaml"), CASE);
        Files.writeString(Path.of("rules.json"), RULES);
        for (int i = 0; i < LINES.size(); i++) {
            try (OutputStream printed = Files.newOutputStream(Path.of(i + ".printed"));
                    PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
                int exit = new CommandLineRun(new Terminal(out, System.err, false, NOON))
                        .run(LINES.get(i).split(" "));
                if (exit != 0) {
                    System.err.println(exit + " " + LINES.get(i));
                }
            }
        }
    }
}
