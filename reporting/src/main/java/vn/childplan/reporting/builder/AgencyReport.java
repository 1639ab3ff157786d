package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
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

/**
 * The periodic report of one agency: what it leads and coordinates, what it has handed in, difficulties and proposals.
 * It is filled as far as the assessment knows; places for the office's own prose say what belongs there.
 *
 * <p>The result "up to the day" is what is recorded; the estimate for the rest of the period ("ước thực hiện") is another
 * column, left open, because a plan may want the report before its period ends and nobody but the agency can estimate.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class AgencyReport implements ReportBuilder {
    private final Assessment assessment;
    private final AgencyId agency;
    private final ReportingPeriod period;
    private final IssuingOffice office;

    private AgencyReport(Assessment assessment, AgencyId agency, ReportingPeriod period, IssuingOffice office) {
        this.assessment = assessment;
        this.agency = agency;
        this.period = period;
        this.office = office;
    }

    /**
     * The report of an agency on a period.
     *
     * @throws IllegalArgumentException if the agency bears nothing in the register
     * @throws java.util.NoSuchElementException if the directory has no such agency
     */
    public static AgencyReport of(Assessment assessment, AgencyId agency, ReportingPeriod period) {
        Objects.requireNonNull(period, "period");
        AgencyDirectory directory = assessment.register().directory();
        directory.get(agency);
        if (assessment.verdicts().stream()
                .noneMatch(verdict -> agency.equals(verdict.obligation().bearer()))) {
            throw new IllegalArgumentException(agency + " bears nothing in plan "
                    + assessment.register().plan().number());
        }
        IssuingOffice office =
                IssuingOffice.of(agency, directory, assessment.register().plan());
        return new AgencyReport(assessment, agency, period, office);
    }

    /** The same, issued in the name of that office. */
    public AgencyReport by(IssuingOffice issuing) {
        return new AgencyReport(assessment, agency, period, Objects.requireNonNull(issuing, "issuing"));
    }

    @Override
    public Report in(Locale locale) {
        return new Document(Wording.in(locale)).report();
    }

    /** One document while it is written. */
    private final class Document extends AssessmentDocument {
        private final List<Verdict> own;
        private final List<Verdict> standing;

        Document(Wording words) {
            super(assessment, words);
            Map<Boolean, List<Verdict>> byPlan = assessment.verdicts().stream()
                    .filter(verdict -> agency.equals(verdict.obligation().bearer()))
                    .filter(verdict -> concerns(verdict.obligation().period()))
                    .collect(Collectors.partitioningBy(
                            verdict -> verdict.obligation().term().law() == null));
            this.own = byPlan.getOrDefault(true, List.of());
            this.standing = byPlan.getOrDefault(false, List.of());
        }

        /** Whether any day of a period lies in the one reported on. */
        private boolean concerns(ReportingPeriod other) {
            DateSpan days = period.days();
            return !other.days().last().isBefore(days.first())
                    && !other.days().first().isAfter(days.last());
        }

        Report report() {
            String subject = words.say("Kết quả thực hiện ", "Results of ") + citation.brief() + ", " + inWords(period);
            List<Block> blocks = new ArrayList<>();
            blocks.add(Paragraph.of(words.say("Thực hiện ", "Under ") + citation.full() + ", "
                    + agencies.name(agency) + words.say(" báo cáo kết quả ", " reports on ") + inWords(period)
                    + words.say(" như sau:", ":")));
            blocks.add(results());
            blocks.add(new ResultFigures(own, period, today, words).section());
            blocks.add(difficulties());
            blocks.add(Section.of(
                    words.say("Đề xuất, kiến nghị", "Proposals"),
                    Paragraph.toWrite(words.say(
                            "đề xuất, kiến nghị với cấp có thẩm quyền; nếu không có, ghi “Không”",
                            "proposals to those with authority; write “none” if there are none"))));
            blocks.add(closing());
            String name = Report.nameOf("agency-report", agency.value(), period.toString());
            return report(name, subject, form(subject), blocks);
        }

        private OfficialForm form(String subject) {
            List<String> recipients = new ArrayList<>();
            if (!plan.reporting().isEmpty()) {
                ReportingDuty regime = plan.reporting().get(0);
                recipients.add(agencies.name(regime.addressee()) + " (b/c)");
                AgencyId channel = regime.channel();
                if (channel != null && !channel.equals(agency)) {
                    recipients.add(agencies.name(channel));
                }
            }
            return office.report(subject, today.getYear()).withRecipients(office.recipients(recipients));
        }

        /** The plan's duties by their part; what a circular orders is no duty of the plan and stands by itself. */
        private Section results() {
            List<Block> parts = new ArrayList<>();
            parts.add(part("leading", words.say("Nhiệm vụ chủ trì", "Tasks led"), own(Role.LEAD)));
            parts.add(
                    part("coordinating", words.say("Nhiệm vụ phối hợp", "Tasks coordinated"), own(Role.COORDINATING)));
            parts.add(part(
                    "other",
                    words.say("Nhiệm vụ được giao khác và báo cáo", "Other duties, and reports"),
                    own(Role.BEARER)));
            if (!standing.isEmpty()) {
                parts.add(part(
                        "standing",
                        words.say(
                                "Chế độ báo cáo theo văn bản khác, ngoài Kế hoạch",
                                "Reports under other documents, outside the plan"),
                        standing));
            }
            return Section.of(words.say("Kết quả thực hiện", "Results"), parts);
        }

        private List<Verdict> own(Role role) {
            return own.stream()
                    .filter(verdict -> verdict.obligation().role() == role)
                    .toList();
        }

        private Section part(String id, String heading, List<Verdict> verdicts) {
            if (verdicts.isEmpty()) {
                return Section.of(heading, Paragraph.of(words.say("Không được giao.", "None.")));
            }
            return Section.of(
                    heading,
                    Table.of(id, words.say("Kết quả ghi nhận: ", "Recorded: ") + heading, columns(), verdicts),
                    Paragraph.toWrite(words.say(
                            "đánh giá kết quả theo từng nhiệm vụ: việc đã làm, mức độ đạt, nguyên nhân chưa đạt",
                            "the results task by task: what was done, how far, and why not further")));
        }

        private List<Column<Verdict>> columns() {
            return List.of(
                    column.clause(6),
                    Column.words(
                            "task",
                            words.say("Nhiệm vụ", "Task"),
                            46,
                            v -> duties.brief(v.obligation().clause())),
                    column.duty(14),
                    column.period(),
                    column.deadline(words.say("Hạn cuối", "Last day")),
                    Column.words("recorded", words.say("Kết quả ghi nhận", "Recorded"), 40, this::recorded),
                    column.status(16));
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

        private Section difficulties() {
            Difficulties recorded = Difficulties.in(period, assessment).of(agency);
            return Section.of(
                    words.say("Khó khăn, vướng mắc", "Difficulties"),
                    recorded.block(agencies, words),
                    Paragraph.toWrite(words.say(
                            "khó khăn, vướng mắc khác và nguyên nhân", "other difficulties, and their causes")));
        }

        private Paragraph closing() {
            String to = citation.whereReportsGo(agency);
            return Paragraph.of(words.say(
                    "Trên đây là báo cáo kết quả " + inWords(period) + " của " + agencies.name(agency) + ", kính gửi "
                            + to + " xem xét, tổng hợp./.",
                    "This is the report of " + agencies.name(agency) + " on the " + inWords(period) + ", to " + to
                            + "."));
        }
    }
}
