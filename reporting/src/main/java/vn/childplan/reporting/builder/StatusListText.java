package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** The list of how obligations stand, in one language. */
final class StatusListText {
    /** A longer list is not printed row by row. */
    private static final int PRINTED = 200;

    private final Assessment assessment;
    private final Wording words;
    private final Plan plan;
    private final AgencyDirectory directory;
    private final LocalDate today;
    private final ColumnChoice<Verdict> choice;
    /** What somebody has to answer for on the day. */
    private final List<Verdict> listed;
    /** What has gone over to others. */
    private final List<Verdict> passedOn;
    /** What will come to its bearer by a handover that has not taken place. */
    private final List<Verdict> toCome;
    /** The agency that bears all of it; null if there are several. */
    private final @Nullable AgencyId only;

    /** Whether it is of everything, or of all that one agency has: of a choice nobody asks what is not in it. */
    private final boolean isWhole;

    private final boolean anyLate;
    private final SharedResults shared;
    private final StatusInPrint print;

    StatusListText(Assessment assessment, List<Verdict> all, ColumnChoice<Verdict> choice, Locale locale) {
        this.assessment = assessment;
        this.words = Wording.in(locale);
        this.plan = RepealedClauses.named(assessment.register());
        this.directory = assessment.register().directory();
        this.today = VietnamTime.dateOf(assessment.asOf());
        this.choice = choice;
        this.toCome = those(all, Standings::isToCome);
        this.passedOn = those(all, verdict -> !Standings.isToCome(verdict) && isPassedOn(verdict));
        this.listed = those(all, verdict -> !Standings.isToCome(verdict) && !isPassedOn(verdict));
        this.only = onlyBearer(all);
        this.isWhole = only != null || all.size() == assessment.verdicts().size();
        this.shared = new SharedResults(all);
        this.print = new StatusInPrint(plan, directory, shared, words);
        this.anyLate = listed.stream().anyMatch(verdict -> verdict.daysLate() > 0);
    }

    private static List<Verdict> those(List<Verdict> verdicts, Predicate<Verdict> which) {
        return verdicts.stream().filter(which).toList();
    }

    private static boolean isPassedOn(Verdict verdict) {
        return verdict.status() == Status.TRANSFERRED;
    }

    private static @Nullable AgencyId onlyBearer(List<Verdict> verdicts) {
        List<Optional<AgencyId>> bearers = verdicts.stream()
                .map(verdict -> Optional.ofNullable(verdict.obligation().bearer()))
                .distinct()
                .limit(2)
                .toList();
        return bearers.size() == 1 ? bearers.get(0).orElse(null) : null;
    }

    Report report() {
        List<Column<Verdict>> columns = namesApart().in(choice.from(columns()));
        List<Block> blocks = new ArrayList<>();
        List<Block> summary =
                new ArrayList<>(List.of(new StatusSummary(assessment, listed, passedOn.size(), words).figures()));
        if (anyLate) {
            summary.add(note());
        }
        if (isWhole) {
            new LapsedNote(assessment, only, words).note().ifPresent(summary::add);
        }
        nothingYet().ifPresent(summary::add);
        ClauseMark.note(
                        Stream.concat(listed.stream(), passedOn.stream())
                                .map(verdict -> verdict.obligation().clause()),
                        columns,
                        words)
                .ifPresent(summary::add);
        blocks.add(table(columns));
        if (!passedOn.isEmpty()) {
            blocks.add(passedOn(columns));
        }
        blocks.addAll(TaskTexts.of(
                plan,
                directory,
                words,
                Stream.concat(listed.stream(), passedOn.stream()).map(Verdict::obligation),
                columns));
        Section first = Section.of(words.say("Tóm tắt", "Summary"), summary);
        Report report = Report.of(
                Report.nameOf("status", plan.number().value()),
                words.locale(),
                title(),
                PlanProvenance.of(assessment),
                NamesInEnglish.explainedInSummary(
                        first, words, title(), blocks, NamesInEnglish.Quoted.PLAN_AND_RECORDS));
        return IncompleteNotice.on(AmendedNote.on(report, assessment.register()), assessment);
    }

