package vn.childplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** Which plan and which agencies; the bundled ones unless files are named. */
final class PlanOptions {
    private static final Pattern DOCUMENT = Pattern.compile("(?i).+\\.(docx?|pdf|txt|md)");

    @Option(names = "--plan", paramLabel = "${bundle:label.FILE}")
    private @Nullable String planFile;

    @Option(names = "--directory", paramLabel = "${bundle:label.FILE}")
    private @Nullable String directoryFile;

    private boolean toldWhoseDirectory;
    private String planOption = "--plan";
    private String directoryOption = "--directory";

    private static Reading<Plan> plan(Path file, @Nullable AgencyDirectory directory) {
        if (DOCUMENT.matcher(file.toString()).matches() && Files.exists(file)) {
            return Reading.failed(List.of(asIssued(file)));
        }
        return directory == null ? PlanJson.read(file) : PlanJson.read(file, directory);
    }

    /** A document says what it means only once it was read with its doubts; that is the work of another command. */
    private static Finding asIssued(Path file) {
        return Finding.of(
                "plan.document",
                Severity.ERROR,
                Text.of(
                        file + ": là văn bản, chưa phải tệp kế hoạch (JSON)",
                        file + ": it is a document, not yet a plan file (JSON)"),
                Text.of(
                        "Đọc trước bằng lệnh childplan import " + file + " --out plan.json.",
                        "Read it first: childplan import " + file + " --out plan.json."));
    }

    /** The files named. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        if (planFile != null) {
            files.add(InputFile.of(planOption, planFile));
        }
        if (directoryFile != null) {
            files.add(InputFile.of(directoryOption, directoryFile));
        }
        return files;
    }

    /** The plan under the rules of a file, telling whose agencies are taken where only the plan is named. */
    PlanUnderRules under(RuleFile rules, ChildplanCommand program) {
        PlanUnderRules planUnderRules = under(rules);
        tellWhoseDirectory(program);
        return planUnderRules;
    }

    /** The plan under the rules of a file, or under the standard ones for null. */
    PlanUnderRules under(RuleFile rules) {
        return under(List.of(rules)).get(0);
    }

    /** The same options with another plan, another directory, or both: null leaves what is. */
    PlanOptions with(String planOption, @Nullable String otherPlan, String directoryOption, @Nullable String other) {
        PlanOptions changed = new PlanOptions();
        changed.toldWhoseDirectory = toldWhoseDirectory;
        changed.planFile = otherPlan == null ? planFile : otherPlan;
        changed.planOption = otherPlan == null ? this.planOption : planOption;
        changed.directoryFile = other == null ? directoryFile : other;
        changed.directoryOption = other == null ? this.directoryOption : directoryOption;
        return changed;
    }

    /** The plan under the rules of each file. Problems of all files are told at once. */
    List<PlanUnderRules> under(List<RuleFile> rules) {
        Reading<AgencyDirectory> directory = directoryFile == null
                ? Reading.of(QuangNgai.directory())
                : DirectoryJson.read(InputFile.of(directoryOption, directoryFile));
        Reading<Plan> plan = planFile == null
                ? Reading.of(QuangNgai.plan65())
                : plan(InputFile.of(planOption, planFile), directory.value().orElse(null));
        List<Reading<RuleSet>> sets = rules.stream().map(RuleFile::read).toList();
        List<Finding> problems = new ArrayList<>(plan.problems());
        problems.addAll(directory.problems());
        sets.forEach(set -> problems.addAll(set.problems()));
        if (!problems.isEmpty()) {
            throw BadInput.of(problems);
        }
        return sets.stream()
                .map(set -> new PlanUnderRules(plan.orThrow(), directory.orThrow(), VietNam.calendar(), set.orThrow()))
                .toList();
    }

    /** The words of any plan find agencies in the bundled directory; whether they are those that it means, nobody can tell. */
    private void tellWhoseDirectory(ChildplanCommand program) {
        if (planFile != null && directoryFile == null && !toldWhoseDirectory) {
            toldWhoseDirectory = true;
            program.terminal()
                    .problem(program.say(Text.of(
                            "Không ghi --directory: các cơ quan lấy theo danh mục kèm chương trình, của tỉnh Quảng Ngãi.",
                            "Without --directory the agencies are those of the bundled directory, of Quảng Ngãi.")));
        }
    }
}
