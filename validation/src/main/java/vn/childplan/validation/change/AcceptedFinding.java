package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.json.Word;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;

/**
 * A finding on a plan that is accepted for a time. It is known again by its code, its clause and the words of its Vietnamese
 * message: one rule may find several things in one clause, and only the message names them apart. Case, punctuation, white
 * space and the place of tones do not count; if the message says something else, it is another finding.
 *
 * @param code the code of the finding
 * @param clause its clause, or null if it is about the document
 * @param message its message in Vietnamese
 * @param english the same message in English, for those who read it; null if it is not kept. It is not what the finding is known by
 * @param accepted by whom, why and until when
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AcceptedFinding(
        @JsonProperty @Word String code,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        ClauseRef clause,

        @JsonProperty String message,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String english,

        @JsonProperty Accepted accepted) {
    /** Without the message in English. */
    public AcceptedFinding(String code, @Nullable ClauseRef clause, String message, Accepted accepted) {
        this(code, clause, message, null, accepted);
    }

    public AcceptedFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(accepted, "accepted");
    }

    static AcceptedFinding of(Finding finding, Accepted accepted) {
        return new AcceptedFinding(
                finding.code(),
                finding.clause(),
                finding.message().vi(),
                finding.message().en(),
                accepted);
    }

    /** Whether that is the finding meant. */
    public boolean means(Finding finding) {
        return asFound().equals(AsFound.of(finding));
    }

    /** What is quoted of it in each language; in Vietnamese where the English is not kept. */
    Text quoted() {
        return Text.of(message, english == null || english.isBlank() ? message : english);
    }

    /** What it is known again by. */
    record AsFound(String code, @Nullable ClauseRef clause, String messageKey) {
        static AsFound of(Finding finding) {
            return new AsFound(
                    finding.code(),
                    finding.clause(),
                    VietnameseText.matchKey(finding.message().vi()));
        }
    }

    AsFound asFound() {
        return new AsFound(code, clause, VietnameseText.matchKey(message));
    }
}
