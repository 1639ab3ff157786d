package vn.childplan.core.io;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;

/** One entry as text: what stands in a line of a file, before any rule has looked at it. Used again for each line. */
final class WrittenEntry {
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

    WrittenEntry(Place place) {
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
    WrittenEntry kept() {
        WrittenEntry copy = new WrittenEntry(place.kept());
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
    static WrittenEntry of(Evidence entry) {
        return of(entry, (field, code, message, remedy) -> {});
    }

    /** The same of an entry at a place. */
    static WrittenEntry of(Evidence entry, Place place) {
        EvidenceRow row = EvidenceRow.of(entry);
        WrittenEntry written = new WrittenEntry(place);
        for (EvidenceField field : EvidenceField.ALL) {
            if (field != EvidenceField.RECORDED_AT || !row.recordedAt().equals(row.at())) {
                written.set(field, text(field.of(row)));
            }
        }
        return written;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Instant instant ? VietnamTime.format(instant) : value.toString();
    }
}
