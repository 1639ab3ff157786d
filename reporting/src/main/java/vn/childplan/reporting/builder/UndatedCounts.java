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
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/** How many owe what without a date, and of how many of them something is recorded. */
final class UndatedCounts {
    /** So many are named. */
    private static final int NAMED = 4;

    /** Obligations that differ in their bearers alone. */
    private record Group(Verdict first, List<Verdict> all) {
        Obligation owed() {
            return first.obligation();
        }

        long recorded() {
            return all.stream()
                    .filter(verdict -> !Results.of(verdict).isEmpty())
                    .count();
        }
    }

    private final AgencyDirectory directory;
    private final Agencies agencies;
    private final Wording words;
    private final ObligationColumns<Group> column;

    UndatedCounts(Plan plan, AgencyDirectory directory, Wording words) {
        this.directory = directory;
        this.agencies = new Agencies(directory);
        this.words = words;
        this.column = new ObligationColumns<>(plan, directory, words, Group::owed);
    }

    /** A row for each duty of a clause. */
    Table<?> table(List<Verdict> undated) {
        Map<List<Object>, Group> groups = new LinkedHashMap<>();
        for (Verdict verdict : undated) {
            Obligation owed = verdict.obligation();
            groups.computeIfAbsent(
                            List.of(owed.clause(), owed.duty(), owed.role(), owed.period()),
                            key -> new Group(verdict, new ArrayList<>()))
                    .all()
                    .add(verdict);
        }
        List<Column<Group>> columns = new ArrayList<>();
        for (Column<Group> each : column.all()) {
            switch (each.key()) {
                case "clause", "duty" -> columns.add(each);
                case ObligationColumns.TASK_TITLE -> columns.add(each.always());
                case "period" -> columns.add(each.leftOutIfUniform());
                default -> {}
            }
        }
        columns.add(Column.words("bearers", words.say("Cơ quan", "Agencies"), 34, this::bearers));
        columns.add(Column.count(
                "number",
                words.say("Số nghĩa vụ", "Number"),
                group -> group.all().size()));
        columns.add(
                Column.count("recorded", words.say("Đã có kết quả ghi nhận", "Something recorded"), Group::recorded));
        return Table.of(
                        "undated",
                        words.say("Nghĩa vụ không có thời hạn", "Obligations without a date"),
                        columns,
                        List.copyOf(groups.values()))
                .numbered();
    }

    /** Their names where they are few, else how many of each kind; what nobody known bears in the words of the plan. */
    private String bearers(Group group) {
        if (group.all().size() <= NAMED) {
            return group.all().stream()
                    .map(verdict -> agencies.name(verdict.obligation()))
                    .collect(Collectors.joining("; "));
        }
        Map<AgencyKind, List<AgencyId>> kinds = new TreeMap<>();
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : group.all()) {
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
