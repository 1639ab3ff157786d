package vn.childplan.reporting.builder;

import java.util.List;
import java.util.function.Function;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** The columns that every list of obligations begins with: what is owed, by whom, for which period, until when. */
final class ObligationColumns {
    private ObligationColumns() {}

    /**
     * The columns.
     *
     * @param obligation the obligation that a row is about
     */
    static <T> List<Column<T>> of(ObligationRegister register, Wording words, Function<T, Obligation> obligation) {
        Agencies agencies = new Agencies(register.directory());
        Duties duties = new Duties(register.plan(), words);
        return List.of(
                Column.words(
                        "obligation",
                        words.say("Mã nghĩa vụ", "Obligation"),
                        44,
                        row -> obligation.apply(row).id()),
                Column.words(
                        "clause",
                        words.say("Khoản", "Clause"),
                        7,
                        row -> obligation.apply(row).clause().value()),
                Column.words("task", words.say("Nhiệm vụ", "Task"), 60, row -> duties.task(obligation.apply(row))),
                Column.words(
                        "order",
                        words.say("Văn bản giao", "Ordered by"),
                        14,
                        row -> obligation.apply(row).term().plan().value()),
                Column.coded("duty", words.say("Nghĩa vụ", "Duty"), 18, row -> duties.duty(obligation.apply(row))),
                Column.coded("role", words.say("Vai trò", "Role"), 11, row -> duties.role(obligation.apply(row))),
                Column.coded(
                        "bearer", words.say("Cơ quan", "Agency"), 32, row -> agencies.bearer(obligation.apply(row))),
                Column.several(
                        "leads",
                        words.say("Chủ trì", "Lead"),
                        32,
                        row -> agencies.cell(duties.leads(obligation.apply(row)))),
                Column.words(
                        "coordinating",
                        words.say("Phối hợp", "Coordinating"),
                        40,
                        row -> duties.coordinating(obligation.apply(row))),
                Column.words(
                        "period",
                        words.say("Kỳ", "Period"),
                        9,
                        row -> obligation.apply(row).period().toString()),
                Column.words(
                        "wording",
                        words.say("Thời hạn ghi", "Deadline"),
                        22,
                        row -> words.deadline(obligation.apply(row).deadline())));
    }
}
