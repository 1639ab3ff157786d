package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.StandingLaw;
import vn.childplan.validation.rule.Status;

/**
 * Công văn đôn đốc to agencies that are late: which clause, the original deadline, how late, and the new last day that
 * is asked for. What is owed by an agency that has since ended is asked of those who took over, and the letter says whose it
 * was.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ReminderLetter implements ReportBuilder {
    /** Up to here the addressees stand in the letter itself; more are named by their list. */
    private static final int NAMED = 12;

    private final Assessment assessment;
    private final String name;
    private final List<AgencyId> addressees;
    private final List<Verdict> late;
    private final IssuingOffice office;
    private final @Nullable LocalDate askedBy;

    private ReminderLetter(
            Assessment assessment,
            String name,
            List<AgencyId> addressees,
            List<Verdict> late,
            IssuingOffice office,
            @Nullable LocalDate askedBy) {
        this.assessment = assessment;
        this.name = name;
        this.addressees = List.copyOf(addressees);
        this.late = List.copyOf(late);
        this.office = office;
        this.askedBy = askedBy;
    }

    /** One letter to all who are late; empty if nobody is. */
    public static Optional<ReminderLetter> toAll(Assessment assessment) {
        List<Verdict> late = late(assessment);
        Agencies agencies = new Agencies(assessment.register().directory());
        List<AgencyId> all = agencies.sorted(
                late.stream().flatMap(verdict -> addressees(verdict).stream()).toList());
        return late.isEmpty() ? Optional.empty() : Optional.of(of(assessment, "all", all, late));
    }

    /** One letter to each who is late, by name; those who together took over from one agency get one together. */
    public static List<ReminderLetter> toEach(Assessment assessment) {
        Agencies agencies = new Agencies(assessment.register().directory());
        Map<List<AgencyId>, List<Verdict>> byAddressees = new LinkedHashMap<>();
        late(assessment)
                .forEach(verdict -> byAddressees
                        .computeIfAbsent(agencies.sorted(addressees(verdict)), key -> new ArrayList<>())
                        .add(verdict));
        return byAddressees.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> agencies.name(entry.getKey().get(0)), VietnameseText.order()))
                .map(entry -> of(assessment, name(entry.getKey(), entry.getValue()), entry.getKey(), entry.getValue()))
                .toList();
    }

    /** After its addressee; a letter to several successors after whom they succeeded. */
    private static String name(List<AgencyId> addressees, List<Verdict> late) {
        return addressees.size() == 1
                ? addressees.get(0).value()
                : late.stream()
                        .map(verdict -> String.valueOf(verdict.obligation().bearer()))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static ReminderLetter of(
            Assessment assessment, String name, List<AgencyId> addressees, List<Verdict> late) {
        Plan plan = assessment.register().plan();
        IssuingOffice office =
                IssuingOffice.of(sender(plan), assessment.register().directory(), plan);
        return new ReminderLetter(assessment, name, addressees, late, office, null);
    }

    /** Who follows up the plan: the agency through which it has reports go, else its issuer. */
    private static AgencyId sender(Plan plan) {
        return plan.reporting().stream()
                .map(ReportingDuty::channel)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(plan.issuer());
    }

    private static List<Verdict> late(Assessment assessment) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.OVERDUE)
                .filter(verdict -> verdict.obligation().bearer() != null)
                .toList();
    }

    private static List<AgencyId> addressees(Verdict verdict) {
        List<AgencyId> successors = verdict.bearerSucceededBy();
        return successors.isEmpty()
                ? List.of(Objects.requireNonNull(verdict.obligation().bearer(), "late() keeps only these"))
                : successors;
    }

    private static @Nullable StandingLaw lawOf(Verdict verdict) {
        return verdict.obligation().term().law();
    }

    /**
     * The same, with the day by which the missing is asked for, that day included; left open otherwise.
     *
     * @throws IllegalArgumentException if that day is over on the day of the letter
     */
    public ReminderLetter askingBy(LocalDate day) {
        LocalDate written = VietnamTime.dateOf(assessment.asOf());
        if (day.isBefore(written)) {
            throw new IllegalArgumentException("a letter of " + written + " cannot ask for something by " + day);
        }
        return new ReminderLetter(assessment, name, addressees, late, office, Objects.requireNonNull(day, "day"));
    }

    /** The same, issued in the name of that office. */
    public ReminderLetter by(IssuingOffice issuing) {
        return new ReminderLetter(
                assessment, name, addressees, late, Objects.requireNonNull(issuing, "issuing"), askedBy);
    }

    /** To whom it goes. */
    public List<AgencyId> addressees() {
        return addressees;
    }

    /** What it reminds of. */
    public List<Verdict> overdue() {
        return late;
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
            String subject = words.say("đôn đốc thực hiện ", "reminder of ") + documents(citation.dated());
            return report(
                    Report.nameOf("reminder", plan.number().value(), name),
                    words.say("V/v ", "Letter: ") + subject,
                    office.letter(subject, today.getYear())
                            .withAddressees(kinhGui())
                            .withRecipients(office.recipients(recipients())),
                    blocks());
        }

        private List<String> kinhGui() {
            return addressees.size() > NAMED
                    ? List.of(words.say(
                            "Các cơ quan, địa phương có tên trong danh sách", "The agencies named in the list"))
                    : addressees.stream().map(agencies::name).toList();
        }

        private List<String> recipients() {
            List<String> recipients = new ArrayList<>();
            recipients.add(words.say("Như trên", "As above"));
            recipients.add(agencies.name(plan.issuer()) + " (b/c)");
            return recipients;
        }

        private List<Block> blocks() {
            String count = words.number(late.size());
            List<Block> blocks = new ArrayList<>();
            blocks.add(Paragraph.of(words.say(
                    "Thực hiện " + documents(citation.full()) + ", qua theo dõi, tính đến "
                            + words.instant(assessment.asOf()) + ", còn " + count
                            + " nghĩa vụ đã quá hạn mà chưa ghi nhận kết quả, cụ thể:",
                    "Under " + documents(citation.full()) + ", as of " + words.instant(assessment.asOf()) + ", " + count
                            + " duties are overdue and nothing is recorded for them:")));
            blocks.add(table());
            blocks.add(Paragraph.of(request()));
            blocks.add(Paragraph.of(words.say(
                    "Trường hợp đã gửi, đề nghị cung cấp số, ký hiệu, ngày gửi và nơi nhận văn bản để cập nhật."
                            + " Nếu có khó khăn, vướng mắc vượt thẩm quyền, đề nghị báo cáo kịp thời để xem xét, giải"
                            + " quyết./.",
                    "If it was sent already, please give number, day and recipient of the document. Difficulties beyond"
                            + " your authority should be reported at once.")));
            return blocks;
        }

        private String request() {
            String to = whereItGoes();
            String day = askedBy == null ? "     /      /      " : words.date(askedBy);
            String who = addressees.size() == 1
                    ? agencies.name(addressees.get(0))
                    : words.say("các cơ quan, địa phương có tên trên", "The agencies named above");
            return words.say(
                    "Đề nghị " + who + " khẩn trương thực hiện và gửi kết quả về " + to + " chậm nhất ngày " + day
                            + ".",
                    who + " should do it now, and send the result to " + to + " not later than " + day + ".");
        }

        /** What orders all that is late: the plan, circulars, or both. */
        private String documents(String plan) {
            List<String> documents = new ArrayList<>();
            if (late.stream().anyMatch(verdict -> lawOf(verdict) == null)) {
                documents.add(plan);
            }
            laws().forEach(law -> documents.add(words.of(law.name())));
            return String.join("; ", documents);
        }

        private List<StandingLaw> laws() {
            Map<DocumentNumber, StandingLaw> laws = new LinkedHashMap<>();
            late.stream()
                    .map(ReminderLetter::lawOf)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .forEach(law -> laws.putIfAbsent(law.document(), law));
            return List.copyOf(laws.values());
        }

        /** Where the plan has reports go, and where circulars do; said for each where they differ. */
        private String whereItGoes() {
            Map<String, List<String>> documents = new LinkedHashMap<>();
            for (Verdict verdict : late) {
                StandingLaw law = lawOf(verdict);
                AgencyId addressee = verdict.obligation().term().addressee();
                String to = law == null || addressee == null
                        ? citation.whereReportsGo(plan.issuer())
                        : agencies.name(addressee);
                String by = law == null ? citation.brief() : words.of(law.name());
                List<String> same = documents.computeIfAbsent(to, place -> new ArrayList<>());
                if (!same.contains(by)) {
                    same.add(by);
                }
            }
            return documents.size() == 1
                    ? documents.keySet().iterator().next()
                    : documents.entrySet().stream()
                            .map(each -> each.getKey() + words.say(" (theo ", " (under ")
                                    + String.join(", ", each.getValue()) + ")")
                            .collect(Collectors.joining("; "));
        }

        private Table<Verdict> table() {
            List<Column<Verdict>> columns = new ArrayList<>();
            columns.add(column.bearer(28));
            columns.add(column.clause(6));
            columns.add(column.duty(16));
            columns.add(Column.words(
                    "period",
                    words.say("Kỳ", "Period"),
                    16,
                    v -> inWords(v.obligation().period())));
            columns.add(column.originalDeadline());
            if (late.stream().anyMatch(verdict -> verdict.extendedTo() != null)) {
                columns.add(column.deadline(words.say("Hạn sau gia hạn", "Last day")));
            }
            columns.add(column.daysLate());
            if (late.stream().anyMatch(verdict -> !verdict.bearerSucceededBy().isEmpty())) {
                columns.add(column.succeededBy(28));
            }
            return Table.of("overdue", words.say("Nghĩa vụ quá hạn", "Overdue duties"), columns, late);
        }
    }
}
