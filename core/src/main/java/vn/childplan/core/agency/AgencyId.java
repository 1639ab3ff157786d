package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.text.Text;

/**
 * The permanent id of an agency: its Vietnamese name without marks, in lower case, words joined by hyphens
 * ({@code so-y-te}). Never used again for another agency, although official codes and names are.
 *
 * @param value the id
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WrittenAs(
        vi = "Viết mã cơ quan: tên không dấu, chữ thường, nối bằng gạch nối, như so-y-te.",
        en = "Write an agency id: the name without marks, lower case, joined by hyphens, as in so-y-te.")
public record AgencyId(@JsonValue String value) implements Comparable<AgencyId> {
    public AgencyId {
        if (!hasForm(value)) {
            throw RefusedText.of(
                    value,
                    Text.of(
                            "không phải là mã cơ quan: chữ thường không dấu và chữ số, nối bằng gạch nối, như so-y-te",
                            "is not a valid agency id: lower-case letters and digits without marks, words joined by hyphens,"
                                    + " as in so-y-te"));
        }
    }

    /** Whether a text is words of a to z and digits, joined by hyphens. */
    static boolean hasForm(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || !inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }

    /** The id of that text; refuses a text of another form. */
    @JsonCreator
    public static AgencyId of(String value) {
        return new AgencyId(value);
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    /**
     * By the text, as for any record. Written by hand: the generated method is linked at its first call, which slows
     * the start.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
