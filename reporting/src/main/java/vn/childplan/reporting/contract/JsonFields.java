package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.VietnamTime;

/** Writes named values, one form each: null where there is none, instants with the offset of Viet Nam. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }

    void date(String name, @Nullable LocalDate value) throws IOException {
        text(name, value);
    }

    void instant(String name, @Nullable Instant value) throws IOException {
        text(name, value == null ? null : VietnamTime.format(value));
    }

    void agencies(String name, List<AgencyId> ids) throws IOException {
        texts(name, ids.stream().map(AgencyId::value).toList());
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Entries of evidence, all that each says. */
    void entries(String name, List<Evidence> entries) throws IOException {
        json.writeArrayFieldStart(name);
        for (Evidence entry : entries) {
            json.writeStartObject();
            text("kind", entry.kind().code());
            text("agency", entry.agency());
            text("clause", entry.clause());
            text("period", entry.period());
            text("duty", entry.duty());
            instant("at", entry.at());
            date("until", entry.until());
            text("via", entry.via());
            text("document", entry.document());
            instant("recordedAt", entry.recordedAt());
            text("id", entry.id());
            text("retracts", entry.retracts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
