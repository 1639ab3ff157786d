package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
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
    /** From so many agencies to a duty on, on the average, each duty has a table of its own. */
    private static final int AGENCIES_A_DUTY = 3;
    /** What stands in brackets at the end. */
    private static final Pattern ADDED = Pattern.compile(" \\(([^()]*)\\)$");

    final ReminderLetter letter;
    private final SentTo sentTo;
    /** What agencies owe that still exist. */
    private final List<Verdict> own;
    /** What those left behind that have ended. */
    private final LeftBehind inherited;

    ReminderText(ReminderLetter letter, Wording words) {
        super(letter.assessment, words);
        this.letter = letter;
        this.sentTo = new SentTo(this);
        this.own = letter.overdue().stream()
                .filter(verdict -> verdict.bearerSucceededBy().isEmpty())
                .toList();
        this.inherited = new LeftBehind(
                letter.overdue().stream()
                        .filter(verdict -> !verdict.bearerSucceededBy().isEmpty())
                        .toList(),
                this);
    }

    Report report() {
        String subject = subject();
        Report written = report(
                Report.nameOf("reminder", plan.number().value(), letter.name),
                words.say("V/v ", "Re: ") + subject,
                letter.office
                        .letter(subject, today.getYear())
                        .withAddressees(kinhGui())
                        .withRecipients(letter.office.recipients(recipients())),
                blocks());
        // Where the letter goes to one, nobody takes it for complete.
        Optional<String> unreached =
                letter.isToAll() ? new Unreached(letter.assessment, words).beside() : Optional.empty();
        return Stream.of(unreached, overBeforeItBegan())
                .flatMap(Optional::stream)
                .reduce(written, Report::withNotice, (first, second) -> second);
    }

    /** Of what the plan set a day for that was over when it was issued: nobody could keep it, and who signs has to know. */
    private Optional<String> overBeforeItBegan() {
        List<String> matters = letter.overdue().stream()
                .filter(verdict -> lawOf(verdict) == null && verdict.extendedTo() == null)
                .filter(verdict -> {
                    LocalDate last = verdict.originalLastDay();
                    return last != null && last.isBefore(plan.date());
                })
                .map(verdict -> matter(verdict) + " (" + duties.deadlineAsWorded(verdict.obligation()) + ")")
                .distinct()
                .toList();
        String issued = words.date(plan.date());
        return matters.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "Thời hạn theo Kế hoạch đã qua trước ngày ban hành (" + issued + "): "
                                + String.join("; ", matters)
                                + ". Cần xác định lại thời hạn trước khi đôn đốc.",
                        "The plan sets a deadline that was over when it was issued (" + issued + "): "
                                + String.join("; ", matters) + ". Settle a new one before you urge anybody."));
    }

    /**
     * The reports by their names where nothing else is late; else the documents. What others left behind is not what the
     * addressees are urged to do.
     */
    private String subject() {
        List<Verdict> urged = own.isEmpty() ? letter.overdue() : own;
        if (isOfPlanReports(urged)) {
            String names = reports.of(
                    urged.stream().map(verdict -> verdict.obligation().period()).toList());
            return own.isEmpty()
                    ? words.say("cung cấp số liệu báo cáo " + names, "figures for the report on the " + names)
                    : words.say("đôn đốc báo cáo " + names, "reminder to send the report on the " + names);
        }
        List<String> matters = urged.stream().map(this::matter).distinct().toList();
        return matters.size() == 1
                ? words.say("đôn đốc ", "reminder: ") + subject(urged.get(0))
                : words.say("đôn đốc thực hiện ", "reminder to implement ") + documents(citation.dated());
    }

    /** What can be done no more is asked for by what came of it. */
    private String subject(Verdict verdict) {
        return isPast(verdict)
                ? words.say("báo cáo kết quả ", "results of the duty to ") + matter(verdict)
                : matter(verdict);
    }

    private boolean isOfPlanReports(List<Verdict> verdicts) {
        return verdicts.stream().allMatch(verdict -> duties.isPeriodicReport(verdict.obligation()));
    }

    static @Nullable StandingLaw lawOf(Verdict verdict) {
        return verdict.obligation().term().law();
    }

    /** Where they are many "theo danh sách": those in the lists by that, and by name whoever only a sentence speaks to. */
    private List<String> kinhGui() {
        List<AgencyId> to = letter.addressees();
        if (to.size() <= NAMED) {
            return to.stream().map(agencies::name).toList();
        }
        Set<AgencyId> listed = new HashSet<>(inherited.listed(own.isEmpty()));
        if (isListed()) {
            own.forEach(verdict -> listed.add(bearer(verdict)));
        }
        return Stream.concat(
                        Stream.of(words.say(
                                "Các cơ quan, địa phương (theo danh sách dưới đây)",
                                "The agencies and localities named below")),
                        to.stream().filter(each -> !listed.contains(each)).map(agencies::name))
                .toList();
    }

    /** Whether those who are late stand in a table; one row is a sentence. */
    private boolean isListed() {
        return own.size() > 1;
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
        if (!own.isEmpty()) {
            blocks.addAll(tables());
            blocks.add(Paragraph.of(request()));
        }
        blocks.addAll(inherited.asked(own.isEmpty()));
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

    String sender() {
        return agencies.name(letter.sender);
    }

    /** What is missing, of how many; the list follows, if there is one. */
    private String missing() {
        if (own.isEmpty()) {
            return inherited.missing();
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
        String one = own.size() == 1 ? deadlineOf(own.get(0)) + "." : words.say(", cụ thể:", ":");
        String whose = bearers.size() == 1
                ? agencies.name(bearers.get(0)) + one
                : words.say(
                        words.counted(bearers.size()) + " " + those(bearers) + " sau:",
                        "the following " + bearers.size() + " " + those(bearers) + ":");
        return what + words.say(" của ", " from ") + whose;
    }

    /** Until when it was due and how late it is, in brackets: what the columns of a table would say of one row. */
    private String deadlineOf(Verdict verdict) {
        LocalDate extended = verdict.extendedTo();
        return " (" + uncapitalised(deadlineHeading(List.of(verdict))) + ": "
                + until(verdict)
                + (extended == null ? "" : "; " + moved(verdict) + words.date(extended))
                + "; " + late(verdict) + ")";
    }

    /** By what another day came to hold: whoever is told that it got an extension knows of none where it was a suspension. */
    private String moved(Verdict verdict) {
        DeadlineMove move = verdict.movedBy();
        if (move == DeadlineMove.EXTENSION) {
            return words.say("gia hạn đến hết ngày ", "extended to ");
        }
        return move == DeadlineMove.SUSPENSION
                ? words.say("tạm hoãn đến hết ngày ", "suspended until ")
                : words.say("hạn cuối sau điều chỉnh: ", "deadline as moved: ");
    }

    /** A report is received itself, of a task its results. */
    private String whatIsMissing(Verdict verdict) {
        return words.say(missingThing(verdict), "the " + missingThing(verdict));
    }

    private String missingThing(Verdict verdict) {
        return verdict.obligation().duty() == DutyKind.REPORT
                ? matter(verdict)
                : words.say("kết quả ", "results of the duty to ") + matter(verdict);
    }

    /** Whether it was to be done within days that are over: it cannot be carried out any more, only reported. */
    private static boolean isPast(Verdict verdict) {
        return verdict.obligation().deadline().kind() == Deadline.Kind.WITHIN;
    }

    static AgencyId bearer(Verdict verdict) {
        return Objects.requireNonNull(verdict.obligation().bearer(), "a letter holds only what somebody owes");
    }

    String matter(Verdict verdict) {
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
        String above = whoIsTold();
        String asks = words.say(
                "Để kịp thời tổng hợp" + above + ", " + sender() + " đề nghị Quý " + those(bearers)
                        + " quan tâm, chỉ đạo ",
                "So that it can consolidate the results in time" + above + ", " + sender() + " asks you to ");
        String where = whereItGoes(own) + " " + deadline() + ".";
        List<Verdict> open = own.stream().filter(verdict -> !isPast(verdict)).toList();
        if (open.isEmpty()) {
            return asks
                    + words.say(
                            "báo cáo kết quả thực hiện (nếu đã thực hiện) hoặc nêu rõ lý do, gửi về ",
                            "report the results, if it was done, or state the reason, to ")
                    + where;
        }
        return asks
                + toSend(open)
                + where
                + (open.size() == own.size()
                        ? ""
                        : words.say(
                                " Đối với nhiệm vụ đã hết thời gian thực hiện, đề nghị báo cáo kết quả (nếu đã thực"
                                        + " hiện) hoặc nêu rõ lý do trong cùng thời hạn.",
                                " Of tasks whose time is over please report the results, if they were done, or state"
                                        + " the reason by the same day."));
    }

    private String toSend(List<Verdict> open) {
        long reportsAmong = open.stream()
                .filter(verdict -> verdict.obligation().duty() == DutyKind.REPORT)
                .count();
        if (reportsAmong == open.size()) {
            return words.say("gửi báo cáo về ", "send your report to ");
        }
        return reportsAmong == 0
                ? words.say("thực hiện và gửi kết quả về ", "send your results to ")
                : words.say("gửi báo cáo, thực hiện nhiệm vụ và gửi kết quả về ", "send your reports and results to ");
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

    /**
     * Until when the missing is asked for; in English, which has no line to fill, with the day in brackets. The plan has its
     * reports "trước ngày 15/5/2025", before a day. The day here is the letter's own and is still in time, as whoever names it
     * (or fills it in) means it, so it reads "chậm nhất ngày": "trước ngày" would end the day before.
     */
    String deadline() {
        String day = letter.askedBy == null
                ? words.say("…… tháng …… năm ……", "[day, month, year]")
                : words.date(letter.askedBy);
        return words.say("chậm nhất ngày ", "not later than ") + day;
    }

    private String ending() {
        Text difficulties = sentTo.difficulties();
        return words.say(
                "Trường hợp đã gửi, đề nghị thông tin số, ký hiệu và ngày của văn bản để " + sender() + " cập nhật; "
                        + difficulties.vi(),
                "If it has already been sent, please inform " + sender() + " of the number and date of the document. "
                        + difficulties.en());
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

    String whereItGoes(List<Verdict> asked) {
        return sentTo.of(asked);
    }

    /** None for one row, which its sentence says; one table; where many owe the same, one for each duty, so that its name is not said with each of them. */
    private List<Table<Verdict>> tables() {
        if (!isListed()) {
            return List.of();
        }
        Map<String, List<Verdict>> same = own.stream()
                .collect(Collectors.groupingBy(this::matterAndDeadline, LinkedHashMap::new, Collectors.toList()));
        if (own.size() <= NAMED || same.size() == 1 || same.size() > own.size() / AGENCIES_A_DUTY) {
            String caption = isOfPlanReports(own)
                    ? words.say("Báo cáo chưa gửi", "Reports not sent")
                    : words.say("Báo cáo, nhiệm vụ quá hạn", "Overdue reports and tasks");
            return List.of(withLeftBehind(table("overdue", caption, own)));
        }
        List<Table<Verdict>> tables = new ArrayList<>();
        same.forEach((duty, verdicts) -> tables.add(table("overdue-" + (tables.size() + 1), duty, verdicts)));
        tables.add(withLeftBehind(tables.remove(tables.size() - 1)));
        return tables;
    }

    /** A list for programs is complete only with what the letter asks in sentences of those who took over. */
    private Table<Verdict> withLeftBehind(Table<Verdict> table) {
        return table.withRowsInWords(inherited.inSentences());
    }

    private String matterAndDeadline(Verdict verdict) {
        return capital(missingThing(verdict))
                + words.say("; thời hạn: ", "; deadline: ")
                + duties.deadlineAsWorded(verdict.obligation());
    }

    private Table<Verdict> table(String id, String caption, List<Verdict> verdicts) {
        List<Column<Verdict>> columns = new ArrayList<>();
        boolean ofOne = own.stream().map(ReminderText::bearer).distinct().count() == 1;
        columns.add(ofOne ? column.bearer(30).forPrograms() : column.bearer(30));
        Column<Verdict> matter =
                Column.words("matter", words.say("Nội dung", "What"), 40, verdict -> capital(missingThing(verdict)));
        Column<Verdict> wording = Column.words(
                "wording", deadlineHeading(own), 24, verdict -> capital(duties.deadlineAsWorded(verdict.obligation())));
        boolean split = verdicts.size() < own.size();
        List<Verdict> others = inherited.inSentences();
        boolean several = own.stream().map(this::matter).distinct().count() > 1;
        if (split || several || !others.isEmpty()) {
            columns.add(split || !several ? matter.forPrograms() : matter);
        }
        // What every row would repeat is said once over them; one row each is left to the agencies or to what they owe.
        boolean rowsDiffer = !ofOne || (several && !split);
        boolean oneDeadline = rowsDiffer
                && verdicts.stream()
                                .map(verdict -> duties.deadlineAsWorded(verdict.obligation()))
                                .distinct()
                                .count()
                        == 1;
        boolean oneDelay = rowsDiffer
                && verdicts.stream().map(Verdict::daysLate).distinct().count() == 1;
        columns.add(split || oneDeadline ? wording.forPrograms() : wording);
        if (own.stream().anyMatch(verdict -> verdict.extendedTo() != null)) {
            boolean extended = own.stream()
                    .allMatch(verdict -> verdict.extendedTo() == null || verdict.movedBy() == DeadlineMove.EXTENSION);
            String heading = extended
                    ? words.say("Hạn sau gia hạn", "Extended to")
                    : words.say("Hạn cuối sau điều chỉnh", "Deadline as moved");
            columns.add(Column.day("deadline", heading, Verdict::extendedTo).withBlankAs("–"));
        }
        columns.add(oneDelay ? column.daysLate().forPrograms() : column.daysLate());
        if (!others.isEmpty()) {
            columns.add(column.succeededBy(40).forPrograms());
        }
        Verdict first = verdicts.get(0);
        String said = caption
                + (oneDeadline && !split ? "; " + uncapitalised(deadlineHeading(own)) + ": " + until(first) : "")
                + (oneDelay ? "; " + late(first) : "");
        return Table.of(id, said, columns, inOrder(verdicts)).numbered();
    }

    private static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The deadline as the plan has it, with what is added in brackets behind a comma. */
    private String until(Verdict verdict) {
        return ADDED.matcher(duties.deadlineAsWorded(verdict.obligation())).replaceFirst(", $1");
    }

    private String late(Verdict verdict) {
        return words.say(
                "quá hạn " + words.counted(verdict.daysLate()) + " ngày", words.days(verdict.daysLate()) + " late");
    }

    private String deadlineHeading(List<Verdict> verdicts) {
        boolean planAlone = verdicts.stream().allMatch(verdict -> lawOf(verdict) == null);
        return planAlone
                ? words.say("Thời hạn theo Kế hoạch", "Deadline under the plan")
                : words.say("Thời hạn quy định", "Deadline");
    }

    /** By agency as letters name them, and what each owes by its day. */
    private List<Verdict> inOrder(List<Verdict> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparing(ReminderText::bearer, agencies.order())
                        .thenComparing(verdict -> verdict.obligation().term().due()))
                .toList();
    }

    @Override
    NamesInEnglish.Quoted quoted() {
        return NamesInEnglish.Quoted.PLAN;
    }
}
