package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** The periodic report of one agency while it is written. */
final class AgencyReportText extends AssessmentDocument {
    private final Assessment assessment;
    private final AgencyId agency;
    private final OrderedIn ordered;
    private final ReportingPeriod period;
    private final IssuingOffice office;
    private final ReportParts parts;
    /** All that it owes, and of that the duties of the plan and those of other law in the period, without this report itself. */
    private final List<Verdict> all;

    private final List<Verdict> own;
    private final List<Verdict> standing;
    private final AgencyWork work;
    private final ReportBasis basis;
    private final List<Obligation> written;

    AgencyReportText(Assessment assessment, AgencyId agency, OrderedIn ordered, IssuingOffice office, Wording words) {
        super(assessment, ordered.plan(), words);
        this.assessment = assessment;
        this.agency = agency;
        this.ordered = ordered;
        this.period = ordered.period();
        this.office = office;
        this.parts = new ReportParts(plan, words);
        this.basis = ReportBasis.of(assessment, agency, period);
        this.written = written();
        this.all = assessment.verdicts().stream().filter(this::isTold).toList();
        this.work = work(ordered);
        this.own = work.own();
        this.standing = concerned(ordered).filter(verdict -> !isOfPlan(verdict)).toList();
    }

    /** Guidance and reports the report has elsewhere. */
    private AgencyWork work(OrderedIn orders) {
        List<Verdict> ofPlan =
                concerned(orders).filter(AgencyReportText::isOfPlan).toList();
        return new AgencyWork(
                orders.period(),
                ofPlan,
                WorkGroup.of(ofPlan.stream()
                        .filter(verdict -> !isGuidance(verdict) && !isReporting(verdict))
                        .toList()));
    }

    /** What the agency is told to do in a period. */
    private Stream<Verdict> concerned(OrderedIn orders) {
        return orders.verdicts().stream()
                .filter(this::isTold)
                .filter(verdict -> concerns(orders.period(), verdict)
                        && !cameLater(orders.period(), verdict)
                        && !isReportDueLater(orders.period(), verdict));
    }

    /** Whether the agency took it over only after a period: until then it was another's. */
    private static boolean cameLater(ReportingPeriod reported, Verdict verdict) {
        LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
        return takenOver != null && takenOver.isAfter(reported.days().last());
    }

    /** Whether it is of the agency, and neither this report itself nor the agency's help for itself. */
    private boolean isTold(Verdict verdict) {
        return agency.equals(verdict.obligation().bearer()) && !isThisReport(verdict) && !coordinatesItself(verdict);
    }

    private static boolean isOfPlan(Verdict verdict) {
        return verdict.obligation().term().law() == null;
    }

    private boolean isThisReport(Verdict verdict) {
        Obligation owed = verdict.obligation();
        return duties.isPeriodicReport(owed)
                ? basis.isOf(owed) && owed.period().equals(period)
                : verdict.evidence().isEmpty() && written.contains(owed);
    }

    /**
     * What a clause outside the regime has it send by this report: what it puts together on the period where it is to do so, else its
     * report on the period, else one without a day. A report on something else ("kết quả Tháng hành động") is another one, to come.
     */
    private List<Obligation> written() {
        List<Obligation> asked = assessment.verdicts().stream()
                .map(Verdict::obligation)
                .filter(owed -> agency.equals(owed.bearer()) && basis.clauses().contains(owed.clause()))
                .toList();
        List<Obligation> gathered = asked.stream()
                .filter(owed -> owed.duty() == DutyKind.CONSOLIDATE && owed.lastDay() != null)
                .filter(owed -> owed.period().equals(period)
                        && Objects.equals(owed.term().addressee(), basis.addressee()))
                .toList();
        if (!gathered.isEmpty()) {
            return gathered;
        }
        return asked.stream()
                .filter(basis::isOf)
                .filter(owed -> owed.lastDay() == null || owed.period().equals(period))
                .toList();
    }

