package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
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
        List<Obligation> owed = (day == null ? register.owed() : register.owedOn(day))
                .stream().filter(which).toList();
        AgencyId only = onlyBearer(owed);
        String title = words.say("Danh mục nghĩa vụ theo ", "Obligations under ")
                + PlanSubject.inTitle(plan, words)
                + (only == null ? "" : " – " + register.directory().nameOf(only));
        Report report = Report.of(
                Report.nameOf("register", plan.number().value(), day == null ? "" : day.toString()),
                locale,
                day == null
                        ? title
                        : words.say(
                                title + " (tại thời điểm ngày " + words.date(day) + ")",
                                title + ", on " + words.date(day)),
                PlanProvenance.of(plan.number(), ruleSet),
                blocks(title, owed, only, words));
        return AmendedNote.on(report, register);
    }

    private List<Block> blocks(String title, List<Obligation> owed, @Nullable AgencyId only, Wording words) {
        NamesApart names = namesApart(owed, words);
        List<Column<Obligation>> columns = names.in(choice.from(columns(only, words)));
        List<Block> successions = Successions.of(register.directory(), words, names, owed, day, choice);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(counted(owed, words)));
        String note = note(successions, words);
        if (!note.isEmpty()) {
            blocks.add(Paragraph.note(note));
        }
        ClauseMark.note(owed.stream().map(Obligation::clause), columns, words).ifPresent(blocks::add);
        int summary = blocks.size();
        blocks.add(Table.of("register", words.say("Danh mục nghĩa vụ", "Obligations"), columns, owed)
                .numbered());
        blocks.addAll(successions);
        blocks.addAll(
                TaskTexts.of(RepealedClauses.named(register), register.directory(), words, owed.stream(), columns));
        return NamesInEnglish.explained(summary, words, title, blocks, NamesInEnglish.Quoted.PLAN);
    }

    private NamesApart namesApart(List<Obligation> owed, Wording words) {
        Set<AgencyId> named = new TreeSet<>();
        for (Obligation each : owed) {
            Optional.ofNullable(each.bearer()).ifPresent(named::add);
            named.addAll(each.tenure().predecessors());
            if (Successions.isDecided(register.directory(), each, day)) {
                named.addAll(each.tenure().successors());
            }
        }
        return new NamesApart(register.directory(), named, day, words);
    }

    /** How many there are, and what nobody known bears: those are in no count by agency. */
    private static String counted(List<Obligation> owed, Wording words) {
        List<Obligation> open =
                owed.stream().filter(each -> each.bearer() == null).toList();
        String who = UnknownBearers.of(open).quoted();
        String without = open.isEmpty()
                ? ""
                : words.say(
                        ", kể cả " + words.counted(open.size()) + " nghĩa vụ chưa xác định được cơ quan (" + who + ")",
                        ", of which " + words.number(open.size()) + " have no bearer yet (" + who + ")");
        return words.say("Số nghĩa vụ: ", "Obligations: ") + words.number(owed.size()) + without + ".";
    }

    /** Without a day those who end are not listed; on a day the tables that tell who took over are named, where there are any. */
    private String note(List<Block> successions, Wording words) {
        if (day == null) {
            return words.say(
                    "Cơ quan kết thúc hoạt động trước hạn không có trong danh sách; nghĩa vụ đứng tên cơ quan tiếp nhận.",
                    "An agency that ends before the deadline is not listed; its successors are listed in its place.");
        }
        String tables = successions.stream()
                .map(block -> "“" + ((Table<?>) block).caption() + "”")
                .collect(Collectors.joining(words.say(" và ", " and ")));
        return tables.isEmpty()
                ? ""
                : words.say(
                        "Việc bàn giao, tiếp nhận nhiệm vụ nêu ở bảng " + tables + ".",
                        "Who takes over from whom: see the table " + tables + ".");
    }

    /** The agency that bears all of it; null if there are several. */
    private static @Nullable AgencyId onlyBearer(List<Obligation> owed) {
        return owed.stream().map(Obligation::bearer).distinct().count() == 1
                ? owed.get(0).bearer()
                : null;
    }

    /** For people without the agency that the title names. */
    private List<Column<Obligation>> columns(@Nullable AgencyId only, Wording words) {
        Agencies agencies = new Agencies(register.directory());
        ObligationColumns<Obligation> column = new ObligationColumns<>(
                RepealedClauses.named(register), register.directory(), words, obligation -> obligation);
        List<Column<Obligation>> columns = new ArrayList<>();
        for (Column<Obligation> each : column.all()) {
            columns.add(only != null && each.key().equals("bearer") ? each.forPrograms() : each);
        }
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
                        .forPrograms(),
                Column.<Obligation>coded(
                                "channel",
                                words.say("Qua", "Through"),
                                11,
                                o -> agencies.cell(o.term().channel()))
                        .withBlankAs("–")
                        .forPrograms(),
                Column.<Obligation>words("sentTo", words.say("Nơi gửi", "Sent to"), 18, o -> sentTo(o, agencies, words))
                        .withBlankAs("–")
                        .leftOutIfBlank(),
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
                        .forPrograms()));
        return columns;
    }

    /** To whom, and through whom: "UBND tỉnh (qua Sở Y tế)". */
    private static @Nullable String sentTo(Obligation obligation, Agencies agencies, Wording words) {
        AgencyId addressee = obligation.term().addressee();
        AgencyId channel = obligation.term().channel();
        if (addressee == null) {
            return null;
        }
        return agencies.name(addressee)
                + (channel == null ? "" : words.say(" (qua ", " (through ") + agencies.name(channel) + ")");
    }

    private static Cell force(Obligation obligation, Wording words) {
        return switch (obligation.term().force()) {
            case ORDER -> Cell.coded("ORDER", words.say("giao", "ordered"));
            case REQUEST -> Cell.coded("REQUEST", words.say("đề nghị", "requested"));
        };
    }
}
