package vn.childplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Problem;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/** Which plan, which agencies, which rules; the bundled ones unless files are named. */
final class PlanOptions {
    @Option(names = "--plan", paramLabel = "FILE")
    private @Nullable String planFile;

    @Option(names = "--directory", paramLabel = "FILE")
    private @Nullable String directoryFile;

    RuleSet rules() {
        return RuleSet.standard();
    }

    /** The register of the plan. Problems of both files are told at once. */
    ObligationRegister register() {
        Reading<Plan> plan =
                planFile == null ? Reading.of(QuangNgai.plan65()) : PlanJson.read(InputFile.of("--plan", planFile));
        Reading<AgencyDirectory> directory = directoryFile == null
                ? Reading.of(QuangNgai.directory())
                : DirectoryJson.read(InputFile.of("--directory", directoryFile));
        List<Problem> problems = new ArrayList<>(plan.problems());
        problems.addAll(directory.problems());
        if (!problems.isEmpty()) {
            throw BadInput.of(problems);
        }
        return ObligationRegister.derive(plan.orThrow(), directory.orThrow(), rules());
    }

    Assessor assessor(ObligationRegister register) {
        return Assessor.of(register, rules(), QuangNgai.calendar());
    }
}
