package vn.childplan.reporting.drafting;

import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;

/**
 * The columns that say what is owed, by whom, for which period, until when: {@link #all()} begin every list of obligations,
 * and other tables take some of them. The keys of the columns are permanent. Immutable and safe to share between
 * threads.
 *
 * @param <T> what a row is about
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public class ObligationColumns<T> {
    /** The key of the column with the short name of the task. */
    public static final String TASK_TITLE = "taskTitle";

    final Wording words;
    private final Agencies agencies;
    private final Duties duties;
    private final Function<T, Obligation> obligation;

    /**
     * Columns of rows that are about one obligation each.
     *
     * @param obligation that of a row
     */
    public ObligationColumns(Plan plan, AgencyDirectory directory, Wording words, Function<T, Obligation> obligation) {
        this.words = words;
        this.agencies = new Agencies(directory);
        this.duties = new Duties(plan, words);
        this.obligation = obligation;
    }

    /**
     * All of them, in the order in which lists show them. Documents for people leave out what the plan itself says of a clause
     * (who leads it, who coordinates), the ids, and what all rows have in common; the role stands with the duty, of which it
     * mostly says the same.
     */
    public final List<Column<T>> all() {
        return List.of(
                words("obligation", words.say("Mã nghĩa vụ", "Obligation"), 44, Obligation::id)
                        .forPrograms(),
                clause(7),
                words("task", words.say("Nhiệm vụ (toàn văn)", "Task (in full)"), 60, duties::task)
                        .forPrograms(),
                words(TASK_TITLE, words.say("Nhiệm vụ", "Task"), 48, duties::title)
                        .onScreen(),
                words(
                                "order",
                                words.say("Văn bản giao", "Ordered by"),
                                14,
                                owed -> owed.term().orderedBy().value())
                        .leftOutIfUniform(),
                Column.coded(
                        "duty",
                        words.say("Nghĩa vụ", "Obligation"),
                        16,
                        row -> duties.dutyWithRole(obligation.apply(row))),
                Column.<T>coded("role", words.say("Vai trò", "Role"), 9, row -> duties.role(obligation.apply(row)))
                        .forPrograms(),
                bearer(30),
                leads(32).forPrograms(),
                words("coordinating", words.say("Phối hợp", "Coordinating"), 40, duties::coordinating)
                        .forPrograms(),
                period(),
                words("wording", words.say("Thời hạn theo kế hoạch", "Deadline"), 16, this::until)
                        .forPrograms(),
                words("term", words.say("Thời hạn theo kế hoạch", "Deadline"), 16, this::inShort));
    }

    /** Without what the task in full has: a sentence of the plan that names no date, and an event that gives none. */
    private String inShort(Obligation owed) {
        return owed.deadline().kind() == Deadline.Kind.WITHIN
                ? until(owed)
                : duties.times().timeInShort(owed);
    }

    /** The deadline in words, a window of days as the plan words it; and the events that it is for. */
    private String until(Obligation owed) {
        String events = owed.term().eventsInWords().map(words::of).orElse("");
        if (owed.deadline().kind() == Deadline.Kind.WITHIN) {
            return duties.times().window(owed, events);
        }
        String until = duties.times().time(owed);
        if (events.isEmpty()) {
            return until;
        }
        return until.endsWith(")")
                ? until.substring(0, until.length() - 1) + "; " + events + ")"
                : until + " (" + events + ")";
    }

    /** The clause that orders it. */
    public final Column<T> clause(int width) {
        return words(
                "clause",
                words.say("Mục, khoản", "Clause"),
                width,
                owed -> words.of(owed.term().clauseInTables()));
    }

    /** What kind of duty it is. */
    public final Column<T> duty(int width) {
        return Column.coded(
                "duty", words.say("Nghĩa vụ", "Obligation"), width, row -> duties.duty(obligation.apply(row)));
    }

    /** Who bears it. */
    public final Column<T> bearer(int width) {
        return Column.coded(
                "bearer", words.say("Cơ quan", "Agency"), width, row -> agencies.bearer(obligation.apply(row)));
    }

    /** The agencies that lead its task; blank outside the tasks. */
    public final Column<T> leads(int width) {
        return Column.several(
                "leads", words.say("Chủ trì", "Lead"), width, row -> duties.leads(obligation.apply(row), agencies));
    }

    /** The period as officials name it; programs read its short form, {@code 2025-H1}. */
    public final Column<T> period() {
        return Column.coded("period", words.say("Kỳ", "Period"), 16, row -> {
            ReportingPeriod period = obligation.apply(row).period();
            return Cell.coded(period.toString(), words.of(TimeFormat.period(period)));
        });
    }

    /** A column of agencies. */
    public final Column<T> agencies(String key, String heading, int width, Function<T, List<AgencyId>> ids) {
        return Column.several(key, heading, width, row -> agencies.cell(ids.apply(row)));
    }

    private Column<T> words(String key, String heading, int width, Function<Obligation, @Nullable String> text) {
        return Column.words(key, heading, width, row -> text.apply(obligation.apply(row)));
    }
}
