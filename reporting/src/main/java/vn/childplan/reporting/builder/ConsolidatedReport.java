package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.drafting.Duties;
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

/**
 * The report of the agency that gathers the others' (in plan 65 Sở Y tế, through which they go): who reported, in time,
 * late or not at all, the tasks one by one, difficulties, and the list of all who had to report as an annex.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ConsolidatedReport implements ReportBuilder {
    private final Assessment assessment;
    private final ReportingPeriod period;
    private final ReportingDuty regime;
    private final IssuingOffice office;

    private ConsolidatedReport(
            Assessment assessment, ReportingPeriod period, ReportingDuty regime, IssuingOffice office) {
        this.assessment = assessment;
        this.period = period;
        this.regime = regime;
        this.office = office;
    }

    /**
     * The report on a period, issued by the agency through which the reports go, or, where they go directly, by the one
     * they go to.
     *
     * @throws UnknownPeriodException if the plan asks for no report on that period
     */
    public static ConsolidatedReport of(Assessment assessment, ReportingPeriod period) {
        Plan plan = assessment.register().plan();
        ReportingDuty regime = plan.reporting().stream()
                .filter(duty -> duty.periods().contains(period))
                .findFirst()
                .orElseThrow(() -> new UnknownPeriodException(plan, period));
        AgencyId channel = regime.channel();
        AgencyId issuer = channel == null ? regime.addressee() : channel;
        IssuingOffice office = IssuingOffice.of(issuer, assessment.register().directory(), plan);
        return new ConsolidatedReport(assessment, period, regime, office);
    }

    /** The same, issued in the name of that office. */
    public ConsolidatedReport by(IssuingOffice issuing) {
        return new ConsolidatedReport(assessment, period, regime, Objects.requireNonNull(issuing, "issuing"));
    }

    @Override
    public Report in(Locale locale) {
        return new Document(Wording.in(locale)).report();
    }

    /** One document while it is written. */
    private final class Document extends AssessmentDocument {
        Document(Wording words) {
            super(assessment, words);
        }

        Report report() {
            String subject = words.say("Tổng hợp kết quả thực hiện ", "Consolidated results of ") + citation.brief()
                    + ", " + inWords(period);
            WhoReported reported = new WhoReported(assessment, regime.ref(), period, words);
            List<Block> blocks = new ArrayList<>();
            blocks.add(Paragraph.of(words.say(
                    "Thực hiện " + citation.full() + ", trên cơ sở báo cáo của các cơ quan, địa phương, tính đến "
                            + words.instant(assessment.asOf()) + ", kết quả " + inWords(period) + " như sau:",
                    "Under " + citation.full() + ", from the reports of the agencies, as of "
                            + words.instant(assessment.asOf()) + ", the results of the " + inWords(period)
                            + " are:")));
            blocks.add(reported.section());
            blocks.add(tasks());
            blocks.add(difficulties());
            blocks.add(Section.of(
                    words.say("Đề xuất, kiến nghị", "Proposals"),
                    Paragraph.toWrite(words.say(
                            "đề xuất, kiến nghị với UBND tỉnh và Bộ, ngành; nếu không có, ghi “Không”",
                            "proposals to those with authority; write “none” if there are none"))));
            blocks.add(Paragraph.of(words.say(
                    "Danh sách cơ quan, địa phương và thời điểm gửi báo cáo tại Phụ lục kèm theo./.",
                    "The annex lists the agencies and when they reported.")));
            blocks.add(reported.annex());
            String name = Report.nameOf("consolidated", plan.number().value(), period.toString());
            return report(name, subject, form(subject), blocks);
        }

        private OfficialForm form(String subject) {
            List<String> recipients = new ArrayList<>();
            recipients.add(agencies.name(regime.addressee()) + " (b/c)");
            higherReports().stream()
                    .filter(agency -> !agency.equals(regime.addressee()))
                    .forEach(agency -> recipients.add(agencies.name(agency) + " (b/c)"));
            return office.report(subject, today.getYear()).withRecipients(office.recipients(recipients));
        }

        /** To whom else the plan has the consolidated report go. In plan 65 it goes to UBND tỉnh, which reports to Bộ Y tế. */
        private List<AgencyId> higherReports() {
            return agencies.sorted(assessment.register().obligations().stream()
                    .filter(obligation -> obligation.duty() == DutyKind.CONSOLIDATE)
                    .map(obligation -> obligation.term().addressee())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList());
        }

        private Section tasks() {
            Table<TaskResults> table = Table.of(
                    "tasks",
                    words.say("Kết quả theo từng nhiệm vụ", "Task by task"),
                    List.of(
                            Column.words(
                                    "clause",
                                    words.say("Khoản", "Clause"),
                                    6,
                                    line -> line.task().ref().value()),
                            Column.words(
                                    "task",
                                    words.say("Nhiệm vụ", "Task"),
                                    46,
                                    line -> duties.brief(line.task().ref())),
                            Column.several(
                                    "leads",
                                    words.say("Chủ trì", "Lead"),
                                    24,
                                    line -> agencies.cell(Duties.leads(line.task()))),
                            Column.count(
                                    "agencies",
                                    words.say("Cơ quan có hoạt động ghi nhận", "Agencies with recorded activity"),
                                    line -> line.results().stream()
                                            .map(Evidence::agency)
                                            .distinct()
                                            .count()),
                            Column.count(
                                    "entries",
                                    words.say("Hoạt động, văn bản ghi nhận", "Activities and documents recorded"),
                                    line -> line.results().size())),
                    plan.tasks().stream().map(this::results).toList());
            return Section.of(
                    words.say("Kết quả thực hiện nhiệm vụ", "Results of the tasks"),
                    table,
                    Paragraph.note(words.say(
                            "Hoạt động, văn bản đã ghi nhận có ngày thực hiện trong " + inWords(period)
                                    + "; việc chưa ghi nhận không được đếm.",
                            "What is recorded with a day in the " + inWords(period)
                                    + "; what nobody recorded is not counted.")),
                    Paragraph.toWrite(words.say(
                            "đánh giá kết quả theo từng nhiệm vụ; số thực hiện đến ngày và số ước cả kỳ ghi riêng",
                            "the results task by task; figures up to the day and estimates apart")));
        }

        private TaskResults results(PlanTask task) {
            Stream<Verdict> ofTask = assessment.verdicts().stream()
                    .filter(verdict -> verdict.obligation().clause().equals(task.ref()));
            return new TaskResults(task, Results.of(ofTask, period).toList());
        }

        private Section difficulties() {
            return Section.of(
                    words.say("Khó khăn, vướng mắc vượt thẩm quyền", "Difficulties beyond the agencies' authority"),
                    Difficulties.in(period, assessment).block(agencies, words),
                    Paragraph.toWrite(words.say(
                            "đánh giá chung về khó khăn, vướng mắc và nguyên nhân", "difficulties and their causes")));
        }
    }

    /** A task, and what is recorded of it in the period. */
    private record TaskResults(PlanTask task, List<Evidence> results) {}
}
