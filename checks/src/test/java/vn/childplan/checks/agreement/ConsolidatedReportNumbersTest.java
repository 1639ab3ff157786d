package vn.childplan.checks.agreement;

import static vn.childplan.checks.agreement.CountedVerdicts.bearer;
import static vn.childplan.checks.agreement.CountedVerdicts.count;
import static vn.childplan.checks.agreement.CountedVerdicts.isOpen;
import static vn.childplan.checks.agreement.CountedVerdicts.isRecorded;
import static vn.childplan.checks.agreement.CountedVerdicts.isToCome;
import static vn.childplan.checks.agreement.CountedVerdicts.reports;
import static vn.childplan.checks.agreement.CountedVerdicts.today;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.childplan.checks.agreement.StatedNumbers.Row;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** Every number of the consolidated report. */
class ConsolidatedReportNumbersTest extends OverGeneratedYears {
    /** The columns of who reported, and what counts in each. */
    private static final Map<String, List<Status>> COLUMNS = Map.of(
            "met", List.of(Status.MET),
            "metLate", List.of(Status.MET_LATE),
            "overdue", List.of(Status.OVERDUE),
            "notOpen", List.of(Status.NOT_OPEN),
            "inTime", List.of(Status.IN_TIME),
            "dueSoon", List.of(Status.DUE_SOON),
            "excused", List.of(Status.SUSPENDED, Status.WAIVED),
            "otherwise", List.of(Status.NO_DEADLINE, Status.UNDETERMINED));

    private static final Set<DutyKind> GUIDANCE =
            Set.of(DutyKind.ISSUE_PLAN, DutyKind.GUIDE, DutyKind.APPRAISE_FUNDING);

