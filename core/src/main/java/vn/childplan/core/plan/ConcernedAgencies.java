package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.Years;

/**
 * Which agencies a clause means by those "liên quan", as a letter names them. The plan keeps its words; from the day of the
 * letter on, the agencies named owe what until then nobody could be held to.
 *
 * @param clause the clause of the plan
 * @param words the words of the clause for those concerned; case, spaces and punctuation do not matter
 * @param agencies whom they mean; at least one
 * @param letter the document that names them
 * @param from the first day on which they owe it; null for the day of the letter
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ConcernedAgencies(
        @JsonProperty ClauseRef clause,
        @JsonProperty @ComposedText String words,
        @JsonProperty List<AgencyId> agencies,
        @JsonProperty DatedDocument letter,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate from) {
    /** By the day from which they owe it, then by clause and words. */
    static final Comparator<ConcernedAgencies> IN_ORDER = Comparator.comparing(ConcernedAgencies::effective)
            .thenComparing(ConcernedAgencies::clause)
            .thenComparing(ConcernedAgencies::words);

    public ConcernedAgencies {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(letter, "letter");
        agencies = List.copyOf(agencies);
        if (agencies.isEmpty()) {
            throw RefusedText.because(
                    "“" + words + "” tại mục " + clause + " phải ứng với ít nhất một cơ quan",
                    "“" + words + "” of clause " + clause + " must mean at least one agency");
        }
        if (from != null) {
            Years.held(from);
        }
    }

    /** The first day on which the agencies owe it. */
    public LocalDate effective() {
        return from == null ? letter.date() : from;
    }

    /** The words, and whom they mean. */
    public PartyMeaning meaning() {
        return new PartyMeaning(clause, words, agencies);
    }

    /** Whether a party is the one that it names: of those concerned, in those words. */
    public boolean names(Party party) {
        return party.concerned() && meaning().isMeant(party);
    }
}
