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
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.PlainJson;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
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

    private RuleSetJson() {}

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
        RecordBinder binder = new RecordBinder(problems::add);
        tree.ifPresent(values -> binder.bind(RuleSetDocument.class, values, Pointer.ROOT));
        return tree.orElse(null) instanceof Json.Obj object
                ? new StatedRuleSet(new RuleFileProblems(object, binder, problems), source).read()
                : problems.orValue(null);
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
}
