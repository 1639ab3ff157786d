package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Coverage;

/** Which rules no case ever tried: by scenario files, or by evidence at several instants. */
@Command(name = "coverage")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class CoverageCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Parameters(paramLabel = "${bundle:label.PATH}", descriptionKey = "PATH", arity = "0..*")
    private @Nullable List<String> paths;

    @Option(names = "--evidence", paramLabel = "${bundle:label.FILE}")
    private @Nullable String evidence;

    @Option(names = "--along", paramLabel = "${bundle:label.T},${bundle:label.T},…", split = ",")
    private @Nullable List<String> along;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Option(names = "--min-coverage", paramLabel = "${bundle:label.N}")
    private @Nullable Integer minimum;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Integer least = CasesTried.percent(minimum);
        if ((paths == null) == (evidence == null)) {
            throw BadInput.of(
                    "coverage",
                    Text.of("chưa rõ thử bằng gì", "it is not said what tries the rules"),
                    Text.of(
                            "Ghi tệp tình huống (PATH), hoặc --evidence FILE --along T,T,….",
                            "Name scenario files (PATH), or --evidence FILE --along T,T,…."));
        }
        PlanUnderRules planUnderRules = plan.under(rules.file(), program);
        CasesTried tried = new CasesTried(planUnderRules);
        if (paths != null) {
            tried.addScenarios(ScenarioFiles.named(paths), planUnderRules);
        } else if (evidence != null) {
            EvidenceLog log = EvidenceOptions.log(evidence, planUnderRules.register(), program);
            tried.add(evidence, Coverage.of(planUnderRules, log, instants()));
        }
        tried.write(format, program, program.terminal().out());
        return least != null && tried.percent() < least ? 1 : 0;
    }

    private List<Instant> instants() {
        if (along == null) {
            throw BadInput.of(
                    "--along",
                    Text.of("chưa ghi thời điểm nào", "no instant is named"),
                    Text.of("Ghi như --along 2025-05-14,2025-05-15.", "Write it as --along 2025-05-14,2025-05-15."));
        }
        return along.stream()
                .map(text -> EvidenceOptions.instant("--along", text))
                .toList();
    }
}