    /** As the member of a group which the plan has coordinate with the agency itself. */
    private boolean coordinatesItself(Verdict verdict) {
        return verdict.obligation().role() == Role.COORDINATING
                && assessment.register().of(agency).stream()
                        .anyMatch(other -> other.role() == Role.LEAD
                                && other.clause().equals(verdict.obligation().clause()));
    }

    /** Whether any day of what something is for lies in a period. */
    private static boolean concerns(ReportingPeriod reported, Verdict verdict) {
        DateSpan days = reported.days();
        DateSpan other = verdict.obligation().period().days();
        return !other.last().isBefore(days.first()) && !other.first().isAfter(days.last());
    }

    /** Whether it is a report that falls due only after a period, as that on the year after its first half. */
    private static boolean isReportDueLater(ReportingPeriod reported, Verdict verdict) {
        LocalDate lastDay = verdict.lastDay();
        return isReporting(verdict)
                && lastDay != null
                && lastDay.isAfter(reported.days().last())
                && !Results.areAny(verdict, reported);
    }

    Report report() {
        String subject = reports.heading(period);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(opening(basis.clauses(), agency, period, "")));
        List<Verdict> guidance =
                own.stream().filter(AgencyReportText::isGuidance).toList();
        group("guidance", words.say("Công tác chỉ đạo, triển khai", "Guidance"), rows(guidance))
                .ifPresent(blocks::add);
        blocks.add(results());
        LocalDate since = directory.get(agency).life().from();
        blocks.add(new ResultFigures(work, before(since), since, today, words).section());
        blocks.add(appraisal());
        blocks.add(difficulties());
        blocks.add(parts.funding(List.of()));
        blocks.add(parts.outlook(toCome()));
        blocks.add(parts.proposals(words.say("cấp có thẩm quyền", "the competent authorities")));
        blocks.add(closing());
        String name = Report.nameOf("agency-report", agency.value(), period.toString());
        return report(name, subject, form(subject), blocks);
    }

    /** The work of the period before, counted as a report on that would count it; null if the agency was not there in it. */
    private @Nullable AgencyWork before(@Nullable LocalDate since) {
        return parts.before(period)
                .filter(earlier -> since == null || !earlier.days().last().isBefore(since))
                .map(earlier -> work(new OrderedIn(earlier, assessment)))
                .orElse(null);
    }

    private OfficialForm form(String subject) {
        List<String> addressees = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        AgencyId to = basis.addressee();
        AgencyId through = basis.channel();
        if (to != null) {
            addressees.add(agencies.inFull(to, plan)
                    + (through == null ? "" : words.say(" (qua ", " (through ") + agencies.name(through) + ")"));
            recipients.add(words.say("Như trên", "As above"));
        }
        basis.informed().forEach(informed -> recipients.add(agencies.name(informed)));
        OfficialForm form = office.report(subject, today.getYear())
                .withAddressees(addressees)
                .withRecipients(office.recipients(recipients));
        return form.signing().isEmpty()
                ? form.withSigning(form.signer(), List.of("[quyền hạn, chức vụ của người ký]"))
                : form;
    }

    private static boolean isGuidance(Verdict verdict) {
        return switch (verdict.obligation().duty()) {
            case ISSUE_PLAN, GUIDE, CONSOLIDATE, APPRAISE_FUNDING -> true;
            case CARRY_OUT, COORDINATE, REPORT, ESCALATE, COMMUNICATE, SUPERVISE -> false;
        };
    }

    private static boolean isReporting(Verdict verdict) {
        return TaskTable.isReport(verdict.obligation().duty());
    }

    /** By group of work, each that it has; what a circular orders is no duty of the plan and stands by itself. */
    private Section results() {
        List<Section> groups = new ArrayList<>();
        for (WorkGroup each : work.groups()) {
            group(each.table(), words.of(each.heading()), each.rows()).ifPresent(groups::add);
        }
        List<Verdict> reporting =
                own.stream().filter(AgencyReportText::isReporting).toList();
        group("reporting", words.say("Chế độ báo cáo", "Reports"), rows(reporting))
                .ifPresent(groups::add);
        group(
                        "standing",
                        words.say("Chế độ báo cáo theo văn bản khác", "Reports under other documents"),
                        rows(standing))
                .ifPresent(groups::add);
        String heading = words.say("Kết quả thực hiện nhiệm vụ", "Results");
        return switch (groups.size()) {
            case 0 ->
                Section.of(
                        heading,
                        Paragraph.toWrite(words.say("kết quả thực hiện trong kỳ", "the results of the period")));
            // A number 1 wants a number 2; the table says which group it is.
            case 1 -> Section.of(heading, groups.get(0).blocks());
            default -> Section.of(heading, List.<Block>copyOf(groups));
        };
    }

    /** One for each: a report is known by its name. */
    private static List<TaskRow> rows(List<Verdict> verdicts) {
        return verdicts.stream().map(TaskRow::of).toList();
    }

    private Optional<Section> group(String id, String heading, List<TaskRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table<TaskRow> table = new TaskTable(ordered, directory, this::matter, words).of(id, heading, rows);
        return Optional.of(
                rows.stream().allMatch(row -> TaskTable.isReport(row.first().duty()))
                        ? Section.of(heading, table)
                        : Section.of(
                                heading,
                                table,
                                Paragraph.toWrite(words.say(
                                        "đánh giá kết quả: việc đã làm, mức độ đạt, nguyên nhân chưa đạt",
                                        "the results: what was done, how far, and why no further"))));
    }

    private Section appraisal() {
        return new AgencyAppraisal(this, ordered)
                .guidance(own.stream().filter(AgencyReportText::isGuidance).toList())
                .work(work.groups())
                .deadlines(Stream.concat(own.stream(), standing.stream()).toList())
                .leftFromBefore(all.stream().filter(this::isLateFromBefore).toList())
                .section();
    }

    private Section difficulties() {
        // To whom all report, the difficulties of all are told.
        boolean hearsOfAll = plan.reporting().stream().anyMatch(regime -> agency.equals(regime.addressee()));
        Difficulties ofAll = Difficulties.in(period, assessment);
        Difficulties recorded = hearsOfAll ? ofAll : ofAll.of(agency);
        return Section.of(
                words.say("Khó khăn, vướng mắc", "Difficulties"),
                recorded.block(agencies, words),
                Paragraph.toWrite(
                        words.say("khó khăn, vướng mắc khác và nguyên nhân", "other difficulties, and their causes")));
    }

    /** Whether the plan gives it no time within the year: who helps with a task of a quarter has no day, but that quarter. */
    private boolean isAllYear(Verdict verdict) {
        return verdict.obligation().period().equals(ReportingPeriod.year(plan.year()));
    }

    /** What is still to be done in time, within the period and after it, or to be told of what is over; what fell due after it and is late; and how much goes on all the time. */
    private List<Block> toCome() {
        List<Block> known = new ArrayList<>();
        all.stream()
                .filter(TaskRow::isInItsTime)
                .forEach(verdict -> known.add(Paragraph.of(capital(toCome(verdict)) + ".")));
        all.stream()
                .filter(verdict -> isOfPlan(verdict) && !isAllYear(verdict) && TaskRow.isUndatedToCome(verdict))
                .map(Verdict::obligation)
                .map(owed -> forEvents(owed))
                .distinct()
                .forEach(task -> known.add(Paragraph.of(capital(task) + ".")));
        all.stream()
                .filter(verdict -> isOfPlan(verdict) && TaskRow.isForWhatIsOver(verdict))
                .forEach(verdict -> known.add(Paragraph.of(words.say(
                        "Báo cáo kết quả thực hiện " + withWhatIsOver(verdict) + ".",
                        "The results of " + withWhatIsOver(verdict) + " will be reported."))));
        all.stream()
                .filter(this::isLateByNow)
                .forEach(verdict -> known.add(Paragraph.of(capital(toCome(verdict))
                        + words.say(
                                ", đã quá hạn " + words.counted(verdict.daysLate()) + " ngày.",
                                ", " + words.days(verdict.daysLate()) + " late."))));
        long continuous = all.stream()
                .filter(verdict -> verdict.status() == Status.NO_DEADLINE && isAllYear(verdict))
                .filter(verdict -> !isGivenTime(verdict.obligation()))
                .map(verdict -> verdict.obligation().clause())
                .distinct()
                .count();
        boolean planGoesOn = period.days()
                .last()
                .isBefore(ReportingPeriod.year(plan.year()).days().last());
        if (continuous > 0 && planGoesOn) {
            known.add(Paragraph.of(words.say(
                    "Tiếp tục thực hiện nhiệm vụ không quy định thời hạn tại " + words.counted(continuous)
                            + " mục, khoản của Kế hoạch.",
                    "The tasks without a deadline in " + continuous + (continuous == 1 ? " clause" : " clauses")
                            + " of the plan will be continued.")));
        }
        return known;
    }

    /** Whether the plan has words for the time of a task which say more than that it goes on: "Tháng 5/2026", "Hằng năm". */
    private boolean isGivenTime(Obligation owed) {
        return owed.term().law() == null
                && plan.clause(owed.clause()).orElse(null) instanceof PlanTask task
                && !task.time().wording().isEmpty()
                && task.time().schedule().kind() != Schedule.Kind.CONTINUOUS;
    }

    /** Whether it fell due after the period and is late when the report is made: no shortcoming of the period, but still to do. */
    private boolean isLateByNow(Verdict verdict) {
        LocalDate lastDay = verdict.lastDay();
        return verdict.status() == Status.OVERDUE
                && lastDay != null
                && lastDay.isAfter(period.days().last());
    }

    /** Whether it fell due before the period, of which it is no part, and is late still: of the year before, as a letter has it. */
    private boolean isLateFromBefore(Verdict verdict) {
        LocalDate lastDay = verdict.lastDay();
        return verdict.status() == Status.OVERDUE
                && lastDay != null
                && lastDay.isBefore(period.days().first())
                && !concerns(period, verdict);
    }

    private String toCome(Verdict verdict) {
        Obligation owed = verdict.obligation();
        return owed.term().events().isEmpty() || verdict.extendedTo() != null
                ? matter(owed) + ": " + until(verdict)
                : forEvents(owed);
    }

    private String until(Verdict verdict) {
        return verdict.extendedTo() == null
                ? duties.deadlineAsWorded(verdict.obligation())
                : words.say("chậm nhất ngày ", "not later than ") + words.date(verdict.extendedTo());
    }

    /** A department that gathers reports is above its own units alone. */
    private boolean isBesideIt(AgencyId addressee) {
        return directory.get(addressee).kind() == AgencyKind.DEPARTMENT
                && directory.get(agency).kind() != AgencyKind.UNIT;
    }

    private Paragraph closing() {
        String name = agencies.name(agency);
        String vi = "Trên đây là báo cáo " + reports.of(period);
        String en = "This is the report of " + name + " on the " + reports.of(period);
        AgencyId to = basis.addressee();
        if (to == null) {
            return Paragraph.of(words.say(vi + "./.", en + "."));
        }
        AgencyId through = basis.channel();
        String addressee = agencies.name(to)
                + (through == null
                        ? ""
                        : words.say(
                                " (qua " + agencies.name(through) + " tổng hợp)",
                                " (through " + agencies.name(through) + ", which consolidates the reports)"));
        String told = isBesideIt(to) ? " gửi " + addressee + " tổng hợp" : " kính báo cáo " + addressee;
        return Paragraph.of(words.say(vi + ", " + name + told + "./.", en + ", submitted to " + addressee + "."));
    }
}
