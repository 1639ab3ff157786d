package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/** How many owe what without a date, and of how many of them something is recorded. */
final class UndatedCounts {
    /** So many are named. */
    private static final int NAMED = 4;

    /** Obligations that differ in their bearers alone, or in what one clause has them carry out. */
    private record Group(Verdict first, List<Verdict> all) {
        Obligation owed() {
            return first.obligation();
        }

        /** One of each bearer. */
        List<Verdict> bearers() {
            Map<Object, Verdict> each = new LinkedHashMap<>();
            all.forEach(verdict -> {
                AgencyId bearer = verdict.obligation().bearer();
                each.putIfAbsent(bearer == null ? verdict.obligation().term().party() : bearer, verdict);
            });
            return List.copyOf(each.values());
        }

        /** How many of them something is recorded of. */
        long recorded() {
            return all.stream()
                    .filter(verdict -> !Results.of(verdict).isEmpty())
                    .map(verdict -> verdict.obligation().bearer())
                    .distinct()
                    .count();
        }
    }

    private final Plan plan;
    private final AgencyDirectory directory;
    private final Agencies agencies;
    private final Wording words;
    private final ObligationColumns<Group> column;
    private final Duties duties;

    UndatedCounts(Plan plan, AgencyDirectory directory, Wording words) {
        this.plan = plan;
        this.directory = directory;
        this.agencies = new Agencies(directory);
        this.words = words;
        this.duties = new Duties(plan, words);
        this.column = new ObligationColumns<>(plan, directory, words, Group::owed);
    }

    /** A row for each duty of a clause; for several that it has carried out one, since what is recorded counts for each. */
    Table<?> table(List<Verdict> undated) {
        Map<List<Object>, Group> groups = new LinkedHashMap<>();
        for (Verdict verdict : undated) {
            Obligation owed = verdict.obligation();
            groups.computeIfAbsent(
                            List.of(
                                    owed.clause(),
                                    SharedResults.isWork(owed.duty()) ? DutyKind.CARRY_OUT : owed.duty(),
                                    owed.role(),
                                    owed.period()),
                            key -> new Group(verdict, new ArrayList<>()))
                    .all()
                    .add(verdict);
        }
        List<Column<Group>> columns = new ArrayList<>();
        for (Column<Group> each : column.all()) {
            switch (each.key()) {
                case "clause" -> columns.add(each);
                case "duty" -> columns.add(Column.coded("duty", each.heading(), each.width(), this::duty));
                case ObligationColumns.TASK_TITLE ->
                    columns.add(Column.words(
                            each.key(),
                            each.heading(),
                            each.width(),
                            group -> SharedResults.inRow(group.all(), duties::title)));
                case "period" -> columns.add(each.leftOutIfUniform());
                default -> {}
            }
        }
        columns.add(Column.words("bearers", words.say("Cơ quan", "Agencies"), 34, this::bearers));
        columns.add(Column.count(
                "number",
                words.say("Số nghĩa vụ", "Number"),
                group -> group.all().size()));
        columns.add(Column.count(
                "recorded", words.say("Số cơ quan có kết quả ghi nhận", "Agencies with a record"), Group::recorded));
        return Table.of(
                        "undated",
                        words.say("Nghĩa vụ không có thời hạn", "Obligations without a date"),
                        columns,
                        List.copyOf(groups.values()))
                .numbered();
    }

    private Cell duty(Group group) {
        ObligationColumns<Verdict> one = new ObligationColumns<>(plan, directory, words, Verdict::obligation);
        Column<Verdict> duty = one.all().stream()
                .filter(each -> each.key().equals("duty"))
                .findFirst()
                .orElseThrow();
        return SharedResults.duties(group.all(), duty, words);
    }

    /** Their names where they are few, else how many of each kind; what nobody known bears in the words of the plan. */
    private String bearers(Group group) {
        List<Verdict> each = group.bearers();
        if (each.size() <= NAMED) {
            return each.stream()
                    .map(verdict -> agencies.name(verdict.obligation()))
                    .collect(Collectors.joining("; "));
        }
        Map<AgencyKind, List<AgencyId>> kinds = new TreeMap<>();
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : each) {
            AgencyId bearer = verdict.obligation().bearer();
            AgencyKind kind = bearer == null
                    ? null
                    : directory.find(bearer).map(Agency::kind).orElse(null);
            if (kind == null || bearer == null) {
                parts.add(agencies.name(verdict.obligation()));
            } else {
                kinds.computeIfAbsent(kind, none -> new ArrayList<>()).add(bearer);
            }
        }
        List<String> all = new ArrayList<>();
        kinds.forEach((kind, ids) -> all.add(
                ids.size() == 1
                        ? agencies.name(ids.get(0))
                        : words.of(kind.label()) + ": " + words.number(ids.size())));
        all.addAll(parts);
        return String.join("; ", all);
    }
}
