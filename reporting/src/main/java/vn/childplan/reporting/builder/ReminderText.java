package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.StandingLaw;
import vn.childplan.validation.rule.DeadlineMove;

/** A công văn đôn đốc while it is written. */
final class ReminderText extends AssessmentDocument {
    /** Up to here the addressees stand in the letter itself; more are named by its list. */
    private static final int NAMED = 12;
    /** Up to here each agency that has ended has a paragraph; more stand in a table. */
    private static final int PARAGRAPHS = 3;
    /** From so many agencies to a duty on, on the average, each duty has a table of its own. */
    private static final int AGENCIES_A_DUTY = 3;

    private final ReminderLetter letter;
    /** What agencies owe that still exist, and what those left behind that have ended. */
    private final List<Verdict> own;

    private final List<Verdict> inherited;

    ReminderText(ReminderLetter letter, Wording words) {
        super(letter.assessment, words);
        this.letter = letter;
        this.own = letter.overdue().stream()
                .filter(verdict -> verdict.bearerSucceededBy().isEmpty())
                .toList();
        this.inherited = letter.overdue().stream()
                .filter(verdict -> !verdict.bearerSucceededBy().isEmpty())
                .toList();
    }

    Report report() {
        String subject = subject();
        return report(
                Report.nameOf("reminder", plan.number().value(), letter.name),
                words.say("V/v ", "Re: ") + subject,
                letter.office
                        .letter(subject, today.getYear())
                        .withAddressees(kinhGui())
                        .withRecipients(letter.office.recipients(recipients())),
                blocks());
    }

    /** The reports by their names where nothing else is late; else the documents. */
    private String subject() {
        if (isOfPlanReports()) {
            String names = reports.of(letter.overdue().stream()
                    .map(verdict -> verdict.obligation().period())
                    .toList());
            return own.isEmpty()
                    ? words.say("cung cấp số liệu báo cáo " + names, "figures for the report on the " + names)
                    : words.say("đôn đốc báo cáo " + names, "reminder to send the report on the " + names);
        }
        List<String> matters =
                letter.overdue().stream().map(this::matter).distinct().toList();
        return matters.size() == 1
                ? words.say("đôn đốc ", "reminder: ") + matters.get(0)
                : words.say("đôn đốc thực hiện ", "reminder to implement ") + documents(citation.dated());
    }

    private boolean isOfPlanReports() {
        return letter.overdue().stream().allMatch(verdict -> duties.isPeriodicReport(verdict.obligation()));
    }

    private static @Nullable StandingLaw lawOf(Verdict verdict) {
        return verdict.obligation().term().law();
    }

    private List<String> kinhGui() {
        List<AgencyId> to = letter.addressees();
        return to.size() > NAMED
                ? List.of(words.say(
                        "Các cơ quan, địa phương (theo danh sách dưới đây)", "The agencies and localities named below"))
                : to.stream().map(agencies::name).toList();
    }

