package vn.childplan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceFile;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.portfolio.PortfolioJson;
import vn.childplan.validation.portfolio.PortfolioPlan;
import vn.childplan.validation.rule.RuleSet;

/** Which plans: files one by one, or a file that lists them. */
final class PortfolioOptions {
    /** In place of a file: the plan that comes with the program. */
    private static final String BUNDLED = "bundled";

    @Option(names = "--plan", paramLabel = "${bundle:label.FILE}")
    private @Nullable List<String> planFiles;

    @Option(names = "--directory", paramLabel = "${bundle:label.FILE}")
    private @Nullable String directoryFile;

    @Option(names = "--portfolio", paramLabel = "${bundle:label.FILE}")
    private @Nullable String portfolioFile;

    private final List<Path> files = new ArrayList<>();

    /** The files read. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** The plans under the rules of a file. Problems of all files are told at once. */
    Portfolio read(RuleFile ruleFile, ChildplanCommand program) {
        List<Finding> problems = new ArrayList<>();
        Reading<RuleSet> rules = ruleFile.read();
        problems.addAll(rules.problems());
        List<PortfolioPlan> plans = new ArrayList<>();
        for (PortfolioJson.Listed listed : listed()) {
            PortfolioPlan plan = plan(listed, rules.value().orElse(RuleSet.standard()), problems, program);
            if (plan != null) {
                plans.add(plan);
            }
        }
        if (!problems.isEmpty()) {
            throw BadInput.of(problems);
        }
        Optional<Text> problem = Portfolio.problem(plans);
        if (problem.isPresent()) {
            throw BadInput.of(
                    portfolioFile == null ? "--plan" : "--portfolio",
                    problem.get(),
                    Text.of(
                            "Ghi mỗi kế hoạch một lần, và province cho mọi kế hoạch hoặc không kế hoạch nào.",
                            "Give each plan once, and province for all or for none."));
        }
        return Portfolio.of(plans);
    }

    private List<PortfolioJson.Listed> listed() {
        if (portfolioFile != null) {
            Path file = InputFile.of("--portfolio", portfolioFile);
            files.add(file);
            Reading<List<PortfolioJson.Listed>> listed = PortfolioJson.read(file);
            Path folder = file.toAbsolutePath().getParent();
            return listed.value().orElseThrow(() -> BadInput.of(listed.problems())).stream()
                    .map(each -> new PortfolioJson.Listed(
                            beside(folder, each.plan()),
                            each.directory() == null ? null : beside(folder, each.directory()),
                            each.province(),
                            each.under()))
                    .toList();
        }
        if (planFiles == null || planFiles.isEmpty()) {
            throw BadInput.of(
                    "--plan",
                    Text.of("chưa ghi kế hoạch nào", "no plan is named"),
                    Text.of(
                            "Ghi --plan cho từng kế hoạch (bundled là 65/KH-UBND), hoặc --portfolio.",
                            "Write --plan for each plan (bundled is 65/KH-UBND), or --portfolio."));
        }
        return planFiles.stream()
                .map(file -> new PortfolioJson.Listed(file, null, null, null))
                .toList();
    }

    private static String beside(@Nullable Path folder, String file) {
        return folder == null || file.equals(BUNDLED)
                ? file
                : folder.resolve(file).toString();
    }

