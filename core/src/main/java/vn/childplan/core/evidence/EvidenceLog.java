package vn.childplan.core.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The entries recorded, in the order of recording. No verdict depends on that order. Nothing is checked against a plan or a
 * directory here: {@link vn.childplan.core.io.EvidenceRows} does that for entries of any origin, and what counts for nothing
 * is told when it is judged.
 *
 * @param entries the entries
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record EvidenceLog(@JsonValue List<Evidence> entries) {
    /** Nothing recorded. */
    public static final EvidenceLog EMPTY = new EvidenceLog(List.of());

    public EvidenceLog {
        entries = List.copyOf(entries);
    }

    /** A log of these entries, in this order. */
    public static EvidenceLog of(Evidence... entries) {
        return new EvidenceLog(List.of(entries));
    }

    /** A log of these entries, in the order of the collection. */
    @JsonCreator
    public static EvidenceLog of(Collection<? extends Evidence> entries) {
        return new EvidenceLog(List.copyOf(entries));
    }

    /** This log with more entries at its end. */
    public EvidenceLog with(Evidence... more) {
        List<Evidence> all = new ArrayList<>(entries);
        all.addAll(List.of(more));
        return new EvidenceLog(all);
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    /** {@code 3 entries}: for a line of a log. */
    @Override
    public String toString() {
        return size() == 1 ? "1 entry" : size() + " entries";
    }
}
