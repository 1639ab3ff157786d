package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/** The fields that an obligation has in every file: those of the contract first. */
final class ObligationJson {
    private final JsonGenerator json;

    ObligationJson(JsonGenerator json) {
        this.json = json;
    }

    /** What is owed, by whom, for which period, until when. */
    void contract(Obligation obligation) throws IOException {
        text("obligation", obligation.id());
        text("clause", obligation.clause());
        text("duty", obligation.duty());
        text("role", obligation.role());
        text("bearer", obligation.bearer());
        text("period", obligation.period());
        json.writeFieldName("deadline");
        deadline(obligation.deadline());
    }

    private void deadline(Deadline deadline) throws IOException {
        json.writeStartObject();
        text("kind", DeadlineColumns.kind(deadline));
        date("date", DeadlineColumns.date(deadline));
        date("lastDay", deadline.lastDay().orElse(null));
        switch (deadline.kind()) {
            case WITHIN -> date("first", ((Deadline.Within) deadline).days().first());
            case UNSPECIFIED -> text("wording", ((Deadline.Unspecified) deadline).wording());
            case AFTER_EVENT -> {
                Deadline.AfterEvent after = (Deadline.AfterEvent) deadline;
                json.writeNumberField("count", after.count());
                text("unit", after.unit());
                text("event", after.event());
            }
            case BEFORE, NOT_LATER_THAN, CONTINUOUS -> {
                // The date says it all.
            }
        }
        json.writeEndObject();
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
}
