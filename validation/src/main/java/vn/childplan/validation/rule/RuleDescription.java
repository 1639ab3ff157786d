package vn.childplan.validation.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;

/**
 * What a rule says of itself.
 *
 * @param id its permanent id, never used for another rule
 * @param title the rule in a sentence
 * @param bases what it rests on, the firmest first: words, laws, or no more than a reading
 * @param severity how much it weighs when it fails
 * @param validity the dates of the facts it judges
 * @param parameters what can be set
 * @param mayMatchNothing whether it is fine that nothing in a body of evidence concerns it
 * @param neverFails why it comes to {@link Outcome#FAILED} for nobody, so that no case is missing; null if it can
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record RuleDescription(
        String id,
        Text title,
        List<Basis> bases,
        Severity severity,
        Validity validity,
        List<Parameter<?>> parameters,
        boolean mayMatchNothing,
        @Nullable Text neverFails) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    public RuleDescription {
        Objects.requireNonNull(title, "title");
        bases = List.copyOf(bases);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(validity, "validity");
        parameters = List.copyOf(parameters);
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "'" + id + "' is not the id of a rule: a-z, 0-9, dots and hyphens, as in province.flood");
        }
        if (bases.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " rests on nothing: say on what");
        }
    }

    /** Whether a text can be the id of a rule. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** What it rests on, in one text. */
    public Text basis() {
        return Basis.joined(bases);
    }

    /** The parameter of that name. */
    public Optional<Parameter<?>> parameter(String name) {
        for (Parameter<?> parameter : parameters) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
