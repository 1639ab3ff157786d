package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * Danh mục nghĩa vụ: who owes what by when, before anything is judged. On a day it is who owes it then; without one, who
 * owes it in the end.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class RegisterList implements ReportBuilder {
    private final ObligationRegister register;
    private final String ruleSet;
    private final @Nullable LocalDate day;
    private final Predicate<Obligation> which;
    private final ColumnChoice<Obligation> choice;

    private RegisterList(
            ObligationRegister register,
            String ruleSet,
            @Nullable LocalDate day,
            Predicate<Obligation> which,
            ColumnChoice<Obligation> choice) {
        this.register = Objects.requireNonNull(register, "register");
        this.ruleSet = ruleSet;
        this.day = day;
        this.which = Objects.requireNonNull(which, "which");
        this.choice = choice;
    }

    /** Who owes what in the end. */
    public static RegisterList of(PlanUnderRules plan) {
        return new RegisterList(plan.register(), plan.rules().name(), null, obligation -> true, ColumnChoice.all());
    }

    /** Who owes what on a day: without what comes later, and without what has passed on. */
    public RegisterList on(LocalDate date) {
        return new RegisterList(register, ruleSet, Objects.requireNonNull(date, "date"), which, choice);
    }

    /** Of some obligations. */
    public RegisterList only(Predicate<Obligation> wanted) {
        return new RegisterList(register, ruleSet, day, which.and(wanted), choice);
    }

    /**
     * With just these columns, in this order, before those of one's own.
     *
     * @throws IllegalArgumentException when the report is made, if there is no such column; the message lists all
     */
    public RegisterList columns(String... keys) {
        return new RegisterList(register, ruleSet, day, which, choice.just(keys));
    }

    /** With a column of one's own at the right. */
    public RegisterList with(Column<Obligation> column) {
        return new RegisterList(register, ruleSet, day, which, choice.with(column));
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = register.plan();
        String title = words.say("Danh mục nghĩa vụ theo Kế hoạch số ", "Obligations under plan ") + plan.number();
        Report report = Report.of(
                Report.nameOf("register", plan.number().value(), day == null ? "" : day.toString()),
                locale,
                day == null
                        ? title
                        : words.say(
                                title + " (tại thời điểm ngày " + words.date(day) + ")",
                                title + ", on " + words.date(day)),
                PlanProvenance.of(plan.number(), ruleSet),
                blocks(words));
        return AmendedNote.on(report, register);
    }

    private List<Block> blocks(Wording words) {
        List<Obligation> owed = (day == null ? register.owed() : register.owedOn(day))
                .stream().filter(which).toList();
        List<Column<Obligation>> columns = choice.from(columns(words));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.note(note(words)));
        blocks.add(Table.of("register", words.say("Từng nghĩa vụ", "Obligation by obligation"), columns, owed)
                .numbered());
        blocks.addAll(Successions.of(register.directory(), words, owed, choice));
        blocks.addAll(TaskTexts.of(register.plan(), register.directory(), words, owed.stream(), columns));
        return blocks;
    }

    private String note(Wording words) {
        return day == null
                ? words.say(
                        "Cơ quan kết thúc hoạt động trước hạn không có trong danh sách; nghĩa vụ đứng tên cơ quan tiếp"
                                + " nhận.",
                        "An agency that ends before the deadline is not listed; its successors are listed in its"
                                + " place.")
                : words.say(
                        "Cơ quan có nghĩa vụ vào ngày " + words.date(day) + "; cơ quan tiếp nhận nêu ở bảng cuối.",
                        "Agencies that owe an obligation on " + words.date(day)
                                + "; the last tables name their successors.");
    }

    private List<Column<Obligation>> columns(Wording words) {
        Agencies agencies = new Agencies(register.directory());
        ObligationColumns<Obligation> column =
                new ObligationColumns<>(register.plan(), register.directory(), words, obligation -> obligation);
        List<Column<Obligation>> columns = new ArrayList<>(column.all());
        columns.addAll(List.of(
                Column.<Obligation>day(
                                "opens",
                                words.say("Từ ngày", "From"),
                                o -> o.term().opens())
                        .forPrograms(),
                Column.<Obligation>day("deadline", words.say("Hạn cuối", "Last day"), Obligation::lastDay)
                        .withBlankAs("–"),
                Column.<Obligation>coded(
                                "addressee",
                                words.say("Gửi", "To"),
                                11,
                                o -> agencies.cell(o.term().addressee()))
                        .withBlankAs("–")
                        .leftOutIfUniform(),
                Column.<Obligation>coded(
                                "channel",
                                words.say("Qua", "Through"),
                                11,
                                o -> agencies.cell(o.term().channel()))
                        .withBlankAs("–")
                        .leftOutIfUniform(),
                Column.<Obligation>words(
                                "party",
                                words.say("Lời văn", "In the words of the plan"),
                                32,
                                o -> o.term().party().wording())
                        .forPrograms(),
                column.agencies(
                                "takenOverFrom",
                                words.say("Nhận từ", "Taken over from"),
                                32,
                                o -> o.tenure().predecessors())
                        .forPrograms(),
                Column.<Obligation>day(
                                "takenOverOn",
                                words.say("Nhận ngày", "Taken over on"),
                                o -> o.tenure().takenOverOn())
                        .forPrograms(),
                Column.<Obligation>day(
                                "bearerEndsOn",
                                words.say("Kết thúc hoạt động ngày", "Agency ends on"),
                                o -> o.tenure().bearerEndsOn())
                        .forPrograms(),
                column.agencies(
                                "successors",
                                words.say("Cơ quan tiếp nhận", "Successors"),
                                32,
                                o -> o.tenure().successors())
                        .forPrograms(),
                Column.<Obligation>coded("force", words.say("Tính chất", "Nature"), 8, o -> force(o, words))
                        .leftOutIfUniform()));
        return columns;
    }

    private static Cell force(Obligation obligation, Wording words) {
        return switch (obligation.term().force()) {
            case ORDER -> Cell.coded("ORDER", words.say("giao", "ordered"));
            case REQUEST -> Cell.coded("REQUEST", words.say("đề nghị", "requested"));
        };
    }
}
