package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;

/** The whole words of the clauses that a list of obligations names in short, each once. */
final class TaskTexts {
    private TaskTexts() {}

    /** Of a reporting regime its text: its first line is a heading that says only that there are reports. */
    private static String inFull(Plan plan, Obligation owed, Duties duties) {
        return plan.clause(owed.clause())
                .filter(ReportingDuty.class::isInstance)
                .map(regime -> ((ReportingDuty) regime).wording())
                .filter(wording -> !wording.isBlank())
                .orElseGet(() -> duties.task(owed));
    }

    /** The table; none if the list shows no short names. */
    static List<Block> of(
            Plan plan,
            AgencyDirectory directory,
            Wording words,
            Stream<Obligation> listed,
            List<? extends Column<?>> columns) {
        if (columns.stream().noneMatch(column -> column.key().equals(ObligationColumns.TASK_TITLE))) {
            return List.of();
        }
        Map<ClauseRef, Obligation> first = new HashMap<>();
        listed.forEach(obligation -> first.putIfAbsent(obligation.clause(), obligation));
        SortedMap<ClauseRef, Obligation> clauses = new TreeMap<>(first);
        if (clauses.isEmpty()) {
            return List.of();
        }
        Duties duties = new Duties(plan, words);
        ObligationColumns<Obligation> column = new ObligationColumns<>(plan, directory, words, owed -> owed);
        List<Column<Obligation>> shown = new ArrayList<>();
        shown.add(column.clause(7));
        shown.add(Column.words(
                "task", words.say("Nhiệm vụ (toàn văn)", "Task (in full)"), 60, owed -> inFull(plan, owed, duties)));
        shown.add(column.leads(24).leftOutIfBlank());
        shown.add(Column.<Obligation>words(
                        "coordinating", words.say("Phối hợp", "Coordinating"), 30, duties::coordinating)
                .leftOutIfBlank());
        return List.of(Table.of(
                        "tasks",
                        words.say("Toàn văn các nhiệm vụ", "Tasks in full"),
                        shown,
                        List.copyOf(clauses.values()))
                .explaining());
    }
}
