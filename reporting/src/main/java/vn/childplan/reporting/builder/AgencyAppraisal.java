package vn.childplan.reporting.builder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** What went well with an agency in a period and what did not, in sentences that follow from counts of its report's rows. */
final class AgencyAppraisal {
    private final AgencyReportText document;
    private final OrderedIn ordered;
    private final ReportingPeriod period;
    private final Wording words;
    private final Appraisal appraisal;

    AgencyAppraisal(AgencyReportText document, OrderedIn ordered) {
        this.document = document;
        this.ordered = ordered;
        this.period = ordered.period();
        this.words = document.words;
        this.appraisal = new Appraisal(words);
    }

    /** Whether it planned, guided, appraised and consolidated as it was told to. */
    AgencyAppraisal guidance(List<Verdict> guidance) {
        List<Verdict> done = guidance.stream().filter(this::isActive).toList();
        List<Verdict> open = guidance.stream()
                .filter(each -> !isActive(each)
                        && !isDoneBefore(each)
                        && !isStillGathered(each)
                        && !TaskRow.isStillToCome(each))
                .toList();
        appraisal
                .well(
                        done.size(),
                        "Đã " + inRow(done, this::withDays) + ".",
                        "Recorded: " + inRow(done, this::withDays) + ".")
                .badly(
                        open.size(),
                        "Trong kỳ chưa ghi nhận việc " + inRow(open, this::inShort) + ".",
                        "In the period nothing is recorded of what it was to do: " + inRow(open, this::inShort) + ".");
        return this;
    }

    /** How much of its work is recorded, and of which tasks nothing is though their time does not run any more. */
    AgencyAppraisal work(List<WorkGroup> groups) {
        groups.forEach(this::work);
        return this;
    }

    private void work(WorkGroup group) {
        List<TaskRow> rows = group.rows();
        long all = TaskRow.tasks(rows);
        long active = TaskRow.activeTasks(rows, period);
        long idle = TaskRow.idleTasks(rows, period);
        String vi = group.one().vi();
        String en = all == 1 ? group.one().en() : group.many();
        List<ClauseRef> without = TaskRow.idleClauses(rows, period);
        String which = switch (group.kind()) {
                    case LED, REQUESTED -> ": " + document.inRow(without);
                    case COORDINATED, ASSIGNED -> "";
                }
                + ordered.untilRepealed(without, words);
        List<ClauseRef> toCome = TaskRow.clausesToCome(rows, period);
        String others = document.othersInTheirTime(all - active - idle, "nhiệm vụ", document.inRow(toCome));
        String parts = TaskRow.idleParts(rows, period).stream()
                .map(row -> document.inShort(row.first()))
                .collect(Collectors.joining("; "));
        appraisal
                .wellIfMost(
                        active,
                        // Of what it leads a few are no strength; of what else it does they are.
                        group.kind() == WorkGroup.Kind.LED ? all : active,
                        "Có hoạt động được ghi nhận ở " + among(active, all) + " " + vi + ".",
                        "Activity is recorded for " + among(active, all) + " " + en + ".")
                .badly(
                        idle,
                        "Chưa có thông tin về việc thực hiện trong kỳ ở " + among(idle, all) + " " + vi + which + others
                                + ".",
                        "Nothing is recorded in the period for " + among(idle, all) + " " + en + which + others + ".")
                .badly(
                        parts.length(),
                        "Chưa có thông tin về việc thực hiện " + parts + ".",
                        "Nothing is recorded for " + parts + ".");
    }

    /** So many of so many: "06 trong số 08", "cả 08"; one of one is just one. */
    private String among(long number, long all) {
        if (number == all) {
            return all == 1 ? words.counted(all) : words.say("cả ", "all ") + words.counted(all);
        }
        return words.counted(number) + words.say(" trong số ", " of ") + words.counted(all);
    }

