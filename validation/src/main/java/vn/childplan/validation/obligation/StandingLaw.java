package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;

/**
 * The document of standing law that orders a duty, whether a plan repeats it or not: a circular that asks for a report every
 * year. Its duties bind from its own day, not from that of the plan, and bind whoever exists when they fall due.
 *
 * @param document its number, which begins the ids of its duties: a normative number holds its year
 * @param name how people cite it: Thông tư 16/2025/TT-BYT
 * @param place the article that sets the duty, with its document: this one, or the one that it adjusts
 * @param since the first day on which the duty binds
 * @param until the last day on which it binds, or null if no end is known
 * @param unsettled what no source seen so far says, each in a sentence; empty if all is settled
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record StandingLaw(
        DocumentNumber document,
        Text name,
        Text place,
        LocalDate since,
        @Nullable LocalDate until,
        List<Text> unsettled) {
    /** Without a known end. */
    public StandingLaw(DocumentNumber document, Text name, Text place, LocalDate since, List<Text> unsettled) {
        this(document, name, place, since, null, unsettled);
    }

    public StandingLaw {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(since, "since");
        unsettled = List.copyOf(unsettled);
        if (until != null && until.isBefore(since)) {
            throw RefusedText.because(
                    "ngày kết thúc (until) " + until + " trước ngày bắt đầu (from) " + since,
                    "it ends (until) on " + until + " before it begins (from) on " + since);
        }
    }

    /** As people cite the duty: the place, and the document by which it is carried out where that is another one. */
    public Text cited() {
        return Text.of(cited(Text.VIETNAMESE, ", theo "), cited(Locale.ENGLISH, ", as carried out under "));
    }

    private String cited(Locale locale, String under) {
        String words = place.in(locale);
        String document = name.in(locale);
        return words.endsWith(document) ? words : words + under + document;
    }

    /** Whether it binds on a day. */
    public boolean binds(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** As {@code Thông tư 16/2025/TT-BYT}. */
    @Override
    public String toString() {
        return name.vi();
    }
}
