package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** The report of the agency that gathers the others' while it is written. */
final class ConsolidatedReportText extends AssessmentDocument {
    /** So many agencies that went on while others ended are named. */
    private static final int NAMED = 3;

    private final Assessment assessment;
    private final OrderedIn ordered;
    private final ReportingPeriod period;
    private final ReportingDuty regime;
    private final AgencyId issuer;
    private final IssuingOffice office;
    private final ReportParts parts;
    private final WhoReported reported;
    private final Map<ClauseRef, List<Verdict>> byClause;
    private final List<TaskResults> tasks;
    private final List<Guidance> guidance;
    private final AssignedResults assigned;
    private final DatedTasks dated;

    /**
     * A task.
     *
     * @param results what is recorded of it in the period
     * @param isInItsTime whether all of it that falls into the period can still be done in time
     */
    record TaskResults(PlanTask task, List<Evidence> results, boolean isInItsTime) {}

    ConsolidatedReportText(
            Assessment assessment,
            OrderedIn ordered,
            ReportingDuty regime,
            AgencyId issuer,
            IssuingOffice office,
            Wording words) {
        super(assessment, ordered.plan(), words);
        this.assessment = assessment;
        this.ordered = ordered;
        this.period = ordered.period();
        this.regime = regime;
        this.issuer = issuer;
        this.office = office;
        this.parts = new ReportParts(plan, words);
        this.reported = new WhoReported(
                assessment,
                regime.ref(),
                period,
                ReportParts.before(period, List.of(regime)).orElse(null),
                issuer,
                words);
        this.byClause = ordered.verdicts().stream()
                .filter(verdict -> verdict.obligation().term().law() == null)
                .collect(Collectors.groupingBy(verdict -> verdict.obligation().clause()));
        this.tasks = plan.tasks().stream().map(this::results).toList();
        this.guidance = Guidance.of(ordered, directory, this::of, today);
        this.assigned = new AssignedResults(ordered, this::of, words);
        this.dated = new DatedTasks(
                ordered.verdicts().stream()
                        .filter(verdict -> verdict.obligation().term().law() == null),
                owed -> owed.duty() == DutyKind.REPORT && owed.clause().equals(regime.ref()),
                period,
                issuer,
                above(),
                this);
    }

    private TaskResults results(PlanTask task) {
        return new TaskResults(task, Results.of(of(task.ref()), period).toList(), isInItsTime(task));
    }

    /** The verdicts of a clause, without those by standing law; sorted by clause once for all. */
    private Stream<Verdict> of(ClauseRef clause) {
        return byClause.getOrDefault(clause, List.of()).stream();
    }

    Report report() {
        String subject = reports.heading(period);
        List<Block> blocks = new ArrayList<>();
        String asOf = words.instant(assessment.asOf());
        blocks.add(Paragraph.of(opening(
                bases(),
                issuer,
                period,
                reported.received() == 0
                        ? words.say(", tính đến " + asOf, ", as of " + asOf)
                        : words.say(
                                ", trên cơ sở báo cáo của các cơ quan, địa phương, tính đến " + asOf,
                                ", on the basis of the reports of the agencies, as of " + asOf))));
        blocks.add(reported.section());
        blocks.add(results());
        blocks.add(appraisal());
        blocks.add(difficulties());
        blocks.add(parts.funding(List.of()));
        blocks.add(parts.outlook(toCome()));
        blocks.add(parts.proposals(toWhom()));
        blocks.add(closing());
        blocks.add(reported.annex());
        String name = Report.nameOf("consolidated", plan.number().value(), period.toString());
        return report(name, subject, form(subject), blocks);
    }

    /** Work is told in the period in which it was done: what does not count of a later day is nothing that would be missed here. */
    @Override
    boolean isComplete() {
        Completeness completeness = assessment.completeness();
        return completeness.errors() == 0
                && completeness.settings() == 0
                && assessment.notCounted().stream()
                        .map(Finding::entry)
                        .allMatch(entry -> entry != null
                                && entry.kind() == EvidenceKind.PROGRESS
                                && !period.days().contains(VietnamTime.dateOf(entry.at())));
    }

