package vn.childplan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.ObligationRegister;

/** What happened. */
@SuppressWarnings("NullAway.Init") // picocli sets it
final class EvidenceFileOption {
    @Option(names = "--evidence", paramLabel = "${bundle:label.FILE}", required = true)
    private String file;

    EvidenceLog log(ObligationRegister register, ChildplanCommand program) {
        return EvidenceOptions.log(file, register, program);
    }

    EvidenceLog log(Plan plan, AgencyDirectory directory, ChildplanCommand program) {
        return EvidenceOptions.log(file, plan, directory, program);
    }

    Path path() {
        return InputFile.of("--evidence", file);
    }
}