    private String title() {
        String what = words.say("Danh mục theo dõi thực hiện ", "Status of ") + PlanSubject.inTitle(plan, words);
        return only == null ? what : what + " – " + directory.nameOf(only);
    }

    private NamesApart namesApart() {
        Set<AgencyId> named = new TreeSet<>();
        Stream.concat(listed.stream(), passedOn.stream()).forEach(verdict -> {
            Optional.ofNullable(verdict.obligation().bearer()).ifPresent(named::add);
            named.addAll(verdict.transferredTo());
        });
        return new NamesApart(directory, named, today, words);
    }

    private Paragraph note() {
        return Paragraph.note(words.say(
                "Số ngày quá hạn tính theo ngày lịch, từ hạn cuối, đã tính gia hạn và tạm hoãn.",
                "Days late are calendar days after the last permitted day, with extensions and suspensions"
                        + " taken into account."));
    }

    /** Of an agency that is not there yet: from when on it has something to do. */
    private Optional<Block> nothingYet() {
        if (!listed.isEmpty() || !passedOn.isEmpty()) {
            return Optional.empty();
        }
        String from = toCome.stream()
                .flatMap(verdict ->
                        Stream.ofNullable(verdict.obligation().tenure().takenOverOn()))
                .min(LocalDate::compareTo)
                .map(day -> words.say(
                        " " + words.number(toCome.size()) + " nghĩa vụ được tiếp nhận từ ngày " + words.date(day) + ".",
                        " " + words.number(toCome.size()) + " will be taken over from " + words.date(day) + " on."))
                .orElse("");
        return Optional.of(Paragraph.of(words.say(
                        "Không có nghĩa vụ nào tại thời điểm ngày " + words.date(today) + ".",
                        "There is no obligation on " + words.date(today) + ".")
                + from));
    }

    private Table<Verdict> table(List<Column<Verdict>> columns) {
        Table<Verdict> whole = Table.of("status", words.say("Tình hình thực hiện", "Status"), columns, listed)
                .numbered();
        if (listed.isEmpty() && choice.keys().isEmpty()) {
            return whole.printedAs(List.of());
        }
        return isPrintedWhole(listed) ? whole : whole.printedAs(print.blocks(listed, columns));
    }

    /** Who asks for columns gets the list that was asked for. */
    private boolean isPrintedWhole(List<Verdict> rows) {
        return rows.size() <= PRINTED || !choice.keys().isEmpty();
    }

    static boolean isDated(Verdict verdict) {
        return verdict.lastDay() != null || verdict.originalLastDay() != null;
    }

    private Table<Verdict> passedOn(List<Column<Verdict>> columns) {
        String caption = words.say("Nghĩa vụ đã chuyển giao", "Obligations passed on");
        Table<Verdict> table = Table.of(
                        "passed-on", caption, choice.keys().isEmpty() ? withoutWhatIsSaid(columns) : columns, passedOn)
                .numbered();
        return isPrintedWhole(passedOn) ? table : table.printedAs(print.passedOn(passedOn, columns, caption));
    }

    /** For readers without what is said of each in the list or is the same of all. */
    private static List<Column<Verdict>> withoutWhatIsSaid(List<Column<Verdict>> columns) {
        return columns.stream()
                .map(column -> switch (column.key()) {
                    case ObligationColumns.TASK_TITLE -> column.forPrograms();
                    case "status", "daysLate" -> column.leftOutIfUniform();
                    default -> column;
                })
                .toList();
    }