    private List<String> recipients() {
        List<String> recipients = new ArrayList<>();
        recipients.add(words.say("Như trên", "As above"));
        AgencyId above = plan.issuer();
        if (!above.equals(letter.sender)) {
            recipients.add(agencies.name(above) + " (b/c)");
        }
        return recipients;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(opening()));
        if (own.isEmpty()) {
            blocks.add(leftBehindTable());
            blocks.add(Paragraph.of(words.say(
                    "Đề nghị " + allSuccessors() + " (cơ quan tiếp nhận) rà soát, cung cấp số liệu hoặc cho biết lý do "
                            + deadline() + ".",
                    allSuccessors()
                            + (letter.addressees().size() == 1 ? ", which took over, is" : ", which took over, are")
                            + " asked to provide the figures or state the reason " + deadline() + ".")));
        } else {
            blocks.addAll(tables());
            blocks.add(Paragraph.of(request()));
            blocks.addAll(leftBehind());
        }
        blocks.add(Paragraph.of(ending()));
        return blocks;
    }

    private String opening() {
        String until = words.instant(letter.assessment.asOf());
        return words.say(
                "Thực hiện " + basis() + "; qua theo dõi, tính đến " + until + ", " + sender() + " chưa nhận được "
                        + missing(),
                "Under " + basis() + ", as of " + until + ", " + sender() + " has not received " + missing());
    }

    /** The clause by which the plan has the sender urge others, and the circulars that order what is late. */
    private String basis() {
        List<String> documents = new ArrayList<>();
        if (letter.overdue().stream().anyMatch(verdict -> lawOf(verdict) == null)) {
            ClauseRef urging = urging();
            documents.add(
                    urging == null
                            ? citation.full()
                            : words.say("nhiệm vụ được giao tại " + citation.full(urging), citation.full(urging)));
        }
        laws().map(law -> words.of(law.cited())).distinct().forEach(documents::add);
        return String.join(words.say(" và ", " and "), documents);
    }

    private @Nullable ClauseRef urging() {
        return letter.assessment.register().obligations().stream()
                .filter(obligation -> obligation.duty() == DutyKind.GUIDE)
                .filter(obligation -> letter.sender.equals(obligation.bearer()))
                .map(Obligation::clause)
                .findFirst()
                .orElse(null);
    }

    private String sender() {
        return agencies.name(letter.sender);
    }

    /** What is missing, of how many; the list follows, if there is one. */
    private String missing() {
        if (own.isEmpty()) {
            return leftBehindInWords() + words.say(", cụ thể:", ":");
        }
        List<String> matters = own.stream().map(this::matter).distinct().toList();
        List<AgencyId> bearers =
                own.stream().map(verdict -> bearer(verdict)).distinct().toList();
        String what = matters.size() == 1
                ? whatIsMissing(own.get(0))
                : words.counted(own.size())
                        + (own.stream().allMatch(verdict -> verdict.obligation().duty() == DutyKind.REPORT)
                                ? words.say(" báo cáo", " reports")
                                : words.say(" báo cáo, kết quả thực hiện nhiệm vụ", " reports and results"));
        String whose = bearers.size() == 1
                ? agencies.name(bearers.get(0)) + words.say(", cụ thể:", ":")
                : words.say(
                        words.counted(bearers.size()) + " " + those(bearers) + " sau:",
                        "the following " + bearers.size() + " " + those(bearers) + ":");
        return what + words.say(" của ", " from ") + whose;
    }

    /** A report is received itself, of a task its results. */
    private String whatIsMissing(Verdict verdict) {
        return verdict.obligation().duty() == DutyKind.REPORT
                ? words.say(matter(verdict), "the " + matter(verdict))
                : words.say("kết quả ", "the results of the duty to ") + matter(verdict);
    }

    private static AgencyId bearer(Verdict verdict) {
        return Objects.requireNonNull(verdict.obligation().bearer(), "a letter holds only what somebody owes");
    }

    private String matter(Verdict verdict) {
        return matter(verdict.obligation());
    }

    /** What to call several agencies at once. */
    private String those(List<AgencyId> several) {
        long localities = several.stream()
                .filter(agency ->
                        directory.find(agency).filter(Localities::isOne).isPresent())
                .count();
        if (localities == several.size()) {
            return words.say("địa phương", "localities");
        }
        return localities == 0
                ? words.say("cơ quan", "agencies")
                : words.say("cơ quan, địa phương", "agencies and localities");
    }

    private String request() {
        List<AgencyId> bearers =
                own.stream().map(ReminderText::bearer).distinct().toList();
        boolean reports = own.stream().allMatch(verdict -> verdict.obligation().duty() == DutyKind.REPORT);
        String above = whoIsTold();
        return words.say(
                "Để kịp thời tổng hợp" + above + ", " + sender() + " đề nghị Quý " + those(bearers)
                        + " quan tâm, chỉ đạo "
                        + (reports ? "gửi báo cáo về " : "thực hiện và gửi kết quả về ") + whereItGoes() + " "
                        + deadline() + ".",
                "So that it can consolidate the results in time" + above + ", " + sender() + " asks you to send "
                        + (reports ? "your report to " : "your results to ") + whereItGoes() + " " + deadline() + ".");
    }

    /** To whom the sender itself reports; empty if it is the one that the reports are for. */
    private String whoIsTold() {
        return plan.reporting().stream()
                .map(ReportingDuty::addressee)
                .filter(addressee -> !addressee.equals(letter.sender))
                .findFirst()
                .map(addressee -> words.say(", báo cáo ", " and report to ") + agencies.name(addressee))
                .orElse("");
    }

    private String deadline() {
        return letter.askedBy == null
                ? words.say("trước ngày …… tháng …… năm ……", "before ……")
                : words.say("chậm nhất ngày ", "not later than ") + words.date(letter.askedBy);
    }

    /** Of agencies that have ended: those who took over are asked for what they have, and are not called late. */
    private List<Block> leftBehind() {
        if (inherited.size() <= PARAGRAPHS) {
            return inherited.stream().<Block>map(this::leftBehind).toList();
        }
        String what = leftBehindInWords();
        return List.of(
                Paragraph.of(words.say(
                        "Đối với " + what + ", đề nghị cơ quan tiếp nhận rà soát, cung cấp số liệu hoặc cho biết lý do,"
                                + " cụ thể:",
                        "As regards " + what
                                + ", the agencies that took over are asked to provide the figures or state the"
                                + " reason:")),
                leftBehindTable());
    }

    /** By its name, if all of it is the same. */
    private String leftBehindInWords() {
        if (!isLeftBehindTheSame()) {
            return words.counted(inherited.size())
                    + words.say(
                            " báo cáo, kết quả thực hiện nhiệm vụ của cơ quan đã kết thúc hoạt động",
                            " reports and results of agencies that have ceased to exist");
        }
        Verdict first = inherited.get(0);
        List<AgencyId> bearers =
                inherited.stream().map(ReminderText::bearer).distinct().toList();
        String whose = bearers.size() == 1
                ? agencies.name(bearers.get(0)) + words.say(" (đã kết thúc hoạt động)", ", which has ceased to exist")
                : words.counted(bearers.size())
                        + words.say(" cơ quan đã kết thúc hoạt động", " agencies that have ceased to exist");
        return words.say(matter(first) + " của ", "the " + matter(first) + " of ") + whose;
    }

    private boolean isLeftBehindTheSame() {
        return inherited.stream().map(this::matter).distinct().count() == 1;
    }

    private Paragraph leftBehind(Verdict verdict) {
        String what = matter(verdict);
        String whose = agencies.name(verdict.obligation());
        boolean several = ReminderLetter.addressees(verdict, letter.sender).size() > 1;
        return Paragraph.of(words.say(
                "Đối với " + what + " của " + whose + " (đã kết thúc hoạt động), đề nghị " + successors(verdict)
                        + " (cơ quan tiếp nhận) rà soát, cung cấp số liệu hoặc cho biết lý do.",
                "As regards the " + what + " of " + whose + ", which has ceased to exist, " + successors(verdict)
                        + (several ? ", which took over, are" : ", which took over, is")
                        + " asked to provide the figures or state the reason."));
    }

    private Table<Verdict> leftBehindTable() {
        Column<Verdict> matter = Column.words("matter", words.say("Nội dung", "What"), 40, this::matter);
        return Table.of(
                        "inherited",
                        words.say(
                                "Báo cáo, nhiệm vụ của cơ quan đã kết thúc hoạt động",
                                "Reports and tasks of agencies that have ceased to exist"),
                        List.of(
                                column.bearer(26),
                                isLeftBehindTheSame() ? matter.forPrograms() : matter,
                                column.succeededBy(40)),
                        inherited)
                .numbered();
    }

    private String allSuccessors() {
        List<AgencyId> all = letter.addressees();
        return all.size() > NAMED
                ? words.say("các cơ quan nêu trên", "the agencies named above")
                : all.stream().map(agencies::name).collect(Collectors.joining(", "));
    }

    private String successors(Verdict verdict) {
        return verdict.bearerSucceededBy().stream()
                .filter(agency -> !agency.equals(letter.sender))
                .map(agencies::name)
                .collect(Collectors.joining(", "));
    }

    private String ending() {
        return words.say(
                "Trường hợp đã gửi, đề nghị thông tin số, ký hiệu và ngày của văn bản để " + sender()
                        + " cập nhật; nếu có khó khăn, vướng mắc vượt thẩm quyền, đề nghị kịp thời báo cáo "
                        + citation.whereReportsGo(plan.issuer()) + " để được xem xét, chỉ đạo giải quyết./.",
                "If it has already been sent, please inform " + sender()
                        + " of the number and date of the document. Please report difficulties beyond your authority"
                        + " to "
                        + citation.whereReportsGo(plan.issuer()) + " without delay.");
    }

    /** What orders all that is late: the plan, circulars, or both. */
    private String documents(String plan) {
        List<String> documents = new ArrayList<>();
        if (letter.overdue().stream().anyMatch(verdict -> lawOf(verdict) == null)) {
            documents.add(plan);
        }
        laws().map(law -> words.of(law.name())).distinct().forEach(documents::add);
        return String.join("; ", documents);
    }

    private Stream<StandingLaw> laws() {
        return letter.overdue().stream()
                .map(ReminderText::lawOf)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct();
    }

    /** Where the plan has reports go, and where circulars do; said for each where they differ. */
    private String whereItGoes() {
        Map<String, List<String>> documents = new LinkedHashMap<>();
        for (Verdict verdict : own) {
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
                        .map(each ->
                                each.getKey() + words.say(" theo ", " under ") + String.join(", ", each.getValue()))
                        .collect(Collectors.joining(words.say(", về ", ", to ")));
    }

    /** One table; where many owe the same, one for each duty, so that its name is not said with each of them. */
    private List<Table<Verdict>> tables() {
        Map<String, List<Verdict>> same = own.stream()
                .collect(Collectors.groupingBy(this::matterAndDeadline, LinkedHashMap::new, Collectors.toList()));
        if (own.size() <= NAMED || same.size() == 1 || same.size() > own.size() / AGENCIES_A_DUTY) {
            String caption = isOfPlanReports()
                    ? words.say("Báo cáo chưa gửi", "Reports not sent")
                    : words.say("Báo cáo, nhiệm vụ quá hạn", "Overdue reports and tasks");
            return List.of(table("overdue", caption, own));
        }
        List<Table<Verdict>> tables = new ArrayList<>();
        same.forEach((duty, verdicts) -> tables.add(table("overdue-" + (tables.size() + 1), duty, verdicts)));
        return tables;
    }

    private String matterAndDeadline(Verdict verdict) {
        return capital(matter(verdict))
                + words.say("; thời hạn: ", "; deadline: ")
                + duties.deadlineAsWorded(verdict.obligation());
    }

    private Table<Verdict> table(String id, String caption, List<Verdict> verdicts) {
        List<Column<Verdict>> columns = new ArrayList<>();
        columns.add(column.bearer(30));
        Column<Verdict> matter = Column.words("matter", words.say("Nội dung", "What"), 40, this::matter);
        boolean planAlone = own.stream().allMatch(verdict -> lawOf(verdict) == null);
        Column<Verdict> wording = Column.words(
                "wording",
                planAlone
                        ? words.say("Thời hạn theo Kế hoạch", "Deadline under the plan")
                        : words.say("Thời hạn quy định", "Deadline"),
                24,
                verdict -> duties.deadlineAsWorded(verdict.obligation()));
        boolean split = verdicts.size() < own.size();
        if (split || own.stream().map(this::matter).distinct().count() > 1) {
            columns.add(split ? matter.forPrograms() : matter);
        }
        columns.add(split ? wording.forPrograms() : wording);
        if (own.stream().anyMatch(verdict -> verdict.extendedTo() != null)) {
            boolean extended = own.stream()
                    .allMatch(verdict -> verdict.extendedTo() == null || verdict.movedBy() == DeadlineMove.EXTENSION);
            String heading = extended
                    ? words.say("Hạn sau gia hạn", "Extended to")
                    : words.say("Hạn cuối sau điều chỉnh", "Deadline as moved");
            columns.add(Column.day("deadline", heading, Verdict::extendedTo).withBlankAs("–"));
        }
        columns.add(column.daysLate());
        return Table.of(id, caption, columns, verdicts).numbered();
    }
}
