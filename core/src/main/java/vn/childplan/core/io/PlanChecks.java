package vn.childplan.core.io;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;

/**
 * What a plan needs so that its duties can be derived, found in the file with its place and all at once: a year, clauses
 * that are told apart and stand in order, somebody who leads every task, and agencies and groups of the directory.
 */
final class PlanChecks {
    /** A single one of these is a letter in one plan and a Roman number in another. */
    private static final String LETTER_OR_NUMBER = "IVXivx";

    private final Json.Obj tree;
    private final RecordBinder binder;
    private final Problems problems;

    PlanChecks(Json.Obj tree, RecordBinder binder, Problems problems) {
        this.tree = tree;
        this.binder = binder;
        this.problems = problems;
    }

    void check() {
        checkClauses();
    }

    private void checkClauses() {
        List<Json> clauses = tree.items("clauses");
        Set<ClauseRef> seen = new HashSet<>();
        ClauseRef before = null;
        for (int i = 0; i < clauses.size(); i++) {
            if (!(clauses.get(i) instanceof Json.Obj clause)) {
                continue;
            }
            Pointer path = Pointer.ROOT.to("clauses").to(i);
            checkLeads(clause, path);
            Json at = clause.get("ref").orElse(clause);
            ClauseRef ref = binder.madeOf(at, ClauseRef.class).orElse(null);
            if (ref == null) {
                continue;
            }
            if (!seen.add(ref)) {
                report(
                        "plan.duplicate-clause",
                        at,
                        path.to("ref"),
                        Text.of("mục " + ref + " có hai lần", "clause " + ref + " appears twice"),
                        Text.of("Mỗi mục một số; sửa hoặc bỏ một mục.", "Give each its own number, or drop one."));
            } else if (before != null && isOutOfOrder(before, ref)) {
                report(
                        "plan.clause-order",
                        at,
                        path.to("ref"),
                        Text.of("mục " + ref + " đứng sau mục " + before, "clause " + ref + " stands after " + before),
                        Text.of(
                                "Xếp các mục theo thứ tự của văn bản.",
                                "Put the clauses in the order of the document."));
            }
            before = ref;
        }
    }

    private static boolean isOutOfOrder(ClauseRef before, ClauseRef after) {
        if (before.compareTo(after) < 0) {
            return false;
        }
        List<String> first = before.parts();
        List<String> second = after.parts();
        int i = 0;
        while (i < first.size() && i < second.size() && first.get(i).equals(second.get(i))) {
            i++;
        }
        boolean differ = i < first.size() && i < second.size();
        return !differ || !standAsLetters(first.get(i), second.get(i));
    }

    /** Whether one of two may be a Roman number and yet both stand in order as letters: I before K. */
    private static boolean standAsLetters(String first, String second) {
        return first.length() == 1
                && second.length() == 1
                && LETTER_OR_NUMBER.contains(first)
                && VietnameseText.order().compare(first, second) < 0;
    }

    private void checkLeads(Json.Obj clause, Pointer path) {
        boolean task = clause.text("kind").filter("TASK"::equals).isPresent();
        if (task
                && clause.get("leads").orElse(null) instanceof Json.Obj leads
                && leads.get("parties").orElse(null) instanceof Json.Arr parties
                && parties.items().isEmpty()) {
            report(
                    "plan.no-lead",
                    parties,
                    path.to("leads").to("parties"),
                    Text.of("nhiệm vụ không có cơ quan chủ trì", "nobody leads the task"),
                    Text.of("Ghi ít nhất một cơ quan hoặc nhóm.", "Name at least one agency or group."));
        }
    }

    /** Every agency and group that the plan names is one of the directory. */
    void checkAgainst(AgencyDirectory directory) {
        new Names(directory).check(tree, Pointer.ROOT);
    }

    private final class Names {
        private final AgencyDirectory directory;
        private @Nullable List<String> ids;

        Names(AgencyDirectory directory) {
            this.directory = directory;
        }

        void check(Json json, Pointer path) {
            if (json instanceof Json.Obj object) {
                object.members().forEach(member -> check(member.value(), path.to(member.name())));
            } else if (json instanceof Json.Arr array) {
                for (int i = 0; i < array.items().size(); i++) {
                    check(array.items().get(i), path.to(i));
                }
            } else {
                binder.madeOf(json, AgencyId.class)
                        .filter(id -> directory.find(id).isEmpty())
                        .ifPresent(id -> unknownAgency(id, json, path));
                binder.madeOf(json, GroupId.class)
                        .filter(id -> directory.group(id).isEmpty())
                        .ifPresent(id -> unknownGroup(id, json, path));
            }
        }

        private void unknownAgency(AgencyId id, Json at, Pointer path) {
            if (directory.group(GroupId.of(id.value())).isPresent()) {
                report(
                        "plan.group-as-agency",
                        at,
                        path,
                        Text.of(
                                "'" + id + "' là một nhóm, không phải một cơ quan",
                                "'" + id + "' is a group, no agency"),
                        Text.of(
                                "Ghi nhóm như {\"kind\": \"GROUP\", \"groups\": [\"" + id + "\"]}.",
                                "Write a group as {\"kind\": \"GROUP\", \"groups\": [\"" + id + "\"]}."));
                return;
            }
            String quoted = Excerpt.quote(id.value());
            report(
                    "plan.unknown-agency",
                    at,
                    path,
                    Text.of("danh mục không có cơ quan " + quoted, "the directory has no agency " + quoted),
                    nearest(id)
                            .map(near -> Text.of("Có phải là '" + near + "'?", "Did you mean '" + near + "'?"))
                            .orElse(Text.of(
                                    "Sửa mã, hoặc bổ sung cơ quan vào danh mục.",
                                    "Correct the id, or add the agency to the directory.")));
        }

        private Optional<String> nearest(AgencyId id) {
            List<String> known = ids;
            if (known == null) {
                known = directory.agencies().stream()
                        .map(agency -> agency.id().value())
                        .toList();
                ids = known;
            }
            return problems.areMany() ? Optional.empty() : Nearest.to(id.value(), known);
        }

        private void unknownGroup(GroupId id, Json at, Pointer path) {
            String quoted = Excerpt.quote(id.value());
            report(
                    "plan.unknown-group",
                    at,
                    path,
                    Text.of("danh mục không có nhóm " + quoted, "the directory has no group " + quoted),
                    Text.of(
                            "Sửa mã, hoặc bổ sung nhóm vào danh mục.",
                            "Correct the id, or add the group to the directory."));
        }
    }

    private void report(String code, Json at, Pointer path, Text message, Text remedy) {
        problems.add(code, at.at().line(), at.at().column(), path.toString(), message, remedy);
    }
}