    /** For people without what no row has, a day, a delay, and without the agency that the title names. */
    private List<Column<Verdict>> columns() {
        VerdictColumns column = new VerdictColumns(plan, directory, words);
        List<Column<Verdict>> columns = new ArrayList<>();
        for (Column<Verdict> each : column.all()) {
            columns.add(only != null && each.key().equals("bearer") ? each.forPrograms() : each);
        }
        columns.addAll(List.of(
                column.originalDeadline().forPrograms(),
                column.deadline(words.say("Hạn cuối", "Last day"))
                        .withBlankAs("–")
                        .leftOutIfBlank(),
                new Column<Verdict>(
                                "doneAt", words.say("Hoàn thành lúc", "Done at"), Column.Type.MOMENT, 17, this::doneAt)
                        .leftOutIfBlank(),
                Column.<Verdict>words("result", words.say("Văn bản kết quả", "Document"), 18, Duties::document)
                        .withBlankAs("–")
                        .forPrograms(),
                Column.<Verdict>words("recorded", words.say("Kết quả ghi nhận", "Recorded"), 26, this::recorded)
                        .withBlankAs("–")
                        .leftOutIfBlank(),
                Column.coded("status", words.say("Tình trạng", "Status"), 15, this::status),
                anyLate ? column.daysLate() : column.daysLate().forPrograms(),
                column.daysLateOriginally(),
                column.agencies("transferredTo", words.say("Đã chuyển cho", "Passed on to"), 44, Verdict::transferredTo)
                        .leftOutIfBlank()));
        return columns;
    }

    /** What goes on through the year is not done at a time: there a dash does not say that something is missing. */
    private Cell doneAt(Verdict verdict) {
        Cell at = Cell.moment(verdict.fulfilledAt());
        return at.equals(Cell.BLANK)
                ? Cell.blank(isDated(verdict) ? words.say("chưa ghi nhận", "not recorded") : "–")
                : at;
    }

    /** What is recorded, or beside which duty of the clause it is told; of a difficulty nobody has reported which it is. */
    private @Nullable String recorded(Verdict verdict) {
        Verdict first = shared.first(verdict);
        if (!first.equals(verdict)) {
            String duty = words.of(first.obligation().duty().label());
            return words.say(
                    "ghi nhận chung với nghĩa vụ “" + duty + "” của khoản",
                    "recorded with “" + duty + "” of the clause");
        }
        String unreported = Difficulties.unreported(verdict, words);
        return unreported.isEmpty() ? Results.recorded(verdict, words) : unreported;
    }

    /** Of a report whether it was sent: it is not completed, and nobody is working on it for all that is known. */
    private Cell status(Verdict verdict) {
        Cell.Coded cell = Statuses.cell(verdict, words);
        return new Cell.Coded(cell.code(), label(verdict, words), cell.tone());
    }

    /** How it stands, in the words of its row. */
    static String label(Verdict verdict, Wording words) {
        return isReport(verdict) ? ofReport(verdict, words) : StandingWords.of(verdict, words);
    }

    private static boolean isReport(Verdict verdict) {
        return verdict.obligation().duty() == DutyKind.REPORT && verdict.lastDay() != null;
    }

    private static String ofReport(Verdict verdict, Wording words) {
        return switch (verdict.wording()) {
            case MET -> words.say("gửi đúng hạn", "sent in time");
            case MET_LATE -> words.say("gửi quá hạn", "sent late");
            case IN_TIME -> words.say("chưa gửi, còn trong hạn", "not sent, not due yet");
            case DUE_SOON -> words.say("chưa gửi, sắp đến hạn", "not sent, due soon");
            case OVERDUE -> words.say("chưa gửi, quá hạn", "not sent, overdue");
            case NOT_OPEN,
                    NOT_ARISEN,
                    DONE,
                    REPORTED,
                    UNREPORTED,
                    LEFT_UNREPORTED,
                    ACTIVITY_RECORDED,
                    NO_DEADLINE,
                    SUSPENDED,
                    WAIVED,
                    TRANSFERRED,
                    UNDETERMINED,
                    NOTHING_RECORDED -> words.of(verdict.label());
        };
    }
}
