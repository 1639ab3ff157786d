package vn.childplan.validation.constraint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.childplan.core.internal.json.Json;

/** The places in a JSON document. */
final class JsonPlaces implements SourcePlaces {
    private final String source;
    private final Json document;

    JsonPlaces(String source, Json document) {
        this.source = Objects.requireNonNull(source, "source");
        this.document = document;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Place of(String path) {
        Json value = document;
        for (String step : path.split("/", -1)) {
            // The first one, before the first slash, is empty.
            if (!step.isEmpty()) {
                Optional<Json> inside = inside(value, step.replace("~1", "/").replace("~0", "~"));
                if (inside.isEmpty()) {
                    break;
                }
                value = inside.get();
            }
        }
        return new Place(value.at().line(), value.at().column());
    }

    private static Optional<Json> inside(Json value, String step) {
        if (value instanceof Json.Obj object) {
            return object.get(step);
        }
        if (value instanceof Json.Arr array && step.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(step);
            return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * The index of the first item of a list that has all these texts, or -1. A directory sorts its items; the document
     * may have them in any order.
     */
    int indexOf(String list, Map<String, String> texts) {
        List<Json> items = document instanceof Json.Obj object ? object.items(list) : List.of();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Obj item && hasAll(item, texts)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasAll(Json.Obj item, Map<String, String> texts) {
        return texts.entrySet().stream()
                .allMatch(text -> item.text(text.getKey()).equals(Optional.of(text.getValue())));
    }
}
