package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
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
    private final ReportingPeriod period;
    private final IssuingOffice office;
    private final ReportParts parts;
    /** All that it owes, and of that the duties of the plan and those of other law in the period, without this report itself. */
    private final List<Verdict> all;

    private final List<Verdict> own;
    private final List<Verdict> standing;

    AgencyReportText(
            Assessment assessment, AgencyId agency, ReportingPeriod period, IssuingOffice office, Wording words) {
        super(assessment, words);
        this.assessment = assessment;
        this.agency = agency;
        this.period = period;
        this.office = office;
        this.parts = new ReportParts(plan, words);
        this.all = assessment.verdicts().stream()
                .filter(verdict -> agency.equals(verdict.obligation().bearer()))
                .filter(verdict -> !isThisReport(verdict))
                .filter(verdict -> !coordinatesItself(verdict))
                .toList();
        List<Verdict> concerned = all.stream()
                .filter(verdict -> concerns(verdict.obligation().period()))
                .toList();
        this.own = concerned.stream().filter(AgencyReportText::isOfPlan).toList();
        this.standing = concerned.stream().filter(verdict -> !isOfPlan(verdict)).toList();
    }

    private static boolean isOfPlan(Verdict verdict) {
        return verdict.obligation().term().law() == null;
    }

    private boolean isThisReport(Verdict verdict) {
        return duties.isPeriodicReport(verdict.obligation())
                && verdict.obligation().period().equals(period);
    }

    /** As the member of a group which the plan has coordinate with the agency itself. */
    private boolean coordinatesItself(Verdict verdict) {
        return verdict.obligation().role() == Role.COORDINATING
                && assessment.register().of(agency).stream()
                        .anyMatch(other -> other.role() == Role.LEAD
                                && other.clause().equals(verdict.obligation().clause()));
    }

    /** Whether any day of a period lies in the one reported on. */
    private boolean concerns(ReportingPeriod other) {
        DateSpan days = period.days();
        return !other.days().last().isBefore(days.first())
                && !other.days().first().isAfter(days.last());
    }

    Report report() {
        String subject = reports.heading(period);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(opening()));
        List<Verdict> guidance =
                own.stream().filter(AgencyReportText::isGuidance).toList();
        group("guidance", words.say("Công tác chỉ đạo, triển khai", "Guidance"), guidance)
                .ifPresent(blocks::add);
        blocks.add(results());
        blocks.add(new ResultFigures(own, period, parts.before(period).orElse(null), today, words).section());
        blocks.add(appraisal());
        blocks.add(difficulties());
        blocks.add(parts.funding(List.of()));
        blocks.add(parts.outlook(toCome()));
        blocks.add(parts.proposals(words.say("cấp có thẩm quyền", "the competent authorities")));
        blocks.add(closing());
        String name = Report.nameOf("agency-report", agency.value(), period.toString());
        return report(name, subject, form(subject), blocks);
    }

    private String opening() {
        return regime().map(ReportingDuty::ref)
                .map(ref -> opening(ref, agency, period, ""))
                .orElseGet(() -> words.say(
                        "Thực hiện " + citation.full() + ", " + agencies.name(agency) + " báo cáo " + reports.of(period)
                                + " như sau:",
                        "Under " + citation.full() + ", " + agencies.name(agency) + " reports on the "
                                + reports.of(period) + ":"));
    }

    /** The regime that asks for a report on the period; else the first of the plan. */
    private Optional<ReportingDuty> regime() {
        return plan.reporting().stream()
                .filter(regime -> regime.periods().contains(period))
                .findFirst()
                .or(() -> plan.reporting().stream().findFirst());
    }

    private OfficialForm form(String subject) {
        List<String> addressees = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        regime().ifPresent(regime -> {
            if (!regime.addressee().equals(agency)) {
                String through = citation.whereReportsGo(agency).replace(agencies.name(regime.addressee()), "");
                addressees.add(agencies.inFull(regime.addressee(), plan) + through);
                recipients.add(words.say("Như trên", "As above"));
            }
            AgencyId channel = regime.channel();
            if (channel != null && !channel.equals(agency)) {
                recipients.add(agencies.name(channel));
            }
        });
        return office.report(subject, today.getYear())
                .withAddressees(addressees)
                .withRecipients(office.recipients(recipients));
    }

    private static boolean isGuidance(Verdict verdict) {
        return switch (verdict.obligation().duty()) {
            case ISSUE_PLAN, GUIDE, CONSOLIDATE, APPRAISE_FUNDING -> true;
            case CARRY_OUT, COORDINATE, REPORT, ESCALATE, COMMUNICATE, SUPERVISE -> false;
        };
    }

    private static boolean isReporting(Verdict verdict) {
        return isReport(verdict.obligation().duty());
    }

    private static boolean isReport(DutyKind duty) {
        return switch (duty) {
            case REPORT, ESCALATE -> true;
            case ISSUE_PLAN, GUIDE, CONSOLIDATE, APPRAISE_FUNDING, CARRY_OUT, COORDINATE, COMMUNICATE, SUPERVISE ->
                false;
        };
    }

    /** By group of work, each that it has; what a circular orders is no duty of the plan and stands by itself. */
    private Section results() {
        List<Block> groups = new ArrayList<>();
        Predicate<Verdict> work = verdict -> !isGuidance(verdict) && !isReporting(verdict);
        group("leading", words.say("Nhiệm vụ chủ trì", "Tasks led"), own(work, Role.LEAD))
                .ifPresent(groups::add);
        group("coordinating", words.say("Nhiệm vụ phối hợp", "Tasks coordinated"), own(work, Role.COORDINATING))
                .ifPresent(groups::add);
        group("other", words.say("Nhiệm vụ khác được giao", "Other tasks"), own(work, Role.BEARER))
                .ifPresent(groups::add);
        group(
                        "reporting",
                        words.say("Chế độ báo cáo", "Reports"),
                        own.stream().filter(AgencyReportText::isReporting).toList())
                .ifPresent(groups::add);
        group("standing", words.say("Chế độ báo cáo theo văn bản khác", "Reports under other documents"), standing)
                .ifPresent(groups::add);
        String heading = words.say("Kết quả thực hiện nhiệm vụ", "Results");
        if (groups.isEmpty()) {
            groups.add(Paragraph.toWrite(words.say("kết quả thực hiện trong kỳ", "the results of the period")));
        }
        return Section.of(heading, groups);
    }

    private List<Verdict> own(Predicate<Verdict> which, Role role) {
        return own.stream()
                .filter(which)
                .filter(verdict -> verdict.obligation().role() == role)
                .toList();
    }

    private Optional<Section> group(String id, String heading, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        Table<Verdict> table =
                Table.of(id, heading, columns(verdicts), verdicts).numbered();
        return Optional.of(
                verdicts.stream().allMatch(AgencyReportText::isReporting)
                        ? Section.of(heading, table)
                        : Section.of(
                                heading,
                                table,
                                Paragraph.toWrite(words.say(
                                        "đánh giá kết quả: việc đã làm, mức độ đạt, nguyên nhân chưa đạt",
                                        "the results: what was done, how far, and why no further"))));
    }

    /** What would be the same in every row, or is in none, is left out. */
    private List<Column<Verdict>> columns(List<Verdict> verdicts) {
        List<Column<Verdict>> columns = new ArrayList<>();
        columns.add(column.clause(6));
        columns.add(Column.words("task", words.say("Nhiệm vụ", "Task"), 46, this::task));
        columns.add(column.duty(14).forPrograms());
        columns.add(column.period().forPrograms());
        if (verdicts.stream().anyMatch(verdict -> verdict.lastDay() != null)) {
            columns.add(column.deadline(words.say("Hạn cuối", "Last day"))
                    .withBlankAs(words.say("không quy định", "none set")));
        }
        columns.add(Column.<Verdict>words("recorded", words.say("Kết quả ghi nhận", "Recorded"), 40, this::recorded)
                .withBlankAs(words.say("chưa ghi nhận", "nothing recorded")));
        Column<Verdict> status = column.status(16);
        boolean told = verdicts.stream().anyMatch(verdict -> verdict.status() != Status.NO_DEADLINE);
        columns.add(told ? status : status.forPrograms());
        return columns;
    }

    /** The beginning of the task, with what tells it from others of its clause; a report by its name. */
    private String task(Verdict verdict) {
        Obligation owed = verdict.obligation();
        if (owed.duty() == DutyKind.REPORT) {
            return capital(matter(owed));
        }
        if (owed.duty() == DutyKind.ESCALATE) {
            return words.say(
                    "Báo cáo khó khăn, vướng mắc vượt thẩm quyền",
                    "Report on difficulties beyond the agency's authority");
        }
        List<String> apart = new ArrayList<>();
        if (hasOtherDutyOfClause(owed)) {
            apart.add(words.of(owed.duty().label()));
        }
        if (!owed.period().equals(ReportingPeriod.year(plan.year()))) {
            apart.add(inWords(owed.period()));
        }
        String brief = duties.brief(owed.clause());
        return apart.isEmpty() ? brief : brief + " (" + String.join(", ", apart) + ")";
    }

    /** Whether the agency owes something else under the same clause, reports apart. */
    private boolean hasOtherDutyOfClause(Obligation owed) {
        return own.stream()
                .map(Verdict::obligation)
                .filter(other -> other.clause().equals(owed.clause()))
                .anyMatch(other -> !isReport(other.duty()) && other.duty() != owed.duty());
    }

    /** What is recorded of it in the period: day and document, or day and remark. */
    private @Nullable String recorded(Verdict verdict) {
        String recorded = Results.of(Stream.of(verdict), period)
                .sorted(Comparator.comparing(Evidence::at))
                .map(this::inWords)
                .collect(Collectors.joining("; "));
        return recorded.isEmpty() ? null : recorded;
    }

    private String inWords(Evidence entry) {
        StringBuilder text = new StringBuilder(words.date(VietnamTime.dateOf(entry.at())));
        for (String part : new @Nullable String[] {entry.document(), entry.note()}) {
            if (part != null) {
                text.append(text.indexOf(": ") < 0 ? ": " : ", ").append(part);
            }
        }
        return text.toString();
    }

    private Section appraisal() {
        List<Verdict> led = own(verdict -> true, Role.LEAD);
        List<ClauseRef> active = clausesOf(led.stream().filter(this::isActive));
        List<ClauseRef> idle = clausesOf(led.stream()
                .filter(verdict -> !active.contains(verdict.obligation().clause())));
        List<Verdict> helped = own(verdict -> true, Role.COORDINATING);
        int helping = clausesOf(helped.stream()).size();
        int unhelped =
                helping - clausesOf(helped.stream().filter(this::isActive)).size();
        int tasks = active.size() + idle.size();
        List<Verdict> concerned = Stream.concat(own.stream(), standing.stream()).toList();
        List<Verdict> overdue = standing(concerned, Status.OVERDUE);
        List<Verdict> metLate = standing(concerned, Status.MET_LATE);
        long met = standing(concerned, Status.MET).stream()
                .filter(verdict -> verdict.lastDay() != null)
                .count();
        return new Appraisal(words)
                .wellIfMost(
                        active.size(),
                        tasks,
                        "Có hoạt động được ghi nhận ở " + ofAll(active.size(), tasks) + " nhiệm vụ chủ trì.",
                        "Activity is recorded for " + ofAll(active.size(), tasks) + " tasks led.")
                .well(
                        met,
                        "Hoàn thành đúng hạn " + words.counted(met) + " nhiệm vụ, báo cáo có thời hạn.",
                        met
                                + (met == 1
                                        ? " task or report with a deadline was"
                                        : " tasks and reports with a deadline were")
                                + " completed in time.")
                .badly(
                        overdue.size(),
                        "Quá hạn chưa hoàn thành " + words.counted(overdue.size()) + " nhiệm vụ, báo cáo: "
                                + mattersLate(overdue) + ".",
                        overdue.size() + (overdue.size() == 1 ? " task or report is" : " tasks and reports are")
                                + " overdue: " + mattersLate(overdue) + ".")
                .badly(
                        metLate.size(),
                        "Hoàn thành quá hạn " + words.counted(metLate.size()) + " nhiệm vụ, báo cáo: "
                                + mattersLate(metLate) + ".",
                        metLate.size() + (metLate.size() == 1 ? " task or report was" : " tasks and reports were")
                                + " completed late: " + mattersLate(metLate) + ".")
                .badly(
                        idle.size(),
                        "Chưa có thông tin về việc thực hiện trong kỳ ở " + ofAll(idle.size(), tasks)
                                + " nhiệm vụ chủ trì: " + inRow(idle) + ".",
                        "Nothing is recorded in the period for " + ofAll(idle.size(), tasks) + " tasks led: "
                                + inRow(idle) + ".")
                .badly(
                        unhelped,
                        "Chưa có thông tin về việc thực hiện trong kỳ ở " + ofAll(unhelped, helping)
                                + " nhiệm vụ phối hợp.",
                        "Nothing is recorded in the period for " + ofAll(unhelped, helping) + " tasks coordinated.")
                .section();
    }

    private static List<ClauseRef> clausesOf(Stream<Verdict> verdicts) {
        return verdicts.map(verdict -> verdict.obligation().clause())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isActive(Verdict verdict) {
        return Results.of(Stream.of(verdict), period).findAny().isPresent();
    }

    private static List<Verdict> standing(List<Verdict> verdicts, Status status) {
        return verdicts.stream().filter(verdict -> verdict.status() == status).toList();
    }

    private Section difficulties() {
        Difficulties recorded = Difficulties.in(period, assessment).of(agency);
        return Section.of(
                words.say("Khó khăn, vướng mắc", "Difficulties"),
                recorded.block(agencies, words),
                Paragraph.toWrite(
                        words.say("khó khăn, vướng mắc khác và nguyên nhân", "other difficulties, and their causes")));
    }

    /** What it still owes, with its deadline where it has one; and how much goes on all the time. */
    private List<Block> toCome() {
        List<Block> known = new ArrayList<>();
        all.stream()
                .filter(verdict -> isStillDue(verdict.status()) && verdict.lastDay() != null)
                .forEach(verdict ->
                        known.add(Paragraph.of(capital(matter(verdict.obligation())) + ": " + until(verdict) + ".")));
        long continuous = all.stream()
                .filter(verdict -> verdict.status() == Status.NO_DEADLINE)
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

    private String until(Verdict verdict) {
        return verdict.extendedTo() == null
                ? duties.deadlineAsWorded(verdict.obligation())
                : words.say("chậm nhất ngày ", "not later than ") + words.date(verdict.extendedTo());
    }

    private static boolean isStillDue(Status status) {
        return switch (status) {
            case NOT_OPEN, IN_TIME, DUE_SOON -> true;
            case OVERDUE, MET, MET_LATE, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED, UNDETERMINED -> false;
        };
    }

    private Paragraph closing() {
        String name = agencies.name(agency);
        String to = regime().filter(regime -> !regime.addressee().equals(agency))
                .map(regime -> {
                    AgencyId channel = regime.channel();
                    String addressee = agencies.name(regime.addressee());
                    return channel == null || channel.equals(agency)
                            ? addressee
                            : words.say(
                                    addressee + " (qua " + agencies.name(channel) + " tổng hợp)",
                                    addressee + " (through " + agencies.name(channel)
                                            + ", which consolidates the reports)");
                })
                .orElse("");
        String vi = "Trên đây là báo cáo " + reports.of(period);
        String en = "This is the report of " + name + " on the " + reports.of(period);
        return Paragraph.of(
                to.isEmpty()
                        ? words.say(vi + "./.", en + ".")
                        : words.say(
                                vi + ", " + name + " kính báo cáo " + to + "./.", en + ", submitted to " + to + "."));
    }
}
