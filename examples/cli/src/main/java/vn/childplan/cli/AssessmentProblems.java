package vn.childplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Accepted;
import vn.childplan.validation.change.Baseline;
import vn.childplan.validation.change.BaselineCheck;
import vn.childplan.validation.rule.Status;

/**
 * What of an assessment a command is asked to fail on, and how much of it is accepted on the day of the assessment.
 *
 * @param verdicts those overdue, and those done late if that was asked for
 * @param missing what is missing for the last word, if that was asked for
 */
record AssessmentProblems(BaselineCheck<Verdict> verdicts, BaselineCheck<Finding> missing) {
    /**
     * The problems that are asked for, held against a baseline. Where none is, all are looked at, so that all are told.
     */
    static AssessmentProblems of(Assessment assessment, Baseline baseline, Set<FailOn> failing) {
        Set<FailOn> asked = failing.isEmpty() ? EnumSet.allOf(FailOn.class) : failing;
        LocalDate day = VietnamTime.dateOf(assessment.asOf());
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        asked.forEach(reason -> statuses.addAll(reason.statuses()));
        BaselineCheck<Verdict> verdicts = baseline.check(assessment, statuses, day);
        return new AssessmentProblems(
                verdicts, missing(verdicts.kept().checkMissing(assessment, day), assessment, asked));
    }

    private static BaselineCheck<Finding> missing(
            BaselineCheck<Finding> all, Assessment assessment, Set<FailOn> asked) {
        if (asked.contains(FailOn.INCOMPLETE)) {
            return all;
        }
        List<Finding> errors = asked.contains(FailOn.ERROR) ? assessment.errors() : List.of();
        return new BaselineCheck<>(
                all.fresh().stream().filter(errors::contains).toList(),
                all.accepted().stream().filter(errors::contains).toList(),
                all.kept(),
                all.remarks());
    }

    int fresh() {
        return verdicts.fresh().size() + missing.fresh().size();
    }

    /** The baseline without what is found no more. */
    Baseline kept() {
        return missing.kept();
    }

    Baseline accept(Accepted accepted) {
        return kept().acceptVerdicts(verdicts.fresh(), accepted).acceptFindings(missing.fresh(), accepted);
    }

    List<Finding> remarks() {
        List<Finding> remarks = new ArrayList<>(verdicts.remarks());
        remarks.addAll(missing.remarks());
        return remarks;
    }

    /** How many are accepted, and who of the others it is about. */
    void write(Page page, boolean all) {
        int accepted = verdicts.accepted().size() + missing.accepted().size();
        page.section(page.say("NGOÀI DANH SÁCH CHẤP NHẬN (", "NOT ACCEPTED (")
                + page.words().number(fresh()) + ")");
        List<Verdict> shown = verdicts.fresh()
                .subList(
                        0,
                        all
                                ? verdicts.fresh().size()
                                : Math.min(FindingLists.SHOWN, verdicts.fresh().size()));
        shown.forEach(verdict -> page.item(
                verdict.obligation().shortId() + ": " + verdict.label().in(page.locale())));
        new FindingLists(page).more(verdicts.fresh().size() - shown.size());
        missing.fresh().forEach(finding -> page.item(finding.line(page.locale())));
        page.line(page.say("Đã được chấp nhận: ", "Accepted: ") + page.words().number(accepted) + ".");
    }
}
