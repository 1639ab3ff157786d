package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.builder.ConsolidatedReportText.TaskResults;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.rule.Status;

/** What went well under a plan in a period and what did not, in sentences that follow from counts of the consolidated report's tables. */
final class ConsolidatedAppraisal {
    private final ConsolidatedReportText document;
    private final OrderedIn ordered;
    private final ReportingPeriod period;
    private final WhoReported reported;
    private final AgencyId writer;
    private final Wording words;
    private final Appraisal appraisal;

    ConsolidatedAppraisal(ConsolidatedReportText document, OrderedIn ordered, WhoReported reported, AgencyId writer) {
        this.document = document;
        this.ordered = ordered;
        this.period = ordered.period();
        this.reported = reported;
        this.writer = writer;
        this.words = document.words;
        this.appraisal = new Appraisal(words);
    }

    /** Of the reports, and of what the tables have, in their order. */
    Appraisal of(List<TaskResults> tasks, List<Guidance> guidance, AssignedResults assigned) {
        praise(tasks);
        // Those who have ended did it or passed it on: what is open is no shortcoming of theirs.
        Guidance.toTheEnd(guidance).forEach(this::appraise);
        late();
        withoutResults(tasks);
        appraise(assigned);
        return appraisal;
    }

    private void praise(List<TaskResults> tasks) {
        Tally tally = reported.tally();
        int met = tally.count(Status.MET);
        long active = tasks.stream().filter(task -> !task.results().isEmpty()).count();
        appraisal
                .wellIfMost(
                        met,
                        reported.measured(),
                        AssessmentDocument.capital(outOf(met, tally.total())) + " " + reported.those()
                                + " đã gửi báo cáo đúng hạn.",
                        outOf(met, tally.total()) + " agencies reported in time.")
                .wellIfMost(
                        active,
                        tasks.size(),
                        "Có hoạt động được ghi nhận ở " + outOf(active, tasks.size()) + " nhiệm vụ của Kế hoạch.",
                        "Activity is recorded for " + outOf(active, tasks.size()) + " tasks of the plan.");
    }

    private void late() {
        int late = reported.tally().count(Status.MET_LATE);
        int overdue = reported.tally().count(Status.OVERDUE);
        appraisal
                .badly(
                        overdue,
                        words.counted(overdue) + " " + reported.late().those(Status.OVERDUE)
                                + " quá hạn chưa gửi báo cáo" + withWriter(Status.OVERDUE) + ".",
                        overdue + (overdue == 1 ? " agency has" : " agencies have") + " not reported and "
                                + (overdue == 1 ? "is" : "are") + " overdue" + withWriter(Status.OVERDUE) + ".")
                .badly(
                        late,
                        words.counted(late) + " " + reported.late().those(Status.MET_LATE) + " gửi báo cáo quá hạn"
                                + withWriter(Status.MET_LATE) + ".",
                        late + (late == 1 ? " agency" : " agencies") + " reported late" + withWriter(Status.MET_LATE)
                                + ".");
    }

    /** That the agency that writes is among those of whom a sentence speaks, if it is. */
    private String withWriter(Status status) {
        return reported.late().isOfWriter(status)
                ? words.say(", trong đó có ", ", including ") + document.agencies.name(writer)
                : "";
    }

    /** Of which tasks nothing is recorded, and how many others can still be done. */
    private void withoutResults(List<TaskResults> tasks) {
        List<ClauseRef> idle = withoutResults(tasks, task -> !task.isInItsTime());
        List<ClauseRef> running = withoutResults(tasks, TaskResults::isInItsTime);
        String count = outOf(idle.size(), tasks.size());
        // Nothing where it is all of them.
        String which = (idle.size() == tasks.size() ? "" : ": " + document.inRow(idle))
                + ordered.untilRepealed(idle, words)
                + document.othersInTheirTime(running.size(), "nhiệm vụ", document.inRow(running));
        appraisal.badly(
                idle.size(),
                "Chưa có thông tin về việc thực hiện trong kỳ ở " + count + " nhiệm vụ" + which + ".",
                "Nothing is recorded in the period for " + count + " tasks" + which + ".");
    }

    private static List<ClauseRef> withoutResults(List<TaskResults> tasks, Predicate<TaskResults> which) {
        return tasks.stream()
                .filter(task -> task.results().isEmpty() && which.test(task))
                .map(task -> task.task().ref())
                .toList();
    }

    /** What clauses outside the list of tasks have agencies do. */
    private void appraise(AssignedResults assigned) {
        long missing = assigned.missing();
        if (missing > 0) {
            boolean isOne = assigned.all() == 1;
            String count = isOne ? words.counted(1) : outOf(missing, assigned.all());
            String others = ordered.untilRepealed(assigned.missingClauses(), words)
                    + document.othersInTheirTime(assigned.toCome(), "nội dung", "");
            appraisal.badly(
                    missing,
                    "Chưa có thông tin về việc thực hiện trong kỳ ở " + count + " nội dung giao tại "
                            + assigned.countedClauses().vi() + " Kế hoạch" + others + ".",
                    "Nothing is recorded in the period for " + count + (isOne ? " item of " : " items of ")
                            + assigned.countedClauses().en() + others + ".");
        }
    }

    /** What a clause of the plan asks of agencies: done by most, and not by all. */
    private void appraise(Guidance line) {
        String duty = words.of(line.duty().label());
        String place = words.of(line.clause().inSentence());
        String until = ordered.untilRepealed(List.of(line.clause()), words);
        String one =
                line.asked() == 1 ? document.agencies.name(line.askedOf().get(0).obligation()) : "";
        long inTime = line.askedOf().stream()
                .filter(verdict -> TaskRow.isStillToCome(verdict) && !Results.areAny(verdict, period))
                .count();
        long open = line.asked() - line.done() - inTime;
        String called = Localities.andAgencies(line.askedOf(), document.directory);
        String others = document.othersInTheirTime(inTime, called, "");
        String them = " " + (line.isPart() ? kindOf(line, words) : words.say(called, "agencies"));
        String done = one.isEmpty() ? outOf(line.done(), line.asked()) + them : one;
        String missing = one.isEmpty() ? outOf(open, line.asked()) + them : one;
        appraisal
                .wellIfMost(
                        line.done(),
                        line.asked(),
                        AssessmentDocument.capital(done) + " đã " + duty + " theo " + place + " Kế hoạch" + until + ".",
                        "Under " + place + " (" + duty + "), a document or activity is recorded for " + done + until
                                + ".")
                .badly(
                        open,
                        "Chưa ghi nhận việc " + duty + " theo " + place + " Kế hoạch ở " + missing + others + until
                                + ".",
                        "Under " + place + " (" + duty + "), nothing is recorded for " + missing + others + until
                                + ".");
    }

    /** What those of a line are called within a sentence. */
    static String kindOf(Guidance line, Wording words) {
        Text kind = Objects.requireNonNull(line.kind(), "a line of those known is of a kind")
                .label();
        return words.say(kind.vi(), kind.en().toLowerCase(Locale.ROOT));
    }

    /** So many of so many, in words, "06 trong số 09", "cả 09": "06/09" would be read as a date. */
    private String outOf(long number, long all) {
        String some = words.counted(number);
        String of = words.counted(all);
        return words.say(number == all ? "cả " + of : some + " trong số " + of, some + " of " + of);
    }
}
