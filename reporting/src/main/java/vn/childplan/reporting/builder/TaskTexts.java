package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.PlanDuty;

/** The whole words of the clauses that a list of obligations names in short, each once. */
final class TaskTexts {
    private static final Cell NOBODY = Cell.blank("–");

    private TaskTexts() {}

    /** Of a reporting regime its text: its first line is a heading that says only that there are reports. */
    private static String inFull(Plan plan, Obligation owed, Duties duties) {
        return plan.clause(owed.clause())
                .filter(ReportingDuty.class::isInstance)
                .map(regime -> ((ReportingDuty) regime).wording())
                .filter(wording -> !wording.isBlank())
                .orElseGet(() -> duties.task(owed));
    }

    private static Stream<PlanDuty> given(Obligation owed, Map<ClauseRef, List<PlanDuty>> given, boolean coordinating) {
        List<PlanDuty> all = given.getOrDefault(owed.clause(), List.of());
        return all.stream()
                .filter(duty -> (duty.role() == Role.COORDINATING) == coordinating)
                .filter(duty -> coordinating || all.stream().noneMatch(other -> isPrepared(duty, other)));
    }

    /** Whether the words have another prepare it: "tham mưu UBND tỉnh báo cáo Bộ Y tế" (IV.1) names UBND tỉnh in the task of Sở Y tế. */
    private static boolean isPrepared(PlanDuty duty, PlanDuty other) {
        return other.role() != Role.COORDINATING
                && other.wording().length() > duty.wording().length()
                && other.wording().contains(duty.wording())
                && duty.bearers().stream().anyMatch(party -> duty.wording().startsWith(party.wording()));
    }

    /** "Sở Nội vụ, các sở, ban, ngành …": the agency alone would be less than the plan says. */
    private static boolean namesGroups(Stream<PlanDuty> given) {
        return given.flatMap(duty -> duty.bearers().stream()).anyMatch(party -> party.agency() == null);
    }

    /** Whom a clause names, in its own words where it is a group; a dash if it names nobody. */
    private static Cell named(Stream<PlanDuty> given, Agencies agencies) {
        String named = given.flatMap(duty -> duty.bearers().stream())
                .map(party -> party.agency() == null ? party.wording() : agencies.name(party.agency()))
                .distinct()
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? NOBODY : Cell.blank(named);
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
        List<Obligation> owing = listed.toList();
        ClauseTerms terms = new ClauseTerms(owing);
        owing.forEach(obligation -> first.putIfAbsent(obligation.clause(), obligation));
        SortedMap<ClauseRef, Obligation> clauses = new TreeMap<>(first);
        if (clauses.isEmpty()) {
            return List.of();
        }
        Duties duties = new Duties(plan, words);
        ObligationColumns<Obligation> column = new ObligationColumns<>(plan, directory, words, owed -> owed);
        List<Column<Obligation>> shown = new ArrayList<>();
        shown.add(Column.words(
                "clause",
                words.say("Mục, khoản", "Clause"),
                7,
                owed -> words.of(terms.of(owed).clauseInTables())));
        shown.add(Column.words(
                "task", words.say("Nhiệm vụ (toàn văn)", "Task (in full)"), 60, owed -> inFull(plan, owed, duties)));
        Agencies agencies = new Agencies(directory);
        Map<ClauseRef, List<PlanDuty>> given =
                PlanDuty.in(plan).stream().collect(Collectors.groupingBy(PlanDuty::clause));
        shown.add(new Column<>(
                "leads", words.say("Chủ trì, thực hiện", "Lead or bearers"), Column.Type.SEVERAL, 24, owed -> {
                    Cell leads = column.leads(24).of(owed);
                    return leads.equals(Cell.BLANK) || namesGroups(given(owed, given, false))
                            ? named(given(owed, given, false), agencies)
                            : leads;
                }));
        Column<Obligation> coordinating =
                new Column<>("coordinating", words.say("Phối hợp", "Coordinating"), Column.Type.WORDS, 30, owed -> {
                    Cell worded = Cell.words(duties.coordinating(owed));
                    return worded.equals(Cell.BLANK) ? named(given(owed, given, true), agencies) : worded;
                });
        if (clauses.values().stream().anyMatch(owed -> !coordinating.of(owed).equals(NOBODY))) {
            shown.add(coordinating);
        }
        return List.of(Table.of(
                        "tasks",
                        words.say("Toàn văn các nhiệm vụ", "Tasks in full"),
                        shown,
                        List.copyOf(clauses.values()))
                .explaining());
    }
}
