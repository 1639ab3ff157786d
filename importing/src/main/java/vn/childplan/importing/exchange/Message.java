package vn.childplan.importing.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Place;

/**
 * A message as it stands in its file: texts with their places, nothing read into them.
 *
 * @param source the name of the file, as given
 * @param isStatus whether it tells the state of another message and carries no document
 * @param singles what stands once
 * @param receivers the codes of all to whom it goes
 * @param answered the documents that it answers
 * @param traces through whom it went and when
 * @param replaced the ids of the documents that it revokes, updates or replaces
 * @param attachments how many documents it carries
 * @param junk what stands before the XML, or null
 */
record Message(
        String source,
        boolean isStatus,
        Map<Part, Value> singles,
        List<Value> receivers,
        List<Reference> answered,
        List<Trace> traces,
        List<Value> replaced,
        List<Attachment> attachments,
        @Nullable String junk) {

    /** A text with its place. */
    record Value(String text, Place place) {}

    /** A document that a message names, as far as it does. */
    record Reference(Place place, Map<Part, Value> parts) {
        @Nullable
        Value get(Part part) {
            return parts.get(part);
        }
    }

    /** One station of the way. */
    record Trace(Place place, Map<Part, Value> parts) {}

    /**
     * A document inside, of which only the size and the form are looked at.
     *
     * @param bytes how large it is without base64
     * @param isBase64 whether it can be decoded
     */
    record Attachment(Place place, long bytes, boolean isBase64) {}

    Message {
        singles = singles.isEmpty() ? Map.of() : new EnumMap<>(singles);
        receivers = List.copyOf(receivers);
        answered = List.copyOf(answered);
        traces = List.copyOf(traces);
        replaced = List.copyOf(replaced);
        attachments = List.copyOf(attachments);
    }

    @Nullable
    Value get(Part part) {
        return singles.get(part);
    }

    /** The text of a part without blanks around it; empty if it is missing. */
    String text(Part part) {
        Value value = singles.get(part);
        return value == null ? "" : value.text();
    }

    /** Where a part stands, or the whole message. */
    Place place(Part part) {
        Value value = singles.get(part);
        return value == null ? Place.whole(source) : value.place();
    }
}
