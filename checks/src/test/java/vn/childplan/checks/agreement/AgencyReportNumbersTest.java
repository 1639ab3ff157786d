package vn.childplan.checks.agreement;

import static vn.childplan.checks.agreement.CountedVerdicts.isIn;
import static vn.childplan.checks.agreement.CountedVerdicts.isRecorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.EndedAgencyException;
import vn.childplan.reporting.builder.UnknownPeriodException;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** Every number of the reports of agencies. */
class AgencyReportNumbersTest extends OverGeneratedYears {
    private static final Set<DutyKind> REPORTING = Set.of(DutyKind.REPORT, DutyKind.ESCALATE);
    private static final Set<DutyKind> WORK =
            Set.of(DutyKind.CARRY_OUT, DutyKind.COORDINATE, DutyKind.COMMUNICATE, DutyKind.SUPERVISE);

    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theReportsOfAgencies(one);
    }

    /** Of some agencies of each plan, those of which most is recorded first, on each period of its reports. */
    @Property(tries = 16, seed = SEED)
    void theReportsOfAgencies(@ForAll("cases") GeneratedYear.Case any) {
        Assessment assessment = any.assessment();
        List<Verdict> all = List.copyOf(assessment.verdicts());
        for (AgencyId agency : mostRecorded(all)) {
            for (ReportingDuty regime : assessment.register().plan().reporting()) {
                for (ReportingDuty.PeriodicReport report : regime.reports()) {
                    try {
                        new Counts(assessment, all, agency, report.period(), any.locale()).agree();
                    } catch (UnknownPeriodException | EndedAgencyException nothingToReport) {
                        // Whether it is right to refuse is the matter of another test.
                    }
                }
            }
        }
    }

    private static List<AgencyId> mostRecorded(List<Verdict> all) {
        Map<AgencyId, Integer> recorded = new HashMap<>();
        all.stream()
                .filter(verdict -> verdict.obligation().bearer() != null)
                .forEach(verdict -> recorded.merge(
                        verdict.obligation().bearer(), verdict.evidence().size(), Integer::sum));
        return recorded.entrySet().stream()
                .sorted(Map.Entry.<AgencyId, Integer>comparingByValue(Collections.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(5)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The counts of one report. */
    private static final class Counts {
        private final Assessment assessment;
        private final AgencyId agency;
        private final ReportingPeriod period;
        private final @Nullable ReportingPeriod before;
        private final StatedNumbers stated;
        /** All that it owes without this report and its help for itself; and of that what is of the period. */
        private final List<Verdict> all;

        private final List<Verdict> own;

        Counts(Assessment assessment, List<Verdict> verdicts, AgencyId agency, ReportingPeriod period, Locale locale) {
            this.assessment = assessment;
            this.agency = agency;
            this.period = period;
            this.stated = new StatedNumbers(
                    AgencyReport.of(assessment, agency, period).in(locale));
            this.before = before();
            List<Verdict> mine = verdicts.stream()
                    .filter(verdict -> agency.equals(verdict.obligation().bearer()))
                    .toList();
            Set<String> led = new HashSet<>();
            mine.stream()
                    .filter(verdict -> verdict.obligation().role() == Role.LEAD)
                    .forEach(verdict -> led.add(verdict.obligation().clause().value()));
            this.all = mine.stream()
                    .filter(verdict -> !isThis(verdict.obligation()))
                    .filter(verdict -> verdict.obligation().role() != Role.COORDINATING
                            || !led.contains(verdict.obligation().clause().value()))
                    .toList();
            this.own = all.stream().filter(this::isOfThePeriod).toList();
        }

        private boolean isThis(Obligation owed) {
            return owed.duty() == DutyKind.REPORT
                    && owed.period().equals(period)
                    && assessment.register().plan().reporting().stream()
                            .anyMatch(regime -> regime.ref().equals(owed.clause()));
        }

        /**
         * A report that falls due later is of a later period, unless it was sent before; and what the agency took over after the
         * period was another's in it: of IV.2, UBND xã Ba Xa has nothing to tell of the first half, which huyện Ba Tơ had.
         */
        private boolean isOfThePeriod(Verdict verdict) {
            ReportingPeriod other = verdict.obligation().period();
            boolean overlaps = !other.days().last().isBefore(period.days().first())
                    && !other.days().first().isAfter(period.days().last());
            boolean later = REPORTING.contains(verdict.obligation().duty())
                    && verdict.lastDay() != null
                    && verdict.lastDay().isAfter(period.days().last())
                    && !isRecorded(verdict, period);
            LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
            boolean anothers =
                    takenOver != null && takenOver.isAfter(period.days().last());
            return overlaps && !later && !anothers;
        }

        /** The last period of the plan's reports that ends before this one, and within which the agency was there. */
        private @Nullable ReportingPeriod before() {
            return assessment.register().plan().reporting().stream()
                    .flatMap(regime -> regime.reports().stream())
                    .map(ReportingDuty.PeriodicReport::period)
                    .filter(each -> each.days().last().isBefore(period.days().last()))
                    .filter(each -> {
                        var since = assessment
                                .register()
                                .directory()
                                .get(agency)
                                .life()
                                .from();
                        return since == null || !each.days().last().isBefore(since);
                    })
                    .reduce((first, second) -> second)
                    .orElse(null);
        }

        void agree() {
            deadlines();
            work();
            all.stream()
                    .filter(verdict -> verdict.status() == Status.OVERDUE)
                    .filter(verdict -> verdict.lastDay() != null
                            && verdict.lastDay().isAfter(period.days().last()))
                    .forEach(verdict ->
                            stated.sentence("…, đã quá hạn # ngày.", "…, # {days} late.", verdict.daysLate()));
            long clauses = all.stream()
                    .filter(verdict -> verdict.status() == Status.NO_DEADLINE)
                    .filter(verdict -> verdict.obligation().period().equals(ReportingPeriod.year(period.year())))
                    .map(verdict -> verdict.obligation().clause())
                    .distinct()
                    .count();
            stated.sentence(
                            "Tiếp tục thực hiện nhiệm vụ không quy định thời hạn tại # mục, khoản của Kế hoạch.",
                            "The tasks without a deadline in # clauses of the plan will be continued.",
                            clauses)
                    .sentence("", "The tasks without a deadline in # clause of the plan will be continued.", clauses)
                    .completeness(assessment)
                    .quoted("[a-z]+\\.(task|recorded)", "difficulties\\..*")
                    .agree();
        }

        private void deadlines() {
            late("Còn # báo cáo quá hạn chưa gửi: ", "# reports overdue: ", true, Status.OVERDUE);
            late("Còn # nhiệm vụ quá hạn chưa hoàn thành: ", "# tasks overdue: ", false, Status.OVERDUE);
            late("Gửi quá hạn # báo cáo: ", "# reports sent late: ", true, Status.MET_LATE);
            late("Hoàn thành quá hạn # nhiệm vụ: ", "# tasks completed late: ", false, Status.MET_LATE);
            long sent = standing(true, Status.MET).size();
            long done = standing(false, Status.MET).size();
            stated.sentence("Gửi đúng hạn # báo cáo.", "# reports sent in time.", sent)
                    .sentence("", "# report sent in time.", sent)
                    .sentence("Hoàn thành đúng hạn # nhiệm vụ có thời hạn.", "# tasks completed in time.", done)
                    .sentence("", "# task completed in time.", done);
        }

        /** "Còn 02 báo cáo quá hạn chưa gửi: … (05 ngày); … (02 ngày)." */
        private void late(String vi, String en, boolean reports, Status status) {
            List<Verdict> late = standing(reports, status);
            long[] numbers = new long[late.size() + 1];
            numbers[0] = late.size();
            for (int i = 0; i < late.size(); i++) {
                numbers[i + 1] = late.get(i).daysLate();
            }
            stated.sentence(
                    vi + String.join("; ", Collections.nCopies(late.size(), "… (# ngày)")) + ".",
                    (late.size() == 1 ? en.replaceFirst("s ", " ") : en)
                            + String.join("; ", Collections.nCopies(late.size(), "… (# {days})")) + ".",
                    numbers);
        }

        private List<Verdict> standing(boolean reports, Status status) {
            return own.stream()
                    .filter(verdict -> verdict.status() == status)
                    .filter(verdict -> REPORTING.contains(verdict.obligation().duty()) == reports)
                    .filter(verdict -> verdict.lastDay() != null
                            && !verdict.lastDay().isAfter(period.days().last()))
                    .toList();
        }

        private void work() {
            List<Verdict> given = own.stream()
                    .filter(verdict -> WORK.contains(verdict.obligation().duty()))
                    .toList();
            Map<String, Tasks> groups = new HashMap<>();
            group(groups, "ledWithActivity", given, Role.LEAD, "nhiệm vụ chủ trì", "task led", "tasks led");
            group(
                    groups,
                    "coordinatedWithActivity",
                    given,
                    Role.COORDINATING,
                    "nhiệm vụ phối hợp",
                    "task coordinated",
                    "tasks coordinated");
            group(
                    groups,
                    "assignedWithActivity",
                    given,
                    Role.BEARER,
                    "nhiệm vụ được giao",
                    "task given",
                    "tasks given");
            group(
                    groups,
                    "assignedWithActivity",
                    given,
                    Role.BEARER,
                    "nhiệm vụ khác được giao",
                    "other task",
                    "other tasks");
            group(
                    groups,
                    "requestedWithActivity",
                    given,
                    null,
                    "khoản được đề nghị",
                    "request of the plan",
                    "requests of the plan");
            stated.cells("figures.upTo", row -> String.valueOf(done(groups.get(row.code("figure")), period)))
                    .cells(
                            "figures.of",
                            row -> groups.containsKey(row.code("figure"))
                                    ? String.valueOf(
                                            groups.get(row.code("figure")).all().size())
                                    : "")
                    .cells(
                            "figures.before",
                            row -> before == null ? "0" : String.valueOf(done(groups.get(row.code("figure")), before)));
        }

        private long done(@Nullable Tasks tasks, ReportingPeriod within) {
            return tasks == null ? documents(within) : tasks.active(within).size();
        }

        private void group(
                Map<String, Tasks> groups,
                String key,
                List<Verdict> given,
                @Nullable Role role,
                String vi,
                String one,
                String many) {
            List<Verdict> some = given.stream()
                    .filter(verdict ->
                            (verdict.obligation().term().force() == AssignedDuty.Force.REQUEST) == (role == null))
                    .filter(verdict -> role == null || verdict.obligation().role() == role)
                    .toList();
            Tasks tasks = new Tasks(some);
            groups.put(key, tasks);
            long all = tasks.all().size();
            long active = tasks.active(period).size();
            long idle = tasks.idle(period).size();
            if (all == 1) {
                stated.sentence(
                                "Có hoạt động được ghi nhận ở # " + vi + ".",
                                "Activity is recorded for # " + one + ".",
                                active)
                        .sentence(
                                "Chưa có thông tin về việc thực hiện trong kỳ ở # " + vi + "….",
                                "Nothing is recorded in the period for # " + one + "….",
                                idle);
            }
            stated.sentence(
                            "Có hoạt động được ghi nhận ở # trong số # " + vi + ".",
                            "Activity is recorded for # of # " + many + ".",
                            active,
                            all)
                    .missing(
                            "Chưa có thông tin về việc thực hiện trong kỳ ở # trong số # " + vi + "…",
                            "Nothing is recorded in the period for # of # " + many + "…",
                            all - active - idle,
                            idle,
                            all);
        }

        /** Each number once, and what was handed in without one. */
        private long documents(ReportingPeriod within) {
            Set<Object> documents = new HashSet<>();
            for (Verdict verdict : own) {
                for (Evidence entry : verdict.evidence()) {
                    boolean told = Set.of(EvidenceKind.SUBMISSION, EvidenceKind.PROGRESS, EvidenceKind.DIFFICULTY)
                            .contains(entry.kind());
                    if (told && isIn(within, entry)) {
                        if (entry.document() != null) {
                            documents.add(entry.document());
                        } else if (entry.kind() == EvidenceKind.SUBMISSION) {
                            documents.add(entry);
                        }
                    }
                }
            }
            return documents.size();
        }
    }

    /** Tasks: what one clause has an agency do, in whatever part of the year; several duties of a clause are one. */
    private record Tasks(List<Verdict> verdicts) {
        Set<String> all() {
            Set<String> tasks = new HashSet<>();
            rows().forEach((row, some) -> {
                if (!isHeading(some)) {
                    tasks.add(task(some));
                }
            });
            return tasks;
        }

        Set<String> active(ReportingPeriod period) {
            Set<String> tasks = new HashSet<>();
            rows().forEach((row, some) -> {
                if (some.stream().anyMatch(verdict -> isRecorded(verdict, period))) {
                    tasks.add(task(some));
                }
            });
            return tasks;
        }

        Set<String> idle(ReportingPeriod period) {
            Set<String> active = active(period);
            Set<String> tasks = new HashSet<>();
            rows().forEach((row, some) -> {
                if (!isHeading(some)
                        && !active.contains(task(some))
                        && !some.stream().allMatch(CountedVerdicts::isToCome)) {
                    tasks.add(task(some));
                }
            });
            return tasks;
        }

        private Map<String, List<Verdict>> rows() {
            Map<String, List<Verdict>> rows = new HashMap<>();
            for (Verdict verdict : verdicts) {
                Obligation owed = verdict.obligation();
                rows.computeIfAbsent(
                                owed.clause() + " " + owed.period() + " " + verdict.lastDay(),
                                none -> new ArrayList<>())
                        .add(verdict);
            }
            return rows;
        }

        private static String task(List<Verdict> row) {
            return row.stream()
                    .map(Verdict::obligation)
                    .map(owed -> owed.clause() + ":" + owed.duty() + owed.term().number())
                    .toList()
                    .toString();
        }

        /** IV.5 heads its dashes as long as nothing is recorded of it itself. */
        private boolean isHeading(List<Verdict> row) {
            String dash = row.get(0).obligation().clause() + "-";
            return row.stream().allMatch(verdict -> verdict.lastDay() == null && entries(verdict) == 0)
                    && verdicts.stream()
                            .anyMatch(verdict ->
                                    verdict.obligation().clause().value().startsWith(dash));
        }

        private static long entries(Verdict verdict) {
            return verdict.evidence().stream()
                    .filter(entry -> entry.kind().showsActivity())
                    .count();
        }
    }
}
