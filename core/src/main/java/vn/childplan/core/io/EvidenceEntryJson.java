package vn.childplan.core.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.Position;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;

/** One entry of evidence as a JSON object, in an array or on a line of its own. */
final class EvidenceEntryJson {
    private EvidenceEntryJson() {}

    /** Hands one object on as a row; null members are as if left out. */
    static void read(Json json, Pointer path, EvidenceAssembler assembler, Problems problems) {
        if (!(json instanceof Json.Obj object)) {
            report(
                    problems,
                    "json.wrong-type",
                    json.at(),
                    path,
                    wrongType(json),
                    Text.of("Viết một đối tượng {…}.", "Write an object {…}."));
            return;
        }
        WrittenEntry row = new WrittenEntry(place(object, path, problems));
        for (Json.Member member : object.members()) {
            EvidenceField field = EvidenceField.named(member.name());
            if (field == null) {
                unknown(member, path, problems);
            } else if (member.value() instanceof Json.Str text) {
                row.set(field, textOf(field, text.value()));
            } else if (!(member.value() instanceof Json.Null)) {
                report(
                        problems,
                        "json.wrong-type",
                        member.value().at(),
                        path.to(member.name()),
                        wrongType(member.value()),
                        Text.of("Viết một chuỗi ký tự \"…\".", "Write a text \"…\"."));
            }
        }
        assembler.add(row);
    }

    /** Where the fields of an entry stand: at their values, or, where there is none, at the object. */
    static WrittenEntry.Place place(Json.Obj object, Pointer path, Problems problems) {
        return (field, code, message, remedy) -> {
            Json value = object.get(field.fieldName()).orElse(object);
            if (value == object || value instanceof Json.Str || value instanceof Json.Null) {
                report(problems, code, value.at(), path.to(field.fieldName()), message, remedy);
            }
        };
    }

    /** What a row says of a text: nothing if it is blank. */
    static @Nullable String textOf(EvidenceField field, String text) {
        if (field.isFreeText()) {
            String shown = Composed.text(text);
            return shown.isBlank() ? null : shown;
        }
        return text.isBlank() ? null : text.strip();
    }

    private static Text wrongType(Json json) {
        return Text.of(
                "sai kiểu dữ liệu: đang là " + json.noun().vi(),
                "wrong type: " + json.noun().en());
    }

    private static void unknown(Json.Member member, Pointer path, Problems problems) {
        List<String> known = EvidenceField.NAMES;
        String quoted = Excerpt.quote(member.name());
        String all = String.join(", ", known);
        report(
                problems,
                "json.unknown-field",
                member.at(),
                path.to(member.name()),
                Text.of("không có trường " + quoted, "unknown field " + quoted),
                (problems.areMany() ? Optional.<String>empty() : Nearest.to(member.name(), known))
                        .map(near -> Text.of(
                                "Có phải là '" + near + "'? Chỉ dùng: " + all + ".",
                                "Did you mean '" + near + "'? Use one of: " + all + "."))
                        .orElse(Text.of("Chỉ dùng: " + all + ".", "Use one of: " + all + ".")));
    }

    private static void report(Problems problems, String code, Position at, Pointer path, Text message, Text remedy) {
        problems.add(code, at.line(), at.column(), path.toString(), message, remedy);
    }

    static void write(Evidence entry, JsonGenerator json) throws IOException {
        WrittenEntry row = WrittenEntry.of(entry);
        json.writeStartObject();
        for (EvidenceField field : EvidenceField.ALL) {
            String text = row.get(field);
            if (text != null) {
                json.writeStringField(field.fieldName(), text);
            }
        }
        json.writeEndObject();
    }
}
