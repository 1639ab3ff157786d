package vn.childplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.contract.ReviewJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.BaselineCheck;
import vn.childplan.validation.review.PlanReview;

/** Is the plan itself sound: the findings on it, without those that are accepted. */
@Command(name = "review")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Mixin
    private BaselineOptions baseline;

    @Option(names = "--on", paramLabel = "${bundle:label.DATE}")
    private @Nullable String on;

    @Option(names = "--fail-on", paramLabel = "error|warning|info")
    private @Nullable String failOn;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "review");
        Severity failing = failing();
        PlanUnderRules reviewed = plan.under(rules.file(), program);
        PlanReview review = PlanReview.standard();
        List<Finding> found = review.of(reviewed.plan(), reviewed.directory(), reviewed.calendar(), reviewed.rules());
        LocalDate day = on == null ? reviewed.plan().date() : NamedDay.of("--on", on);
        BaselineCheck<Finding> check = baseline.read().check(found, review, day);
        boolean updated = baseline.update(
                check.fresh().size(),
                accepted -> check.kept().acceptFindings(check.fresh(), accepted),
                check.kept(),
                day,
                inputs());
        if (wanted == Format.JSON) {
            ReviewJson.write(check.fresh(), program.locale(), program.terminal().out());
        } else {
            program.print(page(reviewed, review, check));
        }
        baseline.tell(check.remarks(), program);
        boolean fails = failing != null
                && check.fresh().stream().anyMatch(finding -> finding.severity().compareTo(failing) >= 0);
        return fails && !updated ? 1 : 0;
    }

    private @Nullable Severity failing() {
        if (failOn == null) {
            return null;
        }
        String wanted = failOn;
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findAny()
                .orElseThrow(() -> BadInput.of(
                        "--fail-on",
                        Text.of("không có '" + wanted + "'", "there is no '" + wanted + "'"),
                        Text.of("Ghi error, warning hoặc info.", "Write error, warning or info.")));
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(plan.files());
        rules.file().file().ifPresent(inputs::add);
        return inputs;
    }

    private Page page(PlanUnderRules reviewed, PlanReview review, BaselineCheck<Finding> check) {
        Page page = program.page();
        page.title(page.say("RÀ SOÁT KẾ HOẠCH ", "REVIEW OF PLAN ")
                + reviewed.plan().number());
        if (baseline.isGiven()) {
            page.line(page.say("Đã được chấp nhận: ", "Accepted: ")
                    + page.words().number(check.accepted().size()));
        }
        new ReviewPage(page, review, all).write(check.fresh());
        return page;
    }
}
