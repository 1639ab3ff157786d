package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;
import vn.childplan.testkit.scenario.Scenario;
import vn.childplan.testkit.scenario.ScenarioCheck;
import vn.childplan.testkit.scenario.ScenarioRun;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/** Scenario files, without Java: which of their statements hold. */
@Command(name = "test")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class TestCommand implements Callable<Integer> {
    private static final int NOT_ALL_HOLD = 1;

    @ParentCommand
    private ChildplanCommand program;

    @Parameters(paramLabel = "${bundle:label.PATH}", descriptionKey = "PATH", arity = "1..*")
    private List<String> paths;

    @Mixin
    private RuleOption rules;

    @Option(names = "--verbose")
    private boolean verbose;

    @Option(names = "--junit", paramLabel = "${bundle:label.FILE}")
    private @Nullable String junitFile;

    @Option(names = "--coverage", paramLabel = "${bundle:label.FILE}")
    private @Nullable String coverageFile;

    @Option(names = "--min-coverage", paramLabel = "${bundle:label.N}")
    private @Nullable Integer minimum;

    @Option(names = "--watch")
    private boolean watch;

    @Override
    public Integer call() throws IOException {
        program.locale();
        if (!watch) {
            return run();
        }
        while (true) {
            // Watched before the run: what changes meanwhile is not missed.
            try (FolderWatch folders = FolderWatch.of(watched())) {
                int exit = told();
                program.terminal().out().flush();
                if (!folders.awaitChange()) {
                    return exit;
                }
            }
            program.print(program.page().blank());
        }
    }

    /** A run in a row of runs: what cannot be used is told, and the next change may mend it. */
    private int told() {
        try {
            return run();
        } catch (BadInput bad) {
            bad.lines().forEach(line -> program.terminal().problem(program.say(line)));
            return CommandLineRun.BAD_INPUT;
        }
    }

    /** The folders of the scenarios, with all that stands beside them, and that of the rules. */
    private Set<Path> watched() {
        Set<Path> folders = new LinkedHashSet<>();
        for (String typed : paths) {
            Path path = InputFile.of("PATH", typed).toAbsolutePath();
            folders.add(Files.isDirectory(path) ? path : path.getParent());
            if (Files.isDirectory(path)) {
                ScenarioFiles.under(path)
                        .forEach(file -> folders.add(file.toAbsolutePath().getParent()));
            }
        }
        rules.file().file().ifPresent(file -> folders.add(file.toAbsolutePath().getParent()));
        return folders;
    }

    private int run() {
        if (coverageFile != null) {
            CasesTried.format(coverageFile);
        }
        PlanUnderRules given = ScenarioYaml.bundled(rules());
        List<Path> files = ScenarioFiles.named(paths);
        Map<Path, ScenarioRun> runs = new LinkedHashMap<>();
        Map<Path, List<Finding>> unreadable = new LinkedHashMap<>();
        Function<Path, Reading<Scenario>> reader = ScenarioYaml.reader(given);
        for (Path file : files) {
            Reading<Scenario> scenario = reader.apply(file);
            scenario.value()
                    .ifPresentOrElse(
                            read -> runs.put(file, ScenarioRun.of(read)),
                            () -> unreadable.put(file, scenario.problems()));
        }
        Page page = program.page();
        runs.forEach((file, run) -> describe(page, file, run));
        page.blank().line(counts(page, runs.values()) + unread(page, unreadable.size()));
        boolean effective = effective(given, runs.values(), page);
        boolean enough = coverage(given, files, runs, page);
        program.print(page);
        if (junitFile != null) {
            writeJUnit(junitFile, files, runs, unreadable);
        }
        if (!unreadable.isEmpty()) {
            throw BadInput.of(unreadable.values().stream().flatMap(List::stream).toList());
        }
        return effective && enough && runs.values().stream().allMatch(ScenarioRun::holds) ? 0 : NOT_ALL_HOLD;
    }

    /** Says what of the rules of {@code --rules} does nothing to the plan that the cases share, and whether nothing is of that kind. */
    private static boolean effective(PlanUnderRules given, Collection<ScenarioRun> runs, Page page) {
        if (given.rules().equals(RuleSet.standard())
                || runs.stream().noneMatch(run -> run.scenario().given().equals(given))) {
            return true;
        }
        List<Finding> idle = given.register().findings().stream()
                .filter(finding -> finding.code().equals(ObligationRegister.SETTING_WITHOUT_EFFECT))
                .toList();
        idle.forEach(finding -> page.line(
                "! ",
                "  ",
                "--rules: " + finding.message().in(page.locale()) + "; "
                        + finding.remedy().in(page.locale()) + "."));
        return idle.isEmpty();
    }

    /** Says how much of the rules the cases try, where somebody asks, and whether that is enough. */
    private boolean coverage(PlanUnderRules given, List<Path> files, Map<Path, ScenarioRun> runs, Page page) {
        Integer least = CasesTried.percent(minimum);
        if (coverageFile == null && least == null) {
            return true;
        }
        CasesTried tried = new CasesTried(given);
        runs.forEach((file, run) -> tried.add(file, run.scenario()));
        if (coverageFile != null) {
            Path path = InputFile.of("--coverage", coverageFile).toAbsolutePath();
            String name = String.valueOf(path.getFileName());
            String format = CasesTried.format(name);
            OutputFolder.of("--coverage", String.valueOf(path.getParent()), files)
                    .write(name, out -> tried.write(format, program, out));
        }
        boolean enough = least == null || tried.percent() >= least;
        page.line(page.say("Quy tắc đã thử: ", "Rules tried: ") + tried.percent() + "%"
                + (enough ? "." : page.say(", cần ít nhất ", ", needed at least ") + least + "%."));
        return enough;
    }

    private RuleSet rules() {
        Reading<RuleSet> read = rules.file().read();
        return read.value().orElseThrow(() -> BadInput.of(read.problems()));
    }

    private void describe(Page page, Path file, ScenarioRun run) {
        page.line(
                run.holds() ? "✓ " : "✗ ",
                "  ",
                file + ": " + run.scenario().title() + " (" + run.checks().size() + ")");
        run.checks().stream().filter(check -> !check.holds()).forEach(check -> describe(page, file, check));
        run.notes().forEach(note -> page.line("  ! ", "    ", note.in(page.locale())));
    }

    private void describe(Page page, Path file, ScenarioCheck check) {
        List<String> lines = check.where(file, page.locale()).lines().toList();
        page.line("  ", "    ", lines.get(0));
        lines.stream().skip(1).forEach(line -> page.line("    ", "      ", line));
        page.line("    ", "    ", page.say("tính đến ", "as of ") + page.words().instant(check.asOf()));
        if (verbose) {
            check.reasons(page.locale()).lines().skip(1).forEach(line -> ReasonTree.write(page, "    ", line));
        } else {
            check.shortReasons(page.locale()).forEach(line -> page.line("    ", "      ", line));
        }
    }

    private static String counts(Page page, Collection<ScenarioRun> runs) {
        long checks = runs.stream().mapToLong(run -> run.checks().size()).sum();
        long held = runs.stream()
                .flatMap(run -> run.checks().stream())
                .filter(ScenarioCheck::holds)
                .count();
        return page.words().number(runs.size())
                + page.say(" tình huống, ", runs.size() == 1 ? " scenario, " : " scenarios, ")
                + page.words().number(checks)
                + page.say(" điều phải đúng: ", checks == 1 ? " statement: " : " statements: ")
                + page.words().number(held)
                + page.say(" đúng, ", held == 1 ? " holds, " : " hold, ")
                + page.words().number(checks - held)
                + page.say(" không đúng.", checks - held == 1 ? " does not." : " do not.");
    }

    /** Whoever reads the last line alone must not take what was never run for what holds. */
    private static String unread(Page page, int files) {
        return files == 0
                ? ""
                : " "
                        + page.words().number(files)
                        + page.say(
                                " tệp không đọc được.",
                                files == 1 ? " file could not be read." : " files could not be read.");
    }

    private void writeJUnit(
            String typed, List<Path> files, Map<Path, ScenarioRun> runs, Map<Path, List<Finding>> unreadable) {
        Path path = InputFile.of("--junit", typed).toAbsolutePath();
        JUnitReport report = new JUnitReport(program.locale());
        OutputFolder.of("--junit", String.valueOf(path.getParent()), files)
                .write(String.valueOf(path.getFileName()), out -> report.write(runs, unreadable, out));
    }
}
