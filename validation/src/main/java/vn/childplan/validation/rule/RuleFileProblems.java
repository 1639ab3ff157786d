package vn.childplan.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.io.Problems;
import vn.childplan.core.text.Text;

/**
 * The parts of a file of rules that could be read, whatever is wrong beside them, and what is wrong, each at its place.
 *
 * @param tree the file
 * @param binder what has read it
 * @param problems where they go
 */
record RuleFileProblems(Json.Obj tree, RecordBinder binder, Problems problems) {
    /** The items of a list that could be read; empty if it is not there. */
    <T> List<Placed<T>> items(String field, Class<T> type) {
        List<Json> items = tree.items(field);
        List<Placed<T>> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Json at = items.get(i);
            Pointer path = Pointer.ROOT.to(field).to(i);
            binder.madeOf(at, type).ifPresent(value -> read.add(new Placed<>(value, at, path)));
        }
        return read;
    }

    /** A field, if it could be read. */
    Optional<Placed<String>> text(String field) {
        return part(tree, Pointer.ROOT, field, String.class);
    }

    /** A field of an object, if it could be read. */
    <T> Optional<Placed<T>> part(Json.Obj object, Pointer path, String field, Class<T> type) {
        return object.get(field)
                .flatMap(at -> binder.madeOf(at, type).map(value -> new Placed<>(value, at, path.to(field))));
    }

    /** Where a field of a part stands, or the part if it does not have it. */
    static Json at(Placed<?> part, String field) {
        return part.at() instanceof Json.Obj object ? object.get(field).orElse(object) : part.at();
    }

    /** Says that there is no such rule, unless the file states one of that id that could not be read. */
    void unknownRule(RuleSet rules, Placed<String> named) {
        unknownRule(rules, named.value(), named.at(), named.path());
    }

    void unknownRule(RuleSet rules, String id, Json at, Pointer path) {
        boolean stated = Stream.of("readings", "duties")
                .flatMap(field -> tree.items(field).stream())
                .anyMatch(item -> item instanceof Json.Obj object
                        && object.text("rule").filter(id::equals).isPresent());
        if (stated) {
            return;
        }
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

    void add(String code, Placed<?> at, Text message, Text remedy) {
        add(code, at.at(), at.path(), message, remedy);
    }

    void add(String code, Json at, Pointer path, Text message, Text remedy) {
        problems.add(code, at.at().line(), at.at().column(), path.toString(), message, remedy);
    }
}
