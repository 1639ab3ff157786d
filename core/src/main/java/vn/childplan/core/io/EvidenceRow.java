package vn.childplan.core.io;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;

/** One entry as text: what stands in a line of a file, before any rule has looked at it. Used again for each line. */
final class EvidenceRow {
    /** Says where in the file a problem of the row is. */
    interface Place {
        void report(EvidenceField field, String code, Text message, Text remedy);

        /** This place, for when reading has gone on. */
        default Place kept() {
            return this;
        }
    }

    private final Map<EvidenceField, String> texts = new EnumMap<>(EvidenceField.class);
    private final Place place;

    EvidenceRow(Place place) {
        this.place = place;
    }

    /** The text of a field, or null if there is none. */
    @Nullable
    String get(EvidenceField field) {
        return texts.get(field);
    }

    void set(EvidenceField field, @Nullable String text) {
        if (text == null) {
            texts.remove(field);
        } else {
            texts.put(field, text);
        }
    }

    /** A copy for when reading has gone on. */
    EvidenceRow kept() {
        EvidenceRow copy = new EvidenceRow(place.kept());
        copy.texts.putAll(texts);
        return copy;
    }

    /** Removes every text. */
    void clear() {
        texts.clear();
    }

    void report(EvidenceField field, String code, Text message, Text remedy) {
        place.report(field, code, message, remedy);
    }

    /** The texts of an entry, as all forms write them; {@code recordedAt} only where it differs from {@code at}. */
    static EvidenceRow of(Evidence entry) {
        return of(entry, (field, code, message, remedy) -> {});
    }

    /** The same of an entry at a place. */
    static EvidenceRow of(Evidence entry, Place place) {
        EvidenceRow row = new EvidenceRow(place);
        row.set(EvidenceField.KIND, entry.kind().code());
        row.set(EvidenceField.AGENCY, entry.agency().value());
        row.set(EvidenceField.CLAUSE, entry.clause().value());
        row.set(EvidenceField.PERIOD, text(entry.period()));
        row.set(EvidenceField.AT, VietnamTime.format(entry.at()));
        row.set(EvidenceField.DOCUMENT, entry.document());
        row.set(EvidenceField.VIA, text(entry.via()));
        row.set(EvidenceField.UNTIL, text(entry.until()));
        row.set(EvidenceField.NOTE, entry.note());
        if (!entry.recordedAt().equals(entry.at())) {
            row.set(EvidenceField.RECORDED_AT, VietnamTime.format(entry.recordedAt()));
        }
        row.set(EvidenceField.DUTY, text(entry.duty()));
        row.set(EvidenceField.PLAN, text(entry.plan()));
        row.set(EvidenceField.ID, entry.id());
        row.set(EvidenceField.RETRACTS, entry.retracts());
        return row;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