    private static final Set<DutyKind> WORK = Set.of(DutyKind.CARRY_OUT, DutyKind.COMMUNICATE, DutyKind.SUPERVISE);

    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theConsolidatedReport(one);
    }

    @Property(tries = 30, seed = SEED)
    void theConsolidatedReport(@ForAll("cases") GeneratedYear.Case any) {
        Assessment assessment = any.assessment();
        for (ReportingDuty regime : assessment.register().plan().reporting()) {
            for (ReportingDuty.PeriodicReport asked : regime.reports()) {
                new Counts(assessment, regime, asked.period(), any.locale()).agree();
            }
        }
    }

    /** The counts of one report. */
    private static final class Counts {
        private final Assessment assessment;
        private final List<Verdict> verdicts;
        private final String clause;
        private final ReportingPeriod period;
        private final LocalDate today;
        private final AgencyId writer;
        private final List<Verdict> reports;
        private final StatedNumbers stated;

        Counts(Assessment assessment, ReportingDuty regime, ReportingPeriod period, Locale locale) {
            this.assessment = assessment;
            this.verdicts = List.copyOf(assessment.verdicts());
            this.clause = regime.ref().value();
            this.period = period;
            this.today = today(assessment);
            this.writer = regime.channel() == null ? regime.addressee() : regime.channel();
            this.reports = reports(assessment, clause, period);
            this.stated =
                    new StatedNumbers(ConsolidatedReport.of(assessment, period).in(locale));
        }

        void agree() {
            whoReported();
            whoIsLate();
            whoHasAnotherDay();
            guidance();
            tasks();
            stated.sentence("Thực hiện …", "Carry out …")
                    .completeness(assessment)
                    .quoted("tasks.task", "assigned\\.(task|bearers)", "difficulties\\..*", "reports.document")
                    .agree();
        }

        private void whoReported() {
            long met = count(reports, Status.MET);
            long late = count(reports, Status.MET_LATE);
            long overdue = count(reports, Status.OVERDUE);
            long all = reports.size();
            for (Status status : Status.values()) {
                stated.figure(status.name(), count(reports, status));
            }
            stated.figure("mustReport", all)
                    .figure("onTime", met, met + late + overdue)
                    .figure("done", met + late, met + late + overdue)
                    .sentence("trong đó # được miễn", "of whom # waived", count(reports, Status.WAIVED))
                    .sentence("trong đó # tạm hoãn", "of whom # suspended", count(reports, Status.SUSPENDED))
                    .sentence(
                            "trong đó # được miễn, # tạm hoãn",
                            "of whom # waived, # suspended",
                            count(reports, Status.WAIVED),
                            count(reports, Status.SUSPENDED))
                    .sentence(
                            "# trong số # {cơ quan} đã gửi báo cáo đúng hạn.",
                            "# of # agencies reported in time.",
                            met,
                            all)
                    .sentence(
                            "# {cơ quan} quá hạn chưa gửi báo cáo.",
                            "# agencies have not reported and are overdue.",
                            overdue)
                    .sentence(
                            "# {cơ quan} quá hạn chưa gửi báo cáo, trong đó có ….",
                            "# agencies have not reported and are overdue, including ….",
                            overdue)
                    .sentence("", "# agency has not reported and is overdue.", overdue)
                    .sentence("", "# agency has not reported and is overdue, including ….", overdue)
                    .sentence("# {cơ quan} gửi báo cáo quá hạn.", "# agencies reported late.", late)
                    .sentence(
                            "# {cơ quan} gửi báo cáo quá hạn, trong đó có ….",
                            "# agencies reported late, including ….",
                            late)
                    .sentence("", "# agency reported late.", late)
                    .sentence("", "# agency reported late, including ….", late);
            long open = count(reports, CountedVerdicts::isOpen);
            long dueToday = count(reports, verdict -> isOpen(verdict) && today.equals(verdict.lastDay()));
            stated.sentence(
                            "Chưa có {cơ quan} nào quá hạn; # {cơ quan} chưa gửi.",
                            "No agency is late yet; # have not reported.",
                            open)
                    .sentence(
                            "Chưa có {cơ quan} nào quá hạn; # {cơ quan} chưa gửi, trong đó # {cơ quan} đến hạn trong ngày ….",
                            "No agency is late yet; # have not reported, of whom # are due on ….",
                            open,
                            dueToday);
            if (open == dueToday) {
                stated.sentence(
                        "Chưa có {cơ quan} nào quá hạn; # {cơ quan} chưa gửi, đến hạn trong ngày ….",
                        "No agency is late yet; # have not reported, due on ….",
                        open);
            }
            COLUMNS.forEach((column, statuses) -> stated.cells(
                    "reporting-by-(kind|period)." + column,
                    row -> String.valueOf(count(of(row), statuses.toArray(Status[]::new)))));
            stated.cells("reporting-by-(kind|period).mustReport", row -> String.valueOf(of(row).size()))
                    .cells("reporting-by-(kind|period).onTime", row -> onTime(of(row)))
                    .cells(
                            "reports.daysLate",
                            row -> String.valueOf(reports.stream()
                                    .filter(verdict -> row.code("bearer")
                                            .equals(String.valueOf(
                                                    verdict.obligation().bearer())))
                                    .mapToInt(Verdict::daysLate)
                                    .sum()));
        }

        /** Those of a kind, or those of a period. */
        private List<Verdict> of(Row row) {
            return row.code("on").isEmpty()
                    ? reports.stream()
                            .filter(verdict ->
                                    bearer(assessment, verdict).kind().name().equals(row.code("kind")))
                            .toList()
                    : reports(assessment, clause, ReportingPeriod.parse(row.code("on")));
        }

        /** None while somebody has the time that the plan gave all: nobody can be late yet. */
        private String onTime(List<Verdict> some) {
            boolean isStillDue = some.stream()
                    .anyMatch(verdict -> isOpen(verdict)
                            && verdict.originalLastDay() != null
                            && !today.isAfter(verdict.originalLastDay()));
            long met = count(some, Status.MET);
            return isStillDue ? "" : StatedNumbers.share(met, met + count(some, Status.MET_LATE, Status.OVERDUE));
        }

        /** By name with their days, while they are no more than ten; the writer apart. */
        private void whoIsLate() {
            List<Verdict> others = reports.stream()
                    .filter(verdict -> !writer.equals(verdict.obligation().bearer()))
                    .toList();
            String names = others.stream()
                    .filter(verdict -> verdict.status() == Status.MET_LATE)
                    .sorted((one, other) -> other.daysLate() - one.daysLate())
                    .map(verdict -> "…(#)")
                    .collect(Collectors.joining("; "));
            long[] days = others.stream()
                    .filter(verdict -> verdict.status() == Status.MET_LATE)
                    .mapToLong(Verdict::daysLate)
                    .map(each -> -each)
                    .sorted()
                    .map(each -> -each)
                    .toArray();
            stated.sentence(
                    "… gửi báo cáo quá hạn: " + names.replace("(#)", " (# ngày)") + ".",
                    "Reported late: " + names.replace("(#)", " (# {days})") + ".",
                    days);
            reports.stream()
                    .filter(verdict -> writer.equals(verdict.obligation().bearer()))
                    .forEach(own -> stated.sentence(
                                    "Riêng báo cáo về phần việc của … chưa được ghi nhận, đã quá hạn # ngày.",
                                    "The report of … on its own work is not recorded and is overdue by # {days}.",
                                    own.status() == Status.OVERDUE ? own.daysLate() : -1)
                            .sentence(
                                    "Riêng báo cáo về phần việc của … gửi quá hạn # ngày.",
                                    "The report of … on its own work was late by # {days}.",
                                    own.status() == Status.MET_LATE ? own.daysLate() : -1));
            long ended = count(
                    others,
                    verdict -> verdict.status() == Status.OVERDUE
                            && !verdict.bearerSucceededBy().isEmpty());
            long urged = count(others, Status.OVERDUE) - ended;
            stated.sentence(
                            "Tiếp tục đôn đốc # {cơ quan} quá hạn chưa gửi báo cáo.",
                            "# agencies that are overdue will be reminded again.",
                            urged)
                    .sentence("", "# agency that is overdue will be reminded again.", urged)
                    .sentence(
                            "Đề nghị các cơ quan tiếp nhận rà soát, cung cấp số liệu của # cơ quan, địa phương đã kết thúc hoạt động, chưa gửi báo cáo, hoặc cho biết lý do.",
                            "Those that took over from # agencies that have ceased to exist and have not reported are asked for the figures or the reason.",
                            ended);
        }

        /** Of those not sent: by decision and day. */
        private void whoHasAnotherDay() {
            Map<LocalDate, Integer> extended = new TreeMap<>();
            Map<LocalDate, Integer> suspended = new TreeMap<>();
            int withoutDay = 0;
            for (Verdict verdict : reports) {
                LocalDate last = verdict.lastDay();
                if (verdict.status() == Status.SUSPENDED && last == null) {
                    withoutDay++;
                } else if (verdict.status() == Status.SUSPENDED) {
                    suspended.merge(last, 1, Integer::sum);
                } else if (isOpen(verdict) && isExtendedTo(last, verdict)) {
                    extended.merge(last, 1, Integer::sum);
                }
            }
            extended.forEach((day, many) -> stated.sentence(
                    "# {cơ quan} được gia hạn gửi báo cáo đến hết ngày "
                            + TimeFormat.date(day).vi() + ".",
                    "# agencies will report by " + TimeFormat.date(day).en() + " (extended).",
                    many));
            suspended.forEach((day, many) -> stated.sentence(
                    "# {cơ quan} được tạm hoãn, gửi báo cáo chậm nhất là hết ngày "
                            + TimeFormat.date(day).vi() + ".",
                    "# agencies will report by " + TimeFormat.date(day).en() + ", when the suspension ends.",
                    many));
            stated.sentence(
                    "# {cơ quan} gửi báo cáo khi hết thời gian tạm hoãn.",
                    "# agencies will report when the suspension ends.",
                    withoutDay);
        }

        private static boolean isExtendedTo(LocalDate last, Verdict verdict) {
            return last != null
                    && !last.equals(verdict.originalLastDay())
                    && verdict.evidence().stream()
                            .anyMatch(entry -> entry.kind() == EvidenceKind.EXTENSION && last.equals(entry.until()));
        }

        private void guidance() {
            stated.cells("guidance.asked", row -> {
                        List<Verdict> asked = askedOf(row);
                        return asked.isEmpty() ? "" : String.valueOf(asked.size());
                    })
                    .cells(
                            "guidance.done",
                            row -> String.valueOf(count(askedOf(row), verdict -> isRecorded(verdict, period))));
            Map<String, List<Verdict>> toTheEnd = verdicts.stream()
                    .filter(verdict -> GUIDANCE.contains(verdict.obligation().duty()))
                    .filter(verdict -> isBorneOn(end(), verdict))
                    .collect(Collectors.groupingBy(verdict -> verdict.obligation()
                                    .clause() + " " + verdict.obligation().duty()));
            for (List<Verdict> asked : toTheEnd.values()) {
                said(asked.get(0), "{cơ quan}", "agencies", asked);
                for (AgencyKind kind : AgencyKind.values()) {
                    said(
                            asked.get(0),
                            kind.label().vi(),
                            kind.label().en().toLowerCase(Locale.ROOT),
                            asked.stream()
                                    .filter(each -> bearer(assessment, each).kind() == kind)
                                    .toList());
                }
            }
        }

        /** What is said of all that are asked, and of those of a kind. */
        private void said(Verdict of, String vi, String en, List<Verdict> asked) {
            String duty = of.obligation().duty().label().vi();
            String place = of.obligation().clause().inSentence().vi();
            String under = "Under " + of.obligation().clause().inSentence().en() + " ("
                    + of.obligation().duty().label().en() + "), ";
            long done = count(asked, verdict -> isRecorded(verdict, period));
            long inTime = count(asked, verdict -> isToCome(verdict) && !isRecorded(verdict, period));
            stated.sentence(
                            "# trong số # " + vi + " đã " + duty + " theo " + place + " Kế hoạch.",
                            under + "a document or activity is recorded for # of # " + en + ".",
                            done,
                            asked.size())
                    .missing(
                            "Chưa ghi nhận việc " + duty + " theo " + place + " Kế hoạch ở # trong số # " + vi,
                            under + "nothing is recorded for # of # " + en,
                            inTime,
                            asked.size() - done - inTime,
                            asked.size());
        }

        private LocalDate end() {
            return today.isBefore(period.days().last()) ? today : period.days().last();
        }

        private boolean isBorneOn(LocalDate day, Verdict verdict) {
            if (verdict.obligation().bearer() == null) {
                return false;
            }
            LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
            LocalDate ends = verdict.obligation().tenure().bearerEndsOn();
            return bearer(assessment, verdict).life().contains(day)
                    && (takenOver == null || !day.isBefore(takenOver))
                    && (ends == null || day.isBefore(ends));
        }

        /** "UBND cấp huyện (đến hết ngày 30/6/2025)", "UBND cấp xã (từ ngày 01/7/2025)", or all of them. */
        private List<Verdict> askedOf(Row row) {
            boolean vi = row.words().locale().equals(Text.VIETNAMESE);
            String line = row.text("duty");
            boolean ended = line.contains(vi ? "(đến hết ngày" : "(until");
            boolean began = line.contains(vi ? "(từ ngày" : "(from");
            AgencyKind kind = java.util.Arrays.stream(AgencyKind.values())
                    .filter(each -> line.contains(
                            ": " + (vi ? each.label().vi() : each.label().en().toLowerCase(Locale.ROOT))))
                    .findFirst()
                    .orElse(null);
            return verdicts.stream()
                    .filter(verdict -> verdict.obligation().duty().name().equals(row.code("duty")))
                    .filter(verdict -> verdict.obligation().clause().value().equals(row.code("clause")))
                    .filter(verdict -> verdict.obligation().bearer() != null)
                    .filter(verdict ->
                            kind == null || bearer(assessment, verdict).kind() == kind)
                    .filter(verdict -> ended ? isGone(verdict) : isBorneOn(end(), verdict))
                    .filter(verdict -> ended
                            || kind == null
                            || began == (verdict.obligation().tenure().takenOverOn() != null))
                    .toList();
        }

        /** There until a day of the period that has come. */
        private boolean isGone(Verdict verdict) {
            LocalDate gone = bearer(assessment, verdict).life().to();
            return gone != null
                    && gone.isAfter(period.days().first())
                    && !gone.isAfter(end())
                    && isBorneOn(gone.minusDays(1), verdict);
        }

        private void tasks() {
            List<PlanTask> tasks = assessment.register().plan().tasks();
            long active = 0;
            long idle = 0;
            for (PlanTask task : tasks) {
                boolean recorded = !recorded(task.ref().value()).isEmpty();
                active += recorded ? 1 : 0;
                idle += recorded || canStillBeDone(task) ? 0 : 1;
            }
            stated.cells(
                            "(tasks|assigned).entries",
                            row -> number(recorded(row.code("clause")).size()))
                    .cells(
                            "(tasks|assigned).agencies",
                            row -> number(recorded(row.code("clause")).stream()
                                    .map(Evidence::agency)
                                    .distinct()
                                    .count()))
                    .sentence(
                            "Có hoạt động được ghi nhận ở # trong số # nhiệm vụ của Kế hoạch.",
                            "Activity is recorded for # of # tasks of the plan.",
                            active,
                            tasks.size())
                    .missing(
                            "Chưa có thông tin về việc thực hiện trong kỳ ở # trong số # nhiệm vụ…",
                            "Nothing is recorded in the period for # of # tasks…",
                            tasks.size() - active - idle,
                            idle,
                            tasks.size());
            assigned();
            dated();
        }

        /** The items of the clauses outside the tasks, without those that only head their dashes, and those of nobody known. */
        private void assigned() {
            Map<String, List<Verdict>> items = verdicts.stream()
                    .filter(verdict -> verdict.obligation().role() == Role.BEARER)
                    .filter(verdict -> WORK.contains(verdict.obligation().duty()))
                    .filter(verdict -> verdict.obligation().bearer() != null)
                    .collect(Collectors.groupingBy(
                            verdict -> verdict.obligation().clause().value()));
            Set<String> heads = items.keySet().stream()
                    .filter(clause -> items.keySet().stream().anyMatch(other -> other.startsWith(clause + "-")))
                    .collect(Collectors.toSet());
            items.keySet().removeAll(heads);
            long active = 0;
            long missing = 0;
            for (Map.Entry<String, List<Verdict>> item : items.entrySet()) {
                boolean recorded = !recorded(item.getKey()).isEmpty();
                active += recorded ? 1 : 0;
                missing += !recorded && count(item.getValue(), verdict -> !isToCome(verdict)) > 0 ? 1 : 0;
            }
            long toCome = items.size() - active - missing;
            String vi = "Chưa có thông tin về việc thực hiện trong kỳ ở # ";
            String en = "Nothing is recorded in the period for # ";
            stated.missing(
                    vi + "trong số # nội dung giao tại … Kế hoạch",
                    en + "of # items of …",
                    toCome,
                    missing,
                    items.size());
            if (items.size() == 1) {
                stated.missing(vi + "nội dung giao tại … Kế hoạch", en + "item of …", toCome, missing);
            }
        }

        /** What has a day and is no report that is gathered: of each clause and period who was late, with their days. */
        private void dated() {
            Map<String, List<Verdict>> tasks = verdicts.stream()
                    .filter(verdict -> verdict.lastDay() != null
                            && !verdict.lastDay().isAfter(period.days().last()))
                    .filter(verdict -> verdict.status() == Status.OVERDUE || verdict.status() == Status.MET_LATE)
                    .filter(verdict -> verdict.obligation().duty() != DutyKind.REPORT
                            || !verdict.obligation().clause().value().equals(clause))
                    .filter(verdict -> verdict.obligation().duty() != DutyKind.CONSOLIDATE
                            || !writer.equals(verdict.obligation().bearer()))
                    .sorted(Comparator.comparing(
                            verdict -> verdict.obligation().bearer(),
                            Comparator.nullsLast(
                                    new Agencies(assessment.register().directory()).order())))
                    .collect(Collectors.groupingBy(verdict -> verdict.obligation()
                                    .clause() + " " + verdict.obligation().period() + " "
                            + verdict.obligation().duty() + " " + verdict.status()));
            tasks.values().forEach(late -> {
                boolean overdue = late.get(0).status() == Status.OVERDUE;
                String vi = (overdue ? "Nhiệm vụ quá hạn chưa hoàn thành: " : "Nhiệm vụ hoàn thành quá hạn: ") + "…– ";
                String en = (overdue ? "Overdue: " : "Completed late: ") + "…– ";
                stated.sentence(
                                vi + String.join("; ", Collections.nCopies(late.size(), "… (# ngày)")) + ".",
                                en + String.join("; ", Collections.nCopies(late.size(), "… (# {days})")) + ".",
                                late.stream().mapToLong(Verdict::daysLate).toArray())
                        .sentence(vi + "# {cơ quan}.", en + "# agencies.", late.size());
            });
        }

        private static String number(long count) {
            return String.valueOf(count);
        }

        /** Each entry once, also if it counts for several, of a clause and its dashes. */
        private Set<Evidence> recorded(String of) {
            Set<Evidence> entries = new HashSet<>();
            for (Verdict verdict : verdicts) {
                String where = verdict.obligation().clause().value();
                boolean isThere = where.equals(of) || where.startsWith(of + "-");
                if (isThere && !GUIDANCE.contains(verdict.obligation().duty())) {
                    CountedVerdicts.results(verdict, period).forEach(entries::add);
                }
            }
            return entries;
        }

        /** Whether all that is led of it in the period has a day that has not passed, and an event that is not over. */
        private boolean canStillBeDone(PlanTask task) {
            List<Verdict> led = verdicts.stream()
                    .filter(verdict -> verdict.obligation().clause().equals(task.ref()))
                    .filter(verdict -> verdict.obligation().role() == Role.LEAD)
                    .filter(verdict -> !verdict.obligation()
                                    .period()
                                    .days()
                                    .first()
                                    .isAfter(period.days().last())
                            && !verdict.obligation()
                                    .period()
                                    .days()
                                    .last()
                                    .isBefore(period.days().first()))
                    .toList();
            return !led.isEmpty()
                    && led.stream()
                            .allMatch(verdict ->
                                    verdict.lastDay() != null && verdict.eventOver() == null && isOpen(verdict));
        }
    }
}
