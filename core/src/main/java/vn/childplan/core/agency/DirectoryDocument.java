package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.PlainJson;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;

/** A directory as JSON mappers have it. */
record DirectoryDocument(
        @JsonProperty List<Agency> agencies,
        @JsonProperty List<AgencyGroup> groups,
        @JsonProperty List<Succession> successions) {
    DirectoryDocument {
        Objects.requireNonNull(agencies, "agencies");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(successions, "successions");
    }

    static Map<String, Object> fields(AgencyDirectory directory) {
        return RecordWriter.fields(new DirectoryDocument(
                List.copyOf(directory.agencies()), List.copyOf(directory.groups()), directory.successions()));
    }

    /** The directory of plain values; all that is wrong with single ones is named at once. */
    static AgencyDirectory directory(Object fields) {
        List<String> problems = new ArrayList<>();
        Json tree = PlainJson.tree(fields);
        Optional<DirectoryDocument> document = new RecordBinder(
                        (code, line, column, path, message, remedy) -> problems.add((path.isEmpty() ? "" : path + ": ")
                                + message.en() + ". " + remedy.en() + " [" + code + "]"))
                .bind(DirectoryDocument.class, tree, Pointer.ROOT);
        return document.map(good -> AgencyDirectory.of(good.agencies, good.groups, good.successions))
                .orElseThrow(() -> new IllegalArgumentException(String.join("\n", problems)));
    }
}
