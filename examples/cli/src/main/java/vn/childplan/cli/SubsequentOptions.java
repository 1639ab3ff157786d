package vn.childplan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.io.ConcernedJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.AmendmentReview;

/** What was issued after the plan: what amends it, and whom letters name as those concerned. */
final class SubsequentOptions {
    @Option(names = "--amendment", paramLabel = "${bundle:label.FILE}")
    private @Nullable List<String> amendments;

    @Option(names = "--concerned", paramLabel = "${bundle:label.FILE}")
    private @Nullable List<String> concerned;

    private boolean isUnderstood = true;

    /** Whether all of the amendments was understood, once they are read; what was not is told then. */
    boolean isUnderstood() {
        return isUnderstood;
    }

    /** The files named. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        given(amendments).forEach(file -> files.add(InputFile.of("--amendment", file)));
        given(concerned).forEach(file -> files.add(InputFile.of("--concerned", file)));
        return files;
    }

    /** The plan with them. Problems of all files are told at once. */
    AmendedPlan amend(PlanUnderRules base, ChildplanCommand program) {
        AmendedPlan amended = AmendedPlan.of(base.plan());
        List<Finding> problems = new ArrayList<>();
        for (IssuedAmendment issued : inOrderOfIssue(base.directory(), problems)) {
            amended = amended.with(issued.against(amended.latest(), doubt -> {
                isUnderstood = false;
                program.terminal().problem(issued.file() + ": " + doubt.line(program.locale()));
            }));
        }
        for (Path file : paths("--concerned", given(concerned))) {
            Reading<List<ConcernedAgencies>> read = ConcernedJson.read(file, amended.everyWording(), base.directory());
            problems.addAll(read.problems());
            if (read.value().isPresent()) {
                amended = amended.with(read.orThrow());
            }
        }
        List<Finding> review = AmendmentReview.of(amended);
        review.stream().filter(finding -> finding.severity() == Severity.ERROR).forEach(problems::add);
        if (!problems.isEmpty()) {
            throw BadInput.of(problems);
        }
        review.forEach(finding -> program.terminal().problem(finding.line(program.locale())));
        return amended;
    }

    /** The plan as it stands on a day. */
    static PlanUnderRules on(LocalDate day, AmendedPlan amended, PlanUnderRules base) {
        return PlanUnderRules.of(amended, day, base.directory(), base.calendar(), base.rules());
    }

    /** The day on which all that is known of has come to hold. */
    static LocalDate lastDay(AmendedPlan amended) {
        return amended.days().isEmpty()
                ? amended.original().date()
                : amended.days().last();
    }

    /** The clauses that evidence may be on: those of the plan in all its words, and those of standing law. */
    static Plan forEvidence(AmendedPlan amended, PlanUnderRules base) {
        return base.rules().complete(amended.everyWording());
    }

    /** The amendments named, in whatever order: each is read against the words that those before it left. */
    private List<IssuedAmendment> inOrderOfIssue(AgencyDirectory directory, List<Finding> problems) {
        List<IssuedAmendment> all = new ArrayList<>();
        for (Path file : paths("--amendment", given(amendments))) {
            Reading<IssuedAmendment> read = IssuedAmendment.read(file, directory);
            problems.addAll(read.problems());
            read.value().ifPresent(issued -> {
                if (all.stream().anyMatch(each -> each.isSameAs(issued))) {
                    problems.add(givenTwice(file));
                } else {
                    all.add(issued);
                }
            });
        }
        all.sort(Comparator.comparing(IssuedAmendment::date, Comparator.nullsFirst(Comparator.naturalOrder())));
        return all;
    }

    private static Finding givenTwice(Path file) {
        return Finding.of(
                "amendment.given-twice",
                Severity.ERROR,
                Text.of(file + ": văn bản sửa đổi này đã ghi một lần", file + ": this amendment is given twice"),
                Text.of("Ghi mỗi văn bản một lần.", "Give each document once."));
    }

    private static List<Path> paths(String option, List<String> files) {
        return files.stream().map(file -> InputFile.of(option, file)).toList();
    }

    private static List<String> given(@Nullable List<String> files) {
        return files == null ? List.of() : files;
    }
}
