package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** Obligations with who bears them, until when, and how many days that is away. */
final class VerdictTables {
    /** Rows after which a list of one status ends. */
    private static final int SHOWN = 200;

    /** Rows after which the list of all obligations with a date ends. */
    private static final int DATED_SHOWN = 1_000;

    private final List<Verdict> counted;
    private final Wording words;
    private final Agencies agencies;
    private final VerdictColumns column;
    private final LocalDate today;

    /** @param counted what somebody has to answer for */
    VerdictTables(Assessment assessment, List<Verdict> counted, Wording words) {
        this.counted = counted;
        this.words = words;
        this.agencies = new Agencies(assessment.register().directory());
        this.column = new VerdictColumns(
                RepealedClauses.named(assessment.register()),
                assessment.register().directory(),
                words);
        this.today = VietnamTime.dateOf(assessment.asOf());
    }

    /** Everything that stands so, the earliest last day first. */
    List<Block> standing(Status status, String id, String none) {
        List<Verdict> verdicts = counted.stream()
                .filter(verdict -> verdict.status() == status)
                .sorted(byLastDay())
                .toList();
        if (verdicts.isEmpty()) {
            return List.of(Paragraph.of(none));
        }
        List<Verdict> shown = verdicts.subList(0, Math.min(SHOWN, verdicts.size()));
        Column<Verdict> days = status == Status.OVERDUE
                ? daysLate()
                : new Column<>(
                                "daysLeft",
                                words.say("Còn lại (ngày)", "Days left"),
                                Column.Type.COUNT,
                                9,
                                this::daysLeft)
                        .leftOutIfBlank();
        List<Column<Verdict>> columns = columns(shown, List.of(days));
        if (shown.stream().anyMatch(verdict -> !verdict.bearerSucceededBy().isEmpty())) {
            columns.add(column.agencies(
                            "succeededBy",
                            words.say("Đã kết thúc hoạt động; cơ quan tiếp nhận", "Ended; succeeded by"),
                            24,
                            Verdict::bearerSucceededBy)
                    .withBlankAs("–"));
        }
        List<Block> blocks = new ArrayList<>();
        String caption = words.say("Nghĩa vụ ", "Obligations ") + status.label().in(words.locale()) + " ("
                + words.number(verdicts.size()) + ")";
        blocks.add(Table.of(id, caption, columns, shown).numbered());
        LeftOut.note(verdicts.size(), SHOWN, words).ifPresent(blocks::add);
        return blocks;
    }

    /** All obligations with a date, to be searched; what has passed on stands with the successors. */
    List<Block> dated() {
        List<Verdict> verdicts = counted.stream()
                .filter(verdict -> verdict.originalLastDay() != null)
                .sorted(byLastDay())
                .toList();
        List<Verdict> shown = verdicts.subList(0, Math.min(DATED_SHOWN, verdicts.size()));
        Column<Verdict> status =
                Column.coded("status", words.say("Tình trạng", "Status"), 24, verdict -> Statuses.cell(verdict, words));
        List<Column<Verdict>> columns = columns(shown, List.of(status, daysLate()));
        columns.add(column.doneAt(words.say("Hoàn thành lúc", "Done at"), words.say("chưa ghi nhận", "not recorded")));
        List<Block> blocks = new ArrayList<>();
        String caption = words.say(
                "Nghĩa vụ có thời hạn, không kể đã chuyển giao (",
                "Obligations with a date, without those passed on (");
        blocks.add(Table.of("dated", caption + words.number(verdicts.size()) + ")", columns, shown)
                .numbered());
        LeftOut.note(verdicts.size(), DATED_SHOWN, words).ifPresent(blocks::add);
        return blocks;
    }

    /** By last day, then in the order of clauses and of agencies. */
    private Comparator<Verdict> byLastDay() {
        return Comparator.comparing(Verdict::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Verdict::obligation, Comparator.comparing(Obligation::clause))
                .thenComparing(
                        Verdict::obligation,
                        Comparator.comparing(Obligation::bearer, Comparator.nullsLast(agencies.order())))
                .thenComparing(Verdict::obligation, Comparator.comparing(Obligation::period));
    }

    /**
     * Whose, how it stands, until when and what, in this order, because a telephone shows the first columns only. A column
     * that would be empty in all rows is left out.
     */
    private List<Column<Verdict>> columns(List<Verdict> verdicts, List<Column<Verdict>> standing) {
        List<Column<Verdict>> columns = new ArrayList<>();
        columns.add(column.bearer(32));
        columns.addAll(standing);
        columns.add(Column.day("lastDay", words.say("Hạn cuối", "Last day"), Verdict::lastDay));
        if (verdicts.stream().anyMatch(verdict -> verdict.extendedTo() != null)) {
            columns.add(Column.<Verdict>day(
                            "originalLastDay",
                            words.say("Hạn gốc, nếu khác", "Originally, if other"),
                            verdict -> verdict.extendedTo() == null ? null : verdict.originalLastDay())
                    .withBlankAs("–"));
        }
        if (verdicts.stream()
                .anyMatch(verdict -> !verdict.obligation().term().events().isEmpty())) {
            columns.add(Column.<Verdict>coded("events", words.say("Sự kiện", "Event"), 24, this::events)
                    .withBlankAs("–"));
        }
        columns.add(column.clause(7));
        columns.add(column.duty(18));
        columns.add(column.period());
        return columns;
    }

    private Column<Verdict> daysLate() {
        return new Column<>(
                "daysLate",
                words.say("Quá hạn (ngày)", "Days late"),
                Column.Type.COUNT,
                9,
                verdict -> Cell.countOrDash(verdict.daysLate()));
    }

    /** A dash where the event is over: no day is left for it, though the plan gives more time. */
    private Cell daysLeft(Verdict verdict) {
        LocalDate lastDay = verdict.lastDay();
        return verdict.eventOver() != null
                ? Cell.blank("–")
                : Cell.count(lastDay == null ? 0 : lastDay.toEpochDay() - today.toEpochDay());
    }

    /** The events that it is for; of one that is over that it is. */
    private Cell events(Verdict verdict) {
        String over = verdict.eventOver() == null ? "" : words.say(", đã qua", ", over");
        return verdict.obligation()
                .term()
                .eventsInWords()
                .<Cell>map(events -> Cell.coded(events.vi(), words.of(events) + over))
                .orElse(Cell.BLANK);
    }
}
