package vn.childplan.validation.rule;

import java.util.List;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.io.Problems;
import vn.childplan.core.text.Text;

/**
 * What is wrong in a file of rules, each at its place.
 *
 * @param tree the file
 * @param problems where they go
 */
record RuleFileProblems(Json.Obj tree, Problems problems) {
    /** The items of a field that is a list; empty if it is not there. */
    List<Json> items(String field) {
        return tree.items(field);
    }

    void unknownRule(RuleSet rules, String id, Json at, Pointer path) {
        List<String> known = rules.rules().stream().map(Rule::id).toList();
        Text remedy = Nearest.to(id, known)
                .map(near -> Text.of(
                        "Có phải là " + near + "? Danh mục quy tắc: childplan rules.",
                        "Is it " + near + "? All rules: childplan rules."))
                .orElseGet(() -> Text.of(
                        "Các quy tắc: " + String.join(", ", known), "The rules are: " + String.join(", ", known)));
        add(
                "rules.unknown-rule",
                at,
                path,
                Text.of("không có quy tắc " + Excerpt.quote(id), "there is no rule " + Excerpt.quote(id)),
                remedy);
    }

    /** Where a field stands, or the file if it has none. */
    Json at(String field) {
        return tree.get(field).orElse(tree);
    }

    void add(String code, Json at, Pointer path, Text message, Text remedy) {
        problems.add(code, at.at().line(), at.at().column(), path.toString(), message, remedy);
    }
}
