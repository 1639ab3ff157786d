package vn.childplan.importing.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.text.VietnameseText;

/** The invented plans and what a careful reader makes of them, written down before any importer. */
final class Expected {
    private final Json.Obj tree;

    private Expected(Json.Obj tree) {
        this.tree = tree;
    }

    static Expected of(String id) throws IOException {
        try (InputStream in = open(id + ".json")) {
            Json json = JsonText.read(in, (code, line, column, path, message, remedy) -> {
                        throw new AssertionError(code + " " + line);
                    })
                    .orElseThrow();
            return new Expected((Json.Obj) json);
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(Expected.class.getResourceAsStream(name), name);
    }

    static PlanReading read(String id) throws IOException {
        return read(id, AgencyDirectory.of(List.of(), List.of(), List.of()));
    }

    static PlanReading read(String id, AgencyDirectory directory) throws IOException {
        for (String ending : new String[] {".txt", ".md", ".docx"}) {
            try (InputStream in = Expected.class.getResourceAsStream(id + ending)) {
                if (in != null) {
                    return PlanImporter.of(directory).read(in, id + ending).orThrow();
                }
            }
        }
        throw new AssertionError("no plan " + id);
    }

    /** Case, marks of punctuation and the abbreviation of the committee aside. */
    static String loosely(@Nullable String words) {
        if (words == null) {
            return "";
        }
        return VietnameseText.matchKey(words.toLowerCase(Locale.ROOT).replace("ubnd", "ủy ban nhân dân"));
    }

    @Nullable
    String text(String... path) {
        Json at = tree;
        for (String name : path) {
            at = at instanceof Json.Obj object ? object.get(name).orElse(null) : null;
        }
        return at instanceof Json.Str text ? text.value() : null;
    }

    int number(String name) {
        return Integer.parseInt(((Json.Num) tree.get(name).orElseThrow()).digits());
    }

    List<Json.Obj> objects(String name) {
        List<Json.Obj> objects = new ArrayList<>();
        tree.items(name).forEach(item -> objects.add((Json.Obj) item));
        return objects;
    }

    List<Json.Obj> cited() {
        List<Json.Obj> objects = new ArrayList<>();
        ((Json.Obj) tree.get("bases").orElseThrow()).items("cited").forEach(item -> objects.add((Json.Obj) item));
        return objects;
    }

    static List<String> texts(Json.Obj object, String name) {
        return object.items(name).stream()
                .map(item -> loosely(((Json.Str) item).value()))
                .toList();
    }
}