    /** What had a day: done by it, done late, or still not done; reports apart from work. */
    AgencyAppraisal deadlines(List<Verdict> owed) {
        Predicate<Verdict> report =
                verdict -> TaskTable.isReport(verdict.obligation().duty());
        long met = standing(owed, report.negate(), Status.MET).count();
        long sent = standing(owed, report, Status.MET).count();
        appraisal
                .well(
                        met,
                        "Hoàn thành đúng hạn " + words.counted(met) + " nhiệm vụ có thời hạn.",
                        met + (met == 1 ? " task" : " tasks") + " completed in time.")
                .well(
                        sent,
                        "Gửi đúng hạn " + words.counted(sent) + " báo cáo.",
                        sent + (sent == 1 ? " report" : " reports") + " sent in time.");
        late(
                standing(owed, report, Status.OVERDUE).toList(),
                count -> "Còn " + count + " báo cáo quá hạn chưa gửi: ",
                count -> count + " reports overdue: ");
        late(
                standing(owed, report.negate(), Status.OVERDUE).toList(),
                count -> "Còn " + count + " nhiệm vụ quá hạn chưa hoàn thành: ",
                count -> count + " tasks overdue: ");
        late(
                standing(owed, report, Status.MET_LATE).toList(),
                count -> "Gửi quá hạn " + count + " báo cáo: ",
                count -> count + " reports sent late: ");
        late(
                standing(owed, report.negate(), Status.MET_LATE).toList(),
                count -> "Hoàn thành quá hạn " + count + " nhiệm vụ: ",
                count -> count + " tasks completed late: ");
        return this;
    }

    /** What fell due before the period and is still to be done; reports apart from work. */
    AgencyAppraisal leftFromBefore(List<Verdict> overdue) {
        Predicate<Verdict> report =
                verdict -> TaskTable.isReport(verdict.obligation().duty());
        late(
                overdue.stream().filter(report).toList(),
                count -> "Còn " + count + " báo cáo quá hạn từ trước kỳ báo cáo chưa gửi: ",
                count -> count + " reports overdue from before the period: ");
        late(
                overdue.stream().filter(report.negate()).toList(),
                count -> "Còn " + count + " nhiệm vụ quá hạn từ trước kỳ báo cáo chưa hoàn thành: ",
                count -> count + " tasks overdue from before the period: ");
        return this;
    }

    private void late(List<Verdict> late, Function<String, String> vi, Function<String, String> en) {
        String count = words.counted(late.size());
        String which = late.stream()
                .map(verdict -> document.inShort(verdict.obligation()) + " ("
                        + words.say(words.counted(verdict.daysLate()) + " ngày", words.days(verdict.daysLate())) + ")")
                .collect(Collectors.joining("; "));
        String one = late.size() == 1 ? en.apply(count).replaceFirst("s(?= )", "") : en.apply(count);
        appraisal.badly(late.size(), vi.apply(count) + which + ".", one + which + ".");
    }

    private Stream<Verdict> standing(List<Verdict> owed, Predicate<Verdict> which, Status status) {
        return owed.stream().filter(which).filter(verdict -> verdict.status() == status && isDueInTime(verdict));
    }

    /** Whether it was due by the end of the period: what came later is for the report of a later period to praise or blame. */
    private boolean isDueInTime(Verdict verdict) {
        LocalDate lastDay = verdict.lastDay();
        return lastDay != null && !lastDay.isAfter(period.days().last());
    }

    Section section() {
        return appraisal.section();
    }

    /** What was done once for the year needs not be done again in a part of it. */
    private boolean isDoneBefore(Verdict verdict) {
        Instant done = verdict.fulfilledAt();
        return done != null && VietnamTime.dateOf(done).isBefore(period.days().first());
    }

    /** Whether it is to put reports together "định kỳ" (IV.1) and none of the periods that they are on has ended within this one. */
    private boolean isStillGathered(Verdict verdict) {
        Stream<ReportingPeriod> gathered = document.plan.reporting().isEmpty() ? Stream.of(period) : reportedOn();
        return verdict.obligation().duty() == DutyKind.CONSOLIDATE
                && verdict.lastDay() == null
                && gathered.map(ReportingPeriod::days)
                        .noneMatch(days -> days.last().isBefore(document.today));
    }

    /** The periods within this one that the plan wants reports on. */
    private Stream<ReportingPeriod> reportedOn() {
        return document.plan.reporting().stream()
                .flatMap(regime -> regime.reports().stream())
                .map(ReportingDuty.PeriodicReport::period)
                .filter(each -> period.days().contains(each.days().first())
                        && period.days().contains(each.days().last()));
    }

    private boolean isActive(Verdict verdict) {
        return Results.areAny(verdict, period);
    }

    private String inShort(Verdict verdict) {
        return document.inShort(verdict.obligation());
    }

    /** With the days on which it was done: what is done again and again is not done for good. */
    private String withDays(Verdict verdict) {
        return inShort(verdict)
                + Results.of(Stream.of(verdict), period)
                        .map(entry -> VietnamTime.dateOf(entry.at()))
                        .sorted()
                        .distinct()
                        .map(words::date)
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String inRow(List<Verdict> verdicts, Function<Verdict, String> name) {
        return verdicts.stream().map(name).distinct().collect(Collectors.joining("; "));
    }
}
