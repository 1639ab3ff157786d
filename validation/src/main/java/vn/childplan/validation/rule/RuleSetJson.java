package vn.childplan.validation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.PlainJson;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.validation.internal.schema.SchemaResource;

/**
 * A rule set as JSON, for those who do not write Java: the set it starts from, what it leaves out, what it sets;
 * {@link #schema()} describes it.
 *
 * <pre>{@code
 * { "name": "two-weeks/1",
 *   "title": "Nhắc trước hai tuần trong năm 2025",
 *   "base": "standard/2025.1",
 *   "settings": [
 *     { "rule": "progress.due-soon", "parameter": "days", "value": 14, "from": "2025-07-01", "until": "2025-12-31",
 *       "reason": "Xã mới thành lập cần thêm thời gian" } ] }
 * }</pre>
 *
 * <p>{@code base} names a set of the library or another such file, relative to the one that names it. Rules of one's own are
 * code and cannot be stated in a file.
 *
 * <p>Its methods may be called by several threads at once.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class RuleSetJson {
    private static final String SCHEMA = "$schema";
    private static final Set<String> WHOLE_NUMBERS = Set.of("day", "month");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final Json tree;
    private final Problems problems;
    private final RuleSetSource source;
    private final List<Finding> problemsOfBase = new ArrayList<>();

    private RuleSetJson(Json tree, Problems problems, RuleSetSource source) {
        this.tree = tree;
        this.problems = problems;
        this.source = source;
    }

    /**
     * Reads a rule set; does not close {@code in}. Unknown sets, rules and parameters, and values that a parameter cannot
     * take, are problems like broken JSON.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<RuleSet> read(InputStream in, String source) {
        return read(in, source, RuleSetSource.NO_FILE);
    }

    static Reading<RuleSet> read(InputStream in, String name, RuleSetSource source) {
        Problems problems = new Problems(name);
        return read(JsonText.read(in, problems::add), problems, source);
    }

    /** Reads a rule set of plain values, of which nobody knows where they stood. */
    static Reading<RuleSet> ofFields(Object fields) {
        return read(Optional.of(PlainJson.tree(fields)), new Problems("rule set"), RuleSetSource.NO_FILE);
    }

    private static Reading<RuleSet> read(Optional<Json> json, Problems problems, RuleSetSource source) {
        Optional<Json> tree = json.map(RuleSetJson::withTextValues);
        Optional<RuleSetDocument> document = tree.flatMap(
                values -> new RecordBinder(problems::add).bind(RuleSetDocument.class, values, Pointer.ROOT));
        if (document.isEmpty()) {
            return problems.orValue(null);
        }
        return new RuleSetJson(tree.orElseThrow(), problems, source).reading(document.get());
    }

    /** Reads the rule set of a file, and of the files it rests on. */
    public static Reading<RuleSet> read(Path file) {
        return RuleSetSource.of(file).read(file);
    }

    /**
     * Writes a rule set, the same bytes for the same set; does not close {@code out}.
     *
     * @throws IllegalArgumentException if it has rules of its own
     */
    public static void write(RuleSet rules, OutputStream out) throws IOException {
        RecordWriter.write(fields(rules), out);
    }

    static Map<String, Object> fields(RuleSet rules) {
        return RecordWriter.fields(RuleSetDocument.of(rules));
    }

    /** The JSON Schema (draft 2020-12) of the file. */
    public static String schema() {
        return SchemaResource.text(RuleSetJson.class, "rules");
    }

    /**
     * Numbers and booleans that are set may stand as such; they are read as text like every other value. What names the
     * schema is for editors.
     */
    private static Json withTextValues(Json json) {
        if (json instanceof Json.Arr array) {
            return new Json.Arr(
                    array.at(),
                    array.items().stream().map(RuleSetJson::withTextValues).toList());
        }
        if (!(json instanceof Json.Obj object)) {
            return json;
        }
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
            if (member.name().equals(SCHEMA)) {
                continue;
            }
            Json value = member.name().equals("value") ? text(member.value()) : withTextValues(member.value());
            value = WHOLE_NUMBERS.contains(member.name()) ? number(value) : value;
            members.add(new Json.Member(member.name(), member.at(), value));
        }
        return new Json.Obj(object.at(), members);
    }

    /** A scenario file gives numbers as texts. */
    private static Json number(Json value) {
        return value instanceof Json.Str text && DIGITS.matcher(text.value()).matches()
                ? new Json.Num(text.at(), text.value())
                : value;
    }

    private static Json text(Json value) {
        if (value instanceof Json.Num number) {
            return new Json.Str(number.at(), number.digits());
        }
        return value instanceof Json.Bool bool ? new Json.Str(bool.at(), String.valueOf(bool.value())) : value;
    }

    private Reading<RuleSet> reading(RuleSetDocument document) {
        RuleSet rules = rules(document);
        if (problemsOfBase.isEmpty()) {
            return problems.orValue(rules);
        }
        List<Finding> all = new ArrayList<>(problemsOfBase);
        if (!problems.isEmpty()) {
            all.addAll(problems.orValue(rules).problems());
        }
        return Reading.failed(all);
    }

    private RuleSet rules(RuleSetDocument document) {
        RuleSet rules = base(document.base());
        for (String name : document.and()) {
            rules = and(rules, name);
        }
        for (String id : document.without()) {
            rules = without(rules, id);
        }
        rules = withStated(rules, "readings", document.readings(), StatedReading::rule, StatedReading::toRule);
        rules = withStated(rules, "duties", document.duties(), StatedDuty::rule, StatedDuty::toRule);
        rules = inOrder(rules, document.order());
        List<Json> places = ((Json.Obj) tree).items("settings");
        StatedSettings added = new StatedSettings(problems);
        for (int i = 0; i < document.settings().size(); i++) {
            Pointer path = Pointer.ROOT.to("settings").to(i);
            Setting setting = setting(rules, document.settings().get(i), places.get(i), path);
            if (setting != null) {
                added.add(setting, places.get(i), path);
            }
        }
        return ownName(rules.set(added.checked()).named(document.name()).describedAs(document.description()));
    }

    /** The set, after a problem if it is not the one of the library that has its name. */
    private RuleSet ownName(RuleSet rules) {
        if (RuleSetDocument.library(rules.name())
                .filter(known -> !known.equals(rules))
                .isPresent()) {
            problem(
                    "rules.name-taken",
                    at("name"),
                    Pointer.ROOT.to("name"),
                    Text.of(
                            Excerpt.quote(rules.name()) + " là tên của một bộ quy tắc có sẵn, mà bộ này khác bộ đó",
                            Excerpt.quote(rules.name()) + " is a set of the library, and this one differs from it"),
                    Text.of("Ghi tên khác.", "Give it another name."));
        }
        return rules;
    }

    /** What it starts from. Where that cannot be read, a setting is compared with every rule that it could know. */
    private RuleSet base(String name) {
        if (!RuleSetSource.isFile(name)) {
            return library(name, "base");
        }
        if (source.cannotReach(name)) {
            problem(
                    "rules.base-circle",
                    at("base"),
                    Pointer.ROOT.to("base"),
                    source.why(name),
                    Text.of(
                            "Ghi tên một bộ quy tắc có sẵn, hoặc một tệp khác.",
                            "Name a set of the library, or another file."));
            return everyRule();
        }
        Reading<RuleSet> base = source.readBase(name);
        problemsOfBase.addAll(base.problems());
        return base.value().orElseGet(RuleSetJson::everyRule);
    }

    private static RuleSet everyRule() {
        return RuleSet.standard().and(RuleSet.circular16());
    }

    private RuleSet library(String name, String field) {
        Optional<RuleSet> found = RuleSetDocument.library(name);
        if (found.isEmpty()) {
            String known = String.join(", ", RuleSetDocument.known());
            problem(
                    "rules.unknown-set",
                    at(field),
                    Pointer.ROOT.to(field),
                    Text.of(
                            "không có bộ quy tắc " + Excerpt.quote(name),
                            "there is no rule set " + Excerpt.quote(name)),
                    field.equals("base")
                            ? Text.of(
                                    "Dùng một trong: " + known + "; hoặc một tệp .json.",
                                    "Use one of: " + known + "; or a .json file.")
                            : Text.of("Dùng một trong: " + known, "Use one of: " + known));
            return RuleSet.standard();
        }
        return found.get();
    }

    private RuleSet and(RuleSet rules, String name) {
        RuleSet other = library(name, "and");
        boolean fresh =
                other.rules().stream().noneMatch(rule -> rules.rule(rule.id()).isPresent());
        return fresh ? rules.and(other) : rules;
    }

    private RuleSet without(RuleSet rules, String id) {
        if (rules.rule(id).isEmpty()) {
            unknownRule(rules, id, at("without"), Pointer.ROOT.to("without"));
            return rules;
        }
        return rules.without(id);
    }

    /** With rules that the file states, after the others of their stage. */
    private <L> RuleSet withStated(
            RuleSet rules, String field, List<L> lines, Function<L, String> id, Function<L, ? extends Rule> stated) {
        RuleSet with = rules;
        List<Json> places = ((Json.Obj) tree).items(field);
        for (int i = 0; i < lines.size(); i++) {
            String name = id.apply(lines.get(i));
            Pointer path = Pointer.ROOT.to(field).to(i).to("rule");
            if (!RuleDescription.isId(name)) {
                problem(
                        "rules.id",
                        places.get(i),
                        path,
                        Text.of(
                                "mã quy tắc " + Excerpt.quote(name) + " không dùng được",
                                "the rule id " + Excerpt.quote(name) + " cannot be used"),
                        Text.of(
                                "Chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối: so.bao-cao-quy.",
                                "Use lower-case letters without marks, digits, dots and hyphens: local.quarterly."));
            } else if (with.rule(name).isPresent()) {
                problem(
                        "rules.id-taken",
                        places.get(i),
                        path,
                        Text.of("đã có quy tắc " + Excerpt.quote(name), "there is a rule " + Excerpt.quote(name)),
                        Text.of("Ghi mã khác.", "Give it another id."));
            } else {
                with = with.and(RuleSet.of(name, List.of(stated.apply(lines.get(i)))));
            }
        }
        return with;
    }

    private RuleSet inOrder(RuleSet rules, List<StatedPlace> order) {
        RuleSet moved = rules;
        List<Json> places = ((Json.Obj) tree).items("order");
        for (int i = 0; i < order.size(); i++) {
            StatedPlace place = order.get(i);
            Pointer path = Pointer.ROOT.to("order").to(i);
            Optional<Rule> rule = rules.rule(place.rule());
            Optional<Rule> neighbour = rules.rule(place.neighbour());
            if (rule.isEmpty()) {
                unknownRule(rules, place.rule(), places.get(i), path.to("rule"));
            }
            if (neighbour.isEmpty()) {
                unknownRule(
                        rules, place.neighbour(), places.get(i), path.to(place.before() != null ? "before" : "after"));
            }
            if (rule.isEmpty() || neighbour.isEmpty()) {
                continue;
            }
            if (place.rule().equals(place.neighbour())) {
                problem(
                        "rules.order-itself",
                        places.get(i),
                        path,
                        Text.of(
                                place.rule() + " được xếp cạnh chính nó",
                                place.rule() + " is to be asked beside itself"),
                        Text.of("Ghi một quy tắc khác.", "Name another rule."));
                continue;
            }
            if (rule.get().stage() != neighbour.get().stage()) {
                problem(
                        "rules.other-stage",
                        places.get(i),
                        path,
                        Text.of(
                                place.rule() + " và " + place.neighbour() + " thuộc hai bước khác nhau",
                                place.rule() + " and " + place.neighbour() + " belong to different questions"),
                        Text.of(
                                "Chọn một quy tắc cùng bước: cùng phần trước dấu chấm trong danh mục quy tắc.",
                                "Name a rule of the same question: they are asked question by question."));
                continue;
            }
            moved = place.takenOn(moved);
        }
        return moved;
    }

    /** What a line sets; null after a problem. */
    private @Nullable Setting setting(RuleSet rules, RuleSetDocument.Line line, Json at, Pointer path) {
        Optional<Rule> rule = rules.rule(line.rule());
        if (rule.isEmpty()) {
            unknownRule(rules, line.rule(), at, path.to("rule"));
            return null;
        }
        List<String> parameters =
                rule.get().about().parameters().stream().map(Parameter::name).toList();
        Optional<Parameter<?>> parameter = rule.get().about().parameter(line.parameter());
        if (parameter.isEmpty()) {
            problem(
                    "rules.unknown-parameter",
                    at,
                    path.to("parameter"),
                    Text.of(
                            "quy tắc " + line.rule() + " không có tham số " + Excerpt.quote(line.parameter()),
                            "rule " + line.rule() + " has no parameter " + Excerpt.quote(line.parameter())),
                    Text.of("Tham số: " + String.join(", ", parameters), "It has: " + String.join(", ", parameters)));
            return null;
        }
        if (line.from() != null && line.until() != null && line.until().isBefore(line.from())) {
            problem(
                    "rules.days",
                    at,
                    path.to("until"),
                    Text.of(
                            "ngày kết thúc (until) trước ngày bắt đầu (from)",
                            "it ends (until) before it begins (from)"),
                    Text.of("Ghi until từ ngày from trở đi.", "Let until be no earlier than from."));
            return null;
        }
        if (line.warnFrom() != null
                && (!Setting.warnsBefore(line.from(), line.warnFrom()) || !rules.canWarn(line.rule()))) {
            problem(
                    "rules.warning",
                    at,
                    path.to("warnFrom"),
                    Text.of("không cảnh báo trước được từ ngày này", "nobody can be warned from that day on"),
                    line.from() == null
                            ? Text.of(
                                    "Thêm from, là ngày thiết lập có hiệu lực, sau ngày cảnh báo (warnFrom).",
                                    "Add from, the day on which the setting begins to hold, later than warnFrom.")
                            : Text.of(
                                    "Ghi from sau ngày cảnh báo (warnFrom), với quy tắc dùng để kết luận.",
                                    "Let from be later than warnFrom, for a rule that judges."));
            return null;
        }
        try {
            return rules.accepted(line.setting());
        } catch (IllegalArgumentException e) {
            Text allowed = parameter.get().allowed();
            problem(
                    "rules.value",
                    at,
                    path.to("value"),
                    Text.of(
                            "tham số " + line.parameter() + " không nhận " + Excerpt.quote(line.value()),
                            "parameter " + line.parameter() + " cannot be " + Excerpt.quote(line.value())),
                    Text.of("Ghi: " + allowed.vi(), "Write " + allowed.en()));
            return null;
        }
    }

    private void unknownRule(RuleSet rules, String id, Json at, Pointer path) {
        List<String> known = rules.rules().stream().map(Rule::id).toList();
        Text remedy = Nearest.to(id, known)
                .map(near -> Text.of(
                        "Có phải là " + near + "? Danh mục quy tắc: childplan rules.",
                        "Is it " + near + "? All rules: childplan rules."))
                .orElseGet(() -> Text.of(
                        "Các quy tắc: " + String.join(", ", known), "The rules are: " + String.join(", ", known)));
        problem(
                "rules.unknown-rule",
                at,
                path,
                Text.of("không có quy tắc " + Excerpt.quote(id), "there is no rule " + Excerpt.quote(id)),
                remedy);
    }

    private Json at(String field) {
        return ((Json.Obj) tree).get(field).orElse(tree);
    }

    private void problem(String code, Json at, Pointer path, Text message, Text remedy) {
        problems.add(code, at.at().line(), at.at().column(), path.toString(), message, remedy);
    }
}
