package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * Bảng phân công: a row for every clause that binds somebody on a day, a column for every agency that it binds, and in
 * between a letter for the part the agency has. Agencies that have ended by then are left out: what they still owe is
 * theirs, but no task any more.
 *
 * <p>Where more than 10 agencies of one kind are bound, as 13 districts and 170 communes are, they
 * share a column, with how many of them have the part where not all do; {@link #expanded} gives each its own.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ResponsibilityMatrix implements ReportBuilder {
    private static final int MOST_OF_A_KIND = 10;

    private final PlanUnderRules plan;
    private final ObligationRegister register;
    private final LocalDate day;
    private final int mostOfAKind;

    private ResponsibilityMatrix(PlanUnderRules plan, LocalDate day, int mostOfAKind) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.register = plan.register();
        this.day = Objects.requireNonNull(day, "day");
        this.mostOfAKind = mostOfAKind;
    }

    /** The parts on a day. */
    public static ResponsibilityMatrix of(PlanUnderRules plan, LocalDate day) {
        return new ResponsibilityMatrix(plan, day, MOST_OF_A_KIND);
    }

    /** With a column for every agency, however many there are. */
    public ResponsibilityMatrix expanded() {
        return new ResponsibilityMatrix(plan, day, Integer.MAX_VALUE);
    }

    /** With one column for a kind of which more than so many agencies are bound. */
    public ResponsibilityMatrix atMostOfAKind(int agencies) {
        return new ResponsibilityMatrix(plan, day, agencies);
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        DocumentNumber number = register.plan().number();
        MatrixRows rows = MatrixRows.on(day, register, mostOfAKind);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.note(legend(rows, words)));
        ClauseMark.note(rows.rows().stream().map(row -> row.term().clause()), words)
                .ifPresent(blocks::add);
        int summary = blocks.size();
        blocks.add(table(rows, words));
        MissingAgencies.note(plan, words).ifPresent(blocks::add);
        String title = words.say(
                "Bảng phân công thực hiện Kế hoạch số " + number + " (tại thời điểm ngày " + words.date(day) + ")",
                "Responsibilities under " + PlanSubject.inTitle(register.plan(), words) + ", on " + words.date(day));
        Report report = Report.of(
                Report.nameOf("matrix", number.value(), day.toString()),
                locale,
                title,
                PlanProvenance.of(number, plan.rules().name()),
                NamesInEnglish.explained(summary, words, title, blocks, NamesInEnglish.Quoted.PLAN));
        return AmendedNote.on(report, register);
    }

    /** What the letters stand for, and the numbers that the table has. */
    private static String legend(MatrixRows rows, Wording words) {
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            parts.add(part.letter(words) + " = " + part.label(words));
        }
        return String.join("; ", parts)
                + "."
                + (rows.isAnyPartOfSome()
                        ? words.say(
                                " Số sau chữ cái là số cơ quan của nhóm được giao, khi không phải toàn bộ nhóm.",
                                " A number after a letter is how many of the group have that part, if not all have.")
                        : "")
                + (rows.holders().stream().anyMatch(MatrixRows.Holder::isGroup)
                        ? words.say(
                                " Số trong ngoặc là số cơ quan của nhóm theo danh mục cơ quan.",
                                " A number in brackets is how many agencies of the group the directory has.")
                        : "");
    }

    /** A report that standing law adds has no name by the plan, but the words that order it. */
    private static String task(DutyTerm term, Duties duties) {
        return term.law() == null ? duties.brief(term.clause()) : duties.wording(term.clause());
    }

    private Table<MatrixRows.Row> table(MatrixRows rows, Wording words) {
        Duties duties = new Duties(RepealedClauses.named(register), words);
        List<Column<MatrixRows.Row>> columns = new ArrayList<>();
        columns.add(Column.words(
                "clause",
                words.say("Mục, khoản", "Clause"),
                7,
                row -> words.of(row.term().clauseInTables())));
        columns.add(Column.words("task", words.say("Nhiệm vụ", "Task"), 40, row -> task(row.term(), duties)));
        for (MatrixRows.Holder holder : rows.holders()) {
            columns.add(Column.several(rows.key(holder), holder.heading(words), 6, row -> row.cell(holder, words)));
        }
        return Table.of("matrix", words.say("Phần việc của từng cơ quan", "Parts of each agency"), columns, rows.rows())
                .numbered();
    }
}
