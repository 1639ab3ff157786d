package vn.childplan.importing.plan;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;

/**
 * Something in a plan that is not clear, and what the reading made of it.
 *
 * @param code its permanent code, from {@link DoubtCode}
 * @param no the number of the element it is about, as clauses of the draft are cited ("III.4-2"), or null if it is about the document
 * @param place where it stands
 * @param words the words it is about; empty where words are missing
 * @param message what is not clear
 * @param assumed what the reading takes it for
 * @param alternatives what else it could be, in the words of the plan or as a value; empty if nothing is known
 * @param mentions where it is about several things at once, each of them; else empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Doubt(
        DoubtCode code,
        @Nullable String no,
        Place place,
        String words,
        Text message,
        Text assumed,
        List<String> alternatives,
        List<Mention> mentions) {

    /**
     * One of several things that a doubt is about.
     *
     * @param words its words
     * @param place where it stands
     */
    public record Mention(String words, Place place) {
        public Mention {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(place, "place");
        }
    }

    public Doubt {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(assumed, "assumed");
        alternatives = List.copyOf(alternatives);
        mentions = List.copyOf(mentions);
    }

    /** The doubt as a finding, for whoever shows findings. */
    public Finding finding() {
        return Finding.of(code.code(), Severity.WARNING, message, assumed).withPlace(place);
    }
}