    /** To whom the plan has it go: whom the reports are for, and where another clause has the consolidated one go. */
    private OfficialForm form(String subject) {
        List<String> addressees =
                above().stream().map(agency -> agencies.inFull(agency, plan)).toList();
        List<String> recipients = addressees.isEmpty() ? List.of() : List.of(words.say("Như trên", "As above"));
        return office.report(subject, today.getYear())
                .withAddressees(addressees)
                .withRecipients(office.recipients(recipients));
    }

    /** Whom proposals are put to: above the committee of a province are the ministries. */
    private String toWhom() {
        List<AgencyId> above = above();
        String names = above.stream().map(agencies::name).collect(Collectors.joining(", "));
        boolean isProvince = above.stream()
                .flatMap(agency -> directory.find(agency).stream())
                .anyMatch(agency -> agency.kind() == AgencyKind.PROVINCIAL_COMMITTEE);
        return isProvince ? names + " và các bộ, ngành Trung ương" : names.isEmpty() ? "cấp có thẩm quyền" : names;
    }

    /** To whom the report goes. */
    private List<AgencyId> above() {
        return Stream.concat(Stream.of(regime.addressee()), higherReports().stream())
                .distinct()
                .filter(agency -> !agency.equals(issuer))
                .toList();
    }

    /** By what it is written: the clause that has the issuer consolidate, if there is one, and that by which the others report. */
    private List<ClauseRef> bases() {
        Stream<ClauseRef> consolidating = assessment.register().obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.CONSOLIDATE)
                .filter(obligation -> obligation.term().law() == null && issuer.equals(obligation.bearer()))
                .map(Obligation::clause);
        return Stream.concat(consolidating, Stream.of(regime.ref())).distinct().toList();
    }

    /** To whom else the plan has the consolidated report go. In plan 65 it goes to UBND tỉnh, which reports to Bộ Y tế. */
    private List<AgencyId> higherReports() {
        return agencies.sorted(assessment.register().obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.CONSOLIDATE)
                .filter(obligation -> issuer.equals(obligation.bearer()))
                .map(obligation -> obligation.term().addressee())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    private Section results() {
        List<Block> blocks = new ArrayList<>();
        if (!guidance.isEmpty()) {
            blocks.add(guidanceTable());
        }
        if (!tasks.isEmpty()) {
            blocks.add(taskTable());
        }
        assigned.table(recorded()).ifPresent(blocks::add);
        blocks.add(
                isAnythingRecorded()
                        ? Paragraph.note(words.say(
                                "Hoạt động, văn bản đã ghi nhận có ngày thực hiện trong " + inWords(period)
                                        + "; không tính hoạt động chưa được ghi nhận.",
                                "Activities and documents recorded with a date in the " + inWords(period)
                                        + "; what was not recorded is not counted."))
                        : Paragraph.of(words.say(
                                "Chưa có hoạt động, văn bản nào được ghi nhận trong " + inWords(period) + ".",
                                "Nothing is recorded in the " + inWords(period) + ".")));
        blocks.add(Paragraph.toWrite(words.say(
                "đánh giá kết quả theo từng nhiệm vụ; số thực hiện đến ngày và số ước cả kỳ ghi riêng",
                "the results of each task; actual figures up to the day and estimates for the period separately")));
        return Section.of(words.say("Kết quả thực hiện nhiệm vụ", "Results of the tasks"), blocks);
    }

    private RecordedColumn recorded() {
        return new RecordedColumn(isAnythingRecorded(), words);
    }

    private boolean isAnythingRecorded() {
        return guidance.stream().anyMatch(line -> line.done() > 0)
                || tasks.stream().anyMatch(task -> !task.results().isEmpty())
                || assigned.areAny();
    }

    private Table<Guidance> guidanceTable() {
        return Table.of(
                        "guidance",
                        words.say("Công tác chỉ đạo, triển khai", "Guidance"),
                        List.of(
                                clause(guidance, Guidance::clause),
                                Column.coded(
                                        "duty",
                                        words.say("Nội dung", "What"),
                                        40,
                                        line -> Cell.coded(line.duty().name(), what(line) + byWhom(line) + note(line))),
                                asked(),
                                recorded()
                                        .of(
                                                "done",
                                                words.say(
                                                        "Số cơ quan có văn bản, hoạt động được ghi nhận",
                                                        "Agencies with a record"),
                                                Guidance::done)),
                        guidance)
                .numbered();
    }

    /** The clauses of some lines, for which a report to be signed has no legend. */
    private <T> Column<T> clause(List<T> lines, Function<T, ClauseRef> clause) {
        return Column.coded(
                "clause",
                words.say("Mục, khoản", "Clause"),
                ClauseMark.width(lines.stream().map(clause)),
                line -> ClauseMark.cell(clause.apply(line), clause.apply(line).value(), words));
    }

    /** What is to be done; in the words that give it where they go on: "xây dựng kế hoạch và bố trí người làm công tác …". */
    private String what(Guidance line) {
        Text kind = line.duty().label();
        String worded = duties.title(line.askedOf().get(0).obligation());
        boolean goesOn = worded.toLowerCase(Locale.ROOT).startsWith(kind.vi() + " và ");
        return capital(goesOn ? words.say(worded, kind.en() + ": " + worded) : words.of(kind));
    }

    /** How many are asked; a number of those of whom nobody knows yet who they are would be wrong. */
    private Column<Guidance> asked() {
        return new Column<Guidance>(
                        "asked",
                        words.say("Số cơ quan được giao", "Agencies"),
                        Column.Type.COUNT,
                        9,
                        line -> line.isOfNobodyKnown() ? Cell.BLANK : Cell.count(line.asked()))
                .withBlankAs(words.say("chưa xác định", "not known"));
    }

    /** Of whom a line is where those who bore the duty in the period are not the same throughout it, or not known. */
    private String byWhom(Guidance line) {
        if (line.isOfNobodyKnown()) {
            return ": "
                    + UnknownBearers.of(line.askedOf().stream()
                                    .map(Verdict::obligation)
                                    .toList())
                            .quoted();
        }
        return line.isPart() ? ": " + ConsolidatedAppraisal.kindOf(line, words) + whenTheyWere(line) : "";
    }

    /** That it was repealed since, if it was. */
    private String note(Guidance line) {
        return ordered.note(line.askedOf().get(0).obligation(), words);
    }

    private String whenTheyWere(Guidance line) {
        LocalDate until = line.until();
        LocalDate from = line.from();
        if (line.wentOn(guidance)) {
            return words.say(" giữ nguyên", " that went on") + names(line);
        }
        if (until != null) {
            return words.say(" (đến hết ngày ", " (until ") + words.date(until) + ")";
        }
        return from == null ? "" : words.say(" (từ ngày ", " (from ") + words.date(from) + ")";
    }

    /** Who they are, where they are few. */
    private String names(Guidance line) {
        return line.asked() > NAMED
                ? ""
                : line.askedOf().stream()
                        .map(verdict -> agencies.name(verdict.obligation()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private Table<TaskResults> taskTable() {
        List<Column<TaskResults>> columns = new ArrayList<>(List.of(
                clause(tasks, line -> line.task().ref()),
                Column.words(
                        "task",
                        words.say("Nhiệm vụ", "Task"),
                        60,
                        line -> duties.brief(line.task().ref())
                                + ordered.note(line.task().ref(), words)),
                Column.several(
                        "leads",
                        words.say("Chủ trì", "Lead"),
                        16,
                        line -> agencies.named(line.task().leads()))));
        columns.addAll(recorded().of(TaskResults::results));
        return Table.of(
                        "tasks",
                        words.say(
                                recorded().caption("Kết quả ghi nhận theo từng nhiệm vụ", "Các nhiệm vụ của Kế hoạch"),
                                recorded().caption("Recorded, task by task", "The tasks of the plan")),
                        columns,
                        tasks)
                .numbered();
    }

    private Section appraisal() {
        Appraisal appraisal = new ConsolidatedAppraisal(this, ordered, reported, issuer).of(tasks, guidance, assigned);
        dated.appraise(period, appraisal);
        return appraisal.section();
    }

    /** Whether all of it that falls into the period can still be done in time: then it is no shortcoming. */
    private boolean isInItsTime(PlanTask task) {
        DateSpan days = period.days();
        List<Verdict> due = of(task.ref())
                .filter(verdict -> verdict.obligation().role() == Role.LEAD)
                .filter(verdict -> !verdict.obligation().period().days().first().isAfter(days.last())
                        && !verdict.obligation().period().days().last().isBefore(days.first()))
                .toList();
        return !due.isEmpty() && due.stream().allMatch(TaskRow::isInItsTime);
    }

    private Section difficulties() {
        return Section.of(
                words.say("Khó khăn, vướng mắc vượt thẩm quyền", "Difficulties beyond the agencies' authority"),
                Difficulties.in(period, assessment).block(agencies, words),
                Paragraph.toWrite(words.say(
                        "đánh giá chung về khó khăn, vướng mắc và nguyên nhân", "difficulties and their causes")));
    }

    /** Whom to urge, the tasks that can still be done in time, and the reports of the plan that are still to come. */
    private List<Block> toCome() {
        List<Block> known = new ArrayList<>(reported.late().toUrge());
        if (reported.late().isOfWriter(Status.OVERDUE)) {
            String name = agencies.name(issuer);
            known.add(Paragraph.of(words.say(
                    name + " hoàn thành báo cáo về phần việc của mình.",
                    name + " will complete the report on its own work.")));
        }
        known.addAll(dated.toUrge());
        known.addAll(reported.moved().toCome());
        tasks.stream()
                .flatMap(task -> of(task.task().ref()))
                .filter(verdict -> verdict.obligation().role() == Role.LEAD && TaskRow.isInItsTime(verdict))
                .map(verdict -> forEvents(verdict.obligation()))
                .distinct()
                .forEach(task -> known.add(Paragraph.of(capital(task) + ".")));
        Set<ReportingPeriod> open = assessment.verdicts().stream()
                .filter(verdict -> verdict.obligation().clause().equals(regime.ref()))
                .filter(verdict -> verdict.obligation().duty() == DutyKind.REPORT)
                .filter(verdict -> !verdict.obligation().period().equals(period))
                .filter(verdict -> Standings.isOpen(verdict.status()))
                .map(verdict -> verdict.obligation().period())
                .collect(Collectors.toSet());
        for (PeriodicReport report : regime.reports()) {
            boolean isToCome =
                    report.deadline().lastDay().map(day -> !day.isBefore(today)).orElse(true);
            if (isToCome && open.contains(report.period())) {
                String name = reports.of(report.period());
                known.add(Paragraph.of(words.say(
                        "Các cơ quan, địa phương báo cáo " + name + " " + report.wording() + ".",
                        "The agencies will report on the " + name + " ("
                                + words.of(TimeFormat.deadline(report.deadline())) + ").")));
            }
        }
        return known;
    }

    private Paragraph closing() {
        String issued = agencies.name(issuer);
        String to = regime.addressee().equals(issuer) ? "" : agencies.name(regime.addressee());
        String annex = words.say(
                " (kèm theo Phụ lục " + reported.annexName().toLowerCase(Locale.ROOT) + ")",
                " (annex attached: " + reported.annexName() + ")");
        String vi = "Trên đây là báo cáo " + reports.of(period) + annex;
        String en = "This is the report on the " + reports.of(period) + annex;
        return Paragraph.of(
                to.isEmpty()
                        ? words.say(vi + "./.", en + ".")
                        : words.say(
                                vi + ", " + issued + " kính báo cáo " + to + " xem xét, chỉ đạo./.",
                                en + ", which " + issued + " submits to " + to + " for consideration and direction."));
    }
}
