package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The permanent id of an agency: its Vietnamese name without marks, in lower case, words joined by hyphens
 * ({@code so-y-te}). Never used again for another agency, although official codes and names are.
 *
 * @param value the id
 */
public record AgencyId(@JsonValue String value) implements Comparable<AgencyId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public AgencyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no agency id: lower-case letters and digits without"
                    + " marks, words joined by hyphens, as in so-y-te");
        }
    }

    @JsonCreator
    public static AgencyId of(String value) {
        return new AgencyId(value);
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
