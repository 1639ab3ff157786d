package vn.childplan.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/**
 * The commands in the order of the help. Only the one that is asked for is made: telling picocli of all of them took a third of
 * the time of a start. A new command is a name and a line more here.
 */
final class Subcommands {
    static final List<String> NAMES = List.of(
            "demo",
            "obligations",
            "assess",
            "explain",
            "what-if",
            "timeline",
            "review",
            "rules",
            "impact",
            "compare",
            "portfolio",
            "roll-over",
            "upcoming",
            "record",
            "replay",
            "report",
            "test",
            "coverage",
            "import",
            "schema");

    private Subcommands() {}

    /** Adds the command that the arguments name; all of them where they name none, for the help and for what is mistyped. */
    static void addTo(CommandLine program, String... args) {
        named(args).map(List::of).orElse(NAMES).forEach(name -> program.addSubcommand(command(name)));
    }

    private static Optional<String> named(String... args) {
        int first = 0;
        while (first < args.length && args[first].startsWith("-")) {
            first += args[first].equals("--lang") ? 2 : 1;
        }
        return first < args.length && NAMES.contains(args[first]) ? Optional.of(args[first]) : Optional.empty();
    }

    static Object command(String name) {
        return switch (name) {
            case "demo" -> new DemoCommand();
            case "obligations" -> new ObligationsCommand();
            case "assess" -> new AssessCommand();
            case "explain" -> new ExplainCommand();
            case "what-if" -> new WhatIfCommand();
            case "timeline" -> new TimelineCommand();
            case "review" -> new ReviewCommand();
            case "rules" -> new RulesCommand();
            case "impact" -> new ImpactCommand();
            case "compare" -> new CompareCommand();
            case "portfolio" -> new PortfolioCommand();
            case "roll-over" -> new RollOverCommand();
            case "upcoming" -> new UpcomingCommand();
            case "record" -> new RecordCommand();
            case "replay" -> new ReplayCommand();
            case "report" -> new ReportCommand();
            case "test" -> new TestCommand();
            case "coverage" -> new CoverageCommand();
            case "import" -> new ImportCommand();
            case "schema" -> new SchemaCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