    private @Nullable PortfolioPlan plan(
            PortfolioJson.Listed listed, RuleSet rules, List<Finding> problems, ChildplanCommand program) {
        Reading<AgencyDirectory> directory = directory(listed);
        problems.addAll(directory.problems());
        AgencyDirectory known = directory.value().orElse(QuangNgai.directory());
        if (listed.plan().equals(BUNDLED)) {
            return inPortfolio(QuangNgai.plan65(), known, rules, listed);
        }
        Path file = InputFile.of("--plan", listed.plan());
        files.add(file);
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
            Reading<Plan> plan = PlanJson.read(file, known);
            problems.addAll(plan.problems());
            return plan.value()
                    .map(each -> inPortfolio(each, known, rules, listed))
                    .orElse(null);
        }
        return imported(file, known, rules, listed, problems, program);
    }

    private Reading<AgencyDirectory> directory(PortfolioJson.Listed listed) {
        String named = listed.directory() == null ? directoryFile : listed.directory();
        if (named == null) {
            return Reading.of(QuangNgai.directory());
        }
        Path file = InputFile.of("--directory", named);
        files.add(file);
        return DirectoryJson.read(file);
    }

    /** A plan as it was sent, with the agencies that the directory does not know. */
    private static @Nullable PortfolioPlan imported(
            Path file,
            AgencyDirectory known,
            RuleSet rules,
            PortfolioJson.Listed listed,
            List<Finding> problems,
            ChildplanCommand program) {
        Reading<PlanReading> document = PlanImporter.of(known).read(file);
        problems.addAll(document.problems());
        PlanReading read = document.value().orElse(null);
        if (read == null) {
            return null;
        }
        Plan plan = read.draft().plan().orElse(null);
        if (plan == null) {
            List<String> lacking = read.draft().lacking().stream()
                    .map(what -> what.in(program.locale()))
                    .toList();
            problems.add(Finding.of(
                    "import.draft",
                    Severity.ERROR,
                    Text.of(
                            file + ": còn là dự thảo, thiếu " + String.join(", ", lacking),
                            file + ": is a draft and lacks " + String.join(", ", lacking)),
                    Text.of("Nhập bằng lệnh import, bổ sung rồi dùng lại.", "Import it, complete it, and use that.")));
            return null;
        }
        if (!read.doubts().isEmpty()) {
            int doubts = read.doubts().size();
            program.terminal()
                    .problem(program.say(Text.of(
                            file + ": " + doubts + " điều chưa rõ khi đọc; xem bằng lệnh import.",
                            file + ": " + doubts + " doubts in reading it; the command import shows them.")));
        }
        return inPortfolio(plan, read.directory(), rules, listed);
    }

    private static PortfolioPlan inPortfolio(
            Plan plan, AgencyDirectory directory, RuleSet rules, PortfolioJson.Listed listed) {
        return new PortfolioPlan(
                new PlanUnderRules(plan, directory, VietNam.calendar(), rules), listed.province(), listed.under());
    }

    /**
     * The evidence of a file. An entry that names a plan is checked against that plan, one that names none against all of them. Where
     * plans of several provinces meet, each entry is read by the directory of its plan.
     */
    EvidenceLog evidence(Path file, Portfolio portfolio) {
        Map<String, List<PortfolioPlan>> byProvince = new LinkedHashMap<>();
        for (PortfolioPlan plan : portfolio.plans()) {
            byProvince
                    .computeIfAbsent(String.valueOf(plan.province()), added -> new ArrayList<>())
                    .add(plan);
        }
        List<Evidence> entries = new ArrayList<>();
        Set<Finding> problems = new LinkedHashSet<>();
        byProvince.values().forEach(ofOne -> {
            List<Plan> plans = ofOne.stream()
                    .map(plan -> plan.underRules().rules().complete(plan.plan()))
                    .toList();
            Reading<EvidenceLog> log = EvidenceFile.read(file, plans, joined(ofOne));
            problems.addAll(log.problems());
            log.value().ifPresent(read -> choose(read.entries(), plans, entries));
        });
        if (!problems.isEmpty()) {
            throw BadInput.of(List.copyOf(problems));
        }
        return new EvidenceLog(entries);
    }

    /** The directory of a province, in which the agencies of all its plans are. */
    private static AgencyDirectory joined(List<PortfolioPlan> plans) {
        AgencyDirectory all = plans.get(0).underRules().directory();
        for (PortfolioPlan plan : plans) {
            AgencyDirectory other = plan.underRules().directory();
            try {
                all = all.equals(other) ? all : all.with(other);
            } catch (IllegalArgumentException e) {
                throw BadInput.of(
                        "--directory",
                        Text.of(
                                "danh mục cơ quan của " + plan.key() + " khác danh mục của các kế hoạch cùng tỉnh: "
                                        + e.getMessage(),
                                "the directory of " + plan.key() + " differs from those of its province: "
                                        + e.getMessage()),
                        Text.of(
                                "Dùng một danh mục cho cả tỉnh; kế hoạch của tỉnh khác thì ghi province.",
                                "Use one directory for a province; write province for plans of another one."));
            }
        }
        return all;
    }

    /** Of each entry the reading by the directory of its plan; of one that names none the first. */
    private static void choose(List<Evidence> read, List<Plan> plans, List<Evidence> entries) {
        for (int i = 0; i < read.size(); i++) {
            PlanId named = read.get(i).plan();
            if (i >= entries.size()) {
                entries.add(read.get(i));
            } else if (named != null && plans.stream().anyMatch(named::names)) {
                entries.set(i, read.get(i));
            }
        }
    }
}
